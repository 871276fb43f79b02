use bytes::Bytes;
use wa_binary::Node;
use wa_jid::Jid;
use wa_stanza::account::{TokenGrant, TokenKind};
use wa_stanza::appstate::CollectionName;
use wa_stanza::notification::{
    AccountDevice, AccountSync, CollectionVersion, DeviceChange, DeviceNotice, DeviceOperation,
    EncryptNotice, Notification, NotificationBody,
};
use wa_stanza::{StanzaId, UnixSeconds};

use crate::frames::stanza;
use crate::sameness::assert_same;

#[test]
fn a_linked_device_is_read_and_written_as_the_peer_does() {
    let node = stanza("notification devices");
    let notification = Notification::from_node(node.as_ref()).unwrap();
    let NotificationBody::Devices(notice) = &notification.body else { panic!("no devices") };
    assert_eq!(notice.operation, DeviceOperation::Add);
    assert_eq!(notice.devices[0].key_index, Some(3));
    assert_eq!(notice.key_index_list.as_ref().unwrap().signed.len(), 100);
    assert_same(&notification.to_node(), &node, &[]);
}

#[test]
fn low_keys_and_new_app_state_are_read() {
    let node = stanza("notification encrypt count");
    let notification = Notification::from_node(node.as_ref()).unwrap();
    assert_eq!(notification.body, NotificationBody::Encrypt(EncryptNotice::PreKeysLow { count: 4 }));
    assert_same(&notification.to_node(), &node, &[]);

    let node = stanza("notification server_sync");
    let notification = Notification::from_node(node.as_ref()).unwrap();
    let version = CollectionVersion { name: CollectionName::RegularLow, version: Some(231) };
    assert_eq!(notification.body, NotificationBody::ServerSync(vec![version]));
    assert_same(&notification.to_node(), &node, &[]);
}

#[test]
fn a_new_picture_is_read_and_written_as_the_peer_does() {
    let node = stanza("notification picture");
    let notification = Notification::from_node(node.as_ref()).unwrap();
    let NotificationBody::Picture(notice) = &notification.body else { panic!("no picture") };
    assert!(notice.of.is_some() && notice.author.is_some() && notice.of != notice.author);
    assert_same(&notification.to_node(), &node, &[]);
}

#[test]
fn an_unknown_type_keeps_its_word() {
    let node = Node::build("notification")
        .jid("from", Jid::pn("1"))
        .attr("id", "n1")
        .attr("t", "1")
        .attr("type", "horoscope")
        .build();
    let notification = Notification::from_node(node.as_ref()).unwrap();
    assert_eq!(notification.body, NotificationBody::Unknown("horoscope".into()));
}

#[test]
fn what_the_server_makes_is_read_by_the_client() {
    let device = |id| AccountDevice { jid: Jid::pn("1").with_device(id), key_index: Some(1) };
    let sync = {
        let mut sync = AccountSync::default();
        sync.push_name = Some("Me".into());
        sync.devices = Some(vec![device(0), device(4)]);
        sync.devices_hash = Some("2:abcdefgh".into());
        sync.disappearing_mode = Some((86_400, Some(UnixSeconds::new(5))));
        sync
    };
    let change = DeviceChange {
        jid: Jid::pn("1").with_device(4),
        lid: Some(Jid::lid("9").with_device(4)),
        key_index: None,
    };
    let grant = TokenGrant {
        jid: Some(Jid::pn("1")),
        t: Some(UnixSeconds::new(8)),
        kind: TokenKind::TrustedContact,
        token: Bytes::from_static(b"token"),
    };
    for body in [
        NotificationBody::AccountSync(sync),
        NotificationBody::Devices(DeviceNotice::new(DeviceOperation::Remove, vec![change])),
        NotificationBody::Encrypt(EncryptNotice::IdentityChanged),
        NotificationBody::Encrypt(EncryptNotice::CheckDigest),
        NotificationBody::RefreshPairing,
        NotificationBody::PrivacyTokens { sender_lid: Some(Jid::lid("9")), tokens: vec![grant] },
    ] {
        let id = StanzaId::new("7").unwrap();
        let notification = Notification::new(id, Jid::pn("1"), UnixSeconds::new(3), body);
        assert_eq!(Notification::from_node(notification.to_node().as_ref()).unwrap(), notification);
    }
}

#[test]
fn two_numbers_for_one_device_are_refused() {
    let change = DeviceChange {
        jid: Jid::pn("1").with_device(4),
        lid: Some(Jid::lid("9").with_device(5)),
        key_index: None,
    };
    let body = NotificationBody::Devices(DeviceNotice::new(DeviceOperation::Add, vec![change]));
    let notification =
        Notification::new(StanzaId::new("7").unwrap(), Jid::pn("1"), UnixSeconds::new(3), body);
    let error = Notification::from_node(notification.to_node().as_ref()).unwrap_err();
    assert_eq!(error.path().as_str(), "notification > add > device[0] @lid");
}
