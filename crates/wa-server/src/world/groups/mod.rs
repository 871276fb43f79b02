//! Groups: who is in them, what they are called and allowed, and what is said in them.
//!
//! - `record`: the rows
//! - `access`: who may do what, and how people are named in a group
//! - `view`: a group as it is told
//! - `create`, `members`, `facts`, `links`, `requests`: what people do with groups
//! - `tell`: what others learn of it
//! - `message`, `receipt`: what is said, and what became of it

mod access;
mod admin;
mod create;
mod facts;
mod links;
mod members;
mod message;
mod receipt;
mod record;
mod requests;
mod tell;
mod view;

pub(crate) use self::message::Fanout;
pub(crate) use self::receipt::is_of_many;
pub(crate) use self::record::{Applicant, Group, Invited, Member};

use wa_jid::Jid;
use wa_stanza::group::{AcknowledgeGroup, SetGroupDescription, SetGroupSetting, SetGroupSubject};
use wa_stanza::iq::{IqErrorCode, IqKind};

use crate::world::Step;
use crate::world::iq::Asked;

/// The most members of a group.
pub(crate) const MAX_MEMBERS: usize = 1_025;

impl Step<'_> {
    /// Answers a request about groups.
    pub(crate) fn group_request(&mut self, asked: &Asked<'_>) {
        match &asked.iq.to {
            Some(to) if *to == Jid::GROUPS => self.ask_group_service(asked),
            Some(to) if to.is_group() => self.ask_group(asked),
            _ => self.deny(asked.conn, asked.iq, IqErrorCode::BadRequest),
        }
    }

    fn ask_group_service(&mut self, asked: &Asked<'_>) {
        let by = asked.by;
        match (asked.iq.kind, &*asked.iq.child) {
            (IqKind::Set, "create") => self.serve(asked, |step, request| step.create_group(by, request)),
            (IqKind::Set, "leave") => self.serve(asked, |step, request| Ok(step.leave_groups(by, &request))),
            (IqKind::Get, "participating") => {
                self.serve(asked, |step, request| Ok(step.groups_of_member(by, request)));
            }
            (IqKind::Get, "query") => {
                self.serve(asked, |step, request| Ok(step.describe_groups(by, &request)));
            }
            (IqKind::Get, "invite") => self.serve(asked, |step, request| step.describe_by_link(&request)),
            (IqKind::Set, "invite") => self.serve(asked, |step, request| step.join_by_link(by, &request)),
            _ => self.deny(asked.conn, asked.iq, IqErrorCode::NotImplemented),
        }
    }

    fn ask_group(&mut self, asked: &Asked<'_>) {
        let by = asked.by;
        match (asked.iq.kind, &*asked.iq.child) {
            (IqKind::Get, "query") => self.query_group(asked),
            (IqKind::Get, "invite") => self.serve(asked, |step, request| step.show_link(by, &request)),
            (IqKind::Get, "membership_approval_requests") => {
                self.serve(asked, |step, request| step.list_requests(by, &request));
            }
            (IqKind::Get, _) => self.deny(asked.conn, asked.iq, IqErrorCode::NotImplemented),
            (IqKind::Set, "add" | "remove" | "promote" | "demote") => {
                self.serve(asked, |step, request| step.change_members(by, request));
            }
            (IqKind::Set, "subject") => {
                self.serve::<SetGroupSubject>(asked, |step, request| step.set_group_subject(by, &request));
            }
            (IqKind::Set, "description") => self.serve::<SetGroupDescription>(asked, |step, request| {
                step.set_group_description(by, &request)
            }),
            (IqKind::Set, "invite") => self.serve(asked, |step, request| step.renew_link(by, &request)),
            (IqKind::Set, "accept") => {
                self.serve(asked, |step, request| step.accept_invitation(by, &request))
            }
            (IqKind::Set, "revoke") => {
                self.serve(asked, |step, request| step.revoke_invitations(by, &request));
            }
            (IqKind::Set, "membership_requests_action") => {
                self.serve(asked, |step, request| step.decide_requests(by, &request));
            }
            (IqKind::Set, "cancel_membership_requests") => {
                self.serve(asked, |step, request| step.cancel_request(by, &request));
            }
            (IqKind::Set, "ack") => self.serve::<AcknowledgeGroup>(asked, |step, request| {
                step.member(&request.group, &by.number).map(drop)
            }),
            (IqKind::Set, _) => {
                self.serve::<SetGroupSetting>(asked, |step, request| step.set_group_setting(by, &request));
            }
        }
    }
}
