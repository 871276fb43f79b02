//! Linking: codes that rotate, codes that expire, phones that lie.

use core::time::Duration;

use wa_core::{CloseReason, Command, CommandError, Event, Input, PairingStep, Reply};
use wa_jid::Jid;
use wa_pairing::{PairingCode, PairingError, Phone as CodePhone, QrText, verify_reply};
use wa_stanza::iq::build_reply;
use wa_stanza::login::Success;
use wa_stanza::notification::{Notification, NotificationBody};
use wa_stanza::pairing::{
    CompanionFinish, CompanionHello, LinkCodeNotice, PairSuccess, PairingRef, PrimaryHello,
};
use wa_stanza::{IqId, StanzaId, UnixSeconds};

use crate::hall::anna_is;
use crate::support::{Device, Dice, Phone, iq_id};

fn code_notice(notice: LinkCodeNotice) -> wa_binary::Node {
    let body = NotificationBody::LinkCode(notice);
    Notification::new(StanzaId::new("n").unwrap(), Jid::SERVER, UnixSeconds::new(1), body).to_node()
}

fn by_code(code: Option<PairingCode>) -> Command {
    Command::PairByCode { phone: "+1 555 010 0001".to_owned(), code }
}

fn steps(device: &mut Device) -> Vec<PairingStep> {
    let events = std::mem::take(&mut device.events);
    let steps = events.into_iter().filter_map(|event| match event {
        Event::Pairing(step) => Some(step),
        _ => None,
    });
    steps.collect()
}

#[test]
fn codes_rotate_after_a_minute_and_then_every_twenty_seconds_until_there_are_no_more() {
    let mut device = Device::new(1);
    device.offer(4);
    let (text, valid_for) = device.qr().unwrap();
    assert!(text.contains("2@ref0,"));
    assert_eq!(valid_for, Duration::from_secs(60));
    device.wait(Duration::from_millis(59_999));
    assert_eq!(device.qr(), None);
    device.wait(Duration::from_millis(1));
    for number in 1..4 {
        let (text, valid_for) = device.qr().unwrap();
        assert!(text.contains(&format!("2@ref{number},")), "{text}");
        assert_eq!(valid_for, Duration::from_secs(20));
        assert_eq!(device.close, None);
        device.wait(Duration::from_secs(20));
    }
    assert_eq!(device.qr(), None);
    assert_eq!(device.close, Some(CloseReason::PairingTimeout));
}

#[test]
fn each_connection_shows_its_own_references_and_the_same_keys() {
    let mut device = Device::new(1);
    device.offer(2);
    let first: QrText = device.qr().unwrap().0.parse().unwrap();
    device.take(Input::Offline(CloseReason::Lost));
    assert!(device.deadline().is_none_or(|at| at > device.now.after(Duration::from_secs(3600))));
    device.restart();
    device.offer(2);
    let second: QrText = device.qr().unwrap().0.parse().unwrap();
    assert_eq!(first.identity(), second.identity());
    assert_eq!(first.noise(), second.noise());
}

#[test]
fn a_linked_device_signs_and_keeps_what_the_phone_said() {
    let (mut device, phone) = (Device::new(1), Phone::new(5));
    device.offer(1);
    let text = device.qr().unwrap().0;
    let scanned: QrText = text.parse().unwrap();
    let success =
        PairSuccess::new(IqId::new("s").unwrap(), phone.scan(&text), anna_is().pn, Some(anna_is().lid));
    device.receive(&success.to_node());
    let sign = wa_stanza::pairing::PairSign::from_node(device.next_sent("iq").as_ref()).unwrap();
    verify_reply(&sign.device_identity, &phone.keys.public, scanned.identity()).unwrap();
    assert_eq!(steps(&mut device), [PairingStep::Paired(anna_is())]);
    device.restart();
    assert_eq!(device.me(), Some(anna_is()));
    // A second success changes nothing.
    device.open();
    device.receive(&success.to_node());
    assert!(device.sent.is_empty() && steps(&mut device).is_empty());
}

