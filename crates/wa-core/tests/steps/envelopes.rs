//! What is seen of messages from outside follows from what they say.

use wa_content::experimental::List;
use wa_content::{Content, Delete, Edit, Key, Pin, PinTime, Poll, Reaction, Text};
use wa_core::{Command, Send};
use wa_proto::Wire as _;
use wa_stanza::message::{EditKind, FailureDisplay, MediaKind, MessageKind, OutgoingMessage};

use crate::hall::{Hall, Side, ben_is};

/// The stanza of a message to somebody whose devices and sessions are known.
fn sent(hall: &mut Hall, content: impl Content) -> OutgoingMessage {
    hall.anna.sent.clear();
    let content = content.into_message().to_wire().into();
    hall.anna.command(&Command::Send(Send { chat: ben_is().lid.to_bare(), id: None, content }));
    OutgoingMessage::from_node(hall.anna.next_sent("message").as_ref()).unwrap()
}

#[test]
fn changes_of_messages_say_so_and_are_hidden_where_they_cannot_be_read() {
    let mut hall = Hall::new();
    hall.say(Side::Anna, "one");
    hall.say(Side::Ben, "two");
    let ours = || Key::own(&ben_is().lid, "3EB0AA");
    let check = |message: &OutgoingMessage, kind, edit, shown| {
        assert_eq!((&message.kind, &message.edit), (&kind, &edit));
        assert!(!message.targets.is_empty());
        for target in &message.targets {
            assert_eq!(target.enc.as_ref().unwrap().on_failure, shown, "{kind:?}");
        }
    };
    let (hide, show) = (FailureDisplay::Hide, FailureDisplay::Show);
    let text = sent(&mut hall, "three");
    check(&text, MessageKind::Text, None, show);
    assert_eq!(text.meta, None);
    check(&sent(&mut hall, Reaction::new(ours(), "👍")), MessageKind::Reaction, None, hide);
    let removed = sent(&mut hall, Reaction::remove(ours()));
    check(&removed, MessageKind::Reaction, Some(EditKind::SenderRevoke), hide);
    check(&sent(&mut hall, Edit::new(ours(), "new")), MessageKind::Text, Some(EditKind::Edit), hide);
    check(&sent(&mut hall, Delete::new(ours())), MessageKind::Text, Some(EditKind::SenderRevoke), show);
    let pin = sent(&mut hall, Pin::new(ours(), PinTime::Week));
    check(&pin, MessageKind::Text, Some(EditKind::Pin), hide);
}

#[test]
fn polls_links_and_lists_are_labelled() {
    let mut hall = Hall::new();
    hall.say(Side::Anna, "one");
    hall.say(Side::Ben, "two");
    let poll = sent(&mut hall, Poll::single("Tea?", ["yes", "no"]));
    assert_eq!(poll.kind, MessageKind::Poll);
    assert_eq!(poll.meta.unwrap().poll.as_deref(), Some("creation"));
    let link = wa_content::LinkPreview::new("x.org");
    let link = sent(&mut hall, Text::new("see x.org").link(link));
    assert_eq!(link.kind, MessageKind::Media);
    let media = |message: &OutgoingMessage| message.targets[0].enc.as_ref().unwrap().media.clone();
    assert_eq!(media(&link), Some(MediaKind::Url));
    let list = sent(&mut hall, List::new("choose", "open"));
    assert_eq!(media(&list), Some(MediaKind::List));
    assert_eq!(list.extra.len(), 1);
    assert_eq!(list.extra[0].tag(), "biz");
}
