//! Which number belongs to which hidden id: every stanza that tells it is listened to.

use wa_binary::Node;
use wa_core::{Command, Input, Reply, RequestNode};
use wa_jid::{Jid, UserId};
use wa_stanza::group::{FetchGroup, GroupDescription, GroupInfo, GroupLookup, GroupPerson, GroupSubject};
use wa_stanza::message::AddressingMode;
use wa_stanza::notification::{
    DeviceChange, DeviceNotice, DeviceOperation, EncryptNotice, Notification, NotificationBody,
};
use wa_stanza::receipt::{GroupReceipt, IncomingReceipt, ReceiptBody, ReceiptKind};
use wa_stanza::{AckClass, ServerAck, StanzaId, UnixSeconds};
use wa_usync::{Answer, Context, Mode, Protocol, UserAnswer, UserQuery, Usync};

use crate::hall::{Hall, Side, anna_is, ben_is};
use crate::support::{Device, message_id};

fn pn() -> Jid {
    Jid::pn("15550100077")
}

fn lid() -> Jid {
    Jid::lid("100000000000077")
}

fn device() -> Device {
    Hall::new().anna
}

/// Under which addresses the device knows somebody.
fn known(device: &mut Device, address: Jid) -> UserId {
    let call = device.command(&Command::Identify(address));
    match device.reply(call) {
        Some(Reply::User(user)) => user,
        reply => panic!("{reply:?}"),
    }
}

fn assert_known(device: &mut Device, source: &str) {
    let both = UserId::of(&pn()).known_as(&lid());
    assert_eq!(known(device, pn()), both, "{source}");
    assert_eq!(known(device, lid()), both, "{source}");
}

fn notice(body: NotificationBody, said: Option<Jid>) -> Node {
    let mut notice = Notification::new(StanzaId::new("1").unwrap(), pn(), UnixSeconds::new(1), body);
    notice.lid = said;
    notice.to_node()
}

#[test]
fn notifications_and_receipts_tell_both_addresses() {
    let change = DeviceChange { jid: pn().with_device(1), lid: Some(lid().with_device(1)), key_index: None };
    let devices = |changes| NotificationBody::Devices(DeviceNotice::new(DeviceOperation::Add, changes));
    let grants = NotificationBody::PrivacyTokens { sender_lid: Some(lid()), tokens: Vec::new() };
    let reader = GroupReceipt { message: None, user: lid(), user_pn: Some(pn()), kind: None, t: None };
    let mut receipt = IncomingReceipt::new(message_id(1), Jid::group("120363"), ReceiptKind::Read);
    receipt.body = ReceiptBody::Group(vec![reader]);
    for (source, node) in [
        ("devices, account", notice(devices(Vec::new()), Some(lid()))),
        ("devices, device", notice(devices(vec![change]), None)),
        ("encrypt", notice(NotificationBody::Encrypt(EncryptNotice::IdentityChanged), Some(lid()))),
        ("privacy_token", notice(grants, None)),
        ("another kind", notice(NotificationBody::Unknown("psa".into()), Some(lid()))),
        ("receipt of a group", receipt.to_node()),
    ] {
        let mut device = device();
        assert_eq!(known(&mut device, pn()).lid, None);
        device.receive(&node);
        assert_known(&mut device, source);
    }
}

#[test]
fn whoever_a_group_names_is_known_by_both_addresses() {
    let person = || GroupPerson::both(lid(), pn());
    let empty = GroupInfo::new(Jid::group("120363"), AddressingMode::Lid);
    let (mut made, mut named, mut described) = (empty.clone(), empty.clone(), empty);
    made.creator = Some(person());
    named.subject = Some(GroupSubject::new("Tea", UnixSeconds::new(1), person()));
    described.description = Some(GroupDescription::new("1", "Tea", UnixSeconds::new(1), person()));
    for (source, group) in [("creator", made), ("subject", named), ("description", described)] {
        let mut device = device();
        device.command(&Command::GroupInfo(group.id.clone()));
        let (iq, _) = device.asked::<FetchGroup>().unwrap();
        device.answer::<FetchGroup>(&iq, &GroupLookup::Found(Box::new(group)));
        assert_known(&mut device, source);
    }
}

fn answer_to(query: &Usync) -> Answer {
    let mut user = UserAnswer::default();
    user.jid = Some(pn());
    user.lid = Some(Ok(Some(lid())));
    let mut answer = Answer::to(query);
    answer.users.push(user);
    answer
}

#[test]
fn what_the_application_asks_the_server_is_learned_from_as_well() {
    let mut device = device();
    let query = Usync::new("1", Mode::Query, Context::Background)
        .ask(Protocol::Lid)
        .about_all([UserQuery::by_jid(pn())]);
    device.command(&Command::Request(RequestNode::new(query)));
    let (iq, query) = device.asked::<Usync>().unwrap();
    device.answer::<Usync>(&iq, &answer_to(&query));
    assert_known(&mut device, "usync");
}

#[test]
fn an_ack_that_says_a_hidden_id_is_stale_makes_us_ask_for_it() {
    let mut hall = Hall::new();
    hall.holding = true;
    hall.say(Side::Anna, "hello");
    let mut ack = ServerAck::new(AckClass::Message, (&message_id(3)).into(), pn());
    ack.refresh_lid = true;
    hall.anna.receive(&ack.to_node());
    let (iq, query) = hall.anna.asked::<Usync>().unwrap();
    assert_eq!(query.users.first().unwrap().jid, Some(pn()));
    hall.anna.answer::<Usync>(&iq, &answer_to(&query));
    assert_known(&mut hall.anna, "refresh");
    // Nothing is asked without a connection, or about what is no account.
    let mut ack = ServerAck::new(AckClass::Message, (&message_id(4)).into(), Jid::group("120363"));
    ack.refresh_lid = true;
    hall.anna.receive(&ack.to_node());
    assert!(hall.anna.asked::<Usync>().is_none());
    hall.anna.take(Input::Offline(wa_core::CloseReason::Lost));
    assert_eq!(known(&mut hall.anna, ben_is().pn).lid, Some(ben_is().lid.to_bare()), "{:?}", anna_is());
}
