//! The hash of a whole collection: 64 sums, one item at a time, in any order.

use std::fmt;

use wa_crypto::{ct_eq, hkdf_sha256_lanes};

use crate::error::AppStateError;
use crate::mac::ValueMac;

/// Length of the hash in bytes.
pub const LTHASH_LENGTH: usize = 128;

/// How many numbers they are.
const LANES: usize = LTHASH_LENGTH / 2;

/// How many items are stretched at a time.
const SIDE_BY_SIDE: usize = 4;

/// HKDF label under which a value MAC is stretched into a summand.
const INFO: &[u8] = b"WhatsApp Patch Integrity";

/// The additive hash of all current value MACs of a collection.
///
/// A value MAC is stretched to 128 bytes, read as 64 little-endian numbers of 16 bits, and added to or
/// subtracted from the state number by number, modulo 65536. The order of items does not matter, and
/// what was added can be taken away.
#[derive(Clone, Copy, Eq)]
pub struct LtHash([u8; LTHASH_LENGTH]);

impl LtHash {
    /// The hash of nothing.
    pub const EMPTY: Self = Self([0; LTHASH_LENGTH]);

    /// Takes a hash as it was stored.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; LTHASH_LENGTH]) -> Self {
        Self(bytes)
    }

    /// The hash as it goes into a snapshot MAC.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; LTHASH_LENGTH] {
        &self.0
    }

    /// Adds one item.
    pub fn add(&mut self, item: &ValueMac) {
        self.update([], [item]);
    }

    /// Takes one item away.
    pub fn subtract(&mut self, item: &ValueMac) {
        self.update([item], []);
    }

    /// Takes away and adds many items; quicker than one by one.
    pub fn update<'m>(
        &mut self,
        subtract: impl IntoIterator<Item = &'m ValueMac>,
        add: impl IntoIterator<Item = &'m ValueMac>,
    ) {
        let mut lanes = lanes(&self.0);
        for item in summands(subtract) {
            for (lane, summand) in lanes.iter_mut().zip(item) {
                *lane = lane.wrapping_sub(summand);
            }
        }
        for item in summands(add) {
            for (lane, summand) in lanes.iter_mut().zip(item) {
                *lane = lane.wrapping_add(summand);
            }
        }
        let (bytes, _) = self.0.as_chunks_mut::<2>();
        for (bytes, lane) in bytes.iter_mut().zip(lanes) {
            *bytes = lane.to_le_bytes();
        }
    }
}

/// The numbers that are added: 64 of 16 bits, little-endian.
fn lanes(bytes: &[u8; LTHASH_LENGTH]) -> [u16; LANES] {
    let mut lanes = [0; LANES];
    let (bytes, _) = bytes.as_chunks::<2>();
    for (lane, bytes) in lanes.iter_mut().zip(bytes) {
        *lane = u16::from_le_bytes(*bytes);
    }
    lanes
}

impl Default for LtHash {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl PartialEq for LtHash {
    fn eq(&self, other: &Self) -> bool {
        ct_eq(&self.0, &other.0)
    }
}

impl TryFrom<&[u8]> for LtHash {
    type Error = AppStateError;

    fn try_from(bytes: &[u8]) -> Result<Self, AppStateError> {
        bytes.try_into().map(Self).map_err(|_| AppStateError::FieldLength("lthash"))
    }
}

impl fmt::Debug for LtHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LtHash(")?;
        for byte in self.0.iter().take(4) {
            write!(f, "{byte:02x}")?;
        }
        f.write_str("…)")
    }
}

/// HKDF-SHA-256 of the items to 128 bytes each.
fn stretch<const L: usize>(items: [&ValueMac; L]) -> [[u16; LANES]; L] {
    hkdf_sha256_lanes::<L, LTHASH_LENGTH>(items.map(ValueMac::as_bytes), INFO).map(|bytes| lanes(&bytes))
}

/// The summands of the items, stretched a few at a time.
fn summands<'m>(items: impl IntoIterator<Item = &'m ValueMac>) -> impl Iterator<Item = [u16; LANES]> {
    let mut items = items.into_iter();
    let mut few = Vec::with_capacity(SIDE_BY_SIDE);
    std::iter::from_fn(move || {
        if few.is_empty() {
            let next: Vec<&ValueMac> = items.by_ref().take(SIDE_BY_SIDE).collect();
            match <[&ValueMac; SIDE_BY_SIDE]>::try_from(next) {
                Ok(next) => few.extend(stretch(next)),
                Err(rest) => few.extend(rest.into_iter().flat_map(|item| stretch([item]))),
            }
        }
        few.pop()
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use wa_crypto::hkdf_sha256;

    use super::*;

    #[test]
    fn stretching_is_hkdf() {
        let item = ValueMac::from_bytes([7; 32]);
        let expected = hkdf_sha256::<LTHASH_LENGTH>(item.as_bytes(), None, INFO);
        assert_eq!(stretch([&item]), [lanes(&expected)]);
    }

    proptest! {
        #[test]
        fn the_order_of_items_does_not_matter(
            base in any::<[[u8; 32]; 4]>(),
            items in proptest::collection::vec((any::<bool>(), any::<[u8; 32]>()), 0..12),
            rotate in 0_usize..12,
        ) {
            let base = LtHash::from_bytes(base.as_flattened().try_into().expect("128 bytes"));
            let apply = |items: &[(bool, [u8; 32])]| {
                let mut hash = base;
                for (add, item) in items {
                    let item = ValueMac::from_bytes(*item);
                    if *add { hash.add(&item) } else { hash.subtract(&item) }
                }
                hash
            };
            let mut turned = items.clone();
            if !turned.is_empty() {
                let by = rotate % turned.len();
                turned.rotate_left(by);
            }
            prop_assert_eq!(apply(&items), apply(&turned));
            let undone: Vec<_> = items.iter().map(|(add, item)| (!add, *item)).collect();
            prop_assert_eq!(apply(&[items, undone].concat()), base);
        }
    }
}
