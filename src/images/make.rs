//! Makes the forms of a picture: decoded, turned upright, made smaller, written anew.
//!
//! A form is written from pixels, so nothing that stood beside them in the file (EXIF with the
//! place, XMP, comments, colour profiles, previews) can reach it. The same bytes give the same
//! forms, on any number of threads and whichever forms are asked for.

use super::read::{damaged, decoder, family, orientation};
use super::{Family, Flaw, Form, Format, Still, colour};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder};
use rayon::prelude::*;
use std::collections::HashSet;
use webp::{Encoder, PixelLayout, WebPConfig};

/// The quality of WebP, of 100.
const WEBP_QUALITY: f32 = 78.0;
/// The quality of JPEG, of 100.
const JPEG_QUALITY: u8 = 80;
/// A picture with at most so many colours may be smaller if no pixel is changed.
const FEW_COLOURS: usize = 4096;

/// Makes these forms of the picture in `bytes`, in their order.
///
/// # Errors
/// If the file cannot be decoded.
pub fn make(bytes: &[u8], still: &Still, forms: &[Form]) -> Result<Vec<Vec<u8>>, Flaw> {
    let whole = Pixels::decode(bytes, still)?;
    let exactly = still.family != Family::Jpeg && whole.has_few_colours();
    // Narrow forms are made from the widest one that is shown: much faster, and just as good.
    let widest = still.shown();
    let is_shown = |form: &Form| form.width <= widest.width;
    let shown = (forms.iter().any(is_shown) && widest.width < still.width)
        .then(|| whole.resized(widest.width, widest.height));
    forms
        .par_iter()
        .map(|form| {
            let base = shown.as_ref().filter(|_| is_shown(form)).unwrap_or(&whole);
            match base.size() == (form.width, form.height) {
                true => base.write(form.format, exactly),
                false => base
                    .resized(form.width, form.height)
                    .write(form.format, exactly),
            }
        })
        .collect()
}

/// A decoded picture, upright and in sRGB: eight bits of red, green and blue, and of opacity
/// where it is not opaque.
struct Pixels(DynamicImage);

impl Pixels {
    /// Decodes a file and turns the picture upright.
    fn decode(bytes: &[u8], still: &Still) -> Result<Pixels, Flaw> {
        let (_, format) = family(bytes).ok_or(Flaw::Unknown)?;
        let mut decoder = decoder(bytes, format).map_err(damaged)?;
        let orientation = orientation(&mut decoder);
        let profile = decoder.icc_profile().ok().flatten();
        let mut image = DynamicImage::from_decoder(decoder).map_err(damaged)?;
        image.apply_orientation(orientation);
        if (image.width(), image.height()) != (still.width, still.height) {
            let why = "its pixels are not as many as its head says";
            return Err(Flaw::Damaged(why));
        }
        let is_clear = image.color().has_alpha() && {
            image = DynamicImage::from(image.into_rgba8());
            let opacity = image.as_bytes().iter().skip(3).step_by(4);
            opacity.into_iter().any(|value| *value != u8::MAX)
        };
        let is_p3 = profile.is_some_and(|profile| colour::is_display_p3(&profile));
        Ok(Pixels(if is_clear {
            let mut image = image.into_rgba8();
            if is_p3 {
                colour::p3_to_srgb(&mut image, 4);
            }
            image.into()
        } else {
            let mut image = image.into_rgb8();
            if is_p3 {
                colour::p3_to_srgb(&mut image, 3);
            }
            image.into()
        }))
    }

    fn size(&self) -> (u32, u32) {
        (self.0.width(), self.0.height())
    }

    fn has_few_colours(&self) -> bool {
        let channels = usize::from(self.0.color().bytes_per_pixel());
        let mut seen = HashSet::new();
        self.0.as_bytes().chunks_exact(channels).all(|pixel| {
            seen.insert(pixel);
            seen.len() <= FEW_COLOURS
        })
    }

    fn resized(&self, width: u32, height: u32) -> Pixels {
        Pixels(self.0.resize_exact(width, height, FilterType::Lanczos3))
    }

    /// Writes a form. `exactly` allows WebP to keep every pixel where that is smaller.
    fn write(&self, format: Format, exactly: bool) -> Result<Vec<u8>, Flaw> {
        let mut out = Vec::new();
        match format {
            Format::Webp => {
                out = self.webp(false)?;
                if exactly {
                    let exact = self.webp(true)?;
                    if exact.len() <= out.len() {
                        out = exact;
                    }
                }
            }
            Format::Jpeg => JpegEncoder::new_with_quality(&mut out, JPEG_QUALITY)
                .encode_image(&self.0.to_rgb8())
                .map_err(damaged)?,
            Format::Png => self
                .0
                .write_with_encoder(PngEncoder::new(&mut out))
                .map_err(damaged)?,
        }
        Ok(out)
    }

    fn webp(&self, exactly: bool) -> Result<Vec<u8>, Flaw> {
        let failed = || Flaw::Damaged("it cannot be written as WebP");
        let mut config = WebPConfig::new().map_err(|()| failed())?;
        config.lossless = i32::from(exactly);
        config.quality = match exactly {
            // Of a lossless form, this is the effort.
            true => 75.0,
            false => WEBP_QUALITY,
        };
        // Colours are averaged as light, so that thin red lines do not fade.
        config.use_sharp_yuv = i32::from(!exactly);
        let layout = match self.0.color().has_alpha() {
            true => PixelLayout::Rgba,
            false => PixelLayout::Rgb,
        };
        let (width, height) = self.size();
        let encoder = Encoder::new(self.0.as_bytes(), layout, width, height);
        let written = encoder.encode_advanced(&config).map_err(|_| failed())?;
        Ok(written.to_vec())
    }
}
