//! Linking a companion, seen from the server: references, the phone's consent, the companion's answer.

use base64::Engine as _;
use wa_binary::Node;
use wa_crypto::{KeyPair, PublicKey};
use wa_jid::Jid;
use wa_pairing::{AdvSecret, DeviceDetails, PairingCode, PairingError, Phone, QrText};
use wa_stanza::account::KeepAlive;
use wa_stanza::iq::{IncomingIq, IqError, IqErrorCode, build_reply};
use wa_stanza::login::StreamError;
use wa_stanza::notification::{Notification, NotificationBody};
use wa_stanza::pairing::{
    CompanionFinish, CompanionHello, LinkCodeNotice, PairDevice, PairSign, PairSuccess, PairingRef,
    PrimaryHello,
};
use wa_stanza::{IqId, Serve, StanzaId};

use crate::error::Refusal;
use crate::world::address::{Endpoint, Number};
use crate::world::call::{Answer, Linked};
use crate::world::link::{CodeFlow, Link, Offer, Registration, Waiting};
use crate::world::record::Device;
use crate::world::step::Form;
use crate::world::{ConnId, Step};

/// References of one socket; clients show the first for a minute and each other for twenty seconds.
const REFERENCES: usize = 6;
/// How long a socket may wait for a scan.
const SCAN_TIME: u64 = 160_000;
/// How long a pairing code is good.
const CODE_TIME: u64 = 180_000;
/// How much longer a socket lives after a code was typed.
const TYPED_TIME: u64 = 60_000;
/// How often a code may be typed for one socket.
const MAX_TYPED: u8 = 3;

