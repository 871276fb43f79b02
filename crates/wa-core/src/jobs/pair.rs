//! Linking this device: by QR, or by a code typed into the phone.

use core::time::Duration;

use wa_binary::NodeRef;
use wa_jid::Jid;
use wa_pairing::{Companion, PairingCode, PairingError, QrText, accept};
use wa_stanza::IqId;
use wa_stanza::iq::build_result;
use wa_stanza::pairing::{
    CompanionFinish, CompanionHello, CompanionPlatform, LinkCodeNotice, PairDevice, PairRefusal, PairSign,
    PairSuccess, PairingNonce, PairingRef, PrimaryHello,
};

use crate::book::{LidMap, Sessions};
use crate::event::Event;
use crate::live::{Awaiting, ByCode, Pairing, Phase, Timer};
use crate::txn::{Step, Txn};
use crate::{CallId, CloseReason, CommandError, Me, PairingStep, Reply};

/// How long the server keeps the first reference, and each further one.
const FIRST_REF: Duration = Duration::from_secs(60);
const NEXT_REF: Duration = Duration::from_secs(20);
/// How long a pairing code is valid.
const CODE: Duration = Duration::from_secs(180);
/// How many times a phone may try one code.
const MAX_ATTEMPTS: u8 = 3;

/// `<pair-device>`: the server gives references to show.
pub(crate) fn device(txn: &mut Txn<'_>, node: NodeRef<'_>) -> Step {
    let Ok(pair) = PairDevice::from_node(node) else { return Ok(()) };
    txn.transmit(build_result(&pair.iq, Vec::new()));
    if txn.account().me.is_some() {
        return Ok(());
    }
    txn.live.timers.remove(&Timer::Login);
    let mut refs: Vec<String> =
        pair.refs.iter().map(|bytes| String::from_utf8_lossy(bytes).into_owned()).collect();
    refs.reverse();
    let link = txn.link_mut();
    link.phase = Phase::Pairing;
    let first = refs.pop();
    link.pairing = Some(Pairing { refs, code: None });
    show(txn, first, FIRST_REF);
    if let Some((call, phone, code)) = txn.link_mut().code_wanted.take() {
        return by_code(txn, call, &phone, code.as_ref());
    }
    Ok(())
}

/// The reference shown is void: show the next one, or give up.
pub(crate) fn next_qr(txn: &mut Txn<'_>) {
    let next = txn.link_mut().pairing.as_mut().and_then(|pairing| pairing.refs.pop());
    show(txn, next, NEXT_REF);
}

fn show(txn: &mut Txn<'_>, reference: Option<String>, valid_for: Duration) {
    let Some(reference) = reference else {
        let by_code = txn.link().pairing.as_ref().is_some_and(|pairing| pairing.code.is_some());
        if !by_code {
            txn.close(CloseReason::PairingTimeout);
        }
        return;
    };
    let account = txn.account();
    let text = QrText::new(
        &reference,
        &account.noise.public,
        &account.identity.public,
        &account.adv_secret,
        txn.config().profile.client_type(),
    )
    .to_string();
    let expires = txn.now().after(valid_for);
    txn.live.timers.insert(Timer::QrExpired, expires);
    txn.emit(Event::Pairing(PairingStep::Qr { text, valid_for }));
}

/// The application wants to link by code.
pub(crate) fn by_code(txn: &mut Txn<'_>, call: CallId, phone: &str, code: Option<&PairingCode>) -> Step {
    if txn.account().me.is_some() {
        txn.reply(call, Reply::Failed(CommandError::AlreadyPaired));
        return Ok(());
    }
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    if digits.len() < 7 || digits.starts_with('0') {
        txn.reply(call, Reply::Failed(CommandError::PhoneNumber));
        return Ok(());
    }
    if txn.link().phase != Phase::Pairing {
        // The server has not offered pairing yet; it does so right after the handshake.
        if let Some((earlier, ..)) = txn.link_mut().code_wanted.replace((call, digits, code.cloned())) {
            txn.reply(earlier, Reply::Failed(CommandError::Interrupted));
        }
        return Ok(());
    }
    let code = match code {
        Some(code) => code.clone(),
        None => PairingCode::generate(txn.rng()),
    };
    let ephemeral = wa_crypto::KeyPair::generate(txn.rng());
    let companion = Companion::new(code, ephemeral);
    let wrapped_ephemeral = companion.hello(txn.rng());
    let profile = &txn.config().profile;
    let phone = Jid::pn(digits);
    let hello = CompanionHello {
        jid: phone.clone(),
        push: true,
        wrapped_ephemeral,
        noise_key: *txn.account().noise.public.as_bytes(),
        platform: CompanionPlatform::from_wire(profile.client_type().encode_utf8(&mut [0; 4])),
        display: profile.display_name().into(),
        nonce: PairingNonce::default(),
    };
    if let Some(pairing) = &mut txn.link_mut().pairing {
        pairing.code = Some(ByCode { companion, reference: None, phone, attempts: 0 });
    }
    let expires = txn.now().after(CODE);
    txn.live.timers.insert(Timer::CodeExpired, expires);
    txn.request(&hello, Awaiting::CodeHello { call });
    Ok(())
}

