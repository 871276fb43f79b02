//! The URLs of media hosts: pure text, fetching is left to a driver.

use std::fmt;

use crate::error::MediaError;
use crate::media_type::MediaType;
use crate::token::{UploadToken, base64url};

/// Value of the header `Origin` of every request.
pub const WEB_ORIGIN: &str = "https://web.whatsapp.com";

/// Value of the header `Referer` of every request.
pub const WEB_REFERER: &str = "https://web.whatsapp.com/";

/// From this length on the official client asks how much of an upload the host already has.
pub const RESUMABLE_FROM: u64 = 5 * 1024 * 1024;

/// A media host: scheme and name, maybe with a port.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MediaHost(String);

impl MediaHost {
    /// A host as the server names it, such as `mmg.whatsapp.net`.
    ///
    /// # Errors
    /// [`MediaError::Host`] if the name cannot stand in a URL.
    pub fn https(name: &str) -> Result<Self, MediaError> {
        Self::new("https", name)
    }

    /// A local host without TLS, for tests.
    ///
    /// # Errors
    /// [`MediaError::Host`] if the name cannot stand in a URL.
    pub fn http(name: &str) -> Result<Self, MediaError> {
        Self::new("http", name)
    }

    fn new(scheme: &str, name: &str) -> Result<Self, MediaError> {
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-._:[]".contains(&byte);
        if name.is_empty() || name.len() > 261 || !name.bytes().all(fits) {
            return Err(MediaError::Host);
        }
        Ok(Self(format!("{scheme}://{name}")))
    }

    /// The URL of an upload with POST: the whole file at once, unless the result is changed.
    ///
    /// # Errors
    /// [`MediaError::NotUploaded`] if companions never upload this type.
    pub fn upload(&self, kind: MediaType, token: UploadToken, auth: &str) -> Result<UploadUrl, MediaError> {
        let path = kind.upload_path().ok_or(MediaError::NotUploaded)?;
        Ok(UploadUrl(format!("{self}{path}/{token}?auth={}&token={token}", Percent(auth))))
    }

    /// The URL of a download with GET. `file_enc_sha256` is absent for files that are not encrypted.
    ///
    /// # Errors
    /// [`MediaError::DirectPath`] if the path does not start with a slash or cannot stand in a URL.
    pub fn download(
        &self,
        direct_path: &str,
        kind: MediaType,
        file_enc_sha256: Option<&[u8; 32]>,
    ) -> Result<String, MediaError> {
        check_path(direct_path)?;
        let joint = if direct_path.contains('?') { '&' } else { '?' };
        let mut url = format!("{self}{direct_path}{joint}hash=");
        if let Some(hash) = file_enc_sha256 {
            // The one place where the padding belongs.
            url.push_str(&base64url(hash));
            url.push('=');
        }
        if let Some(mms_type) = kind.mms_type() {
            url.push_str("&mms-type=");
            url.push_str(mms_type);
        }
        url.push_str("&__wa-mms=");
        Ok(url)
    }

    /// The URL that removes a part of the history, with DELETE, once it was taken over. `handle` is the
    /// encrypted handle that came with it.
    ///
    /// # Errors
    /// [`MediaError::DirectPath`] if the path does not start with a slash or cannot stand in a URL.
    pub fn delete_history(
        &self,
        token: UploadToken,
        auth: &str,
        direct_path: &str,
        handle: Option<&str>,
    ) -> Result<String, MediaError> {
        check_path(direct_path)?;
        let mut url = self.upload(MediaType::History, token, auth)?.0;
        url.push_str("&d_md=");
        url.push_str(&base64url(object_path(direct_path).as_bytes()));
        if let Some(handle) = handle {
            url.push_str(&format!("&e_handle={}", Percent(handle)));
        }
        Ok(url)
    }
}

impl fmt::Display for MediaHost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The URL of an upload. Holds the auth token, which `Debug` does not show.
#[derive(Clone, PartialEq, Eq)]
pub struct UploadUrl(String);

impl UploadUrl {
    /// The URL of the whole file.
    #[must_use]
    pub fn whole(&self) -> &str {
        &self.0
    }

    /// The URL that asks, with an empty body, how much of the file the host already has.
    #[must_use]
    pub fn resume(&self) -> String {
        format!("{}&resume=1", self.0)
    }

    /// The URL of the rest of the file from an offset on.
    #[must_use]
    pub fn rest(&self, offset: u64) -> String {
        format!("{}&file_offset={offset}", self.0)
    }
}

impl fmt::Debug for UploadUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UploadUrl([redacted])")
    }
}

/// Splits the path of an upload into type and token; the other direction of [`MediaHost::upload`].
/// Types that share a path are told apart by nothing, so a sticker comes back as an image.
///
/// # Errors
/// [`MediaError::NotUploaded`] if no type is uploaded there, [`MediaError::Token`] if no token follows.
pub fn parse_upload_path(path: &str) -> Result<(MediaType, UploadToken), MediaError> {
    let (path, token) = path.rsplit_once('/').ok_or(MediaError::NotUploaded)?;
    let kind = MediaType::from_upload_path(path).ok_or(MediaError::NotUploaded)?;
    Ok((kind, token.parse()?))
}

/// The part of a direct path that names the object: all before the first `?` or `&`.
#[must_use]
pub fn object_path(direct_path: &str) -> &str {
    direct_path.split(['?', '&']).next().unwrap_or_default()
}

/// The part of a URL that follows the host, if there is one.
pub(crate) fn path_of(url: &str) -> Option<&str> {
    let (_, rest) = url.split_once("://")?;
    rest.get(rest.find('/')?..)
}

/// When a direct path stops working, in unix seconds; `None` if it does not say.
#[must_use]
pub fn expires_at(direct_path: &str) -> Option<u64> {
    let hex = direct_path.split(['?', '&']).skip(1).find_map(|part| part.strip_prefix("oe="))?;
    if hex.starts_with('+') {
        return None;
    }
    u64::from_str_radix(hex, 16).ok()
}

/// Direct paths come from other accounts: none may lead to another host or end the line of a request.
pub(crate) fn check_path(direct_path: &str) -> Result<(), MediaError> {
    let fits = |byte: u8| byte.is_ascii_graphic() && !b"\"#<>\\^`{|}".contains(&byte);
    if direct_path.starts_with('/') && direct_path.bytes().all(fits) {
        return Ok(());
    }
    Err(MediaError::DirectPath)
}

/// Text with everything percent-encoded that is not unreserved.
struct Percent<'a>(&'a str);

impl fmt::Display for Percent<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for byte in self.0.bytes() {
            if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
                write!(f, "{}", char::from(byte))?;
            } else {
                write!(f, "%{byte:02X}")?;
            }
        }
        Ok(())
    }
}
