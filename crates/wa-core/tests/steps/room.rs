//! A server for a group of four: it tells what the group is, hands keys and lists, and passes everything on
//! to whom it is for.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use bytes::Bytes;
use wa_binary::Node;
use wa_core::{CallId, Command, Me, Reply, Send};
use wa_jid::Jid;
use wa_proto::Wire as _;
use wa_proto::e2e;
use wa_stanza::account::{FetchStatusPrivacy, StatusList};
use wa_stanza::group::{
    FetchGroup, FetchParticipating, GroupChange, GroupInfo, GroupLookup, GroupNotice, GroupParticipant,
    GroupPerson, GroupRole, MemberChange, MemberVersions,
};
use wa_stanza::iq::{IqError, IqErrorCode, build_reply, build_result};
use wa_stanza::message::{AddressingMode, Enc, IncomingMessage, OutgoingMessage};
use wa_stanza::notification::Notification;
use wa_stanza::prekeys::{BundleAnswer, BundleError, FetchBundles, PreKeyBundle, UploadPreKeys};
use wa_stanza::receipt::{IncomingReceipt, OutgoingReceipt};
use wa_stanza::{AckClass, IqId, Nack, Serve, ServerAck, StanzaId, UnixSeconds};
use wa_store::Key;
use wa_usync::{Answer, DeviceAnswer, KeyIndexList, ListedDevice, UserAnswer, Usync};

use crate::support::{Device, Phone, addresses, iq_id};

pub(crate) const ANNA: usize = 0;
pub(crate) const BEN: usize = 1;
pub(crate) const CARL: usize = 2;
/// Carl's other device.
pub(crate) const CARL_TOO: usize = 3;
pub(crate) const DORA: usize = 4;

pub(crate) fn group() -> Jid {
    Jid::group("120363000000000001")
}

pub(crate) fn people() -> [Me; 5] {
    let carl = addresses("15550100003", "100000000000003");
    let other = Me { pn: carl.pn.clone().with_device(2), lid: carl.lid.clone().with_device(2) };
    [
        addresses("15550100001", "100000000000001"),
        addresses("15550100002", "100000000000002"),
        carl,
        other,
        addresses("15550100004", "100000000000004"),
    ]
}

pub(crate) fn person(who: usize) -> GroupPerson {
    let me = &people()[who];
    GroupPerson::both(me.lid.to_bare(), me.pn.to_bare())
}

pub(crate) fn member(who: usize) -> GroupParticipant {
    GroupParticipant::new(person(who), GroupRole::Member)
}

/// What is stored once everybody is linked.
#[derive(Debug)]
struct Ready {
    rows: Vec<BTreeMap<Key, Bytes>>,
    keys: BTreeMap<Jid, UploadPreKeys>,
}

static READY: OnceLock<Ready> = OnceLock::new();

#[derive(Debug)]
pub(crate) struct Room {
    pub(crate) devices: Vec<Device>,
    keys: BTreeMap<Jid, UploadPreKeys>,
    /// What the server knows of the group.
    pub(crate) info: GroupInfo,
    /// The devices that the server lists.
    pub(crate) listed: Vec<usize>,
    /// What the server says to the next messages instead of taking them.
    pub(crate) refusals: Vec<Nack>,
    /// The hash that the server holds against every message.
    pub(crate) phash: Option<String>,
    /// The lists of the status feed.
    pub(crate) status_lists: Vec<StatusList>,
    /// Questions that were asked, in order.
    pub(crate) asked: Vec<&'static str>,
    /// Messages that were sent, in order.
    pub(crate) messages: Vec<OutgoingMessage>,
    /// Nothing is passed on to this device.
    pub(crate) deaf: Option<usize>,
    /// Messages are neither taken nor passed on.
    pub(crate) mute: bool,
    /// How often a mark was taken back.
    pub(crate) cleaned: u32,
    notices: u32,
}

impl Room {
    pub(crate) fn new() -> Self {
        let ready = READY.get_or_init(Self::prepare);
        let seeds = 21..;
        let devices = ready.rows.iter().zip(seeds).map(|(rows, seed)| Device::from_rows(rows.clone(), seed));
        let mut room = Self::of(devices.collect(), ready.keys.clone());
        for device in &mut room.devices {
            device.log_in();
        }
        room
    }

