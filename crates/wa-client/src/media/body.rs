//! Bodies between our streams and hyper.

use core::pin::Pin;
use core::task::{Context, Poll, ready};
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use bytes::Bytes;
use futures_core::Stream;
use futures_util::future::Fuse;
use hyper::body::{Body, Frame, Incoming, SizeHint};

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

/// The body of an answer together with the connection it comes over.
///
/// The connection moves only while the body is read, and goes when the body is dropped.
pub(super) struct Received<C> {
    pub(super) connection: Pin<Box<Fuse<C>>>,
    pub(super) body: Incoming,
}

impl<C: Future> Stream for Received<C> {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        loop {
            // Whatever befalls the connection the body tells.
            let _ = self.connection.as_mut().poll(cx);
            let frame = ready!(Pin::new(&mut self.body).poll_frame(cx));
            match frame {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(io::Error::other(error)))),
                // Trailers say nothing.
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(piece) => return Poll::Ready(Some(Ok(piece))),
                    Err(_) => continue,
                },
            }
        }
    }
}
