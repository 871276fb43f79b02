//! The status feed.

use std::path::PathBuf;

use anyhow::Result;
use serde::Deserialize;
use wa_client::{Audience, Body, Jid};

use crate::rpc::arguments::{Address, Id};
use crate::rpc::media;
use crate::rpc::messages::Sent;
use crate::rpc::verb::{Context, Verb, verb};

pub(super) const VERBS: &[Verb] = &[verb!("post", post)];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Post {
    text: Option<String>,
    content: Option<Body>,
    /// The file, of content that is one.
    file: Option<PathBuf>,
    audience: Who,
    /// The page is visited.
    #[serde(default)]
    link_preview: bool,
    message_id: Option<Id>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Who {
    Contacts,
    Only(Vec<Address>),
    Except(Vec<Address>),
}

async fn post(context: Context, post: Post) -> Result<Sent> {
    let Post { text, content, file, audience, link_preview, message_id } = post;
    let people = |people: Vec<Address>| -> Vec<Jid> { people.into_iter().map(|person| person.0).collect() };
    let audience = match audience {
        Who::Contacts => Audience::Contacts,
        Who::Only(only) => Audience::Only(people(only)),
        Who::Except(except) => Audience::Except(people(except)),
    };
    let feed = context.client.status_feed();
    let post = match (text, content, file) {
        (Some(text), None, None) => feed.post(text),
        (None, Some(body), None) => feed.post(body),
        (None, Some(body), Some(path)) => feed.post(media::attach(&context.client, body, path).await?),
        _ => anyhow::bail!("one of `text` and `content` (with its `file`, if it has one) is wanted"),
    };
    let mut post = post.audience(audience);
    if link_preview {
        post = post.link_preview();
    }
    if let Some(Id(id)) = message_id {
        post = post.id(id);
    }
    Ok(post.await?.into())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_audience_has_to_be_named() {
        let read = |line| serde_json::from_value::<Post>(line).map(|post| post.audience);
        assert!(matches!(read(json!({ "text": "hi", "audience": "contacts" })), Ok(Who::Contacts)));
        let only = read(json!({ "text": "hi", "audience": { "only": ["15550100002"] } }));
        assert!(matches!(only, Ok(Who::Only(people)) if people.len() == 1));
        assert!(read(json!({ "text": "hi" })).is_err());
        assert!(read(json!({ "text": "hi", "audience": { "only": ["nobody"] } })).is_err());
    }
}