    fn of(devices: Vec<Device>, keys: BTreeMap<Jid, UploadPreKeys>) -> Self {
        let mut info = GroupInfo::new(group(), AddressingMode::Lid);
        info.participants = [ANNA, BEN, CARL, DORA].map(member).into();
        info.participants_version = Some("1".into());
        Self {
            devices,
            keys,
            info,
            listed: vec![ANNA, BEN, CARL, CARL_TOO, DORA],
            refusals: Vec::new(),
            phash: None,
            status_lists: Vec::new(),
            asked: Vec::new(),
            messages: Vec::new(),
            deaf: None,
            mute: false,
            cleaned: 0,
            notices: 0,
        }
    }

    fn prepare() -> Ready {
        let devices = (21..26).map(Device::new).collect();
        let mut room = Self::of(devices, BTreeMap::new());
        for (who, me) in people().iter().enumerate() {
            let phone = Phone::new(if who == CARL_TOO { 31 + 2 } else { 31 + u64::try_from(who).unwrap() });
            room.devices[who].link(&phone, me);
            room.devices[who].log_in_with(0);
            room.run();
        }
        Ready { rows: room.devices.iter().map(|device| device.rows().clone()).collect(), keys: room.keys }
    }

    /// A text to the group, all the way.
    pub(crate) fn say(&mut self, who: usize, text: &str) -> Reply {
        let call = self.devices[who].send(&group(), text);
        self.run();
        self.devices[who].reply(call).expect("an outcome")
    }

    pub(crate) fn command(&mut self, who: usize, command: &Command) -> Reply {
        let call: CallId = self.devices[who].command(command);
        self.run();
        self.devices[who].reply(call).expect("an outcome")
    }

    /// The last message and whom it brought the key.
    pub(crate) fn last(&self) -> (&OutgoingMessage, Vec<Jid>) {
        let message = self.messages.last().expect("a message");
        let keyed = message.targets.iter().filter(|target| target.enc.is_some());
        (message, keyed.map(|target| target.jid.clone()).collect())
    }

    /// The id of the key that the last message is under.
    pub(crate) fn key_id(&self) -> u32 {
        let message = self.messages.last().expect("a message");
        wa_signal::SenderKeyMessage::parse(&message.encs[0].ciphertext).unwrap().key_id().get()
    }

    pub(crate) fn texts(&mut self, who: usize) -> Vec<String> {
        self.devices[who].texts()
    }

    /// The server tells a device about a change of the group; the server's own idea changes elsewhere.
    pub(crate) fn tell(&mut self, who: usize, author: usize, change: GroupChange) {
        self.tell_as(AddressingMode::Lid, who, author, change);
    }

    /// The server tells the same once more, under the same id.
    pub(crate) fn retell(&mut self, who: usize, author: usize, change: GroupChange) {
        self.notices -= 1;
        self.tell(who, author, change);
    }

    pub(crate) fn tell_as(&mut self, mode: AddressingMode, who: usize, author: usize, change: GroupChange) {
        self.notices += 1;
        let id = StanzaId::new(&format!("notice-{}", self.notices)).unwrap();
        let notice = GroupNotice::new(Some(person(author)), mode, change);
        let now = UnixSeconds::new(1_700_000_000);
        self.devices[who].receive(&Notification::about_group(id, group(), now, notice).to_node());
        self.run();
    }

    /// One member changes, and everybody listed is told.
    pub(crate) fn change(&mut self, change: MemberChange, who: usize, author: usize) {
        let before: u32 = self.info.participants_version.as_deref().unwrap().parse().unwrap();
        match change {
            MemberChange::Added => self.info.participants.push(member(who)),
            _ => self.info.participants.retain(|it| !it.person.is(&people()[who].lid)),
        }
        self.info.participants_version = Some((before + 1).to_string().into());
        let versions = MemberVersions {
            previous: Some(before.to_string().into()),
            current: self.info.participants_version.clone(),
        };
        for device in 0..self.devices.len() {
            let told = GroupChange::Members {
                change: change.clone(),
                participants: vec![member(who)],
                reason: None,
                versions: versions.clone(),
            };
            self.tell(device, author, told);
        }
    }

