//! Queries and answers against frames that another implementation made.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use serde_json::Value;
use wa_binary::{Node, decode_owned, encode};
use wa_jid::Jid;
use wa_stanza::iq::{AnswerError, answer, build_iq, build_reply};
use wa_stanza::{IqErrorCode, IqId, Request as _, Serve as _};
use wa_usync::{
    About, Answer, ContactState, Context, DeviceAnswer, DeviceHint, Mode, Protocol, UserAnswer, UserError,
    UserQuery, Usync,
};

fn frame(kind: &str, name: &str) -> Vec<u8> {
    let file: Value = serde_json::from_str(include_str!("vectors/usync.json")).unwrap();
    let cases = file["cases"].as_array().unwrap();
    let case = cases.iter().find(|case| case["name"] == name && case["kind"] == kind).unwrap();
    let hex = case["frame"].as_str().unwrap();
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}

fn reply(name: &str) -> Node {
    decode_owned(&frame("reply", name)).unwrap()
}

fn read(name: &str) -> Answer {
    answer::<Usync>(reply(name).as_ref()).unwrap()
}

#[test]
fn queries_are_read_and_written_again_to_the_byte() {
    let names = [
        "devices for sending",
        "is on whatsapp",
        "is on whatsapp with lid",
        "status",
        "disappearing",
        "lid from pn",
        "bot profile",
        "contact by type",
        "contact by username",
        "everything",
    ];
    for name in names {
        let theirs = decode_owned(&frame("query", name)).unwrap();
        let query = Usync::read(theirs.as_ref()).unwrap();
        let id = IqId::new(theirs.as_ref().attr_str("id").unwrap()).unwrap();
        let mut ours = build_iq(&id, &query);
        // The peer's harness spells the server as a plain string.
        ours.attrs_mut().set("to", "s.whatsapp.net");
        let mut bytes = Vec::new();
        encode(&ours, &mut bytes).unwrap();
        assert_eq!(bytes, frame("query", name), "{name}");
    }
}

#[test]
fn a_query_of_our_own_has_the_bytes_of_the_peer() {
    let query = Usync::new("29714.33967-2", Mode::Query, Context::Background)
        .ask(Protocol::Lid)
        .about(UserQuery::by_jid(Jid::pn("884539735271")))
        .about(UserQuery::by_jid(Jid::pn("124954053395").with_device(4)));
    let mut ours = build_iq(&IqId::new("23321.22524-1").unwrap(), &query);
    ours.attrs_mut().set("to", "s.whatsapp.net");
    let mut bytes = Vec::new();
    encode(&ours, &mut bytes).unwrap();
    assert_eq!(bytes, frame("query", "lid from pn"));
}

#[test]
fn devices_carry_key_indexes_and_the_signed_list() {
    let answer = read("devices of three users");
    assert_eq!(answer.users.len(), 3);
    let hosted = answer.users[2].devices.as_ref().unwrap().as_ref().unwrap();
    let account = answer.users[2].jid.clone().unwrap();
    assert_eq!(hosted.key_index_list.as_ref().unwrap().expected_t.unwrap().get(), 1_730_000_000);
    let addresses: Vec<_> = hosted.addresses(&account).into_iter().map(|(jid, _)| jid.to_string()).collect();
    assert_eq!(addresses, ["738823548718913@lid", "738823548718913:99@hosted.lid"]);
}

#[test]
fn the_hidden_id_of_a_number_is_learnt() {
    let answer = read("devices and lid");
    let (pn, lid) = answer.users[0].lid_mapping().unwrap();
    assert_eq!((pn.user(), lid.user()), ("876644172410", "634854359724319"));
    assert_eq!(answer.user(pn), Some(&answer.users[0]));
    let none = read("lid");
    assert_eq!(none.users[1].lid, Some(Ok(None)));
    assert_eq!(none.users[1].lid_mapping(), None);
}

