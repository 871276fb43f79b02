//! What a simulated phone does.

use super::*;

#[test]
fn a_phone_encrypts_again_for_a_device_that_could_not_read() {
    let mut stage = Stage::new();
    let (mut alice, at_alice) = stage.linked(ALICE, 1);
    let bob = Number::new(BOB).unwrap();
    stage.call(Call::CreateAccount { number: Some(bob.clone()), name: None }).unwrap();
    stage
        .call(Call::SendText { from: Endpoint::new(&bob, 0), to: ALICE.into(), text: "hello".into() })
        .unwrap();
    let lost = IncomingMessage::from_node(stage.take(at_alice, "message")[0].as_ref()).unwrap();
    let retry = RetryRequest::new(lost.id.clone(), 1, lost.t, RegistrationId::new(5));
    stage.send(at_alice, OutgoingReceipt::retry(lost.from.clone(), retry).to_node());
    let again = IncomingMessage::from_node(stage.take(at_alice, "message")[0].as_ref()).unwrap();
    assert_eq!((again.id.clone(), again.encs[0].count), (lost.id, Some(1)));
    let sender = lost.sender_lid.unwrap();
    assert_eq!(alice.open(&sender, &again), companion::text("hello"));
}

#[test]
fn a_companion_asks_its_phone_for_keys_and_gets_those_that_exist() {
    let mut stage = Stage::new();
    let (mut alice, at_alice) = stage.linked(ALICE, 1);
    let phone = alice.lid.clone().unwrap().to_bare();
    let bundle = stage.ask(at_alice, &FetchBundles::of([phone.clone()])).unwrap().remove(0).bundle.unwrap();
    let key_ids = [1, 9].map(|epoch| wa_appstate::KeyId::of_epoch(0, epoch).to_wire()).to_vec();
    let content = ProtocolMessage {
        r#type: Some(Type::AppStateSyncKeyRequest.into()),
        app_state_sync_key_request: Some(Box::new(AppStateSyncKeyRequest { key_ids })),
        ..ProtocolMessage::default()
    };
    let request = Message { protocol_message: Some(Box::new(content)), ..Message::default() };
    let enc = alice.seal(&phone, Some(&bundle), &request);
    let id = MessageId::new("KR").unwrap();
    stage.send(at_alice, OutgoingMessage::peer(id, phone.clone(), None, enc).to_node());
    let answer = IncomingMessage::from_node(stage.take(at_alice, "message")[0].as_ref()).unwrap();
    let content = alice.open(&phone, &answer).protocol_message.unwrap();
    let keys = content.app_state_sync_key_share.unwrap().keys;
    let have: Vec<bool> = keys.iter().map(|key| key.key_data.is_some()).collect();
    assert_eq!(have, [true, false]);
}
