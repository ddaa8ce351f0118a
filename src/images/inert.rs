//! Whether a drawing (SVG) only draws.
//!
//! A page shows a drawing as a picture, and in a picture browsers run nothing. But its file lies
//! at an address of the site, and whoever opens that address opens a document that may have
//! scripts like any page. Drawings are published as they are, so those that could do something
//! are refused: an editor can save them again without it. What only looks (styles, gradients,
//! text, metadata of a drawing program) is left alone.
//!
//! Prefixes of names are passed over, so a script is one under any name space.

use super::Flaw;
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesDecl, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

/// Elements that run or embed something (SVG 2, SVG Tiny 1.2, HTML).
const ACTING: &[&str] = &[
    "audio",
    "embed",
    "foreignObject",
    "frame",
    "handler",
    "iframe",
    "listener",
    "object",
    "script",
    "video",
];

/// Elements that change an attribute later.
const CHANGING: &[&str] = &["animate", "set", "animateMotion", "animateTransform"];

/// The name space of HTML: in it every element of HTML works within a drawing.
const HTML: &str = "http://www.w3.org/1999/xhtml";

/// Pictures inside of the file. Drawings are none of them: they could have scripts again.
const INSIDE: &[&str] = &[
    "data:image/png",
    "data:image/jpeg",
    "data:image/gif",
    "data:image/webp",
];

/// Where a link in a drawing may lead.
const LINKS: &[&str] = &["https://", "http://", "mailto:"];

/// Looks through a whole drawing.
///
/// # Errors
/// What in it could do something, or that it is not well-formed, since browsers show what comes
/// before the mistake.
pub(super) fn check(bytes: &[u8]) -> Result<(), Flaw> {
    let text = std::str::from_utf8(bytes).map_err(|_| Flaw::Damaged("its text is not UTF-8"))?;
    let mut reader = Reader::from_str(text);
    let mut open = 0_usize;
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => {
                open += 1;
                element(&tag)?;
            }
            Ok(Event::Empty(tag)) => element(&tag)?,
            Ok(Event::End(_)) => open = open.saturating_sub(1),
            Ok(Event::Decl(declaration)) => utf8(&declaration)?,
            // Entities could stand for any markup, and hide it from whoever does not expand them.
            Ok(Event::DocType(words)) if words.contains('[') => {
                return Err(acts("entities of its own (`<!DOCTYPE … [`)"));
            }
            Ok(Event::PI(instruction)) if instruction.target() == "xml-stylesheet" => {
                return Err(acts("`<?xml-stylesheet`"));
            }
            Ok(Event::Eof) if open == 0 => return Ok(()),
            Ok(Event::Eof) => return Err(Flaw::CutOff),
            Ok(_) => {}
            Err(_) => return Err(Flaw::Damaged("it is not well-formed XML")),
        }
    }
}

fn acts(what: &str) -> Flaw {
    Flaw::Acts(what.to_owned())
}

/// A browser that reads other characters than this module reads another file.
fn utf8(declaration: &BytesDecl<'_>) -> Result<(), Flaw> {
    match declaration.encoding() {
        None => Ok(()),
        Some(Ok(name)) if name.eq_ignore_ascii_case("utf-8") => Ok(()),
        Some(_) => Err(Flaw::Damaged("it says that its text is not UTF-8")),
    }
}

fn element(tag: &BytesStart<'_>) -> Result<(), Flaw> {
    let name = tag.local_name();
    let name = name.as_ref();
    if ACTING
        .iter()
        .any(|acting| acting.eq_ignore_ascii_case(name))
    {
        return Err(acts(&format!("`<{name}>`")));
    }
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|_| Flaw::Damaged("it is not well-formed XML"))?;
        self::attribute(name, &attribute)?;
    }
    Ok(())
}

