//! In which session a device gets a message again.

use wa_jid::Jid;
use wa_stanza::RegistrationId;
use wa_stanza::prekeys::PreKeyBundle;
use wa_stanza::receipt::RetryRequest;

use crate::book::{Answers, Rebuilds, Sessions};
use crate::jobs::bundles;
use crate::txn::{Step, Txn};

/// From this request on a device that asks again under the session we used will not get along with it.
const STUCK_FROM: u32 = 3;

pub(super) enum Preparation {
    /// There is a session to use.
    Ready,
    /// Keys have to be fetched first.
    Fetch,
    /// The keys that came along are not genuine.
    Refuse,
}

/// Decides what a request says about the session with its device. All records are in view.
pub(super) fn prepare(
    txn: &mut Txn<'_>,
    address: &Jid,
    request: &RetryRequest,
    answers: &Answers,
) -> Step<Preparation> {
    if let Some(keys) = &request.keys {
        let bundle = PreKeyBundle {
            registration: request.registration.unwrap_or(RegistrationId::new(0)),
            identity: keys.identity,
            signed_pre_key: keys.signed_pre_key.clone(),
            pre_key: keys.pre_key.clone(),
            device_identity: keys.device_identity.clone(),
        };
        let installed = bundles::install(txn, address, &bundle)?;
        return Ok(if installed { Preparation::Ready } else { Preparation::Refuse });
    }
    let record = Sessions::load(txn, address)?;
    let ours = record.remote_registration_id().map_or(0, wa_signal::RegistrationId::get);
    let theirs = request.registration.map_or(0, RegistrationId::get);
    let reinstalled = ours != 0 && theirs != 0 && ours != theirs;
    let base_key = record.base_key().map(|key| *key.as_bytes());
    let stuck = request.count >= STUCK_FROM
        && base_key.is_some_and(|key| key.as_slice() == answers.base_key.as_ref());
    if reinstalled || stuck {
        // Nothing of it is of any use, not even for what is still on its way.
        Sessions::delete(txn, address)?;
    }
    // A device that lost its session reads nothing in ours, and it need not say so.
    let rebuild = Rebuilds::permit(txn, address)?;
    let needed = reinstalled || stuck || !record.has_usable_session();
    Ok(if needed || rebuild { Preparation::Fetch } else { Preparation::Ready })
}
