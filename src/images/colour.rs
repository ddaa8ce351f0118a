//! Colours of other spaces.
//!
//! Forms carry no colour profile: browsers take them as sRGB (IEC 61966-2-1). Nearly every
//! picture is. Telephones of one large maker write Display P3, whose numbers would look pale, so
//! these are converted. All other profiles are taken as sRGB.

/// From linear Display P3 to linear sRGB; both have the white point D65.
const P3_TO_SRGB: [[f32; 3]; 3] = [
    [1.224_940_2, -0.224_940_2, 0.0],
    [-0.042_056_955, 1.042_057, 0.0],
    [-0.019_637_555, -0.078_636_05, 1.098_273_6],
];

/// How many steps the way back from linear light has.
const STEPS: usize = 4096;

/// Whether a colour profile (ICC.1) is that of Display P3: it says so in its description.
pub(super) fn is_display_p3(profile: &[u8]) -> bool {
    let wide: Vec<u8> = "Display P3"
        .encode_utf16()
        .flat_map(u16::to_be_bytes)
        .collect();
    [wide.as_slice(), b"Display P3"]
        .iter()
        .any(|name| profile.windows(name.len()).any(|part| part == *name))
}

/// Converts pixels of `channels` bytes each, of which the first three are colours.
pub(super) fn p3_to_srgb(pixels: &mut [u8], channels: usize) {
    let linear: Vec<f32> = (0..=255u8)
        .map(|v| to_linear(f32::from(v) / 255.0))
        .collect();
    let coded: Vec<u8> = (0..=STEPS)
        .map(|step| (from_linear(step as f32 / STEPS as f32) * 255.0).round() as u8)
        .collect();
    for pixel in pixels.chunks_exact_mut(channels.max(3)) {
        let [r, g, b] = [0, 1, 2].map(|i| linear[usize::from(pixel[i])]);
        for (value, row) in pixel.iter_mut().zip(P3_TO_SRGB) {
            let light = row[0] * r + row[1] * g + row[2] * b;
            let step = (light.clamp(0.0, 1.0) * STEPS as f32).round() as usize;
            *value = coded[step.min(STEPS)];
        }
    }
}

fn to_linear(value: f32) -> f32 {
    match value <= 0.040_45 {
        true => value / 12.92,
        false => ((value + 0.055) / 1.055).powf(2.4),
    }
}

fn from_linear(light: f32) -> f32 {
    match light <= 0.003_130_8 {
        true => light * 12.92,
        false => 1.055 * light.powf(1.0 / 2.4) - 0.055,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn greys_stay_and_colours_become_stronger() {
        let mut pixels = [128, 128, 128, 200, 100, 100, 0, 0, 0, 255, 255, 255];
        p3_to_srgb(&mut pixels, 3);
        assert!(
            pixels[..3].iter().all(|v| v.abs_diff(128) <= 1),
            "{pixels:?}"
        );
        assert!(pixels[3] > 205 && pixels[4] < 100, "{pixels:?}");
        assert_eq!(pixels[6..], [0, 0, 0, 255, 255, 255]);
    }
}
