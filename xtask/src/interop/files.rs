//! Small media files that are what they say, and files of any size.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

/// A picture of one grey dot.
const JPEG: &str = "ffd8ffe000104a46494600010100000100010000ffdb004300ffffffffffffffffffffffffffffffffffffffffffffffffff\
    ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0000b08000100010101\
    1100ffc40014000100000000000000000000000000000000ffc40014100100000000000000000000000000000000ffda0008\
    010100003f003fffd9";

/// The same as a WebP file without loss.
const WEBP: &str = "524946461a000000574542505650384c0d0000002f00000010071011118888fe0700";

/// Files for one scene.
#[derive(Debug, Clone)]
pub(crate) struct Files {
    dir: PathBuf,
}

impl Files {
    /// Puts them in a directory.
    pub(crate) fn new(dir: &Path) -> Result<Self> {
        fs::create_dir_all(dir)?;
        Ok(Self { dir: dir.to_owned() })
    }

    /// A picture; what follows its end makes it `size` bytes long.
    pub(crate) fn jpeg(&self, name: &str, size: usize) -> Result<String> {
        self.write(name, padded(bytes(JPEG), size))
    }

    /// A sticker.
    pub(crate) fn webp(&self, name: &str) -> Result<String> {
        self.write(name, bytes(WEBP))
    }

    /// A film of `seconds` with nothing on it.
    pub(crate) fn mp4(&self, name: &str, seconds: u32, size: usize) -> Result<String> {
        let mut film = mp4_box(b"ftyp", b"isom\0\0\0\0isommp42");
        film.extend(mp4_box(b"moov", &[movie_header(seconds), track(seconds)].concat()));
        let content = size.saturating_sub(film.len() + 8);
        film.extend(mp4_box(b"mdat", &noise(content)));
        self.write(name, film)
    }

    /// A recording in Ogg Opus of `seconds` of silence.
    pub(crate) fn ogg(&self, name: &str, seconds: u32) -> Result<String> {
        let mut head = b"OpusHead\x01\x01".to_vec();
        // Samples to be skipped, the rate of the source, no gain, mono or stereo.
        head.extend([0, 0]);
        head.extend(48_000_u32.to_le_bytes());
        head.extend([0, 0, 0]);
        let tags = b"OpusTags\x04\0\0\0none\0\0\0\0".to_vec();
        // 20 ms a packet.
        let packets: Vec<Vec<u8>> = (0..seconds * 50).map(|_| vec![0xf8, 0xff, 0xfe]).collect();
        let mut file = page(0, 2, 0, &[head]);
        file.extend(page(1, 0, 0, &[tags]));
        let pages = packets.chunks(50).count();
        let mut samples = 0;
        for (number, packets) in (2..).zip(packets.chunks(50)) {
            samples += 960 * u64::try_from(packets.len())?;
            let last = usize::try_from(number)? == pages + 1;
            file.extend(page(number, if last { 4 } else { 0 }, samples, packets));
        }
        self.write(name, file)
    }

    /// Bytes without meaning.
    pub(crate) fn any(&self, name: &str, size: usize) -> Result<String> {
        self.write(name, noise(size))
    }

    /// Where something may be put.
    pub(crate) fn place(&self, name: &str) -> PathBuf {
        self.dir.join(name)
    }

    fn write(&self, name: &str, bytes: Vec<u8>) -> Result<String> {
        let path = self.dir.join(name);
        fs::write(&path, bytes)?;
        Ok(path.display().to_string())
    }
}

fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<u8> =
        hex.bytes().filter_map(|digit| char::from(digit).to_digit(16)?.try_into().ok()).collect();
    digits.chunks(2).map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | digit)).collect()
}

/// Bytes in which no part repeats another one soon.
fn noise(size: usize) -> Vec<u8> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        Some(state.to_le_bytes())
    };
    std::iter::from_fn(next).flatten().take(size).collect()
}

fn padded(mut file: Vec<u8>, size: usize) -> Vec<u8> {
    file.extend(noise(size.saturating_sub(file.len())));
    file
}

fn mp4_box(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let size = u32::try_from(content.len() + 8).unwrap_or(u32::MAX);
    [size.to_be_bytes().as_slice(), kind, content].concat()
}

/// A matrix that changes nothing.
fn identity() -> Vec<u8> {
    let row = [0x0001_0000_u32, 0, 0, 0, 0x0001_0000, 0, 0, 0, 0x4000_0000];
    row.iter().flat_map(|number| number.to_be_bytes()).collect()
}

fn movie_header(seconds: u32) -> Vec<u8> {
    let mut header = vec![0; 12];
    header.extend(1000_u32.to_be_bytes());
    header.extend((seconds * 1000).to_be_bytes());
    header.extend([0, 1, 0, 0, 1, 0]);
    header.extend([0; 10]);
    header.extend(identity());
    header.extend([0; 24]);
    header.extend(2_u32.to_be_bytes());
    mp4_box(b"mvhd", &header)
}

fn track(seconds: u32) -> Vec<u8> {
    let mut header = vec![0, 0, 0, 3];
    header.extend([0; 8]);
    header.extend(1_u32.to_be_bytes());
    header.extend([0; 4]);
    header.extend((seconds * 1000).to_be_bytes());
    header.extend([0; 16]);
    header.extend(identity());
    header.extend((320_u32 << 16).to_be_bytes());
    header.extend((240_u32 << 16).to_be_bytes());
    mp4_box(b"trak", &mp4_box(b"tkhd", &header))
}

/// A page of Ogg with whole packets, each shorter than 255 bytes.
fn page(number: u32, flags: u8, samples: u64, packets: &[Vec<u8>]) -> Vec<u8> {
    let mut page = b"OggS\0".to_vec();
    page.push(flags);
    page.extend(samples.to_le_bytes());
    page.extend(1_u32.to_le_bytes());
    page.extend(number.to_le_bytes());
    let check = page.len();
    page.extend([0; 4]);
    page.extend(u8::try_from(packets.len()));
    page.extend(packets.iter().flat_map(|packet| u8::try_from(packet.len())));
    page.extend(packets.concat());
    let sum = page.iter().fold(0_u32, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte) << 24, |sum, _| {
            if sum & 0x8000_0000 == 0 { sum << 1 } else { sum << 1 ^ 0x04c1_1db7 }
        })
    });
    page.splice(check..check + 4, sum.to_le_bytes());
    page
}
