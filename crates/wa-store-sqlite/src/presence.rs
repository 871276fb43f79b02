//! Whether the process that holds an account is still alive.
//!
//! Every handle has a random name and, as long as it lives, an exclusive lock on a file of that name in the folder
//! `<database>.owners`. The account row says by name who holds it. The operating system drops the lock when the
//! process ends, however it ends, so a holder whose file is missing or can be locked is dead. One file serves all
//! accounts of a handle.
//!
//! Files are probed only inside a writing transaction of the database, so two probes never meet; and a handle comes
//! up under the lock of the file `gate`, so that nobody sweeps a file between its creation and its lock.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use wa_store::StoreError;

const GATE: &str = "gate";
const NAME_LEN: usize = 32;

/// The folder of lock files beside a database.
#[derive(Debug, Clone)]
pub(crate) struct Owners {
    folder: PathBuf,
}

/// The right to come up: held while a handle prepares the file and takes its lock.
#[derive(Debug)]
pub(crate) struct Gate {
    _file: File,
}

/// The sign that this handle lives, until it is dropped.
#[derive(Debug)]
pub(crate) struct Presence {
    owners: Owners,
    name: String,
    _file: File,
}

impl Owners {
    /// The folder beside a database whose path is canonical.
    pub(crate) fn beside(database: &Path) -> io::Result<Self> {
        let mut folder = database.as_os_str().to_owned();
        folder.push(".owners");
        let folder = PathBuf::from(folder);
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&folder)?;
        Ok(Self { folder })
    }

    /// Waits until no other handle is coming up.
    pub(crate) fn enter(&self) -> io::Result<Gate> {
        let file = lock_file(&self.folder.join(GATE), Existing::Fine)?;
        file.lock()?;
        Ok(Gate { _file: file })
    }

    /// Takes the lock of a new handle under its random name.
    pub(crate) fn appear(&self, name: String, _gate: &Gate) -> io::Result<Presence> {
        let file = lock_file(&self.folder.join(&name), Existing::Refused)?;
        file.try_lock().map_err(io::Error::from)?;
        Ok(Presence { owners: self.clone(), name, _file: file })
    }

    /// Removes the files of the dead and gives their names; only inside a writing transaction.
    pub(crate) fn sweep(&self, _gate: &Gate) -> io::Result<Vec<String>> {
        let mut dead = Vec::new();
        for entry in fs::read_dir(&self.folder)? {
            let Ok(name) = entry?.file_name().into_string() else { continue };
            if is_name(&name) && !self.lives(&name)? {
                fs::remove_file(self.folder.join(&name)).or_else(|error| absent(&error).ok_or(error))?;
                dead.push(name);
            }
        }
        Ok(dead)
    }

    fn lives(&self, name: &str) -> io::Result<bool> {
        let file = match OpenOptions::new().read(true).write(true).open(self.folder.join(name)) {
            Ok(file) => file,
            Err(error) => return absent(&error).map(|()| false).ok_or(error),
        };
        match file.try_lock() {
            Ok(()) => Ok(false),
            Err(TryLockError::WouldBlock) => Ok(true),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}

impl Presence {
    /// The name under which this handle holds accounts.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Whether the holder of that name lives; only inside a writing transaction.
    pub(crate) fn is_alive(&self, holder: &str) -> Result<bool, StoreError> {
        if !is_name(holder) {
            return Err(StoreError::corrupt("the holder of an account has no proper name"));
        }
        self.owners.lives(holder).map_err(StoreError::io)
    }
}

impl Drop for Presence {
    fn drop(&mut self) {
        // A file that stays behind is unlocked by the system and swept by the next handle.
        drop(fs::remove_file(self.owners.folder.join(&self.name)));
    }
}

enum Existing {
    Fine,
    Refused,
}

fn lock_file(path: &Path, existing: Existing) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    match existing {
        Existing::Fine => options.create(true).truncate(false),
        Existing::Refused => options.create_new(true),
    };
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn is_name(name: &str) -> bool {
    name.len() == NAME_LEN && name.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn absent(error: &io::Error) -> Option<()> {
    (error.kind() == io::ErrorKind::NotFound).then_some(())
}
