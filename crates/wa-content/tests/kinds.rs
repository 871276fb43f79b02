//! Content as another implementation writes it: read, and written again.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use serde_json::Value;
use wa_content::{
    Body, Carrier, Content as _, Edit, Forward, Key, Poll, PollResult, Quote, Received, Text, Video,
};
use wa_jid::Jid;
use wa_proto::{Message, Wire as _};

fn cases() -> Vec<(String, Value, Message)> {
    let file: Value = serde_json::from_str(include_str!("vectors/kinds.json")).unwrap();
    let cases = file["cases"].as_array().unwrap();
    assert!(cases.len() > 40);
    cases
        .iter()
        .map(|case| {
            let hex = case["message"].as_str().unwrap();
            let bytes: Vec<u8> = (0..hex.len())
                .step_by(2)
                .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap())
                .collect();
            let message = Message::from_wire(bytes.into()).unwrap();
            (case["name"].as_str().unwrap().to_owned(), case.clone(), message)
        })
        .collect()
}

fn case(name: &str) -> Message {
    cases().into_iter().find(|(it, ..)| it == name).unwrap().2
}

/// Without what is not content: the secret, and a zero in place of nothing.
fn bare(mut message: Message) -> Message {
    if let Some(mut info) = message.message_context_info.take() {
        info.message_secret = None;
        if *info != Default::default() {
            message.message_context_info = Some(info);
        }
    }
    if let Some(context) = message.extended_text_message.as_mut().and_then(|it| it.context_info.as_mut()) {
        context.non_jid_mentions = context.non_jid_mentions.filter(|mentions| *mentions != 0);
    }
    message
}

#[test]
fn every_kind_is_recognised_and_written_as_others_write_it() {
    for (name, case, message) in cases() {
        let read = Received::read(&message);
        assert_eq!(read.body.name(), case["type"].as_str().unwrap(), "{name}");
        let mut theirs = bare(message);
        let mut ours = bare(read.into_message());
        if name == "edit" {
            // They send it bare; the official client puts it into a wrapper.
            ours = *ours.edited_message.take().unwrap().message.unwrap();
        }
        if name == "document with caption" {
            // They send it bare; the official client puts it into a wrapper.
            ours = *ours.document_with_caption_message.take().unwrap().message.unwrap();
        }
        if name.contains("view once") {
            // They set no mark inside; the official client does.
            let wrapper = theirs.view_once_message.as_mut().unwrap();
            wrapper.message.as_mut().unwrap().image_message.as_mut().unwrap().view_once = Some(true);
        }
        if name == "forward own" {
            // An empty context.
            theirs.extended_text_message.as_mut().unwrap().context_info = None;
        }
        assert_eq!(ours.to_wire(), theirs.to_wire(), "{name}");
    }
}

#[test]
fn what_stands_beside_the_content_is_read() {
    let quoting = Received::read(&case("text quoting in a group"));
    assert_eq!(quoting.text(), Some("hello"));
    let quote = quoting.context.quote.unwrap();
    assert_eq!((quote.id.as_str(), quote.author), ("3EB0BBBB", Some(Jid::lid("333"))));
    assert_eq!(Received::read(&quote.content).text(), Some("pic"));
    assert_eq!(quote.chat, None);
    let elsewhere = Received::read(&case("text quoting from elsewhere")).context.quote.unwrap();
    assert_eq!(elsewhere.chat, Some(Jid::group("120363000000000001")));
    assert_eq!(Received::read(&case("text mentioning")).context.mentions, [Jid::lid("333")]);
    assert!(Received::read(&case("text mentioning everybody")).context.mentions_everyone);
    assert_eq!(Received::read(&case("text expiring")).context.expiration, Some(86_400));
    assert_eq!(Received::read(&case("forward again")).context.forwarding_score, 5);
    assert!(Received::read(&case("image view once")).view_once);
    let album = Received::read(&case("image in an album")).album.unwrap();
    assert_eq!(album, Key::own(&Jid::pn("222"), "3EB0DDDD"));
}

