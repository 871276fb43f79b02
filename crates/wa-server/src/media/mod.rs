//! The media host: files that clients upload and download over HTTP, on the port of everything else.
//!
//! Bytes lie on disk and are streamed; the world knows nothing of them but who may upload, and what the
//! phones still have.

mod auth;
mod depot;
mod download;
mod fault;
mod fleeting;
mod journal;
mod object;
mod routes;
mod upload;

pub(crate) use auth::AUTH_TTL;
pub(crate) use depot::{Depot, Setup};
pub use fault::{MediaCall, MediaEffect, MediaFault};
pub use journal::MediaRequest;
pub(crate) use routes::router;
