//! What depends on the secrets of messages: votes, reports, answers of bots.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use wa_content::secret::{AddOn as Sealing, BotReply, MessageSecret, UseCase, option_hash};
use wa_core::event::{AddOnKind, Message};
use wa_core::{Command, Event, Me, PollTally, Reply, Send};
use wa_crypto::Aes256Gcm;
use wa_jid::{Jid, UserId};
use wa_proto::e2e::message::{
    HistorySyncNotification, PollCreationMessage, PollEncValue, PollUpdateMessage, PollVoteMessage,
    ProtocolMessage, ReactionMessage, poll_creation_message, protocol_message,
};
use wa_proto::e2e::{self, MessageSecretMessage};
use wa_proto::history::{Conversation, HistorySync, HistorySyncMsg};
use wa_proto::prost::Message as _;
use wa_proto::web::WebMessageInfo;
use wa_proto::{MessageKey, Wire as _};
use wa_stanza::message::{Enc, EncKind, IncomingMessage, Meta, OutgoingMessage};
use wa_stanza::{Ack, MessageId, Nack, UnixSeconds};
use wa_store::{Key, Table};

use crate::hall::{Hall, Side, anna_is, ben_is};
use crate::support::{Dice, message_id};

fn say(hall: &mut Hall, from: Side, content: &e2e::Message) -> MessageId {
    let (device, to) = match from {
        Side::Anna => (&mut hall.anna, ben_is()),
        Side::Ben => (&mut hall.ben, anna_is()),
    };
    let send = Send { chat: to.pn.to_bare(), id: None, content: content.to_wire().into() };
    let call = device.command(&Command::Send(send));
    hall.run();
    let device = if from == Side::Anna { &mut hall.anna } else { &mut hall.ben };
    match device.reply(call) {
        Some(Reply::Sent(sent)) => sent.id,
        reply => panic!("{reply:?}"),
    }
}

fn question() -> e2e::Message {
    let option = |name: &str| poll_creation_message::Option {
        option_name: Some(name.to_owned()),
        ..poll_creation_message::Option::default()
    };
    let poll = PollCreationMessage {
        name: Some("lunch?".to_owned()),
        options: vec![option("yes"), option("no"), option("later")],
        ..PollCreationMessage::default()
    };
    e2e::Message { poll_creation_message: Some(Box::new(poll)), ..e2e::Message::default() }
}

/// Anna asks Ben; gives the poll as Ben has it.
fn poll(hall: &mut Hall) -> Message {
    say(hall, Side::Anna, &question());
    hall.ben.messages().pop().unwrap()
}

/// A vote of Ben's in Anna's poll.
fn vote(poll: &Message, author: &Jid, voter: &Jid, options: &[&str], at: i64) -> e2e::Message {
    let key = MessageKey {
        // As Ben sees it.
        remote_jid: Some(anna_is().lid.to_bare().to_string()),
        from_me: Some(false),
        id: Some(poll.id.to_string()),
        participant: None,
    };
    let secret = MessageSecret::of(&poll.decode()).unwrap();
    sealed_vote(&secret, key, (author, voter), options, at)
}

fn sealed_vote(
    secret: &MessageSecret,
    key: MessageKey,
    (author, voter): (&Jid, &Jid),
    options: &[&str],
    at: i64,
) -> e2e::Message {
    let chosen = options.iter().map(|name| option_hash(name).to_vec().into()).collect();
    let plaintext = PollVoteMessage { selected_options: chosen }.encode_to_vec();
    let message_id = key.id.clone().unwrap();
    let sealing =
        Sealing { use_case: UseCase::PollVote, secret, message_id: &message_id, author, actor: voter };
    let sealed = sealing.seal(&plaintext, &mut Dice::new(5));
    let update = PollUpdateMessage {
        poll_creation_message_key: Some(key),
        vote: Some(PollEncValue {
            enc_payload: Some(sealed.payload.clone()),
            enc_iv: Some(sealed.iv_field()),
        }),
        metadata: None,
        sender_timestamp_ms: Some(at),
    };
    e2e::Message { poll_update_message: Some(Box::new(update)), ..e2e::Message::default() }
}

