//! Media files of WhatsApp messages: keys, streaming encryption, ranges, sidecars, retries and URLs.
//!
//! A message carries the key and the hashes of its file; the file lies encrypted on a host. This crate
//! makes and reads such files in constant memory and knows what to ask hosts for and what their answers mean;
//! it fetches nothing.
//!
//! ```
//! use wa_media::{Decryptor, Encryptor, Expected, MediaHost, MediaKey, MediaType, UploadToken};
//!
//! let keys = MediaKey::generate(&mut wa_crypto::OsRng).expand(MediaType::Image);
//! let (mut encryptor, mut file) = (Encryptor::new(&keys), Vec::new());
//! for chunk in [b"first ", b"second"] {
//!     encryptor.update(chunk, &mut file);
//! }
//! let sealed = encryptor.finish(&mut file);
//! let host = MediaHost::https("mmg.whatsapp.net")?;
//! let url = host.upload(MediaType::Image, UploadToken::new(sealed.file_enc_sha256), "auth")?;
//! assert!(url.whole().starts_with("https://mmg.whatsapp.net/mms/image/"));
//!
//! let (mut decryptor, mut plaintext) = (Decryptor::new(&keys, Expected::from(&sealed)), Vec::new());
//! decryptor.update(&file, &mut plaintext)?; // not to be trusted …
//! decryptor.finish(&mut plaintext)?; // … until this
//! assert_eq!(plaintext, b"first second");
//! # Ok::<(), wa_media::MediaError>(())
//! ```
//!
//! # Map
//! - [`MediaType`], [`MediaKey`], [`MediaKeys`]: what kind of file, its secret, what is derived from both
//! - [`Encryptor`], [`encrypt`], [`SealedFile`]: making a file, with a streaming sidecar on demand
//! - [`Decryptor`], [`decrypt`], [`Expected`], [`PlainFile`]: reading one, every check made
//! - [`MediaFile`]: what a message says about its file
//! - [`RangePlan`], [`RangeDecryptor`]: reading a part; [`Sidecar`]: reading a part that is verified
//! - [`PlainHasher`]: files that are not encrypted, as in channels
//! - [`MediaRetry`], [`RetryAnswer`]: asking the phone to upload a file again, both sides
//! - [`Upload`], [`Download`]: transfers as state machines: hosts in turn, renewed tokens, resumption
//! - [`facts`]: sizes, lengths and loudness from the headers of files, and what stickers say of themselves
//! - [`MediaHost`], [`UploadToken`], [`UploadUrl`], [`parse_upload_path`]: what the hosts are asked
//!
//! # Invariants
//! - No file is called good before length, hash of the encrypted file, MAC, padding, hash and length of
//!   the plaintext were checked, as far as the message tells them. The error says which one failed.
//! - Memory does not grow with a file: a few dozen bytes are held back, and a sidecar being made grows by
//!   ten bytes for each 64 KiB. How much comes out at once is as much as went in.
//! - Bytes, paths and lengths from outside never panic. Nothing is allocated on their word.
//! - Keys are wiped on drop; `Debug` and errors show neither keys nor paths.
//!
//! # What it does not do
//! No HTTP, no clock; randomness is an argument. The wire forms are described in `docs/protocol/media.md`.
//!
//! # Features
//! - `thumbnail`: small JPEGs of pictures, for messages to show before the file is there; off, because it brings
//!   decoders of pictures.

mod decrypt;
mod download;
mod encrypt;
mod error;
pub mod facts;
mod file;
mod key;
mod media_type;
mod message;
mod plain;
mod range;
mod retry;
mod sidecar;
#[cfg(feature = "thumbnail")]
mod thumbnail;
mod token;
mod transfer;
mod upload;
mod url;

pub use self::decrypt::{Decryptor, decrypt};
pub use self::download::{Download, DownloadRequest, DownloadStep, Verdict};
pub use self::encrypt::{Encryptor, encrypt, encrypt_with_sidecar};
pub use self::error::MediaError;
pub use self::file::{Expected, PlainFile, SealedFile, encrypted_length};
pub use self::key::{MEDIA_KEY_LENGTH, MediaKey, MediaKeys};
pub use self::media_type::MediaType;
pub use self::message::MediaFile;
pub use self::plain::{PlainHasher, hash_plain};
pub use self::range::{RangeDecryptor, RangePlan};
pub use self::retry::{MediaRetry, RetryAnswer, SealedRetry};
pub use self::sidecar::{Sidecar, WINDOW_LENGTH};
#[cfg(feature = "thumbnail")]
pub use self::thumbnail::{PREVIEW_SIDE, Thumbnail, ThumbnailError, thumbnail};
pub use self::token::UploadToken;
pub use self::transfer::{MediaHosts, Renewal, TransferError};
pub use self::upload::{MAX_ANSWER, Upload, UploadRequest, UploadStep, Uploaded};
pub use self::url::{
    MediaHost, RESUMABLE_FROM, UploadUrl, WEB_ORIGIN, WEB_REFERER, expires_at, object_path, parse_upload_path,
};

/// Length of the MAC at the end of a file, and of an entry of a sidecar.
pub const MAC_LENGTH: usize = 10;

/// How much of a chunk is worked on at once: what several passes find in the processor's cache.
const STEP: usize = 16 * 1024;
