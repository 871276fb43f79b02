//! What can be said about a message: an answer, a reaction, a correction, its removal.

use anyhow::{Result, bail, ensure};
use wa_client::{Body, Received};

use crate::demo::person::Person;

pub(super) async fn of_a_message(anna: &mut Person, ben: &mut Person) -> Result<()> {
    println!("\nA message and what becomes of it");
    let sent = anna.client.send(&ben.number()?, "Tae at five?").await?;
    let question = ben.reads_text("Tae at five?").await?;
    println!("  Anna: Tae at five?");

    ben.client.send(&question.chat, "With cake, please.").quoting(&question).await?;
    let (_, answer) = anna.reads().await?;
    let Some(quote) = &answer.context.quote else { bail!("the answer quotes nothing") };
    ensure!(quote.id == sent.id.as_str(), "the answer quotes another message");
    let quoted = Received::read(&quote.content);
    println!("  Ben answers “{}”: {}", quoted.text().unwrap_or_default(), answer.text().unwrap_or_default());

    ben.client.react(&*question, "🍰").await?;
    let (_, reaction) = anna.reads().await?;
    let Body::Reaction(reaction) = reaction.body else { bail!("that is no reaction") };
    ensure!(reaction.target.from_me && reaction.target.id == sent.id.as_str(), "it is for another message");
    println!("  Ben reacts: {}", reaction.emoji.unwrap_or_default());

    anna.client.edit(&sent, "Tea at five?").await?;
    let (_, edit) = ben.reads().await?;
    let Body::Edit(edit) = edit.body else { bail!("that is no correction") };
    ensure!(edit.target.id == sent.id.as_str(), "another message was corrected");
    println!("  Anna corrects it: {}", Received::read(&edit.content).text().unwrap_or_default());

    anna.client.delete(&sent).await?;
    let (_, delete) = ben.reads().await?;
    let Body::Delete(delete) = delete.body else { bail!("that takes nothing back") };
    ensure!(delete.target.id == sent.id.as_str(), "another message was taken back");
    println!("  Anna takes it back");
    Ok(())
}
