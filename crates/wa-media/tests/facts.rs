//! Headers of files: samples that others made, files put together by the book, and rubbish.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use std::io::Cursor;
use std::time::Duration;

use proptest::prelude::*;
use wa_media::facts::{
    FactsError, ImageFormat, StickerInfo, Waveform, image_facts, read_sticker_info, video_facts, voice_facts,
    wav_facts, write_sticker_info,
};

/// The pictures by which browsers are tested for what of WebP they can show: lossy, lossless, with alpha,
/// animated; all of them one pixel.
const WEBP: [(&str, bool); 4] = [
    ("52494646220000005745425056503820160000003001009d012a010001000ec0fe25a400037000000000", false),
    ("524946461a000000574542505650384c0d0000002f00000010071011118888fe0700", false),
    (
        "524946464a00000057454250565038580a00000010000000000000000000414c50480c00000011071011fd0f4444ff03000056503820180000001401009d012a010001000000fe00000dc000fee6b5000000",
        false,
    ),
    (
        "524946465200000057454250565038580a00000012000000000000000000414e494d06000000ffffffff0000414e4d4626000000000000000000000000000000640000005650384c0d0000002f00000010071011118888fe0700",
        true,
    ),
];

fn hex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text.bytes().filter(u8::is_ascii_hexdigit).collect();
    digits.chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}

#[test]
fn webp_of_every_kind_is_told_apart() {
    for (sample, animated) in WEBP {
        let facts = image_facts(&hex(sample)).unwrap();
        assert_eq!((facts.format, facts.width, facts.height), (ImageFormat::WebP, 1, 1));
        assert_eq!(facts.animated, animated);
    }
}

fn jpeg(segments: &[&[u8]]) -> Vec<u8> {
    let mut file = vec![0xff, 0xd8];
    for segment in segments {
        file.push(0xff);
        file.push(segment[0]);
        file.extend(u16::try_from(segment.len() + 1).unwrap().to_be_bytes());
        file.extend(&segment[1..]);
    }
    file
}

/// A frame of 640 by 480.
const FRAME: &[u8] = &[0xc2, 8, 0x01, 0xe0, 0x02, 0x80, 3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1];

#[test]
fn the_size_of_a_jpeg_is_in_its_frame_and_turned_as_the_camera_was() {
    let facts = image_facts(&jpeg(&[&[0xe0, b'J'], FRAME])).unwrap();
    assert_eq!((facts.format, facts.width, facts.height), (ImageFormat::Jpeg, 640, 480));
    for (orientation, size) in [(1, (640, 480)), (3, (640, 480)), (6, (480, 640)), (8, (480, 640))] {
        let little = [
            b"\xe1Exif\0\0II\x2a\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".as_slice(),
            &[orientation, 0, 0, 0],
        ];
        let big = [
            b"\xe1Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01".as_slice(),
            &[0, orientation, 0, 0],
        ];
        for exif in [little.concat(), big.concat()] {
            let facts = image_facts(&jpeg(&[&exif, FRAME])).unwrap();
            assert_eq!((facts.width, facts.height), size);
        }
    }
    assert!(matches!(image_facts(&jpeg(&[&[0xda, 0]])), Err(FactsError::Damaged)), "picture before frame");
}

#[test]
fn the_size_of_a_png_is_in_its_header() {
    let png = hex("89504e470d0a1a0a 0000000d 49484452 00000280 000001e0 0806000000 00000000");
    let facts = image_facts(&png).unwrap();
    assert_eq!(
        (facts.format, facts.width, facts.height, facts.animated),
        (ImageFormat::Png, 640, 480, false)
    );
    let moving = [png, hex("00000008 6163544c 0000000200000000 00000000")].concat();
    assert!(image_facts(&moving).unwrap().animated);
    assert!(matches!(image_facts(b"BM6"), Err(FactsError::Format)));
}

#[test]
fn a_sticker_says_what_was_written_into_it_and_stays_what_it_was() {
    let info = StickerInfo::new("com.example.cats", "Cats", "Anna").emoji("🐱");
    for (sample, animated) in WEBP {
        let sticker = hex(sample);
        assert_eq!(read_sticker_info(&sticker), None);
        let written = write_sticker_info(&sticker, &info).unwrap();
        assert_eq!(read_sticker_info(&written).as_ref(), Some(&info));
        let facts = image_facts(&written).unwrap();
        assert_eq!((facts.width, facts.height, facts.animated), (1, 1, animated));
        let length = u32::from_le_bytes(written[4..8].try_into().unwrap());
        assert_eq!(usize::try_from(length).unwrap() + 8, written.len());
        assert_eq!(written[20] & 0x08, 0x08, "the flag of the description");
        let other = StickerInfo::new("x", "y", "z");
        let again = write_sticker_info(&written, &other).unwrap();
        assert_eq!(read_sticker_info(&again), Some(other), "there is one description only");
    }
}

