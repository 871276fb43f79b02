//! Kinds of content between two people: what is sent is what is read.

use wa_client::content::secret::{Candidates, MessageSecret};
use wa_client::content::{Location, PinTime};
use wa_client::{
    Attendance, Body, ClientError, CommandError, Content as _, Expiration, Jid, Key, MessageId, Poll,
    Received, UserId,
};

use crate::support::{ANNA, BEN, Person, World, soon};

async fn two() -> (World, Person, Person) {
    let world = World::new().await;
    let (anna, ben) = (world.link(ANNA).await, world.link(BEN).await);
    (world, anna, ben)
}

/// The next message, as its reader understands it.
async fn read(person: &mut Person) -> Received {
    let me = person.client.me().unwrap();
    person.message().await.content(&me)
}

#[tokio::test]
async fn an_answer_quotes_mentions_and_disappears() {
    let (_world, mut anna, mut ben) = two().await;
    anna.say(BEN, "tea?").await;
    let question = ben.message().await;
    let text = format!("with milk, @{ANNA}");
    let send = ben.client.send(&question.chat, text.as_str());
    let send = send.quoting(&question).mentioning([&Jid::pn(ANNA)]).expiring(Expiration::DAY);
    soon(send.into_future()).await.unwrap();
    let answer = read(&mut anna).await;
    assert_eq!(answer.text(), Some(text.as_str()));
    assert_eq!(answer.context.mentions, [Jid::pn(ANNA)]);
    assert_eq!(answer.context.expiration, Some(86_400));
    let quote = answer.context.quote.unwrap();
    assert_eq!(quote.id, question.id.as_str());
    assert!(anna.client.me().unwrap().is_own(&quote.author.unwrap()));
    assert_eq!(Received::read(&quote.content).text(), Some("tea?"));
}

#[tokio::test]
async fn a_reaction_says_whose_message_it_is_for() {
    let (_world, mut anna, mut ben) = two().await;
    let sent = anna.say(BEN, "tea?").await;
    let question = ben.message().await;
    soon(ben.client.react(&*question, "👍").into_future()).await.unwrap();
    let Body::Reaction(reaction) = read(&mut anna).await.body else { panic!("a reaction") };
    assert_eq!(reaction.emoji.as_deref(), Some("👍"));
    assert_eq!(reaction.target.id, sent.id.as_str());
    assert!(reaction.target.from_me, "it is Anna's own message that Ben reacted to");
    assert!(reaction.at_ms.is_some());
    soon(ben.client.react(&*question, "").into_future()).await.unwrap();
    let Body::Reaction(removed) = read(&mut anna).await.body else { panic!("a reaction") };
    assert_eq!(removed.emoji, None);
    // Anna reacts to her own message: for Ben it is still hers.
    soon(anna.client.react(&sent, "🫖").into_future()).await.unwrap();
    let Body::Reaction(own) = read(&mut ben).await.body else { panic!("a reaction") };
    assert!(!own.target.from_me);
    assert_eq!(own.target.id, sent.id.as_str());
}

#[tokio::test]
async fn a_message_is_edited_pinned_and_taken_back() {
    let (world, anna, mut ben) = two().await;
    let mut other = world.link(ANNA).await;
    let sent = anna.say(BEN, "tae?").await;
    assert_eq!(ben.text().await, "tae?");
    assert_eq!(other.text().await, "tae?");
    let anna_is = anna.client.me().unwrap();
    soon(anna.client.edit(&sent, "tea?").into_future()).await.unwrap();
    soon(anna.client.pin(&sent, PinTime::Day).into_future()).await.unwrap();
    soon(anna.client.delete(&sent).into_future()).await.unwrap();
    for (person, own) in [(&mut ben, false), (&mut other, true)] {
        let is_sent = |target: &Key| {
            assert_eq!((target.id.as_str(), target.from_me), (sent.id.as_str(), own));
            let author = target.participant.as_ref();
            assert!(author.is_none_or(|author| anna_is.is_own(author)), "{author:?}");
        };
        let Body::Edit(edit) = read(person).await.body else { panic!("an edit") };
        is_sent(&edit.target);
        assert_eq!(Received::read(&edit.content).text(), Some("tea?"));
        let Body::Pin(pin) = read(person).await.body else { panic!("a pin") };
        is_sent(&pin.target);
        assert_eq!(pin.seconds, Some(86_400));
        let Body::Delete(delete) = read(person).await.body else { panic!("a deletion") };
        is_sent(&delete.target);
    }
}

#[tokio::test]
async fn a_vote_can_be_opened_by_who_asked() {
    let (_world, mut anna, mut ben) = two().await;
    // The secret is chosen here, so that the test can open what is encrypted with it.
    let secret = MessageSecret::from_bytes([7; 32]);
    let mut poll = Poll::single("Tea?", ["yes", "no"]).into_message();
    secret.attach(&mut poll);
    let sent = soon(anna.client.send(&Jid::pn(BEN), poll).into_future()).await.unwrap();
    let question = ben.message().await;
    let me = ben.client.me().unwrap();
    let Body::Poll(asked) = question.content(&me).body else { panic!("a poll") };
    assert_eq!((asked.question.as_str(), asked.options.len()), ("Tea?", 2));
    soon(ben.client.vote(&question, ["yes"]).into_future()).await.unwrap();
    let vote = anna.message().await;
    let update = vote.decode().poll_update_message.unwrap();
    let (anna_is, ben_is) = (anna.client.me().unwrap(), me);
    let (authors, actors) = ([anna_is.lid, anna_is.pn], [ben_is.lid, ben_is.pn]);
    let message_id = sent.id.as_str();
    let poll = Candidates { secret: &secret, message_id, authors: &authors, actors: &actors };
    let yes = wa_client::content::secret::option_hash("yes");
    assert_eq!(poll.open_vote(&update).unwrap().content, [yes]);
    let Body::SealedAddOn(add_on) = vote.content(&anna.client.me().unwrap()).body else { panic!("a vote") };
    assert!(add_on.target.from_me && add_on.target.id == message_id);
}

