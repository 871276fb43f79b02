//! Replays what fuzzing found worth keeping, with the bodies of the fuzz targets.

#![expect(clippy::indexing_slicing, reason = "tests")]

#[path = "../fuzz/bodies.rs"]
mod bodies;
#[path = "../../../fuzz/replay.rs"]
mod replay;

#[test]
fn the_corpus_of_file_passes() {
    replay::corpus("media_file", bodies::file);
}

#[test]
fn the_corpus_of_url_passes() {
    replay::corpus("media_url", bodies::url);
}

#[test]
fn the_corpus_of_page_passes() {
    replay::corpus("media_page", bodies::page);
}
