//! Requests of logged-in devices, by namespace.

mod account;
mod encrypt;
mod standing;
mod usync;

use wa_binary::Node;
use wa_stanza::Serve;
use wa_stanza::account::{CleanDirty, DirtyKind, KeepAlive};
use wa_stanza::appstate::SyncAppState;
use wa_stanza::iq::{IncomingIq, IqErrorCode};
use wa_stanza::pairing::RemoveCompanion;

use crate::world::address::Endpoint;
use crate::world::{ConnId, Step};

/// A request on its way to the rule that answers it.
pub(crate) struct Asked<'a> {
    pub(crate) conn: ConnId,
    pub(crate) by: &'a Endpoint,
    pub(crate) iq: &'a IncomingIq,
    pub(crate) node: &'a Node,
}

impl Step<'_> {
    /// Takes an iq of a logged-in device: a request is answered exactly once, an answer passed over.
    pub(crate) fn iq(&mut self, conn: ConnId, by: &Endpoint, node: &Node) {
        let Ok(Some(iq)) = IncomingIq::from_node(node.as_ref()) else { return };
        if self.world.faults.of(by).silent_namespaces.iter().any(|name| **name == *iq.xmlns) {
            return;
        }
        let asked = Asked { conn, by, iq: &iq, node };
        match &*iq.xmlns {
            "encrypt" => self.encrypt(&asked),
            "passive" => self.set_activity(&asked),
            "w:p" | "urn:xmpp:ping" => self.serve::<KeepAlive>(&asked, |_, _| Ok(())),
            "abt" => self.props(&asked),
            "blocklist" => self.block_list(&asked),
            "privacy" => self.privacy(&asked),
            "w:mex" => self.standing(&asked),
            "status" => self.status(&asked),
            "disappearing_mode" => self.disappearing_mode(&asked),
            "usync" => self.usync(&asked),
            "w:sync:app:state" => self.serve::<SyncAppState>(&asked, |step, request| {
                Ok(request.collections.iter().map(|wanted| step.collection(by, wanted)).collect())
            }),
            "md" => self.remove_companion(&asked),
            "urn:xmpp:whatsapp:dirty" => self.serve::<CleanDirty>(&asked, |step, clean| {
                if clean.kind == DirtyKind::Groups
                    && let Some(device) = step.world.tables.devices.get_mut(by)
                {
                    device.groups_missed = false;
                }
                Ok(())
            }),
            "w:g2" => self.group_request(&asked),
            "w:m" => self.media_hosts(&asked),
            "w:profile:picture" => self.pictures(&asked),
            // What is only told to the server is taken note of: an empty result.
            "w:stats" | "urn:xmpp:whatsapp:push" | "tos" | "spam" | "w" => {
                self.grant::<KeepAlive>(conn, &iq, &());
            }
            _ => self.deny(conn, &iq, IqErrorCode::NotImplemented),
        }
    }

    /// Reads a request, answers it by a rule, and refuses what cannot be read.
    pub(crate) fn serve<R: Serve>(
        &mut self,
        asked: &Asked<'_>,
        rule: impl FnOnce(&mut Self, R) -> Result<R::Response, IqErrorCode>,
    ) {
        let answer = match R::read(asked.node.as_ref()) {
            Ok(request) => rule(self, request),
            Err(_) => Err(IqErrorCode::BadRequest),
        };
        match answer {
            Ok(response) => self.grant::<R>(asked.conn, asked.iq, &response),
            Err(code) => self.deny(asked.conn, asked.iq, code),
        }
    }

    fn remove_companion(&mut self, asked: &Asked<'_>) {
        let Ok(request) = RemoveCompanion::read(asked.node.as_ref()) else {
            return self.deny(asked.conn, asked.iq, IqErrorCode::BadRequest);
        };
        let target = self.endpoint_of(&request.jid);
        match target.filter(|target| target.number == asked.by.number) {
            None => self.deny(asked.conn, asked.iq, IqErrorCode::Forbidden),
            Some(target) if !self.world.tables.devices.contains(&target) => {
                self.deny(asked.conn, asked.iq, IqErrorCode::NotFound);
            }
            Some(target) => {
                self.grant::<RemoveCompanion>(asked.conn, asked.iq, &());
                self.unlink(&target);
            }
        }
    }
}
