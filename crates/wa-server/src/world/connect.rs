//! Connections: registration or login, what may be said on them, and their end.

use wa_binary::Node;
use wa_proto::Wire as _;
use wa_proto::client::ClientPayload;
use wa_proto::client::client_payload::DevicePairingRegistrationData;
use wa_stanza::UnixSeconds;
use wa_stanza::login::{Failure, FailureReason, StreamError, Success};

use crate::world::address::{Endpoint, Number};
use crate::world::keys::check_signature;
use crate::world::link::{Link, Online, Phase, Registration};
use crate::world::record::{self};
use crate::world::step::Form;
use crate::world::{ConnId, Hello, Output, Step};

/// How long a device may stay silent after its login before its backlog is sent anyway.
const ACTIVATION: u64 = 5_000;

impl Step<'_> {
    /// Takes a connection whose handshake is done.
    pub(crate) fn opened(&mut self, conn: ConnId, hello: &Hello) {
        let Ok(payload) = ClientPayload::from_wire(hello.payload.clone().into()) else {
            return self.refuse(conn, FailureReason::Generic);
        };
        if self.is_outdated(&payload) {
            return self.refuse(conn, FailureReason::ClientOutdated);
        }
        match (payload.username, &payload.device_pairing_data) {
            (None, Some(data)) => match registration(hello, &payload, data) {
                Some(registration) => self.wait_for_pairing(conn, registration),
                None => self.refuse(conn, FailureReason::Generic),
            },
            (Some(username), _) => self.login(conn, hello, username, &payload),
            (None, None) => self.refuse(conn, FailureReason::Generic),
        }
    }

    fn is_outdated(&self, payload: &ClientPayload) -> bool {
        let version = payload.user_agent.as_ref().and_then(|agent| agent.app_version.as_ref());
        let version = version.map(|v| (v.primary(), v.secondary(), v.tertiary())).unwrap_or_default();
        self.world.minimum_revision > 0 && version < (2, 3000, self.world.minimum_revision)
    }

    fn login(&mut self, conn: ConnId, hello: &Hello, username: u64, payload: &ClientPayload) {
        let endpoint = Number::new(&username.to_string())
            .ok()
            .and_then(|number| Some(Endpoint { number, device: u16::try_from(payload.device?).ok()? }));
        let known = endpoint.filter(|endpoint| {
            let device = self.world.tables.devices.get(endpoint);
            device.is_some_and(|device| device.noise == hello.noise)
        });
        let Some(endpoint) = known else {
            return self.refuse(conn, FailureReason::LoggedOut);
        };
        if let Some(&older) = self.world.online.get(&endpoint) {
            self.end(older, &StreamError::Replaced);
        }
        let mut success = Success::new(self.seconds(), Some(self.jid(&endpoint, Form::Lid)));
        if let Some(account) = self.world.tables.accounts.get(&endpoint.number) {
            success.display_name = Some(account.name.as_str().into());
            success.creation = Some(UnixSeconds::new(account.created));
        }
        let passive = payload.passive.unwrap_or(false);
        let online = Online {
            endpoint: endpoint.clone(),
            phase: Phase::Passive,
            available: false,
            activate_at: passive.then(|| self.now.after(ACTIVATION)),
            welcome_at: None,
            sent: 0,
            subscriptions: std::collections::BTreeMap::new(),
            stanzas: 0,
            held: std::collections::VecDeque::new(),
        };
        self.world.links.insert(conn, Link::Online(Box::new(online)));
        self.world.online.insert(endpoint, conn);
        self.send(conn, success.to_node());
        if !passive {
            self.activate(conn);
        }
    }

    fn refuse(&mut self, conn: ConnId, reason: FailureReason) {
        self.send(conn, Failure::new(reason).to_node());
        self.outputs.push(Output::Close { conn });
    }

    /// Ends a connection with a last word.
    pub(crate) fn end(&mut self, conn: ConnId, why: &StreamError) {
        self.send(conn, why.to_node());
        self.send(conn, StreamError::stream_end());
        self.cut(conn);
    }

    /// Ends a connection without a word.
    pub(crate) fn cut(&mut self, conn: ConnId) {
        self.outputs.push(Output::Close { conn });
        self.closed(conn);
    }

    /// Forgets a connection that is gone.
    pub(crate) fn closed(&mut self, conn: ConnId) {
        match self.world.links.remove(&conn) {
            Some(Link::Waiting(waiting)) => self.abandon(&waiting),
            Some(Link::Online(online)) => {
                if self.world.online.get(&online.endpoint) == Some(&conn) {
                    self.world.online.remove(&online.endpoint);
                }
                if online.available {
                    self.presence_changed(&online.endpoint.number);
                }
            }
            None => {}
        }
    }

    pub(crate) fn malformed(&mut self, conn: ConnId) {
        self.end(conn, &StreamError::NotWellFormed);
    }

    /// Ends all connections because the server ends.
    pub(crate) fn stop(&mut self) {
        let conns: Vec<ConnId> = self.world.links.keys().copied().collect();
        for conn in conns {
            self.end(conn, &StreamError::ServiceUnavailable);
        }
    }

    /// Takes a stanza; those of a connection that has ended are passed over.
    pub(crate) fn stanza(&mut self, conn: ConnId, node: &Node) {
        let faults = &self.world.faults;
        match self.world.links.get_mut(&conn) {
            Some(Link::Waiting(_)) => self.stanza_while_waiting(conn, node),
            Some(Link::Online(online)) => {
                online.stanzas = online.stanzas.saturating_add(1);
                let cut_after = faults.of(&online.endpoint).cut_after;
                if cut_after.is_some_and(|limit| online.stanzas > limit) {
                    return self.cut(conn);
                }
                let endpoint = online.endpoint.clone();
                self.stanza_online(conn, &endpoint, node);
            }
            None => {}
        }
    }

    fn stanza_online(&mut self, conn: ConnId, endpoint: &Endpoint, node: &Node) {
        match node.tag() {
            "iq" => self.iq(conn, endpoint, node),
            "message" => self.message(conn, endpoint, node),
            "receipt" => self.receipt(conn, endpoint, node),
            "ack" => self.acked(endpoint, node),
            "presence" => self.presence(conn, endpoint, node),
            "chatstate" => self.chatstate(endpoint, node),
            "call" => self.client_call(conn, node),
            // Remarks of a client ask for nothing: backlogs are delivered without being asked for.
            _ => {}
        }
    }

    pub(crate) fn seconds(&self) -> UnixSeconds {
        UnixSeconds::new(self.now.seconds())
    }
}

