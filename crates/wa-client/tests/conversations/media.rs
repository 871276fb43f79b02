//! Files between accounts: uploaded, sent, downloaded, and what can go wrong on the way.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use futures_util::StreamExt as _;
use wa_client::content::{Document, Image};
use wa_client::event::Message;
use wa_client::media::{FromFile as _, MediaFile, MediaType, ReuploadError, Source, TransferError};
use wa_client::{ClientError, Jid};
use wa_server::{Faults, MediaCall, MediaEffect, MediaFault};

use crate::support::{ANNA, BEN, Person, World, soon};

const MIB: usize = 1024 * 1024;

fn film(length: usize) -> Vec<u8> {
    (0..=250).cycle().take(length).collect()
}

async fn faults(world: &World, faults: impl IntoIterator<Item = MediaFault>) {
    let faults = faults.into_iter().fold(Faults::none(), Faults::media);
    world.server.set_faults(faults).await.unwrap();
}

fn on(call: MediaCall, times: u32, effect: MediaEffect) -> MediaFault {
    MediaFault::new(call, times, effect)
}

/// What hosts were asked, without what is the same in every test.
fn asked(world: &World, call: MediaCall) -> Vec<(String, u64, u16)> {
    let port = format!(":{}", world.server.addr().port());
    let requests = world.server.media_requests().into_iter().filter(|request| request.call == call);
    requests.map(|request| (request.host.replace(&port, ""), request.from, request.status)).collect()
}

/// Sends bytes as a document and gives what the other side has got.
async fn hand_over(
    from: &Person,
    to: &mut Person,
    number: &str,
    bytes: Vec<u8>,
) -> (Box<Message>, MediaFile) {
    let document = Document::from_bytes(bytes);
    soon(from.client.send(&Jid::pn(number), document).into_future()).await.unwrap();
    let message = to.message().await;
    let file = MediaFile::in_message(&message.decode()).unwrap().expect("a file");
    (message, file)
}

fn is_empty(dir: &Path) -> bool {
    fs::read_dir(dir).unwrap().next().is_none()
}

#[tokio::test]
async fn a_picture_from_a_path_arrives_with_its_size_and_caption() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("cat.png");
    // A header is all that is looked at.
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\x02\x80\0\0\x01\xe0\x08\x06\0\0\0\0\0\0\0 and a cat";
    fs::write(&path, png).unwrap();

    soon(anna.client.send(&Jid::pn(BEN), Image::from_path(&path).caption("a cat")).into_future())
        .await
        .unwrap();
    let message = ben.message().await;
    let content = message.decode();
    let image = content.image_message.as_ref().expect("a picture");
    assert_eq!(image.caption.as_deref(), Some("a cat"));
    assert_eq!((image.width, image.height), (Some(640), Some(480)));
    assert_eq!(image.mimetype.as_deref(), Some("image/png"));
    assert_eq!(image.file_length, Some(png.len().try_into().unwrap()));
    assert!(image.media_key_timestamp.is_some());
    assert!(image.url.as_deref().unwrap().starts_with(&format!("https://{}", world.server.addr())));

    let file = MediaFile::in_message(&content).unwrap().unwrap();
    let target = dir.path().join("copy.png");
    soon(ben.client.download_to(&file, &target).into_future()).await.unwrap();
    assert_eq!(fs::read(&target).unwrap(), png);
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 2, "nothing is left beside it");
}

#[tokio::test]
async fn a_document_keeps_its_name_and_can_be_sent_from_a_reader() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("report.pdf");
    fs::write(&path, b"%PDF").unwrap();
    soon(anna.client.send(&Jid::pn(BEN), Document::from_path(&path)).into_future()).await.unwrap();
    let document = ben.message().await.decode().document_message.unwrap();
    assert_eq!(document.file_name.as_deref(), Some("report.pdf"));
    assert_eq!(document.mimetype.as_deref(), Some("application/pdf"));

    let reader = io::Cursor::new(film(100_000));
    soon(anna.client.send(&Jid::pn(BEN), Document::from_reader(reader)).into_future()).await.unwrap();
    let file = MediaFile::in_message(&ben.message().await.decode()).unwrap().unwrap();
    let bytes = soon(ben.client.download(&file).at_most(100_000).to_bytes()).await.unwrap();
    assert_eq!(bytes, film(100_000));
    let too_long = soon(ben.client.download(&file).at_most(99_999).to_bytes()).await;
    assert!(matches!(too_long, Err(ClientError::Media(TransferError::Media(_)))));
}

