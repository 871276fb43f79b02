//! `cargo xtask gen-wam [--check]`: the tables of `wa-wam` from its catalogue.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail, ensure};

const LIST: &str = "crates/wa-wam/data/catalogue.txt";
const TABLE: &str = "crates/wa-wam/src/table.rs";

/// Entry point of the task.
pub(crate) fn run(mode: Option<String>) -> Result<ExitCode> {
    let check = match mode.as_deref() {
        None => false,
        Some("--check") => true,
        Some(_) => bail!("usage: cargo xtask gen-wam [--check]"),
    };
    let root = crate::root();
    let list = std::fs::read_to_string(root.join(LIST)).with_context(|| format!("cannot read {LIST}"))?;
    let table = render(&read(&list)?)?;
    let path = root.join(TABLE);
    if !check {
        std::fs::write(path, table)?;
        return Ok(ExitCode::SUCCESS);
    }
    if std::fs::read_to_string(path)? != table {
        bail!("{TABLE} is stale: run `cargo xtask gen-wam`");
    }
    Ok(ExitCode::SUCCESS)
}

#[derive(Default)]
struct Catalogue {
    source: String,
    /// Private stats ids by their keys' line order.
    stats: BTreeSet<u32>,
    enums: Vec<(String, Vec<(String, u16)>)>,
    globals: Vec<Global>,
    events: Vec<Event>,
}

struct Global {
    field: Field,
    regular: bool,
    private: bool,
    runtime: bool,
}

struct Event {
    name: String,
    id: u16,
    channel: &'static str,
    weights: [u16; 3],
    stats: Option<u32>,
    retired: bool,
    fields: Vec<Field>,
}

struct Field {
    name: String,
    id: u16,
    of: String,
}

fn read(list: &str) -> Result<Catalogue> {
    let mut catalogue = Catalogue::default();
    let mut names = Names::default();
    for (at, line) in list.lines().enumerate() {
        read_line(line, &mut catalogue, &mut names).with_context(|| format!("{LIST}, line {}", at + 1))?;
    }
    check(&catalogue)?;
    Ok(catalogue)
}

fn read_line(line: &str, catalogue: &mut Catalogue, names: &mut Names) -> Result<()> {
    let words: Vec<&str> = line.split_ascii_whitespace().collect();
    match words.as_slice() {
        [] => {}
        ["#", ..] => {}
        ["source", source] => (*source).clone_into(&mut catalogue.source),
        ["stats", _key, id, _rotation] => {
            catalogue.stats.insert(id.parse()?);
        }
        ["enum", name, members @ ..] => {
            *names = Names::default();
            catalogue.enums.push(((*name).to_owned(), read_members(members, names)?));
        }
        ["global", name, rest @ ..] => catalogue.globals.push(read_global(name, rest)?),
        ["event", name, id, options @ ..] => {
            *names = Names::default();
            catalogue.events.push(read_event(name, id, options)?);
        }
        [name, rest @ ..] => {
            let name = names.next(name)?;
            let event = catalogue.events.last_mut().context("a field without an event")?;
            let (field, rest) = read_field(name, &event.name, rest)?;
            ensure!(rest.is_empty(), "more than a field");
            event.fields.push(field);
        }
    }
    Ok(())
}

/// Members count on from the one before, the first from 1, unless `=` says otherwise.
fn read_members(words: &[&str], names: &mut Names) -> Result<Vec<(String, u16)>> {
    let mut next = 1;
    let mut members = Vec::new();
    for word in words {
        let (name, value) = match word.split_once('=') {
            Some((name, value)) => (name, value.parse::<u16>()?),
            None => (*word, next),
        };
        members.push((names.next(name)?, value));
        next = value.checked_add(1).context("a member's number is too large")?;
    }
    Ok(members)
}

fn read_global(name: &str, words: &[&str]) -> Result<Global> {
    let (field, rest) = read_field(name.to_owned(), "", words)?;
    let (channels, runtime) = match rest {
        [channels] => (channels, false),
        [channels, "runtime"] => (channels, true),
        _ => bail!("a global has channels, and may be runtime"),
    };
    let (mut regular, mut private) = (false, false);
    for channel in channels.split('+') {
        match channel {
            "regular" => regular = true,
            "private" => private = true,
            _ => bail!("no channel of a global: {channel}"),
        }
    }
    Ok(Global { field, regular, private, runtime })
}

