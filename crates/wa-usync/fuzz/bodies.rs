//! What is fuzzed of this crate.

use wa_binary::Payload;
use wa_jid::Jid;
use wa_stanza::iq;
use wa_usync::{Protocol, Usync};

/// The answer of a server, or whatever came in its place.
pub(crate) fn answer(data: &[u8]) {
    let Ok(payload) = Payload::open(data) else { return };
    let Ok(document) = payload.decode() else { return };
    let Ok(answer) = iq::answer::<Usync>(document.root()) else { return };
    let _ = (format!("{answer:?}"), answer.failure(&Protocol::Devices), answer.user(&Jid::SERVER));
}
