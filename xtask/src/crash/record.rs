//! What an application has stored about what came in, and what it holds against its client.

use std::collections::BTreeMap;
use std::fmt;

/// Where something is written; each has a numbering of its own, since chats do not wait for each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Chat {
    /// To the other account.
    Direct,
    /// To the group of all.
    Group,
    /// Files with a caption, in turn to the other account and to the group: a file is brought to a host before
    /// its message is sent, so that texts overtake it.
    Files,
}

/// All of them.
pub(crate) const CHATS: [Chat; 3] = [Chat::Direct, Chat::Group, Chat::Files];

impl Chat {
    /// Its place among all.
    pub(crate) fn place(self) -> usize {
        match self {
            Self::Direct => 0,
            Self::Group => 1,
            Self::Files => 2,
        }
    }
}

/// A text that says who wrote it, and where in the order of all its texts in a chat it belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Text {
    /// The place of the author among the devices.
    pub(crate) author: usize,
    pub(crate) chat: Chat,
    /// Counts from 1.
    pub(crate) number: u64,
}

impl Text {
    /// The id that the author chooses for it.
    pub(crate) fn id(self) -> String {
        format!("3EB0{:02X}{:04X}{:012X}", self.chat.place(), self.author, self.number)
    }

    /// Reads what [`Display`](fmt::Display) wrote; the id must fit.
    pub(crate) fn read(text: &str, id: &str) -> Option<Self> {
        let mut words = text.split(' ');
        let (author, chat, number) = (words.nth(1)?, words.nth(2)?, words.nth(1)?);
        let chat = CHATS.into_iter().find(|known| format!("{known:?}") == chat)?;
        let read = Self { author: author.parse().ok()?, chat, number: number.parse().ok()? };
        (read.id() == id && read.to_string() == text).then_some(read)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "device {} in chat {:?} text {}", self.author, self.chat, self.number)
    }
}

/// A promise that was broken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Fault {
    #[error("{text:?} came under cursor {cursor} although it was recorded before")]
    Twice { text: String, cursor: u64 },
    #[error("{text:?} came after number {last} of the same author and chat")]
    Order { text: String, last: u64 },
    #[error("cursor {cursor} came after cursor {last}, and it is not a repetition")]
    Backward { cursor: u64, last: u64 },
    #[error("cursor {cursor} came again with other texts")]
    Changed { cursor: u64 },
    #[error("cursor {cursor} came although {handled} was handled")]
    Handled { cursor: u64, handled: u64 },
}

/// Whether a batch was new.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Batch {
    New,
    /// It was recorded before a crash.
    Again,
}

/// The memory of record of one application; it outlives its client.
#[derive(Debug, Default)]
pub(crate) struct Record {
    /// The batches that may come again, with their texts.
    batches: BTreeMap<u64, Vec<Text>>,
    /// The highest cursor that was recorded.
    last: u64,
    /// The highest cursor whose handling the client has confirmed.
    handled: u64,
    /// As much of it as was confirmed when the running client started: it may not even know the rest.
    settled: u64,
    /// The number of the last text of each author in each chat.
    numbers: BTreeMap<(usize, Chat), u64>,
    /// Numbers that were skipped.
    missing: Vec<Text>,
    texts: u64,
    /// Files that are not here yet, with the batch that named them.
    files: BTreeMap<Text, u64>,
    /// How many files came.
    fetched: u64,
}

impl Record {
    /// Records a batch, once it is complete.
    pub(crate) fn take(&mut self, cursor: u64, texts: Vec<Text>) -> Result<Batch, Fault> {
        if cursor <= self.settled {
            return Err(Fault::Handled { cursor, handled: self.settled });
        }
        if let Some(known) = self.batches.get(&cursor) {
            return if *known == texts { Ok(Batch::Again) } else { Err(Fault::Changed { cursor }) };
        }
        if cursor <= self.last {
            return Err(Fault::Backward { cursor, last: self.last });
        }
        for text in &texts {
            self.count(*text, cursor)?;
        }
        self.last = cursor;
        let files = texts.iter().filter(|text| text.chat == Chat::Files);
        self.files.extend(files.map(|text| (*text, cursor)));
        self.batches.insert(cursor, texts);
        Ok(Batch::New)
    }

    /// A number that is skipped is a loss unless it comes later, which is a fault of another kind.
    fn count(&mut self, text: Text, cursor: u64) -> Result<(), Fault> {
        let last = self.numbers.entry((text.author, text.chat)).or_default();
        if text.number <= *last {
            return Err(match self.missing.contains(&text) {
                true => Fault::Order { text: text.to_string(), last: *last },
                false => Fault::Twice { text: text.to_string(), cursor },
            });
        }
        self.missing.extend((*last + 1..text.number).map(|number| Text { number, ..text }));
        *last = text.number;
        self.texts += 1;
        Ok(())
    }

    /// The client confirms that batches up to here will not come again after a restart; those that are on
    /// their way still come.
    pub(crate) fn confirm_handled(&mut self, cursor: u64) {
        self.handled = self.handled.max(cursor);
    }