/// Reads what a companion registers with; every field must have its length and the key its signature.
fn registration(
    hello: &Hello,
    payload: &ClientPayload,
    data: &DevicePairingRegistrationData,
) -> Option<Registration> {
    if data.e_keytype.as_deref() != Some(&[5]) || data.build_hash.as_ref()?.len() != 16 {
        return None;
    }
    let registration = data.e_regid.as_deref()?.try_into().ok().map(u32::from_be_bytes)?;
    let identity: [u8; 32] = data.e_ident.as_deref()?.try_into().ok()?;
    let [a, b, c]: [u8; 3] = data.e_skey_id.as_deref()?.try_into().ok()?;
    let signed_pre_key = wa_stanza::prekeys::SignedPreKey {
        id: wa_stanza::KeyId::from_bytes([a, b, c]),
        public: data.e_skey_val.as_deref()?.try_into().ok()?,
        signature: data.e_skey_sig.as_deref()?.try_into().ok()?,
    };
    check_signature(&identity, &signed_pre_key).ok()?;
    Some(Registration {
        noise: hello.noise,
        identity,
        registration,
        signed_pre_key: record::SignedKey {
            id: signed_pre_key.id.get(),
            public: signed_pre_key.public.to_vec(),
            signature: signed_pre_key.signature.to_vec(),
        },
        props: data.device_props.as_deref().unwrap_or_default().to_vec(),
        push_name: payload.push_name.clone(),
    })
}
