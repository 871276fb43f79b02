//! What is fuzzed of this crate.

use wa_jid::Jid;

/// An address that is read prints as a text that reads the same.
pub(crate) fn address(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    for jid in [text.parse::<Jid>(), Jid::parse_relayed(text)].into_iter().flatten() {
        let printed = jid.to_string();
        assert_eq!(Jid::parse_relayed(&printed).as_ref(), Ok(&jid));
        if let Ok(address) = jid.signal_address() {
            assert_eq!(address.device(), jid.device());
        }
        assert!(jid.same_account(&jid.to_bare()));
        let _ = (format!("{jid:?}"), jid.to_chat(), jid.to_device_text());
    }
}
