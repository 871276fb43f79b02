//! Where the bytes of media files lie, and which of them can still be fetched.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use wa_crypto::Sha256;
use wa_media::UploadToken;

use crate::clock::{Clock, Now};
use crate::media::auth::Gatekeeper;
use crate::media::fault::{self, MediaCall, MediaEffect, MediaFault};
use crate::media::fleeting::Fleeting;
use crate::media::journal::{MediaRequest, RequestLog};
use crate::media::object::{Object, direct_path};

/// How much of a file is read or written at once.
pub(crate) const CHUNK: usize = 64 * 1024;

/// What a media host is started with.
pub(crate) struct Setup<'a> {
    /// The data directory; without one the files go with the server.
    pub(crate) dir: Option<&'a Path>,
    /// Under which names the host is reached, with ports; the first one is preferred.
    pub(crate) hosts: Vec<String>,
    /// The key of upload tokens.
    pub(crate) key: [u8; 32],
    /// The longest file that is taken.
    pub(crate) limit: u64,
    /// How many seconds a direct path works.
    pub(crate) lifetime: u64,
    pub(crate) clock: Clock,
}

/// All media files of a server.
#[derive(Debug)]
pub(crate) struct Depot {
    dir: PathBuf,
    /// Removes the directory at the end, where nobody wants to keep it.
    _fleeting: Option<Fleeting>,
    hosts: Vec<String>,
    gatekeeper: Gatekeeper,
    limit: u64,
    lifetime: u64,
    clock: Clock,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    objects: BTreeMap<[u8; 32], Object>,
    /// One upload of a file at a time.
    uploads: BTreeMap<[u8; 32], Arc<tokio::sync::Mutex<()>>>,
    faults: Vec<MediaFault>,
    log: RequestLog,
    /// Upload tokens of earlier generations are void.
    oldest_auth: u64,
}

/// Why a path leads to no file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Absent {
    /// There never was one.
    Unknown,
    /// There was one.
    Gone,
    /// Its time is over.
    Expired,
}

impl Depot {
    pub(crate) fn open(setup: Setup<'_>) -> io::Result<Self> {
        let Setup { dir, hosts, key, limit, lifetime, clock } = setup;
        let (dir, fleeting) = match dir {
            Some(dir) => (dir.join("media"), None),
            None => {
                let fleeting = Fleeting::open(&std::env::temp_dir())?;
                (fleeting.path().to_owned(), Some(fleeting))
            }
        };
        fs::create_dir_all(&dir)?;
        let state = State { objects: read_objects(&dir)?, ..State::default() };
        Ok(Self {
            dir,
            _fleeting: fleeting,
            hosts,
            gatekeeper: Gatekeeper::new(key),
            limit,
            lifetime,
            clock,
            state: Mutex::new(state),
        })
    }

    pub(crate) fn hosts(&self) -> &[String] {
        &self.hosts
    }

    pub(crate) fn gatekeeper(&self) -> &Gatekeeper {
        &self.gatekeeper
    }

    pub(crate) fn limit(&self) -> u64 {
        self.limit
    }

    /// Whether an upload token is good.
    pub(crate) fn admits(&self, auth: &str) -> bool {
        let oldest = self.state().oldest_auth;
        self.gatekeeper.admits(auth, oldest, self.clock.now())
    }

    /// Makes all upload tokens before a generation void.
    pub(crate) fn void_auth_before(&self, generation: u64) {
        self.state().oldest_auth = generation;
    }

    /// The lock of the uploads of one file.
    pub(crate) fn upload_lock(&self, token: UploadToken) -> Arc<tokio::sync::Mutex<()>> {
        let mut state = self.state();
        state.uploads.retain(|_, lock| Arc::strong_count(lock) > 1);
        Arc::clone(state.uploads.entry(*token.hash()).or_default())
    }

    /// Where an upload is collected.
    pub(crate) fn partial(&self, token: UploadToken) -> PathBuf {
        self.dir.join(format!("{token}.part"))
    }

    /// How much of an upload has come.
    pub(crate) fn received(&self, token: UploadToken) -> u64 {
        fs::metadata(self.partial(token)).map_or(0, |file| file.len())
    }

    /// The direct path of a file that can be fetched.
    pub(crate) fn path_of(&self, token: UploadToken) -> Option<String> {
        let now = self.clock.now().seconds();
        let state = self.state();
        let object = state.objects.get(token.hash()).filter(|object| object.is_reachable(now))?;
        Some(self.write_path(token, object))
    }