#[test]
fn a_number_that_is_none_has_an_answer_but_no_address() {
    let answer = read("contact in and out");
    let states: Vec<_> =
        answer.users.iter().map(|user| &user.contact.as_ref().unwrap().as_ref().unwrap().state).collect();
    assert_eq!(states, [&ContactState::In, &ContactState::Out, &ContactState::Invalid]);
    assert_eq!(answer.users[2].jid, None);
}

#[test]
fn no_text_and_a_hidden_text_are_told_apart() {
    let answer = read("status");
    let texts: Vec<_> = answer
        .users
        .iter()
        .map(|user| user.about.as_ref().unwrap().as_ref().unwrap().text.as_deref())
        .collect();
    assert_eq!(texts, [Some("Available"), None, Some("")]);
}

#[test]
fn an_error_of_one_user_stays_with_that_user() {
    let answer = read("error in a user");
    let Some(Err(UserError::Refused(error))) = &answer.users[0].devices else { unreachable!("no error") };
    assert_eq!(error.code, IqErrorCode::NotFound);
    assert_eq!(answer.failure(&Protocol::Devices), None);
}

#[test]
fn a_refused_query_is_no_answer() {
    let refused = answer::<Usync>(reply("error iq").as_ref());
    assert!(matches!(refused, Err(AnswerError::Refused(error)) if error.code == IqErrorCode::RateLimited));
}

#[test]
fn empty_answers_have_no_users() {
    for name in ["empty list", "no usync"] {
        assert_eq!(read(name).users, []);
    }
}

#[test]
fn answers_are_written_again_with_the_same_meaning() {
    let names = [
        "devices of three users",
        "devices and lid",
        "contact in and out",
        "status",
        "disappearing",
        "lid",
        "username",
    ];
    for name in names {
        let theirs = read(name);
        let reply = build_reply::<Usync>(&IqId::new("1").unwrap(), &Jid::SERVER, Ok(&theirs));
        assert_eq!(Usync::parse(reply.as_ref()).unwrap(), theirs, "{name}");
    }
}

#[test]
fn the_server_echoes_the_envelope() {
    let hint = DeviceHint { device_hash: Some("2:abcdefgh".into()), t: None, expected_t: None };
    let user = UserQuery::by_jid(Jid::lid("1")).knowing_devices(Some(hint));
    let query = Usync::new("7", Mode::Full, Context::Voip).ask(Protocol::Devices).about(user);
    let iq = build_iq(&IqId::new("1").unwrap(), &query);
    let received = Usync::read(iq.as_ref()).unwrap();
    assert_eq!(received, query);
    let mut answer = Answer::to(&received);
    let mut user = UserAnswer::new(Jid::lid("1"));
    user.devices = Some(Ok(DeviceAnswer::default()));
    user.about = Some(Ok(About::hidden()));
    answer.users.push(user);
    let reply = build_reply::<Usync>(&IqId::new("1").unwrap(), &Jid::SERVER, Ok(&answer));
    assert_eq!(Usync::parse(reply.as_ref()).unwrap(), answer);
}

#[test]
fn a_query_without_protocols_is_refused() {
    let query = Usync::new("7", Mode::Query, Context::Message).about(UserQuery::by_jid(Jid::lid("1")));
    let iq = build_iq(&IqId::new("1").unwrap(), &query);
    assert!(Usync::read(iq.as_ref()).is_err());
}

#[test]
fn the_last_of_two_equal_users_counts() {
    let query = Usync::new("7", Mode::Query, Context::Message).ask(Protocol::Picture);
    let mut answer = Answer::to(&query);
    for picture in ["1", "2"] {
        let mut user = UserAnswer::new(Jid::lid("1"));
        user.picture = Some(Ok(picture.into()));
        answer.users.push(user);
    }
    let reply = build_reply::<Usync>(&IqId::new("1").unwrap(), &Jid::SERVER, Ok(&answer));
    let read = Usync::parse(reply.as_ref()).unwrap();
    assert_eq!(read.users.len(), 1);
    assert_eq!(read.users[0].picture, Some(Ok("2".into())));
}
