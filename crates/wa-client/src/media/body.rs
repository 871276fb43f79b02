//! Bodies between our streams and hyper.

use core::pin::Pin;
use core::task::{Context, Poll, ready};
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use bytes::Bytes;
use futures_core::Stream;
use hyper::body::{Body, Frame, Incoming, SizeHint};

use crate::media::pool::Home;
use crate::media::transport::MediaBody;

/// The body of a request; counts what was taken of it, so that a standstill is noticed.
pub(super) struct Outgoing {
    pub(super) stream: Option<MediaBody>,
    pub(super) left: u64,
    pub(super) taken: Arc<AtomicU64>,
}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let Some(stream) = &mut self.stream else { return Poll::Ready(None) };
        let piece = ready!(stream.as_mut().poll_next(cx));
        Poll::Ready(piece.map(|piece| {
            let piece = piece?;
            let length = u64::try_from(piece.len()).unwrap_or(u64::MAX);
            self.left = self.left.saturating_sub(length);
            self.taken.fetch_add(length, Ordering::Relaxed);
            Ok(Frame::data(piece))
        }))
    }

    fn is_end_stream(&self) -> bool {
        self.left == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}

/// The body of an answer, and where its connection goes afterwards.
///
/// A body that is dropped before its end takes the connection with it.
pub(super) struct Received {
    body: Incoming,
    home: Option<Home>,
}

impl Received {
    pub(super) fn new(body: Incoming, home: Option<Home>) -> Self {
        let mut received = Self { body, home };
        received.release_at_end();
        received
    }

    fn release_at_end(&mut self) {
        if self.body.is_end_stream()
            && let Some(home) = self.home.take()
        {
            home.go();
        }
    }
}

impl Stream for Received {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let frame = ready!(Pin::new(&mut self.body).poll_frame(cx));
            match frame {
                None => {
                    if let Some(home) = self.home.take() {
                        home.go();
                    }
                    return Poll::Ready(None);
                }
                Some(Err(error)) => {
                    self.home = None;
                    return Poll::Ready(Some(Err(io::Error::other(error))));
                }
                // Trailers say nothing.
                Some(Ok(frame)) => {
                    self.release_at_end();
                    match frame.into_data() {
                        Ok(piece) => return Poll::Ready(Some(Ok(piece))),
                        Err(_) => continue,
                    }
                }
            }
        }
    }
}
