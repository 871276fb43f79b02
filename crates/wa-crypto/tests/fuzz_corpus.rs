//! Replays what fuzzing found worth keeping, with the bodies of the fuzz targets.

#[path = "../fuzz/bodies.rs"]
mod bodies;
#[path = "../../../fuzz/replay.rs"]
mod replay;

#[test]
fn the_corpus_of_keys_passes() {
    replay::corpus("crypto_keys", bodies::keys);
}

#[test]
fn the_corpus_of_ciphers_passes() {
    replay::corpus("crypto_ciphers", bodies::ciphers);
}
