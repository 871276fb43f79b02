//! The status feed.

use wa_client::{Audience, ClientError, CommandError, Jid};

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
