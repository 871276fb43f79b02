use wa_jid::Jid;
use wa_stanza::iq::{AnswerError, answer, build_iq, build_reply};
use wa_stanza::prekeys::{
    BundleAnswer, BundleError, CountPreKeys, FetchBundles, FetchKeyDigest, KeyDigest, PreKey,
    RotateSignedPreKey, SignedPreKey, UploadPreKeys,
};
use wa_stanza::{IqError, IqErrorCode, IqId, KeyId, ParseError, RegistrationId, Request as _, Serve};

use crate::frames::stanza;
use crate::sameness::{assert_same, outline};

fn iq_id() -> IqId {
    IqId::new("1.2-3").unwrap()
}

fn signed_key() -> SignedPreKey {
    SignedPreKey { id: KeyId::new(7).unwrap(), public: [1; 32], signature: [2; 64] }
}

#[test]
fn an_upload_is_written_as_the_peer_writes_it() {
    let node = stanza("prekey upload");
    let upload = UploadPreKeys::read(node.as_ref()).unwrap();
    assert_eq!(upload.registration.get(), 0x41fb_4b6d);
    let id = IqId::new(node.as_ref().attr_str("id").unwrap()).unwrap();
    assert_same(&build_iq(&id, &upload), &node, &[]);
}

#[test]
fn bundles_are_read_and_written_as_the_peer_does() {
    let node = stanza("prekey bundle reply");
    let answers = answer::<FetchBundles>(node.as_ref()).unwrap();
    assert_eq!(answers.len(), 6);
    assert!(answers.iter().all(|answer| answer.bundle.is_ok()));
    let id = IqId::new(node.as_ref().attr_str("id").unwrap()).unwrap();
    assert_same(&build_reply::<FetchBundles>(&id, &Jid::SERVER, Ok(&answers)), &node, &[]);
}

#[test]
fn one_bad_device_does_not_spoil_the_others() {
    let answers = answer::<FetchBundles>(stanza("prekey bundle reply").as_ref()).unwrap();
    let refused = BundleAnswer {
        jid: Jid::lid("1"),
        t: None,
        bundle: Err(BundleError::Refused(IqError::new(IqErrorCode::NotFound))),
    };
    let all = vec![refused.clone(), answers[0].clone()];
    let mut node = build_reply::<FetchBundles>(&iq_id(), &Jid::SERVER, Ok(&all));
    assert_eq!(answer::<FetchBundles>(node.as_ref()).unwrap(), all);

    let short = wa_binary::Node::build("user").attr("jid", Jid::lid("2")).build();
    let list = wa_binary::Node::build("list").child(short).build();
    node.set_content(vec![list]);
    let read = answer::<FetchBundles>(node.as_ref()).unwrap();
    let Err(BundleError::Malformed(error)) = &read[0].bundle else { panic!("no keys are no bundle") };
    assert_eq!(error.path().as_str(), "iq > list > user[0] > registration");
}

#[test]
fn keys_under_keys_are_found() {
    let node = stanza("prekey bundle reply");
    let list = node.as_ref().child("list").unwrap();
    let user = list.child("user").unwrap();
    let mut keys = wa_binary::Node::build("keys").build();
    let mut nested = wa_binary::Node::build("user").attr("jid", Jid::lid("1")).build();
    for child in user.children() {
        if child.is("registration") { nested.push(child) } else { keys.push(child) }
    }
    nested.push(keys);
    let list = wa_binary::Node::build("list").child(nested);
    let reply = wa_binary::Node::build("iq").attr("id", "1").attr("type", "result").child(list).build();
    let plain = answer::<FetchBundles>(node.as_ref()).unwrap();
    let read = answer::<FetchBundles>(reply.as_ref()).unwrap();
    assert_eq!(read[0].bundle.as_ref().unwrap(), plain[0].bundle.as_ref().unwrap());
}

#[test]
fn count_rotate_fetch_and_digest_go_both_ways() {
    assert_eq!(
        outline(build_iq(&iq_id(), &CountPreKeys).as_ref(), &[]),
        "iq id=1.2-3 to=s.whatsapp.net type=get xmlns=encrypt\n  count\n"
    );
    let reply = build_reply::<CountPreKeys>(&iq_id(), &Jid::SERVER, Ok(&42));
    assert_eq!(
        outline(reply.as_ref(), &[]),
        "iq from=s.whatsapp.net id=1.2-3 type=result\n  count value=42\n"
    );
    assert_eq!(answer::<CountPreKeys>(reply.as_ref()).unwrap(), 42);

    let rotate = RotateSignedPreKey { signed_pre_key: signed_key() };
    assert_eq!(RotateSignedPreKey::read(build_iq(&iq_id(), &rotate).as_ref()).unwrap(), rotate);

    let fetch = FetchBundles::of([Jid::lid("1").with_device(2)]);
    assert_eq!(
        outline(build_iq(&iq_id(), &fetch).as_ref(), &[]),
        "iq id=1.2-3 to=s.whatsapp.net type=get xmlns=encrypt\n  key\n    user jid=1:2@lid\n"
    );
    assert_eq!(FetchBundles::read(build_iq(&iq_id(), &fetch).as_ref()).unwrap(), fetch);

    let digest = KeyDigest {
        registration: RegistrationId::new(5),
        identity: [3; 32],
        signed_pre_key: signed_key(),
        pre_keys: vec![KeyId::new(1).unwrap(), KeyId::new(2).unwrap()],
        hash: [4; 20],
    };
    let reply = build_reply::<FetchKeyDigest>(&iq_id(), &Jid::SERVER, Ok(&digest));
    assert_eq!(answer::<FetchKeyDigest>(reply.as_ref()).unwrap(), digest);
    let preimage = KeyDigest::preimage(&digest.identity, &digest.signed_pre_key, [&[9; 32]]);
    assert_eq!(preimage.len(), 32 + 32 + 64 + 32);
}

#[test]
fn a_refusal_is_typed() {
    let node = stanza("iq error");
    let Err(AnswerError::Refused(error)) = answer::<CountPreKeys>(node.as_ref()) else { panic!("granted") };
    assert_eq!(error, IqError::new(IqErrorCode::Forbidden));
    let error = IqError::new(IqErrorCode::RateLimited).with_backoff(30);
    let reply = build_reply::<FetchKeyDigest>(&iq_id(), &Jid::SERVER, Err(&error));
    assert_eq!(answer::<FetchKeyDigest>(reply.as_ref()), Err(AnswerError::Refused(error)));
}

#[test]
fn keys_of_a_wrong_length_are_refused_with_their_place() {
    let mut key = PreKey { id: KeyId::new(1).unwrap(), public: [1; 32] };
    key.public[0] = 2;
    let upload = UploadPreKeys {
        registration: RegistrationId::new(5),
        identity: [3; 32],
        pre_keys: vec![key.clone(), key],
        signed_pre_key: signed_key(),
    };
    let mut nodes = upload.write();
    let short = wa_binary::Node::build("value").bytes(vec![1; 31]);
    let id = wa_binary::Node::build("id").bytes(vec![0, 0, 1]);
    nodes[3].push(wa_binary::Node::build("key").child(id).child(short));
    let iq = wa_binary::Node::build("iq").attr("id", "1").children(nodes).build();
    let error = UploadPreKeys::read(iq.as_ref()).unwrap_err();
    assert!(matches!(error, ParseError::BadContent { .. }));
    assert_eq!(error.path().as_str(), "iq > list > key[2] > value");
}