    /// The client starts anew.
    pub(crate) fn restart(&mut self) {
        self.settled = self.handled;
        self.batches = self.batches.split_off(&(self.settled + 1));
    }

    /// The cursor to be named to the client, if it does not know it yet: a batch is handled once its files
    /// are here.
    pub(crate) fn unhandled(&self) -> Option<u64> {
        let end = self.files.values().min().copied().unwrap_or(u64::MAX);
        let (last, _) = self.batches.range(..end).next_back()?;
        (*last > self.handled).then_some(*last)
    }

    /// Whether everything that was recorded is handled.
    pub(crate) fn is_done(&self) -> bool {
        self.files.is_empty() && self.unhandled().is_none()
    }

    /// Files that are named by the batches up to one and are not here yet.
    pub(crate) fn files(&self, cursor: u64) -> Vec<Text> {
        self.files.iter().filter(|(_, named)| **named <= cursor).map(|(file, _)| *file).collect()
    }

    /// A file is here.
    pub(crate) fn fetched(&mut self, file: Text) {
        self.fetched += u64::from(self.files.remove(&file).is_some());
    }

    /// How many files came.
    pub(crate) fn files_here(&self) -> u64 {
        self.fetched
    }

    /// The number of the last text of an author in a chat.
    pub(crate) fn last_of(&self, author: usize, chat: Chat) -> u64 {
        self.numbers.get(&(author, chat)).copied().unwrap_or(0)
    }

    /// Texts that were overtaken by later ones and never came.
    pub(crate) fn missing(&self) -> &[Text] {
        &self.missing
    }

    /// How many texts were recorded.
    pub(crate) fn texts(&self) -> u64 {
        self.texts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(number: u64) -> Text {
        Text { author: 1, chat: Chat::Group, number }
    }

    #[test]
    fn chats_have_numberings_of_their_own() {
        let mut record = record();
        let direct = Text { chat: Chat::Direct, ..text(1) };
        assert_eq!(record.take(6, vec![direct]), Ok(Batch::New));
        assert_eq!((record.last_of(1, Chat::Direct), record.last_of(1, Chat::Group)), (1, 2));
    }

    fn record() -> Record {
        let mut record = Record::default();
        assert_eq!(record.take(5, vec![text(1), text(2)]), Ok(Batch::New));
        record
    }

    #[test]
    fn a_text_is_read_as_it_was_written() {
        let text = text(7);
        assert_eq!(Text::read(&text.to_string(), &text.id()), Some(text));
        assert_eq!(Text::read(&text.to_string(), "3EB0"), None);
    }

    #[test]
    fn a_batch_may_come_again_until_it_is_handled() {
        let mut record = record();
        assert_eq!(record.take(5, vec![text(1), text(2)]), Ok(Batch::Again));
        assert_eq!((record.texts(), record.unhandled()), (2, Some(5)));
        record.confirm_handled(5);
        assert_eq!(record.unhandled(), None);
        assert_eq!(record.take(5, vec![text(1), text(2)]), Ok(Batch::Again));
        record.restart();
        assert_eq!(record.take(5, vec![text(1), text(2)]), Err(Fault::Handled { cursor: 5, handled: 5 }));
    }

    #[test]
    fn a_batch_is_not_handled_before_its_files_are_here() {
        let mut record = record();
        let file = Text { chat: Chat::Files, ..text(1) };
        assert_eq!(record.take(6, vec![file]), Ok(Batch::New));
        assert_eq!((record.unhandled(), record.files(6), record.is_done()), (Some(5), vec![file], false));
        record.confirm_handled(5);
        assert_eq!((record.unhandled(), record.is_done()), (None, false));
        record.fetched(file);
        assert_eq!((record.unhandled(), record.files_here()), (Some(6), 1));
        record.confirm_handled(6);
        assert!(record.is_done());
    }

    #[test]
    fn a_text_under_two_cursors_is_a_fault() {
        let fault = Fault::Twice { text: "device 1 in chat Group text 2".into(), cursor: 6 };
        assert_eq!(record().take(6, vec![text(2)]), Err(fault));
    }

    #[test]
    fn a_batch_that_changed_is_a_fault() {
        assert_eq!(record().take(5, vec![text(1)]), Err(Fault::Changed { cursor: 5 }));
    }

    #[test]
    fn a_new_batch_under_an_old_cursor_is_a_fault() {
        assert_eq!(record().take(4, vec![text(3)]), Err(Fault::Backward { cursor: 4, last: 5 }));
    }

    #[test]
    fn a_text_that_is_overtaken_is_missing_and_late_when_it_comes() {
        let mut record = record();
        assert_eq!(record.take(6, vec![text(4)]), Ok(Batch::New));
        assert_eq!(record.missing(), [text(3)]);
        let fault = Fault::Order { text: "device 1 in chat Group text 3".into(), last: 4 };
        assert_eq!(record.take(7, vec![text(3)]), Err(fault));
    }
}
