//! What other implementations encrypt under message secrets, and their reporting tokens.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use serde_json::Value;
use wa_content::secret::{AddOn, Candidates, MessageSecret, Sealed, SecretError, UseCase, option_hash};
use wa_content::{Attendance, reporting_token};
use wa_jid::Jid;
use wa_proto::e2e::message::{EncEventResponseMessage, PollEncValue, PollUpdateMessage};

fn cases(kind: &str) -> Vec<Value> {
    let file: Value = serde_json::from_str(include_str!("vectors/secrets.json")).unwrap();
    let cases: Vec<Value> =
        file["cases"].as_array().unwrap().iter().filter(|case| case["kind"] == kind).cloned().collect();
    assert!(!cases.is_empty());
    cases
}

fn text<'c>(case: &'c Value, key: &str) -> &'c str {
    case[key].as_str().unwrap()
}

fn bytes(case: &Value, key: &str) -> Vec<u8> {
    let hex = text(case, key);
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}

fn secret(case: &Value) -> MessageSecret {
    MessageSecret::from_slice(&bytes(case, "secret")).unwrap()
}

fn jid(case: &Value, key: &str) -> Jid {
    text(case, key).parse().unwrap()
}

fn sealed(case: &Value) -> Sealed {
    Sealed::from_fields(Some(&bytes(case, "payload").into()), Some(&bytes(case, "iv").into())).unwrap()
}

#[test]
fn keys_and_ciphertexts_are_those_of_others() {
    for case in cases("key") {
        let secret = secret(&case);
        let Some(use_case) = UseCase::ALL.into_iter().find(|it| it.label() == text(&case, "label")) else {
            assert_eq!(text(&case, "label"), "Bot Message");
            assert_eq!(secret.for_bots().expose_bytes().as_slice(), bytes(&case, "key"));
            continue;
        };
        let (author, actor) = (jid(&case, "author"), jid(&case, "actor"));
        let message_id = text(&case, "id");
        let add_on = AddOn { use_case, secret: &secret, message_id, author: &author, actor: &actor };
        assert_eq!(add_on.key().as_slice(), bytes(&case, "key"), "{use_case:?}");
        if case["payload"].is_string() {
            let sealed = sealed(&case);
            assert_eq!(add_on.open(&sealed).unwrap(), bytes(&case, "plaintext"));
            assert_eq!(add_on.seal_with(&bytes(&case, "plaintext"), sealed.iv), sealed);
        }
    }
}

fn open_vote(case: &Value, author: Jid, actor: Jid) -> Result<Vec<[u8; 32]>, SecretError> {
    let secret = secret(case);
    let (authors, actors) = ([Jid::pn("15550100"), author], [Jid::lid("15550100"), actor]);
    let message_id = text(case, "id");
    let poll = Candidates { secret: &secret, message_id, authors: &authors, actors: &actors };
    let sealed = sealed(case);
    let vote = PollEncValue { enc_payload: Some(sealed.payload.clone()), enc_iv: Some(sealed.iv_field()) };
    poll.open_vote(&PollUpdateMessage { vote: Some(vote), ..Default::default() }).map(|vote| vote.content)
}

#[test]
fn votes_open_whichever_address_was_used_and_name_the_options() {
    for case in cases("vote") {
        let chosen = open_vote(&case, jid(&case, "author"), jid(&case, "actor").with_device(3)).unwrap();
        let options = case["options"].as_array().unwrap().iter();
        let expected: Vec<_> = options.map(|option| option_hash(option.as_str().unwrap())).collect();
        assert_eq!(chosen, expected);
    }
}

#[test]
fn votes_of_others_and_changed_votes_do_not_open() {
    for case in cases("no vote") {
        let opened = open_vote(&case, jid(&case, "author"), jid(&case, "actor"));
        assert_eq!(opened, Err(SecretError::Unauthentic));
    }
}

#[test]
fn answers_to_events_open() {
    for case in cases("answer") {
        let (secret, sealed) = (secret(&case), sealed(&case));
        let (authors, actors) = ([jid(&case, "author")], [jid(&case, "actor")]);
        let event =
            Candidates { secret: &secret, message_id: text(&case, "id"), authors: &authors, actors: &actors };
        let answer = event.open_event_response(&EncEventResponseMessage {
            enc_payload: Some(sealed.payload.clone()),
            enc_iv: Some(sealed.iv_field()),
            ..Default::default()
        });
        let answer = answer.unwrap().content;
        assert_eq!(text(&case["decoded"], "response"), "GOING");
        assert_eq!(answer.attendance, Attendance::Going);
        assert_eq!(answer.timestamp_ms.to_string(), text(&case["decoded"], "timestampMs"));
    }
}

#[test]
fn what_is_not_complete_is_refused_before_any_key_is_made() {
    assert_eq!(Sealed::from_fields(None, None), Err(SecretError::Absent));
    let short = bytes::Bytes::from_static(&[1; 11]);
    assert_eq!(Sealed::from_fields(Some(&short), Some(&short)), Err(SecretError::IvLength));
    assert!(matches!(MessageSecret::from_slice(&[1; 31]), Err(SecretError::SecretLength)));
}

#[test]
fn reporting_tokens_are_those_of_others_and_malformed_messages_have_none() {
    for case in cases("token") {
        let (author, remote) = (jid(&case, "author"), jid(&case, "remote"));
        let message = bytes(&case, "message");
        let token = reporting_token(&secret(&case), text(&case, "id"), &author, &remote, &message);
        let expected = case["token"].is_string().then(|| bytes(&case, "token"));
        assert_eq!(token.map(|token| token.to_vec()), expected, "{}", text(&case, "name"));
    }
}
