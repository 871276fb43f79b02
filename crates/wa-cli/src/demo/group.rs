//! A group of four, and a question to all of it.

use anyhow::{Result, bail, ensure};
use wa_client::event::AddOnKind;
use wa_client::{Body, Jid, Poll};

use crate::demo::person::{Person, millis, now};

/// Makes a group in which everybody writes and everybody reads.
pub(super) async fn of_four(mut people: [&mut Person; 4]) -> Result<Jid> {
    let started = now();
    let [anna, others @ ..] = &people;
    let members = others.iter().map(|person| person.number()).collect::<Result<Vec<_>>>()?;
    let group = anna.client.groups().create("Tea").members(members).await?.id;
    println!("\nAnna makes the group “Tea” ({group})");
    for place in 0..people.len() {
        let [writer] = people.get_disjoint_mut([place])?;
        let text = format!("{} is here.", writer.name);
        writer.client.send(&group, text.as_str()).await?;
        println!("  {text}");
        for (reader, person) in people.iter_mut().enumerate() {
            if reader != place {
                let message = person.reads_text(&text).await?;
                ensure!(message.chat == group, "the text came from elsewhere");
            }
        }
    }
    println!("  everybody has read everybody after {}", millis(started));
    Ok(group)
}

/// A poll, and how it stands after everybody has voted.
pub(super) async fn asked([anna, others @ ..]: [&mut Person; 4], group: &Jid) -> Result<()> {
    println!("\nA poll in the group");
    let poll = Poll::single("When do we meet?", ["at four", "at five", "not at all"]);
    let sent = anna.client.send(group, poll).await?;
    for (person, choice) in others.into_iter().zip(["at five", "at four", "at five"]) {
        let (question, content) = person.reads().await?;
        let Body::Poll(asked) = content.body else { bail!("that is no poll") };
        person.client.vote(&question, [choice]).await?;
        println!("  {} votes on “{}”: {choice}", person.name, asked.question);
        let vote = anna.message().await?;
        ensure!(vote.add_on.is_some_and(|opened| opened.kind == AddOnKind::Vote), "that is no vote");
    }
    let tally = anna.client.polls().tally(group, &sent.id).await?;
    for option in &tally.options {
        println!("    {:10} {}", option.name, "█".repeat(option.voters.len()));
    }
    let votes: Vec<usize> = tally.options.iter().map(|option| option.voters.len()).collect();
    ensure!(votes == [1, 2, 0], "votes were lost");
    Ok(())
}
