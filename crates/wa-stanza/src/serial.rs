//! Ids and words as text in serde formats.

use serde::{Serialize, Serializer};

use crate::MessageId;
use crate::group::{
    GroupFlag, GroupMark, GroupRole, MemberAddMode, MemberChange, MemberLinkMode, ParticipantCode,
    RequestMethod, ShareHistoryMode,
};
use crate::message::AddressingMode;

macro_rules! as_text {
    ($($name:ty),+ $(,)?) => {$(
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }
        }
    )+};
}

as_text!(
    MessageId,
    AddressingMode,
    GroupFlag,
    GroupMark,
    GroupRole,
    MemberAddMode,
    MemberChange,
    MemberLinkMode,
    RequestMethod,
    ShareHistoryMode,
);

impl Serialize for ParticipantCode {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_u16(self.code())
    }
}
