//! The connections that files come and go over.

use bytes::Bytes;
use futures_util::StreamExt as _;
use wa_client::media::{MediaFile, MediaType};

use crate::support::{ANNA, Person, World, soon};

const MIB: usize = 1024 * 1024;

async fn upload(person: &Person, bytes: Vec<u8>) -> MediaFile {
    let uploaded = soon(person.client.upload(MediaType::Image, bytes).into_future()).await.unwrap();
    let mut file = MediaFile::default();
    file.kind = Some(MediaType::Image);
    file.direct_path = uploaded.media.direct_path.clone();
    file.key = uploaded.media.expose_media_key().map(|key| wa_media::MediaKey::from_bytes(*key));
    file.expected.file_length = uploaded.media.file_length;
    file
}

async fn download(person: &Person, file: &MediaFile) -> Bytes {
    soon(person.client.download(file).to_bytes()).await.unwrap()
}

#[tokio::test]
async fn files_that_follow_each_other_share_a_connection() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let before = world.server.http_connections();
    let file = upload(&anna, vec![1; 100_000]).await;
    for _ in 0..5 {
        assert_eq!(download(&anna, &file).await.len(), 100_000);
    }
    // Large ones are asked about first.
    let large = upload(&anna, vec![2; 6 * MIB]).await;
    assert_eq!(download(&anna, &large).await.len(), 6 * MIB);
    let part = anna.client.download(&large).part(100..200);
    assert_eq!(soon(part.to_bytes()).await.unwrap(), [2; 100][..]);
    assert_eq!(world.server.http_connections() - before, 1);
}

#[tokio::test]
async fn a_host_may_close_a_connection_that_is_idle() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let file = upload(&anna, vec![1; 1000]).await;
    for closed in 1..=3 {
        let before = world.server.http_connections();
        soon(world.server.close_http()).await;
        assert_eq!(download(&anna, &file).await.len(), 1000);
        assert_eq!(download(&anna, &file).await.len(), 1000);
        assert_eq!(world.server.http_connections() - before, 1, "the {closed}. time");
        // So does one that is uploaded, whatever the moment.
        soon(world.server.close_http()).await;
        upload(&anna, vec![closed; 1000]).await;
    }
}

#[tokio::test]
async fn files_at_the_same_time_have_connections_of_their_own() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let file = upload(&anna, vec![1; 8 * MIB]).await;
    let before = world.server.http_connections();
    let mut first = anna.client.download(&file).stream();
    soon(first.next()).await.unwrap().unwrap();
    assert_eq!(download(&anna, &file).await.len(), 8 * MIB);
    assert_eq!(world.server.http_connections() - before, 1, "the first one took that of the upload");
    while let Some(piece) = soon(first.next()).await {
        piece.unwrap();
    }
    let (one, two) = tokio::join!(download(&anna, &file), download(&anna, &file));
    assert_eq!((one.len(), two.len()), (8 * MIB, 8 * MIB));
    assert_eq!(world.server.http_connections() - before, 1, "both are kept");
}
