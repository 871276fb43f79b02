//! Profile pictures: set, seen, fetched, taken away.

use wa_client::event::PictureUpdate;
use wa_client::group::{GroupSetting, Switch};
use wa_client::{AskPicture, ClientError, Event, Jid, PictureState, ProfilePicture};
use wa_server::{AccountFlags, Number};
use wa_stanza::UnixSeconds;
use wa_stanza::account::{ChangePrivacy, IssueTokens, PrivacyCategory, PrivacyValue, TokenIssue, TokenKind};
use wa_stanza::iq::{AnswerError, IqErrorCode};

use crate::support::{ANNA, BEN, CARL, Person, World, dot, soon};

/// Another picture: what follows its end is not looked at.
fn other_dot() -> Vec<u8> {
    [dot(), b" again".to_vec()].concat()
}

impl Person {
    fn asks_for(&self, whose: &str) -> AskPicture {
        self.client.pictures().of(&Jid::pn(whose))
    }

    async fn sees(&self, question: AskPicture) -> ProfilePicture {
        match soon(question.into_future()).await.unwrap() {
            PictureState::Found(picture) => picture,
            other => panic!("{other:?}"),
        }
    }

    async fn sets(&self, jpeg: Vec<u8>) -> String {
        soon(self.client.pictures().set(jpeg).into_future()).await.unwrap()
    }

    async fn picture_update(&mut self) -> PictureUpdate {
        self.until(|event| match event {
            Event::Picture(update) => Some(update.clone()),
            _ => None,
        })
        .await
    }
}

