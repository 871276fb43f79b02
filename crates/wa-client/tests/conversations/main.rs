//! Conversations of clients over a local server.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod app_state;
mod backlog;
mod cancel;
mod connections;
mod consumers;
mod contents;
mod counters;
mod deliveries;
mod failures;
mod faults;
mod groups;
mod history;
mod hosted;
mod linking;
mod logs;
mod media;
mod one_chat;
mod ownership;
mod pictures;
mod presence;
mod previews;
mod receipts;
mod reconnect;
mod recovery;
mod restart;
mod resume;
mod rotation;
mod sending;
mod status_feed;
mod support;
mod texts;
