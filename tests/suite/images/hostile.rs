//! Files that nobody would make on purpose: whatever is in them, somebody is told, and nothing
//! breaks.

use super::made::{gif, jpeg, photo, png, with_exif, with_text};
use shirube::images::{Picture, make, read, without_remarks};

/// Numbers that look random and are the same each time (xorshift).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end as u64).unwrap()
    }
}

fn webp(lossless: bool) -> Vec<u8> {
    let photo = photo(24, 18);
    let encoder = webp::Encoder::from_rgb(&photo, 24, 18);
    match lossless {
        true => encoder.encode_lossless().to_vec(),
        false => encoder.encode(70.0).to_vec(),
    }
}

#[test]
fn no_bytes_break_the_program() {
    let photo = photo(24, 18);
    let files = [
        with_exif(&jpeg(&photo), 6),
        with_text(&png(&photo)),
        gif(1),
        gif(3),
        webp(true),
        webp(false),
        b"<svg width='3' height='4' viewBox='0 0 3 4'><path/></svg>".to_vec(),
    ];
    let mut numbers = Numbers(88);
    let (mut wrong, mut right) = (0, 0);
    for file in &files {
        for _ in 0..400 {
            let mut bytes = file.clone();
            for _ in 0..=numbers.below(4) {
                let at = numbers.below(bytes.len());
                bytes[at] = [0, 1, 0x7F, 0x80, 0xFF, numbers.below(256) as u8][numbers.below(6)];
            }
            if numbers.below(4) == 0 {
                bytes.truncate(numbers.below(bytes.len()));
            }
            let name = if file.starts_with(b"<") {
                "a.svg"
            } else {
                "a.png"
            };
            let result = match read(name, &bytes) {
                Ok(Picture::Still(still)) => make::make(&bytes, &still, &still.forms()).map(drop),
                Ok(Picture::Moving { .. }) => {
                    without_remarks(&bytes);
                    Ok(())
                }
                other => other.map(drop),
            };
            match result {
                Ok(()) => right += 1,
                Err(_) => wrong += 1,
            }
        }
    }
    assert!(wrong > 300 && right > 300, "{wrong} refused, {right} taken");
}