    /// Goes on until nobody has anything to say.
    pub(crate) fn run(&mut self) {
        while let Some((who, node)) =
            (0..self.devices.len()).find_map(|who| self.devices[who].sent.pop_front().map(|node| (who, node)))
        {
            match node.tag() {
                "iq" => self.iq(who, &node),
                "message" => self.message(who, &node),
                "receipt" => self.receipt(who, &node),
                _ => {}
            }
        }
    }

    fn iq(&mut self, who: usize, node: &Node) {
        let id = iq_id(node);
        let of = |xmlns| node.as_ref().attr_is("xmlns", xmlns);
        let answer = if let (true, Ok(query)) = (of("usync"), Usync::read(node.as_ref())) {
            self.asked.push("devices");
            let mut answer = Answer::to(&query);
            answer.users = query.users.iter().filter_map(|user| self.user(user.jid.as_ref()?)).collect();
            build_reply::<Usync>(&id, &Jid::SERVER, Ok(&answer))
        } else if let (true, Ok(upload)) = (of("encrypt"), UploadPreKeys::read(node.as_ref())) {
            self.keys.insert(people()[who].lid.clone(), upload);
            build_result(&id, Vec::new())
        } else if let (true, Ok(fetch)) = (of("encrypt"), FetchBundles::read(node.as_ref())) {
            self.asked.push("keys");
            let answers: Vec<BundleAnswer> = fetch.devices.iter().map(|it| self.bundle(&it.jid)).collect();
            build_reply::<FetchBundles>(&id, &Jid::SERVER, Ok(&answers))
        } else if of("w:g2") {
            self.group_iq(&id, node)
        } else if of("status") {
            self.asked.push("contacts");
            build_reply::<FetchStatusPrivacy>(&id, &Jid::SERVER, Ok(&self.status_lists))
        } else {
            self.cleaned += u32::from(node.as_ref().child("clean").is_some());
            build_result(&id, Vec::new())
        };
        self.devices[who].receive(&answer);
    }

    fn group_iq(&mut self, id: &IqId, node: &Node) -> Node {
        if FetchParticipating::read(node.as_ref()).is_ok() {
            self.asked.push("groups");
            return build_reply::<FetchParticipating>(id, &Jid::GROUPS, Ok(&vec![self.info.clone()]));
        }
        self.asked.push("group");
        let wanted = FetchGroup::read(node.as_ref()).unwrap().group;
        if wanted != group() {
            let error = IqError::new(IqErrorCode::NotFound);
            return build_reply::<FetchGroup>(id, &wanted, Err(&error));
        }
        build_reply::<FetchGroup>(id, &wanted, Ok(&GroupLookup::Found(Box::new(self.info.clone()))))
    }

    fn user(&self, jid: &Jid) -> Option<UserAnswer> {
        let people = people();
        let me = people.iter().find(|me| me.is_own(jid))?;
        let companions = self.listed.iter().filter(|who| people[**who].is_own(jid));
        let devices = companions
            .map(|who| ListedDevice { id: people[*who].pn.device(), key_index: Some(1), is_hosted: false })
            .collect();
        let mut answer = UserAnswer::default();
        answer.jid = Some(jid.to_bare());
        answer.pn_jid = jid.is_lid_family().then(|| me.pn.to_bare());
        answer.lid = Some(Ok(Some(me.lid.to_bare())));
        answer.devices = Some(Ok(DeviceAnswer {
            hash: None,
            devices,
            key_index_list: Some(KeyIndexList { t: None, expected_t: None, signed: vec![1].into() }),
        }));
        Some(answer)
    }

    fn bundle(&mut self, jid: &Jid) -> BundleAnswer {
        let bundle = match self.keys.get_mut(jid) {
            Some(keys) => Ok(PreKeyBundle {
                registration: keys.registration,
                identity: keys.identity,
                signed_pre_key: keys.signed_pre_key.clone(),
                pre_key: keys.pre_keys.pop(),
                device_identity: None,
            }),
            None => Err(BundleError::Refused(IqError::new(IqErrorCode::NotFound))),
        };
        BundleAnswer { jid: jid.clone(), t: None, bundle }
    }

