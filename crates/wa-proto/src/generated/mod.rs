// Generated from proto/*.proto by `cargo xtask gen-proto`; do not edit.

pub mod appstate;
pub mod backup;
pub mod bot;
pub mod business;
pub mod call;
pub mod client;
pub mod companion;
pub mod consumer;
pub mod context;
pub mod e2e;
pub mod history;
pub mod key;
pub mod media;
pub mod noise;
pub mod reporting;
pub mod rows;
pub mod signal;
pub mod web;
