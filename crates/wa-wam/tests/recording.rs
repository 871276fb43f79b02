//! When buffers are closed, sent, sent again and dropped.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::time::Duration;

use wa_wam::{
    Answer, Buffer, BufferWriter, Build, BuildError, Channel, Event, Globals, Recorded, Recorder, Sampling,
    Sequence, UnixMillis, Value, Weight,
};

const START: u64 = 1_755_000_000;

fn at(seconds: u64) -> UnixMillis {
    UnixMillis::from_secs(START + seconds)
}

fn event(name: &str) -> Event {
    Event::build(name).build().unwrap()
}

fn long(length: usize) -> Event {
    Event::build("UnknownStanza").set("unknownStanzaTag", "a".repeat(length)).build().unwrap()
}

fn recorder() -> Recorder {
    Recorder::new(Sampling::new(Build::Release))
}

/// Sequence numbers and bytes of all buffers that are ready; the server takes them.
fn drain(recorder: &mut Recorder, now: UnixMillis) -> Vec<(u16, Vec<u8>)> {
    std::iter::from_fn(|| {
        let upload = recorder.next_upload(now)?;
        let (channel, taken) = (upload.channel, (upload.sequence.get(), upload.bytes.to_vec()));
        recorder.answered(channel, Answer::Accepted, now);
        Some(taken)
    })
    .collect()
}

#[test]
fn nothing_is_sent_without_events() {
    let mut recorder = recorder();
    recorder.set_global("appVersion", "1").unwrap();
    recorder.flush();
    assert_eq!(recorder.wake_at(), None);
    assert_eq!(recorder.next_upload(at(10_000)), None);
}

#[test]
fn a_buffer_is_sent_after_two_minutes() {
    let mut recorder = recorder();
    assert_eq!(recorder.record(event("WebcSocketConnect"), at(0), 0), Recorded::Kept(Weight::new(1)));
    assert_eq!(recorder.wake_at(), Some(at(5)));
    assert_eq!(recorder.next_upload(at(5)), None);
    assert_eq!(recorder.wake_at(), Some(at(120)));
    recorder.record(event("WebcSocketConnect"), at(119), 0);
    assert_eq!(recorder.next_upload(at(119)), None);
    let sent = drain(&mut recorder, at(120));
    assert_eq!(sent.len(), 1);
    let buffer = Buffer::parse(&sent[0].1).unwrap();
    let times: Vec<_> = buffer.events().map(|event| event.commit_time()).collect();
    assert_eq!(times, [at(0), at(119)].map(|at| i64::try_from(at.secs()).ok()));
    assert_eq!(recorder.wake_at(), None);
}

#[test]
fn a_flush_makes_it_ready_at_once() {
    let mut recorder = recorder();
    for number in 1..=2 {
        recorder.record(event("WebWamForceFlush"), at(0), 0);
        recorder.flush();
        assert!(recorder.wake_at() <= Some(at(0)));
        assert_eq!(drain(&mut recorder, at(0))[0].0, number);
    }
}

#[test]
fn a_full_buffer_is_closed_between_events() {
    let mut recorder = recorder();
    for _ in 0..6 {
        recorder.record(long(10_000), at(0), 0);
    }
    let sent = drain(&mut recorder, at(5));
    assert_eq!(sent.len(), 1);
    assert_eq!(Buffer::parse_upload(&sent[0].1).unwrap().events().count(), 5);
    recorder.flush();
    assert_eq!(drain(&mut recorder, at(5)).len(), 1);
}

#[test]
fn the_realtime_channel_does_not_wait() {
    let mut recorder = recorder();
    recorder.record(event("WebcSocketConnect"), at(0), 0);
    recorder.record(event("WefrClientExposure"), at(0), 0);
    let upload = recorder.next_upload(at(0)).unwrap();
    assert_eq!((upload.channel, upload.sequence), (Channel::Realtime, Sequence::FIRST));
    recorder.answered(Channel::Realtime, Answer::Accepted, at(0));
    assert_eq!(recorder.next_upload(at(0)), None);
}

#[test]
fn private_events_go_nowhere() {
    let mut recorder = recorder();
    assert_eq!(recorder.record(event("PsGroupOpened"), at(0), 0), Recorded::Private);
    assert_eq!(recorder.wake_at(), None);
    assert!(recorder.take_losses().is_empty());
}

#[test]
fn sampling_drops_events_and_writes_the_weight() {
    let mut recorder = recorder();
    assert_eq!(recorder.record(event("ReceiptStanzaReceive"), at(0), u32::MAX), Recorded::SampledOut);
    assert_eq!(recorder.record(event("ReceiptStanzaReceive"), at(0), 0), Recorded::Kept(Weight::new(2000)));
    recorder.flush();
    let sent = drain(&mut recorder, at(0));
    let weights: Vec<_> =
        Buffer::parse(&sent[0].1).unwrap().events().map(|event| event.weight().get()).collect();
    assert_eq!(weights, [2000]);
}

