//! Links in texts, and pages that are what they should be or are not.

use core::net::{IpAddr, Ipv4Addr};
use core::time::Duration;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use wa_client::content::{Link, LinkPreview, Text};
use wa_client::preview::{LinkPreviewer, PreviewError, Previewing, WebPreviewer};
use wa_client::{Audience, Body, Jid};
use wa_proto::e2e::message::ExtendedTextMessage;

use crate::support::{ANNA, BEN, Person, World, dot, soon};

/// A web server that listens at all addresses of this machine and answers by the path.
struct Web {
    port: u16,
    /// Host and path of each request.
    asked: Arc<Mutex<Vec<(String, String)>>>,
    _serving: JoinSet<()>,
}

impl Web {
    async fn open() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::UNSPECIFIED, 0)).await.unwrap();
        let (port, asked) = (listener.local_addr().unwrap().port(), Arc::new(Mutex::new(Vec::new())));
        let seen = Arc::clone(&asked);
        let mut serving = JoinSet::new();
        serving.spawn(async move {
            let mut connections = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                connections.spawn(serve(stream, port, Arc::clone(&seen)));
            }
        });
        Self { port, asked, _serving: serving }
    }

    fn link(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    fn paths(&self) -> Vec<String> {
        self.asked.lock().unwrap().iter().map(|(_, path)| path.clone()).collect()
    }

    /// A previewer that may come here, at one address.
    fn previewer(&self) -> WebPreviewer {
        WebPreviewer::new().allow_port(self.port).allow_address(IpAddr::V4(Ipv4Addr::LOCALHOST))
    }

    async fn preview(&self, path: &str) -> Result<LinkPreview, PreviewError> {
        let link = self.link(path);
        soon(self.previewer().preview(Link::first_in(&link).unwrap())).await
    }
}

async fn serve(mut stream: TcpStream, port: u16, asked: Arc<Mutex<Vec<(String, String)>>>) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        match stream.read_u8().await {
            Ok(byte) => head.push(byte),
            Err(_) => return,
        }
    }
    let head = String::from_utf8(head).unwrap();
    let path = head.split(' ').nth(1).unwrap().to_owned();
    let host = head.lines().find_map(|line| line.strip_prefix("host: ")).unwrap().to_owned();
    asked.lock().unwrap().push((host, path.clone()));
    let page =
        "<html><head><title>Tea &amp; more</title><meta property=og:description content='All of it'></head>";
    let found = |to: &str| format!("HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\n\r\n");
    let html = |page: &str| {
        let length = page.len();
        format!(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {length}\r\n\r\n{page}"
        )
    };
    let pictured = |picture: &str| {
        html(&page.replace("</head>", &format!("<meta property=og:image content='{picture}'></head>")))
    };
    let file = |kind: &str, bytes: &[u8]| {
        let length = bytes.len();
        let head = format!("HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\r\n");
        [head.as_bytes(), bytes].concat()
    };
    let answer = match path.as_str() {
        "/pictures/page" => pictured("dot.jpg"),
        "/pictures/moved" => pictured("/pictures/elsewhere"),
        "/pictures/elsewhere" => found("dot.jpg"),
        "/pictures/of-another-kind" => pictured("dot.svg"),
        "/pictures/inside" => pictured(&format!("http://127.0.0.2:{port}/pictures/dot.jpg")),
        "/pictures/metadata" => pictured("http://169.254.169.254/dot.jpg"),
        "/pictures/leading-inside" => pictured("to-metadata"),
        "/pictures/to-metadata" => found("http://169.254.169.254/dot.jpg"),
        "/pictures/in-a-file" => pictured("file:///dot.jpg"),
        "/pictures/slow" => pictured("/silent"),
        "/pictures/missing" => pictured("/nothing"),
        "/pictures/large" => pictured("large.jpg"),
        "/pictures/endless" => pictured("endless.jpg"),
        "/pictures/damaged" => pictured("damaged.jpg"),
        "/pictures/png" => pictured("picture.png"),
        "/pictures/dot.jpg" => return send(stream, &file("image/jpeg", &dot())).await,
        "/pictures/dot.svg" => return send(stream, &file("image/svg+xml", b"<svg/>")).await,
        "/pictures/damaged.jpg" => return send(stream, &file("image/jpeg", b"\xff\xd8 no picture")).await,
        "/pictures/picture.png" => {
            return send(stream, &file("image/png", include_bytes!("picture.png"))).await;
        }
        "/pictures/large.jpg" => {
            // The announcement is enough.
            let head = "HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\nContent-Length: 5000000\r\n\r\n";
            send(&mut stream, head.as_bytes()).await;
            let _ = stream.read_u8().await;
            return;
        }
        "/pictures/endless.jpg" => {
            let head = "HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n\r\n";
            let mut sent = stream.write_all(head.as_bytes()).await;
            while sent.is_ok() {
                sent = stream.write_all(&[0xff; 4096]).await;
            }
            return;
        }
        "/page" => html(page),
        "/untitled" => html("<p>nothing"),
        "/script" => html(page).replace("text/html", "text/javascript"),
        "/packed" => html(page).replace("Content-Type", "Content-Encoding: br\r\nContent-Type"),
        "/moved" => found("page"),
        "/3" => found("/2"),
        "/2" => found("/1"),
        "/1" => found("/page"),
        "/4" => found("/3"),
        "/loop" => found("/loop"),
        "/inside" => found(&format!("http://127.0.0.2:{port}/page")),
        "/metadata" => found("http://169.254.169.254/latest/meta-data/"),
        "/port" => found("http://127.0.0.1:22/"),
        "/file" => found("file:///etc/passwd"),
        // Never an end, and no head that ends.
        "/endless" => {
            let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<title>Long</title><p>";
            let mut sent = stream.write_all(head.as_bytes()).await;
            while sent.is_ok() {
                sent = stream.write_all(&[b'a'; 4096]).await;
            }
            return;
        }
        "/silent" => {
            // Until the other side goes.
            let _ = stream.read_u8().await;
            return;
        }
        _ => "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".to_owned(),
    };
    send(stream, answer.as_bytes()).await;
}

