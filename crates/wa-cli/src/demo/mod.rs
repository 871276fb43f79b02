//! `wa demo`: everything at work on an embedded server.

mod changes;
mod group;
mod killed;
mod person;
mod picture;
mod stage;
mod texts;

use anyhow::Result;

use crate::args::DemoArgs;
use crate::demo::person::{millis, now};
use crate::demo::stage::{ANNA, BEN, CARL, DORA, Stage};

pub(crate) async fn run(args: DemoArgs) -> Result<()> {
    let started = now();
    let files = tempfile::tempdir()?;
    let stage = Stage::open(files.path()).await?;
    println!("A local server with four phones runs on {}.", stage.server.addr());

    let mut anna = stage.link_by_qr("Anna", ANNA).await?;
    let mut ben = stage.link_by_code("Ben", BEN).await?;
    texts::both_ways(&mut anna, &mut ben).await?;
    changes::of_a_message(&mut anna, &mut ben).await?;
    picture::sent(&mut anna, &mut ben, files.path()).await?;

    let mut carl = stage.link_by_code("Carl", CARL).await?;
    let mut dora = stage.link_by_code("Dora", DORA).await?;
    let group = group::of_four([&mut anna, &mut ben, &mut carl, &mut dora]).await?;
    group::asked([&mut anna, &mut ben, &mut carl, &mut dora], &group).await?;

    let ben = killed::while_receiving(&stage, &anna, ben).await?;

    println!("\nAll of this took {}.", millis(started));
    if args.keep {
        stage.keep().await?;
    }
    for person in [anna, ben, carl, dora] {
        person.stop().await;
    }
    stage.server.shutdown().await;
    Ok(())
}
