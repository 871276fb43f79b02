//! A server for two: it hands keys, lists and stanzas from one device to the other.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use bytes::Bytes;
use wa_binary::Node;
use wa_core::{Me, Reply};
use wa_jid::Jid;
use wa_stanza::iq::{IqError, IqErrorCode, build_reply, build_result};
use wa_stanza::message::{Enc, IncomingMessage, OutgoingMessage};
use wa_stanza::prekeys::{
    BundleAnswer, BundleError, FetchBundles, PreKeyBundle, RotateSignedPreKey, SignedPreKey, UploadPreKeys,
};
use wa_stanza::receipt::{IncomingReceipt, OutgoingReceipt};
use wa_stanza::{AckClass, Serve as _, ServerAck, UnixSeconds};
use wa_store::Key;
use wa_usync::{Answer, DeviceAnswer, KeyIndexList, ListedDevice, UserAnswer, Usync};

use crate::support::{Device, Phone, addresses, iq_id};

/// One of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Anna,
    Ben,
}

impl Side {
    const fn other(self) -> Self {
        match self {
            Self::Anna => Self::Ben,
            Self::Ben => Self::Anna,
        }
    }
}

/// What two devices and their server have stored once they are linked.
#[derive(Debug)]
struct Ready {
    anna: BTreeMap<Key, Bytes>,
    ben: BTreeMap<Key, Bytes>,
    keys: BTreeMap<String, UploadPreKeys>,
}

static READY: OnceLock<Ready> = OnceLock::new();

#[derive(Debug)]
pub(crate) struct Hall {
    pub(crate) anna: Device,
    pub(crate) ben: Device,
    keys: BTreeMap<String, UploadPreKeys>,
    people: [Me; 2],
    /// Whether the server tells hidden ids.
    pub(crate) lids: bool,
    /// Whether phones without keys are listed as well.
    pub(crate) phones: bool,
    /// Kept back instead of delivered.
    pub(crate) holding: bool,
    pub(crate) held: Vec<(Side, Node)>,
}

pub(crate) fn anna_is() -> Me {
    addresses("15550100001", "100000000000001")
}

pub(crate) fn ben_is() -> Me {
    addresses("15550100002", "100000000000002")
}

impl Hall {
    /// Two linked devices, online, that do not know each other.
    pub(crate) fn new() -> Self {
        // Their keys are drawn once for all tests.
        let ready = READY.get_or_init(|| {
            let hall = Self::of(anna_is(), ben_is());
            Ready { anna: hall.anna.rows().clone(), ben: hall.ben.rows().clone(), keys: hall.keys }
        });
        let mut hall = Self {
            people: [anna_is(), ben_is()],
            anna: Device::from_rows(ready.anna.clone(), 1),
            ben: Device::from_rows(ready.ben.clone(), 2),
            keys: ready.keys.clone(),
            lids: true,
            phones: false,
            holding: false,
            held: Vec::new(),
        };
        hall.anna.log_in();
        hall.ben.log_in();
        hall
    }

    /// Two devices with these addresses in the places of Anna's and Ben's.
    pub(crate) fn of(anna: Me, ben: Me) -> Self {
        let mut hall = Self {
            people: [anna.clone(), ben.clone()],
            anna: Device::new(1),
            ben: Device::new(2),
            keys: BTreeMap::new(),
            lids: true,
            phones: false,
            holding: false,
            held: Vec::new(),
        };
        let mut phone = Phone::new(11);
        for (side, me) in [(Side::Anna, anna.clone()), (Side::Ben, ben)] {
            let is_phone = me.pn.device() == 0;
            if side == Side::Ben && !anna.is_own(&me.pn) {
                phone = Phone::new(12);
            }
            let device = hall.device(side);
            device.link(&phone, &me);
            if is_phone {
                // It is the phone itself, and vouches for the other.
                phone = Phone { keys: device.identity() };
            }
            device.log_in_with(0);
            hall.run();
            hall.device(side).events.clear();
        }
        hall
    }

    pub(crate) fn device(&mut self, side: Side) -> &mut Device {
        match side {
            Side::Anna => &mut self.anna,
            Side::Ben => &mut self.ben,
        }
    }

    fn me(&self, side: Side) -> Me {
        let [anna, ben] = &self.people;
        match side {
            Side::Anna => anna.clone(),
            Side::Ben => ben.clone(),
        }
    }

    /// A text from one to the other, all the way.
    pub(crate) fn say(&mut self, from: Side, text: &str) -> Reply {
        let to = self.me(from.other()).pn.to_bare();
        let call = self.device(from).send(&to, text);
        self.run();
        self.device(from).reply(call).expect("an outcome")
    }

    /// Goes on until nobody has anything to say.
    pub(crate) fn run(&mut self) {
        loop {
            let next = [Side::Anna, Side::Ben]
                .into_iter()
                .find_map(|side| self.device(side).sent.pop_front().map(|node| (side, node)));
            let Some((side, node)) = next else { return };
            self.pass(side, &node);
        }
    }

    pub(crate) fn pass(&mut self, from: Side, node: &Node) {
        match node.tag() {
            "iq" => self.iq(from, node),
            "message" => self.message(from, node),
            "receipt" => self.receipt(from, node),
            _ => {}
        }
    }

