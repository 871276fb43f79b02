//! What can go wrong, whose fault it was, and what helps.

use thiserror::Error;

use crate::action::ActionKind;
use crate::collection::Collection;
use crate::key::KeyId;

/// Why a patch or snapshot was not applied, or not made.
///
/// Nothing has changed when one of these comes back: state goes in by reference and comes out as a value.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum AppStateError {
    /// Keys that the records name are not on the ring: all of them, each once.
    #[error("{} sync keys are missing", .0.len())]
    MissingKeys(Vec<KeyId>),
    /// The sender's bytes are not the protobuf message they should be.
    #[error("the {0} is not valid protobuf")]
    Protobuf(&'static str),
    /// The sender left out a field that every message of this kind has.
    #[error("field {0} is missing")]
    MissingField(&'static str),
    /// The sender's field has another length than the protocol gives it.
    #[error("field {0} has the wrong length")]
    FieldLength(&'static str),
    /// The sender used an operation that is neither SET nor REMOVE, so the hash cannot be continued.
    #[error("mutation {position} has the unknown operation {operation}")]
    UnknownOperation {
        /// Which mutation of the patch.
        position: usize,
        /// The number on the wire.
        operation: i32,
    },
    /// The server's patch is not the next one.
    #[error("the patch has version {found}, expected {expected}")]
    Version {
        /// Our version plus one.
        expected: u64,
        /// The version of the patch.
        found: u64,
    },
    /// The mutations are in a blob that must be fetched first.
    #[error("the mutations of the patch are in an external blob")]
    ExternalMutations,
    /// The patch was not made by a device that has the key, or was changed on the way.
    #[error("the MAC of the patch is wrong")]
    PatchMac,
    /// The state after the patch, or of the snapshot, is not the one its writer had.
    #[error("the MAC over the state is wrong")]
    SnapshotMac,
    /// One index is there twice: in a snapshot from the server, or with one operation in a patch of ours,
    /// which the official clients would refuse.
    #[error("record {position} repeats the index of an earlier one")]
    DuplicateIndex {
        /// The later of the two.
        position: usize,
    },
    /// The sender's record cannot be read.
    #[error("record {position} cannot be read")]
    Record {
        /// Which record of the patch or snapshot.
        position: usize,
        /// What is wrong with it.
        #[source]
        fault: RecordFault,
    },
    /// The recovery snapshot is not newer than what we have, or is for another collection.
    #[error("the recovery snapshot is not for this state")]
    Recovery,
    /// Our stored bytes are damaged or from another format.
    #[error("the stored {0} cannot be read")]
    Stored(&'static str),
    /// We wanted to write an action of which only the name is known.
    #[error("the layout of {0:?} is not known, so it must not be written")]
    NotWritable(ActionKind),
    /// We wanted to write an action into a collection that it does not belong to.
    #[error("the edit belongs to {belongs}, not to {asked}")]
    Collection {
        /// Where the action lives.
        belongs: Collection,
        /// Where it was to be written.
        asked: Collection,
    },
    /// A push met too many conflicts in a row.
    #[error("the push met {0} conflicts in a row")]
    Conflicts(u32),
}

/// What is wrong with one record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum RecordFault {
    /// Shorter than an IV, one block and a MAC.
    #[error("the value is too short")]
    TooShort,
    /// Wrong value MAC, wrong length or wrong padding; deliberately not told apart.
    #[error("the value is not authentic")]
    Unauthentic,
    /// The plaintext is not an action message.
    #[error("the plaintext is not valid protobuf")]
    Protobuf,
    /// The index MAC does not belong to the index inside.
    #[error("the index MAC is wrong")]
    IndexMac,
    /// The index is not a JSON array of strings.
    #[error("the index is not an array of strings")]
    IndexJson,
    /// The index of a known action has too few parts, or one of another form.
    #[error("the index does not have the layout of its action")]
    IndexLayout,
}

/// What a caller can do about an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Remedy {
    /// Ask the other devices for the keys, park the collection, try again when they arrive.
    RequestKeys,
    /// Download the blob and give it to the patch.
    FetchExternal,
    /// Fetch the collection again as a snapshot, once; after that, ask the phone for a recovery.
    Rebuild,
    /// None: the caller or the stored state is at fault, or the caller gave up.
    Report,
}

impl AppStateError {
    /// What helps against it.
    #[must_use]
    pub const fn remedy(&self) -> Remedy {
        match self {
            Self::MissingKeys(_) => Remedy::RequestKeys,
            Self::ExternalMutations => Remedy::FetchExternal,
            Self::NotWritable(_) | Self::Collection { .. } | Self::Conflicts(_) => Remedy::Report,
            _ => Remedy::Rebuild,
        }
    }
}
