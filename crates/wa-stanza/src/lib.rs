//! Typed WhatsApp stanzas and requests, both directions.
