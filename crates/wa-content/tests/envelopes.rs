//! What of each kind is seen from outside.

use wa_content::experimental::{Buttons, Flow, List};
use wa_content::secret::{AddOn, MessageSecret, UseCase};
use wa_content::{
    Album, Audio, Business, ButtonReply, Comment, Contact, Contacts, Content, Delete, DisappearingTimer,
    Document, Edit, Envelope, EventAnswer, EventInvite, Expiration, FlowReply, GroupInvite, Image, Keep, Key,
    LimitSharing, LinkPreview, ListReply, LiveLocation, Location, MediaRef, MemberLabel, OnFailure, Order,
    PhoneNumberRequest, PhoneNumberShare, Pin, PinTime, Poll, PollResult, Product, Reaction, SealedAddOn,
    Sticker, StickerPack, TemplateReply, Text, Video, VoiceNote, Vote,
};
use wa_jid::Jid;
use wa_proto::Message;

fn media() -> MediaRef {
    MediaRef::new([1; 32])
}

fn theirs() -> Key {
    Key::of(&Jid::group("120363"), &Jid::lid("333"), "3EB0BBBB")
}

fn ours() -> Key {
    Key::own(&Jid::pn("222"), "3EB0CCCC")
}

fn seal(use_case: UseCase, content: impl Content) -> Message {
    let (author, actor) = (Jid::lid("333"), Jid::lid("111"));
    let secret = MessageSecret::from_bytes([5; 32]);
    let add_on = AddOn { use_case, secret: &secret, message_id: "3EB0BBBB", author: &author, actor: &actor };
    SealedAddOn::seal_content(&add_on, theirs(), content, &mut wa_crypto::OsRng).into_message()
}

