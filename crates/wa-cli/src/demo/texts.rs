//! Texts, and the ticks below them.

use anyhow::Result;
use wa_client::event::ReceiptKind;

use crate::demo::person::{Person, millis, now};

pub(super) async fn both_ways(anna: &mut Person, ben: &mut Person) -> Result<()> {
    println!("\nTexts both ways");
    say(anna, ben, "Hello Ben, this is Anna.").await?;
    say(ben, anna, "Hello Anna. I can read you.").await
}

async fn say(from: &mut Person, to: &mut Person, text: &str) -> Result<()> {
    let started = now();
    println!("  {} → {}: {text}", from.name, to.name);
    let sent = from.client.send(&to.number()?, text).await?;
    println!("    ✓   {:18} {}", "the server has it", millis(started));
    let message = to.reads_text(text).await?;
    from.receipt(&sent.id, ReceiptKind::Delivered).await?;
    println!("    ✓✓  {:18} {}", format!("{} has it", to.name), millis(started));
    to.client.mark_read(&message).await?;
    from.receipt(&sent.id, ReceiptKind::Read).await?;
    println!("    ✓✓  {:18} {}", format!("{} has read it", to.name), millis(started));
    Ok(())
}
