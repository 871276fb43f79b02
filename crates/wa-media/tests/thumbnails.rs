//! Small pictures, and pictures that pretend to be large.
#![expect(clippy::indexing_slicing, reason = "tests")]

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgba, RgbaImage};
use proptest::prelude::*;
use wa_media::facts::image_facts;
use wa_media::{PREVIEW_SIDE, ThumbnailError, thumbnail};

/// Red on the left, nothing on the right.
fn picture(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let pixels = RgbaImage::from_fn(width, height, |x, _| {
        if x < width / 2 { Rgba([255, 0, 0, 255]) } else { Rgba([0, 0, 0, 0]) }
    });
    let picture = DynamicImage::ImageRgba8(pixels);
    let picture = if format == ImageFormat::Jpeg { picture.to_rgb8().into() } else { picture };
    let mut file = Cursor::new(Vec::new());
    picture.write_to(&mut file, format).expect("an encoder");
    file.into_inner()
}

#[test]
fn a_picture_of_every_format_becomes_a_small_jpeg_of_the_same_shape() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        for (width, height, expected) in [(640, 480, (100, 75)), (30, 400, (8, 100)), (40, 20, (40, 20))] {
            let small =
                thumbnail(Cursor::new(picture(width, height, format)), PREVIEW_SIDE).expect("a picture");
            let facts = image_facts(&small.jpeg).expect("a JPEG");
            assert_eq!(facts.format, wa_media::facts::ImageFormat::Jpeg);
            assert_eq!((facts.width, facts.height), expected, "{format:?}");
            assert_eq!((small.width, small.height), expected);
            assert!(small.jpeg.len() < 4096, "{} bytes", small.jpeg.len());
        }
    }
}

#[test]
fn what_is_transparent_becomes_white() {
    let small = thumbnail(Cursor::new(picture(200, 100, ImageFormat::Png)), 100).expect("a picture");
    let shown = image::load_from_memory(&small.jpeg).expect("a JPEG").to_rgb8();
    let [left, right] = [10, 90].map(|x| shown.get_pixel(x, 25).0);
    assert!(left[0] > 200 && left[1] < 60 && left[2] < 60, "{left:?}");
    assert!(right.into_iter().all(|color| color > 240), "{right:?}");
}

/// A JPEG with a note of how the camera was held.
fn held(orientation: u8) -> Vec<u8> {
    let file = picture(64, 32, ImageFormat::Jpeg);
    let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend([orientation, 0, 0, 0, 0, 0, 0]);
    let length = u16::try_from(exif.len() + 2).expect("short").to_be_bytes();
    [&file[..2], &[0xff, 0xe1], &length[..], &exif, &file[2..]].concat()
}

#[test]
fn a_picture_is_turned_as_the_camera_was_held() {
    for (orientation, expected) in [(1, (64, 32)), (3, (64, 32)), (6, (32, 64)), (8, (32, 64))] {
        let small = thumbnail(Cursor::new(held(orientation)), 100).expect("a picture");
        assert_eq!((small.width, small.height), expected, "{orientation}");
    }
}

#[test]
fn a_picture_that_pretends_to_be_large_is_not_decoded() {
    for (width, height) in [(60_000_u32, 60_000_u32), (30_000, 30_000), (u32::MAX, 1), (20_000, 4_000)] {
        let mut png = picture(1, 1, ImageFormat::Png);
        png[16..20].copy_from_slice(&width.to_be_bytes());
        png[20..24].copy_from_slice(&height.to_be_bytes());
        let sum = crc(&png[12..29]).to_be_bytes();
        png[29..33].copy_from_slice(&sum);
        let outcome = thumbnail(Cursor::new(png), 100);
        assert!(outcome.is_err(), "{width} by {height}");
        if (width, height) == (20_000, 4_000) {
            assert!(matches!(outcome, Err(ThumbnailError::TooLarge)), "{outcome:?}");
        }
    }
}

/// The checksum of PNG.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ if sum & 1 == 1 { 0xedb8_8320 } else { 0 })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn damage_does_no_harm(at in 0_usize..200, with in any::<u8>(), cut in 0_usize..400, kind in 0_usize..3) {
        let format = [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP][kind];
        let mut file = picture(16, 16, format);
        let length = file.len();
        file[at % length] = with;
        file.truncate(cut.max(1));
        let _ = thumbnail(Cursor::new(file), 10);
    }
}