    fn deliver(&mut self, to: Side, node: Node) {
        if self.holding {
            self.held.push((to, node));
        } else {
            self.device(to).receive(&node);
        }
    }

    /// Delivers what was kept back.
    pub(crate) fn release(&mut self) {
        self.holding = false;
        for (to, node) in std::mem::take(&mut self.held) {
            self.device(to).receive(&node);
        }
        self.run();
    }

    fn iq(&mut self, from: Side, node: &Node) {
        let Some(xmlns) = node.as_ref().attr_text("xmlns") else { return };
        let id = iq_id(node);
        let server = Jid::SERVER;
        let answer = if &*xmlns == "usync" {
            let query = Usync::read(node.as_ref()).unwrap();
            let mut answer = Answer::to(&query);
            answer.users = query.users.iter().filter_map(|user| self.user(user.jid.as_ref()?)).collect();
            build_reply::<Usync>(&id, &server, Ok(&answer))
        } else if let Ok(upload) = UploadPreKeys::read(node.as_ref()) {
            let key = self.me(from).lid.to_string();
            self.keys.insert(key, upload);
            build_result(&id, Vec::new())
        } else if let Ok(rotation) = RotateSignedPreKey::read(node.as_ref()) {
            let keys = self.keys.get_mut(&self.me(from).lid.to_string()).unwrap();
            keys.signed_pre_key = rotation.signed_pre_key;
            build_result(&id, Vec::new())
        } else if let Ok(fetch) = FetchBundles::read(node.as_ref()) {
            let answers: Vec<BundleAnswer> =
                fetch.devices.iter().map(|wanted| self.bundle(&wanted.jid)).collect();
            build_reply::<FetchBundles>(&id, &server, Ok(&answers))
        } else {
            build_result(&id, Vec::new())
        };
        self.device(from).receive(&answer);
    }

    fn user(&self, jid: &Jid) -> Option<UserAnswer> {
        let me = self.people.iter().find(|me| me.is_own(jid))?;
        let devices = self.people.iter().filter(|me| me.is_own(jid)).map(|me| me.pn.device());
        let phone = self.phones.then_some(0);
        let devices = phone
            .into_iter()
            .chain(devices)
            .map(|id| ListedDevice { id, key_index: (id > 0).then_some(1), is_hosted: false })
            .collect();
        let mut answer = UserAnswer::default();
        answer.jid = Some(jid.to_bare());
        answer.pn_jid = jid.is_lid_family().then(|| me.pn.to_bare());
        answer.lid = self.lids.then(|| Ok(Some(me.lid.to_bare())));
        answer.devices = Some(Ok(DeviceAnswer {
            hash: None,
            devices,
            key_index_list: Some(KeyIndexList { t: None, expected_t: None, signed: vec![1].into() }),
        }));
        Some(answer)
    }

    /// The server has another signed pre-key of a device.
    pub(crate) fn hand_out(&mut self, device: &Jid, key: SignedPreKey) {
        self.keys.get_mut(&device.to_string()).unwrap().signed_pre_key = key;
    }

    /// Keys of a device, as the server gives them out.
    pub(crate) fn bundle_of(&mut self, jid: &Jid) -> PreKeyBundle {
        self.bundle(jid).bundle.unwrap()
    }

    fn bundle(&mut self, jid: &Jid) -> BundleAnswer {
        let lid = self.people.iter().find(|me| me.is_this_device(jid)).map(|me| me.lid.clone());
        let key = lid.map(|lid| lid.to_string()).unwrap_or_default();
        let bundle = match self.keys.get_mut(&key) {
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

    fn message(&mut self, from: Side, node: &Node) {
        let message = OutgoingMessage::from_node(node.as_ref()).unwrap();
        let now = UnixSeconds::new(self.device(from).now.unix_seconds());
        let mut ack = ServerAck::new(AckClass::Message, (&message.id).into(), message.to.clone());
        ack.t = Some(now);
        self.device(from).receive(&ack.to_node());
        let to = from.other();
        let receiver = self.me(to);
        let target = message.targets.iter().find(|target| receiver.is_this_device(&target.jid));
        let encs: Vec<Enc> = match target {
            Some(target) => target.enc.iter().cloned().collect(),
            None => message.encs.clone(),
        };
        let me = self.me(from);
        let by_lid = message.to.is_lid_family();
        let sender = if by_lid { me.lid.clone() } else { me.pn.clone() };
        let mut copy = IncomingMessage::of_sent(&message, sender, now, encs);
        if by_lid {
            copy.sender_pn = Some(me.pn.to_bare());
        } else if self.lids {
            copy.sender_lid = Some(me.lid.to_bare());
        }
        self.deliver(to, copy.to_node());
    }

    fn receipt(&mut self, from: Side, node: &Node) {
        let receipt = OutgoingReceipt::from_node(node.as_ref()).unwrap();
        let to = from.other();
        if !self.me(to).is_own(&receipt.to) {
            return;
        }
        let me = self.me(from);
        let sender = if receipt.to.is_lid_family() { me.lid } else { me.pn };
        let mut copy = IncomingReceipt::new(receipt.id, sender, receipt.kind);
        copy.more_ids = receipt.more_ids;
        copy.t = receipt.t;
        copy.body = receipt.body;
        self.deliver(to, copy.to_node());
    }
}
