//! Media files: uploading and downloading over HTTP, in constant memory.

mod attach;
mod body;
mod desk;
mod download;
mod facts;
mod fill;
mod http;
mod open;
mod part;
mod pool;
mod progress;
mod reupload;
mod source;
mod spool;
#[cfg(feature = "thumbnail")]
pub(crate) mod thumbnail;
#[cfg(not(feature = "thumbnail"))]
#[path = "no_thumbnail.rs"]
pub(crate) mod thumbnail;
mod transport;
mod upload;

pub use attach::{Attachment, FromFile, FromSource, Sendable};
pub(crate) use desk::{MediaDesk, Scheme};
pub use download::{DownloadMedia, DownloadToFile, MediaStream};
pub(crate) use http::HttpTransport;
pub use progress::Progress;
pub use reupload::ReuploadError;
pub use source::Source;
pub use transport::{MediaBody, MediaExchange, MediaRequest, MediaResponse, MediaTransport, Method};
pub use upload::{UploadMedia, UploadedMedia};

pub use wa_media::{MediaFile, MediaType, TransferError};