/// The other side may have gone.
async fn send(mut stream: impl AsyncWrite + Unpin, answer: &[u8]) {
    let _ = stream.write_all(answer).await;
}

async fn text_of(person: &mut Person) -> Box<ExtendedTextMessage> {
    let message = person.message().await.decode();
    let plain = message.conversation.clone();
    let extended = message.extended_text_message.clone();
    extended.unwrap_or_else(|| Box::new(ExtendedTextMessage { text: plain, ..Default::default() }))
}

#[tokio::test]
async fn a_link_is_shown_with_what_its_page_says_when_that_is_wanted() {
    let (world, web) = (World::new().await, Web::open().await);
    let anna = world.link_with(ANNA, world.builder().link_previewer(web.previewer())).await;
    let mut ben = world.link(BEN).await;
    let (link, ben_is) = (web.link("/page"), Jid::pn(BEN));
    let text = format!("look: {link}.");

    soon(anna.client.send(&ben_is, text.as_str()).into_future()).await.unwrap();
    assert_eq!(text_of(&mut ben).await.matched_text, None, "nobody has asked for it");
    assert_eq!(web.paths(), [""; 0]);

    soon(anna.client.send(&ben_is, text.as_str()).link_preview().into_future()).await.unwrap();
    let shown = text_of(&mut ben).await;
    assert_eq!(shown.text(), text);
    assert_eq!(shown.matched_text.as_deref(), Some(link.as_str()));
    assert_eq!(shown.title.as_deref(), Some("Tea & more"));
    assert_eq!(shown.description.as_deref(), Some("All of it"));
    assert_eq!(web.paths(), ["/page"]);

    // What is sent with a preview of its own keeps it, and what has no link asks nobody.
    let own = Text::new(&text).link(LinkPreview::new(&link).title("Mine"));
    soon(anna.client.send(&ben_is, own).link_preview().into_future()).await.unwrap();
    assert_eq!(text_of(&mut ben).await.title.as_deref(), Some("Mine"));
    soon(anna.client.send(&ben_is, "no link").link_preview().into_future()).await.unwrap();
    assert_eq!(text_of(&mut ben).await.matched_text, None);
    assert_eq!(web.paths(), ["/page"]);
}

/// The dot, as a preview shows it.
fn is_dot(thumbnail: Option<&[u8]>) -> bool {
    let Some(jpeg) = thumbnail else { return false };
    let facts = wa_media::facts::image_facts(jpeg).unwrap();
    let is_jpeg = facts.format == wa_media::facts::ImageFormat::Jpeg;
    // With the feature it is made anew.
    is_jpeg && (facts.width, facts.height) == (1, 1) && (cfg!(feature = "thumbnail") || jpeg == dot())
}

