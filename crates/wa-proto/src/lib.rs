//! WhatsApp's protobuf messages, generated and checked in.
