//! The media host as a client meets it: the hosts over the socket, the files over HTTP.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
#![expect(dead_code, reason = "the support module serves several tests")]

mod support;

use support::companion::Companion;
use support::{login, pair};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use wa_media::{MediaHost, MediaType, UploadToken, UploadUrl};
use wa_server::{Config, Faults, MediaCall, MediaEffect, MediaFault, Server};
use wa_stanza::media::{FetchMediaConnection, MediaHostKind};

const ALICE: &str = "15550000001";

/// A server, and the right to upload to it.
struct World {
    server: Server,
    auth: String,
}

struct Answer {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Answer {
    fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    fn text(&self, field: &str) -> String {
        self.json()[field].as_str().unwrap_or_default().to_owned()
    }

    fn has(&self, header: &str) -> bool {
        self.head.lines().any(|line| line.eq_ignore_ascii_case(header))
    }
}

impl World {
    async fn new(config: Config) -> Self {
        let server = Server::start(config.seed(7)).await.unwrap();
        let mut world = Self { server, auth: String::new() };
        world.auth = world.fresh_auth().await;
        world
    }

    async fn fresh_auth(&self) -> String {
        let mut companion = Companion::new(1);
        pair(&self.server, ALICE, &mut companion).await;
        let mut client = login(&self.server, &mut companion).await;
        let connection = client.request(&FetchMediaConnection).await;
        assert_eq!(&*connection.hosts[0].hostname, self.server.addr().to_string());
        assert_eq!(connection.hosts[0].kind, Some(MediaHostKind::Primary));
        assert_eq!(&*connection.hosts[1].hostname, format!("localhost:{}", self.server.addr().port()));
        connection.auth.into()
    }

    fn url(&self, bytes: &[u8]) -> UploadUrl {
        let host = MediaHost::http(&self.server.addr().to_string()).unwrap();
        host.upload(MediaType::Image, UploadToken::new(wa_crypto::sha256(bytes)), &self.auth).unwrap()
    }

    /// Makes a request; a broken connection gives what came before it broke.
    async fn call(&self, method: &str, url: &str, headers: &str, body: &[u8]) -> Answer {
        let path =
            url.split_once("://").map_or(url, |(_, rest)| rest.find('/').map_or("/", |at| &rest[at..]));
        let mut stream = TcpStream::connect(self.server.addr()).await.unwrap();
        let (host, length) = (self.server.addr(), body.len());
        let head = format!(
            "{method} {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\ncontent-length: {length}\r\n{headers}\r\n"
        );
        stream.write_all(head.as_bytes()).await.unwrap();
        // The server may end it early.
        let _ = stream.write_all(body).await;
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer).await;
        let end = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap_or(answer.len());
        let head = String::from_utf8(answer[..end].to_vec()).unwrap();
        let status = head.split(' ').nth(1).unwrap_or("0").parse().unwrap();
        Answer { status, head, body: answer.split_off((end + 4).min(answer.len())) }
    }

    async fn upload(&self, bytes: &[u8]) -> Answer {
        self.call("POST", self.url(bytes).whole(), "", bytes).await
    }

    async fn faults(&self, fault: MediaFault) {
        self.server.set_faults(Faults::none().media(fault)).await.unwrap();
    }
}