#[tokio::test]
async fn twenty_mebibytes_pass_in_small_pieces() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let (steps, total) = (Arc::new(Mutex::new(Vec::new())), 20 * MIB);
    let seen = Arc::clone(&steps);
    // A reader that is never in memory as a whole.
    let source = tokio::io::AsyncReadExt::take(tokio::io::repeat(7), total.try_into().unwrap());
    let upload = anna.client.upload(MediaType::Video, Source::reader(source));
    let uploaded = upload.on_progress(move |progress| seen.lock().unwrap().push(progress)).await.unwrap();
    let steps = std::mem::take(&mut *steps.lock().unwrap());
    let encrypted = u64::try_from(total + 26).unwrap();
    assert!(steps.iter().all(|step| step.total == Some(encrypted)));
    assert_eq!(steps.last().unwrap().done, encrypted);
    let largest = steps.windows(2).map(|pair| pair[1].done - pair[0].done).max().unwrap();
    assert!(largest <= 64 * 1024, "{largest} bytes at once");
    assert_eq!(uploaded.sidecar.unwrap().len(), 10 * (total / 65_536 + 1));

    let mut file = MediaFile::default();
    file.kind = Some(MediaType::Video);
    file.direct_path = uploaded.media.direct_path.clone();
    file.key = uploaded.media.expose_media_key().map(|key| wa_media::MediaKey::from_bytes(*key));
    file.expected.file_sha256 = uploaded.media.file_sha256;
    let mut stream = anna.client.download(&file).stream();
    let (mut length, mut largest) = (0, 0);
    while let Some(piece) = soon(stream.next()).await {
        let piece = piece.unwrap();
        assert!(piece.iter().all(|byte| *byte == 7));
        length += piece.len();
        largest = largest.max(piece.len());
    }
    assert_eq!(length, total);
    assert!(largest < MIB, "{largest} bytes at once");
    assert_eq!(asked(&world, MediaCall::Resume).len(), 1, "large files are asked about first");
}

#[tokio::test]
async fn a_part_is_verified_by_the_sidecar() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let film = film(300_000);
    let uploaded = soon(anna.client.upload(MediaType::Video, film.clone()).into_future()).await.unwrap();
    let mut file = MediaFile::default();
    file.kind = Some(MediaType::Video);
    file.direct_path = uploaded.media.direct_path.clone();
    file.key = uploaded.media.expose_media_key().map(|key| wa_media::MediaKey::from_bytes(*key));
    file.expected.file_length = uploaded.media.file_length;
    for sidecar in [uploaded.sidecar.clone(), None] {
        file.sidecar = sidecar;
        for (from, to) in [(0, 1), (65_530, 65_540), (70_001, 250_003), (299_999, 300_000), (0, 300_000)] {
            let part = anna.client.download(&file).part(from.try_into().unwrap()..to.try_into().unwrap());
            assert_eq!(soon(part.to_bytes()).await.unwrap(), film[from..to], "{from}..{to}");
        }
    }
    faults(&world, [on(MediaCall::Download, 1, MediaEffect::WrongBytes)]).await;
    file.sidecar = uploaded.sidecar;
    let wrong = soon(anna.client.download(&file).part(70_000..70_010).to_bytes()).await;
    assert!(matches!(wrong, Err(ClientError::Media(TransferError::Media(_)))), "{wrong:?}");
}

#[tokio::test]
async fn a_file_that_is_not_what_the_message_says_is_refused_and_leaves_nothing() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    let (_, file) = hand_over(&anna, &mut ben, BEN, film(200_000)).await;
    let dir = tempfile::tempdir().unwrap();
    let target = dir.path().join("file");
    let refused = async |file: &MediaFile| {
        let outcome = soon(ben.client.download_to(file, &target).into_future()).await;
        assert!(is_empty(dir.path()));
        match outcome {
            Err(ClientError::Media(TransferError::Media(error))) => error.to_string(),
            other => panic!("{other:?}"),
        }
    };
    faults(&world, [on(MediaCall::Download, 1, MediaEffect::WrongBytes)]).await;
    assert_eq!(refused(&file).await, "the hash of the encrypted file is wrong");
    let mut other_key = file.clone();
    other_key.key = Some(wa_media::MediaKey::from_bytes([0; 32]));
    assert_eq!(refused(&other_key).await, "the MAC of the file is wrong");
    let mut other_hash = file.clone();
    other_hash.expected.file_sha256 = Some([0; 32]);
    assert_eq!(refused(&other_hash).await, "the hash of the file is wrong");
    let mut longer = file.clone();
    longer.expected.file_length = Some(200_001);
    assert_eq!(refused(&longer).await, "the length of the file is wrong");
    soon(ben.client.download_to(&file, &target).into_future()).await.unwrap();
}

