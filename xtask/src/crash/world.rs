//! A server, two accounts, three devices, and what happens to them.

use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, anyhow, bail, ensure};
use serde_json::json;

use crate::crash::device::{AGAIN, Device, Said, State};
use crate::crash::plan::{Moment, PATIENCE, Plan, Repeat, Victim};
use crate::crash::record::CHATS;
use crate::crash::traffic::{self, Traffic};
use crate::interop::clock;
use crate::interop::server::Server;
use crate::programs::Programs;

/// Whose client it is, its number, and whom it writes to.
const DEVICES: [(&str, &str, &str); 3] = [
    ("Ann", "15550100001", "15550100002"),
    ("Ben", "15550100002", "15550100001"),
    ("Ann again", "15550100001", "15550100002"),
];

/// How long anything may take that must happen.
const LIMIT: Duration = Duration::from_secs(60);

/// All that takes part; it ends with this value.
pub(crate) struct World {
    dir: PathBuf,
    server: Server,
    pub(crate) devices: Vec<Device>,
    said: Receiver<Said>,
    traffic: Traffic,
    /// How often the server was killed.
    server_kills: u64,
}

impl World {
    /// Starts the server.
    pub(crate) fn open(programs: &Programs) -> Result<Self> {
        let dir = programs.target.join("crash");
        crate::interop::empty(&dir)?;
        let mut server = Server::start(&programs.server, &dir)?;
        server.keep_data()?;
        let (sender, said) = mpsc::channel();
        let device = |(place, (name, _, peer)): (usize, (&'static str, &str, &'static str))| {
            let file = |extension: &str| dir.join(format!("device-{place}.{extension}"));
            let path = |path: PathBuf| path.display().to_string();
            let mut command = vec![path(programs.wa.clone())];
            let (url, root) = (server.url(), server.root_key());
            let (store, trusted) = (path(file("db")), server.authority());
            let ca = path(trusted.clone());
            let options =
                ["rpc", "--manual", "--store", &store, "--server", &url, "--root", root, "--ca", &ca];
            command.extend(options.map(str::to_owned));
            Device::new(place, (name, peer), command, trusted, file("jsonl"), sender.clone())
        };
        let devices = DEVICES.into_iter().enumerate().map(device).collect::<Result<_>>()?;
        Ok(Self { dir, server, devices, said, traffic: Traffic::default(), server_kills: 0 })
    }

    /// Links all devices, one after the other, and puts their accounts into a group.
    pub(crate) fn link(&mut self) -> Result<()> {
        for (place, (name, number, _)) in DEVICES.into_iter().enumerate() {
            self.devices[place].start(Repeat::AtOnce)?;
            self.devices[place].pair()?;
            self.must("a QR code", |world| world.devices[place].qr.is_some())?;
            let order = json!({ "qr": self.devices[place].qr, "number": number, "name": name });
            self.server
                .post("/admin/phone/scan-qr", &order)?
                .map_err(|refused| anyhow!("the phone cannot scan: {} {}", refused.status, refused.text))?;
            self.must("the first login", |world| world.devices[place].state == State::Online)?;
        }
        self.devices[0].found(&[DEVICES[1].1])?;
        self.must("the group", |world| world.devices[0].group.is_some())?;
        let group = self.devices[0].group.clone();
        for device in &mut self.devices {
            device.group.clone_from(&group);
        }
        Ok(())
    }

    /// Plays one round and prints a line about it.
    pub(crate) fn round(&mut self, round: u32, plan: &Plan) -> Result<()> {
        let before = self.received();
        for device in &mut self.devices {
            (device.window, device.lag) = (plan.window, plan.lag);
            device.top_up()?;
        }
        self.wait_for(plan)?;
        let what = match plan.victim {
            Victim::Device(victim) => self.kill_device(victim, plan)?,
            Victim::Server => self.kill_server(plan)?,
        };
        println!(
            "round {round:3}  {what:9}  {:32} received {:5} (+{})",
            plan.moment.to_string(),
            self.received(),
            self.received() - before,
        );
        Ok(())
    }

    fn kill_device(&mut self, place: usize, plan: &Plan) -> Result<String> {
        let victim = &mut self.devices[place];
        let (early, unanswered) = (victim.state == State::Starting, victim.unanswered());
        victim.kill(plan.falls)?;
        self.must("the end of its output", |world| world.devices[place].state == State::Away)?;
        let (lines, time) = plan.away;
        self.lines_of(lines.into(), time, |other| other != place)?;
        self.devices[place].start(plan.repeat)?;
        self.traffic.read(&self.server)?;
        let how = match (early, plan.falls) {
            (true, true) => "offline, falls",
            (true, false) => "offline",
            (false, true) => "falls",
            (false, false) => "",
        };
        Ok(format!("device {place}  {how:14} unanswered {unanswered:2}"))
    }

