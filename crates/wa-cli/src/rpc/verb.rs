use core::future::Future;
use core::pin::Pin;

use anyhow::Result;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use wa_client::Client;

use crate::rpc::failure::Argument;
use crate::rpc::output::Output;
use crate::rpc::recent::Recent;

/// What a call works with.
#[derive(Clone)]
pub(super) struct Context {
    pub(super) client: Client,
    /// Where a call that takes a while reports what happens meanwhile.
    pub(super) out: Output,
    /// The messages of this process.
    pub(super) recent: Recent,
}

pub(super) type Answer = Pin<Box<dyn Future<Output = Result<Value>> + Send>>;

/// One call: its name, and what carries it out.
pub(super) struct Verb {
    pub(super) name: &'static str,
    pub(super) run: fn(Context, Value) -> Answer,
}

/// Ties a name to an `async fn(Context, Arguments) -> Result<impl Serialize>`.
macro_rules! verb {
    ($name:literal, $run:path) => {
        $crate::rpc::verb::Verb {
            name: $name,
            run: |context, arguments| $crate::rpc::verb::call(context, arguments, $run),
        }
    };
}
pub(super) use verb;

/// The arguments of a call that takes none, and the answer of one that has nothing to say.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Nothing {}

pub(super) fn call<A, R, F>(context: Context, arguments: Value, run: fn(Context, A) -> F) -> Answer
where
    A: DeserializeOwned + Send + 'static,
    R: Serialize,
    F: Future<Output = Result<R>> + Send + 'static,
{
    Box::pin(async move {
        let arguments = serde_json::from_value(arguments).map_err(Argument::from)?;
        Ok(serde_json::to_value(run(context, arguments).await?)?)
    })
}
