//! The participant hash: do both sides mean the same devices?

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use wa_crypto::sha256;
use wa_jid::Jid;

/// The hash of a set of devices, in whatever order: `2:` and eight characters.
pub fn participant_hash<'j>(devices: impl IntoIterator<Item = &'j Jid>) -> String {
    let mut forms: Vec<_> = devices.into_iter().map(Jid::to_device_text).collect();
    forms.sort_unstable();
    let digest = sha256(forms.concat().as_bytes());
    let (head, _) = digest.split_at(6);
    format!("2:{}", STANDARD_NO_PAD.encode(head))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Values published for WhatsApp's own clients, see `docs/protocol/messages.md`.
    #[test]
    fn known_sets_have_known_hashes() {
        let pn = |user: &str, device| Jid::pn(user).with_device(device);
        assert_eq!(participant_hash(&[pn("5511999999999", 3)]), "2:5s+YxCff");
        assert_eq!(participant_hash(&[pn("5511999999999", 0)]), "2:RJWVxcMQ");
        assert_eq!(participant_hash(&[pn("7469250125917", 21), pn("5511988887777", 14)]), "2:AAv/hwhn");
        assert_eq!(participant_hash(&[]), "2:47DEQpj8");
    }
}
