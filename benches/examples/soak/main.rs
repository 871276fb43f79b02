//! Many devices of ours in one group, for a long time: the clients' side of `cargo xtask soak`.
//!
//! `soak DIRECTORY SERVER_URL ROOT_KEY_HEX CA_FILE DEVICES`
//!
//! It speaks JSON lines. It asks for a QR code to be scanned with `{"scan", "number"}` and is answered by a
//! line of input; with `{"linked"}` all devices are linked and in the group. The first device of the first
//! two accounts then writes until a line says `stop`. In the end `{"done", ...}` tells what every device has.
#![expect(clippy::print_stdout, reason = "it speaks on standard output")]

mod book;
mod devices;

use std::error::Error;
use std::io::BufRead as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use futures_util::stream::{FuturesUnordered, StreamExt as _};
use serde_json::{Value, json};
use wa_client::{Client, Jid};

use crate::book::Book;
use crate::devices::{Devices, Server};

/// How many texts of an author may wait for the server's ack.
const UNANSWERED: usize = 32;

/// How far readers may be behind before an author waits.
const AHEAD: u64 = 64;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [directory, url, root, ca, count] = arguments.as_slice() else {
        return Err("usage: soak DIRECTORY SERVER_URL ROOT_KEY_HEX CA_FILE DEVICES".into());
    };
    let server = Server::new(url, root, std::fs::read(ca)?)?;
    let devices = Devices::link(&server, directory.as_ref(), count.parse()?).await?;
    let group = devices.gather().await?;
    let book = Arc::new(Book::new(devices.len()));
    for (place, client) in devices.clients().enumerate() {
        tokio::spawn(read(client.clone(), place, group.clone(), Arc::clone(&book)));
    }
    say(&json!({ "linked": devices.len() }));
    let over = Arc::new(AtomicBool::new(false));
    std::thread::spawn({
        let over = Arc::clone(&over);
        move || {
            // The end of input is an end as well.
            let _ = std::io::stdin().lock().read_line(&mut String::new());
            over.store(true, Ordering::Relaxed);
        }
    });
    let [ann, bob] = devices.authors().ok_or("two accounts have four devices")?;
    let (by_ann, by_bob) =
        tokio::join!(write(ann, 0, &group, &book, &over), write(bob, 1, &group, &book, &over));
    let written = [by_ann?, by_bob?];
    for (author, number) in written.into_iter().enumerate() {
        book.all_have(author, number).await;
    }
    say(&json!({ "done": true, "written": written, "received": book.received(), "faults": book.faults() }));
    devices.close().await;
    Ok(())
}

/// Writes until it is over; resolves when every text is with the server.
async fn write(
    client: &Client,
    author: usize,
    group: &Jid,
    book: &Book,
    over: &AtomicBool,
) -> Result<u64, Box<dyn Error>> {
    let mut under_way = FuturesUnordered::new();
    let mut written = 0_u64;
    while !over.load(Ordering::Relaxed) {
        book.all_have(author, written.saturating_sub(AHEAD)).await;
        written += 1;
        let send = client.send(group, Book::text(author, written).as_str());
        under_way.push(send.into_future());
        while under_way.len() >= UNANSWERED {
            under_way.next().await.transpose()?;
        }
    }
    while under_way.next().await.transpose()?.is_some() {}
    Ok(written)
}

async fn read(client: Client, place: usize, group: Jid, book: Arc<Book>) {
    let mut events = client.events();
    while let Ok(Some(batch)) = events.next().await {
        for event in &batch {
            book.take(place, &group, event);
        }
        if batch.handled().await.is_err() {
            return;
        }
    }
}

fn say(line: &Value) {
    println!("{line}");
}
