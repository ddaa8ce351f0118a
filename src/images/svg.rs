//! How large a drawing wants to be (SVG 2, section 8).
//!
//! Only the first tag is read. Whether the rest only draws is found by [`super::inert`].

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// Width and height in CSS pixels: those that the drawing gives, or those of its `viewBox`.
pub(super) fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut reader = Reader::from_reader(bytes);
    let mut buffer = Vec::new();
    loop {
        match reader.read_event_into(&mut buffer).ok()? {
            Event::Start(tag) | Event::Empty(tag) => return of_tag(&tag),
            Event::Eof => return None,
            _ => buffer.clear(),
        }
    }
}

fn of_tag(tag: &BytesStart<'_>) -> Option<(u32, u32)> {
    if tag.local_name().as_ref() != "svg" {
        return None;
    }
    let text = |name: &str| {
        let attribute = tag.try_get_attribute(name).ok()??;
        Some(attribute.value.into_owned())
    };
    let given = text("width").zip(text("height"));
    if let Some((width, height)) = given.and_then(|(w, h)| length(&w).zip(length(&h))) {
        return Some((width, height));
    }
    let view = text("viewBox")?;
    let mut numbers = view
        .split([' ', ',', '\t', '\n', '\r'])
        .filter(|number| !number.is_empty())
        .skip(2);
    length(numbers.next()?).zip(length(numbers.next()?))
}

/// A length in pixels; other units depend on the page.
fn length(text: &str) -> Option<u32> {
    let number = text.trim();
    let number = number.strip_suffix("px").unwrap_or(number);
    let number: f64 = number.trim().parse().ok()?;
    // A number above the limit does not get into a page.
    ((0.5..=16_000.0).contains(&number)).then_some(number.round() as u32)
}

#[cfg(test)]
mod tests {
    use super::size;

    #[test]
    fn a_drawing_has_the_size_that_it_gives() {
        let cases: [(&str, Option<(u32, u32)>); 6] = [
            ("<svg width=\"4\" height=\"5px\"/>", Some((4, 5))),
            (
                "<?xml version='1.0'?><!-- a --><svg viewBox='0 0 30.4,20'>",
                Some((30, 20)),
            ),
            (
                "<svg width='100%' height='100%' viewBox='0 0 3 2'>",
                Some((3, 2)),
            ),
            ("<svg/>", None),
            ("<html width='4' height='4'>", None),
            ("<svg width='1e99' height='1'", None),
        ];
        for (text, expected) in cases {
            assert_eq!(size(text.as_bytes()), expected, "{text}");
        }
    }
}
