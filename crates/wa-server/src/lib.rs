//! A local WhatsApp-compatible server with a simulated phone.
