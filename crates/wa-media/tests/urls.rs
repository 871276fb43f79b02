//! The URLs of media hosts.

#![expect(clippy::unwrap_used, reason = "tests")]

use proptest::prelude::*;
use wa_media::{MediaError, MediaHost, MediaType, UploadToken, expires_at, object_path, parse_upload_path};

const TOKEN: &str = "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc";
const PATH: &str = "/v/t62.7118-24/1_n.enc?ccb=11-4&oh=01_Q5&oe=65F0A1B2&_nc_sid=5e03e0";

fn token() -> UploadToken {
    UploadToken::new([7; 32])
}

fn host() -> MediaHost {
    MediaHost::https("mmg.whatsapp.net").unwrap()
}

#[test]
fn an_upload_carries_token_and_auth() {
    let url = host().upload(MediaType::Image, token(), "A+b/c=").unwrap();
    let whole = format!("https://mmg.whatsapp.net/mms/image/{TOKEN}?auth=A%2Bb%2Fc%3D&token={TOKEN}");
    assert_eq!(url.whole(), whole);
    assert_eq!(url.resume(), format!("{whole}&resume=1"));
    assert_eq!(url.rest(1_048_576), format!("{whole}&file_offset=1048576"));
    assert_eq!(format!("{url:?}"), "UploadUrl([redacted])");
    let refused = host().upload(MediaType::ProfilePicture, token(), "").unwrap_err();
    assert_eq!(refused, MediaError::NotUploaded);
}

#[test]
fn channel_media_has_paths_of_its_own() {
    let kind = MediaType::Sticker.in_newsletter().unwrap();
    let url = MediaHost::http("127.0.0.1:8443").unwrap().upload(kind, token(), "a").unwrap();
    let start = format!("http://127.0.0.1:8443/newsletter/newsletter-image/{TOKEN}?");
    assert!(url.whole().starts_with(&start));
}

#[test]
fn a_download_continues_the_query_of_its_path() {
    let url = host().download(PATH, MediaType::Sticker, Some(&[7; 32])).unwrap();
    assert_eq!(url, format!("https://mmg.whatsapp.net{PATH}&hash={TOKEN}=&mms-type=image&__wa-mms="));
    let url = host().download("/v/1", MediaType::NewsletterVideo, None).unwrap();
    assert_eq!(url, "https://mmg.whatsapp.net/v/1?hash=&mms-type=newsletter-video&__wa-mms=");
}

#[test]
fn a_history_blob_is_removed_by_its_path_without_the_query() {
    let url = host().delete_history(token(), "a", "/v/1?oe=0", None).unwrap();
    let plain = format!("https://mmg.whatsapp.net/mms/md-msg-hist/{TOKEN}?auth=a&token={TOKEN}&d_md=L3YvMQ");
    assert_eq!(url, plain);
    let url = host().delete_history(token(), "a", "/v/1", Some("h&")).unwrap();
    assert_eq!(url, format!("{plain}&e_handle=h%26"));
}

#[test]
fn a_path_that_could_leave_the_host_is_refused() {
    for path in ["", "v/1", "@evil/", ".evil/", "/v 1", "/v\r\nHost: x", "/v#", "/v\\", "/é", "/\u{7f}"] {
        assert_eq!(host().download(path, MediaType::Image, None), Err(MediaError::DirectPath), "{path:?}");
        let deleted = host().delete_history(token(), "a", path, None);
        assert_eq!(deleted, Err(MediaError::DirectPath), "{path:?}");
    }
    let long = "a".repeat(262);
    for name in ["", "a/b", "a@b", "a?b", "a b", "a\nb", "é", long.as_str()] {
        assert_eq!(MediaHost::https(name), Err(MediaError::Host), "{name:?}");
    }
}

#[test]
fn a_server_reads_the_path_of_an_upload() {
    for padding in ["", "=", "%3D"] {
        let read = parse_upload_path(&format!("/mms/document/{TOKEN}{padding}"));
        assert_eq!(read, Ok((MediaType::Document, token())));
    }
    let read = parse_upload_path(&format!("/newsletter/newsletter-image/{TOKEN}"));
    assert_eq!(read, Ok((MediaType::NewsletterImage, token())));
    for path in ["", "/", "/mms/image", "mms/image/x", "/mms/else/x"] {
        assert_eq!(parse_upload_path(path), Err(MediaError::NotUploaded), "{path}");
    }
    assert_eq!(parse_upload_path("/mms/image/x"), Err(MediaError::Token));
}

#[test]
fn a_path_tells_object_and_expiry() {
    assert_eq!(object_path(PATH), "/v/t62.7118-24/1_n.enc");
    assert_eq!(object_path("/v/1&hash=x"), "/v/1");
    assert_eq!(object_path(""), "");
    assert_eq!(expires_at(PATH), Some(0x65F0_A1B2));
    for path in ["", "/v/oe=1", "/v?xoe=1", "/v?oe=", "/v?oe=+1", "/v?oe=g", "/v?oe=11111111111111111"] {
        assert_eq!(expires_at(path), None, "{path}");
    }
}

proptest! {
    #[test]
    fn what_is_uploaded_is_found_by_the_server(hash: [u8; 32], auth: String) {
        let token = UploadToken::new(hash);
        for kind in MediaType::ALL.iter().filter(|kind| kind.upload_path().is_some()) {
            let url = host().upload(*kind, token, &auth).unwrap();
            prop_assert!(url.whole().bytes().all(|byte| byte.is_ascii_graphic()));
            let path = url.whole().strip_prefix("https://mmg.whatsapp.net").unwrap();
            let (found, read) = parse_upload_path(object_path(path)).unwrap();
            prop_assert_eq!((found.upload_path(), read), (kind.upload_path(), token));
        }
    }

    #[test]
    fn any_text_is_read_without_a_panic(text: String) {
        let _expiry = expires_at(&text);
        let _object = object_path(&text);
        let _upload = parse_upload_path(&text);
        let _token = text.parse::<UploadToken>();
        let _url = host().download(&text, MediaType::Image, None);
    }
}
