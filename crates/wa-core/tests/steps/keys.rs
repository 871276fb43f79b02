//! Pre-keys on the server, identities of others, addresses of others.

use core::time::Duration;

use wa_core::Event;
use wa_jid::{Jid, UserId};
use wa_stanza::account::SetActivity;
use wa_stanza::iq::{IqError, IqErrorCode, build_reply};
use wa_stanza::login::Success;
use wa_stanza::notification::{
    DeviceChange, DeviceNotice, DeviceOperation, EncryptNotice, Notification, NotificationBody,
};
use wa_stanza::prekeys::{CountPreKeys, UploadPreKeys};
use wa_stanza::{StanzaId, UnixSeconds};
use wa_store::Table;

use crate::hall::{Hall, Side, anna_is, ben_is};
use crate::support::{Device, Phone};

fn linked() -> Device {
    let mut device = Device::new(1);
    device.link(&Phone::new(11), &anna_is());
    device
}

fn low(count: u32) -> wa_binary::Node {
    let body = NotificationBody::Encrypt(EncryptNotice::PreKeysLow { count });
    Notification::new(StanzaId::new("1").unwrap(), Jid::SERVER, UnixSeconds::new(1), body).to_node()
}

fn stored(device: &Device) -> usize {
    device.rows().keys().filter(|key| key.table() == Table::PreKey).count()
}

#[test]
fn a_server_without_pre_keys_gets_812_and_their_private_halves_are_stored_first() {
    let mut device = linked();
    device.log_in_with(0);
    let (id, upload) = device.asked::<UploadPreKeys>().unwrap();
    assert_eq!(upload.pre_keys.len(), 812);
    assert_eq!(stored(&device), 812);
    let mut ids: Vec<u32> = upload.pre_keys.iter().map(|key| key.id.get()).collect();
    ids.dedup();
    assert_eq!((ids.first(), ids.last(), ids.len()), (Some(&1), Some(&812), 812));
    // One upload at a time.
    device.receive(&low(2));
    assert!(device.asked::<UploadPreKeys>().is_none());
    device.answer::<UploadPreKeys>(&id, &());
    // And another when the server runs low, with new numbers.
    device.receive(&low(2));
    let (_, more) = device.asked::<UploadPreKeys>().unwrap();
    assert!(more.pre_keys.iter().all(|key| key.id.get() > 812));
    assert_eq!(stored(&device), 1624);
}

#[test]
fn a_server_with_pre_keys_gets_none() {
    let mut device = linked();
    device.log_in_with(5);
    assert!(device.asked::<UploadPreKeys>().is_none());
}

#[test]
fn a_failed_upload_is_tried_again_with_new_keys_after_a_minute() {
    let mut device = linked();
    device.log_in_with(0);
    let (id, first) = device.asked::<UploadPreKeys>().unwrap();
    let error = IqError::new(IqErrorCode::InternalServerError);
    device.receive(&build_reply::<UploadPreKeys>(&id, &Jid::SERVER, Err(&error)));
    for _ in 0..7 {
        device.wait(Duration::from_millis(8_500));
        device.receive(&wa_binary::Node::build("ib").build());
        assert!(device.asked::<UploadPreKeys>().is_none());
    }
    device.wait(Duration::from_secs(1));
    let (count, _) = device.asked::<CountPreKeys>().unwrap();
    device.answer::<CountPreKeys>(&count, &0);
    let (_, second) = device.asked::<UploadPreKeys>().unwrap();
    let reused = second.pre_keys.iter().any(|key| first.pre_keys.contains(key));
    assert!(!reused, "the server may have taken the first ones");
}

#[test]
fn an_upload_that_a_lost_connection_interrupted_is_made_up_for_at_the_next_login() {
    let mut device = linked();
    device.log_in_with(0);
    assert!(device.asked::<UploadPreKeys>().is_some());
    device.take(wa_core::Input::Offline(wa_core::CloseReason::Lost));
    device.events.clear();
    device.log_in_with(0);
    assert!(device.asked::<UploadPreKeys>().is_some());
}

#[test]
fn a_one_time_key_is_gone_with_its_first_message() {
    let mut hall = Hall::new();
    let before = stored(&hall.ben);
    hall.say(Side::Anna, "hello");
    assert_eq!(hall.ben.texts(), ["hello"]);
    assert_eq!(stored(&hall.ben), before - 1);
    hall.say(Side::Anna, "again");
    assert_eq!(stored(&hall.ben), before - 1);
}

#[test]
fn somebody_who_reinstalled_is_met_anew_and_the_application_is_told() {
    let mut hall = Hall::new();
    hall.say(Side::Anna, "hello");
    hall.say(Side::Ben, "hello back");
    let sessions = |hall: &Hall| hall.anna.rows().keys().filter(|key| key.table() == Table::Session).count();
    assert_eq!(sessions(&hall), 1);
    hall.anna.events.clear();
    let body = NotificationBody::Encrypt(EncryptNotice::IdentityChanged);
    let id = StanzaId::new("1").unwrap();
    let user = UserId::of(&ben_is().pn).known_as(&ben_is().lid);
    let notice = Notification::new(id, ben_is().pn.to_bare(), UnixSeconds::new(1), body);
    hall.anna.receive(&notice.to_node());
    assert_eq!(sessions(&hall), 0);
    assert_eq!(hall.anna.events.pop_front(), Some(Event::IdentityChanged { user: user.clone() }));
    let change = Event::IdentityChanged { user: user.clone() };
    assert!(hall.anna.unhandled().iter().any(|batch| batch.events.contains(&change)), "it is durable");
    hall.ben.events.clear();
    hall.say(Side::Anna, "who are you?");
    assert_eq!(hall.ben.texts(), ["who are you?"]);
}