/// `type`, `mediatype`, `edit`, hidden.
type Outside = (&'static str, Option<&'static str>, Option<&'static str>, bool);

fn check(content: impl Content, expected: Outside) -> Envelope {
    let envelope = Envelope::of(&content.into_message());
    let hidden = envelope.on_failure == OnFailure::Hide;
    assert_eq!((envelope.kind, envelope.media, envelope.edit, hidden), expected);
    envelope
}

#[test]
fn texts_and_files() {
    let media_of = |word| ("media", Some(word), None, false);
    let text = check("hello", ("text", None, None, false));
    assert!(text.meta.is_empty() && text.reportable);
    check(Text::new("see x.org").link(LinkPreview::new("x.org")), media_of("url"));
    check(Text::new("see").link(LinkPreview::new(" ")), ("text", None, None, false));
    check(Image::new(media()), media_of("image"));
    check(Video::new(media()), media_of("video"));
    check(Video::gif(media()), media_of("gif"));
    check(Video::note(media()), media_of("ptv"));
    check(Audio::new(media()), media_of("audio"));
    check(VoiceNote::new(media()), media_of("ptt"));
    check(Document::new(media(), "a.pdf"), media_of("document"));
    check(Document::new(media(), "a.pdf").caption("read"), media_of("document"));
    check(Sticker::new(media()), media_of("sticker"));
    check(Sticker::new(media()).motion(wa_content::Motion::Lottie), media_of("sticker"));
    check(StickerPack::new(media(), "1", "cats"), media_of("sticker_pack"));
    check(Album::new(1, 1), ("text", None, None, false));
    check(Contact::of_phone("Bo", "+49 1"), media_of("vcard"));
    check(Contacts::new("2", [Contact::of_phone("Bo", "1")]), media_of("contact_array"));
    check(Location::new(1.0, 2.0), media_of("location"));
    check(LiveLocation::new(1.0, 2.0), media_of("livelocation"));
    let once = check(Image::new(media()).view_once(), media_of("image"));
    assert!(once.meta.view_once);
    assert!(check(VoiceNote::new(media()).view_once(), media_of("ptt")).meta.view_once);
}

#[test]
fn polls_and_events() {
    let poll = |content| check(content, ("poll", None, None, false)).meta.poll;
    assert_eq!(poll(Poll::single("?", ["a", "b"]).draft()), Some("creation"));
    assert_eq!(poll(Poll::multiple("?", ["a", "b"]).draft()), Some("creation"));
    assert_eq!(poll(Poll::quiz("?", ["a", "b"], "a").draft()), Some("quiz_creation"));
    let wrapped = Message {
        poll_creation_message_v4: Some(Box::new(wa_proto::e2e::message::FutureProofMessage {
            message: Some(Box::new(Poll::single("?", ["a"]).into_message())),
        })),
        ..Message::default()
    };
    assert_eq!(poll(wrapped.draft()), Some("creation"));
    let (secret, lid) = (MessageSecret::from_bytes([5; 32]), Jid::lid("1"));
    let vote = Vote::new(theirs(), ["a"], 1).seal(&secret, &lid, &lid, &mut wa_crypto::OsRng);
    let vote = check(vote, ("poll", None, None, true));
    assert_eq!(vote.meta.poll, Some("vote"));
    assert!(!vote.reportable);
    let result = check(PollResult::new("?", [("a", 1)]), ("text", None, None, false));
    assert_eq!(result.meta.poll, Some("result_snapshot"));
    let event = check(EventInvite::new("Party", 1), ("event", None, None, false));
    assert_eq!(event.meta.event, Some("creation"));
    let answer = EventAnswer::new(wa_content::Attendance::Going, 1);
    let answer = answer.seal(theirs(), &secret, &lid, &lid, &mut wa_crypto::OsRng);
    let answer = check(answer, ("event", None, None, true));
    assert_eq!(answer.meta.event, Some("response"));
    let edit =
        check(seal(UseCase::EventEdit, EventInvite::new("Party", 2)), ("event", None, Some("1"), true));
    assert_eq!(edit.meta.event, Some("edit"));
}

#[test]
fn changes_of_earlier_messages() {
    check(Reaction::new(theirs(), "👍"), ("reaction", None, None, true));
    let removed = check(Reaction::remove(theirs()), ("reaction", None, Some("7"), true));
    assert!(!removed.reportable);
    check(Edit::new(ours(), "new"), ("text", None, Some("1"), true));
    check(Edit::new(ours(), Image::new(media()).caption("new")), ("text", None, Some("1"), true));
    check(seal(UseCase::MessageEdit, "new"), ("text", None, Some("1"), true));
    check(Delete::new(ours()), ("text", None, Some("7"), false));
    check(Delete::new(theirs()), ("text", None, Some("8"), false));
    check(Pin::new(theirs(), PinTime::Day), ("text", None, Some("2"), true));
    check(Pin::remove(theirs()), ("text", None, Some("2"), true));
    check(Keep::new(theirs()), ("text", None, None, true));
    check(Keep::undo(theirs()), ("text", None, None, true));
    check(Keep::undo(ours()), ("text", None, Some("7"), true));
    for comment in [Comment::new(theirs(), "so?").into_message(), seal(UseCase::Comment, "so?")] {
        let comment = check(comment, ("text", None, None, false));
        assert_eq!(comment.meta.thread_message.as_deref(), Some("3EB0BBBB"));
        assert_eq!(comment.meta.thread_sender, Some(Jid::lid("333")));
    }
}

#[test]
fn settings_invitations_trade_and_choices() {
    let plain = ("text", None, None, false);
    let media_of = |word| ("media", Some(word), None, false);
    check(DisappearingTimer::new(Expiration::WEEK), plain);
    check(LimitSharing::on(), plain);
    let label = check(MemberLabel::new("treasurer"), ("text", None, None, true));
    assert_eq!((label.meta.app_data, label.meta.tag_reason), (Some("member_tag"), Some("user_update")));
    assert_eq!(check(MemberLabel::new(""), ("text", None, None, true)).meta.tag_reason, Some("user_delete"));
    check(PhoneNumberRequest::new(), plain);
    check(PhoneNumberShare::new(), plain);
    check(GroupInvite::new(Jid::group("1"), "Friends", "abc", 1), media_of("url"));
    check(Product::new(Jid::pn("1"), "7", "Tea"), media_of("product"));
    check(Order::new(Jid::pn("1"), "7", "token"), media_of("order"));
    let reply = check(ButtonReply::new("a", "A"), media_of("buttons_response"));
    assert_eq!(reply.business, Some(Business::ButtonsResponse));
    check(ListReply::new("a", "A"), media_of("list_response"));
    check(TemplateReply::new("a", "A", 0), plain);
    check(FlowReply::new("form", "{}"), media_of("native_flow_response"));
    let list = check(List::new("choose", "open"), media_of("list"));
    assert_eq!(list.business, Some(Business::List("single_select")));
    check(Buttons::new("choose").button("a", "A"), media_of("button"));
    assert_eq!(check(Flow::new("choose"), plain).business, Some(Business::Flow));
    let pay = check(Flow::new("pay").button("review_and_pay", "{}"), plain);
    assert_eq!(pay.business, Some(Business::Payment("order_details")));
    assert_eq!(check("hello", plain).business, None);
}
