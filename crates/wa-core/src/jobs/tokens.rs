//! Privacy tokens: taking them, showing them, giving ours.

use wa_crypto::hmac_sha256;
use wa_jid::Jid;
use wa_stanza::UnixSeconds;
use wa_stanza::account::{IssueTokens, TokenGrant, TokenIssue, TokenKind};
use wa_stanza::message::PrivacyProof;

use crate::book::{LidMap, Salt, Token};
use crate::live::Awaiting;
use crate::txn::{Step, Txn};

/// Whether tokens are exchanged with this account: with people, not with ourselves, bots or announcements.
fn counts(txn: &Txn<'_>, user: &Jid) -> Step<bool> {
    let is_person = user.is_account() && !user.is_bot() && !user.is_psa();
    Ok(is_person && !txn.account().linked()?.is_own(user))
}

/// Tokens that somebody issued for us.
pub(crate) fn received(txn: &mut Txn<'_>, issuer: &Jid, grants: &[TokenGrant]) -> Step {
    if !counts(txn, issuer)? {
        return Ok(());
    }
    for grant in grants {
        let (TokenKind::TrustedContact, Some(at)) = (&grant.kind, grant.t) else { continue };
        let mut known = Token::load(txn, issuer)?;
        if !grant.token.is_empty() && (known.token.is_empty() || at.get() >= known.at) {
            known.token = grant.token.clone();
            known.at = at.get();
            known.save(txn, issuer)?;
        }
    }
    Ok(())
}

/// What lets a message to this account through, if we have anything.
pub(crate) fn proof(txn: &mut Txn<'_>, user: &Jid) -> Step<Option<PrivacyProof>> {
    if !counts(txn, user)? {
        return Ok(None);
    }
    let now = txn.now().unix_seconds();
    if let Some(token) = Token::load(txn, user)?.valid(now) {
        return Ok(Some(PrivacyProof::Trusted(token)));
    }
    let lid = LidMap::canonical(txn, &user.to_chat())?;
    let salt = Salt::load(txn)?.filter(|_| lid.is_lid());
    Ok(salt.map(|salt| {
        let tag = hmac_sha256(&salt, &[lid.to_string().as_bytes()]);
        PrivacyProof::FirstContact(tag.to_vec().into())
    }))
}

/// Gives ours to somebody we just wrote to, unless they have it.
pub(crate) fn issue_if_due(txn: &mut Txn<'_>, user: &Jid) -> Step {
    let now = txn.now().unix_seconds();
    if !counts(txn, user)? || !txn.link().phase.is_logged_in() {
        return Ok(());
    }
    let mut known = Token::load(txn, user)?;
    if known.is_due(now) {
        known.issued = now;
        known.save(txn, user)?;
        issue(txn, user, now)?;
    }
    Ok(())
}

/// Somebody has new keys: what we gave them is given again, as old as it is.
pub(crate) fn issue_again(txn: &mut Txn<'_>, user: &Jid) -> Step {
    let now = txn.now().unix_seconds();
    if !counts(txn, user)? || !txn.link().phase.is_logged_in() {
        return Ok(());
    }
    match Token::load(txn, user)?.given(now) {
        Some(at) => issue(txn, user, at),
        None => Ok(()),
    }
}

fn issue(txn: &mut Txn<'_>, user: &Jid, at: u64) -> Step {
    let jid = LidMap::canonical(txn, &user.to_chat())?;
    let token = TokenIssue { jid: jid.clone(), t: UnixSeconds::new(at), kind: TokenKind::TrustedContact };
    txn.request(&IssueTokens { tokens: vec![token] }, Awaiting::Tokens { user: jid });
    Ok(())
}
