use anyhow::Result;
use wa_client::{Client, Event, event};

use crate::args::ListenArgs;
use crate::json;

pub(crate) async fn run(args: ListenArgs) -> Result<()> {
    let client = args.account.builder_for(args.history).await?.await?;
    anyhow::ensure!(client.me().is_some(), "this account is not linked; run `wa login` first");
    let mut events = client.events();
    loop {
        let batch = tokio::select! {
            batch = events.next() => batch?,
            stopped = tokio::signal::ctrl_c() => {
                stopped?;
                break;
            }
        };
        let Some(batch) = batch else { break };
        for (event, line) in
            batch.events().iter().zip(json::batch(client.me(), batch.cursor(), batch.events()))
        {
            if args.json {
                println!("{}", line?);
            } else {
                describe(&client, event);
            }
            if let Event::Closed(reason) = event
                && reason.reconnect() == wa_client::Reconnect::Never
            {
                anyhow::bail!("{reason}");
            }
        }
        batch.handled().await?;
    }
    client.close().await;
    Ok(())
}

fn describe(client: &Client, event: &Event) {
    match event {
        Event::Message(message) => {
            let name = message.push_name.as_deref().unwrap_or("?");
            let text = message.text().unwrap_or_default();
            // A text speaks for itself; what else it is stands before its caption.
            let kind = client.me().map(|me| message.content(&me).body.name()).filter(|kind| *kind != "text");
            let kind = kind.map(|kind| format!("({}) ", kind.replace('_', " "))).unwrap_or_default();
            println!("{name} <{}> in {}: {kind}{text}", message.sender, message.chat);
        }
        Event::HistoryMessage(message) => {
            let name = message.push_name.as_deref().unwrap_or("?");
            let text = message.text().unwrap_or_default();
            println!("earlier: {name} <{}> in {}: {text}", message.sender, message.chat);
        }
        Event::Receipt(receipt) => {
            println!("{} messages in {}: {}", receipt.ids.len(), receipt.chat, word(receipt.kind));
        }
        Event::AddOnOpened(message) => {
            println!("an addition to a message in {} can be read now", message.chat)
        }
        Event::Undecryptable(message) => println!("a message in {} stays unreadable", message.chat),
        Event::Online => println!("online"),
        Event::Closed(reason) => println!("closed: {reason}"),
        _ => {}
    }
}

pub(crate) fn word(kind: event::ReceiptKind) -> &'static str {
    match kind {
        event::ReceiptKind::Delivered => "delivered",
        event::ReceiptKind::Read => "read",
        event::ReceiptKind::Played => "played",
        event::ReceiptKind::ReadElsewhere => "read_elsewhere",
        event::ReceiptKind::PlayedElsewhere => "played_elsewhere",
        _ => "unknown",
    }
}
