//! A table that needs no allocation as long as it is short.

use std::ops::Deref;

/// A vector whose first `N` items have a place of their own. Unlike in other vectors of this kind, appending
/// is a comparison and a store.
pub(crate) struct Flat<T, const N: usize> {
    short: [T; N],
    /// How many of `short` count.
    len: usize,
    /// All items, once it has a capacity.
    long: Vec<T>,
}

impl<T: Copy + Default, const N: usize> Flat<T, N> {
    #[inline]
    pub(crate) fn new() -> Self {
        Self { short: [T::default(); N], len: 0, long: Vec::new() }
    }

    /// Makes room for that many items in one go.
    pub(crate) fn reserve(&mut self, count: usize) {
        if count > N {
            let kept = self.len;
            self.long.reserve_exact(count.max(kept));
            self.long.extend_from_slice(self.short.get(..kept).unwrap_or_default());
            self.len = 0;
        }
    }

    #[inline(always)]
    pub(crate) fn push(&mut self, item: T) {
        self.extend(&[item]);
    }

    /// Appends a block of a size that the compiler knows.
    #[inline(always)]
    pub(crate) fn extend<const M: usize>(&mut self, block: &[T; M]) {
        if self.long.capacity() == 0 {
            let end = self.len + M;
            if let Some(room) = self.short.get_mut(self.len..end).and_then(|room| room.first_chunk_mut::<M>())
            {
                *room = *block;
                self.len = end;
                return;
            }
            self.reserve(2 * N + M);
        }
        self.long.extend_from_slice(block);
    }

    pub(crate) fn extend_from_slice(&mut self, items: &[T]) {
        if self.long.capacity() == 0 {
            let end = self.len + items.len();
            if let Some(room) = self.short.get_mut(self.len..end) {
                room.copy_from_slice(items);
                self.len = end;
                return;
            }
            self.reserve(2 * N + items.len());
        }
        self.long.extend_from_slice(items);
    }

    pub(crate) fn get_mut(&mut self, index: usize) -> Option<&mut T> {
        if self.long.capacity() == 0 { self.short.get_mut(index) } else { self.long.get_mut(index) }
    }
}

impl<T, const N: usize> Deref for Flat<T, N> {
    type Target = [T];

    #[inline]
    fn deref(&self) -> &[T] {
        if self.long.capacity() == 0 { self.short.get(..self.len).unwrap_or_default() } else { &self.long }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_holds_the_same_on_both_sides_of_its_short_part() {
        for room in [0, 3, 4, 9] {
            let mut flat = Flat::<u8, 4>::new();
            let mut plain = Vec::new();
            flat.reserve(room);
            for byte in 0..20 {
                flat.push(byte);
                flat.extend(&[byte, 100, 101]);
                flat.extend_from_slice(&[byte; 2]);
                plain.extend_from_slice(&[byte, byte, 100, 101, byte, byte]);
                assert_eq!(*flat, plain[..]);
                *flat.get_mut(0).unwrap() = byte;
                plain[0] = byte;
            }
        }
    }

    #[test]
    fn no_more_than_the_short_part_is_there_without_an_allocation() {
        let mut flat = Flat::<u8, 4>::new();
        flat.extend(&[1, 2, 3, 4]);
        assert_eq!(flat.long.capacity(), 0);
        flat.push(5);
        assert_eq!(*flat, [1, 2, 3, 4, 5]);
    }
}