fn tally(hall: &mut Hall, chat: &Jid, id: &MessageId) -> PollTally {
    let call = hall.anna.command(&Command::Tally { chat: chat.clone(), id: id.clone() });
    match hall.anna.reply(call) {
        Some(Reply::Tally(tally)) => tally,
        reply => panic!("{reply:?}"),
    }
}

fn chosen(tally: &PollTally) -> Vec<(&str, usize)> {
    tally.options.iter().map(|option| (option.name.as_str(), option.voters.len())).collect()
}

#[test]
fn votes_are_opened_whichever_addresses_went_into_the_key() {
    let mut hall = Hall::new();
    let poll = poll(&mut hall);
    let (anna, ben) = (anna_is(), ben_is());
    let pairs = [(&anna.lid, &ben.lid), (&anna.lid, &ben.pn), (&anna.pn, &ben.lid), (&anna.pn, &ben.pn)];
    for ((author, voter), at) in pairs.into_iter().zip(1..) {
        let content = vote(&poll, author, voter, &["yes"], at);
        say(&mut hall, Side::Ben, &content);
        let told = hall.anna.messages().pop().unwrap().add_on.expect("an addition");
        assert_eq!((told.kind, &told.id), (AddOnKind::Vote, &poll.id));
        assert_eq!(told.author, anna.lid.to_bare());
        assert_eq!(told.vote(), Some(vec![option_hash("yes")]));
    }
    let tally = tally(&mut hall, &ben.pn.to_bare(), &poll.id);
    assert_eq!(chosen(&tally), [("yes", 1), ("no", 0), ("later", 0)]);
    let voter = UserId::of(&ben.pn).known_as(&ben.lid);
    assert_eq!(tally.options.first().unwrap().voters, [voter]);
    assert!(tally.author.names(&anna.pn));
}

#[test]
fn the_last_vote_of_a_person_counts_in_whatever_order_they_come() {
    let mut hall = Hall::new();
    let poll = poll(&mut hall);
    let (anna, ben) = (anna_is().lid, ben_is().lid);
    for (options, at, expected) in [
        (vec!["yes"], 10, [1, 0, 0]),
        (vec!["no", "later"], 30, [0, 1, 1]),
        (vec!["yes"], 20, [0, 1, 1]),
        (vec![], 40, [0, 0, 0]),
        (vec!["never"], 50, [0, 0, 0]),
    ] {
        let content = vote(&poll, &anna, &ben, &options, at);
        say(&mut hall, Side::Ben, &content);
        hall.anna.restart();
        hall.anna.log_in();
        let tally = tally(&mut hall, &ben.to_bare(), &poll.id);
        assert_eq!(tally.options.iter().map(|it| it.voters.len()).collect::<Vec<_>>(), expected, "at {at}");
        assert_eq!(tally.unknown, u32::from(at == 50));
    }
}

#[test]
fn a_vote_in_a_poll_that_is_not_known_is_told_unopened_and_receipted() {
    let mut hall = Hall::new();
    let poll = poll(&mut hall);
    hall.anna.rows_mut(|rows| rows.retain(|key, _| key.table() != Table::Secret));
    hall.anna.restart();
    hall.anna.log_in();
    let content = vote(&poll, &anna_is().lid, &ben_is().lid, &["yes"], 1);
    say(&mut hall, Side::Ben, &content);
    let told = hall.anna.messages().pop().unwrap();
    assert_eq!(told.add_on.unwrap().plaintext, None);
    assert_eq!((hall.anna.counters().missing_secrets, hall.anna.counters().unopened), (1, 0));
    let call = hall.anna.command(&Command::Tally { chat: ben_is().lid.to_bare(), id: poll.id });
    assert!(matches!(hall.anna.reply(call), Some(Reply::Failed(wa_core::CommandError::UnknownMessage))));
}

/// Ben asks Anna, which the server keeps back, and then votes himself. Gives the poll and its id.
fn vote_before_poll(hall: &mut Hall) -> (e2e::Message, MessageId) {
    let secret = MessageSecret::from_bytes([7; 32]);
    let mut poll = question();
    secret.attach(&mut poll);
    hall.holding = true;
    let id = say(hall, Side::Ben, &poll);
    hall.holding = false;
    let key = MessageKey {
        remote_jid: Some(anna_is().lid.to_bare().to_string()),
        from_me: Some(true),
        id: Some(id.to_string()),
        participant: None,
    };
    let ben = ben_is().lid.to_bare();
    say(hall, Side::Ben, &sealed_vote(&secret, key, (&ben, &ben), &["no"], 1));
    (poll, id)
}

