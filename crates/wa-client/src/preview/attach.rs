//! Giving a text that is sent the preview of its link.

use core::fmt;
use std::sync::{Arc, OnceLock};

use tokio::time::timeout;
use wa_content::Link;
use wa_proto::e2e::Message;

use crate::preview::{LinkPreviewer, PreviewError, WebPreviewer};

/// Whether a message is to have a preview.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wish {
    /// As the client was told to.
    AsUsual,
    Yes,
    No,
}

/// Where the previews of a client come from.
#[derive(Default)]
pub(crate) struct Previews {
    previewer: OnceLock<Arc<dyn LinkPreviewer>>,
    pub(crate) always: bool,
}

impl Previews {
    pub(crate) fn by(&mut self, previewer: impl LinkPreviewer) {
        let previewer: Arc<dyn LinkPreviewer> = Arc::new(previewer);
        self.previewer = OnceLock::from(previewer);
    }

    /// Writes the preview of its first link into a text that has none. Whatever fails, the message stays as it is.
    pub(crate) async fn attach(&self, wish: Wish, message: &mut Message) {
        let wanted = match wish {
            Wish::AsUsual => self.always,
            Wish::Yes => true,
            Wish::No => false,
        };
        let text = message.extended_text_message.as_deref().filter(|text| text.matched_text.is_none());
        let text = text.map(|text| text.text().to_owned()).or_else(|| message.conversation.clone());
        let Some(text) = text.filter(|_| wanted) else { return };
        let Some(link) = Link::first_in(&text) else { return };
        let previewer = self.previewer.get_or_init(|| Arc::new(WebPreviewer::new()));
        let preview = timeout(previewer.patience(), previewer.preview(link)).await;
        match preview.map_err(|_| PreviewError::Patience).flatten() {
            Ok(mut preview) => {
                link.text().clone_into(&mut preview.url);
                preview.write(message);
            }
            Err(error) => tracing::debug!(%error, "a link has no preview"),
        }
    }
}

impl fmt::Debug for Previews {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Previews").field("always", &self.always).finish_non_exhaustive()
    }
}
