//! `cargo xtask examples`: runs what the READMEs of the crates show, in the folder of the crate, and compares
//! what is printed with what they say.

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context as _, Result, ensure};

/// Entry point of the task.
pub(crate) fn run() -> Result<ExitCode> {
    let mut folders: Vec<_> =
        fs::read_dir(crate::root().join("crates"))?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    folders.sort();
    let mut shown = 0_usize;
    let mut broken = false;
    for folder in folders {
        let readme = folder.join("README.md");
        if !readme.exists() {
            continue;
        }
        for example in examples(&fs::read_to_string(&readme)?) {
            shown += 1;
            let printed = example.play(&folder).with_context(|| format!("{} shows it", readme.display()))?;
            if printed == example.says {
                println!("ok: {} $ {}", folder.display(), example.command);
            } else {
                broken = true;
                println!(
                    "{} $ {}\nprints\n{printed}\nand not\n{}",
                    folder.display(),
                    example.command,
                    example.says
                );
            }
        }
    }
    ensure!(shown > 0, "no README of a crate shows an example");
    Ok(if broken { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// A command of a README and what it is said to print.
#[derive(Debug, PartialEq, Eq)]
struct Example {
    command: String,
    says: String,
}

impl Example {
    /// What the command prints when it succeeds.
    fn play(&self, folder: &Path) -> Result<String> {
        let output = Command::new("sh")
            .args(["-c", &self.command])
            .current_dir(folder)
            // The build of a task is not that of an example.
            .env_remove("CARGO_MANIFEST_DIR")
            .stderr(Stdio::inherit())
            .output()?;
        ensure!(output.status.success(), "{} failed: {}", self.command, output.status);
        Ok(String::from_utf8(output.stdout)?.trim_end().to_owned())
    }
}

/// The `console` blocks: a line with `$`, and the lines of what it prints.
fn examples(readme: &str) -> Vec<Example> {
    let blocks = readme.split("```console\n").skip(1).filter_map(|rest| rest.split_once("\n```"));
    blocks
        .filter_map(|(block, _)| {
            let (command, says) = block.split_once('\n').unwrap_or((block, ""));
            Some(Example { command: command.strip_prefix("$ ")?.to_owned(), says: says.to_owned() })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_is_a_command_and_what_it_prints() {
        let readme =
            "text\n\n```console\n$ echo a | cat\na\n```\n\n```sh\nnot this\n```\n```console\n$ true\n```\n";
        let example =
            |command: &str, says: &str| Example { command: command.to_owned(), says: says.to_owned() };
        assert_eq!(examples(readme), [example("echo a | cat", "a"), example("true", "")]);
    }
}