/// How a poll stands for somebody: for each option who chose it.
async fn tally(person: &Person, chat: &Jid, id: &MessageId) -> Vec<(String, Vec<UserId>)> {
    let tally = soon(person.client.polls().tally(chat, id)).await.unwrap();
    tally.options.into_iter().map(|option| (option.name, option.voters)).collect()
}

#[tokio::test]
async fn votes_in_own_polls_count_whichever_own_device_casts_them() {
    let (world, mut anna, mut ben) = two().await;
    let mut second = world.link(ANNA).await;
    let group = anna.client.groups().create("Tea").members([Jid::pn(BEN)]);
    let group = soon(group.into_future()).await.unwrap().id;
    for chat in [Jid::pn(BEN), group] {
        let poll = Poll::multiple("Tea?", ["yes", "no", "later"]);
        let sent = soon(anna.client.send(&chat, poll).into_future()).await.unwrap();
        let (asked, copy) = (ben.message().await, second.message().await);
        let people = [&anna, &second, &ben].map(|person| person.client.me().unwrap());
        let [me, _, ben_is] = people.map(|me| UserId::of(&me.pn).known_as(&me.lid));
        let (yes, no, later) = ("yes".to_owned(), "no".to_owned(), "later".to_owned());
        // The device that asked votes, by what the send resolved to.
        soon(anna.client.vote(&sent, ["yes"]).into_future()).await.unwrap();
        let both = async |anna: &Person, second: &Person, expected: &[(String, Vec<UserId>)]| {
            assert_eq!(tally(anna, &sent.chat, &sent.id).await, expected);
            assert_eq!(tally(second, &copy.chat, &copy.id).await, expected);
        };
        for reader in [&mut ben, &mut second] {
            assert!(reader.message().await.add_on.unwrap().vote().is_some());
        }
        let expected = [(yes.clone(), vec![me.clone()]), (no.clone(), vec![]), (later.clone(), vec![])];
        both(&anna, &second, &expected).await;
        assert_eq!(tally(&ben, &asked.chat, &asked.id).await, expected);
        // The other device changes its mind; Ben's own vote counts with him too.
        soon(second.client.vote(&copy, ["no", "later"]).into_future()).await.unwrap();
        assert!(anna.message().await.from_me && ben.message().await.add_on.unwrap().vote().is_some());
        soon(ben.client.vote((&asked.chat, &asked.id), ["later"]).into_future()).await.unwrap();
        for reader in [&mut anna, &mut second] {
            assert!(reader.message().await.add_on.unwrap().vote().is_some());
        }
        let expected = [(yes, vec![]), (no, vec![me.clone()]), (later, vec![me, ben_is])];
        both(&anna, &second, &expected).await;
        assert_eq!(tally(&ben, &asked.chat, &asked.id).await, expected);
    }
    let unknown = MessageId::new("3EB00000000000000000FF").unwrap();
    let failed = soon(anna.client.vote((&Jid::pn(BEN), &unknown), ["yes"]).into_future()).await;
    assert!(matches!(failed, Err(ClientError::Command(CommandError::UnknownMessage))), "{failed:?}");
}

#[tokio::test]
async fn who_invited_to_an_event_answers_it_as_well() {
    let (_world, anna, mut ben) = two().await;
    let event = wa_client::content::EventInvite::new("Tea", 1_800_000_000);
    let sent = soon(anna.client.send(&Jid::pn(BEN), event).into_future()).await.unwrap();
    let invited = ben.message().await;
    soon(anna.client.respond(&sent, Attendance::Going).into_future()).await.unwrap();
    let answer = ben.message().await.add_on.unwrap();
    assert_eq!((&answer.id, answer.event_response().unwrap().response), (&invited.id, Some(1)));
    // No vote is taken by an event.
    let failed = soon(anna.client.vote(&sent, ["yes"]).into_future()).await;
    assert!(matches!(failed, Err(ClientError::Command(CommandError::UnknownMessage))), "{failed:?}");
}

#[tokio::test]
async fn nothing_is_added_under_encryption_to_a_message_without_a_secret() {
    let (_world, anna, mut ben) = two().await;
    anna.say(BEN, "tea?").await;
    let mut bare = ben.message().await;
    bare.content = Default::default();
    let failed = soon(ben.client.respond(&bare, Attendance::Going).into_future()).await;
    assert!(matches!(failed, Err(ClientError::NoSecret)), "{failed:?}");
}

#[tokio::test]
async fn a_forwarded_message_says_that_it_was() {
    let (_world, mut anna, mut ben) = two().await;
    let place = Location::new(52.5, 13.4).name("Berlin");
    soon(anna.client.send(&Jid::pn(BEN), place.clone()).into_future()).await.unwrap();
    let message = ben.message().await;
    soon(ben.client.forward(&Jid::pn(ANNA), &message).into_future()).await.unwrap();
    let back = read(&mut anna).await;
    assert_eq!(back.body, Body::Location(place));
    assert_eq!(back.context.forwarding_score, 1);
}
