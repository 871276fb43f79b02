use super::table::{Entry, Part};

/// The fields of `message` that the table lists, in the order of their numbers; `None` if it is no protobuf.
pub(super) fn keep(message: &[u8], table: &[Entry]) -> Option<Vec<u8>> {
    let mut kept: Vec<(u64, Vec<u8>)> = Vec::new();
    let mut reader = Reader { rest: message };
    while !reader.rest.is_empty() {
        let field = reader.field()?;
        let Some(entry) = table.iter().find(|entry| u64::from(entry.number) == field.number) else {
            continue;
        };
        match (&entry.part, field.body) {
            (Part::Whole, _) => kept.push((field.number, field.raw.to_vec())),
            (Part::Of(inner), Some(body)) => {
                let inner = keep(body, inner)?;
                if !inner.is_empty() {
                    kept.push((field.number, prefixed(field.tag, &inner)));
                }
            }
            (Part::Of(_), None) => {}
        }
    }
    kept.sort_by_key(|(number, _)| *number);
    Some(kept.into_iter().flat_map(|(_, bytes)| bytes).collect())
}

/// A field with a new body.
fn prefixed(tag: &[u8], body: &[u8]) -> Vec<u8> {
    let mut field = tag.to_vec();
    prost::encoding::encode_varint(u64::try_from(body.len()).unwrap_or(u64::MAX), &mut field);
    field.extend_from_slice(body);
    field
}

struct Field<'m> {
    number: u64,
    tag: &'m [u8],
    /// Tag and value.
    raw: &'m [u8],
    /// What a length stood before.
    body: Option<&'m [u8]>,
}

struct Reader<'m> {
    rest: &'m [u8],
}

impl<'m> Reader<'m> {
    fn field(&mut self) -> Option<Field<'m>> {
        let start = self.rest;
        let key = self.varint()?;
        let tag = start.get(..start.len() - self.rest.len())?;
        let body = match key & 7 {
            0 => {
                self.varint()?;
                None
            }
            1 => {
                self.take(8)?;
                None
            }
            2 => {
                let length = usize::try_from(self.varint()?).ok()?;
                Some(self.take(length)?)
            }
            5 => {
                self.take(4)?;
                None
            }
            _ => return None,
        };
        let raw = start.get(..start.len() - self.rest.len())?;
        Some(Field { number: key >> 3, tag, raw, body })
    }

    fn varint(&mut self) -> Option<u64> {
        prost::encoding::decode_varint(&mut self.rest).ok()
    }

    fn take(&mut self, length: usize) -> Option<&'m [u8]> {
        let (taken, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(taken)
    }
}
