//! The typed index, from and to the JSON array that is hashed.

use super::table::{ActionKind, Index};
use crate::error::RecordFault;
use crate::index_json;

impl Index {
    /// Reads the JSON array of an index.
    ///
    /// Parts beyond the layout are dropped: a newer client may have added them.
    ///
    /// # Errors
    /// [`RecordFault::IndexJson`] if it is not an array of strings with at least a name,
    /// [`RecordFault::IndexLayout`] if a known action has fewer parts than it needs or one of another form.
    pub fn from_json(json: &[u8]) -> Result<Self, RecordFault> {
        Self::from_parts(index_json::parse(json)?)
    }

    /// Reads the parts of an index, the name first.
    ///
    /// # Errors
    /// [`RecordFault::IndexLayout`], as in [`from_json`](Self::from_json).
    pub fn from_parts(parts: Vec<String>) -> Result<Self, RecordFault> {
        let Some(kind) = parts.first().and_then(|name| ActionKind::from_name(name)) else {
            return if parts.is_empty() { Err(RecordFault::IndexJson) } else { Ok(Self::Other(parts)) };
        };
        let mut parts = parts.into_iter();
        let _name = parts.next();
        Self::take(kind, &mut parts).ok_or(RecordFault::IndexLayout)
    }

    /// All parts, the name first.
    #[must_use]
    pub fn to_parts(&self) -> Vec<String> {
        let mut parts = Vec::with_capacity(6);
        self.put(&mut parts);
        parts
    }

    /// The JSON array, byte for byte as every client writes it: no spaces, escapes only where needed.
    #[must_use]
    pub fn to_json(&self) -> String {
        index_json::print(&self.to_parts())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn star(participant: Option<&str>) -> Index {
        Index::Star {
            remote: "15550100@s.whatsapp.net".to_owned(),
            id: "3EB0".to_owned(),
            from_me: participant.is_none(),
            participant: participant.map(str::to_owned),
        }
    }

    #[test]
    fn an_index_prints_as_the_array_it_was_read_from() {
        let own = r#"["star","15550100@s.whatsapp.net","3EB0","1","0"]"#;
        let others = r#"["star","15550100@s.whatsapp.net","3EB0","0","9@lid"]"#;
        for (json, index) in [(own, star(None)), (others, star(Some("9@lid")))] {
            assert_eq!(Index::from_json(json.as_bytes()), Ok(index.clone()));
            assert_eq!(index.to_json(), json);
        }
    }

    #[test]
    fn parts_beyond_the_layout_are_dropped_and_missing_ones_refused() {
        let long = br#"["mute","1@lid","more"]"#;
        assert_eq!(Index::from_json(long), Ok(Index::Mute { chat: "1@lid".to_owned() }));
        assert_eq!(Index::from_json(br#"["mute"]"#), Err(RecordFault::IndexLayout));
        assert_eq!(Index::from_json(br#"["star","a","b","yes","0"]"#), Err(RecordFault::IndexLayout));
        assert_eq!(Index::from_json(b"[]"), Err(RecordFault::IndexJson));
    }

    #[test]
    fn an_action_that_is_not_known_keeps_all_its_parts() {
        for json in [r#"["hologram","1@lid","x"]"#, r#"["lock_message","1@lid","3EB0"]"#] {
            assert_eq!(Index::from_json(json.as_bytes()).map(|index| index.to_json()), Ok(json.to_owned()));
        }
    }

    #[test]
    fn every_action_is_found_by_its_name_and_no_name_is_used_twice() {
        assert_eq!(ActionKind::ALL.len(), 93);
        for kind in ActionKind::ALL {
            assert_eq!(ActionKind::from_name(kind.descriptor().name), Some(*kind));
        }
    }
}
