//! A file of 64 MiB from disk to the server, and from the server to disk, through TLS on the same machine.

#![expect(clippy::unwrap_used, reason = "a bench may stop at the first surprise")]

use std::path::Path;

use criterion::{Criterion, SamplingMode, Throughput, criterion_group, criterion_main};
use wa_benches::World;
use wa_client::Client;
use wa_client::media::{MediaFile, MediaType, Source};
use wa_media::MediaKey;

const LENGTH: u32 = 64 << 20;

async fn upload(client: &Client, path: &Path) -> MediaFile {
    let uploaded = client.upload(MediaType::Document, Source::path(path)).await.unwrap();
    let mut file = MediaFile::default();
    file.kind = Some(MediaType::Document);
    file.key = uploaded.media.expose_media_key().map(|key| MediaKey::from_bytes(*key));
    file.direct_path = uploaded.media.direct_path;
    file.expected.file_sha256 = uploaded.media.file_sha256;
    file
}

fn bench(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let files = tempfile::tempdir().unwrap();
    let (source, target) = (files.path().join("source"), files.path().join("target"));
    let bytes: Vec<u8> =
        (0..LENGTH).map(|at| (at.wrapping_mul(2_654_435_761) >> 24).to_le_bytes()[0]).collect();
    std::fs::write(&source, &bytes).unwrap();
    let (_world, client, file) = runtime.block_on(async {
        let world = World::start().await.unwrap();
        let client = world.client(Client::builder(), "15550100001").await.unwrap();
        let file = upload(&client, &source).await;
        client.download_to(&file, &target).await.unwrap();
        (world, client, file)
    });
    assert_eq!(std::fs::read(&target).unwrap(), bytes);
    let mut group = criterion.benchmark_group("media/64 MiB");
    group.sample_size(10).sampling_mode(SamplingMode::Flat).throughput(Throughput::Bytes(LENGTH.into()));
    group.bench_function("upload", |bencher| {
        bencher.iter(|| runtime.block_on(upload(&client, &source)));
    });
    group.bench_function("download", |bencher| {
        bencher.iter(|| runtime.block_on(client.download_to(&file, &target).into_future()).unwrap());
    });
    group.finish();
    runtime.block_on(client.close());
}

criterion_group!(benches, bench);
criterion_main!(benches);