/// The server answered `companion_hello`.
pub(crate) fn code_accepted(
    txn: &mut Txn<'_>,
    call: CallId,
    reference: Option<PairingRef>,
    refused: Option<CommandError>,
) {
    let Some(pairing) = &mut txn.link_mut().pairing else { return };
    let Some(by_code) = &mut pairing.code else { return };
    match reference {
        Some(reference) => {
            by_code.reference = Some(reference);
            let code = by_code.companion.code().clone();
            txn.emit(Event::Pairing(PairingStep::Code(code.clone())));
            txn.reply(call, Reply::Code(code));
        }
        None => {
            pairing.code = None;
            txn.live.timers.remove(&Timer::CodeExpired);
            let error = refused.unwrap_or(CommandError::Interrupted);
            txn.reply(call, Reply::Failed(error));
        }
    }
}

/// The code shown is void.
pub(crate) fn code_expired(txn: &mut Txn<'_>) {
    let Some(pairing) = &mut txn.link_mut().pairing else { return };
    if pairing.code.take().is_some() {
        txn.emit(Event::Pairing(PairingStep::CodeExpired));
        let qr_shown = txn.live.timers.get(&Timer::QrExpired).is_some();
        if !qr_shown {
            txn.close(CloseReason::PairingTimeout);
        }
    }
}

/// The phone says something during linking by code.
pub(crate) fn notice(txn: &mut Txn<'_>, notice: &LinkCodeNotice) -> Step {
    match notice {
        LinkCodeNotice::PrimaryHello(hello) => finish(txn, hello),
        LinkCodeNotice::RefreshCode { reference, .. } if expects(txn, reference) => {
            code_expired(txn);
            Ok(())
        }
        _ => Ok(()),
    }
}

fn expects(txn: &Txn<'_>, reference: &PairingRef) -> bool {
    let code = txn.link().pairing.as_ref().and_then(|pairing| pairing.code.as_ref());
    code.is_some_and(|code| code.reference.as_ref() == Some(reference))
}

/// The user typed the code: derive the ADV secret, send our keys.
fn finish(txn: &mut Txn<'_>, hello: &PrimaryHello) -> Step {
    if !expects(txn, &hello.reference) {
        return Ok(());
    }
    let Some(by_code) = txn.link().pairing.as_ref().and_then(|pairing| pairing.code.clone()) else {
        return Ok(());
    };
    if by_code.attempts >= MAX_ATTEMPTS {
        return Ok(());
    }
    if let Some(code) = txn.link_mut().pairing.as_mut().and_then(|pairing| pairing.code.as_mut()) {
        code.attempts += 1;
    }
    let account = txn.account();
    let phone_identity = wa_crypto::PublicKey::from_bytes(hello.identity);
    let finish =
        by_code.companion.finish(&account.identity, &phone_identity, &hello.wrapped_ephemeral, txn.rng());
    let finish = match finish {
        Ok(finish) => finish,
        Err(error) => {
            txn.emit(Event::Pairing(PairingStep::Failed(error)));
            return Ok(());
        }
    };
    let mut account = (*account).clone();
    account.adv_secret = finish.secret;
    let request = CompanionFinish {
        jid: by_code.phone,
        wrapped_bundle: finish.bundle,
        identity: *account.identity.public.as_bytes(),
        reference: hello.reference.clone(),
    };
    txn.set_account(account);
    txn.request(&request, Awaiting::CodeFinish);
    Ok(())
}

/// The phone has our keys; it cannot read them if another code was typed there.
pub(crate) fn code_finished(txn: &mut Txn<'_>, accepted: bool) {
    if !accepted {
        txn.emit(Event::Pairing(PairingStep::Failed(PairingError::WrongCode)));
    }
}

/// `<pair-success>`: the phone vouches for us.
pub(crate) fn success(txn: &mut Txn<'_>, node: NodeRef<'_>, iq: &IqId) -> Step {
    let account = txn.account();
    if account.me.is_some() || txn.link().phase != Phase::Pairing {
        return Ok(());
    }
    let Some((success, lid)) =
        PairSuccess::from_node(node).ok().and_then(|it| it.lid.clone().map(|lid| (it, lid)))
    else {
        txn.transmit(PairRefusal::InternalError.to_node(iq));
        txn.emit(Event::Pairing(PairingStep::Failed(PairingError::Malformed)));
        return Ok(());
    };
    let accepted = match accept(&success.device_identity, &account.adv_secret, &account.identity, txn.rng()) {
        Ok(accepted) => accepted,
        Err(error) => {
            let refusal = match error {
                PairingError::HmacMismatch => PairRefusal::HmacMismatch,
                PairingError::AccountSignature => PairRefusal::SignatureMismatch,
                PairingError::InvalidKey => PairRefusal::InvalidKey,
                _ => PairRefusal::InternalError,
            };
            txn.transmit(refusal.to_node(iq));
            txn.emit(Event::Pairing(PairingStep::Failed(error)));
            return Ok(());
        }
    };
    let me = Me { pn: success.jid, lid };
    let phone = me.lid.to_bare();
    Sessions::set_identity(txn, &phone, &accepted.account_key)?;
    LidMap::learn(txn, &me.pn, &me.lid)?;
    let mut account = (*account).clone();
    account.me = Some(me.clone());
    account.device_identity = accepted.identity.into();
    account.account_key = Some(accepted.account_key);
    account.platform = success.platform.map(String::from);
    if let Some(name) = success.business_name {
        account.push_name.get_or_insert(name.into());
    }
    txn.set_account(account);
    for timer in [Timer::QrExpired, Timer::CodeExpired] {
        txn.live.timers.remove(&timer);
    }
    let sign =
        PairSign { iq: iq.clone(), key_index: accepted.key_index, device_identity: accepted.reply.into() };
    txn.transmit(sign.to_node());
    txn.emit(Event::Pairing(PairingStep::Paired(me)));
    Ok(())
}
