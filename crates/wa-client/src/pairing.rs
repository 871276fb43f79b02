use tokio::sync::mpsc;
use wa_core::{CloseReason, PairingStep};

use crate::driver::Ask;
use crate::{Client, ClientError};

/// Steps that may wait for a watcher; one that lets more wait is left alone. One connection has some ten.
const MAX_STEPS: usize = 64;

/// The steps of linking this device; see [`Client::pair`].
#[derive(Debug)]
pub struct Pairing {
    client: Client,
    steps: Option<mpsc::Receiver<Result<PairingStep, CloseReason>>>,
    over: bool,
}

impl Pairing {
    pub(crate) fn new(client: Client) -> Self {
        Self { client, steps: None, over: false }
    }

    /// The next step; `None` after [`PairingStep::Paired`]. A device that is linked already gives
    /// that step at once.
    ///
    /// # Errors
    ///
    /// [`ClientError::Closed`] if pairing ended without a link: no phone came in time, or the server
    /// refuses.
    ///
    /// **Cancel safety:** no step is lost by dropping the future.
    pub async fn next(&mut self) -> Result<Option<PairingStep>, ClientError> {
        if self.over {
            return Ok(None);
        }
        if self.steps.is_none() {
            if let Some(me) = self.client.me() {
                self.over = true;
                return Ok(Some(PairingStep::Paired(me)));
            }
            let (sender, steps) = mpsc::channel(MAX_STEPS);
            self.client.ask(Ask::Pair(sender)).await?;
            self.steps = Some(steps);
        }
        let Some(steps) = &mut self.steps else { return Ok(None) };
        match steps.recv().await {
            Some(Ok(step)) => {
                self.over = matches!(step, PairingStep::Paired(_));
                Ok(Some(step))
            }
            Some(Err(reason)) => {
                self.over = true;
                Err(ClientError::Closed(reason))
            }
            None => Err(ClientError::Gone),
        }
    }
}