fn refusal<T: core::fmt::Debug>(outcome: Result<T, ClientError>) -> IqErrorCode {
    match outcome {
        Err(ClientError::Answer(AnswerError::Refused(error))) => error.code,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_picture_is_set_and_others_hear_of_it_and_fetch_it() {
    let world = World::new().await;
    let mut anna = world.link(ANNA).await;
    let mut other = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    anna.say(BEN, "do you know me?").await;
    ben.text().await;
    let ask = async |question: AskPicture| soon(question.into_future()).await.unwrap();
    assert_eq!(ask(ben.asks_for(ANNA)).await, PictureState::Missing);

    let id = anna.sets(dot()).await;
    let annas = anna.client.user(&Jid::pn(ANNA)).await.unwrap();
    for person in [&mut anna, &mut other, &mut ben] {
        let update = person.picture_update().await;
        let user = update.user.unwrap();
        assert!(user.names(&Jid::pn(ANNA)) && user.lid.is_some() && user.lid == annas.lid);
        assert_eq!((update.id, update.removed, update.queued), (Some(id.clone()), false, false));
        assert_eq!(update.author, None);
    }
    let small = ben.sees(ben.asks_for(ANNA)).await;
    assert_eq!((&small.id, small.full), (&id, false));
    let full = ben.sees(ben.asks_for(ANNA).full()).await;
    assert_eq!((&full.id, full.full), (&id, true));
    assert!(full.direct_path.is_some());
    assert_eq!(soon(ben.client.pictures().download(&full).into_future()).await.unwrap(), dot());
    let short = ben.client.pictures().download(&full).at_most(10);
    assert!(matches!(soon(short.into_future()).await, Err(ClientError::Media(_))));
    assert_eq!(ask(ben.asks_for(ANNA).unless(&id)).await, PictureState::Unchanged);

    let new = anna.sets(other_dot()).await;
    assert_ne!(new, id);
    let changed = ben.sees(ben.asks_for(ANNA).unless(&id)).await;
    assert_eq!(changed.id, new);
    assert_eq!(soon(ben.client.pictures().download(&changed).into_future()).await.unwrap(), other_dot());
    let gone = soon(ben.client.pictures().download(&full).into_future()).await;
    assert!(matches!(gone, Err(ClientError::Media(error)) if error.needs_reupload()), "{gone:?}");

    assert_eq!(ben.picture_update().await.id, Some(new));
    soon(anna.client.pictures().remove().into_future()).await.unwrap();
    assert!(ben.picture_update().await.removed);
    for person in [&anna, &ben] {
        assert_eq!(ask(person.asks_for(ANNA)).await, PictureState::Missing);
    }
    let no_picture = soon(anna.client.pictures().set(&b"no picture"[..]).into_future()).await;
    assert_eq!(refusal(no_picture), IqErrorCode::NotAcceptable);
}

#[tokio::test]
async fn a_change_of_a_picture_waits_and_comes_again_until_it_is_handled() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    anna.say(BEN, "do you know me?").await;
    ben.text().await;
    let store = ben.leave().await;
    let id = anna.sets(dot()).await;
    for _ in 0..2 {
        let mut ben = world.online(&store).await;
        let update = soon(async {
            loop {
                let batch = ben.events.next().await.unwrap().unwrap();
                let found = batch.events().iter().find_map(|event| match event {
                    Event::Picture(update) => Some(update.clone()),
                    _ => None,
                });
                // That batch is not handled, and so comes again.
                match found {
                    Some(update) => return update,
                    None => batch.handled().await.unwrap(),
                }
            }
        })
        .await;
        assert_eq!((update.chat, update.id.as_ref()), (Jid::pn(ANNA), Some(&id)));
        assert!(update.queued && update.timestamp > 0);
        ben.leave().await;
    }
    let mut ben = world.online(&store).await;
    assert_eq!(ben.picture_update().await.id, Some(id));
    let store = ben.leave().await;
    let mut ben = world.online(&store).await;
    anna.say(BEN, "the end").await;
    let more = ben
        .until(|event| match event {
            Event::Picture(_) => Some(true),
            Event::Message(_) => Some(false),
            _ => None,
        })
        .await;
    assert!(!more, "it was handled");
}

#[tokio::test]
async fn who_may_not_see_a_picture_learns_that_and_a_privacy_token_opens_it() {
    let world = World::new().await;
    let anna = world.link(ANNA).await;
    let ben = world.link(BEN).await;
    let state =
        async |person: &Person, whose: &str| soon(person.asks_for(whose).into_future()).await.unwrap();
    anna.sets(dot()).await;
    let profile = |value| ChangePrivacy { category: PrivacyCategory::ProfilePicture, value };
    soon(anna.client.request(profile(PrivacyValue::Nobody))).await.unwrap();
    assert_eq!(state(&ben, ANNA).await, PictureState::Hidden);
    assert!(matches!(state(&anna, ANNA).await, PictureState::Found(_)), "not from oneself");
    soon(anna.client.request(profile(PrivacyValue::All))).await.unwrap();
    assert!(matches!(state(&ben, ANNA).await, PictureState::Found(_)));

    let number = Number::new(ANNA).unwrap();
    let flags = AccountFlags { restricted: true, ..AccountFlags::default() };
    world.server.set_flags(number, flags).await.unwrap();
    assert_eq!(state(&ben, ANNA).await, PictureState::Hidden, "to a stranger");
    let token =
        TokenIssue { jid: Jid::pn(BEN), t: UnixSeconds::new(4_000_000_000), kind: TokenKind::TrustedContact };
    soon(anna.client.request(IssueTokens { tokens: vec![token] })).await.unwrap();
    // The token was on its way before this is asked, and so is there when it is answered.
    state(&ben, BEN).await;
    assert!(matches!(state(&ben, ANNA).await, PictureState::Found(_)));
    let log = world.server.log(0).await.unwrap();
    let asked = log
        .iter()
        .filter(|entry| entry.stanza.contains("w:profile:picture") && entry.stanza.contains("<tctoken>"));
    assert_eq!(asked.count(), 1, "the token goes to whom it is for");
}

#[tokio::test]
async fn a_group_has_a_picture_that_its_members_see_and_may_change() {
    let world = World::new().await;
    let mut anna = world.link(ANNA).await;
    let mut ben = world.link(BEN).await;
    let carl = world.link(CARL).await;
    let create = anna.client.groups().create("Tea").members([Jid::pn(BEN)]);
    let group = soon(create.into_future()).await.unwrap().id;
    let id = soon(ben.client.pictures().set(dot()).of_group(&group).into_future()).await.unwrap();
    for person in [&mut anna, &mut ben] {
        let update = person.picture_update().await;
        assert_eq!((&update.chat, update.user, update.id.as_ref()), (&group, None, Some(&id)));
        assert!(update.author.unwrap().names(&Jid::pn(BEN)));
    }
    let seen = anna.sees(anna.client.pictures().of(&group)).await;
    assert_eq!(soon(anna.client.pictures().download(&seen).into_future()).await.unwrap(), dot());
    let outside = soon(carl.client.pictures().of(&group).into_future()).await.unwrap();
    assert_eq!(outside, PictureState::Hidden);
    let by_carl = soon(carl.client.pictures().set(dot()).of_group(&group).into_future()).await;
    assert_eq!(refusal(by_carl), IqErrorCode::Forbidden);

    soon(anna.client.groups().set(&group, GroupSetting::Locked(Switch::On))).await.unwrap();
    let by_ben = soon(ben.client.pictures().remove().of_group(&group).into_future()).await;
    assert_eq!(refusal(by_ben), IqErrorCode::Forbidden);
    soon(anna.client.pictures().remove().of_group(&group).into_future()).await.unwrap();
    assert!(ben.picture_update().await.removed);
    let gone = soon(ben.client.pictures().of(&group).into_future()).await.unwrap();
    assert_eq!(gone, PictureState::Missing);
}
