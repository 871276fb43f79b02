//! The files that are sent along: whoever knows the text that belongs to one can tell what is in it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng as _;
use rand_core::Rng as _;

use crate::crash::record::Text;

/// No file is longer.
const LIMIT: u32 = 20_000;

/// Where the files of a device lie.
#[derive(Debug)]
pub(crate) struct Files {
    dir: PathBuf,
}

impl Files {
    pub(crate) fn new(dir: PathBuf) -> Result<Self> {
        fs::create_dir_all(&dir)?;
        Ok(Self { dir })
    }

    /// Where the file of a text is, or is to be.
    pub(crate) fn path(&self, text: Text) -> PathBuf {
        self.dir.join(text.id())
    }

    /// Makes the file that is to be sent.
    pub(crate) fn write(&self, text: Text) -> Result<PathBuf> {
        let path = self.path(text);
        fs::write(&path, content(text)).with_context(|| format!("cannot write {}", path.display()))?;
        Ok(path)
    }

    /// Forgets a file that was sent.
    pub(crate) fn remove(&self, text: Text) -> Result<()> {
        Ok(fs::remove_file(self.path(text))?)
    }

    /// Looks at a file that was downloaded.
    pub(crate) fn check(&self, text: Text) -> Result<()> {
        let path: &Path = &self.path(text);
        let got = fs::read(path).with_context(|| format!("{path:?} was downloaded and is not there"))?;
        ensure!(got == content(text), "the file of {:?} came with other bytes", text.to_string());
        self.remove(text)
    }
}

/// Some length and some bytes, which depend on nothing but the text.
fn content(text: Text) -> Vec<u8> {
    let author = u64::try_from(text.author).unwrap_or(u64::MAX);
    let mut rng = ChaCha20Rng::seed_from_u64(author << 32 | text.number);
    let length = usize::try_from(1 + rng.next_u32() % LIMIT).unwrap_or(1);
    let mut content = vec![0; length];
    rng.fill_bytes(&mut content);
    content
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crash::record::Chat;

    #[test]
    fn a_file_with_other_bytes_is_a_fault() {
        let dir = tempfile::tempdir().unwrap();
        let files = Files::new(dir.path().to_owned()).unwrap();
        let text = Text { author: 1, chat: Chat::Files, number: 7 };
        assert!(files.check(text).is_err());
        files.write(text).unwrap();
        files.check(text).unwrap();
        fs::write(files.path(text), content(Text { number: 8, ..text })).unwrap();
        assert!(files.check(text).is_err());
    }
}