#[tokio::test]
async fn a_page_is_shown_with_its_picture() {
    let (world, web) = (World::new().await, Web::open().await);
    let anna = world.link_with(ANNA, world.builder().link_previewer(web.previewer()).link_previews()).await;
    let mut ben = world.link(BEN).await;
    for (path, visited) in [
        ("/pictures/page", &["/pictures/page", "/pictures/dot.jpg"][..]),
        ("/pictures/moved", &["/pictures/moved", "/pictures/elsewhere", "/pictures/dot.jpg"]),
    ] {
        web.asked.lock().unwrap().clear();
        anna.say(BEN, &web.link(path)).await;
        let shown = text_of(&mut ben).await;
        assert_eq!(shown.title.as_deref(), Some("Tea & more"));
        assert!(is_dot(shown.jpeg_thumbnail.as_deref()), "{path}");
        assert_eq!(web.paths(), visited);
    }

    // A post has one like any text; who sees it does not matter here.
    let audience = || Audience::Only(vec![Jid::pn(BEN)]);
    let post = |text: String| anna.client.status_feed().post(text).audience(audience());
    soon(post(web.link("/pictures/page")).into_future()).await.unwrap();
    let shown = text_of(&mut ben).await;
    assert_eq!(shown.matched_text, Some(web.link("/pictures/page")));
    assert!(is_dot(shown.jpeg_thumbnail.as_deref()));
    soon(post(web.link("/page")).without_link_preview().into_future()).await.unwrap();
    assert_eq!(text_of(&mut ben).await.matched_text, None);
}

#[tokio::test]
async fn a_picture_that_cannot_be_had_costs_nothing_but_the_picture() {
    let web = Web::open().await;
    for name in [
        "of-another-kind",
        "inside",
        "metadata",
        "leading-inside",
        "in-a-file",
        "missing",
        "large",
        "endless",
        "damaged",
    ] {
        let preview = web.preview(&format!("/pictures/{name}")).await.unwrap();
        assert_eq!((preview.title.as_deref(), preview.thumbnail), (Some("Tea & more"), None), "{name}");
    }
    let hosts: Vec<String> = web.asked.lock().unwrap().iter().map(|(host, _)| host.clone()).collect();
    let here = format!("127.0.0.1:{}", web.port);
    assert!(hosts.iter().all(|host| *host == here), "{hosts:?}");

    let hurried = web.previewer().give_up_after(Duration::from_secs(3));
    let link = web.link("/pictures/slow");
    let preview = soon(hurried.preview(Link::first_in(&link).unwrap())).await.unwrap();
    assert_eq!((preview.title.as_deref(), preview.thumbnail), (Some("Tea & more"), None));

    let (plain, before) = (web.previewer().without_pictures(), web.paths().len());
    let link = web.link("/pictures/page");
    let preview = soon(plain.preview(Link::first_in(&link).unwrap())).await.unwrap();
    assert_eq!((preview.thumbnail, web.paths().len()), (None, before + 1));
}

#[tokio::test]
async fn a_picture_of_another_format_is_shown_where_a_jpeg_can_be_made_of_it() {
    let web = Web::open().await;
    let preview = web.preview("/pictures/png").await.unwrap();
    let size = preview.thumbnail.map(|jpeg| {
        let facts = wa_media::facts::image_facts(&jpeg).unwrap();
        (facts.width, facts.height)
    });
    assert_eq!(size, cfg!(feature = "thumbnail").then_some((192, 96)));
}

#[tokio::test]
async fn all_links_are_shown_when_the_client_is_told_so_but_for_those_that_are_not_to_be() {
    let (world, web) = (World::new().await, Web::open().await);
    let builder = world.builder().link_previewer(web.previewer()).link_previews();
    let anna = world.link_with(ANNA, builder).await;
    let mut ben = world.link(BEN).await;
    anna.say(BEN, &web.link("/moved")).await;
    let shown = text_of(&mut ben).await;
    assert_eq!(shown.title.as_deref(), Some("Tea & more"));
    assert_eq!(shown.matched_text, Some(web.link("/moved")), "as it stands in the text");
    let quiet = anna.client.send(&Jid::pn(BEN), web.link("/moved")).without_link_preview();
    soon(quiet.into_future()).await.unwrap();
    assert_eq!(text_of(&mut ben).await.title, None);
    assert_eq!(web.paths(), ["/moved", "/page"]);
}

#[tokio::test]
async fn a_page_that_says_nothing_or_nothing_in_time_costs_the_preview_and_not_the_message() {
    let (world, web) = (World::new().await, Web::open().await);
    let previewer = web.previewer().give_up_after(Duration::from_millis(100));
    let anna = world.link_with(ANNA, world.builder().link_previewer(previewer).link_previews()).await;
    let mut ben = world.link(BEN).await;
    for path in ["/silent", "/missing", "/untitled", "/inside"] {
        let link = web.link(path);
        anna.say(BEN, &link).await;
        let shown = text_of(&mut ben).await;
        assert_eq!((shown.text(), shown.title.as_deref()), (link.as_str(), None));
    }
}

