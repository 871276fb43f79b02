//! What must be there before the first scenario: Node, Baileys, and our own programs.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};

use crate::programs::Programs;

/// The package and version that we must get on with.
const BAILEYS: (&str, &str) = ("@whiskeysockets/baileys", "7.0.0-rc14");

/// Its driver; a program of the package's user, not a part of the package.
const DRIVER: &str = include_str!("../../interop/baileys.mjs");

/// Programs and folders that scenarios use.
pub(crate) struct Tools {
    /// The driver script, beside the installed package.
    pub(crate) baileys: PathBuf,
    /// The program `wa`.
    pub(crate) wa: PathBuf,
    /// The program `wa-server`.
    pub(crate) server: PathBuf,
    /// Where scenarios keep their files.
    pub(crate) runs: PathBuf,
}

/// The program that is missing and that we cannot bring along.
pub(crate) fn missing() -> Option<&'static str> {
    ["node", "npm"].into_iter().find(|program| {
        let answers = quiet(program).arg("--version").status();
        !answers.is_ok_and(|status| status.success())
    })
}

impl Tools {
    /// Installs and builds what is not there yet.
    pub(crate) fn prepare() -> Result<Self> {
        let Programs { wa, server, target } = Programs::build()?;
        let home = target.join("interop");
        let baileys = install(&home.join("baileys"))?;
        Ok(Self { baileys, wa, server, runs: home.join("runs") })
    }
}

/// Installs the package below `home` unless it is there, and puts the driver beside it.
fn install(home: &Path) -> Result<PathBuf> {
    fs::create_dir_all(home).with_context(|| format!("cannot make {}", home.display()))?;
    if !is_installed(home) {
        let (package, version) = BAILEYS;
        eprintln!("interop: installing {package}@{version}");
        // The driver names the logger that Baileys brings along.
        let manifest = json!({
            "name": "interop",
            "private": true,
            "type": "module",
            "dependencies": { package: version, "pino": "^9.6" },
        });
        fs::write(home.join("package.json"), format!("{manifest:#}\n"))?;
        let options = ["install", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"];
        let status = Command::new("npm").args(options).current_dir(home).stdout(Stdio::null()).status()?;
        ensure!(status.success() && is_installed(home), "npm could not install {package}@{version}");
    }
    let driver = home.join("driver.mjs");
    fs::write(&driver, DRIVER)?;
    Ok(driver)
}

fn is_installed(home: &Path) -> bool {
    let (package, version) = BAILEYS;
    let manifest = fs::read(home.join("node_modules").join(package).join("package.json")).ok();
    let manifest: Option<Value> = manifest.and_then(|text| serde_json::from_slice(&text).ok());
    manifest.is_some_and(|manifest| manifest["version"] == version)
}

fn quiet(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}