fn waiting(hall: &Hall) -> Vec<Key> {
    hall.anna.rows().keys().filter(|key| key.table() == Table::Job).cloned().collect()
}

#[test]
fn a_vote_that_comes_before_its_poll_is_opened_when_the_poll_comes() {
    for restart in [false, true] {
        let mut hall = Hall::new();
        let (_, id) = vote_before_poll(&mut hall);
        let early = hall.anna.messages().pop().unwrap();
        assert_eq!(early.add_on.as_ref().unwrap().plaintext, None);
        if restart {
            hall.anna.restart();
            hall.anna.log_in();
        }
        hall.release();
        let events = Vec::from(std::mem::take(&mut hall.anna.events));
        let [Event::Message(asked), Event::AddOnOpened(late)] = events.as_slice() else {
            panic!("{events:?}")
        };
        assert_eq!(asked.id, id);
        assert_eq!(late.add_on.as_ref().unwrap().vote(), Some(vec![option_hash("no")]));
        let told_again = Message { add_on: early.add_on.clone(), ..Message::clone(late) };
        assert_eq!(told_again, early, "the same message");
        assert_eq!(hall.anna.unhandled().last().unwrap().events, events, "stored until they are handled");
        let tally = tally(&mut hall, &ben_is().pn.to_bare(), &id);
        assert_eq!(chosen(&tally), [("yes", 0), ("no", 1), ("later", 0)]);
        assert!(waiting(&hall).is_empty());
        let counters = hall.anna.counters();
        assert_eq!((counters.unopened, counters.add_ons_expired), (0, 0));
    }
}

#[test]
fn a_vote_that_comes_before_its_poll_is_opened_when_the_poll_is_found_in_the_history() {
    // The phone is in Anna's place, the companion in Ben's.
    let phone = Me { pn: ben_is().pn.with_device(0), lid: ben_is().lid.with_device(0) };
    let mut hall = Hall::of(phone, ben_is());
    let secret = MessageSecret::from_bytes([7; 32]);
    let (me, id) = (ben_is().lid.to_bare(), message_id(5));
    let key = MessageKey {
        remote_jid: Some(me.to_string()),
        from_me: Some(true),
        id: Some(id.to_string()),
        participant: None,
    };
    let mut poll = question();
    secret.attach(&mut poll);
    let tell = |hall: &mut Hall, content: &e2e::Message| {
        let send = Send { chat: me.clone(), id: None, content: content.to_wire().into() };
        hall.anna.command(&Command::Send(send));
        hall.run();
        Vec::from(std::mem::take(&mut hall.ben.events))
    };
    // A poll in the chat with oneself, older than the companion, and a vote that is cast on the phone.
    let vote = sealed_vote(&secret, key.clone(), (&me, &me), &["later"], 1);
    let events = tell(&mut hall, &vote);
    let Some(Event::Message(early)) = events.last() else { panic!("{events:?}") };
    assert!(early.from_me && early.add_on.as_ref().unwrap().plaintext.is_none());
    let info = WebMessageInfo {
        key: Some(key),
        message: Some(Box::new(poll)),
        message_timestamp: Some(1_700_000_000),
        ..WebMessageInfo::default()
    };
    let message = HistorySyncMsg { message: Some(Box::new(info)), msg_order_id: None };
    let conversation =
        Conversation { id: Some(me.to_string()), messages: vec![message], ..Conversation::default() };
    let chunk = HistorySync { conversations: vec![conversation], ..HistorySync::default() };
    let mut deflated = ZlibEncoder::new(Vec::new(), Compression::default());
    deflated.write_all(&chunk.to_wire()).unwrap();
    let notice = HistorySyncNotification {
        initial_hist_bootstrap_inline_payload: Some(deflated.finish().unwrap().into()),
        ..HistorySyncNotification::default()
    };
    let notice = ProtocolMessage {
        r#type: Some(protocol_message::Type::HistorySyncNotification.into()),
        history_sync_notification: Some(Box::new(notice)),
        ..ProtocolMessage::default()
    };
    let notice = e2e::Message { protocol_message: Some(Box::new(notice)), ..e2e::Message::default() };
    let events = tell(&mut hall, &notice);
    let late = events.iter().find_map(|event| match event {
        Event::AddOnOpened(message) => message.add_on.clone(),
        _ => None,
    });
    assert_eq!(late.unwrap().vote(), Some(vec![option_hash("later")]), "{events:?}");
    let call = hall.ben.command(&Command::Tally { chat: me, id });
    let Some(Reply::Tally(tally)) = hall.ben.reply(call) else { panic!("no tally") };
    assert_eq!(chosen(&tally), [("yes", 0), ("no", 0), ("later", 1)], "the history knows the options");
}