#[test]
fn events_keep_the_globals_under_which_they_happened() {
    let mut recorder = recorder();
    recorder.set_global("browser", "x").unwrap();
    recorder.record(event("WebWamForceFlush"), at(0), 0);
    recorder.set_global("browser", None::<&str>).unwrap();
    recorder.record(event("WebWamForceFlush"), at(1), 0);
    recorder.flush();
    let sent = drain(&mut recorder, at(1));
    let printed = Buffer::parse(&sent[0].1).unwrap().readable().to_string();
    let order = ["browser(779) = \"x\"", "ForceFlush", "browser(779) = null", "ForceFlush"];
    let mut rest = printed.as_str();
    for piece in order {
        rest = rest.split_once(piece).unwrap().1;
    }
}

#[test]
fn a_failed_upload_is_tried_again_ever_later() {
    let mut recorder = recorder();
    recorder.record(event("WebWamForceFlush"), at(0), 0);
    recorder.flush();
    let mut now = at(0);
    for wait in [1, 2, 4, 8, 16, 32, 64, 120, 120] {
        assert_eq!(recorder.next_upload(now).unwrap().sequence, Sequence::FIRST);
        assert_eq!(recorder.next_upload(now), None);
        recorder.answered(Channel::Regular, Answer::Later { backoff: None }, now);
        now = UnixMillis::from_secs(now.secs() + wait);
        assert_eq!(recorder.wake_at(), Some(now));
        assert_eq!(recorder.next_upload(UnixMillis::new(now.millis() - 1)), None);
    }
    recorder.next_upload(now).unwrap();
    let backoff = Some(Duration::from_secs(600));
    recorder.answered(Channel::Regular, Answer::Later { backoff }, now);
    assert_eq!(recorder.wake_at(), Some(UnixMillis::from_secs(now.secs() + 600)));
}

#[test]
fn errors_say_whether_to_try_again() {
    let later = Answer::Later { backoff: None };
    for code in [408, 429, 500, 503] {
        assert_eq!(Answer::from_error(code, None, None), later);
    }
    assert_eq!(Answer::from_error(400, Some("wait"), None), later);
    for code in [400, 401, 403] {
        assert_eq!(Answer::from_error(code, Some("auth"), None), Answer::Refused);
    }
}

#[test]
fn losses_are_counted_and_can_be_reported() {
    let mut recorder = recorder();
    recorder.record(long(1), at(0), 0);
    recorder.record(long(1), at(0), 0);
    recorder.flush();
    recorder.next_upload(at(0)).unwrap();
    recorder.answered(Channel::Regular, Answer::Refused, at(0));
    recorder.record(long(64_000), at(0), 0);
    recorder.flush();
    assert_eq!(recorder.next_upload(at(0)), None);
    let losses = recorder.take_losses();
    assert_eq!((losses.buffers(), losses.events().collect::<Vec<_>>()), (2, vec![(3448, 3)]));
    let reports = losses.to_events().unwrap();
    assert_eq!(reports[0].get("droppedEventCode"), Some(&Value::Int(3448)));
    assert_eq!(reports[0].get("droppedEventCount"), Some(&Value::Int(3)));
    assert_eq!(reports[1].get("wamClientBufferDropErrorCount"), Some(&Value::Int(2)));
    assert!(recorder.take_losses().to_events().unwrap().is_empty());
}

#[test]
fn unsent_buffers_are_bounded_and_the_oldest_go_first() {
    let mut recorder = recorder();
    for _ in 0..4 {
        recorder.record(long(20_000), at(0), 0);
        recorder.flush();
    }
    assert_eq!(recorder.take_losses().buffers(), 2);
    assert_eq!(recorder.next_upload(at(0)).unwrap().sequence.get(), 3);
    recorder.record(long(40_000), at(0), 0);
    recorder.flush();
    assert_eq!(recorder.take_losses().buffers(), 1);
    recorder.answered(Channel::Regular, Answer::Accepted, at(0));
    let rest: Vec<u16> = drain(&mut recorder, at(0)).into_iter().map(|(number, _)| number).collect();
    assert_eq!(rest, [5]);
}

#[test]
fn sequence_numbers_leave_out_zero() {
    assert_eq!(Sequence::new(0), None);
    assert_eq!(Sequence::new(65_535).unwrap().next(), Sequence::FIRST);
}

#[test]
fn the_private_channel_always_has_its_id() {
    let mut writer = BufferWriter::new(Channel::Private, Sequence::FIRST);
    let mut globals = Globals::new();
    globals.set("browser", "x").unwrap();
    let opened = event("PsGroupOpened");
    let mut push = |globals: &Globals| writer.push(globals, &opened, Weight::new(1), at(0));
    assert_eq!(push(&globals), Err(BuildError::NoPsId));
    globals.set("psId", "anonymous").unwrap();
    push(&globals).unwrap();
    push(&globals).unwrap();
    let bytes = writer.finish().unwrap();
    let ids: Vec<u16> = Buffer::parse(&bytes).unwrap().records().map(|record| record.id).collect();
    let id = opened.def().id();
    assert_eq!(ids, [47, 6005, id, 47, 6005, id]);
}

#[test]
fn a_buffer_without_events_is_none() {
    assert_eq!(BufferWriter::new(Channel::Regular, Sequence::FIRST).finish(), None);
}
