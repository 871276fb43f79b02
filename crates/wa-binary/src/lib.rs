//! WhatsApp's binary stanza codec: token tables, encoder, borrowing decoder.
