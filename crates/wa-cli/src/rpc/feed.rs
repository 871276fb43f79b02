//! The status feed.

use anyhow::Result;
use serde::{Deserialize, Serialize};
use wa_client::{Audience, Jid};

use crate::rpc::arguments::{Address, Id};
use crate::rpc::verb::{Context, Verb, verb};

pub(super) const VERBS: &[Verb] = &[verb!("post_status", post)];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Post {
    text: String,
    audience: Who,
    message_id: Option<Id>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Who {
    Contacts,
    Only(Vec<Address>),
    Except(Vec<Address>),
}

#[derive(Debug, Serialize)]
struct Posted {
    message_id: String,
    timestamp: u64,
}

async fn post(context: Context, Post { text, audience, message_id }: Post) -> Result<Posted> {
    let people = |people: Vec<Address>| -> Vec<Jid> { people.into_iter().map(|person| person.0).collect() };
    let audience = match audience {
        Who::Contacts => Audience::Contacts,
        Who::Only(only) => Audience::Only(people(only)),
        Who::Except(except) => Audience::Except(people(except)),
    };
    let mut post = context.client.status_feed().post(text.as_str()).audience(audience);
    if let Some(Id(id)) = message_id {
        post = post.id(id);
    }
    let sent = post.await?;
    Ok(Posted { message_id: sent.id.to_string(), timestamp: sent.timestamp })
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