    /// The clients find back by themselves.
    fn kill_server(&mut self, plan: &Plan) -> Result<String> {
        let unanswered: usize = self.devices.iter().map(Device::unanswered).sum();
        // Its log goes with it.
        self.traffic.read(&self.server)?;
        self.server.kill()?;
        self.server_kills += 1;
        self.pump(clock::now() + plan.away.1, |_| false)?;
        self.server.restart()?;
        self.traffic.start_over();
        Ok(format!("server    {:14} unanswered {unanswered:2}", ""))
    }

    /// Waits for the moment of the kill.
    fn wait_for(&mut self, plan: &Plan) -> Result<()> {
        let pause = |time: Duration| clock::now() + time;
        let victim = match plan.victim {
            Victim::Device(victim) => victim,
            // Nobody is spared when lines of the others are counted.
            Victim::Server => self.devices.len(),
        };
        if !matches!(plan.moment, Moment::Start(_)) && plan.victim != Victim::Server {
            self.must("its login", |world| world.devices[victim].state == State::Online)?;
        }
        match plan.moment {
            Moment::Start(after) | Moment::Time(after) => {
                self.pump(pause(after), |_| false)?;
            }
            Moment::Lines(count) => self.lines_of(count.into(), PATIENCE, |place| place == victim)?,
            Moment::Others(count) => self.lines_of(count.into(), PATIENCE, |place| place != victim)?,
            Moment::Burst(texts, after) => {
                self.devices[victim].write(texts)?;
                self.pump(pause(after), |_| false)?;
            }
            Moment::Handled(after) => {
                let open = |world: &Self| world.devices[victim].record.unhandled().is_some();
                self.pump(pause(PATIENCE), open)?;
                self.devices[victim].say_handled()?;
                self.pump(pause(after), |_| false)?;
            }
        }
        Ok(())
    }

    /// Waits until some devices have written so many lines, or for a time.
    fn lines_of(&mut self, count: u64, time: Duration, of: impl Fn(usize) -> bool) -> Result<()> {
        let lines = |world: &Self| {
            let chosen = world.devices.iter().enumerate().filter(|(place, _)| of(*place));
            chosen.map(|(_, device)| device.lines).sum::<u64>()
        };
        let enough = lines(self) + count;
        self.pump(clock::now() + time, |world| lines(world) >= enough)?;
        Ok(())
    }

    /// Nobody writes anything new; everything that was written arrives.
    pub(crate) fn settle(&mut self) -> Result<()> {
        for device in &mut self.devices {
            (device.window, device.lag) = (0, 0);
            device.say_handled()?;
        }
        let limit = clock::now() + LIMIT;
        if !self.pump(limit, Self::is_settled)? {
            bail!("after {} s without a kill there is still\n{}", LIMIT.as_secs(), self.debts());
        }
        let missing: Vec<_> = self.devices.iter().flat_map(|device| device.record.missing()).collect();
        ensure!(missing.is_empty(), "lost: {missing:?}");
        self.must_empty_queues()?;
        self.traffic.read(&self.server)?;
        let retries = self.traffic.retries;
        ensure!(retries == 0, "sessions were broken: texts were asked for again {retries} times");
        Ok(())
    }

    fn is_settled(&self) -> bool {
        let quiet = |device: &Device| {
            device.state == State::Online && device.unanswered() == 0 && device.record.is_done()
        };
        self.devices.iter().all(quiet)
            && self.pairs().all(|(author, reader)| self.is_complete(author, reader))
    }

    /// Every device reads all others: those of its own account get copies.
    fn pairs(&self) -> impl Iterator<Item = (usize, usize)> + use<> {
        let count = self.devices.len();
        (0..count)
            .flat_map(move |author| (0..count).map(move |reader| (author, reader)))
            .filter(|(author, reader)| author != reader)
    }

    fn is_complete(&self, author: usize, reader: usize) -> bool {
        let (author_is, record) = (&self.devices[author], &self.devices[reader].record);
        CHATS.into_iter().all(|chat| record.last_of(author, chat) == author_is.written(chat))
    }

    /// What is still to come, for people.
    fn debts(&self) -> String {
        let devices = self.devices.iter().enumerate().map(|(place, device)| {
            format!(
                "  device {place}: {:?}, {} sends unanswered, unhandled up to {:?}, without the files {:?}\n",
                device.state,
                device.unanswered(),
                device.record.unhandled(),
                device.record.files(u64::MAX),
            )
        });
        let late = self.pairs().filter(|(author, reader)| !self.is_complete(*author, *reader));
        let late = late.flat_map(|(author, reader)| CHATS.map(|chat| (author, reader, chat)));
        let late = late.map(|(author, reader, chat)| {
            let got = self.devices[reader].record.last_of(author, chat);
            let of = self.devices[author].written(chat);
            format!("  device {reader} has {got} of {of} texts of device {author} in chat {chat:?}\n")
        });
        devices.chain(late).collect()
    }