    /// Takes over a complete upload if it is what its token says; gives its direct path.
    ///
    /// # Errors
    /// If the file cannot be read or moved.
    pub(crate) fn complete(&self, token: UploadToken) -> io::Result<Option<String>> {
        let partial = self.partial(token);
        if hash_of(&partial)? != *token.hash() {
            fs::remove_file(&partial)?;
            return Ok(None);
        }
        fs::rename(&partial, self.blob(token))?;
        Ok(Some(self.hand_out(token)?))
    }

    /// Keeps a file that the server itself made; gives its direct path.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub(crate) fn store(&self, token: UploadToken, file: &[u8]) -> io::Result<Option<String>> {
        fs::write(self.partial(token), file)?;
        self.complete(token)
    }

    /// Gives a file that is on disk a path that works, the old one if that still does.
    fn hand_out(&self, token: UploadToken) -> io::Result<String> {
        if let Some(path) = self.path_of(token) {
            return Ok(path);
        }
        let expires = self.clock.now().seconds().saturating_add(self.lifetime);
        let object = {
            let mut state = self.state();
            let old = state.objects.get(token.hash());
            let newest = old.map_or(0, |old| old.newest.saturating_add(1).max(old.oldest));
            let oldest = old.map_or(0, |old| old.oldest);
            let object = Object { newest, oldest, expires, held: true };
            state.objects.insert(*token.hash(), object.clone());
            object
        };
        self.remember(token, &object)?;
        Ok(self.write_path(token, &object))
    }

    /// Uploads a file again from the phone's copy; `None` if there is none.
    pub(crate) fn upload_again(&self, token: UploadToken) -> Option<String> {
        let held = self.state().objects.get(token.hash()).is_some_and(|object| object.held);
        if !held {
            return None;
        }
        self.hand_out(token).inspect_err(|error| tracing::warn!(%error, "media cannot be kept")).ok()
    }

    /// Finds the file behind a direct path with its query.
    pub(crate) fn find(&self, token: UploadToken, number: u32, oe: Option<u64>) -> Result<PathBuf, Absent> {
        let now = self.clock.now().seconds();
        let state = self.state();
        let object = state.objects.get(token.hash()).ok_or(Absent::Unknown)?;
        if number > object.newest {
            return Err(Absent::Unknown);
        }
        if number < object.oldest || !object.held {
            return Err(Absent::Gone);
        }
        if now >= object.expires || oe.is_some_and(|expires| now >= expires) {
            return Err(Absent::Expired);
        }
        Ok(self.blob(token))
    }

    /// Takes a file away: from the host alone, or from the phone as well. Says whether it was there.
    pub(crate) fn remove(&self, token: UploadToken, from_phone: bool) -> io::Result<bool> {
        let object = {
            let mut state = self.state();
            let Some(object) = state.objects.get_mut(token.hash()) else { return Ok(false) };
            object.oldest = object.newest.saturating_add(1);
            object.held &= !from_phone;
            object.clone()
        };
        self.remember(token, &object)?;
        if from_phone {
            match fs::remove_file(self.blob(token)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        Ok(true)
    }

    /// As [`remove`](Self::remove), for all files; says how many there were.
    pub(crate) fn remove_all(&self, from_phone: bool) -> io::Result<usize> {
        let tokens: Vec<[u8; 32]> = self.state().objects.keys().copied().collect();
        for token in &tokens {
            self.remove(UploadToken::new(*token), from_phone)?;
        }
        Ok(tokens.len())
    }

    /// Forgets everything, as if nothing had ever been uploaded.
    pub(crate) fn clear(&self) -> io::Result<()> {
        let mut state = self.state();
        *state = State { oldest_auth: state.oldest_auth, ..State::default() };
        drop(state);
        for entry in fs::read_dir(&self.dir)? {
            fs::remove_file(entry?.path())?;
        }
        Ok(())
    }

    pub(crate) fn set_faults(&self, faults: Vec<MediaFault>) {
        self.state().faults = faults;
    }

    /// What goes wrong with a request, if anything does.
    pub(crate) fn take_fault(&self, call: MediaCall, host: &str) -> Option<MediaEffect> {
        fault::take(&mut self.state().faults, call, host)
    }

    pub(crate) fn log(&self, request: MediaRequest) {
        self.state().log.push(request);
    }

    pub(crate) fn requests(&self) -> Vec<MediaRequest> {
        self.state().log.all()
    }

    pub(crate) fn now(&self) -> Now {
        self.clock.now()
    }

    fn write_path(&self, token: UploadToken, object: &Object) -> String {
        let signature = self.gatekeeper.seal(&format!("path {token} {}", object.newest));
        direct_path(token, object.newest, &signature, object.expires)
    }

    fn blob(&self, token: UploadToken) -> PathBuf {
        self.dir.join(format!("{token}.blob"))
    }

    fn remember(&self, token: UploadToken, object: &Object) -> io::Result<()> {
        let unfinished = self.dir.join(format!("{token}.json.new"));
        fs::write(&unfinished, serde_json::to_vec(object)?)?;
        fs::rename(unfinished, self.dir.join(format!("{token}.json")))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Every change is one assignment, so a thread that panicked left nothing half done.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn read_objects(dir: &Path) -> io::Result<BTreeMap<[u8; 32], Object>> {
    let mut objects = BTreeMap::new();
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
        if let Ok(token) = name.parse::<UploadToken>() {
            objects.insert(*token.hash(), serde_json::from_slice(&fs::read(&path)?)?);
        }
    }
    Ok(objects)
}

fn hash_of(path: &Path) -> io::Result<[u8; 32]> {
    let mut file = fs::File::open(path)?;
    let mut hash = Sha256::new();
    let mut buffer = vec![0; CHUNK];
    loop {
        let length = file.read(&mut buffer)?;
        if length == 0 {
            return Ok(hash.finalize());
        }
        hash.update(buffer.get(..length).unwrap_or_default());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn depot(dir: &Path) -> Depot {
        let hosts = vec!["127.0.0.1:1".into()];
        let (key, clock) = ([7; 32], Clock::default());
        Depot::open(Setup { dir: Some(dir), hosts, key, limit: 1000, lifetime: 60, clock }).unwrap()
    }

    fn upload(depot: &Depot, bytes: &[u8]) -> (UploadToken, Option<String>) {
        let token = UploadToken::new(wa_crypto::sha256(bytes));
        fs::write(depot.partial(token), bytes).unwrap();
        (token, depot.complete(token).unwrap())
    }

    fn find(depot: &Depot, path: &str) -> Result<PathBuf, Absent> {
        let (token, number) = crate::media::object::parse_name(path).unwrap();
        depot.find(token, number, wa_media::expires_at(path))
    }

    #[test]
    fn a_file_is_found_until_it_is_removed_and_again_after_another_upload() {
        let dir = tempfile::tempdir().unwrap();
        let depot = depot(dir.path());
        let (token, path) = upload(&depot, b"a file");
        let path = path.unwrap();
        assert_eq!(fs::read(find(&depot, &path).unwrap()).unwrap(), b"a file");
        assert_eq!(upload(&depot, b"a file").1, Some(path.clone()), "the same path again");

        depot.remove(token, false).unwrap();
        assert_eq!(find(&depot, &path), Err(Absent::Gone));
        let again = depot.upload_again(token).unwrap();
        assert_ne!(again, path);
        assert_eq!(find(&depot, &path), Err(Absent::Gone));
        assert!(find(&depot, &again).is_ok());

        depot.remove(token, true).unwrap();
        assert_eq!(depot.upload_again(token), None);
        assert_eq!(find(&depot, &again), Err(Absent::Gone));
    }

    #[test]
    fn a_path_expires_and_what_never_was_is_unknown() {
        let dir = tempfile::tempdir().unwrap();
        let depot = depot(dir.path());
        let (token, path) = upload(&depot, b"a file");
        assert_eq!(depot.find(token, 9, None), Err(Absent::Unknown));
        assert_eq!(depot.find(UploadToken::new([0; 32]), 0, None), Err(Absent::Unknown));
        depot.clock.shift(61_000);
        assert_eq!(find(&depot, &path.unwrap()), Err(Absent::Expired));
        let again = depot.upload_again(token).unwrap();
        assert!(find(&depot, &again).is_ok());
    }

    #[test]
    fn what_is_not_its_token_is_thrown_away() {
        let dir = tempfile::tempdir().unwrap();
        let depot = depot(dir.path());
        let token = UploadToken::new([1; 32]);
        fs::write(depot.partial(token), b"other bytes").unwrap();
        assert_eq!(depot.complete(token).unwrap(), None);
        assert_eq!(depot.received(token), 0);
    }

    #[test]
    fn files_are_there_after_a_restart() {
        let dir = tempfile::tempdir().unwrap();
        let (token, path) = upload(&depot(dir.path()), b"a file");
        let depot = depot(dir.path());
        assert_eq!(depot.path_of(token), path);
        assert!(find(&depot, &path.unwrap()).is_ok());
    }
}