#[tokio::test]
async fn a_download_that_is_given_up_leaves_the_target_as_it_was() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    let (_, file) = hand_over(&anna, &mut ben, BEN, film(2 * MIB)).await;
    let dir = tempfile::tempdir().unwrap();
    let target = dir.path().join("file");
    fs::write(&target, b"old").unwrap();
    let (sender, mut begun) = tokio::sync::mpsc::unbounded_channel();
    let download = ben
        .client
        .download_to(&file, &target)
        .on_progress(move |_| sender.send(()).unwrap_or_default())
        .into_future();
    tokio::select! {
        biased;
        _ = begun.recv() => {}
        outcome = download => panic!("{outcome:?}"),
    }
    assert_eq!(fs::read(&target).unwrap(), b"old");
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1, "nothing is left beside it");
}

#[tokio::test]
async fn what_is_cut_goes_on_where_it_ended() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    faults(
        &world,
        [
            on(MediaCall::Upload, 1, MediaEffect::CutAfter(1_000_000)),
            on(MediaCall::Download, 2, MediaEffect::CutAfter(100_000)),
        ],
    )
    .await;
    let (_, file) = hand_over(&anna, &mut ben, BEN, film(2 * MIB)).await;
    let uploads = asked(&world, MediaCall::Upload);
    assert_eq!(uploads.len(), 2, "{uploads:?}");
    assert_eq!(uploads[1].1, 1_000_000, "from there on: {uploads:?}");
    let bytes = soon(ben.client.download(&file).to_bytes()).await.unwrap();
    assert_eq!(bytes, film(2 * MIB));
    let downloads = asked(&world, MediaCall::Download);
    let froms: Vec<u64> = downloads.iter().map(|(_, from, _)| *from).collect();
    assert_eq!(froms.len(), 3, "{downloads:?}");
    assert!(froms[0] == 0 && froms[0] < froms[1] && froms[1] < froms[2], "{downloads:?}");
}

#[tokio::test]
async fn a_host_that_fails_is_left_for_another() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    let down = |call| on(call, 100, MediaEffect::Status(503)).at_host("127.0.0.1");
    faults(&world, [down(MediaCall::Upload), down(MediaCall::Download)]).await;
    let (_, file) = hand_over(&anna, &mut ben, BEN, film(1000)).await;
    assert_eq!(soon(ben.client.download(&file).to_bytes()).await.unwrap(), film(1000));
    for call in [MediaCall::Upload, MediaCall::Download] {
        assert_eq!(asked(&world, call), [("127.0.0.1".into(), 0, 503), ("localhost".into(), 0, 200)]);
    }
}

#[tokio::test]
async fn a_token_that_is_void_is_renewed_and_the_hosts_are_asked_for_once() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let upload = async || {
        let upload = anna.client.upload(MediaType::Image, b"bytes".to_vec()).into_future();
        soon(upload).await.unwrap()
    };
    let questions = async || {
        let log = world.server.log(0).await.unwrap();
        log.iter().filter(|entry| entry.stanza.contains("<media_conn/>")).count()
    };
    let (first, second) = tokio::join!(upload(), upload());
    assert_eq!(questions().await, 1, "both wait for the same answer");
    assert_ne!(first.media.direct_path, second.media.direct_path, "each has its own key");
    world.server.void_media_auth().await.unwrap();
    upload().await;
    assert_eq!(questions().await, 2);
    let statuses: Vec<u16> =
        asked(&world, MediaCall::Upload).into_iter().map(|(.., status)| status).collect();
    assert_eq!(statuses, [200, 200, 401, 200]);
}

