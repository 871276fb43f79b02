//! Signal sessions and sender keys as WhatsApp speaks them: record in, record out.
