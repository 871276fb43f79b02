//! A byte stream whose first bytes have already been looked at.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Buf, BytesMut};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, ReadBuf};

/// Longest request head that is read before the kind of the connection must be known.
const MAX_HEAD: usize = 16 * 1024;

/// What a socket is, plain or through TLS.
pub(crate) trait Socket: AsyncRead + AsyncWrite + Unpin + Send {}

impl<T: AsyncRead + AsyncWrite + Unpin + Send> Socket for T {}

/// A stream that gives back the bytes that were read ahead before those that follow.
pub(crate) struct Rewound<S> {
    ahead: BytesMut,
    inner: S,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Rewound<S> {
    /// Reads the first line of an HTTP request and keeps everything for the reader that follows.
    pub(crate) async fn with_request_line(mut inner: S) -> io::Result<(String, Self)> {
        let mut ahead = BytesMut::with_capacity(1024);
        loop {
            if let Some(end) = ahead.iter().position(|&byte| byte == b'\n') {
                let line = String::from_utf8_lossy(ahead.get(..end).unwrap_or_default()).trim().to_owned();
                return Ok((line, Self { ahead, inner }));
            }
            if ahead.len() >= MAX_HEAD {
                return Err(io::Error::new(io::ErrorKind::InvalidData, "request line too long"));
            }
            if inner.read_buf(&mut ahead).await? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
    }
}

/// Returns the path of a request line, without its query.
pub(crate) fn path_of(request_line: &str) -> &str {
    let target = request_line.split(' ').nth(1).unwrap_or_default();
    target.split('?').next().unwrap_or_default()
}

impl<S: AsyncRead + Unpin> AsyncRead for Rewound<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.ahead.is_empty() {
            return Pin::new(&mut self.inner).poll_read(context, buffer);
        }
        let length = self.ahead.len().min(buffer.remaining());
        buffer.put_slice(self.ahead.get(..length).unwrap_or_default());
        self.ahead.advance(length);
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Rewound<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.inner).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::AsyncReadExt;

    use super::*;

    #[tokio::test]
    async fn the_request_line_is_seen_and_still_read_by_the_next_reader() {
        let request = b"GET /ws/chat?ED=abc HTTP/1.1\r\nHost: x\r\n\r\n";
        let (line, mut stream) =
            Rewound::with_request_line(tokio::io::join(&request[..], tokio::io::sink())).await.unwrap();
        assert_eq!(path_of(&line), "/ws/chat");
        let mut all = Vec::new();
        stream.read_to_end(&mut all).await.unwrap();
        assert_eq!(all, request);
    }

    #[test]
    fn a_strange_request_line_has_an_empty_path() {
        assert_eq!(path_of("nonsense"), "");
        assert_eq!(path_of(""), "");
    }
}
