//! What was added to a message before that message came: it waits for its secret.

use wa_content::secret::MessageSecret;
use wa_proto::e2e;
use wa_stanza::MessageId;

use crate::book::Waiting;
use crate::event::{Event, Message};
use crate::jobs::add_on;
use crate::jobs::deliver::Arrival;
use crate::live::Timer;
use crate::txn::{Step, Txn};

/// How many wait at a time; one more costs the oldest its place.
const KEPT: usize = 1024;
/// How long a message may be that is kept.
const LARGEST: usize = 16 * 1024;

/// Keeps a message that cannot be opened yet.
pub(crate) fn keep(txn: &mut Txn<'_>, message: &Message) {
    let Some(target) = message.add_on.as_ref().map(|it| it.id.clone()) else { return };
    if message.content.len() > LARGEST {
        txn.count(|counters| counters.add_ons_expired += 1);
        return;
    }
    let numbers: Vec<u64> = txn.live.waiting.iter().map(|(number, _)| *number).collect();
    let excess = (numbers.len() + 1).saturating_sub(KEPT);
    for number in numbers.into_iter().take(excess) {
        expire(txn, number);
    }
    Waiting::save(txn, target, message);
    arm(txn);
}

/// The secrets of these messages may be known now: what waited for them is opened and told.
pub(crate) fn release(txn: &mut Txn<'_>, is_known: impl Fn(&MessageId) -> bool) -> Step {
    let waiting = txn.live.waiting.iter().filter(|(_, target)| is_known(target));
    let numbers: Vec<u64> = waiting.map(|(number, _)| *number).collect();
    txn.need(numbers.iter().map(|number| Waiting::key(*number)))?;
    for number in numbers {
        if let Some(message) = Waiting::load(txn, number)? {
            open(txn, number, message)?;
        }
    }
    arm(txn);
    Ok(())
}

fn open(txn: &mut Txn<'_>, number: u64, message: Message) -> Step {
    let arrival = Arrival::of(&message);
    let Some(opening) = add_on::open(txn, &arrival, &message.decode())?.filter(|it| it.is_secret_known)
    else {
        // Another message has the same id.
        return Ok(());
    };
    Waiting::remove(txn, number);
    if opening.add_on.plaintext.is_some() {
        let message = Message { add_on: Some(opening.add_on), ..message };
        txn.emit(Event::AddOnOpened(Box::new(message)));
    }
    Ok(())
}

/// As [`release`], of one message that came.
pub(crate) fn release_of(txn: &mut Txn<'_>, id: &MessageId, content: &e2e::Message) -> Step {
    if MessageSecret::of(content).is_none() {
        return Ok(());
    }
    release(txn, |target| target == id)
}

/// Gives up what has waited long enough, and sets the timer for the rest.
pub(crate) fn due(txn: &mut Txn<'_>) {
    let now = txn.now();
    let waiting = txn.live.waiting.iter().map(|(number, _)| *number);
    for number in waiting.filter(|number| Waiting::due(*number) <= now).collect::<Vec<_>>() {
        expire(txn, number);
    }
    arm(txn);
}

fn expire(txn: &mut Txn<'_>, number: u64) {
    Waiting::remove(txn, number);
    txn.count(|counters| counters.add_ons_expired += 1);
}

/// Sets the timer to the moment at which the oldest has waited long enough.
fn arm(txn: &mut Txn<'_>) {
    let oldest = txn.live.waiting.iter().next().map(|(number, _)| Waiting::due(*number));
    match oldest {
        Some(due) => txn.live.timers.insert(Timer::Waiting, due),
        None => txn.live.timers.remove(&Timer::Waiting),
    }
}
