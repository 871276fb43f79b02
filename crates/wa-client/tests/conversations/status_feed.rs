//! The status feed.

use wa_client::{Audience, ClientError, CommandError, Event, Jid};

use crate::support::{ANNA, BEN, CARL, Person, World, soon};

async fn post(person: &Person, text: &str, audience: Audience) -> Result<wa_client::Sent, ClientError> {
    soon(person.client.status_feed().post(text).audience(audience).into_future()).await
}

#[tokio::test]
async fn a_post_is_seen_by_its_audience_and_nobody_else() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    let mut carl = world.link(CARL).await;
    let mut own = world.link(ANNA).await;
    post(&anna, "one", Audience::Only(vec![Jid::pn(BEN), Jid::pn(CARL)])).await.unwrap();
    post(&anna, "two", Audience::Only(vec![Jid::pn(BEN)])).await.unwrap();
    for person in [&mut ben, &mut own] {
        let message = person.message().await;
        assert_eq!(message.chat, Jid::STATUS_BROADCAST);
        assert_eq!(message.text().as_deref(), Some("one"));
        assert_eq!(person.text().await, "two");
    }
    anna.say(CARL, "the end").await;
    assert_eq!(carl.texts_until("the end").await, ["one"]);
}

#[tokio::test]
async fn contacts_that_nobody_lists_are_no_audience() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let refused = post(&anna, "to whom?", Audience::Contacts).await;
    assert!(matches!(refused, Err(ClientError::Command(CommandError::NoAudience))), "{refused:?}");
}

/// Waits until the address book has a version.
async fn book(person: &mut Person, version: u64) {
    person
        .until(|event| match event {
            Event::AppStateSynced { collection, version: reached } => {
                (collection.name() == "critical_unblock_low" && *reached >= version).then_some(())
            }
            _ => None,
        })
        .await;
}

#[tokio::test]
async fn contacts_are_those_in_the_address_book() {
    let world = World::new().await;
    let mut ben = world.link(BEN).await;
    let mut carl = world.link(CARL).await;
    let mut anna = world.link(ANNA).await;
    for (contact, version) in [(BEN, 1), (CARL, 2), ("15550109999", 3)] {
        // The last one is not on WhatsApp.
        world.phone(ANNA).rename_contact(contact, "Somebody").await.unwrap();
        book(&mut anna, version).await;
    }
    let refused = world.phone(ANNA).rename_contact("nobody", "Nobody").await;
    assert!(refused.is_err());
    post(&anna, "to all", Audience::Contacts).await.unwrap();
    post(&anna, "not to Carl", Audience::Except(vec![Jid::pn(CARL)])).await.unwrap();
    soon(anna.client.app_state().remove_contact(&Jid::pn(BEN)).into_future()).await.unwrap();
    book(&mut anna, 4).await;
    post(&anna, "not to Ben", Audience::Contacts).await.unwrap();
    anna.say(BEN, "the end").await;
    anna.say(CARL, "the end").await;
    assert_eq!(ben.texts_until("the end").await, ["to all", "not to Carl"]);
    assert_eq!(carl.texts_until("the end").await, ["to all", "not to Ben"]);
}
