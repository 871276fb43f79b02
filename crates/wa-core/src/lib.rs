//! The WhatsApp client as a pure state machine: no sockets, no clock, no runtime.