#[tokio::test]
async fn a_file_that_is_gone_is_uploaded_again_by_the_phone() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    let (message, file) = hand_over(&anna, &mut ben, BEN, film(100_000)).await;
    world.server.expire_media().unwrap();
    let gone = soon(ben.client.download(&file).to_bytes()).await;
    assert!(matches!(gone, Err(ClientError::Media(TransferError::Gone { status: 410 }))), "{gone:?}");

    let again = soon(ben.client.request_reupload(&message)).await.unwrap();
    assert_ne!(again.direct_path, file.direct_path);
    assert_eq!(soon(ben.client.download(&again).to_bytes()).await.unwrap(), film(100_000));

    // Or all of it at once; those who ask together ask once.
    world.server.expire_media().unwrap();
    let dir = tempfile::tempdir().unwrap();
    let download = |name: &str| {
        ben.client.download_to(&file, dir.path().join(name)).or_ask_phone(&message).into_future()
    };
    let (one, two) = tokio::join!(soon(download("one")), soon(download("two")));
    one.unwrap();
    two.unwrap();
    assert_eq!(fs::read(dir.path().join("two")).unwrap(), film(100_000));

    world.server.lose_media().unwrap();
    let lost = soon(ben.client.request_reupload(&message)).await;
    assert!(matches!(lost, Err(ClientError::Reupload(ReuploadError::NotFound))), "{lost:?}");
    let text = anna.say(BEN, "no file").await;
    let message = ben.message().await;
    assert_eq!(message.id, text.id);
    let none = soon(ben.client.request_reupload(&message)).await;
    assert!(matches!(none, Err(ClientError::Reupload(ReuploadError::NoFile))));
}

#[tokio::test]
async fn a_file_of_a_channel_is_not_encrypted() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let picture = Bytes::from_static(b"a picture for all");
    let upload = anna.client.upload(MediaType::NewsletterImage, picture.clone()).into_future();
    let uploaded = soon(upload).await.unwrap();
    assert!(uploaded.handle.is_some());
    assert!(uploaded.media.expose_media_key().is_none() && uploaded.media.file_enc_sha256.is_none());
    let mut file = MediaFile::default();
    file.kind = Some(MediaType::NewsletterImage);
    file.direct_path = uploaded.media.direct_path.clone();
    file.expected.file_sha256 = uploaded.media.file_sha256;
    assert_eq!(soon(anna.client.download(&file).to_bytes()).await.unwrap(), picture);
    file.expected.file_sha256 = Some([0; 32]);
    assert!(soon(anna.client.download(&file).to_bytes()).await.is_err());
}

#[tokio::test]
async fn files_go_over_tls_with_the_roots_of_the_client() {
    let world = World::new().await;
    let builder = world.builder().server(world.server.secure_url()).trust_ca(world.server.ca_pem());
    let client = builder.await.unwrap();
    world.scan(&client, ANNA).await;
    soon(client.wait_online()).await.unwrap();
    let upload = client.upload(MediaType::Image, b"over TLS".to_vec()).into_future();
    let uploaded = soon(upload).await.unwrap();
    let mut file = MediaFile::default();
    file.kind = Some(MediaType::Image);
    file.direct_path = uploaded.media.direct_path.clone();
    file.key = uploaded.media.expose_media_key().map(|key| wa_media::MediaKey::from_bytes(*key));
    assert_eq!(soon(client.download(&file).to_bytes()).await.unwrap(), "over TLS");
    assert_eq!(asked(&world, MediaCall::Upload).len(), 1);
}

/// The header of a PNG of two pixels, and nothing more.
const DOTS: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x02\0\0\0\x01\x08\0\0\0\0\xd1\x49\xdf\xdd";

#[tokio::test]
async fn a_picture_that_cannot_be_decoded_is_sent_without_a_small_one_and_a_given_one_is_kept() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    for given in [None, Some(&b"\xff\xd8 small"[..])] {
        let image = Image::from_bytes(DOTS).with(|image| match given {
            Some(small) => image.thumbnail(small),
            None => image,
        });
        soon(anna.client.send(&Jid::pn(BEN), image).into_future()).await.unwrap();
        let image = ben.message().await.decode().image_message.unwrap();
        assert_eq!(image.jpeg_thumbnail.as_deref(), given);
        assert_eq!((image.width, image.height), (Some(2), Some(1)));
    }
}

#[cfg(feature = "thumbnail")]
#[tokio::test]
async fn a_picture_is_sent_with_a_small_one() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    let picture: &[u8] = include_bytes!("picture.png");
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("picture.png");
    fs::write(&path, picture).unwrap();
    let reader = io::Cursor::new(picture);
    for image in [Image::from_path(&path), Image::from_reader(reader)] {
        soon(anna.client.send(&Jid::pn(BEN), image).into_future()).await.unwrap();
        let image = ben.message().await.decode().image_message.unwrap();
        assert_eq!((image.width, image.height), (Some(200), Some(100)));
        let facts = wa_media::facts::image_facts(&image.jpeg_thumbnail.unwrap()).unwrap();
        assert_eq!((facts.width, facts.height), (100, 50));
    }
}
