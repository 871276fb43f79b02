//! A web site on this machine, for links to lead to.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread;

use anyhow::Result;

/// A file of the site.
#[derive(Debug, Clone)]
pub(crate) struct Page {
    pub(crate) path: &'static str,
    pub(crate) kind: &'static str,
    pub(crate) body: Vec<u8>,
}

/// A site that is served until the task ends.
pub(crate) struct Site {
    pub(crate) address: SocketAddr,
}

impl Site {
    pub(crate) fn open(pages: Vec<Page>) -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let address = listener.local_addr()?;
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                // Whoever goes away before the answer does not want it.
                let _ = serve(stream, &pages);
            }
        });
        Ok(Self { address })
    }

    pub(crate) fn link(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }
}

fn serve(stream: TcpStream, pages: &[Page]) -> Result<()> {
    let mut lines = BufReader::new(&stream).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let path = request.split(' ').nth(1).unwrap_or_default();
    let mut answer = &stream;
    match pages.iter().find(|page| page.path == path) {
        Some(Page { kind, body, .. }) => {
            let length = body.len();
            write!(answer, "HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\r\n")?;
            answer.write_all(body)?;
        }
        None => answer.write_all(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")?,
    }
    Ok(())
}