#[tokio::test]
async fn a_file_is_uploaded_once_and_fetched_whole_and_in_parts() {
    let world = World::new(Config::default()).await;
    let bytes: Vec<u8> = (0..=255).cycle().take(200_000).collect();
    let first = world.upload(&bytes).await;
    assert_eq!(first.status, 200);
    let path = first.text("direct_path");
    assert!(path.starts_with("/v/") && path.contains(".enc?ccb="), "{path}");
    assert_eq!(first.text("url"), format!("https://{}{path}", world.server.addr()));
    assert!(!first.text("handle").is_empty());
    assert_eq!(world.upload(&bytes).await.text("direct_path"), path, "the same bytes lie at the same place");

    let whole = world.call("GET", &path, "", b"").await;
    assert_eq!((whole.status, whole.body.len()), (200, bytes.len()));
    assert_eq!(whole.body, bytes);
    assert!(whole.has("accept-ranges: bytes"));
    let hash = format!("{path}&hash=x&mms-type=image&__wa-mms=");
    assert_eq!(world.call("GET", &hash, "", b"").await.status, 200, "what follows the name is ignored");
    let part = world.call("GET", &path, "range: bytes=100-199\r\n", b"").await;
    assert_eq!((part.status, &part.body[..]), (206, &bytes[100..200]));
    assert!(part.has("content-range: bytes 100-199/200000"));
    let past = world.call("GET", &path, "range: bytes=200000-\r\n", b"").await;
    assert_eq!(past.status, 416);
    let head = world.call("HEAD", &path, "", b"").await;
    assert_eq!((head.status, head.body.len()), (200, 0));
    assert!(head.has("content-length: 200000"));
}

#[tokio::test]
async fn every_spelling_of_a_token_and_a_chunked_body_are_taken() {
    let world = World::new(Config::default()).await;
    let bytes = b"spelled in many ways";
    let standard = UploadToken::new(wa_crypto::sha256(bytes)).to_string();
    let standard = standard.replace('-', "%2B").replace('_', "%2F");
    for token in [format!("{standard}="), format!("{standard}%3D"), standard] {
        let path = format!("/mms/image/{token}?auth={}&token={token}", world.auth);
        assert_eq!(world.call("POST", &path, "", bytes).await.status, 200, "{token}");
    }
    let url = world.url(b"chunked bytes");
    let path = url.whole().split_once("://").unwrap().1.split_once('/').unwrap().1;
    let request = format!(
        "POST /{path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n\
         8\r\nchunked \r\n5\r\nbytes\r\n0\r\n\r\n"
    );
    let mut stream = TcpStream::connect(world.server.addr()).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
}

#[tokio::test]
async fn uploads_are_refused_that_are_not_what_they_say_or_not_permitted_or_too_long() {
    let world = World::new(Config::default().media_limit(1000)).await;
    let url = world.url(b"these bytes");
    assert_eq!(world.call("POST", url.whole(), "", b"other bytes").await.status, 400);
    assert_eq!(world.call("POST", "/mms/image/nonsense", "", b"x").await.status, 401);
    let nonsense = format!("/mms/image/nonsense?auth={}", world.auth);
    assert_eq!(world.call("POST", &nonsense, "", b"x").await.status, 400);
    assert_eq!(world.upload(&[0; 1001]).await.status, 413);
    world.server.void_media_auth().await.unwrap();
    assert_eq!(world.upload(b"these bytes").await.status, 401);
    let renewed = World { auth: world.fresh_auth().await, ..world };
    assert_eq!(renewed.upload(b"these bytes").await.status, 200);
}

#[tokio::test]
async fn a_cut_upload_goes_on_where_it_ended() {
    let world = World::new(Config::default()).await;
    let bytes = vec![9; 300_000];
    let url = world.url(&bytes);
    let check = async || world.call("POST", &url.resume(), "", b"").await;
    assert_eq!(check().await.text("resume"), "0");
    world.faults(MediaFault::new(MediaCall::Upload, 1, MediaEffect::CutAfter(100_000))).await;
    let cut = world.call("POST", url.whole(), "", &bytes).await;
    assert!(cut.body.is_empty(), "no answer");
    assert_eq!(check().await.text("resume"), "100000");
    assert_eq!(world.call("POST", &url.rest(100_001), "", b"x").await.status, 400, "a gap");
    let done = world.call("POST", &url.rest(100_000), "", &bytes[100_000..]).await;
    assert_eq!(done.status, 200);
    let complete = check().await;
    assert_eq!(complete.text("resume"), "complete");
    assert_eq!(complete.text("direct_path"), done.text("direct_path"));
    assert_eq!(world.call("GET", &done.text("direct_path"), "", b"").await.body, bytes);
    let offsets: Vec<u64> = world.server.media_requests().iter().map(|request| request.from).collect();
    assert_eq!(offsets, [0, 0, 0, 100_001, 100_000, 0, 0]);
}

