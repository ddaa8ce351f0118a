//! Pictures that tests make, and what other programs put into such files.

use image::codecs::gif::GifEncoder;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{Frame, Rgb, RgbImage, Rgba, RgbaImage};

/// What no published file may hold.
pub const SECRET: &str = "35.6586N 139.7454E";

/// A photo: every pixel differs from the next.
pub fn photo(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        Rgb([
            (x * 255 / width) as u8,
            (y * 255 / height) as u8,
            ((x * 7 + y * 13) % 251) as u8,
        ])
    })
}

pub fn jpeg(image: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    image
        .write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, 90))
        .unwrap();
    bytes
}

pub fn png(image: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    image
        .write_with_encoder(PngEncoder::new(&mut bytes))
        .unwrap();
    bytes
}

/// A photo as a telephone writes it: how it was held, and where it was taken.
pub fn with_exif(jpeg: &[u8], orientation: u16) -> Vec<u8> {
    let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x02\0".to_vec();
    let text = u32::try_from(SECRET.len()).unwrap();
    // Two fields (TIFF 6.0, section 2): a description behind the directory, and the orientation.
    for (tag, kind, count, value) in [
        (0x010E_u16, 2_u16, text, 38_u32),
        (0x0112, 3, 1, u32::from(orientation)),
    ] {
        exif.extend(tag.to_le_bytes());
        exif.extend(kind.to_le_bytes());
        exif.extend(count.to_le_bytes());
        exif.extend(value.to_le_bytes());
    }
    exif.extend([0; 4]);
    exif.extend(SECRET.bytes());
    let xmp = format!("http://ns.adobe.com/xap/1.0/\0<x>{SECRET}</x>");
    let mut bytes = jpeg[..2].to_vec();
    for segment in [&exif[..], xmp.as_bytes()] {
        bytes.extend([0xFF, 0xE1]);
        bytes.extend(u16::try_from(segment.len() + 2).unwrap().to_be_bytes());
        bytes.extend(segment);
    }
    bytes.extend(&jpeg[2..]);
    bytes
}

/// A photo with a colour profile that is called so (ICC.1, annex B.4).
pub fn with_profile(jpeg: &[u8], name: &str) -> Vec<u8> {
    let mut profile = b"ICC_PROFILE\0\x01\x01".to_vec();
    profile.extend([0; 128]);
    profile.extend(name.encode_utf16().flat_map(u16::to_be_bytes));
    let mut bytes = jpeg[..2].to_vec();
    bytes.extend([0xFF, 0xE2]);
    bytes.extend(u16::try_from(profile.len() + 2).unwrap().to_be_bytes());
    bytes.extend(profile);
    bytes.extend(&jpeg[2..]);
    bytes
}

/// A PNG file with a chunk of text after its head.
pub fn with_text(png: &[u8]) -> Vec<u8> {
    let text = format!("Comment\0{SECRET}");
    let mut chunk = b"tEXt".to_vec();
    chunk.extend(text.bytes());
    let mut bytes = png[..33].to_vec();
    bytes.extend(u32::try_from(text.len()).unwrap().to_be_bytes());
    bytes.extend(&chunk);
    bytes.extend(crc(&chunk).to_be_bytes());
    bytes.extend(&png[33..]);
    bytes
}

/// A GIF file of so many frames, with a comment before them.
pub fn gif(frames: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = GifEncoder::new(&mut bytes);
    for frame in 0..frames {
        let image = RgbaImage::from_pixel(30, 20, Rgba([frame * 100, 0, 0, 255]));
        encoder.encode_frame(Frame::new(image)).unwrap();
    }
    drop(encoder);
    let table = 3 << ((bytes[10] & 7) + 1);
    let head = if bytes[10] & 0x80 == 0 {
        13
    } else {
        13 + table
    };
    let mut comment = vec![0x21, 0xFE, u8::try_from(SECRET.len()).unwrap()];
    comment.extend(SECRET.bytes());
    comment.push(0);
    bytes.splice(head..head, comment);
    bytes
}

/// A PNG file that says it is this large, and holds nothing.
pub fn bomb(width: u32, height: u32) -> Vec<u8> {
    let mut head = b"IHDR".to_vec();
    head.extend(width.to_be_bytes());
    head.extend(height.to_be_bytes());
    head.extend([8, 6, 0, 0, 0]);
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0D".to_vec();
    bytes.extend(&head);
    bytes.extend(crc(&head).to_be_bytes());
    bytes.extend(b"\0\0\0\0IEND\xAE\x42\x60\x82");
    bytes
}

/// The sum of a chunk (PNG, annex D).
fn crc(bytes: &[u8]) -> u32 {
    let step = |crc: u32, byte: &u8| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ (0xEDB8_8320 * (crc & 1))
        })
    };
    !bytes.iter().fold(u32::MAX, step)
}
