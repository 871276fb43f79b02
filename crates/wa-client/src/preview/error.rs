use std::io;

/// Why there is no preview of a link.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PreviewError {
    /// The link, or where it leads to, is not the address of a page that may be visited.
    #[error("no such address is visited")]
    Address,
    /// The host has no address that may be visited: it lies inside a network.
    #[error("the host lies inside a network")]
    Internal,
    /// The page leads somewhere else too often.
    #[error("the page leads to other pages too often")]
    Redirects,
    /// The host answered with something else than success.
    #[error("the host answered with status {0}")]
    Status(u16),
    /// It is not of the type that is wanted, or written in a way that is not read here.
    #[error("the page is of another type")]
    Type,
    /// It is longer than what is read.
    #[error("the page is too large")]
    TooLarge,
    /// The page does not even have a title.
    #[error("the page says nothing about itself")]
    Untitled,
    /// It took too long.
    #[error("it took too long")]
    Patience,
    /// The page could not be fetched, or the previewer failed in a way of its own.
    #[error("the page could not be fetched")]
    Failed(#[source] io::Error),
}

impl From<io::Error> for PreviewError {
    fn from(error: io::Error) -> Self {
        Self::Failed(error)
    }
}