#[test]
fn the_description_of_a_sticker_has_the_bytes_that_sticker_makers_write() {
    let written = write_sticker_info(&hex(WEBP[1].0), &StickerInfo::new("p", "n", "u")).unwrap();
    let json = br#"{"sticker-pack-id":"p","sticker-pack-name":"n","sticker-pack-publisher":"u","emojis":[]}"#;
    let mut exif = b"EXIF".to_vec();
    exif.extend(u32::try_from(22 + json.len()).unwrap().to_le_bytes());
    exif.extend(hex("49492a00 08000000 0100 4157 0700"));
    exif.extend(u32::try_from(json.len()).unwrap().to_le_bytes());
    exif.extend([0x16, 0, 0, 0]);
    exif.extend(json);
    assert!(written.ends_with(&exif));
}

fn boxed(kind: &[u8], content: &[u8]) -> Vec<u8> {
    [&u32::try_from(content.len() + 8).unwrap().to_be_bytes()[..], kind, content].concat()
}

fn track(width: u32, height: u32, turn: [u32; 2]) -> Vec<u8> {
    let mut header = vec![0; 40];
    let one = 0x1_0000_u32;
    let back = if turn == [0, one] { one.wrapping_neg() } else { 0 };
    for number in [turn[0], turn[1], 0, back, 0, 0, 0, 0, 0x4000_0000, width << 16, height << 16] {
        header.extend(number.to_be_bytes());
    }
    boxed(b"trak", &boxed(b"tkhd", &header))
}

fn mp4(tracks: &[Vec<u8>]) -> Vec<u8> {
    let mut header = vec![0; 12];
    header.extend(600_u32.to_be_bytes());
    header.extend(7_500_u32.to_be_bytes());
    header.extend([0; 80]);
    let movie = [boxed(b"mvhd", &header), tracks.concat()].concat();
    [boxed(b"ftyp", b"isom"), boxed(b"mdat", &[0; 1000]), boxed(b"moov", &movie)].concat()
}

#[test]
fn a_video_tells_its_size_and_length_though_its_headers_come_last() {
    let one = 0x1_0000;
    let film = mp4(&[track(0, 0, [one, 0]), track(1280, 720, [one, 0])]);
    let facts = video_facts(&mut Cursor::new(&film)).unwrap();
    assert_eq!((facts.width, facts.height, facts.rotation), (1280, 720, 0));
    assert_eq!(facts.duration, Duration::from_millis(12_500));
    assert_eq!(facts.seconds(), 12);
    let upright = mp4(&[track(1280, 720, [0, one])]);
    let facts = video_facts(&mut Cursor::new(&upright)).unwrap();
    assert_eq!((facts.width, facts.height, facts.rotation), (720, 1280, 90));
    assert!(video_facts(&mut Cursor::new(&film[..film.len() - 1])).is_err(), "cut short");
    assert!(matches!(video_facts(&mut Cursor::new(b"RIFF....WAVE")), Err(FactsError::Format)));
}

fn page(granule: u64, packets: &[usize]) -> Vec<u8> {
    let lacing: Vec<u8> = packets
        .iter()
        .flat_map(|length| {
            let mut lacing = vec![255; length / 255];
            lacing.push(u8::try_from(length % 255).unwrap());
            lacing
        })
        .collect();
    let mut page = b"OggS\0\0".to_vec();
    page.extend(granule.to_le_bytes());
    page.extend([0; 12]);
    page.push(u8::try_from(lacing.len()).unwrap());
    page.extend(&lacing);
    page.extend(vec![0; packets.iter().sum()]);
    page
}