#[test]
fn what_waits_for_a_message_too_long_or_with_too_many_others_is_given_up() {
    let mut hall = Hall::new();
    vote_before_poll(&mut hall);
    let [row] = waiting(&hall).try_into().unwrap();
    let mut pieces = row.pieces();
    let (kind, first) = (pieces.text().unwrap(), pieces.number().unwrap());
    let key = |number| Key::empty(Table::Job).with(&*kind).with_number(number);
    // As many as may wait, all later than the first.
    hall.anna.rows_mut(|rows| {
        let value = rows.get(&row).cloned().unwrap();
        rows.extend((1..1024).map(|number| (key(first + number), value.clone())));
    });
    hall.anna.restart();
    hall.anna.log_in();
    hall.holding = false;
    vote_before_poll(&mut hall);
    assert_eq!(hall.anna.counters().add_ons_expired, 1);
    let left = waiting(&hall);
    assert_eq!(left.len(), 1024);
    assert!(!left.contains(&row), "the oldest made room");
    // Fourteen days later nobody can send the poll again; the rows are a second apart.
    hall.anna.now = hall.anna.now.after(core::time::Duration::from_secs(14 * 24 * 60 * 60 + 2));
    hall.anna.take(wa_core::Input::Timeout);
    assert_eq!(hall.anna.counters().add_ons_expired, 1025);
    assert!(waiting(&hall).is_empty());
}

#[test]
fn a_vote_that_its_secret_does_not_open_changes_nothing() {
    let mut hall = Hall::new();
    let poll = poll(&mut hall);
    let stranger = Jid::lid("100000000000009");
    let content = vote(&poll, &anna_is().lid, &stranger, &["yes"], 1);
    say(&mut hall, Side::Ben, &content);
    assert_eq!(hall.anna.messages().pop().unwrap().add_on.unwrap().plaintext, None);
    assert_eq!(hall.anna.counters().unopened, 1);
    let tally = tally(&mut hall, &ben_is().lid.to_bare(), &poll.id);
    assert_eq!(chosen(&tally), [("yes", 0), ("no", 0), ("later", 0)]);
}

/// What Anna sends, as the server sees it, and as Ben reads it.
fn sent(hall: &mut Hall, content: &e2e::Message) -> (OutgoingMessage, Message) {
    hall.anna.sent.clear();
    let send = Send { chat: ben_is().pn.to_bare(), id: None, content: content.to_wire().into() };
    hall.anna.command(&Command::Send(send));
    let mut stanza = None;
    while let Some(node) = hall.anna.sent.pop_front() {
        if node.tag() == "message" {
            stanza = OutgoingMessage::from_node(node.as_ref()).ok();
        }
        hall.pass(Side::Anna, &node);
    }
    (stanza.unwrap(), hall.ben.messages().pop().unwrap())
}

#[test]
fn a_message_has_a_secret_of_its_own_and_the_token_that_reports_it() {
    let mut hall = Hall::new();
    let text = e2e::Message { conversation: Some("report me".to_owned()), ..e2e::Message::default() };
    let (stanza, read) = sent(&mut hall, &text);
    let secret = MessageSecret::of(&read.decode()).expect("a secret");
    let (own, chat) = (anna_is().lid.to_bare(), ben_is().lid.to_bare());
    let expected =
        wa_content::reporting_token(&secret, stanza.id.as_str(), &own, &chat, &read.content).unwrap();
    let token = stanza.reporting.expect("a token");
    assert_eq!((token.version, token.token.as_ref()), (2, expected.as_slice()));
    let (_, another) = sent(&mut hall, &text);
    let another = MessageSecret::of(&another.decode()).unwrap();
    assert_ne!(secret.expose_bytes(), another.expose_bytes());
}

