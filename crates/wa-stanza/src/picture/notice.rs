//! `picture`: somebody's picture has changed.

#[cfg(feature = "serve")]
use wa_binary::Node;
use wa_jid::Jid;

use crate::error::ParseError;
use crate::read::Reader;
#[cfg(feature = "serve")]
use crate::write::el;

/// Somebody's picture, or that of a group, has changed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PictureNotice {
    /// Whose, if that is said; otherwise that of whom the notification is from.
    pub of: Option<Jid>,
    /// Who has changed it.
    pub author: Option<Jid>,
    /// What has happened.
    pub change: PictureChange,
}

/// What has happened to a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PictureChange {
    /// There is a new one.
    Set {
        /// Its id, if that is said.
        id: Option<Box<str>>,
        /// A hash of it, base64.
        hash: Option<Box<str>>,
    },
    /// There is none any more.
    Removed,
}

impl PictureNotice {
    /// That this has happened to the picture of somebody.
    #[must_use]
    pub const fn new(of: Jid, change: PictureChange) -> Self {
        Self { of: Some(of), author: None, change }
    }

    /// Reads what the server sent; `None` for what is no change.
    pub(crate) fn read(notification: &Reader<'_>) -> Result<Option<Self>, ParseError> {
        let Some(tag) = notification.first_tag() else {
            return Ok(Some(Self { of: None, author: None, change: PictureChange::Removed }));
        };
        let (tag, is_set) = match &*tag {
            "set" => ("set", true),
            "add" => ("add", true),
            "delete" => ("delete", false),
            _ => return Ok(None),
        };
        let child = notification.child(tag)?;
        let set = || PictureChange::Set { id: child.opt_text("id"), hash: child.opt_text("hash") };
        Ok(Some(Self {
            of: child.opt_jid("jid")?,
            author: child.opt_jid("author")?,
            change: if is_set { set() } else { PictureChange::Removed },
        }))
    }

    #[cfg(feature = "serve")]
    pub(crate) fn to_node(&self) -> Node {
        let (node, id, hash) = match &self.change {
            PictureChange::Set { id, hash } => (el("set"), id.as_deref(), hash.as_deref()),
            PictureChange::Removed => (el("delete"), None, None),
        };
        node.attr_opt("jid", self.of.as_ref())
            .attr_opt("id", id)
            .attr_opt("author", self.author.as_ref())
            .attr_opt("hash", hash)
            .build()
    }
}

#[cfg(test)]
mod tests {
    use wa_binary::Node;

    use super::*;
    use crate::notification::{Notification, NotificationBody};
    use crate::write::el as node;

    #[test]
    fn every_form_of_the_notification_is_understood_and_what_is_no_change_passes() {
        let ann = Jid::pn("15550001");
        let read = |child: Option<Node>| {
            let notification = node("notification")
                .attr("from", &ann)
                .attr("type", "picture")
                .attr("id", "1")
                .attr("t", "1700000000")
                .child_opt(child);
            Notification::from_node(notification.build().as_ref()).unwrap().body
        };
        let set =
            |hash: Option<&str>| PictureChange::Set { id: Some("17".into()), hash: hash.map(Into::into) };
        let child = |tag: &str| node(tag).attr("jid", &ann);
        let notice = |change| PictureNotice::new(ann.clone(), change);
        let with_author = PictureNotice { author: Some(Jid::lid("99")), ..notice(set(Some("aA=="))) };
        for (child, expected) in [
            (Some(child("set").attr("id", "17").build()), notice(set(None))),
            (
                Some(
                    child("set").attr("id", "17").attr("author", Jid::lid("99")).attr("hash", "aA==").build(),
                ),
                with_author,
            ),
            (Some(child("add").attr("id", "17").build()), notice(set(None))),
            (Some(child("delete").build()), notice(PictureChange::Removed)),
            (None, PictureNotice { of: None, author: None, change: PictureChange::Removed }),
        ] {
            assert_eq!(read(child), NotificationBody::Picture(expected));
        }
        for tag in ["request", "set_avatar"] {
            assert_eq!(read(Some(node(tag).build())), NotificationBody::Unknown("picture".into()));
        }
    }
}
