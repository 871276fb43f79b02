use wa_content::secret::MessageSecret;
use wa_content::{
    Attendance, Content, Delete, Edit, EventAnswer, Forward, Keep, Key, Pin, PinTime, Reaction, Vote,
};
use wa_core::event::Message;
use wa_core::{AddTo, Addition, CommandError};
use wa_crypto::OsRng;
use wa_jid::Jid;
use wa_stanza::MessageId;

use crate::clock::Clock;
use crate::features::subject::{Named, Subject};
use crate::send::SendMessage;
use crate::{Client, ClientError};

/// Messages about earlier messages. A message is named by an event, by what a send resolved to, or by its
/// [`Key`].
impl Client {
    /// Reacts to a message with an emoji; an empty text takes the reaction back.
    pub fn react(&self, message: impl Into<Key>, emoji: impl Into<String>) -> SendMessage {
        let target = message.into();
        self.about(&target.clone(), Reaction::new(target, emoji).at_ms(now_ms()))
    }

    /// Replaces what an own message says. Others accept it for 15 minutes.
    pub fn edit(&self, message: impl Into<Key>, content: impl Content) -> SendMessage {
        let target = message.into();
        self.about(&target.clone(), Edit::new(target, content).at_ms(now_ms()))
    }

    /// Takes a message back for everyone: an own one, or as an admin somebody else's in a group.
    pub fn delete(&self, message: impl Into<Key>) -> SendMessage {
        let target = message.into();
        self.about(&target.clone(), Delete::new(target))
    }

    /// Pins a message in its chat, for everyone.
    pub fn pin(&self, message: impl Into<Key>, time: PinTime) -> SendMessage {
        let target = message.into();
        self.about(&target.clone(), Pin::new(target, time).at_ms(now_ms()))
    }

    /// Unpins a message.
    pub fn unpin(&self, message: impl Into<Key>) -> SendMessage {
        let target = message.into();
        self.about(&target.clone(), Pin::remove(target).at_ms(now_ms()))
    }

    /// Keeps a disappearing message, for everyone.
    pub fn keep(&self, message: impl Into<Key>) -> SendMessage {
        let target = message.into();
        self.about(&target.clone(), Keep::new(target).at_ms(now_ms()))
    }

    /// Lets a message that was kept disappear after all.
    pub fn unkeep(&self, message: impl Into<Key>) -> SendMessage {
        let target = message.into();
        self.about(&target.clone(), Keep::undo(target).at_ms(now_ms()))
    }

    /// Passes a message on to another chat.
    pub fn forward(&self, chat: &Jid, message: &Message) -> SendMessage {
        let content = message.decode();
        let forward = if message.from_me { Forward::own(&content) } else { Forward::new(&content) };
        self.send(chat, forward)
    }

    /// Votes in a poll: for these of its answers, or for none to take the vote back.
    ///
    /// It counts in the [tally](crate::PollsHandle::tally) of this device once the server has it.
    ///
    /// Sending fails with [`ClientError::NoSecret`] for a message that is no poll, and with
    /// [`CommandError::UnknownMessage`] for a chat and an id that name none.
    pub fn vote<'m, O: Into<String>>(
        &self,
        poll: impl Into<Subject<'m>>,
        options: impl IntoIterator<Item = O>,
    ) -> SendMessage {
        let poll = match poll.into().0 {
            Named::Whole(poll) => poll,
            Named::ById(chat, id) => {
                let options = options.into_iter().map(Into::into).collect();
                return self.add_by_id(chat, id, Addition::Vote { options });
            }
        };
        let vote = Vote::new(Key::from(poll), options, now_ms());
        self.add_to(poll, |secret, creator, voter| vote.seal(secret, creator, voter, &mut OsRng))
    }

    /// Answers an event.
    ///
    /// Sending fails with [`ClientError::NoSecret`] for a message that is no event, and with
    /// [`CommandError::UnknownMessage`] for a chat and an id that name none.
    pub fn respond<'m>(&self, event: impl Into<Subject<'m>>, attendance: Attendance) -> SendMessage {
        let event = match event.into().0 {
            Named::Whole(event) => event,
            Named::ById(chat, id) => {
                return self.add_by_id(chat, id, Addition::Answer { attendance, extra_guests: 0 });
            }
        };
        let answer = EventAnswer::new(attendance, now_ms());
        let key = Key::from(event);
        self.add_to(event, |secret, creator, responder| {
            answer.seal(key, secret, creator, responder, &mut OsRng)
        })
    }

    fn add_by_id(&self, chat: Jid, message: MessageId, addition: Addition) -> SendMessage {
        SendMessage::adding(self.clone(), AddTo { chat, message, addition, id: None })
    }

    fn about(&self, target: &Key, content: impl Content) -> SendMessage {
        self.send(&target.chat, content)
    }

    /// Adds something encrypted to a message. The address of ours is of the kind that its author has there.
    fn add_to<C: Content>(
        &self,
        message: &Message,
        seal: impl FnOnce(&MessageSecret, &Jid, &Jid) -> C,
    ) -> SendMessage {
        let chat = message.chat.clone();
        let Some(me) = self.me() else {
            return SendMessage::refused(self.clone(), chat, CommandError::NotPaired.into());
        };
        let Some(secret) = MessageSecret::of(&message.decode()) else {
            return SendMessage::refused(self.clone(), chat, ClientError::NoSecret);
        };
        let ours = if message.sender.is_lid_family() { me.lid } else { me.pn };
        let content = seal(&secret, &message.sender.to_bare(), &ours.to_bare());
        SendMessage::new(self.clone(), chat, content.draft())
    }
}

/// When something is said, for those who read it: milliseconds since 1970.
fn now_ms() -> i64 {
    i64::try_from(Clock::start().now().unix_millis()).unwrap_or(i64::MAX)
}
