//! Previews of links: what a page that a text points to says about itself, fetched when the message is sent.
//!
//! Off unless asked for: whoever makes a preview visits the page, and the page learns from where.

mod attach;
mod error;
mod fetch;
mod guard;
mod reference;
mod web;

use core::pin::Pin;
use core::time::Duration;

use wa_content::{Link, LinkPreview};

pub(crate) use attach::{Previews, Wish};
pub use error::PreviewError;
pub use web::WebPreviewer;

/// What an implementation of [`LinkPreviewer`] returns.
pub type Previewing<'p> = Pin<Box<dyn Future<Output = Result<LinkPreview, PreviewError>> + Send + 'p>>;

/// Makes the previews of links.
///
/// [`WebPreviewer`] is the one that comes with the client. Another one may ask a service, or know the answers.
pub trait LinkPreviewer: Send + Sync + 'static {
    /// The preview of a link. Whatever goes wrong, the message is sent without one.
    fn preview<'p>(&'p self, link: Link<'p>) -> Previewing<'p>;

    /// How long a message waits for its preview; five seconds if not said.
    fn patience(&self) -> Duration {
        Duration::from_secs(5)
    }
}
