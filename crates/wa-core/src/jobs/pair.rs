//! Linking this device: by QR, or by a code typed into the phone.

use core::time::Duration;

use wa_binary::NodeRef;
use wa_jid::Jid;
use wa_pairing::{
    Accepted, AdvSecret, Companion, PairingCode, PairingError, QrText, StretchedCode, accept, wrapped_salt,
};
use wa_stanza::IqId;
use wa_stanza::iq::build_result;
use wa_stanza::pairing::{
    CompanionFinish, CompanionHello, CompanionPlatform, LinkCodeNotice, PairDevice, PairRefusal, PairSign,
    PairSuccess, PairingNonce, PairingRef, PrimaryHello,
};

use crate::book::{Account, LidMap, Sessions};
use crate::event::Event;
use crate::live::{Awaiting, ByCode, Pairing, Phase, Timer};
use crate::txn::{Step, Txn};
use crate::{CallId, CloseReason, CommandError, Me, PairingStep, Reply, Stretch};

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
    let (mut salt, mut iv) = ([0; 32], [0; 16]);
    txn.rng().fill_bytes(&mut salt);
    txn.rng().fill_bytes(&mut iv);
    txn.stretch(Stretch { code: code.clone(), salt });
    let by_code = ByCode {
        companion: Companion::new(code, ephemeral),
        hello: Some((call, salt, iv)),
        answering: None,
        secret: None,
        reference: None,
        phone: Jid::pn(digits),
        attempts: 0,
    };
    let earlier = txn.link_mut().pairing.as_mut().and_then(|pairing| pairing.code.replace(by_code));
    if let Some((earlier, ..)) = earlier.and_then(|earlier| earlier.hello) {
        txn.reply(earlier, Reply::Failed(CommandError::Interrupted));
    }
    Ok(())
}

/// A code was stretched: for our hello, or to read that of the phone. What waited for it goes on.
pub(crate) fn stretched(txn: &mut Txn<'_>, code: &StretchedCode) {
    let Some(by_code) = txn.link().pairing.as_ref().and_then(|pairing| pairing.code.clone()) else { return };
    if let Some((call, salt, iv)) = by_code.hello
        && salt == *code.salt()
    {
        change(txn, |by_code| by_code.hello = None);
        ask_for_code(txn, call, &by_code, code, iv);
    } else if let Some(hello) = by_code.answering.clone()
        && wrapped_salt(&hello.wrapped_ephemeral).is_ok_and(|salt| salt == *code.salt())
    {
        change(txn, |by_code| by_code.answering = None);
        answer(txn, &by_code, code, &hello);
    }
}

fn change(txn: &mut Txn<'_>, change: impl FnOnce(&mut ByCode)) {
    if let Some(by_code) = txn.link_mut().pairing.as_mut().and_then(|pairing| pairing.code.as_mut()) {
        change(by_code);
    }
}

/// Tells the server which phone is to be asked for the code.
fn ask_for_code(txn: &mut Txn<'_>, call: CallId, by_code: &ByCode, code: &StretchedCode, iv: [u8; 16]) {
    let profile = &txn.config().profile;
    let hello = CompanionHello {
        jid: by_code.phone.clone(),
        push: true,
        wrapped_ephemeral: by_code.companion.hello_with(code, iv),
        noise_key: *txn.account().noise.public.as_bytes(),
        platform: CompanionPlatform::from_wire(profile.client_type().encode_utf8(&mut [0; 4])),
        display: profile.display_name().into(),
        nonce: PairingNonce::default(),
    };
    let expires = txn.now().after(CODE);
    txn.live.timers.insert(Timer::CodeExpired, expires);
    txn.request(&hello, Awaiting::CodeHello { call });
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
    match wrapped_salt(&hello.wrapped_ephemeral) {
        Ok(salt) => {
            txn.stretch(Stretch { code: by_code.companion.code().clone(), salt });
            change(txn, |by_code| {
                by_code.attempts += 1;
                by_code.answering = Some(hello.clone());
            });
        }
        Err(error) => txn.emit(Event::Pairing(PairingStep::Failed(error))),
    }
    Ok(())
}

/// Sends the phone our keys. The secret that both sides now share is tried beside that of the QR codes, which
/// stay valid: whether the right code was typed is known only when the phone vouches for us.
fn answer(txn: &mut Txn<'_>, by_code: &ByCode, code: &StretchedCode, hello: &PrimaryHello) {
    let account = txn.account();
    let phone_identity = wa_crypto::PublicKey::from_bytes(hello.identity);
    let wrapped = &hello.wrapped_ephemeral;
    let finish = by_code.companion.finish_with(code, &account.identity, &phone_identity, wrapped, txn.rng());
    let finish = match finish {
        Ok(finish) => finish,
        Err(error) => return txn.emit(Event::Pairing(PairingStep::Failed(error))),
    };
    change(txn, |by_code| by_code.secret = Some(finish.secret));
    let request = CompanionFinish {
        jid: by_code.phone.clone(),
        wrapped_bundle: finish.bundle,
        identity: *account.identity.public.as_bytes(),
        reference: hello.reference.clone(),
    };
    txn.request(&request, Awaiting::CodeFinish);
}

/// The phone has our keys; it cannot read them if another code was typed there.
pub(crate) fn code_finished(txn: &mut Txn<'_>, accepted: bool) {
    if !accepted {
        txn.emit(Event::Pairing(PairingStep::Failed(PairingError::WrongCode)));
    }
}

/// Checks what the phone says about us, against the secret of the QR codes and that of the code.
fn vouched(
    txn: &mut Txn<'_>,
    account: &Account,
    identity: &[u8],
    by_code: Option<AdvSecret>,
) -> Result<(Accepted, AdvSecret), PairingError> {
    let shown = account.adv_secret.clone();
    match (accept(identity, &shown, &account.identity, txn.rng()), by_code) {
        (Err(PairingError::HmacMismatch), Some(secret)) => {
            accept(identity, &secret, &account.identity, txn.rng()).map(|accepted| (accepted, secret))
        }
        (accepted, _) => accepted.map(|accepted| (accepted, shown)),
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
    let by_code = txn.link().pairing.as_ref().and_then(|pairing| pairing.code.as_ref()?.secret.clone());
    let (accepted, secret) = match vouched(txn, &account, &success.device_identity, by_code) {
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
    account.adv_secret = secret;
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
