//! Content that phones show only sometimes, depending on who sends it: buttons, lists, flows.
//!
//! WhatsApp means these for businesses. Reading them is as stable as everything else; what is sent from an
//! ordinary account may be shown as nothing at all, and that changes without notice.

mod buttons;
mod flow;
mod list;

pub use buttons::{Button, Buttons};
pub use flow::{Flow, FlowButton};
pub use list::{List, ListRow, ListSection};