#[test]
fn options_are_written_the_same_way_for_every_kind() {
    let original = Text::new("original").mentioning([&Jid::pn("1")]).into_message();
    let quote = Quote::new(&Jid::pn("222").with_device(4), "3EB0AAAA", original);
    assert_eq!(Text::new("hello").quoting(&quote).into_message(), bare(case("text quoting")));
    let with_everything = Text::new("hi @333").mentioning([&Jid::lid("333").with_device(1)]);
    assert_eq!(with_everything.into_message(), bare(case("text mentioning")));
    assert_eq!("hi all".mentioning_everyone().into_message(), bare(case("text mentioning everybody")));
    let poll = Poll::single("Tea?", ["yes", "no"]).mentioning([&Jid::lid("333")]).into_message();
    let context = poll.poll_creation_message_v3.unwrap().context_info.unwrap();
    assert_eq!(context.mentioned_jid, ["333@lid"]);
    let reaction = wa_content::Reaction::new(Key::own(&Jid::pn("1"), "A"), "👍");
    assert_eq!(reaction.clone().quoting(&quote).into_message(), reaction.into_message(), "no place for it");
}

#[test]
fn polls_have_the_form_that_their_use_asks_for() {
    assert_eq!(Poll::single("Tea?", ["yes", "no"]).into_message(), bare(case("poll single")));
    let several = Poll::multiple("Tea?", ["yes", "no", "maybe"]);
    assert_eq!(several.clone().into_message(), bare(case("poll several")));
    assert_eq!(several.selectable(2).into_message(), bare(case("poll two of three")));
    let announced = Poll::single("Tea?", ["yes", "no"]).announcement();
    assert_eq!(announced.into_message(), bare(case("poll of announcements")));
    let quiz = Poll::quiz("2 + 2?", ["3", "4"], "4");
    let message = quiz.clone().into_message();
    assert_eq!(message.poll_creation_message_v5.as_ref().unwrap().poll_type, Some(1));
    assert_eq!(Received::read(&message).body, Body::Poll(quiz));
}

#[test]
fn forwarding_counts_and_leaves_secrets_and_quotes_behind() {
    let plain = Message { conversation: Some("pass it on".into()), ..Message::default() };
    assert_eq!(Forward::new(&plain).into_message(), bare(case("forward")));
    assert_eq!(Forward::own(&plain).into_message(), bare(case("forward own")));
    let again = Text::new("pass it on").quoting(&Quote::new(&Jid::pn("111"), "x", plain)).forwarded(4);
    let mut again = again.into_message();
    wa_content::secret::MessageSecret::from_bytes([1; 32]).attach(&mut again);
    assert_eq!(Forward::new(&again).into_message(), bare(case("forward again")));
}

#[test]
fn wrappers_are_looked_through_five_deep_and_no_deeper() {
    let wrap = |message: Message| Message {
        ephemeral_message: Some(Box::new(wa_proto::e2e::message::FutureProofMessage {
            message: Some(Box::new(message)),
        })),
        ..Message::default()
    };
    let mut message = Text::new("deep").into_message();
    for depth in 1..=6 {
        message = wrap(message);
        assert_eq!(Received::read(&message).text().is_some(), depth <= 5, "{depth}");
    }
    let edit = Edit::new(Key::own(&Jid::pn("222"), "3EB0CCCC"), "new").into_message();
    let Body::Edit(read) = Received::read(&edit).body else { panic!("an edit") };
    assert_eq!(Received::read(&read.content).text(), Some("new"));
}

#[test]
fn what_has_no_type_is_kept_whole() {
    let message = Message {
        call: Some(Box::new(wa_proto::e2e::message::Call {
            call_key: Some(vec![1; 3].into()),
            ..Default::default()
        })),
        ..Message::default()
    };
    let read = Received::read(&message);
    assert_eq!(read.body.name(), "raw");
    assert_eq!(read.into_message(), message);
}

