//! Small requests about the account: activity, switches, block list, privacy.

use bytes::Bytes;
use wa_crypto::hmac_sha256;
use wa_stanza::account::{
    Activity, BlockList, BlockedUser, FetchBlockList, FetchPrivacy, FetchProps, IssueTokens, PrivacyCategory,
    PrivacySetting, PrivacyValue, Props, SetActivity,
};
use wa_stanza::iq::{IqErrorCode, IqKind};
use wa_stanza::message::AddressingMode;

use crate::world::Step;
use crate::world::account::PRIVACY_DEFAULTS;
use crate::world::address::Number;
use crate::world::iq::Asked;
use crate::world::step::Form;

/// Seconds after which a client should ask for its switches again.
const PROPS_REFRESH: u64 = 86_400;
/// Names the one set of switches this server has.
const PROPS_HASH: &str = "1";

impl Step<'_> {
    pub(crate) fn set_activity(&mut self, asked: &Asked<'_>) {
        let mut wanted = None;
        self.serve::<SetActivity>(asked, |_, SetActivity(activity)| {
            wanted = Some(activity);
            Ok(())
        });
        if wanted == Some(Activity::Active) {
            self.activate(asked.conn);
        }
    }

    pub(crate) fn props(&mut self, asked: &Asked<'_>) {
        self.serve::<FetchProps>(asked, |_, _| {
            Ok(Props { hash: Some(PROPS_HASH.into()), refresh: Some(PROPS_REFRESH), ..Props::default() })
        });
    }

    pub(crate) fn block_list(&mut self, asked: &Asked<'_>) {
        if asked.iq.kind == IqKind::Set {
            return self.deny(asked.conn, asked.iq, IqErrorCode::NotImplemented);
        }
        let number = asked.by.number.clone();
        self.serve::<FetchBlockList>(asked, |step, _| Ok(step.blocked_by(&number)));
    }

    fn blocked_by(&self, number: &Number) -> BlockList {
        let account = self.world.tables.accounts.get(number);
        let blocked = account.iter().flat_map(|account| &account.blocked);
        let users = blocked.filter_map(|lid| {
            let number = self.world.lids.get(lid)?;
            Some(BlockedUser {
                jid: self.bare(number, Form::Lid),
                pn: Some(self.bare(number, Form::Pn)),
                t: None,
            })
        });
        let users: Vec<BlockedUser> = users.collect();
        let jids: Vec<_> = users.iter().map(|user| user.jid.clone()).collect();
        let dhash = crate::world::account::participant_hash(&jids);
        BlockList { dhash: Some(dhash.into()), addressing_mode: Some(AddressingMode::Lid), users }
    }

    pub(crate) fn privacy(&mut self, asked: &Asked<'_>) {
        match (asked.iq.kind, &*asked.iq.child) {
            (IqKind::Get, "privacy") => {
                let number = asked.by.number.clone();
                self.serve::<FetchPrivacy>(asked, |step, _| Ok(step.privacy_settings(&number)));
            }
            (IqKind::Set, "tokens") => self.issue_tokens(asked),
            _ => self.deny(asked.conn, asked.iq, IqErrorCode::NotImplemented),
        }
    }

    fn privacy_settings(&self, number: &Number) -> Vec<PrivacySetting> {
        let settings = PRIVACY_DEFAULTS.iter().map(|(category, _)| {
            let value = self.privacy_value(number, category);
            PrivacySetting::new(PrivacyCategory::from_wire(category), PrivacyValue::from_wire(&value))
        });
        settings.collect()
    }

    /// Gives the named people the tokens by which they may write to the account.
    fn issue_tokens(&mut self, asked: &Asked<'_>) {
        let issuer = asked.by.number.clone();
        self.serve::<IssueTokens>(asked, |step, request| {
            for wanted in request.tokens {
                let Some(peer) = step.account_of(&wanted.jid).filter(|peer| *peer != issuer) else {
                    continue;
                };
                if let Some(token) = step.token_for(&issuer, &peer) {
                    step.notify_token(&issuer, &peer, wanted.t, &token);
                }
            }
            // The token itself is not for its issuer.
            Ok(Vec::new())
        });
    }

    /// Derives the token of a pair of accounts; nobody can guess it and it never changes.
    fn token_for(&self, issuer: &Number, peer: &Number) -> Option<Bytes> {
        let keys = self.world.tables.phones.get(issuer)?;
        let tag = hmac_sha256(&keys.identity, &[b"trusted contact ", peer.as_str().as_bytes()]);
        Some(Bytes::copy_from_slice(&tag))
    }
}
