//! The files around the pixels: whether they are whole, and whether they move.
//!
//! Decoders paint what is missing in grey and go on, so a picture whose file was cut off would
//! be published without a word. The structure of a file says it without decoding.

use super::{Family, Flaw};

/// Whether a picture moves.
///
/// # Errors
/// If its file is not whole, or if it moves in a format whose movement would be lost.
pub(super) fn movement(bytes: &[u8], family: Family) -> Result<Movement, Flaw> {
    let movement =
        match family {
            Family::Jpeg => jpeg(bytes).map(|()| Movement::Still),
            Family::Png => png(bytes),
            Family::Gif => gif(bytes).map(|blocks| {
                match blocks.iter().filter(|block| block.is_frame).count() {
                    0 | 1 => Movement::Still,
                    _ => Movement::Kept,
                }
            }),
            Family::Webp => webp(bytes),
        };
    match movement {
        Some(Movement::Lost(format)) => Err(Flaw::Moves(format)),
        Some(movement) => Ok(movement),
        None => Err(Flaw::CutOff),
    }
}

/// Whether a picture moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Movement {
    /// It does not.
    Still,
    /// It does, and its file is published.
    Kept,
    /// It does, and that would be lost.
    Lost(&'static str),
}

/// ITU-T T.81, annex B: segments up to the marker at the end of the image. Within the coded
/// data, `FF 00` and the restart markers are no segments.
fn jpeg(bytes: &[u8]) -> Option<()> {
    let mut at = 2;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| *byte == 0xFF)?;
        at += bytes.get(at..)?.iter().position(|byte| *byte != 0xFF)?;
        match *bytes.get(at)? {
            0xD9 => return Some(()),
            0x00 | 0x01 | 0xD0..=0xD8 => at += 1,
            _ => at += 1 + usize::from(big_u16(bytes, at + 1)?),
        }
    }
}

/// PNG, section 5: chunks up to `IEND`. `acTL` is of animated ones.
fn png(bytes: &[u8]) -> Option<Movement> {
    let mut at = 8;
    let mut movement = Movement::Still;
    loop {
        let length = u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?);
        let name = bytes.get(at + 4..at + 8)?;
        at = at
            .checked_add(12)?
            .checked_add(usize::try_from(length).ok()?)?;
        bytes.get(..at)?;
        match name {
            b"IEND" => return Some(movement),
            b"acTL" => movement = Movement::Lost("animated PNG"),
            _ => {}
        }
    }
}

/// The RIFF container of WebP, and the flag of `VP8X` for animation.
fn webp(bytes: &[u8]) -> Option<Movement> {
    let length = u32::from_le_bytes(bytes.get(4..8)?.try_into().ok()?);
    bytes.get(..usize::try_from(length).ok()?.checked_add(8)?)?;
    let moves = bytes.get(12..16)? == b"VP8X" && bytes.get(20)? & 0b10 != 0;
    Some(match moves {
        true => Movement::Lost("animated WebP"),
        false => Movement::Still,
    })
}

/// A block of a GIF file.
struct Block {
    end: usize,
    is_frame: bool,
    is_remark: bool,
}

/// GIF89a, sections 17 to 27: the blocks after the header and its colour table.
fn gif(bytes: &[u8]) -> Option<Vec<Block>> {
    let mut at = gif_header(bytes)?;
    let mut blocks = Vec::new();
    // Some programs leave out the trailer; a file must only not end within a block.
    while let Some(kind) = bytes.get(at).filter(|kind| **kind != 0x3B) {
        let (is_frame, is_remark);
        match kind {
            0x21 => {
                let label = *bytes.get(at + 1)?;
                let name = bytes.get(at + 3..at + 14).unwrap_or_default();
                let loops = [b"NETSCAPE2.0", b"ANIMEXTS1.0"].iter().any(|n| name == *n);
                is_frame = false;
                is_remark = label == 0xFE || (label == 0xFF && !loops);
                at = sub_blocks(bytes, at + 2)?;
            }
            0x2C => {
                let table = colour_table(*bytes.get(at + 9)?);
                is_frame = true;
                is_remark = false;
                at = sub_blocks(bytes, at + 11 + table)?;
            }
            _ => return None,
        }
        blocks.push(Block {
            end: at,
            is_frame,
            is_remark,
        });
    }
    Some(blocks)
}

fn gif_header(bytes: &[u8]) -> Option<usize> {
    let end = 13 + colour_table(*bytes.get(10)?);
    bytes.get(..end).map(|header| header.len())
}

/// The bytes of a colour table, by the field that says whether there is one.
fn colour_table(packed: u8) -> usize {
    match packed & 0x80 {
        0 => 0,
        _ => 3 << ((packed & 7) + 1),
    }
}

/// The position after a row of sub-blocks.
fn sub_blocks(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        match *bytes.get(at)? {
            0 => return Some(at + 1),
            length => at += 1 + usize::from(length),
        }
    }
}

fn big_u16(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

/// A GIF file without its comments and without what other programs put into it.
pub fn without_remarks(bytes: &[u8]) -> Vec<u8> {
    let (Some(mut from), Some(blocks)) = (gif_header(bytes), gif(bytes)) else {
        return Vec::new();
    };
    let mut out = bytes.get(..from).unwrap_or_default().to_vec();
    for block in blocks {
        if !block.is_remark {
            out.extend_from_slice(bytes.get(from..block.end).unwrap_or_default());
        }
        from = block.end;
    }
    out.push(0x3B);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_jpeg_is_whole_at_its_end_marker_and_not_at_that_of_its_preview() {
        // A segment that holds an end marker of its own, then coded data with a stuffed byte.
        let file = [
            0xFF, 0xD8, 0xFF, 0xE1, 0, 4, 0xFF, 0xD9, 0xFF, 0xDA, 0, 2, 1, 0xFF, 0, 2, 0xFF, 0xD9,
        ];
        assert!(jpeg(&file).is_some());
        for end in 0..file.len() {
            assert!(jpeg(&file[..end]).is_none(), "{end}");
        }
    }

    #[test]
    fn a_gif_loses_its_remarks_and_keeps_its_frames() {
        let frame = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
        let header = b"GIF89a\x01\0\x01\0\0\0\0";
        let file = [&header[..], b"\x21\xFE\x03who\0", &frame, &frame, b"\x3B"].concat();
        assert_eq!(movement(&file, Family::Gif), Ok(Movement::Kept));
        let expected = [&header[..], &frame, &frame, b"\x3B"].concat();
        assert_eq!(without_remarks(&file), expected);
        assert_eq!(movement(&file[..30], Family::Gif), Err(Flaw::CutOff));
    }
}
