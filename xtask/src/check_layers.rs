//! `cargo xtask check-layers`: the workspace against the tables of `docs/architecture.md`.
//!
//! The page says which crate may name which; `cargo metadata` says which does. The grammar of both
//! blocks is described on the page.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context as _, Result, bail, ensure};
use serde::Deserialize;

const PAGE: &str = "docs/architecture.md";

/// Entry point of the task.
pub(crate) fn run() -> Result<ExitCode> {
    let page =
        std::fs::read_to_string(crate::root().join(PAGE)).with_context(|| format!("cannot read {PAGE}"))?;
    let rules = Rules::parse(&page)?;
    let members = members()?;
    let mut faults = rules.check_edges(&members);
    faults.extend(rules.check_fences(&members)?);
    for fault in &faults {
        eprintln!("check-layers: {fault}");
    }
    ensure!(faults.is_empty(), "{} faults against {PAGE}", faults.len());
    println!("check-layers: {} crates are within their edges", members.len());
    Ok(ExitCode::SUCCESS)
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Member>,
}

/// One crate of the workspace.
#[derive(Deserialize)]
struct Member {
    name: String,
    manifest_path: PathBuf,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    kind: Option<String>,
}

impl Member {
    /// What the crate itself needs: normal and build dependencies.
    fn needs(&self) -> impl Iterator<Item = &str> {
        let kind = |dependency: &&Dependency| dependency.kind.as_deref() != Some("dev");
        self.dependencies.iter().filter(kind).map(|dependency| dependency.name.as_str())
    }

    fn needs_for_tests(&self) -> impl Iterator<Item = &str> {
        let kind = |dependency: &&Dependency| dependency.kind.as_deref() == Some("dev");
        self.dependencies.iter().filter(kind).map(|dependency| dependency.name.as_str())
    }
}

fn members() -> Result<Vec<Member>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .current_dir(crate::root())
        .output()
        .context("cannot run cargo metadata")?;
    ensure!(output.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    let metadata: Metadata = serde_json::from_slice(&output.stdout)?;
    Ok(metadata.packages)
}

/// The two blocks of the page.
#[derive(Default)]
struct Rules {
    /// What a crate may need; `None` is `*`.
    edges: BTreeMap<String, Option<BTreeSet<String>>>,
    fences: Vec<Fence>,
}

/// A line of the second block.
enum Fence {
    /// `crate NAMES: only CRATES`
    Crates(Vec<String>, BTreeSet<String>),
    /// `call TEXTS: only CRATES`
    Calls(Vec<String>, BTreeSet<String>),
    /// `dev CRATE: CRATES`
    Dev(String, BTreeSet<String>),
}

impl Rules {
    fn parse(page: &str) -> Result<Self> {
        let mut rules = Self::default();
        for line in block(page, "edges")? {
            let (name, allowed) = row(line)?;
            let allowed = if allowed.trim() == "*" { None } else { Some(words(allowed).collect()) };
            ensure!(rules.edges.insert(name.to_owned(), allowed).is_none(), "{name} has two rows");
        }
        for line in block(page, "fences")? {
            let (head, tail) = row(line)?;
            let mut head = words(head);
            let kind = head.next().unwrap_or_default();
            let names: Vec<String> = head.collect();
            let only = || -> Result<BTreeSet<String>> {
                let list =
                    tail.trim().strip_prefix("only").with_context(|| format!("no `only` in {line:?}"))?;
                Ok(words(list).collect())
            };
            rules.fences.push(match (kind.as_str(), names.as_slice()) {
                (_, []) => bail!("fence {line:?} names nothing"),
                ("crate", _) => Fence::Crates(names, only()?),
                ("call", _) => Fence::Calls(names, only()?),
                ("dev", [name]) => Fence::Dev(name.clone(), words(tail).collect()),
                _ => bail!("cannot read fence {line:?}"),
            });
        }
        Ok(rules)
    }

