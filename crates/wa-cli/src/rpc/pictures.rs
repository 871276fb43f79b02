//! Profile pictures.

use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use serde::{Deserialize, Serialize};
use wa_client::{PictureState, ProfilePicture};

use crate::rpc::arguments::Address;
use crate::rpc::verb::{Context, Nothing, Verb, verb};

pub(super) const VERBS: &[Verb] = &[
    verb!("picture", picture),
    verb!("picture_download", download),
    verb!("picture_set", set),
    verb!("picture_remove", remove),
];

/// How a picture stands.
#[derive(Debug, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
enum State {
    Found { id: String, full: bool, url: String, direct_path: Option<String>, hash: Option<String> },
    Unchanged,
    Missing,
    Hidden,
}

impl From<PictureState> for State {
    fn from(state: PictureState) -> Self {
        match state {
            PictureState::Found(ProfilePicture { id, full, url, direct_path, hash, .. }) => {
                Self::Found { id, full, url, direct_path, hash }
            }
            PictureState::Unchanged => Self::Unchanged,
            PictureState::Missing => Self::Missing,
            // The library has no other states in this version.
            _ => Self::Hidden,
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Of {
    of: Address,
    #[serde(default)]
    full: bool,
    /// The id of the one that is known.
    unless: Option<String>,
}

async fn picture(context: Context, of: Of) -> Result<State> {
    Ok(ask(&context, of).await?.into())
}

async fn ask(context: &Context, Of { of, full, unless }: Of) -> Result<PictureState> {
    let mut question = context.client.pictures().of(&of.0);
    if full {
        question = question.full();
    }
    if let Some(id) = unless {
        question = question.unless(&id);
    }
    Ok(question.await?)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Download {
    of: Address,
    #[serde(default)]
    full: bool,
    path: PathBuf,
}

async fn download(context: Context, Download { of, full, path }: Download) -> Result<State> {
    let state = ask(&context, Of { of, full, unless: None }).await?;
    let PictureState::Found(found) = &state else { return Ok(state.into()) };
    let jpeg = context.client.pictures().download(found).await?;
    std::fs::write(&path, jpeg).with_context(|| format!("cannot write {}", path.display()))?;
    Ok(state.into())
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Set {
    path: PathBuf,
    group: Option<Address>,
}

#[derive(Debug, Serialize)]
struct Changed {
    id: String,
}

async fn set(context: Context, Set { path, group }: Set) -> Result<Changed> {
    let jpeg = std::fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
    if jpeg.is_empty() {
        bail!("{} is empty", path.display());
    }
    let change = context.client.pictures().set(jpeg);
    let id = match group {
        Some(Address(group)) => change.of_group(&group).await?,
        None => change.await?,
    };
    Ok(Changed { id })
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Remove {
    group: Option<Address>,
}

async fn remove(context: Context, Remove { group }: Remove) -> Result<Nothing> {
    let removal = context.client.pictures().remove();
    match group {
        Some(Address(group)) => removal.of_group(&group).await?,
        None => removal.await?,
    }
    Ok(Nothing {})
}
