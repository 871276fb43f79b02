//! A world to measure in: an embedded server, and clients that are linked to it.

use wa_client::{Client, ClientBuilder, ClientError, Event, Events, PairingStep, PublicKey};
use wa_server::{Config, Number, Server, ServerError};

/// What can go wrong while a world is set up.
#[derive(Debug, thiserror::Error)]
pub enum WorldError {
    /// The server does not start or refuses.
    #[error(transparent)]
    Server(#[from] ServerError),
    /// A client does not start or is not linked.
    #[error(transparent)]
    Client(#[from] ClientError),
    /// The number of an account cannot be one.
    #[error("not a phone number")]
    Number,
}

/// An embedded server.
#[derive(Debug)]
pub struct World {
    server: Server,
}

impl World {
    /// Starts a server in memory.
    ///
    /// # Errors
    ///
    /// [`WorldError::Server`] if no port is free.
    pub async fn start() -> Result<Self, WorldError> {
        Ok(Self { server: Server::start(Config::default().seed(1)).await? })
    }

    /// Points a client at the server, with TLS as in the product.
    pub fn point(&self, builder: ClientBuilder) -> ClientBuilder {
        builder
            .server(self.server.secure_url())
            .trust_ca(self.server.ca_pem())
            .trust_noise_root(PublicKey::from_bytes(self.server.root_key()))
    }

    /// Starts a client and links it to the phone with this number, unless it is linked already.
    ///
    /// # Errors
    ///
    /// Whatever goes wrong on the way to being online.
    pub async fn client(&self, builder: ClientBuilder, number: &str) -> Result<Client, WorldError> {
        let number = Number::new(number).map_err(|_| WorldError::Number)?;
        let client = self.point(builder).await?;
        let mut pairing = client.pair();
        while let Some(step) = pairing.next().await? {
            if let PairingStep::Qr { text, .. } = step {
                self.server.phone(number.clone()).scan_qr(&text).await?;
            }
        }
        client.wait_online().await?;
        Ok(client)
    }
}

/// Waits for the next message and handles everything up to it.
///
/// # Errors
///
/// [`ClientError::Gone`] if the stream ends before.
pub async fn next_message(events: &mut Events) -> Result<(), ClientError> {
    while let Some(batch) = events.next().await? {
        let found = batch.events().iter().any(|event| matches!(event, Event::Message(_)));
        batch.handled().await?;
        if found {
            return Ok(());
        }
    }
    Err(ClientError::Gone)
}
