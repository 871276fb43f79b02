//! Accounts with two devices each, linked to a server in another process.

use std::error::Error;
use std::io::BufRead as _;
use std::path::Path;
use std::time::Duration;

use serde_json::json;
use wa_client::{Backoff, Client, Jid, PairingStep, PublicKey, Sqlite};

/// Accounts that share a file. One file for all would make them wait for each other's commits.
const SHARING: usize = 8;

/// Where the server is, and what to trust.
pub(crate) struct Server {
    url: String,
    root: PublicKey,
    ca: Vec<u8>,
}

impl Server {
    pub(crate) fn new(url: &str, root: &str, ca: Vec<u8>) -> Result<Self, Box<dyn Error>> {
        let digits = (0..root.len()).step_by(2);
        let bytes: Option<Vec<u8>> =
            digits.map(|at| u8::from_str_radix(root.get(at..at + 2)?, 16).ok()).collect();
        let key = bytes.and_then(|bytes| <[u8; 32]>::try_from(bytes).ok()).ok_or("no root key")?;
        Ok(Self { url: url.to_owned(), root: PublicKey::from_bytes(key), ca })
    }
}

/// All devices, linked and online.
pub(crate) struct Devices {
    clients: Vec<Client>,
}

impl Devices {
    /// Links `count` devices: two for each account.
    pub(crate) async fn link(server: &Server, dir: &Path, count: usize) -> Result<Self, Box<dyn Error>> {
        let mut stores = Vec::new();
        for file in 0..count.div_ceil(SHARING) {
            stores.push(Sqlite::open(dir.join(format!("{file}.db"))).await?);
        }
        // After a cut a device shall be back soon: the run is about what happens then.
        let backoff = Backoff {
            first: Duration::from_millis(100),
            longest: Duration::from_secs(2),
            ..Backoff::default()
        };
        let mut clients = Vec::new();
        for (place, store) in (0..count).zip(stores.iter().cycle()) {
            let client = Client::builder()
                .store(store.clone())
                .account(format!("device {place}"))
                .server(&server.url)
                .trust_ca(server.ca.clone())
                .trust_noise_root(server.root)
                .backoff(backoff)
                .await?;
            scan(&client, &format!("1555030{:04}", place / 2)).await?;
            clients.push(client);
        }
        Ok(Self { clients })
    }

    /// Makes a group of all accounts.
    pub(crate) async fn gather(&self) -> Result<Jid, Box<dyn Error>> {
        let accounts = self.clients.iter().step_by(2).skip(1).filter_map(Client::me);
        let members: Vec<Jid> = accounts.map(|me| me.pn.to_bare()).collect();
        let [founder, ..] = self.clients.as_slice() else { return Err("no devices".into()) };
        Ok(founder.groups().create("soak").members(members).await?.id)
    }

    pub(crate) fn len(&self) -> usize {
        self.clients.len()
    }

    pub(crate) fn clients(&self) -> impl Iterator<Item = &Client> {
        self.clients.iter()
    }

    /// The first device of each of the accounts that write.
    pub(crate) fn authors(&self) -> Option<[&Client; crate::book::AUTHORS]> {
        match self.clients.as_slice() {
            [ann, _, bob, _, ..] => Some([ann, bob]),
            _ => None,
        }
    }

    pub(crate) async fn close(&self) {
        for client in &self.clients {
            client.close().await;
        }
    }
}

/// Lets whoever runs this scan the code with a phone.
async fn scan(client: &Client, number: &str) -> Result<(), Box<dyn Error>> {
    let mut pairing = client.pair();
    while let Some(step) = pairing.next().await? {
        if let PairingStep::Qr { text, .. } = step {
            crate::say(&json!({ "scan": text, "number": number }));
            let mut answer = String::new();
            tokio::task::spawn_blocking(move || std::io::stdin().lock().read_line(&mut answer)).await??;
        }
    }
    client.wait_online().await?;
    Ok(())
}