#[test]
fn a_phone_that_did_not_scan_our_code_is_refused_and_nothing_is_stored() {
    let (mut device, phone) = (Device::new(1), Phone::new(5));
    device.offer(3);
    let text = device.qr().unwrap().0;
    let before = device.rows().clone();
    let mut wrong: Vec<String> = text.split(',').map(str::to_owned).collect();
    let secret = wrong.get_mut(3).unwrap();
    let other = if secret.starts_with('A') { "B" } else { "A" };
    secret.replace_range(0..1, other);
    let identities = [
        (phone.scan(&wrong.join(",")), PairingError::HmacMismatch),
        (b"no protobuf at all".to_vec(), PairingError::Malformed),
        (Vec::new(), PairingError::Malformed),
    ];
    for (identity, error) in identities {
        let iq = IqId::new("s").unwrap();
        let success = PairSuccess::new(iq.clone(), identity, anna_is().pn, Some(anna_is().lid));
        device.receive(&success.to_node());
        let refusal = device.next_sent("iq");
        assert!(refusal.as_ref().attr_is("type", "error") && iq_id(&refusal) == iq);
        assert_eq!(steps(&mut device), [PairingStep::Failed(error)]);
        assert_eq!(device.me(), None);
    }
    assert_eq!(*device.rows(), before);
    // What is shown stays valid.
    let iq = IqId::new("s").unwrap();
    let success = PairSuccess::new(iq, phone.scan(&text), anna_is().pn, Some(anna_is().lid));
    device.receive(&success.to_node());
    assert_eq!(device.me(), Some(anna_is()));
}

#[test]
fn a_phone_without_a_hidden_id_is_refused() {
    let (mut device, phone) = (Device::new(1), Phone::new(5));
    device.offer(1);
    let text = device.qr().unwrap().0;
    let success = PairSuccess::new(IqId::new("s").unwrap(), phone.scan(&text), anna_is().pn, None);
    device.receive(&success.to_node());
    assert!(device.next_sent("iq").as_ref().attr_is("type", "error"));
    assert_eq!(device.me(), None);
}

#[test]
fn a_success_that_nobody_asked_for_ends_the_connection_and_not_the_session() {
    let mut device = Device::new(1);
    device.open();
    device.receive(&Success::new(UnixSeconds::new(1), None).to_node());
    assert_eq!(device.close, Some(CloseReason::Malformed));
}

/// What the phone gets to see of a request for a code.
struct Asked {
    wrapped: Vec<u8>,
    reference: PairingRef,
}

impl Asked {
    /// A phone into which a code was typed. Stretching codes takes its time, so few do it.
    fn typed(&self, code: &str) -> CodePhone {
        let ephemeral = wa_crypto::KeyPair::generate(&mut Dice::new(77));
        CodePhone::new(code.parse().unwrap(), &self.wrapped, ephemeral).unwrap()
    }
}

/// Asks for a code and lets the server accept it.
fn ask_for_code(device: &mut Device) -> Asked {
    let code: PairingCode = "ABCD1234".parse().unwrap();
    let call = device.command(&by_code(Some(code.clone())));
    let (id, hello) = device.asked::<CompanionHello>().unwrap();
    assert_eq!(hello.jid, Jid::pn("15550100001"));
    assert!(device.reply(call).is_none(), "there is no code before the server has agreed");
    let reference = PairingRef::new(&b"reference"[..]);
    device.answer::<CompanionHello>(&id, &reference);
    let Some(Reply::Code(given)) = device.reply(call) else { panic!("no code") };
    assert_eq!(given, code);
    Asked { wrapped: hello.wrapped_ephemeral.to_vec(), reference }
}

#[test]
fn a_code_links_when_the_phone_knows_it() {
    let (mut device, phone) = (Device::new(1), Phone::new(5));
    device.offer(6);
    let asked = ask_for_code(&mut device);
    let typed = asked.typed("ABCD1234");
    let hello = PrimaryHello {
        wrapped_ephemeral: typed.hello(&mut Dice::new(78)),
        identity: *phone.keys.public.as_bytes(),
        reference: asked.reference.clone(),
    };
    let before = device.rows().clone();
    // Another reference is somebody else's affair.
    let stray = PrimaryHello { reference: PairingRef::new(&b"other"[..]), ..hello.clone() };
    device.receive(&code_notice(LinkCodeNotice::PrimaryHello(Box::new(stray))));
    assert!(device.asked::<CompanionFinish>().is_none());
    assert_eq!(*device.rows(), before);
    device.receive(&code_notice(LinkCodeNotice::PrimaryHello(Box::new(hello))));
    let (id, finish) = device.asked::<CompanionFinish>().unwrap();
    let identity = wa_crypto::PublicKey::from_bytes(finish.identity);
    let secret = typed.open(&phone.keys, &identity, &finish.wrapped_bundle).unwrap();
    device.answer::<CompanionFinish>(&id, &());
    let details = wa_pairing::DeviceDetails { raw_id: 1, timestamp: 1, key_index: 3 };
    let container = wa_pairing::endorse(&details, &phone.keys, &identity, &secret, &mut Dice::new(79));
    let success = PairSuccess::new(IqId::new("s").unwrap(), container, anna_is().pn, Some(anna_is().lid));
    device.receive(&success.to_node());
    assert_eq!(device.me(), Some(anna_is()));
}

