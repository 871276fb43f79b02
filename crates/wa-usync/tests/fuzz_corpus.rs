//! Replays what fuzzing found worth keeping, with the bodies of the fuzz targets.

#[path = "../fuzz/bodies.rs"]
mod bodies;
#[path = "../../../fuzz/replay.rs"]
mod replay;

#[test]
fn the_corpus_of_answer_passes() {
    replay::corpus("usync_answer", bodies::answer);
}