/// One that knows its answer, or never gets one.
struct Own(Option<&'static str>);

impl LinkPreviewer for Own {
    fn preview<'p>(&'p self, link: Link<'p>) -> Previewing<'p> {
        Box::pin(async move {
            match self.0 {
                Some(title) => Ok(LinkPreview::new(link.url()).title(title)),
                None => core::future::pending().await,
            }
        })
    }

    fn patience(&self) -> Duration {
        Duration::from_millis(if self.0.is_some() { 60_000 } else { 10 })
    }
}

#[tokio::test]
async fn an_application_has_a_previewer_of_its_own_and_is_not_waited_for_longer_than_it_says() {
    let world = World::new().await;
    let mut ben = world.link(BEN).await;
    for (title, number) in [(Some("Own"), ANNA), (None, crate::support::CARL)] {
        let builder = world.builder().link_previewer(Own(title)).link_previews();
        let person = world.link_with(number, builder).await;
        person.say(BEN, "see www.example.org").await;
        let shown = text_of(&mut ben).await;
        assert_eq!(shown.title.as_deref(), title);
        assert_eq!(shown.matched_text.as_deref(), title.map(|_| "www.example.org"));
    }
}

#[tokio::test]
async fn a_preview_is_read_back_as_content() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    let link =
        LinkPreview::new("https://example.org").title("A").description("B").thumbnail(&b"\xff\xd8"[..]);
    let sent = Text::new("https://example.org").link(link.clone());
    soon(anna.client.send(&Jid::pn(BEN), sent).into_future()).await.unwrap();
    let me = ben.client.me().unwrap();
    let Body::Text(text) = ben.message().await.content(&me).body else { panic!("a text") };
    assert_eq!(text.link, Some(link));
}

#[tokio::test]
async fn redirections_are_followed_three_times_and_each_is_looked_at() {
    let web = Web::open().await;
    assert!(web.preview("/3").await.is_ok());
    assert!(matches!(web.preview("/4").await, Err(PreviewError::Redirects)));
    assert!(matches!(web.preview("/loop").await, Err(PreviewError::Redirects)));
    let before = web.paths().len();
    assert!(matches!(web.preview("/inside").await, Err(PreviewError::Internal)));
    assert_eq!(web.paths().len(), before + 1, "the address inside was never connected to");
    assert!(matches!(web.preview("/metadata").await, Err(PreviewError::Internal)));
    assert!(matches!(web.preview("/port").await, Err(PreviewError::Address)));
    assert!(matches!(web.preview("/file").await, Err(PreviewError::Address)));
}

#[tokio::test]
async fn hosts_inside_a_network_are_not_visited_under_any_name() {
    let web = Web::open().await;
    let port = web.port;
    let public = WebPreviewer::new().allow_port(port);
    for host in ["127.0.0.1", "127.0.0.2", "0.0.0.0", "127.1.1.1", "[::1]", "[::ffff:127.0.0.1]", "[::]"] {
        let link = format!("http://{host}:{port}/page");
        let refused = soon(public.preview(Link::first_in(&link).unwrap())).await;
        assert!(matches!(refused, Err(PreviewError::Internal)), "{host}: {refused:?}");
    }
    // Without the port not even at the address that is allowed.
    let other = WebPreviewer::new().allow_address(IpAddr::V4(Ipv4Addr::LOCALHOST));
    let link = web.link("/page");
    let refused = soon(other.preview(Link::first_in(&link).unwrap())).await;
    assert!(matches!(refused, Err(PreviewError::Address)));
    assert_eq!(web.paths(), [""; 0]);
}

#[tokio::test]
async fn what_is_no_page_is_not_read_and_of_an_endless_one_the_beginning() {
    let web = Web::open().await;
    for (path, expected) in
        [("/script", "type"), ("/packed", "type"), ("/missing", "404"), ("/untitled", "nothing")]
    {
        let error = web.preview(path).await.expect_err(path);
        assert!(error.to_string().contains(expected), "{path}: {error}");
    }
    assert_eq!(web.preview("/endless").await.unwrap().title.as_deref(), Some("Long"));
    let hurried = web.previewer().give_up_after(Duration::from_millis(20));
    let link = web.link("/silent");
    let error = soon(hurried.preview(Link::first_in(&link).unwrap())).await;
    assert!(matches!(error, Err(PreviewError::Patience)));
}

#[tokio::test]
async fn a_page_behind_a_certificate_that_nobody_vouches_for_is_not_read() {
    let world = World::new().await;
    let port = world.server.addr().port();
    let previewer = WebPreviewer::new().allow_port(port).allow_address(IpAddr::V4(Ipv4Addr::LOCALHOST));
    let link = format!("https://127.0.0.1:{port}/missing");
    let link = Link::first_in(&link).unwrap();
    let refused = soon(previewer.preview(link)).await;
    assert!(matches!(refused, Err(PreviewError::Failed(_))), "{refused:?}");
    let trusting = previewer.trust_ca(world.server.ca_pem().as_bytes()).unwrap();
    let answered = soon(trusting.preview(link)).await;
    assert!(matches!(answered, Err(PreviewError::Status(404))), "{answered:?}");
}