    /// Everything was acknowledged: the server keeps nothing back.
    fn must_empty_queues(&mut self) -> Result<()> {
        let limit = clock::now() + LIMIT;
        loop {
            let queued = self.queued()?;
            if queued == 0 {
                return Ok(());
            }
            ensure!(clock::now() < limit, "{queued} stanzas are still in the queues of the server");
            self.pump(clock::now() + Duration::from_millis(50), |_| false)?;
        }
    }

    fn queued(&self) -> Result<u64> {
        let mut queued = 0;
        for number in [DEVICES[0].1, DEVICES[1].1] {
            let account = self.server.get(&format!("/admin/accounts/{number}"))?;
            let devices = account["devices"].as_array().context("an account has devices")?;
            for device in devices {
                queued += device["queued"].as_u64().context("a device has a queue")?;
            }
        }
        Ok(queued)
    }

    /// All clients end in good order and start again: nothing that was handled may come once more.
    pub(crate) fn start_over(&mut self) -> Result<()> {
        for device in &mut self.devices {
            device.close()?;
        }
        self.must("the end of all clients", |world| world.devices.iter().all(|it| it.state == State::Away))?;
        for device in &mut self.devices {
            device.start(Repeat::AtOnce)?;
        }
        self.settle()
    }

    /// One more text each way in all chats, and nobody needs to ask for it twice.
    pub(crate) fn last_words(&mut self) -> Result<()> {
        for device in &mut self.devices {
            device.write(3)?;
        }
        self.settle()
    }

    /// Something that must happen soon.
    fn must(&mut self, what: &str, done: impl FnMut(&Self) -> bool) -> Result<()> {
        let happened = self.pump(clock::now() + LIMIT, done)?;
        ensure!(happened, "waited {} s in vain for {what}", LIMIT.as_secs());
        Ok(())
    }

    /// Lets the applications work until something is so, which is the answer, or until a time.
    fn pump(&mut self, until: Instant, mut done: impl FnMut(&Self) -> bool) -> Result<bool> {
        loop {
            if done(self) {
                return Ok(true);
            }
            for device in &mut self.devices {
                device.try_again()?;
            }
            let left = until.saturating_duration_since(clock::now());
            match self.said.recv_timeout(left.min(AGAIN)) {
                Ok(Said { device, line }) => self.devices[device].take(line)?,
                Err(RecvTimeoutError::Timeout) if left > AGAIN => {}
                Err(RecvTimeoutError::Timeout) => return Ok(false),
                Err(RecvTimeoutError::Disconnected) => bail!("there are no devices"),
            }
        }
    }

    fn received(&self) -> u64 {
        self.devices.iter().map(|device| device.record.texts()).sum()
    }

    /// All numbers, in a few lines.
    pub(crate) fn summary(&self) -> String {
        let written: Vec<String> = self
            .devices
            .iter()
            .enumerate()
            .map(|(place, device)| {
                let [direct, group, files] = CHATS.map(|chat| device.written(chat));
                format!("{direct}, {group} and {files} by device {place} ({})", device.name)
            })
            .collect();
        let count = |of: fn(&Device) -> u64| self.devices.iter().map(of).sum::<u64>();
        format!(
            "texts, direct, in the group, and below files: {}; {} received, {} files\n\
             kills: {} of clients, {} of them before the client was online; {} of the server\n\
             after kills: {} sends repeated by applications, {} texts sent again, {} brought again by the server,\n  \
             {} batches came again and were recognised, {} batches were cut off,\n  \
             {} files tried again for want of a server\n\
             retry receipts: {}",
            written.join(", "),
            self.received(),
            count(|device| device.record.files_here()),
            count(|device| device.counts.kills),
            count(|device| device.counts.early),
            self.server_kills,
            count(|device| device.counts.repeated),
            self.traffic.sent_again,
            self.traffic.brought_again,
            count(|device| device.counts.again),
            count(|device| device.counts.cut),
            count(|device| device.counts.refused),
            self.traffic.retries,
        )
    }

    /// Writes down what the server saw; returns where everything is.
    pub(crate) fn keep_evidence(&self) -> String {
        // Without it there are still the logs of the clients.
        let _ = traffic::keep(&self.server, &self.dir.join("stanzas.txt"));
        self.dir.display().to_string()
    }
}