#[test]
fn a_voice_note_tells_how_long_it_is_and_where_it_is_loud() {
    let mut head = page(0, &[19]);
    let body = head.len() - 19;
    head[body..body + 8].copy_from_slice(b"OpusHead");
    head[body + 10..body + 12].copy_from_slice(&312_u16.to_le_bytes());
    let mut file = [head, page(0, &[100])].concat();
    for block in 0..64_u64 {
        let length = if block < 32 { 300 } else { 75 };
        file.extend(page((block + 1) * 1920, &[length, length]));
    }
    let facts = voice_facts(&mut Cursor::new(&file)).unwrap();
    // 64 pages of 40 ms, less what is not played.
    assert_eq!(facts.duration, Duration::from_millis(2553));
    assert_eq!(facts.waveform[..32], [100; 32]);
    assert_eq!(facts.waveform[32..], [25; 32]);
    assert!(matches!(
        voice_facts(&mut Cursor::new(b"no ogg, but long enough for a header")),
        Err(FactsError::Format)
    ));
    assert!(voice_facts(&mut Cursor::new(&file[..file.len() - 179])).is_ok(), "without its last page");
    assert!(matches!(voice_facts(&mut Cursor::new(&file[..file.len() - 1])), Err(FactsError::Damaged)));
    assert!(matches!(voice_facts(&mut Cursor::new(&file[..100])), Err(FactsError::Damaged)));
}

#[test]
fn a_wav_tells_its_length_and_the_loudness_of_its_first_channel() {
    let mut sound = Vec::new();
    for frame in 0..6400_i16 {
        let left = if frame < 3200 { 1000 } else { -500 };
        sound.extend(i16::to_le_bytes(left));
        sound.extend(i16::to_le_bytes(32_000));
    }
    let mut file = b"RIFF\0\0\0\0WAVEfmt \x10\0\0\0\x01\0\x02\0".to_vec();
    file.extend(3200_u32.to_le_bytes());
    file.extend([0, 0, 0, 0, 4, 0, 16, 0]);
    file.extend(b"LIST\x03\0\0\0abc\0data");
    file.extend(u32::try_from(sound.len()).unwrap().to_le_bytes());
    file.extend(&sound);
    let facts = wav_facts(&mut &file[..]).unwrap();
    assert_eq!(facts.duration, Duration::from_secs(2));
    assert_eq!(facts.waveform, [[100; 32], [50; 32]].concat()[..]);
    assert!(matches!(wav_facts(&mut &file[..file.len() - 1]), Err(FactsError::Damaged)));
}

#[test]
fn silence_and_very_short_recordings_have_flat_waveforms() {
    let mut silent = Waveform::new(6400);
    (0..6400).for_each(|_| silent.push(0));
    assert_eq!(silent.finish(), [0; 64]);
    let mut short = Waveform::new(63);
    (0..63).for_each(|_| short.push(i16::MIN));
    assert_eq!(short.finish(), [0; 64]);
    let mut long = Waveform::new(129);
    (0..129).for_each(|sample| long.push(if sample == 128 { i16::MAX } else { 1 }));
    assert_eq!(long.finish(), [100; 64], "what is left over does not count");
}

proptest! {
    #[test]
    fn rubbish_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..600), kind in 0_usize..6) {
        let magic: [&[u8]; 6] = [
            b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF\x10\0\0\0WEBPVP8X", b"OggS\0\x02", b"\0\0\0\x08ftyp\0\0\0\x08moov",
        ];
        let file = [magic[kind], &bytes].concat();
        let _ = image_facts(&file);
        let _ = video_facts(&mut Cursor::new(&file));
        let _ = voice_facts(&mut Cursor::new(&file));
        let _ = wav_facts(&mut &file[..]);
        let _ = read_sticker_info(&file);
        let _ = write_sticker_info(&file, &StickerInfo::default());
    }

    #[test]
    fn a_damaged_sticker_never_panics(sample in 0_usize..4, place in 0_usize..90, byte: u8, length in 0_usize..100) {
        let mut sticker = hex(WEBP[sample].0);
        if let Some(target) = sticker.get_mut(place) {
            *target = byte;
        }
        sticker.truncate(length);
        let _ = image_facts(&sticker);
        let _ = write_sticker_info(&sticker, &StickerInfo::default());
    }
}

#[test]
fn a_gif_tells_the_size_of_its_screen() {
    // Put together by the book: a screen, two colours, one picture.
    let gif =
        hex("47494638 3961 0200 0300 80 00 00 ffffff 000000 2c 0000 0000 0200 0300 00 02 02 840a 00 3b");
    let facts = image_facts(&gif).unwrap();
    assert_eq!((facts.format, facts.width, facts.height), (ImageFormat::Gif, 2, 3));
    assert_eq!(facts.format.mimetype(), "image/gif");
    assert!(matches!(image_facts(&gif[..9]), Err(FactsError::Damaged)));
}
