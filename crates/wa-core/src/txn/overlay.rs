use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// Changes to a map that itself does not move: those of the inputs already handled in this
/// transaction (`kept`) and those of the input under way (`open`), which can be dropped.
#[derive(Debug)]
pub(crate) struct Overlay<'b, K, V> {
    base: &'b BTreeMap<K, V>,
    kept: BTreeMap<K, Option<V>>,
    open: BTreeMap<K, Option<V>>,
}

/// What an [`Overlay`] leaves behind: the last value of every key that it changed.
pub(crate) type Changes<K, V> = BTreeMap<K, Option<V>>;

impl<'b, K: Ord + Clone, V> Overlay<'b, K, V> {
    pub(crate) fn new(base: &'b BTreeMap<K, V>) -> Self {
        Self { base, kept: BTreeMap::new(), open: BTreeMap::new() }
    }

    pub(crate) fn get(&self, key: &K) -> Option<&V> {
        match self.open.get(key).or_else(|| self.kept.get(key)) {
            Some(changed) => changed.as_ref(),
            None => self.base.get(key),
        }
    }

    pub(crate) fn insert(&mut self, key: K, value: V) {
        self.open.insert(key, Some(value));
    }

    pub(crate) fn remove(&mut self, key: &K) {
        if self.get(key).is_some() {
            self.open.insert(key.clone(), None);
        }
    }

    /// Every entry as it stands now, in key order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        let mut merged: BTreeMap<&K, &V> = BTreeMap::new();
        if self.kept.is_empty() && self.open.is_empty() {
            return Merged::Base(self.base.iter());
        }
        merged.extend(self.base.iter());
        for (key, value) in self.kept.iter().chain(&self.open) {
            match value {
                Some(value) => merged.insert(key, value),
                None => merged.remove(key),
            };
        }
        Merged::Changed(merged.into_iter())
    }

    /// Makes the changes of the input under way part of the transaction.
    pub(crate) fn keep(&mut self) {
        self.kept.append(&mut self.open);
    }

    /// Forgets the changes of the input under way.
    pub(crate) fn discard(&mut self) {
        self.open.clear();
    }

    pub(crate) fn into_changes(mut self) -> Changes<K, V> {
        self.keep();
        self.kept
    }
}

/// Carries out what an [`Overlay`] recorded.
pub(crate) fn apply<K: Ord, V>(base: &mut BTreeMap<K, V>, changes: Changes<K, V>) {
    for (key, value) in changes {
        match (base.entry(key), value) {
            (Entry::Occupied(mut entry), Some(value)) => {
                entry.insert(value);
            }
            (Entry::Occupied(entry), None) => {
                entry.remove();
            }
            (Entry::Vacant(entry), Some(value)) => {
                entry.insert(value);
            }
            (Entry::Vacant(_), None) => {}
        }
    }
}

enum Merged<B, C> {
    Base(B),
    Changed(C),
}

impl<T, B: Iterator<Item = T>, C: Iterator<Item = T>> Iterator for Merged<B, C> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        match self {
            Self::Base(iter) => iter.next(),
            Self::Changed(iter) => iter.next(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_discarded_input_leaves_no_trace() {
        let mut base = BTreeMap::from([(1, "one"), (2, "two")]);
        let mut overlay = Overlay::new(&base);
        overlay.insert(3, "three");
        overlay.remove(&1);
        overlay.keep();
        overlay.insert(2, "deux");
        overlay.remove(&3);
        overlay.discard();
        assert_eq!(overlay.iter().map(|(k, v)| (*k, *v)).collect::<Vec<_>>(), [(2, "two"), (3, "three")]);
        assert_eq!(overlay.get(&1), None);
        let changes = overlay.into_changes();
        apply(&mut base, changes);
        assert_eq!(base, BTreeMap::from([(2, "two"), (3, "three")]));
    }
}