    fn message(&mut self, who: usize, node: &Node) {
        let message = OutgoingMessage::from_node(node.as_ref()).unwrap();
        self.messages.push(message.clone());
        if self.mute {
            return;
        }
        let now = UnixSeconds::new(self.devices[who].now.unix_seconds());
        let mut ack = ServerAck::new(AckClass::Message, (&message.id).into(), message.to.clone());
        ack.t = Some(now);
        ack.phash = self.phash.clone().map(Into::into);
        let refusal = self.refusals.pop();
        ack.error = refusal;
        self.devices[who].receive(&ack.to_node());
        if refusal.is_some() {
            return;
        }
        for to in 0..self.devices.len() {
            if to == who || self.deaf == Some(to) || !self.is_for(&message, to) {
                continue;
            }
            let receiver = &people()[to];
            let own = message.targets.iter().filter(|target| receiver.is_this_device(&target.jid));
            let mut encs: Vec<Enc> = own.filter_map(|target| target.enc.clone()).collect();
            encs.extend(message.encs.iter().cloned());
            if !encs.is_empty() {
                let copy = self.copy(who, &message, now, encs);
                self.devices[to].receive(&copy.to_node());
            }
        }
    }

    fn is_for(&self, message: &OutgoingMessage, to: usize) -> bool {
        let receiver = &people()[to];
        match &message.participant {
            Some(device) => receiver.is_this_device(device),
            None if message.to.is_group() => {
                self.listed.contains(&to) && self.info.participant(&receiver.lid).is_some()
            }
            None => message.targets.iter().any(|target| receiver.is_own(&target.jid)),
        }
    }

    /// What a device gets of a message that another sent.
    fn copy(
        &self,
        who: usize,
        message: &OutgoingMessage,
        now: UnixSeconds,
        encs: Vec<Enc>,
    ) -> IncomingMessage {
        let me = people()[who].clone();
        if message.to.is_account() {
            let mut copy = IncomingMessage::of_sent(message, me.lid, now, encs);
            copy.sender_pn = Some(me.pn.to_bare());
            return copy;
        }
        let mut copy = IncomingMessage::of_sent(message, message.to.clone(), now, encs);
        copy.participant = Some(me.lid);
        copy.participant_pn = Some(me.pn.to_bare());
        copy
    }

    fn receipt(&mut self, who: usize, node: &Node) {
        let receipt = OutgoingReceipt::from_node(node.as_ref()).unwrap();
        let author = receipt.participant.clone().unwrap_or_else(|| receipt.to.clone());
        let Some(to) = people().iter().position(|me| me.is_this_device(&author)) else { return };
        let me = people()[who].lid.clone();
        let from = if receipt.participant.is_some() { receipt.to.clone() } else { me.clone() };
        let mut copy = IncomingReceipt::new(receipt.id, from, receipt.kind);
        copy.participant = receipt.participant.is_some().then_some(me);
        copy.more_ids = receipt.more_ids;
        copy.t = receipt.t;
        copy.body = receipt.body;
        self.devices[to].receive(&copy.to_node());
    }

    /// A message of one device to the group, made of `content` for Anna alone and `encs` for all.
    pub(crate) fn forge(&mut self, from: usize, id: u32, content: Option<&e2e::Message>, encs: Vec<Enc>) {
        let mut all = Vec::new();
        if let Some(content) = content {
            // What is encrypted for Anna alone, taken out of a message to her.
            let to = people()[ANNA].lid.to_bare();
            self.mute = true;
            let content = content.to_wire().into();
            self.devices[from].command(&Command::Send(Send { chat: to, id: None, content }));
            self.run();
            self.mute = false;
            let sent = self.messages.pop().unwrap();
            let target = sent.targets.into_iter().find(|it| people()[ANNA].is_this_device(&it.jid));
            all.extend(target.and_then(|target| target.enc));
        }
        all.extend(encs);
        let id = crate::support::message_id(id);
        let now = UnixSeconds::new(1_700_000_000);
        let mut message = IncomingMessage::made(id, group(), now, all);
        message.participant = Some(people()[from].lid.clone());
        message.participant_pn = Some(people()[from].pn.to_bare());
        self.devices[ANNA].receive(&message.to_node());
    }
}
