//! What each device has, in memory that does not grow with it.

use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;
use wa_client::{Event, Jid};

/// How many accounts write.
pub(crate) const AUTHORS: usize = 2;

/// Complaints that are kept; more would say nothing new.
const FAULTS: usize = 20;

/// The texts of one author at one device.
#[derive(Debug, Default, Clone)]
struct Shelf {
    /// All up to this number are there.
    whole: u64,
    /// Later ones that are there already: acks that get lost let others overtake.
    early: BTreeSet<u64>,
}

#[derive(Debug, Default)]
struct Pages {
    shelves: Vec<[Shelf; AUTHORS]>,
    received: u64,
    faults: Vec<String>,
}

/// Who has what.
#[derive(Debug)]
pub(crate) struct Book {
    pages: Mutex<Pages>,
    news: Notify,
}

impl Book {
    /// Devices 0 and 2 write, so that both accounts have a second device that reads.
    pub(crate) fn new(devices: usize) -> Self {
        let shelves = vec![<[Shelf; AUTHORS]>::default(); devices];
        Self { pages: Mutex::new(Pages { shelves, ..Pages::default() }), news: Notify::new() }
    }

    pub(crate) fn text(author: usize, number: u64) -> String {
        format!("author {author} text {number}")
    }

    /// Takes an event of a device.
    pub(crate) fn take(&self, device: usize, group: &Jid, event: &Event) {
        match event {
            Event::Message(message) if message.chat == *group => {
                let text = message.text().unwrap_or_default();
                match parse(&text) {
                    Some((author, number)) => self.shelve(device, author, number),
                    None => self.complain(format!("device {device} has a text that nobody wrote")),
                }
            }
            Event::Undecryptable(message) => {
                self.complain(format!("device {device} cannot read {} ({:?})", message.id, message.reason));
            }
            Event::Closed(reason) if reason.reconnect() == wa_client::Reconnect::Never => {
                self.complain(format!("device {device} is closed for good: {reason}"));
            }
            _ => {}
        }
    }

    fn shelve(&self, device: usize, author: usize, number: u64) {
        let mut pages = self.pages();
        pages.received += 1;
        let Some(shelf) = pages.shelves.get_mut(device).and_then(|shelves| shelves.get_mut(author)) else {
            return;
        };
        if number <= shelf.whole || !shelf.early.insert(number) {
            drop(pages);
            return self.complain(format!("device {device} has text {number} of author {author} twice"));
        }
        while shelf.early.first() == Some(&(shelf.whole + 1)) {
            shelf.early.pop_first();
            shelf.whole += 1;
        }
        drop(pages);
        self.news.notify_waiters();
    }

    /// Waits until every other device has the texts of an author up to a number.
    pub(crate) async fn all_have(&self, author: usize, number: u64) {
        loop {
            let news = self.news.notified();
            let slowest = {
                let pages = self.pages();
                let readers = pages.shelves.iter().enumerate().filter(|(device, _)| *device != author * 2);
                readers.filter_map(|(_, shelves)| shelves.get(author)).map(|shelf| shelf.whole).min()
            };
            if slowest.is_none_or(|slowest| slowest >= number) {
                return;
            }
            news.await;
        }
    }

    pub(crate) fn received(&self) -> u64 {
        self.pages().received
    }

    pub(crate) fn faults(&self) -> Vec<String> {
        self.pages().faults.clone()
    }

    fn complain(&self, fault: String) {
        let faults = &mut self.pages().faults;
        if faults.len() < FAULTS {
            faults.push(fault);
        }
    }

    fn pages(&self) -> MutexGuard<'_, Pages> {
        self.pages.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn parse(text: &str) -> Option<(usize, u64)> {
    let (author, number) = text.strip_prefix("author ")?.split_once(" text ")?;
    let author = author.parse().ok().filter(|author| *author < AUTHORS)?;
    Some((author, number.parse().ok()?))
}
