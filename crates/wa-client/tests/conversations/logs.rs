//! What must not be written down.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use tracing_subscriber::fmt::MakeWriter;
use wa_client::PairingStep;
use wa_server::Kick;
use wa_store::MemoryStore;

use crate::support::{ANNA, BEN, World, account, soon};

#[derive(Clone, Default)]
struct Captured(Arc<Mutex<Vec<u8>>>);

impl Write for Captured {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Captured {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn no_log_line_holds_a_number_a_text_a_key_or_a_code() {
    let captured = Captured::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_ansi(false)
        .with_writer(captured.clone())
        .finish();
    // Everything but the server's world runs on this thread.
    let guard = tracing::subscriber::set_default(subscriber);

    let world = World::new().await;
    let mut secrets = vec![ANNA.to_owned(), BEN.to_owned(), "a dear secret".to_owned()];
    let mut anna = world.open(&MemoryStore::new()).await;
    let mut pairing = anna.client.pair();
    while let Some(step) = soon(pairing.next()).await.unwrap() {
        if let PairingStep::Qr { text, .. } = &step {
            secrets.extend(text.split(',').filter(|part| part.len() > 8).map(str::to_owned));
            world.phone(ANNA).scan_qr(text).await.unwrap();
        }
        tracing::info!(?step, "an application logs what it gets");
    }
    soon(anna.client.wait_online()).await.unwrap();
    let ben = world.open(&MemoryStore::new()).await;
    let code = soon(ben.client.pair_with_phone(BEN)).await.unwrap();
    secrets.extend([code.to_string(), code.to_string().replace('-', "")]);
    soon(world.phone(BEN).enter_code(&code.to_string())).await.unwrap();
    soon(ben.client.wait_online()).await.unwrap();
    ben.say(ANNA, "a dear secret").await;
    anna.until(|event| {
        tracing::info!(?event, "an application logs what it gets");
        matches!(event, wa_client::Event::Message(_)).then_some(())
    })
    .await;
    world.server.kick(&anna.device(), Kick::Code(503)).await.unwrap();
    anna.closed().await;
    anna.comes_online().await;
    let refused = anna.client.send(&wa_client::Jid::pn("15550109999"), "a dear secret").await;
    tracing::info!(?refused, client = ?anna.client, status = ?anna.client.status(), "and what fails");
    secrets.push("15550109999".to_owned());
    for person in [&anna, &ben] {
        let me = person.client.me().unwrap();
        secrets.push(me.lid.user().to_owned());
        for (_, value) in person.store.rows(&account()) {
            // Keys, in the forms in which somebody might print them.
            if value.len() >= 32 {
                secrets.extend([format!("{:?}", &value[..8]), hex(&value[2..18])]);
            }
        }
    }
    soon(anna.client.close()).await;
    drop(guard);

    let log = String::from_utf8(captured.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("connection closed"), "something was logged");
    for line in log.lines() {
        for secret in &secrets {
            assert!(!line.contains(secret.as_str()), "{secret} in: {line}");
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
