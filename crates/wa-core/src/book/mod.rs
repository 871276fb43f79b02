//! The typed tables over the byte map of the store: one file per kind of record.

mod account;
pub(crate) mod consumers;
mod deliveries;
mod devices;
mod errand;
mod groups;
mod holders;
mod lid;
mod missing;
mod outbox;
mod prekeys;
mod resend_job;
mod retry;
mod secrets;
mod seen;
mod sender_keys;
mod sessions;
mod tokens;

pub(crate) use account::Account;
pub(crate) use consumers::Consumers;
pub(crate) use deliveries::Deliveries;
pub(crate) use devices::{DeviceList, devices};
pub(crate) use errand::Errand;
pub(crate) use groups::{Groups, StatusContacts};
pub(crate) use holders::Holders;
pub(crate) use lid::LidMap;
pub(crate) use missing::{Missing, MissingId, MissingState};
pub(crate) use outbox::{Outbox, OutboxRow, SentRow};
pub(crate) use prekeys::PreKeys;
pub(crate) use resend_job::ResendJob;
pub(crate) use retry::{Answers, Rebuilds};
pub(crate) use secrets::{Poll, Secrets, Subject, forms};
pub(crate) use seen::Seen;
pub(crate) use sender_keys::{SenderKeys, Settled};
pub(crate) use sessions::{Sessions, address_key};
pub(crate) use tokens::{Salt, Token};
