use std::path::PathBuf;

use anyhow::Result;
use wa_client::content::{Audio, Document, Image, Sticker, Video, VoiceNote};
use wa_client::media::FromFile as _;
use wa_client::{Client, Jid, SendMessage};

use crate::args::{FileKind, SendArgs, address};

pub(crate) async fn run(args: SendArgs) -> Result<()> {
    let to = address(&args.to)?;
    let client = args.account.online().await?;
    let sent = match args.file {
        Some(path) => {
            let kind = args.kind.unwrap_or_else(|| FileKind::of(&path));
            file(&client, &to, kind, path, args.text)?.await?
        }
        None => client.send(&to, args.text.unwrap_or_default()).await?,
    };
    println!("{}", sent.id);
    client.close().await;
    Ok(())
}

fn file(
    client: &Client,
    to: &Jid,
    kind: FileKind,
    path: PathBuf,
    caption: Option<String>,
) -> Result<SendMessage> {
    Ok(match (kind, caption) {
        (FileKind::Image, None) => client.send(to, Image::from_path(path)),
        (FileKind::Image, Some(caption)) => client.send(to, Image::from_path(path).caption(caption)),
        (FileKind::Video, None) => client.send(to, Video::from_path(path)),
        (FileKind::Video, Some(caption)) => client.send(to, Video::from_path(path).caption(caption)),
        (FileKind::Document, None) => client.send(to, Document::from_path(path)),
        (FileKind::Document, Some(caption)) => client.send(to, Document::from_path(path).caption(caption)),
        (FileKind::Audio, None) => client.send(to, Audio::from_path(path)),
        (FileKind::Voice, None) => client.send(to, VoiceNote::from_path(path)),
        (FileKind::Sticker, None) => client.send(to, Sticker::from_path(path)),
        (FileKind::Audio | FileKind::Voice | FileKind::Sticker, Some(_)) => {
            anyhow::bail!("no text can stand below this kind of file")
        }
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn the_ending_of_a_name_tells_how_a_file_is_sent() {
        assert_eq!(FileKind::of(Path::new("a/cat.JPG")), FileKind::Image);
        assert_eq!(FileKind::of(Path::new("note.opus")), FileKind::Voice);
        assert_eq!(FileKind::of(Path::new("report.pdf")), FileKind::Document);
        assert_eq!(FileKind::of(Path::new("png")), FileKind::Document);
    }
}