#[test]
fn a_secret_that_the_application_gave_stays_and_a_reaction_has_none() {
    let mut hall = Hall::new();
    let mut text = e2e::Message { conversation: Some("mine".to_owned()), ..e2e::Message::default() };
    MessageSecret::from_bytes([7; 32]).attach(&mut text);
    let (_, read) = sent(&mut hall, &text);
    assert_eq!(MessageSecret::of(&read.decode()).unwrap().expose_bytes(), &[7; 32]);
    let reaction = ReactionMessage { text: Some("+".to_owned()), ..ReactionMessage::default() };
    let reaction = e2e::Message { reaction_message: Some(Box::new(reaction)), ..e2e::Message::default() };
    let (stanza, read) = sent(&mut hall, &reaction);
    assert!(stanza.reporting.is_none() && MessageSecret::of(&read.decode()).is_none());
}

#[test]
fn the_answer_of_a_bot_is_read_with_the_secret_of_the_question() {
    let mut hall = Hall::new();
    let text = e2e::Message { conversation: Some("what is new?".to_owned()), ..e2e::Message::default() };
    let (stanza, read) = sent(&mut hall, &text);
    let secret = MessageSecret::of(&read.decode()).unwrap();
    let (asker, bot) = (anna_is().lid.to_bare(), Jid::META_AI);
    let id = message_id(77);
    let reply = BotReply { secret: &secret, id: id.as_str(), asker: &asker, bot: &bot };
    let answer = e2e::Message { conversation: Some("not much".to_owned()), ..e2e::Message::default() };
    let aad = format!("{id}\0{bot}");
    let payload = Aes256Gcm::new(&reply.key()).seal(&[1; 12], aad.as_bytes(), &answer.to_wire()).unwrap();
    let sealed = MessageSecretMessage {
        version: Some(1),
        enc_iv: Some(vec![1; 12].into()),
        enc_payload: Some(payload.into()),
    };
    let enc = Enc::new(EncKind::Secret, sealed.encode_to_vec());
    let mut message = IncomingMessage::made(id, bot, UnixSeconds::new(1_700_000_000), vec![enc]);
    let mut meta = Meta::default();
    meta.target = Some(message_id(404));
    meta.target_sender = Some(asker);
    meta.target_chat = Some(ben_is().lid.to_bare());
    message.meta = Some(meta.clone());
    hall.anna.sent.clear();
    hall.anna.receive(&message.to_node());
    let nack = Ack::from_node(hall.anna.next_sent("ack").as_ref()).unwrap();
    assert_eq!(nack.error, Some(Nack::MissingMessageSecret), "no such question");
    meta.target = Some(stanza.id);
    message.meta = Some(meta);
    hall.anna.receive(&message.to_node());
    let told = hall.anna.messages().pop().unwrap();
    assert_eq!((told.text().as_deref(), &told.chat), (Some("not much"), &ben_is().lid.to_bare()));
}

#[test]
fn secrets_of_ordinary_messages_go_after_two_months_and_those_of_polls_stay() {
    let mut hall = Hall::new();
    poll(&mut hall);
    hall.say(Side::Anna, "hello");
    let count = |hall: &Hall| {
        let rows = hall.ben.rows().keys().filter(|key| key.table() == Table::Secret);
        rows.filter(|key| key.pieces().text().as_deref() == Some("message")).count()
    };
    let kept =
        |hall: &Hall| hall.ben.rows().keys().filter(|key| key.table() == Table::Secret).count() - count(hall);
    assert_eq!((count(&hall), kept(&hall)), (1, 2));
    for month in 1..4 {
        let later = core::time::Duration::from_secs(31 * 24 * 3600);
        hall.ben.now = hall.ben.now.after(later);
        hall.say(Side::Anna, "hello again");
        assert_eq!(count(&hall), 2, "after {month} months");
    }
    assert_eq!(kept(&hall), 2, "the poll and its place");
}
