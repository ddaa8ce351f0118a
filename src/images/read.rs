//! What a file holds, from its bytes, without decoding it.

use super::container::{Movement, movement};
use super::{Family, Flaw, MAX_PIXELS, MAX_SIDE, Picture, Still, inert, svg};
use image::metadata::Orientation;
use image::{ImageDecoder, ImageError, ImageFormat, ImageReader, ImageResult, Limits};
use std::io::Cursor;

/// The most memory that decoding one picture may take, in bytes: eight for each pixel, and some.
const MAX_MEMORY: u64 = 512 * 1024 * 1024;

/// Reads the head of a picture and walks over the rest.
///
/// # Errors
/// What is wrong with the file.
pub fn read(name: &str, bytes: &[u8]) -> Result<Picture, Flaw> {
    let is_drawing = name
        .rsplit_once('.')
        .is_some_and(|(_, end)| end.eq_ignore_ascii_case("svg"));
    if is_drawing {
        inert::check(bytes)?;
        return Ok(Picture::Drawing {
            size: svg::size(bytes),
        });
    }
    let (family, format) = family(bytes).ok_or(Flaw::Unknown)?;
    let (width, height) = match family {
        // A decoder of PNG makes room for a line before it can be asked for its length.
        Family::Png => png_size(bytes).ok_or(Flaw::CutOff)?,
        _ => decoder(bytes, format).map_err(damaged)?.dimensions(),
    };
    let pixels = u64::from(width) * u64::from(height);
    if pixels > MAX_PIXELS || width.max(height) > MAX_SIDE {
        return Err(Flaw::TooLarge { width, height });
    }
    if pixels == 0 {
        return Err(Flaw::Damaged("it has no pixels"));
    }
    if movement(bytes, family)? == Movement::Kept {
        return Ok(Picture::Moving { width, height });
    }
    let mut decoder = decoder(bytes, format).map_err(damaged)?;
    let lies = matches!(
        orientation(&mut decoder),
        Orientation::Rotate90
            | Orientation::Rotate270
            | Orientation::Rotate90FlipH
            | Orientation::Rotate270FlipH
    );
    let (width, height) = if lies {
        (height, width)
    } else {
        (width, height)
    };
    Ok(Picture::Still(Still {
        family,
        clear: decoder.color_type().has_alpha(),
        width,
        height,
    }))
}

/// What a file begins like.
pub(super) fn family(bytes: &[u8]) -> Option<(Family, ImageFormat)> {
    let format = image::guess_format(bytes).ok()?;
    let family = match format {
        ImageFormat::Jpeg => Family::Jpeg,
        ImageFormat::Png => Family::Png,
        ImageFormat::Gif => Family::Gif,
        ImageFormat::WebP => Family::Webp,
        _ => return None,
    };
    Some((family, format))
}

/// Reads the pixels of a file, within the limits.
pub(super) fn decoder(bytes: &[u8], format: ImageFormat) -> ImageResult<impl ImageDecoder> {
    let mut limits = Limits::no_limits();
    limits.max_image_width = Some(u32::MAX);
    limits.max_image_height = Some(u32::MAX);
    limits.max_alloc = Some(MAX_MEMORY);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    reader.into_decoder()
}

/// How the camera was held. A note about it that cannot be read is none.
pub(super) fn orientation(decoder: &mut impl ImageDecoder) -> Orientation {
    decoder.orientation().unwrap_or(Orientation::NoTransforms)
}

/// The first chunk of a PNG file (section 11.2.1).
fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| {
        let bytes = bytes.get(at..at + 4)?.try_into().ok()?;
        Some(u32::from_be_bytes(bytes))
    };
    Some((number(16)?, number(20)?))
}

/// What a decoder says, in words for editors.
pub(super) fn damaged(error: ImageError) -> Flaw {
    Flaw::Damaged(match error {
        ImageError::Unsupported(_) => "it is written in a way that is not supported",
        ImageError::Limits(_) => "it would take too much memory",
        ImageError::Encoding(_) => "its pixels cannot be written again",
        _ => "its pixels cannot be decoded",
    })
}
