//! One file of the media host, and the paths under which it was handed out.

use serde::{Deserialize, Serialize};
use wa_media::UploadToken;

/// What is remembered about a file beside its bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Object {
    /// The number of the newest path.
    pub(crate) newest: u32,
    /// Paths with lower numbers are gone.
    pub(crate) oldest: u32,
    /// When the newest path stops working, in seconds.
    pub(crate) expires: u64,
    /// Whether the bytes are there; they outlive the paths, as the phone's copy.
    pub(crate) held: bool,
}

impl Object {
    /// Whether the newest path still works.
    pub(crate) fn is_reachable(&self, seconds: u64) -> bool {
        self.held && self.newest >= self.oldest && seconds < self.expires
    }
}

/// Writes the direct path of a file.
pub(crate) fn direct_path(token: UploadToken, number: u32, signature: &str, expires: u64) -> String {
    format!("/v/t62.7118-24/{token}_{number}.enc?ccb=11-4&oh={signature}&oe={expires:08X}&_nc_sid=local")
}

/// Reads the name of a file, the last part of its direct path up to `?` or `&`.
pub(crate) fn parse_name(path: &str) -> Option<(UploadToken, u32)> {
    let name = wa_media::object_path(path).rsplit('/').next()?.strip_suffix(".enc")?;
    let (token, number) = name.rsplit_once('_')?;
    Some((token.parse().ok()?, number.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_direct_path_names_its_file_whatever_follows() {
        let token = UploadToken::new([250; 32]);
        let path = direct_path(token, 3, "sig", 0x1234);
        assert_eq!(parse_name(&path), Some((token, 3)));
        assert_eq!(parse_name(&format!("/v/x/{token}_3.enc&hash=1")), Some((token, 3)));
        assert_eq!(wa_media::expires_at(&path), Some(0x1234));
        for bad in ["", "/v/x/3.enc", "/v/x/abc_3.enc", "/v/x/abc_3"] {
            assert_eq!(parse_name(bad), None, "{bad}");
        }
    }
}