    fn check_edges(&self, members: &[Member]) -> Vec<String> {
        let ours: BTreeSet<&str> = members.iter().map(|member| member.name.as_str()).collect();
        let mut faults = Vec::new();
        for member in members {
            let name = &member.name;
            let Some(row) = self.edges.get(name) else {
                faults.push(format!("{name} has no row"));
                continue;
            };
            let Some(allowed) = row else { continue };
            let used: BTreeSet<&str> = member.needs().filter(|needed| ours.contains(needed)).collect();
            for needed in &used {
                if !allowed.contains(*needed) {
                    faults.push(format!("{name} must not depend on {needed}"));
                }
            }
            for idle in allowed.iter().filter(|allowed| !used.contains(allowed.as_str())) {
                faults.push(format!("the row of {name} allows {idle}, which it does not use"));
            }
        }
        for name in self.edges.keys().filter(|name| !ours.contains(name.as_str())) {
            faults.push(format!("there is a row for {name}, which is not in the workspace"));
        }
        faults.extend(self.check_dev(members, &ours));
        faults
    }

    /// Tests may use what the crate may use, at any depth, itself with other features, and what a `dev`
    /// fence adds.
    fn check_dev(&self, members: &[Member], ours: &BTreeSet<&str>) -> Vec<String> {
        let mut faults = Vec::new();
        for member in members {
            let name = &member.name;
            if let Some(None) = self.edges.get(name) {
                continue;
            }
            let below = self.below(name);
            let extra: BTreeSet<&String> = self
                .fences
                .iter()
                .filter_map(|fence| match fence {
                    Fence::Dev(of, allowed) if of == name => Some(allowed),
                    _ => None,
                })
                .flatten()
                .collect();
            let used: BTreeSet<&str> =
                member.needs_for_tests().filter(|needed| ours.contains(needed)).collect();
            for needed in &used {
                if needed != name && !below.contains(*needed) && !extra.iter().any(|extra| extra == needed) {
                    faults.push(format!("the tests of {name} must not depend on {needed}"));
                }
            }
            for idle in extra.iter().filter(|extra| !used.contains(extra.as_str())) {
                faults.push(format!("a dev fence allows {name} {idle}, which it does not use"));
            }
        }
        faults
    }

    /// Everything that the table lets a crate reach.
    fn below(&self, name: &str) -> BTreeSet<&str> {
        let mut reached = BTreeSet::new();
        let mut open = vec![name];
        while let Some(at) = open.pop() {
            for next in self.edges.get(at).into_iter().flatten().flatten() {
                if reached.insert(next.as_str()) {
                    open.push(next);
                }
            }
        }
        reached
    }

    fn check_fences(&self, members: &[Member]) -> Result<Vec<String>> {
        let mut faults = Vec::new();
        for member in members {
            let name = &member.name;
            if let Some(None) = self.edges.get(name) {
                continue;
            }
            for fence in &self.fences {
                match fence {
                    Fence::Crates(fenced, only) if !only.contains(name) => {
                        let used =
                            member.needs().filter(|needed| fenced.iter().any(|fenced| fenced == needed));
                        faults.extend(used.map(|used| format!("{name} must not depend on {used}")));
                    }
                    Fence::Calls(calls, only) if !only.contains(name) => {
                        let root = member.manifest_path.parent().context("a manifest without a folder")?;
                        for (path, line) in calls_in(&root.join("src"), calls)? {
                            let path =
                                path.strip_prefix(crate::root()).unwrap_or(&path).display().to_string();
                            faults.push(format!("{path}:{line} makes a call that is fenced off"));
                        }
                    }
                    _ => {}
                }
            }
        }
        Ok(faults)
    }
}

/// The lines of a fenced block.
fn block<'p>(page: &'p str, name: &str) -> Result<Vec<&'p str>> {
    let open = format!("```{name}");
    let mut lines = page.lines().skip_while(|line| line.trim_end() != open);
    lines.next().with_context(|| format!("{PAGE} has no block {open}"))?;
    let lines = lines.take_while(|line| !line.starts_with("```"));
    Ok(lines.filter(|line| !line.trim().is_empty() && !line.starts_with('#')).collect())
}

