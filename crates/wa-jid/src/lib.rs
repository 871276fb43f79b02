//! WhatsApp addresses: parse, print, normalise, order.
