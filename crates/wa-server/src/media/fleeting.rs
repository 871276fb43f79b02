//! A directory that goes with its server, or, if the server was killed, with the next one that starts.

use std::fs::{self, File};
use std::io;
use std::path::Path;

use tempfile::TempDir;

const PREFIX: &str = "wa-server-media-";

/// Locked for as long as the process lives that owns the directory.
const LOCK: &str = "lock";

/// An open directory.
#[derive(Debug)]
pub(crate) struct Fleeting {
    dir: TempDir,
    _lock: File,
}

impl Fleeting {
    /// Makes one, and removes those beside it whose owners have died.
    pub(crate) fn open(parent: &Path) -> io::Result<Self> {
        sweep(parent);
        let dir = tempfile::Builder::new().prefix(PREFIX).tempdir_in(parent)?;
        // It gets its name when it is locked: a lock that can be taken is one whose owner has died.
        let early = dir.path().join("lock.new");
        let lock = File::create(&early)?;
        lock.lock()?;
        fs::rename(early, dir.path().join(LOCK))?;
        Ok(Self { dir, _lock: lock })
    }

    pub(crate) fn path(&self) -> &Path {
        self.dir.path()
    }
}

/// What cannot be read or removed is not ours.
fn sweep(parent: &Path) {
    for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
        let is_ours = entry.file_name().to_str().is_some_and(|name| name.starts_with(PREFIX))
            && entry.file_type().is_ok_and(|kind| kind.is_dir());
        let abandoned = || File::open(entry.path().join(LOCK)).is_ok_and(|lock| lock.try_lock().is_ok());
        if is_ours && abandoned() {
            match fs::remove_dir_all(entry.path()) {
                Ok(()) => tracing::debug!("media of a server that was killed are removed"),
                Err(error) => tracing::debug!(%error, "media of a server that was killed stay"),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_killed_server_left_goes_with_the_next_one() {
        let parent = tempfile::tempdir().unwrap();
        let (alive, dead) = (Fleeting::open(parent.path()).unwrap(), Fleeting::open(parent.path()).unwrap());
        let other = parent.path().join("wa-server-media-made-by-hand");
        fs::create_dir(&other).unwrap();
        // The system closes the files of a process that is killed, and removes nothing.
        let Fleeting { dir, _lock: lock } = dead;
        let left = dir.keep();
        drop(lock);
        let next = Fleeting::open(parent.path()).unwrap();
        assert!(!left.exists());
        assert!(alive.path().exists() && next.path().exists() && other.exists());
        let gone = next.path().to_owned();
        drop(next);
        assert!(!gone.exists());
    }
}