#[test]
fn nothing_of_the_content_is_shown_by_debug() {
    for (name, _, message) in cases() {
        let shown = format!("{:?}", Received::read(&message));
        for secret in ["hello", "original", "Tea?", "Berlin", "VCARD", "pass it on", "Party", "222", "mmg."] {
            assert!(!shown.contains(secret), "{name}: {shown}");
        }
    }
}

#[test]
fn whatever_peers_write_is_read_without_harm() {
    let carrier =
        Carrier { chat: &Jid::lid("1"), sender: &Jid::lid("1"), from_me: false, own: &[Jid::lid("2")] };
    let mut read = 0;
    for (name, _, message) in cases() {
        let bytes = message.to_wire();
        for at in 0..bytes.len() {
            for flip in [0x01, 0x08, 0x80] {
                let mut changed = bytes.clone();
                changed[at] ^= flip;
                let token = wa_content::reported_content(&changed);
                let Ok(message) = Message::from_wire(changed.into()) else { continue };
                read += 1;
                assert!(token.is_none_or(|token| token.len() <= bytes.len()), "{name}");
                let received = Received::read(&message).seen_from(&carrier);
                let again = received.clone().into_message();
                assert!(again.to_wire().len() <= bytes.len() + 256, "{name}");
                assert!(!wa_content::Envelope::of(&message).kind.is_empty());
            }
        }
    }
    assert!(read > 5_000, "{read}");
}

#[test]
fn keys_are_turned_round_to_the_readers_point_of_view() {
    let (us, us_pn) = (Jid::lid("1"), Jid::pn("15550100001"));
    let (ben, carl) = (Jid::lid("2"), Jid::lid("3"));
    let group = Jid::group("120363");
    let own = [us.clone(), us_pn.clone()];
    let device = ben.clone().with_device(4);
    let turned = |key: &Key, chat: &Jid, from_me: bool| {
        let key = key.seen_from(&Carrier { chat, sender: &device, from_me, own: &own });
        (key.chat, key.from_me, key.participant)
    };
    // Ben about our message, and about his own, in a chat that he knows under our address.
    let ours = Key::of(&us, &us, "A");
    assert_eq!(turned(&ours, &ben, false), (ben.clone(), true, Some(us.clone())));
    assert_eq!(turned(&Key::own(&us, "A"), &ben, false), (ben.clone(), false, Some(ben.clone())));
    // In a group: about ours under either address, about Carl's, about his own.
    assert_eq!(turned(&Key::of(&group, &us_pn, "A"), &group, false), (group.clone(), true, Some(us_pn)));
    assert_eq!(turned(&Key::of(&group, &carl, "A"), &group, false), (group.clone(), false, Some(carl)));
    assert_eq!(turned(&Key::own(&group, "A"), &group, false), (group.clone(), false, Some(ben.clone())));
    // Another device of ours is right already.
    assert_eq!(turned(&Key::own(&ben, "A"), &ben, true), (ben.clone(), true, None));
    // A status stays one.
    let status = Key::of(&Jid::STATUS_BROADCAST, &us, "A");
    assert_eq!(turned(&status, &ben, false), (Jid::STATUS_BROADCAST, true, Some(us)));
}

#[test]
fn a_poll_result_and_a_video_note_come_back_as_they_went() {
    let result = PollResult::new("Tea?", [("yes", 3), ("no", 0)]);
    assert_eq!(Received::read(&result.clone().into_message()).body, Body::PollResult(result));
    let note = Video::note(wa_content::MediaRef::new([3; 32])).seconds(4);
    let message = note.clone().into_message();
    assert_eq!(message.ptv_message.as_ref().unwrap().mimetype.as_deref(), Some("video/mp4"));
    assert_ne!(Received::read(&message).body, Body::Video(note.clone()), "it has a type by now");
    let Body::Video(read) = Received::read(&message).body else { panic!("a video") };
    assert_eq!(read.media.expose_media_key(), note.media.expose_media_key());
}