#[test]
fn a_session_by_phone_number_moves_to_the_hidden_id_when_that_is_learned() {
    let mut hall = Hall::new();
    hall.lids = false;
    hall.say(Side::Anna, "one");
    hall.say(Side::Ben, "one back");
    let of = |device: &Device, jid: &Jid| {
        let address = jid.signal_address().unwrap().to_string();
        device.rows().contains_key(&wa_store::Key::text(Table::Session, &address))
    };
    assert!(of(&hall.anna, &ben_is().pn) && !of(&hall.anna, &ben_is().lid));
    let sessions = hall.anna.rows().iter().find(|(key, _)| key.table() == Table::Session).unwrap().1.clone();
    // A stanza tells which hidden id belongs to the number.
    hall.lids = true;
    let typing = Notification::new(
        StanzaId::new("1").unwrap(),
        ben_is().pn.to_bare(),
        UnixSeconds::new(1),
        NotificationBody::Devices(DeviceNotice::new(DeviceOperation::Update, Vec::new())),
    );
    let mut notice = typing;
    notice.lid = Some(ben_is().lid.to_bare());
    hall.anna.receive(&notice.to_node());
    assert!(!of(&hall.anna, &ben_is().pn) && of(&hall.anna, &ben_is().lid));
    let moved = hall.anna.rows().iter().find(|(key, _)| key.table() == Table::Session).unwrap().1.clone();
    assert_eq!(sessions, moved, "the very session");
    hall.ben.events.clear();
    hall.anna.events.clear();
    hall.say(Side::Anna, "two");
    assert_eq!(hall.ben.texts(), ["two"]);
    hall.say(Side::Ben, "two back");
    assert_eq!(hall.anna.texts(), ["two back"]);
}

#[test]
fn a_login_is_answered_with_what_the_server_wants_to_know() {
    let mut device = linked();
    device.open();
    device.receive(&Success::new(UnixSeconds::new(1), Some(anna_is().lid)).to_node());
    assert!(device.asked::<CountPreKeys>().is_some());
    let (id, _) = device.asked::<SetActivity>().unwrap();
    assert!(!device.events.contains(&Event::Online), "not before the server agreed");
    device.answer::<SetActivity>(&id, &());
    assert!(device.events.contains(&Event::Online));
    let presence = device.next_sent("presence");
    assert!(presence.as_ref().attr_is("type", "available"));
}

fn removal(device: Jid, lid: Jid) -> wa_binary::Node {
    let change = DeviceChange { jid: device, lid: Some(lid), key_index: None };
    let body = NotificationBody::Devices(DeviceNotice::new(DeviceOperation::Remove, vec![change]));
    let from = ben_is().pn.to_bare();
    Notification::new(StanzaId::new("9").unwrap(), from, UnixSeconds::new(1), body).to_node()
}

#[test]
fn a_device_that_is_removed_leaves_no_session() {
    let mut hall = Hall::new();
    hall.say(Side::Anna, "hello");
    let count = |hall: &Hall, table| hall.anna.rows().keys().filter(|key| key.table() == table).count();
    let identities = count(&hall, Table::Identity);
    assert_eq!(count(&hall, Table::Session), 1);
    hall.anna.receive(&removal(ben_is().pn, ben_is().lid));
    assert_eq!((count(&hall, Table::Session), count(&hall, Table::Identity)), (0, identities - 1));
    hall.say(Side::Anna, "and again");
    assert_eq!(hall.ben.texts(), ["hello", "and again"]);
}

#[test]
fn sessions_of_all_devices_move_when_the_hidden_id_becomes_known() {
    let mut hall = Hall::new();
    hall.lids = false;
    hall.say(Side::Anna, "hello");
    // The list of devices is forgotten before the hidden id is learned.
    let changed = NotificationBody::Devices(DeviceNotice::new(DeviceOperation::Update, Vec::new()));
    let from = ben_is().pn.to_bare();
    let notice = Notification::new(StanzaId::new("5").unwrap(), from, UnixSeconds::new(1), changed);
    hall.anna.receive(&notice.to_node());
    hall.lids = true;
    hall.say(Side::Anna, "now by hidden id");
    let sessions: Vec<String> = hall
        .anna
        .rows()
        .keys()
        .filter(|key| key.table() == Table::Session)
        .filter_map(|key| key.as_text().map(str::to_owned))
        .collect();
    assert_eq!(sessions, [ben_is().lid.signal_address().unwrap().to_string()]);
    assert_eq!(hall.ben.texts(), ["hello", "now by hidden id"]);
}

#[test]
fn a_person_is_known_by_both_addresses_once_they_are() {
    let mut hall = Hall::new();
    let ask = |hall: &mut Hall, address: Jid| {
        let call = hall.anna.command(&wa_core::Command::Identify(address));
        match hall.anna.reply(call) {
            Some(wa_core::Reply::User(user)) => user,
            reply => panic!("{reply:?}"),
        }
    };
    assert_eq!(ask(&mut hall, ben_is().pn).lid, None);
    hall.say(Side::Anna, "hello");
    for address in [ben_is().pn, ben_is().lid] {
        let user = ask(&mut hall, address);
        assert_eq!((user.pn, user.lid), (Some(ben_is().pn.to_bare()), Some(ben_is().lid.to_bare())));
    }
}
