//! How much a frame may ask of its reader.

/// The most bytes a compressed frame may inflate to.
pub const MAX_INFLATED: usize = 16 * 1024 * 1024;

/// The most levels of nodes, the root counted. Real stanzas have fewer than twenty.
pub const MAX_DEPTH: usize = 128;

/// The most nodes of one frame, and the most attributes of all its nodes together.
///
/// Without a limit 16 MiB of tiny nodes would become several hundred MiB in memory.
pub const MAX_ITEMS: usize = 1 << 20;
