//! What is known about groups. A group is kept as the node that the server describes it with.

use prost::Message;
use wa_jid::Jid;
use wa_stanza::group::GroupInfo;
use wa_store::{Key, Table};

use crate::Now;
use crate::book::SenderKeys;
use crate::frozen::{freeze, thaw};
use crate::txn::{Step, Txn};

/// The table of groups.
#[derive(Debug)]
pub(crate) struct Groups;

impl Groups {
    pub(crate) fn key(group: &Jid) -> Key {
        Key::empty(Table::Group).with("info").with(group.to_string())
    }

    fn refreshed_key(group: &Jid) -> Key {
        Key::empty(Table::Group).with("refreshed").with(group.to_string())
    }

    fn members_key() -> Key {
        Key::empty(Table::Group).with("all")
    }

    /// What is known about a group, or `None` if the server has to be asked.
    pub(crate) fn load(txn: &mut Txn<'_>, group: &Jid) -> Step<Option<GroupInfo>> {
        let row = txn.get(&Self::key(group))?;
        // One that cannot be read is asked for again.
        Ok(row.and_then(|row| thaw(&row, GroupInfo::read)))
    }

    /// Notes what is known about a group that we are a member of.
    pub(crate) fn save(txn: &mut Txn<'_>, group: &GroupInfo) -> Step {
        let mut all = Self::all_record(txn)?;
        let id = group.id.to_string();
        if !all.groups.contains(&id) {
            all.groups.push(id);
            txn.write(Self::members_key(), &all);
        }
        txn.put(Self::key(&group.id), freeze(&group.to_node()));
        SenderKeys::unsettle(txn, &group.id);
        Ok(())
    }

    /// What is known is not true any more: the server is to be asked.
    pub(crate) fn forget(txn: &mut Txn<'_>, group: &Jid) {
        txn.delete(Self::key(group));
        SenderKeys::unsettle(txn, group);
    }

    /// We are not a member any more.
    pub(crate) fn leave(txn: &mut Txn<'_>, group: &Jid) -> Step {
        let mut all = Self::all_record(txn)?;
        let id = group.to_string();
        all.groups.retain(|other| *other != id);
        txn.write(Self::members_key(), &all);
        Self::forget(txn, group);
        SenderKeys::rotate(txn, group);
        Ok(())
    }

    /// Every group we are a member of, if all of them are known.
    pub(crate) fn all(txn: &mut Txn<'_>) -> Step<Option<Vec<GroupInfo>>> {
        let record = Self::all_record(txn)?;
        if !record.complete {
            return Ok(None);
        }
        let ids: Vec<Jid> = record.groups.iter().filter_map(|id| id.parse().ok()).collect();
        txn.need(ids.iter().map(Self::key))?;
        let mut groups = Vec::with_capacity(ids.len());
        for id in &ids {
            match Self::load(txn, id)? {
                Some(group) => groups.push(group),
                None => return Ok(None),
            }
        }
        Ok(Some(groups))
    }

    /// These are all the groups we are a member of.
    pub(crate) fn set_all(txn: &mut Txn<'_>, groups: &[GroupInfo]) -> Step {
        let before = Self::all_record(txn)?;
        let ids: Vec<String> = groups.iter().map(|group| group.id.to_string()).collect();
        for gone in before.groups.iter().filter(|id| !ids.contains(id)) {
            if let Ok(gone) = gone.parse() {
                Self::forget(txn, &gone);
                SenderKeys::rotate(txn, &gone);
            }
        }
        txn.write(Self::members_key(), &AllRecord { complete: true, groups: ids });
        for group in groups {
            Self::save(txn, group)?;
        }
        Ok(())
    }

    /// Groups may have come and gone that we were not told about.
    pub(crate) fn doubt_all(txn: &mut Txn<'_>) -> Step {
        let all = Self::all_record(txn)?;
        txn.write(Self::members_key(), &AllRecord { complete: false, ..all });
        Ok(())
    }

    fn all_record(txn: &mut Txn<'_>) -> Step<AllRecord> {
        Ok(txn.read(&Self::members_key())?.unwrap_or_default())
    }

    /// When the group was last looked at anew because the server counted other devices in it.
    pub(crate) fn refreshed(txn: &mut Txn<'_>, group: &Jid) -> Step<Option<Now>> {
        let row = txn.get(&Self::refreshed_key(group))?;
        let millis = row.and_then(|row| <[u8; 8]>::try_from(row.as_ref()).ok());
        Ok(millis.map(|millis| Now::from_unix_millis(u64::from_be_bytes(millis))))
    }

    pub(crate) fn set_refreshed(txn: &mut Txn<'_>, group: &Jid, now: Now) {
        txn.put(Self::refreshed_key(group), now.unix_millis().to_be_bytes().to_vec());
    }
}

#[derive(Clone, PartialEq, Eq, Message)]
struct AllRecord {
    /// Whether there are no others.
    #[prost(bool, tag = "1")]
    complete: bool,
    #[prost(string, repeated, tag = "2")]
    groups: Vec<String>,
}

/// The contacts, as far as the server names them with the privacy setting of the status feed.
#[derive(Debug, Clone)]
pub(crate) struct StatusContacts {
    pub(crate) users: Vec<Jid>,
    pub(crate) fetched: Now,
}

impl StatusContacts {
    fn key() -> Key {
        Key::empty(Table::Group).with("status contacts")
    }

    pub(crate) fn load(txn: &mut Txn<'_>) -> Step<Option<Self>> {
        let record: Option<ContactsRecord> = txn.read(&Self::key())?;
        Ok(record.map(|record| Self {
            users: record.users.iter().filter_map(|user| user.parse().ok()).collect(),
            fetched: Now::from_unix_millis(record.fetched),
        }))
    }

    pub(crate) fn save(&self, txn: &mut Txn<'_>) {
        let users = self.users.iter().map(Jid::to_string).collect();
        txn.write(Self::key(), &ContactsRecord { users, fetched: self.fetched.unix_millis() });
    }
}

#[derive(Clone, PartialEq, Eq, Message)]
struct ContactsRecord {
    #[prost(string, repeated, tag = "1")]
    users: Vec<String>,
    #[prost(uint64, tag = "2")]
    fetched: u64,
}
