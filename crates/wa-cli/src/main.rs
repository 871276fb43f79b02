//! `wa`: a terminal client for WhatsApp, and a workbench for those who build on it.
#![expect(clippy::print_stdout, reason = "a terminal program talks to its terminal")]

mod args;
mod demo;
mod json;
mod listen;
mod login;
mod rpc;
mod send;
mod serve;
mod terminal;

use clap::Parser as _;

use args::{Args, Task};

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::from_default_env())
        .with_writer(std::io::stderr)
        .init();
    match Args::parse().task {
        Task::Demo(args) => demo::run(args).await,
        Task::Server(args) => serve::run(args).await,
        Task::Login(args) => login::run(args).await,
        Task::Send(args) => send::run(args).await,
        Task::Listen(args) => listen::run(args).await,
        Task::Rpc(args) => rpc::run(args).await,
    }
}
