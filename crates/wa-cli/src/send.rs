use anyhow::Result;

use crate::args::{SendArgs, address};

pub(crate) async fn run(args: SendArgs) -> Result<()> {
    let to = address(&args.to)?;
    let client = args.account.online().await?;
    let sent = client.send(&to, args.text.as_str()).await?;
    println!("{}", sent.id);
    client.close().await;
    Ok(())
}
