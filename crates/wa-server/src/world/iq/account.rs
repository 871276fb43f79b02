//! Small requests about the account: activity, switches, block list, privacy.

use wa_stanza::account::{
    Activity, BlockAction, BlockList, BlockedUser, ChangeBlock, ChangePrivacy, FetchBlockList, FetchPrivacy,
    FetchProps, FetchStatusPrivacy, IssueTokens, PrivacyCategory, PrivacySetting, PrivacyValue, Props,
    SetAbout, SetActivity, SetDisappearingMode, SetStatusPrivacy,
};
use wa_stanza::iq::{IqErrorCode, IqKind};
use wa_stanza::message::AddressingMode;
use wa_stanza::notification::AccountSync;

use crate::world::Step;
use crate::world::account::PRIVACY_DEFAULTS;
use crate::world::address::Number;
use crate::world::iq::Asked;
use crate::world::step::Form;

/// Seconds after which a client should ask for its switches again.
const PROPS_REFRESH: u64 = 86_400;
/// Names the one set of switches this server has.
const PROPS_HASH: &str = "1";
/// Longest text about an account, in characters.
const MAX_ABOUT: usize = 139;

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
        let number = asked.by.number.clone();
        if asked.iq.kind == IqKind::Set {
            let by = asked.by;
            return self.serve::<ChangeBlock>(asked, |step, change| {
                step.change_block(&number, &change)?;
                let list = step.blocked_by(&number);
                let mut sync = AccountSync::default();
                sync.block_list_hash.clone_from(&list.dhash);
                step.notify_own_devices(by, &sync);
                Ok(list)
            });
        }
        self.serve::<FetchBlockList>(asked, |step, _| Ok(step.blocked_by(&number)));
    }

    /// Takes hidden ids only, and a phone number beside them to block somebody.
    fn change_block(&mut self, number: &Number, change: &ChangeBlock) -> Result<(), IqErrorCode> {
        let named =
            change.lid.is_lid_family() && (change.action == BlockAction::Unblock || change.pn.is_some());
        let peer = self.account_of(&change.lid).filter(|_| named).ok_or(IqErrorCode::BadRequest)?;
        let lid = self.bare(&peer, Form::Lid).user().to_owned();
        let account = self.world.tables.accounts.get_mut(number).ok_or(IqErrorCode::NotFound)?;
        account.blocked.retain(|blocked| *blocked != lid);
        match change.action {
            BlockAction::Block => account.blocked.push(lid),
            BlockAction::Unblock => {}
            _ => return Err(IqErrorCode::BadRequest),
        }
        Ok(())
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
            (IqKind::Set, "privacy") => {
                let by = asked.by;
                self.serve::<ChangePrivacy>(asked, |step, change| {
                    let setting = step.change_privacy(&by.number, change)?;
                    step.notify_privacy(by, &setting);
                    Ok(vec![setting])
                });
            }
            (IqKind::Set, "tokens") => self.issue_tokens(asked),
            _ => self.deny(asked.conn, asked.iq, IqErrorCode::NotImplemented),
        }
    }

    fn change_privacy(
        &mut self,
        number: &Number,
        change: ChangePrivacy,
    ) -> Result<PrivacySetting, IqErrorCode> {
        let known = !matches!(change.category, PrivacyCategory::Unknown(_));
        if !known || matches!(change.value, PrivacyValue::Unknown(_)) {
            return Err(IqErrorCode::BadRequest);
        }
        let account = self.world.tables.accounts.get_mut(number).ok_or(IqErrorCode::NotFound)?;
        let (category, value) = (change.category.as_str().to_owned(), change.value.as_str().to_owned());
        account.privacy.insert(category, value);
        Ok(PrivacySetting::new(change.category, change.value))
    }

    /// Who sees status updates.
    pub(crate) fn status(&mut self, asked: &Asked<'_>) {
        let number = asked.by.number.clone();
        match (asked.iq.kind, &*asked.iq.child) {
            (IqKind::Get, "privacy") => {
                self.serve::<FetchStatusPrivacy>(asked, |step, _| Ok(step.status_lists(&number)));
            }
            (IqKind::Set, "privacy") => self.serve::<SetStatusPrivacy>(asked, |step, request| {
                step.set_status_list(&number, &request.list)
            }),
            _ => self.about(asked),
        }
    }

    /// The text about the account; whom it is for reads it by a look-up.
    fn about(&mut self, asked: &Asked<'_>) {
        let (number, now) = (asked.by.number.clone(), self.now.seconds());
        self.serve::<SetAbout>(asked, |step, request| {
            let account = step.world.tables.accounts.get_mut(&number).ok_or(IqErrorCode::NotFound)?;
            account.about = request.text.chars().take(MAX_ABOUT).collect();
            account.about_since = now;
            Ok(())
        });
    }

    pub(crate) fn disappearing_mode(&mut self, asked: &Asked<'_>) {
        let (by, now) = (asked.by, self.seconds());
        self.serve::<SetDisappearingMode>(asked, |step, request| {
            let account = step.world.tables.accounts.get_mut(&by.number).ok_or(IqErrorCode::NotFound)?;
            account.disappearing = request.duration;
            account.disappearing_since = now.get();
            let mut sync = AccountSync::default();
            sync.disappearing_mode = Some((request.duration, Some(now)));
            step.notify_own_devices(by, &sync);
            Ok(())
        });
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
}
