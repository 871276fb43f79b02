//! Who may see our posts in the status feed, as far as the server knows.

use wa_binary::NodeRef;
use wa_stanza::Request as _;
use wa_stanza::account::{FetchStatusPrivacy, StatusAudience};

use crate::CommandError;
use crate::book::StatusContacts;
use crate::jobs::send;
use crate::live::Awaiting;
use crate::txn::{Step, Txn};

/// What the server answers that keeps no list.
const NO_LIST: u32 = 404;

/// Asks, or joins the question under way. Gives the number of the iq to wait for.
pub(crate) fn ask(txn: &mut Txn<'_>) -> u64 {
    let under_way = txn.live.requests.iter().find_map(|(number, pending)| {
        matches!(pending.awaiting, Awaiting::StatusAudience).then_some(*number)
    });
    match under_way {
        Some(number) => number,
        None => txn.request(&FetchStatusPrivacy, Awaiting::StatusAudience),
    }
}

/// The server's answer.
pub(crate) fn contacts_told(
    txn: &mut Txn<'_>,
    number: u64,
    answer: Result<NodeRef<'_>, CommandError>,
) -> Step {
    let lists = answer.and_then(|node| FetchStatusPrivacy::parse(node).map_err(|_| CommandError::Answer));
    let lists = match lists {
        Ok(lists) => lists,
        Err(CommandError::Refused { code: NO_LIST }) => Vec::new(),
        Err(error) => return send::refused(txn, number, &error),
    };
    let contacts = lists.into_iter().filter(|list| list.audience == StatusAudience::Contacts);
    let users = contacts.flat_map(|list| list.people).map(|user| user.to_bare()).collect();
    StatusContacts { users, fetched: txn.now() }.save(txn);
    send::resume(txn, number, &[])
}
