//! Parts of files, with and without a sidecar.

#![expect(clippy::unwrap_used, reason = "tests")]

use std::ops::Range;

use proptest::prelude::*;
use wa_media::{
    MediaError, MediaKey, MediaKeys, MediaType, RangePlan, Sidecar, WINDOW_LENGTH, encrypt,
    encrypt_with_sidecar,
};

fn keys() -> MediaKeys {
    MediaKey::from_bytes([5; 32]).expand(MediaType::Video)
}

fn pattern(length: usize) -> Vec<u8> {
    (0..=250).cycle().take(length).collect()
}

fn at(range: Range<u64>) -> Range<usize> {
    usize::try_from(range.start).unwrap()..usize::try_from(range.end).unwrap()
}

fn long(length: usize) -> u64 {
    u64::try_from(length).unwrap()
}

#[test]
fn a_part_asks_for_its_blocks_and_the_one_before() {
    let range = |plaintext, length| RangePlan::new(plaintext, length).unwrap().http_range();
    assert_eq!(range(0..1, 100), "bytes=0-15");
    assert_eq!(range(15..17, 100), "bytes=0-31");
    assert_eq!(range(16..32, 100), "bytes=0-31");
    assert_eq!(range(33..40, 100), "bytes=16-47");
    // The last block is whole in the file, whatever of it is plaintext.
    assert_eq!(range(96..100, 100), "bytes=80-111");
}

#[test]
fn a_part_outside_the_file_is_refused() {
    #[expect(clippy::reversed_empty_ranges, reason = "that is what is tested")]
    let bad = [0..0, 5..5, 6..5, 0..101, 100..101, u64::MAX - 1..u64::MAX];
    for range in bad {
        assert_eq!(RangePlan::new(range, 100), Err(MediaError::Range));
    }
    let plan = RangePlan::new(u64::MAX - 1..u64::MAX, u64::MAX).unwrap();
    assert_eq!(plan.fetch().end, u64::MAX);
}

#[test]
fn an_answer_that_begins_too_late_or_ends_too_early_is_refused() {
    let (file, sealed) = encrypt(&keys(), &pattern(200));
    let plan = RangePlan::new(40..100, sealed.file_length).unwrap();
    assert_eq!(plan.decryptor(&keys(), 17).unwrap_err(), MediaError::RangeAnswer);
    for length in [0, 15, 16, 64, 95] {
        let (mut decryptor, mut out) = (plan.decryptor(&keys(), 16).unwrap(), Vec::new());
        decryptor.update(&file[16..16 + length], &mut out);
        assert_eq!(decryptor.finish(), Err(MediaError::RangeAnswer), "{length}");
    }
}

/// Lengths around which a window more is needed, and those where the last one holds no plaintext.
const LENGTHS: [usize; 12] =
    [0, 1, 65_509, 65_510, 65_519, 65_520, 65_535, 65_536, 65_537, 131_039, 131_056, 200_000];

#[test]
fn windows_are_verified_and_give_the_whole_file() {
    for length in LENGTHS {
        let plaintext = pattern(length);
        let (file, sealed) = encrypt_with_sidecar(&keys(), &plaintext);
        let entries = sealed.sidecar.unwrap();
        let sidecar = Sidecar::new(&entries, long(length)).unwrap();
        let mut whole = Vec::new();
        for window in 0..sidecar.windows() {
            let fetched = &file[at(sidecar.fetch(window).unwrap())];
            let opened = sidecar.open(&keys(), window, fetched).unwrap();
            assert_eq!(opened, &plaintext[at(sidecar.plaintext(window).unwrap())]);
            whole.extend(opened);
        }
        assert!(whole == plaintext, "{length}");
        assert_eq!(sidecar.fetch(sidecar.windows()), Err(MediaError::Range));
        assert_eq!(sidecar.open(&keys(), sidecar.windows(), &[]), Err(MediaError::Range));
    }
}

#[test]
fn a_window_that_was_changed_or_stands_elsewhere_is_refused() {
    let (file, sealed) = encrypt_with_sidecar(&keys(), &pattern(200_000));
    let entries = sealed.sidecar.unwrap();
    let sidecar = Sidecar::new(&entries, 200_000).unwrap();
    let fetched = &file[at(sidecar.fetch(1).unwrap())];
    assert_eq!(sidecar.open(&keys(), 2, fetched), Err(MediaError::Sidecar));
    for changed in [0, 15, 16, 40_000, fetched.len() - 1] {
        let mut fetched = fetched.to_vec();
        fetched[changed] ^= 1;
        assert_eq!(sidecar.open(&keys(), 1, &fetched), Err(MediaError::Sidecar));
    }
    for length in [0, 10, 16, fetched.len() - 1] {
        assert_eq!(sidecar.open(&keys(), 1, &fetched[..length]), Err(MediaError::Sidecar));
    }
}

#[test]
fn a_sidecar_that_does_not_fit_the_file_is_refused() {
    for (entries, length) in [(0, 0), (9, 0), (11, 0), (20, 0), (10, WINDOW_LENGTH), (70, u64::MAX)] {
        let refused = Sidecar::new(&vec![0; entries], length).map(|_| ());
        assert_eq!(refused, Err(MediaError::SidecarLength), "{entries}");
    }
}

#[test]
fn a_sender_who_vouches_for_too_little_gets_an_error() {
    // The entry is right for an empty window; the file is said to have a byte in it.
    let entry = wa_crypto::hmac_sha256(keys().mac_key(), &[keys().iv()]);
    let sidecar = Sidecar::new(&entry[..10], 1).unwrap();
    assert_eq!(sidecar.open(&keys(), 0, &[]), Err(MediaError::Sidecar));
}

proptest! {
    #[test]
    fn any_part_in_any_chunks_is_that_part(
        length in 1_usize..600,
        from: prop::sample::Index,
        to: prop::sample::Index,
        chunk in 1_usize..80,
        whole: bool,
        more: bool,
    ) {
        let plaintext = pattern(length);
        let (file, sealed) = encrypt(&keys(), &plaintext);
        let start = from.index(length);
        let end = start + 1 + to.index(length - start);
        let plan = RangePlan::new(long(start)..long(end), sealed.file_length).unwrap();
        let fetch = at(plan.fetch());
        let start_of_body = if whole { 0 } else { fetch.start };
        let end_of_body = if more { file.len() } else { fetch.end };
        let mut decryptor = plan.decryptor(&keys(), long(start_of_body)).unwrap();
        let mut out = vec![9];
        for piece in file[start_of_body..end_of_body].chunks(chunk) {
            decryptor.update(piece, &mut out);
        }
        prop_assert_eq!(decryptor.finish(), Ok(()));
        prop_assert_eq!(&out[1..], &plaintext[start..end]);
    }
}