impl Step<'_> {
    /// Gives a companion that registers the references for its QR codes.
    pub(crate) fn wait_for_pairing(&mut self, conn: ConnId, registration: Registration) {
        let mut references = Vec::with_capacity(REFERENCES);
        for _ in 0..REFERENCES {
            let random: [u8; 24] = self.random();
            let reference = base64::engine::general_purpose::STANDARD.encode(random);
            self.world.references.insert(reference.clone(), conn);
            references.push(reference);
        }
        let refs = references.iter().map(|reference| reference.clone().into_bytes().into()).collect();
        let iq = self.iq_id();
        let expires = self.now.after(SCAN_TIME);
        let waiting = Waiting { registration, references, expires, code: None, offer: None };
        self.world.links.insert(conn, Link::Waiting(Box::new(waiting)));
        self.send(conn, PairDevice { iq, refs }.to_node());
    }

    /// Takes a stanza of a companion that is not linked yet.
    pub(crate) fn stanza_while_waiting(&mut self, conn: ConnId, node: &Node) {
        if node.tag() != "iq" {
            return;
        }
        match IncomingIq::from_node(node.as_ref()) {
            Ok(None) => self.answered_while_waiting(conn, node),
            Ok(Some(iq)) => self.asked_while_waiting(conn, &iq, node),
            Err(_) => {}
        }
    }

    fn asked_while_waiting(&mut self, conn: ConnId, iq: &IncomingIq, node: &Node) {
        match &*iq.xmlns {
            "w:p" | "urn:xmpp:ping" => self.grant::<KeepAlive>(conn, iq, &()),
            "md" => match (CompanionHello::read(node.as_ref()), CompanionFinish::read(node.as_ref())) {
                (_, Ok(finish)) => self.companion_finish(conn, iq, &finish),
                (Ok(hello), _) => self.companion_hello(conn, iq, &hello),
                _ => self.deny(conn, iq, IqErrorCode::BadRequest),
            },
            _ => self.deny(conn, iq, IqErrorCode::NotAuthorized),
        }
    }

    fn companion_hello(&mut self, conn: ConnId, iq: &IncomingIq, hello: &CompanionHello) {
        let number = Number::new(hello.jid.user());
        let (Ok(number), true) = (number, is_display_name(&hello.display)) else {
            return self.deny(conn, iq, IqErrorCode::BadRequest);
        };
        let push_name = self.waiting(conn).and_then(|waiting| waiting.registration.push_name.clone());
        if self.account_or_new(&number, push_name.as_deref()).is_err() {
            return self.deny(conn, iq, IqErrorCode::InternalServerError);
        }
        let random: [u8; 16] = self.random();
        let reference = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(random);
        let expires = self.now.after(CODE_TIME);
        if let Some(waiting) = self.waiting_mut(conn) {
            let wrapped = hello.wrapped_ephemeral.to_vec();
            waiting.expires = waiting.expires.max(expires);
            waiting.code =
                Some(CodeFlow { number, wrapped, reference: reference.clone(), hellos: 0, typed: None });
        }
        self.grant::<CompanionHello>(conn, iq, &PairingRef::new(reference));
    }

    /// Types a code into the phone of a number; the answer comes when the companion has proved itself.
    pub(crate) fn enter_code(&mut self, ticket: u64, number: &Number, code: &str) -> Result<(), Refusal> {
        let code: PairingCode = code.parse().map_err(|_| Refusal::Malformed("pairing code"))?;
        // The newest request counts: its code is the one on the screen.
        let asking = self.world.links.iter().rev().find_map(|(conn, link)| match link {
            Link::Waiting(waiting) => {
                let flow = waiting.code.as_ref().filter(|flow| flow.number == *number)?;
                Some((*conn, flow.wrapped.clone(), flow.reference.clone(), flow.hellos))
            }
            Link::Online(_) => None,
        });
        let (conn, wrapped, reference, hellos) =
            asking.ok_or(Refusal::NotFound("no companion waits for this number"))?;
        if hellos >= MAX_TYPED {
            return Err(Refusal::Conflict("the code was typed too often"));
        }
        let ephemeral = KeyPair::generate(self.rng);
        let phone =
            Phone::new(code, &wrapped, ephemeral).map_err(|_| Refusal::Rejected("unusable companion key"))?;
        let wrapped_ephemeral = phone.hello(self.rng);
        let identity = *self.phone_identity(number)?.public.as_bytes();
        let expires = self.now.after(TYPED_TIME);
        if let Some(waiting) = self.waiting_mut(conn)
            && let Some(flow) = &mut waiting.code
        {
            waiting.expires = waiting.expires.max(expires);
            flow.hellos += 1;
            if let Some((_, earlier)) = flow.typed.replace((phone, ticket)) {
                self.answer(earlier, Err(Refusal::Conflict("the code was typed again")));
            }
        }
        let reference = PairingRef::new(reference);
        let hello = PrimaryHello { wrapped_ephemeral, identity, reference };
        let body = NotificationBody::LinkCode(LinkCodeNotice::PrimaryHello(Box::new(hello)));
        let notice = self.notice(Jid::SERVER, body);
        self.send(conn, notice.to_node());
        Ok(())
    }

    fn companion_finish(&mut self, conn: ConnId, iq: &IncomingIq, finish: &CompanionFinish) {
        let Some(waiting) = self.waiting_mut(conn) else { return };
        let Some(flow) = &mut waiting.code else {
            return self.deny(conn, iq, IqErrorCode::BadRequest);
        };
        let number = flow.number.clone();
        let Some((phone, ticket)) =
            flow.typed.take().filter(|_| flow.reference.as_bytes() == finish.reference.as_bytes())
        else {
            return self.deny(conn, iq, IqErrorCode::BadRequest);
        };
        let identity = PublicKey::from_bytes(finish.identity);
        let agrees = waiting.registration.identity == finish.identity;
        let secret = self.phone_identity(&number).and_then(|keys| {
            let secret = phone.open(&keys, &identity, &finish.wrapped_bundle);
            secret.map_err(|error| Refusal::Rejected(explain(&error)))
        });
        match secret {
            Ok(secret) if agrees => {
                self.grant::<CompanionFinish>(conn, iq, &());
                let answer = self.offer(conn, &number, &secret).map(Answer::Linked);
                self.answer(ticket, answer);
            }
            Ok(_) => {
                self.deny(conn, iq, IqErrorCode::BadRequest);
                self.answer(ticket, Err(Refusal::Conflict("the companion names another identity")));
            }
            Err(refusal) => {
                self.deny(conn, iq, IqErrorCode::NotAuthorized);
                self.answer(ticket, Err(refusal));
                self.cut(conn);
            }
        }
    }

    /// Scans a QR text with the phone of an account.
    pub(crate) fn scan_qr(
        &mut self,
        text: &str,
        number: Option<&Number>,
        name: Option<&str>,
    ) -> Result<Linked, Refusal> {
        let text: QrText = text.parse().map_err(|_| Refusal::Malformed("QR text"))?;
        let unknown = Refusal::NotFound("no socket waits with this reference");
        let conn = *self.world.references.get(text.reference()).ok_or(unknown)?;
        let registration = &self.waiting(conn).ok_or(unknown)?.registration;
        if registration.noise != *text.noise().as_bytes()
            || registration.identity != *text.identity().as_bytes()
        {
            return Err(Refusal::Conflict("the keys are not those of the waiting socket"));
        }
        let push_name = registration.push_name.clone();
        let number = match number {
            Some(number) => {
                self.account_or_new(number, name.or(push_name.as_deref()))?;
                number.clone()
            }
            None => self.account_for_name(name.or(push_name.as_deref()))?,
        };
        self.offer(conn, &number, text.secret())
    }

    /// Sends a companion the account's consent.
    fn offer(&mut self, conn: ConnId, number: &Number, secret: &AdvSecret) -> Result<Linked, Refusal> {
        let account_keys = self.phone_identity(number)?;
        let raw_id = self.world.tables.phones.get(number).map_or(0, |keys| keys.raw_id);
        let account = self.world.tables.accounts.get_mut(number);
        let account = account.ok_or(Refusal::NotFound("account"))?;
        account.last_device += 1;
        account.last_key_index += 1;
        let key_index = account.last_key_index;
        let device = u16::try_from(account.last_device).map_err(|_| Refusal::Conflict("too many devices"))?;
        // 99 is the number of hosted devices.
        let device = if device == Jid::HOSTED_DEVICE { device + 1 } else { device };
        account.last_device = u32::from(device);
        let endpoint = Endpoint::new(number, device);
        let waiting = self.waiting(conn).ok_or(Refusal::NotFound("no socket waits"))?;
        let companion = PublicKey::from_bytes(waiting.registration.identity);
        let details = DeviceDetails { raw_id, timestamp: self.now.seconds(), key_index };
        let container = wa_pairing::endorse(&details, &account_keys, &companion, secret, self.rng);
        let iq = self.iq_id();
        let (jid, lid) = (self.jid(&endpoint, Form::Pn), self.jid(&endpoint, Form::Lid));
        let linked =
            Linked { number: number.as_str().to_owned(), jid: jid.to_string(), lid: lid.to_string() };
        let mut success = PairSuccess::new(iq.clone(), container, jid, Some(lid));
        success.t = Some(self.seconds());
        success.platform = Some("android".into());
        if let Some(waiting) = self.waiting_mut(conn) {
            waiting.offer = Some(Offer { endpoint, key_index, iq: iq.as_str().to_owned() });
            for reference in std::mem::take(&mut waiting.references) {
                self.world.references.remove(&reference);
            }
        }
        self.send(conn, success.to_node());
        Ok(linked)
    }

    /// Takes a companion's answer to one of the server's iqs.
    fn answered_while_waiting(&mut self, conn: ConnId, node: &Node) {
        let Some(offer) = self.waiting(conn).and_then(|waiting| waiting.offer.clone()) else { return };
        if !node.as_ref().attr_is("id", &offer.iq) {
            return;
        }
        let signed = PairSign::from_node(node.as_ref()).ok();
        match signed.and_then(|sign| self.check_answer(conn, &offer, &sign)) {
            Some(device) => {
                self.world.tables.devices.insert(offer.endpoint.clone(), device);
                self.announce_to_peers(&offer.endpoint);
                self.end(conn, &StreamError::RestartRequired);
            }
            None => {
                tracing::info!(conn = conn.0, "a companion refused its pairing");
                self.cut(conn);
            }
        }
    }

    fn check_answer(&mut self, conn: ConnId, offer: &Offer, sign: &PairSign) -> Option<Device> {
        let registration = &self.waiting(conn)?.registration;
        let companion = PublicKey::from_bytes(registration.identity);
        let account = self.phone_identity(&offer.endpoint.number).ok()?.public;
        let signed_identity = wa_pairing::verify_reply(&sign.device_identity, &account, &companion).ok()?;
        (sign.key_index == offer.key_index).then(|| Device {
            key_index: offer.key_index,
            noise: registration.noise.to_vec(),
            registration: registration.registration,
            identity: registration.identity.to_vec(),
            signed_pre_key: Some(registration.signed_pre_key.clone()),
            signed_identity,
            props: registration.props.clone(),
            linked: self.now.seconds(),
            ..Device::default()
        })
    }

    /// Forgets what a socket that waited leaves behind.
    pub(crate) fn abandon(&mut self, waiting: &Waiting) {
        for reference in &waiting.references {
            self.world.references.remove(reference);
        }
        if let Some((_, ticket)) = waiting.code.as_ref().and_then(|flow| flow.typed.as_ref()) {
            self.answer(*ticket, Err(Refusal::Rejected("the companion went away")));
        }
    }

    fn phone_identity(&self, number: &Number) -> Result<KeyPair, Refusal> {
        let keys = self.world.tables.phones.get(number).and_then(crate::world::PhoneKeys::identity_pair);
        keys.ok_or(Refusal::NotFound("account"))
    }

    pub(crate) fn iq_id(&mut self) -> IqId {
        IqId::new(&self.fresh_id()).expect("a number is an id")
    }

    pub(crate) fn stanza_id(&mut self) -> StanzaId {
        StanzaId::new(&self.fresh_id()).expect("a number is an id")
    }

    /// Makes a notification of this moment.
    pub(crate) fn notice(&mut self, from: Jid, body: NotificationBody) -> Notification {
        let id = self.stanza_id();
        Notification::new(id, from, self.seconds(), body)
    }

    /// Answers a request of a client.
    pub(crate) fn grant<R: Serve>(&mut self, conn: ConnId, iq: &IncomingIq, response: &R::Response) {
        let from = iq.to.clone().unwrap_or(Jid::SERVER);
        self.send(conn, build_reply::<R>(&iq.id, &from, Ok(response)));
    }

    /// Refuses a request of a client.
    pub(crate) fn deny(&mut self, conn: ConnId, iq: &IncomingIq, code: IqErrorCode) {
        self.deny_with(conn, iq, &IqError::new(code));
    }

    pub(crate) fn deny_with(&mut self, conn: ConnId, iq: &IncomingIq, error: &IqError) {
        let from = iq.to.clone().unwrap_or(Jid::SERVER);
        // A refusal looks the same for every request.
        self.send(conn, build_reply::<KeepAlive>(&iq.id, &from, Err(error)));
    }
}

/// Whether a name has the shape `Browser (System)`.
fn is_display_name(name: &str) -> bool {
    let Some((browser, system)) = name.strip_suffix(')').and_then(|name| name.split_once(" (")) else {
        return false;
    };
    !browser.is_empty() && !system.is_empty()
}

fn explain(error: &PairingError) -> &'static str {
    match error {
        PairingError::WrongCode => "the code is wrong",
        PairingError::IdentityMismatch => "the key bundle names another identity",
        _ => "the key bundle is malformed",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_companion_is_named_by_browser_and_system() {
        assert!(is_display_name("Chrome (Mac OS)"));
        for wrong in ["", "Chrome", "Chrome ()", " (Linux)", "Chrome (Linux"] {
            assert!(!is_display_name(wrong), "{wrong}");
        }
    }
}