#[tokio::test]
async fn files_expire_are_deleted_and_unknown() {
    let world = World::new(Config::default()).await;
    let path = world.upload(b"a file").await.text("direct_path");
    let get = async || world.call("GET", &path, "", b"").await.status;
    assert_eq!(get().await, 200);
    world.server.clock().shift(31 * 24 * 60 * 60 * 1000);
    assert_eq!(get().await, 403);
    world.server.clock().shift(-31 * 24 * 60 * 60 * 1000);
    assert_eq!(world.server.expire_media().unwrap(), 1);
    assert_eq!(get().await, 410);
    assert_eq!(world.call("GET", "/v/t62.7118-24/nothing.enc?ccb=1", "", b"").await.status, 404);

    let again = world.upload(b"a file").await.text("direct_path");
    assert_ne!(again, path);
    let url = world.url(b"a file");
    assert_eq!(world.call("DELETE", url.whole(), "", b"").await.status, 200);
    assert_eq!(world.call("GET", &again, "", b"").await.status, 410);
}

#[tokio::test]
async fn the_host_does_wrong_when_it_is_told_to() {
    let world = World::new(Config::default()).await;
    let path = world.upload(&[1; 1000]).await.text("direct_path");
    let get = async || world.call("GET", &path, "", b"").await;
    world.faults(MediaFault::new(MediaCall::Download, 2, MediaEffect::Status(503))).await;
    assert_eq!((get().await.status, get().await.status, get().await.status), (503, 503, 200));
    world.faults(MediaFault::new(MediaCall::Download, 1, MediaEffect::CutAfter(10))).await;
    assert_eq!(get().await.body.len(), 10);
    world.faults(MediaFault::new(MediaCall::Download, 1, MediaEffect::WrongBytes)).await;
    let wrong = get().await;
    assert_eq!((wrong.status, wrong.body.len()), (200, 1000));
    assert_ne!(wrong.body, [1; 1000]);
    world
        .faults(MediaFault::new(MediaCall::Download, 9, MediaEffect::Status(404)).at_host("localhost"))
        .await;
    assert_eq!(get().await.status, 200, "another host");
    let told = r#"{"media":[{"on":"download","times":1,"effect":{"status":500}}]}"#;
    assert_eq!(world.call("POST", "/admin/faults", "", told.as_bytes()).await.status, 204);
    assert_eq!(get().await.status, 500);
    assert_eq!(world.call("POST", "/admin/media/expire", "", b"").await.body, br#"{"files":1}"#);
    assert_eq!(get().await.status, 410);
    assert_eq!(world.call("POST", "/admin/media/lose", "", b"").await.status, 200);
    assert_eq!(world.call("POST", "/admin/media/void-auth", "", b"").await.status, 204);
    assert_eq!(world.upload(b"x").await.status, 401);
    let log = world.call("GET", "/admin/media", "", b"").await.json();
    assert_eq!(log[0]["call"], "upload");
    assert_eq!(log[0]["kind"], "image");
}

#[tokio::test]
async fn files_outlive_the_server_in_its_data_directory() {
    let dir = tempfile::tempdir().unwrap();
    let world = World::new(Config::default().data(dir.path())).await;
    let path = world.upload(b"kept").await.text("direct_path");
    world.server.shutdown().await;
    let server = Server::start(Config::default().data(dir.path())).await.unwrap();
    let world = World { server, auth: String::new() };
    assert_eq!(world.call("GET", &path, "", b"").await.body, b"kept");
}