fn read_event(name: &str, id: &str, options: &[&str]) -> Result<Event> {
    let mut event = Event {
        name: name.to_owned(),
        id: id.parse()?,
        channel: "Regular",
        weights: [1; 3],
        stats: None,
        retired: false,
        fields: Vec::new(),
    };
    for option in options {
        match option.split_once('=') {
            None if *option == "realtime" => event.channel = "Realtime",
            None if *option == "private" => event.channel = "Private",
            None if *option == "retired" => event.retired = true,
            Some(("stats", id)) => event.stats = Some(id.parse()?),
            Some(("weights", weights)) => {
                let weights = weights.split(',').map(str::parse).collect::<Result<Vec<u16>, _>>()?;
                event.weights = weights.try_into().ok().context("not three weights")?;
            }
            _ => bail!("no option of an event: {option}"),
        }
    }
    Ok(event)
}

/// `12i`, `12 SomeEnum`, or `12` with a letter for an enumeration that is called after the field.
fn read_field<'w>(name: String, event: &str, words: &'w [&'w str]) -> Result<(Field, &'w [&'w str])> {
    let (word, rest) = words.split_first().context("no id")?;
    let digits = word.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(word.len());
    let (id, code) = word.split_at(digits);
    let mut letters = name.chars();
    let first = letters.next().context("no name")?.to_ascii_uppercase();
    let (of, rest) = match code {
        "i" | "b" | "s" | "n" | "t" => (code.to_owned(), rest),
        "e" => (format!("{first}{}", letters.as_str()), rest),
        "E" => (format!("{first}{}Type", letters.as_str()), rest),
        "_" => (format!("{event}_{name}"), rest),
        "" => {
            let (of, rest) = rest.split_first().context("no type")?;
            ((*of).to_owned(), rest)
        }
        _ => bail!("no type: {code}"),
    };
    Ok((Field { name, id: id.parse()?, of }, rest))
}

/// The words of the name before: `2~Rest` begins with the first two of them, `~Rest` with the first.
#[derive(Default)]
struct Names(Vec<String>);

impl Names {
    fn next(&mut self, short: &str) -> Result<String> {
        let (kept, rest) = match short.split_once('~') {
            None => (0, short),
            Some(("", rest)) => (1, rest),
            Some((count, rest)) => (count.parse()?, rest),
        };
        let mut name = self.0.get(..kept).context("the name before is shorter")?.concat();
        name.push_str(rest);
        self.0 = words_of(&name);
        Ok(name)
    }
}

/// `someName` is `some`, `Name`; `SOME_NAME` is `SOME_`, `NAME`.
fn words_of(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for letter in name.chars() {
        let rises = letter.is_ascii_uppercase() && (before.is_ascii_lowercase() || before.is_ascii_digit());
        if before == '_' || rises {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.push(letter);
        }
        before = letter;
    }
    words
}

fn check(catalogue: &Catalogue) -> Result<()> {
    ensure!(!catalogue.source.is_empty(), "the catalogue names no source");
    let sorted = |names: Vec<&str>, what: &str| -> Result<()> {
        let disorder = names.windows(2).find(|pair| pair[0] >= pair[1]);
        disorder.map_or(Ok(()), |pair| bail!("{what}: {} does not come before {}", pair[0], pair[1]))
    };
    let unique = |ids: Vec<u16>, what: &str| -> Result<()> {
        let count = ids.len();
        ensure!(ids.into_iter().collect::<BTreeSet<_>>().len() == count, "{what}: an id occurs twice");
        Ok(())
    };
    sorted(catalogue.enums.iter().map(|of| of.0.as_str()).collect(), "enums")?;
    sorted(catalogue.events.iter().map(|event| event.name.as_str()).collect(), "events")?;
    unique(catalogue.events.iter().map(|event| event.id).collect(), "events")?;
    unique(catalogue.globals.iter().map(|global| global.field.id).collect(), "globals")?;
    for event in &catalogue.events {
        sorted(event.fields.iter().map(|field| field.name.as_str()).collect(), &event.name)?;
        unique(event.fields.iter().map(|field| field.id).collect(), &event.name)?;
        let known = event.stats.is_none_or(|id| catalogue.stats.contains(&id));
        ensure!(known, "{}: unknown stats id", event.name);
    }
    Ok(())
}

fn render(catalogue: &Catalogue) -> Result<String> {
    let codes: BTreeMap<&str, usize> = ["i", "b", "s", "n", "t"]
        .into_iter()
        .chain(catalogue.enums.iter().map(|of| of.0.as_str()))
        .enumerate()
        .map(|(code, name)| (name, code))
        .collect();
    let row = |field: &Field| -> Result<String> {
        let code = codes.get(field.of.as_str()).with_context(|| format!("no enum {}", field.of))?;
        Ok(format!("{:?}, {}, {code}", field.name, field.id))
    };
    let (mut events, mut fields, mut globals) = (Vec::new(), Vec::new(), Vec::new());
    let mut fields_by_id = Vec::new();
    for event in &catalogue.events {
        let start = fields.len();
        for field in &event.fields {
            fields.push(row(field)?);
        }
        fields_by_id.extend(by_id(start, event.fields.iter().map(|field| field.id)));
        let Event { name, id, channel, weights, stats, retired, .. } = event;
        let end = fields.len();
        events.push(format!("{name:?}, {id}, {channel}, {weights:?}, {start}, {end}, {stats:?}, {retired}"));
    }
    for global in &catalogue.globals {
        let Global { field, regular, private, runtime } = global;
        globals.push((&field.name, format!("{}, {regular}, {private}, {runtime}", row(field)?)));
    }
    globals.sort();
    let (mut enums, mut members) = (Vec::new(), Vec::new());
    for (name, list) in &catalogue.enums {
        let start = members.len();
        members.extend(list.iter().map(|(member, value)| format!("{member:?}, {value}")));
        enums.push(format!("{name:?}, {start}, {}", members.len()));
    }
    let events_by_id = by_id(0, catalogue.events.iter().map(|event| event.id));

    let mut out =
        String::from("// @generated by `cargo xtask gen-wam` from data/catalogue.txt. Do not edit.\n");
    out.push_str("//! The catalogue as tables; the types of the rows tell their columns.\n\n");
    out.push_str("use crate::catalogue::{EnumRow, EventRow, FieldRow, GlobalRow, MemberRow};\n");
    out.push_str("use crate::header::Channel::{Private, Realtime, Regular};\n\n");
    writeln!(out, "pub(crate) const SOURCE: &str = {:?};\n", catalogue.source)?;
    let globals: Vec<String> = globals.into_iter().map(|(_, row)| row).collect();
    for (name, rows) in [
        ("EVENTS: [EventRow", &events),
        ("FIELDS: [FieldRow", &fields),
        ("GLOBALS: [GlobalRow", &globals),
        ("ENUMS: [EnumRow", &enums),
        ("MEMBERS: [MemberRow", &members),
    ] {
        writeln!(out, "#[rustfmt::skip]")?;
        writeln!(out, "pub(crate) static {name}; {}] = [\n{}];\n", rows.len(), lines(rows, "(", ")")?)?;
    }
    for (name, rows) in [("EVENTS_BY_ID", &events_by_id), ("FIELDS_BY_ID", &fields_by_id)] {
        writeln!(out, "#[rustfmt::skip]")?;
        writeln!(out, "pub(crate) static {name}: [u16; {}] = [\n{}];", rows.len(), lines(rows, "", "")?)?;
    }
    Ok(out)
}

/// The places of rows that begin at `start`, ordered by the ids of the rows.
fn by_id(start: usize, ids: impl Iterator<Item = u16>) -> Vec<String> {
    let mut places: Vec<(u16, usize)> = ids.zip(start..).collect();
    places.sort_unstable();
    places.into_iter().map(|(_, place)| place.to_string()).collect()
}

fn lines(items: &[String], open: &str, close: &str) -> Result<String> {
    let mut out = String::new();
    let mut line = String::new();
    for item in items {
        if !line.is_empty() && line.len() + item.len() > 104 {
            writeln!(out, "    {}", line.trim_end())?;
            line.clear();
        }
        write!(line, "{open}{item}{close}, ")?;
    }
    writeln!(out, "    {}", line.trim_end())?;
    Ok(out)
}
