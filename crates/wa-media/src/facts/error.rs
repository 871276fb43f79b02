use std::io;

/// Why the facts of a file are not known.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FactsError {
    /// The file is of a format that is not read here.
    #[error("the file has another format")]
    Format,
    /// The file ends too early, or its headers contradict each other.
    #[error("the file is cut short or damaged")]
    Damaged,
    /// The file's headers are larger than any honest file's.
    #[error("the headers of the file are too large")]
    TooLarge,
    /// The file could not be read.
    #[error("the file cannot be read")]
    Read(#[source] io::Error),
}

impl From<io::Error> for FactsError {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::UnexpectedEof { Self::Damaged } else { Self::Read(error) }
    }
}
