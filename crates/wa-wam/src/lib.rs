//! WAM, the client metrics of WhatsApp: the catalogue, a buffer writer and reader, sampling and rotation.
//!
//! A client works without metrics and this crate sends none. It reads what clients send, and it writes honest
//! events for a program that wants to report some: a value that was not set is not written.
//!
//! ```
//! use wa_wam::{Buffer, BufferWriter, Channel, Event, Globals, Sequence, UnixMillis, Weight};
//!
//! let event = Event::build("ReceiptStanzaReceive").set("receiptStanzaStage", "PARSE").build()?;
//! let mut writer = BufferWriter::new(Channel::Regular, Sequence::FIRST);
//! writer.push(&Globals::new(), &event, Weight::new(2000), UnixMillis::from_secs(1_755_000_000))?;
//! let bytes = writer.finish().expect("there is an event");
//!
//! let buffer = Buffer::parse(&bytes)?;
//! let read = buffer.events().next().expect("there is an event");
//! assert_eq!(read.def().map(|def| def.name()), Some("ReceiptStanzaReceive"));
//! assert_eq!(read.commit_time(), Some(1_755_000_000));
//! assert!(buffer.readable().to_string().ends_with("receiptStanzaStage(9) = PARSE"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Modules
//! - `catalogue`, `table`: [`EventDef`], [`GlobalDef`], [`FieldType`], [`EnumDef`]; the table is generated from
//!   `data/catalogue.txt` by `cargo xtask gen-wam`
//! - `event`, `globals`, `given`: [`Event`], [`Globals`], held against the catalogue as they are made
//! - `header`, `record`, `value`: the pieces of a buffer
//! - `writer`: [`BufferWriter`], one buffer
//! - `buffer`, `readable`: [`Buffer`], one buffer read; the same in words
//! - `sampling`: [`Weight`], [`Sampling`]
//! - `recorder`, `lane`, `losses`, `time`: [`Recorder`], from events to uploads
//!
//! # Invariants
//! - A [`Buffer`] that exists is whole: reading it cannot fail, allocates nothing, and takes time linear in its
//!   length.
//! - An [`Event`] that exists fits the catalogue, and its fields stand in the order of writing.
//! - Ids that the catalogue does not know are read and kept.
//! - `Debug` hides texts; [`Buffer::readable`] shows them.
//!
//! # What it does not do
//! It has no clock, no randomness and no connection. It does not upload the private channel, which needs
//! anonymous tokens, and does not take part in beaconing.

mod buffer;
mod catalogue;
mod error;
mod event;
mod given;
mod globals;
mod header;
mod lane;
mod losses;
mod readable;
mod record;
mod recorder;
mod sampling;
mod table;
mod time;
mod value;
mod writer;

pub use buffer::{Buffer, EventRef, FieldRef, GlobalRef, Item, MAX_UPLOAD};
pub use catalogue::{
    CATALOGUE_VERSION, EnumDef, EventDef, FieldDef, FieldType, GlobalDef, Meaning, event, event_by_id,
    events, global, global_by_id, globals,
};
pub use error::{BuildError, DecodeError, Malformed};
pub use event::{Event, EventBuilder};
pub use given::Given;
pub use globals::Globals;
pub use header::{Channel, Header, Sequence, VERSION};
pub use losses::Losses;
pub use readable::Readable;
pub use record::{Kind, Record};
pub use recorder::{Answer, Recorded, Recorder, Upload};
pub use sampling::{Build, Sampling, Weight};
pub use time::UnixMillis;
pub use value::Value;
pub use writer::BufferWriter;