/// `head: tail`; a `::` belongs to the head.
fn row(line: &str) -> Result<(&str, &str)> {
    match line.split_once(": ") {
        Some(row) => Ok(row),
        None => {
            line.strip_suffix(':').map(|head| (head, "")).with_context(|| format!("no colon in {line:?}"))
        }
    }
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split_whitespace().map(str::to_owned)
}

/// Where below a folder one of the texts occurs outside of comments.
fn calls_in(folder: &Path, calls: &[String]) -> Result<Vec<(PathBuf, usize)>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(calls_in(&path, calls)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            for (at, line) in std::fs::read_to_string(&path)?.lines().enumerate() {
                let code = line.split("//").next().unwrap_or_default();
                if calls.iter().any(|call| code.contains(call.as_str())) {
                    found.push((path.clone(), at + 1));
                }
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::{Dependency, Member, Rules};

    fn member(name: &str, needs: &[&str], for_tests: &[&str]) -> Member {
        let dependency = |kind: Option<&str>| {
            let kind = kind.map(str::to_owned);
            move |name: &&str| Dependency { name: (*name).to_owned(), kind: kind.clone() }
        };
        let mut dependencies: Vec<Dependency> = needs.iter().map(dependency(None)).collect();
        dependencies.extend(for_tests.iter().map(dependency(Some("dev"))));
        Member { name: name.to_owned(), manifest_path: "Cargo.toml".into(), dependencies }
    }

    fn faults(edges: &str, fences: &str, members: &[Member]) -> Vec<String> {
        let page = format!("# Page\n```edges\n{edges}\n```\ntext\n```fences\n{fences}\n```\n");
        let rules = Rules::parse(&page).expect("the page is well formed");
        let mut faults = rules.check_edges(members);
        faults.extend(rules.check_fences(members).expect("nothing to read"));
        faults
    }

    #[test]
    fn an_edge_that_is_not_listed_is_a_fault() {
        let members = [member("a", &["serde"], &[]), member("b", &["a"], &[])];
        assert_eq!(faults("a:\nb: a", "", &members), Vec::<String>::new());
        assert_eq!(faults("a:\nb:", "", &members), ["b must not depend on a"]);
    }

    #[test]
    fn a_crate_without_a_row_and_a_row_without_a_crate_are_faults() {
        let faults = faults("gone:", "", &[member("a", &[], &[])]);
        assert_eq!(faults, ["a has no row", "there is a row for gone, which is not in the workspace"]);
    }

    #[test]
    fn a_row_may_not_allow_what_nobody_uses() {
        let members = [member("a", &[], &[]), member("b", &[], &[])];
        assert_eq!(faults("a:\nb: a", "", &members), ["the row of b allows a, which it does not use"]);
    }

    #[test]
    fn a_star_may_use_anything() {
        let members = [member("a", &[], &[]), member("tool", &["a", "tokio"], &[])];
        assert_eq!(faults("a:\ntool: *", "crate tokio: only a", &members), Vec::<String>::new());
    }

    #[test]
    fn a_fenced_crate_stays_behind_its_fence() {
        let members = [member("a", &["tokio"], &[]), member("b", &["tokio"], &[])];
        assert_eq!(
            faults("a:\nb:", "crate tokio rusqlite: only b", &members),
            ["a must not depend on tokio"]
        );
    }

    #[test]
    fn tests_reach_down_and_up_only_by_permission() {
        let members = || [member("a", &[], &["a", "b"]), member("b", &["a"], &["a"])];
        assert_eq!(faults("a:\nb: a", "dev a: b", &members()), Vec::<String>::new());
        assert_eq!(faults("a:\nb: a", "", &members()), ["the tests of a must not depend on b"]);
        let idle = faults("a:\nb: a", "dev a: b\ndev b: c", &members());
        assert_eq!(idle, ["a dev fence allows b c, which it does not use"]);
    }
}
