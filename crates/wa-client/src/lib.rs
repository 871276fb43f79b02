//! WhatsApp client library: tokio driver and public API.
