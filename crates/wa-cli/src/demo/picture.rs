//! A picture, encrypted and decrypted piece by piece on its way.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};
use flate2::write::ZlibEncoder;
use flate2::{Compression, Crc};
use wa_client::Body;
use wa_client::content::Image;
use wa_client::media::{FromFile as _, MediaFile};

use crate::demo::person::{Person, millis, now};

const SIDE: u32 = 1024;

pub(super) async fn sent(anna: &mut Person, ben: &mut Person, files: &Path) -> Result<()> {
    println!("\nA picture");
    let (original, copy) = (files.join("picture.png"), files.join("copy.png"));
    paint(&original)?;
    let bytes = std::fs::metadata(&original)?.len();
    let started = now();
    let picture = Image::from_path(&original).caption("Our garden");
    anna.client.send(&ben.number()?, picture).await?;
    println!("  Anna → Ben: {bytes} bytes uploaded and sent after {}", millis(started));

    let (message, content) = ben.reads().await?;
    let Body::Image(image) = &content.body else { bail!("that is no picture") };
    let (width, height) = image.width.zip(image.height).context("the picture has no size")?;
    ensure!((width, height) == (SIDE, SIDE), "the picture has another size");
    let file = MediaFile::in_message(&message.decode())?.context("the picture has no file")?;
    let hash = file.expected.file_sha256.as_ref().map(short).context("the picture has no hash")?;
    let started = now();
    ben.client.download_to(&file, &copy).await?;
    println!("  Ben has {width} × {height} pixels after {}: SHA-256 {hash}…", millis(started));
    println!("    {}", content.text().unwrap_or_default());
    ensure!(std::fs::read(&original)? == std::fs::read(&copy)?, "the picture has changed on its way");
    Ok(())
}

/// The beginning of a hash.
fn short(hash: &[u8; 32]) -> String {
    hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// Makes a picture of a few megabytes: PNG, colours that do not compress well.
fn paint(path: &Path) -> Result<()> {
    let mut file = BufWriter::new(File::create(path)?);
    file.write_all(b"\x89PNG\r\n\x1a\n")?;
    let side = SIDE.to_be_bytes();
    chunk(&mut file, b"IHDR", &[&side[..], &side, &[8, 2, 0, 0, 0]].concat())?;
    let mut pixels = ZlibEncoder::new(Vec::new(), Compression::fast());
    for row in 0..SIDE {
        pixels.write_all(&[0])?;
        for column in 0..SIDE {
            let noise = (row * 31 + column * 17) ^ (row * column / 7);
            let [.., red] = row.wrapping_add(noise % 32).to_be_bytes();
            let [.., green] = column.wrapping_add(noise % 64).to_be_bytes();
            let [.., blue] = noise.to_be_bytes();
            pixels.write_all(&[red, green, blue])?;
        }
    }
    chunk(&mut file, b"IDAT", &pixels.finish()?)?;
    chunk(&mut file, b"IEND", &[])?;
    Ok(file.flush()?)
}

fn chunk(file: &mut impl Write, kind: &[u8; 4], body: &[u8]) -> Result<()> {
    let mut check = Crc::new();
    check.update(kind);
    check.update(body);
    file.write_all(&u32::try_from(body.len())?.to_be_bytes())?;
    file.write_all(kind)?;
    file.write_all(body)?;
    Ok(file.write_all(&check.sum().to_be_bytes())?)
}
