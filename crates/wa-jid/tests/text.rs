//! Addresses as text: what is read, what is refused, what is hidden.

use proptest::prelude::*;
use wa_jid::{Jid, JidError, Server};

#[test]
fn an_agent_is_read_and_dropped() {
    for text in ["15550100001_1:4@s.whatsapp.net", "15550100001.1:4@s.whatsapp.net"] {
        assert_eq!(text.parse::<Jid>().unwrap().to_string(), "15550100001:4@s.whatsapp.net");
    }
    for text in ["1_256@s.whatsapp.net", "1_x@s.whatsapp.net", "1.@s.whatsapp.net", "1_1_1@s.whatsapp.net"] {
        assert_eq!(text.parse::<Jid>().err(), Some(JidError::InvalidUser), "{text}");
    }
    assert_eq!("12.5@lid".parse::<Jid>().unwrap().user(), "12.5", "hidden ids may hold dots");
}

#[test]
fn broken_texts_are_refused_for_their_reason() {
    for (text, reason) in [
        ("", JidError::NoServer),
        ("@", JidError::NoServer),
        ("1@", JidError::NoServer),
        ("15550100001", JidError::UnknownServer),
        ("1@example.org", JidError::UnknownServer),
        ("1@lid@lid", JidError::UnknownServer),
        ("1:65536@lid", JidError::InvalidDevice),
        ("1:+5@lid", JidError::InvalidDevice),
        ("1:@lid", JidError::InvalidDevice),
        ("1:x@lid", JidError::InvalidDevice),
        ("1:2:3@lid", JidError::InvalidDevice),
        (":2@lid", JidError::InvalidDevice),
        ("a b@lid", JidError::InvalidUser),
        ("a\0@lid", JidError::InvalidUser),
    ] {
        assert_eq!(text.parse::<Jid>().err(), Some(reason), "{text:?}");
    }
}

#[test]
fn an_unknown_server_can_be_passed_on_but_not_parsed() {
    let jid = Jid::parse_relayed("5@example.org").unwrap();
    assert_eq!(jid.to_string(), "5@example.org");
    assert_eq!(Server::relayed("bot"), Ok(Server::Bot), "a known name never becomes an unknown server");
}

#[test]
fn the_server_prints_as_its_bare_name() {
    assert_eq!(Jid::SERVER.to_string(), "s.whatsapp.net");
    assert_eq!("s.whatsapp.net".parse::<Jid>().unwrap(), Jid::SERVER);
    assert_eq!("@s.whatsapp.net".parse::<Jid>().unwrap(), Jid::SERVER);
    assert!(Jid::SERVER.is_server() && !Jid::SERVER.is_pn());
}

#[test]
fn normal_forms_replace_what_they_say() {
    let of = |text: &str| text.parse::<Jid>().unwrap();
    assert_eq!(of("1:3@c.us").to_bare(), of("1@s.whatsapp.net"));
    assert_eq!(of("1:99@hosted").to_bare(), of("1@hosted"));
    assert_eq!(of("1:99@hosted").to_chat(), of("1@s.whatsapp.net"));
    assert_eq!(of("1:99@hosted.lid").to_chat(), of("1@lid"));
    for account in ["1@s.whatsapp.net", "1:99@hosted", "1:4@s.whatsapp.net"] {
        assert_eq!(of(account).account_device(99), of("1:99@hosted"));
        assert_eq!(of(account).account_device(4), of("1:4@s.whatsapp.net"));
    }
    assert_eq!(of("1@lid").account_device(99), of("1:99@hosted.lid"));
    assert_eq!(of("1:99@hosted.lid").account_device(0), of("1@lid"));
    assert_eq!(of("3-1:5@interop").to_bare(), Jid::interop(3, "1"));
    assert_eq!(of("1:5@lid").to_device_text(), "1.0:5@lid");
}

#[test]
fn the_same_account_needs_the_same_family() {
    let same = |a: &str, b: &str| a.parse::<Jid>().unwrap().same_account(&b.parse().unwrap());
    assert!(same("1@s.whatsapp.net", "1:5@s.whatsapp.net"));
    assert!(same("1@c.us", "1:99@hosted"));
    assert!(same("1@lid", "1:99@hosted.lid"));
    assert!(!same("1@lid", "1@s.whatsapp.net"));
    assert!(!same("1@g.us", "1@broadcast"));
    assert!(!same("3-1@interop", "4-1@interop"));
}

#[test]
fn bots_are_known_by_server_and_by_number() {
    for text in ["867051314767696@bot", "13135550002@s.whatsapp.net", "13165550018@c.us"] {
        assert!(text.parse::<Jid>().unwrap().is_bot(), "{text}");
    }
    for text in ["13135550002:1@s.whatsapp.net", "131355500021@s.whatsapp.net", "13135550002@lid", "@bot"] {
        assert!(!text.parse::<Jid>().unwrap().is_bot(), "{text}");
    }
}

#[test]
fn only_devices_of_accounts_have_signal_addresses() {
    let of = |text: &str| text.parse::<Jid>().unwrap().signal_address().err();
    assert_eq!(of("1@g.us"), Some(JidError::NotAnAccount));
    assert_eq!(of("s.whatsapp.net"), Some(JidError::NoUser));
    assert_eq!(of("1:99@s.whatsapp.net"), Some(JidError::NotHosted));
    assert_eq!(of("1:99@hosted"), None);
}

#[test]
fn debug_shows_no_user() {
    let jid = Jid::pn("15550100001").with_device(3);
    for shown in [format!("{jid:?}"), format!("{:?}", jid.signal_address().unwrap())] {
        assert!(!shown.contains("15550100001") && shown.contains(":3@s.whatsapp.net"), "{shown}");
    }
    assert_eq!(format!("{:?}", Jid::STATUS_BROADCAST), "status@broadcast");
    assert_eq!(format!("{jid:?}"), format!("{:?}", jid.clone()), "the mark holds within a process");
}

#[test]
fn devices_of_an_account_sort_next_to_each_other() {
    let mut jids = ["2@lid", "1:2@lid", "1@s.whatsapp.net", "1@lid"].map(|text| text.parse::<Jid>().unwrap());
    jids.sort();
    assert_eq!(jids.map(|jid| jid.to_string()), ["1@s.whatsapp.net", "1@lid", "1:2@lid", "2@lid"]);
}

#[cfg(feature = "serde")]
#[test]
fn serde_writes_the_text() {
    let jid = Jid::parse_relayed("3-1:5@interop").unwrap();
    let json = serde_json::to_string(&jid).unwrap();
    assert_eq!(json, "\"3-1:5@interop\"");
    assert_eq!(serde_json::from_str::<Jid>(&json).unwrap(), jid);
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused_and_what_is_read_prints_and_reads_the_same(text in "\\PC{0,40}") {
        if let Ok(jid) = Jid::parse_relayed(&text) {
            prop_assert_eq!(Jid::parse_relayed(&jid.to_string()).unwrap(), jid);
        }
    }

    #[test]
    fn checked_parts_print_and_read_the_same(
        user in "[0-9a-z._:@-]{0,12}",
        server in prop::sample::select(Server::KNOWN.to_vec()),
        device: u16,
        integrator: u16,
    ) {
        if let Ok(jid) = Jid::checked(&user, server, device, integrator) {
            prop_assert_eq!(jid.to_string().parse::<Jid>().unwrap(), jid);
        }
    }
}