#[test]
fn a_phone_may_try_one_code_three_times() {
    let (mut device, phone) = (Device::new(1), Phone::new(5));
    device.offer(6);
    let asked = ask_for_code(&mut device);
    let hello = PrimaryHello {
        wrapped_ephemeral: asked.typed("ABCD1235").hello(&mut Dice::new(1)),
        identity: *phone.keys.public.as_bytes(),
        reference: asked.reference.clone(),
    };
    let notice = code_notice(LinkCodeNotice::PrimaryHello(Box::new(hello)));
    for attempt in 0..5 {
        device.receive(&notice);
        assert_eq!(device.asked::<CompanionFinish>().is_some(), attempt < 3);
    }
}

#[test]
fn a_code_that_was_typed_wrong_leaves_the_qr_code_valid() {
    let (mut device, phone) = (Device::new(1), Phone::new(5));
    device.offer(6);
    let (text, _) = device.qr().unwrap();
    let asked = ask_for_code(&mut device);
    let hello = PrimaryHello {
        wrapped_ephemeral: asked.typed("ABCD1235").hello(&mut Dice::new(1)),
        identity: *phone.keys.public.as_bytes(),
        reference: asked.reference,
    };
    device.receive(&code_notice(LinkCodeNotice::PrimaryHello(Box::new(hello))));
    let (id, _) = device.asked::<CompanionFinish>().unwrap();
    let error = wa_stanza::iq::IqError::new(wa_stanza::iq::IqErrorCode::from_code(400));
    device.receive(&build_reply::<CompanionFinish>(&id, &Jid::SERVER, Err(&error)));
    assert!(steps(&mut device).contains(&PairingStep::Failed(PairingError::WrongCode)));
    let iq = IqId::new("s").unwrap();
    device.receive(&PairSuccess::new(iq, phone.scan(&text), anna_is().pn, Some(anna_is().lid)).to_node());
    assert_eq!(device.me(), Some(anna_is()));
}

#[test]
fn a_code_is_void_after_three_minutes() {
    let mut device = Device::new(1);
    device.offer(3);
    ask_for_code(&mut device);
    device.wait(Duration::from_millis(179_999));
    assert_eq!(device.close, None, "although all QR codes are used up");
    assert!(!steps(&mut device).contains(&PairingStep::CodeExpired));
    device.wait(Duration::from_millis(1));
    assert!(steps(&mut device).contains(&PairingStep::CodeExpired));
    assert_eq!(device.close, Some(CloseReason::PairingTimeout));
}

#[test]
fn a_code_wanted_before_the_server_offers_to_pair_is_asked_for_then() {
    let mut device = Device::new(1);
    let call = device.command(&by_code(None));
    device.offer(6);
    let hello = device.asked::<CompanionHello>();
    assert!(hello.is_some() && device.reply(call).is_none());
}

#[test]
fn a_code_wanted_where_there_is_no_way_to_the_server_is_refused() {
    let mut device = Device::new(1);
    let call = device.command(&by_code(None));
    device.take(Input::Offline(CloseReason::Unreachable("no network".to_owned())));
    assert!(matches!(device.reply(call), Some(Reply::Failed(CommandError::Interrupted))));
}

#[test]
fn a_server_that_refuses_a_code_is_quoted() {
    let mut device = Device::new(1);
    device.offer(6);
    let call = device.command(&by_code(None));
    let (id, _) = device.asked::<CompanionHello>().unwrap();
    let error = wa_stanza::iq::IqError::new(wa_stanza::iq::IqErrorCode::from_code(429));
    device.receive(&build_reply::<CompanionHello>(&id, &Jid::SERVER, Err(&error)));
    let reply = device.reply(call);
    assert!(matches!(reply, Some(Reply::Failed(CommandError::Refused { code: 429 }))), "{reply:?}");
}
