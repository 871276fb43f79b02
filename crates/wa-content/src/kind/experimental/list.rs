use wa_proto::Message;
use wa_proto::e2e::message::ListMessage;
use wa_proto::e2e::message::list_message::{ListType, Row, Section};

use crate::Content;
use crate::redacted::redacted;

/// A text with a button that opens a list to choose from.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct List {
    /// A line above the text.
    pub title: Option<String>,
    /// The text.
    pub text: String,
    /// What stands on the button.
    pub button: String,
    /// A line below the text.
    pub footer: Option<String>,
    /// The rows, in groups.
    pub sections: Vec<ListSection>,
}

/// A group of rows.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListSection {
    /// What stands above it.
    pub title: String,
    /// Its rows.
    pub rows: Vec<ListRow>,
}

/// One thing to choose.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListRow {
    /// What comes back when it is chosen.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What stands below the title.
    pub description: Option<String>,
}

redacted!(List, ListSection, ListRow);

impl List {
    /// A text, and what stands on the button.
    pub fn new(text: impl Into<String>, button: impl Into<String>) -> Self {
        Self { title: None, text: text.into(), button: button.into(), footer: None, sections: Vec::new() }
    }

    /// Writes a line above the text.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Writes a line below the text.
    #[must_use]
    pub fn footer(mut self, footer: impl Into<String>) -> Self {
        self.footer = Some(footer.into());
        self
    }

    /// Adds a group of rows.
    #[must_use]
    pub fn section(mut self, section: ListSection) -> Self {
        self.sections.push(section);
        self
    }

    pub(crate) fn read(list: &ListMessage) -> Self {
        Self {
            title: list.title.clone(),
            text: list.description().to_owned(),
            button: list.button_text().to_owned(),
            footer: list.footer_text.clone(),
            sections: list.sections.iter().map(ListSection::read).collect(),
        }
    }
}

impl ListSection {
    /// A group without rows yet.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), rows: Vec::new() }
    }

    /// Adds a row.
    #[must_use]
    pub fn row(mut self, id: impl Into<String>, title: impl Into<String>) -> Self {
        self.rows.push(ListRow { id: id.into(), title: title.into(), description: None });
        self
    }

    fn read(section: &Section) -> Self {
        let row = |row: &Row| ListRow {
            id: row.row_id().to_owned(),
            title: row.title().to_owned(),
            description: row.description.clone(),
        };
        Self { title: section.title().to_owned(), rows: section.rows.iter().map(row).collect() }
    }

    fn into_proto(self) -> Section {
        let row =
            |it: ListRow| Row { title: Some(it.title), description: it.description, row_id: Some(it.id) };
        Section { title: Some(self.title), rows: self.rows.into_iter().map(row).collect() }
    }
}

impl Content for List {
    fn into_message(self) -> Message {
        let list = ListMessage {
            title: self.title,
            description: Some(self.text),
            button_text: Some(self.button),
            list_type: Some(ListType::SingleSelect.into()),
            sections: self.sections.into_iter().map(ListSection::into_proto).collect(),
            footer_text: self.footer,
            ..Default::default()
        };
        Message { list_message: Some(Box::new(list)), ..Message::default() }
    }
}