fn attribute(element: &str, attribute: &Attribute<'_>) -> Result<(), Flaw> {
    let value = attribute
        .normalized_value(XmlVersion::Explicit1_0)
        .map_err(|_| Flaw::Damaged("it is not well-formed XML"))?;
    let value = value.trim();
    let full = attribute.key.as_ref();
    let local = attribute.key.local_name();
    let name = local.as_ref();
    let begins = |list: &[&str]| {
        let head = |begin: &&str| value.get(..begin.len()).unwrap_or_default();
        list.iter()
            .any(|begin| head(begin).eq_ignore_ascii_case(begin))
    };
    let is_handler = |name: &str| {
        name.get(..2)
            .is_some_and(|on| on.eq_ignore_ascii_case("on"))
    };
    let wrong = if is_handler(name) {
        true
    } else if full == "xmlns" || full.starts_with("xmlns:") {
        value.eq_ignore_ascii_case(HTML)
    } else if name == "href" || name == "src" {
        !(value.is_empty()
            || value.starts_with('#')
            || begins(INSIDE)
            || (element == "a" && begins(LINKS)))
    } else if name == "attributeName" && CHANGING.contains(&element) {
        let changed = value.rsplit(':').next().unwrap_or_default();
        changed == "href" || is_handler(changed)
    } else {
        false
    };
    match wrong {
        true => Err(acts(&format!("`{full}=\"{}\"`", shortened(value)))),
        false => Ok(()),
    }
}

/// The beginning of a value, for a message on one line.
fn shortened(value: &str) -> String {
    let plain = value.split_whitespace().collect::<Vec<_>>().join(" ");
    match plain.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &plain[..end]),
        None => plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flaw(inner: &str) -> Option<Flaw> {
        check(format!("<svg xmlns=\"http://www.w3.org/2000/svg\">{inner}</svg>").as_bytes()).err()
    }

    #[test]
    fn drawings_only_draw() {
        for inner in [
            "<style>path { fill: url(#a) }</style><path d='M0 0' style='fill:red'/>",
            "<metadata><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/></metadata>",
            "<use href='#a'/><a xlink:href='https://example.org/'><text>x</text></a>",
            "<image href='data:image/png;base64,AAAA'/>",
            "<animate attributeName='x' values='0;1'/>",
        ] {
            assert_eq!(flaw(inner), None, "{inner}");
        }
        let whole = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"x.dtd\"><svg/>";
        assert_eq!(check(whole.as_bytes()), Ok(()));
    }

    #[test]
    fn whatever_does_something_is_found() {
        for inner in [
            "<script>x</script>",
            "<a:script xmlns:a='http://www.w3.org/2000/svg'/>",
            "<h:img xmlns:h='http://www.w3.org/1999/xhtml' src='#'/>",
            "<path onload='x'/>",
            "<path xml:ONclick='x'/>",
            "<foreignObject/>",
            "<a href='javascript:x'/>",
            "<a href='&#106;ava&#x9;script:x'/>",
            "<a href='data:image/svg+xml,x'/>",
            "<use href='other.svg#a'/>",
            "<image href='https://example.org/a.png'/>",
            "<set attributeName='xlink:href' to='javascript:x'/>",
            "<animate attributeName='onclick' to='x'/>",
        ] {
            assert!(matches!(flaw(inner), Some(Flaw::Acts(_))), "{inner}");
        }
        for whole in [
            "<!DOCTYPE svg [<!ENTITY a '<script/>'>]><svg>&a;</svg>",
            "<?xml-stylesheet href='a.xsl'?><svg/>",
        ] {
            assert!(
                matches!(check(whole.as_bytes()), Err(Flaw::Acts(_))),
                "{whole}"
            );
        }
        for whole in [
            "<svg><path></svg>",
            "<svg>",
            "<svg a=b/>",
            "<?xml version='1.0' encoding='ISO-2022-JP'?><svg/>",
        ] {
            assert!(check(whole.as_bytes()).is_err(), "{whole}");
        }
        assert!(check(b"\xFF\xFE<\0s\0v\0g\0").is_err());
    }
}
