//! Pictures as readers get them: small, upright, with their text, and with nothing else inside.

mod browser;
mod hostile;
pub mod made;

use crate::page::Page;
use crate::project::Project;
use image::{DynamicImage, GenericImageView};
use made::{SECRET, gif, jpeg, photo, png, with_exif, with_profile, with_text};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

const TEXT: &str = "content/articles/second/ja.md";

/// A site with a page in one language that holds this text, beside these files.
fn site(text: &str, files: &[(&str, Vec<u8>)]) -> Project {
    let mut project = Project::quiet()
        .change(TEXT, "これで", &format!("{text}\n\nこれで"))
        .remove("content/articles/second/en.md");
    for (name, bytes) in files {
        project = project.file(&format!("content/articles/second/{name}"), bytes);
    }
    project
}

fn built(text: &str, files: &[(&str, Vec<u8>)]) -> Project {
    let project = site(text, files);
    let ran = project.build().fine();
    assert_eq!(ran.stderr.lines().count(), 3, "{}", ran.stderr);
    project
}

fn page(project: &Project) -> Page {
    project.page("ja/articles/second/")
}

/// The published pictures, by the part of their names behind the hash.
fn pictures(project: &Project) -> BTreeMap<String, Vec<u8>> {
    let all = project.published().into_iter();
    all.filter_map(|(path, bytes)| {
        let name = path.strip_prefix("assets/second/")?;
        let (stem, rest) = name.split_once('.')?;
        let (_, end) = rest.split_once(['-', '.'])?;
        Some((format!("{stem}-{end}"), bytes))
    })
    .collect()
}

fn decoded(bytes: &[u8]) -> DynamicImage {
    image::load_from_memory(bytes).unwrap()
}

#[test]
fn a_photo_is_published_in_a_few_widths_and_never_larger_than_it_is() {
    for (width, expected) in [
        (
            2000,
            &[
                "photo-1600.jpg",
                "photo-1600.webp",
                "photo-480.webp",
                "photo-960.webp",
            ][..],
        ),
        (700, &["photo-480.webp", "photo-700.jpg", "photo-700.webp"]),
        (40, &["photo-40.jpg", "photo-40.webp"]),
    ] {
        let project = built(
            "![港](photo.jpg)",
            &[("photo.jpg", jpeg(&photo(width, 90)))],
        );
        let pictures = pictures(&project);
        assert_eq!(pictures.keys().collect::<Vec<_>>(), expected);
        for (name, bytes) in &pictures {
            let shown = decoded(bytes).width();
            assert!(
                name.contains(&format!("-{shown}.")),
                "{name} is {shown} wide"
            );
        }
    }
}

#[test]
fn nothing_but_pixels_is_published() {
    let photo = photo(60, 40);
    let files = [
        ("a.jpg", with_exif(&jpeg(&photo), 1)),
        ("b.png", with_text(&png(&photo))),
        ("c.gif", gif(1)),
        ("d.gif", gif(3)),
        ("e.jpg", with_exif(&jpeg(&photo), 6)),
    ];
    for (name, bytes) in &files {
        assert!(holds(bytes, SECRET), "{name} has no secret to lose");
    }
    let project = built(
        "![A](a.jpg) ![B](b.png) ![C](c.gif) ![D](d.gif) [写真](e.jpg)",
        &files,
    );
    assert_eq!(pictures(&project).len(), 8);
    for (path, bytes) in project.published() {
        for part in [SECRET, "Exif", "ns.adobe.com"] {
            assert!(!holds(&bytes, part), "{path} holds {part}");
        }
    }
}

fn holds(bytes: &[u8], part: &str) -> bool {
    bytes.windows(part.len()).any(|w| w == part.as_bytes())
}

#[test]
fn a_photo_that_lies_on_its_side_is_turned() {
    let mut photo = photo(40, 20);
    for (x, _, pixel) in photo.enumerate_pixels_mut() {
        pixel.0 = if x < 20 { [250, 0, 0] } else { [0, 0, 250] };
    }
    let project = built(
        "![塔](tower.jpg)",
        &[("tower.jpg", with_exif(&jpeg(&photo), 6))],
    );
    let page = page(&project);
    let image = page.one("img");
    assert_eq!(
        (image.get("width"), image.get("height")),
        (Some("20"), Some("40"))
    );
    for (name, bytes) in pictures(&project) {
        let image = decoded(&bytes);
        assert_eq!(image.dimensions(), (20, 40), "{name}");
        let [top, bottom] = [5, 35].map(|y| image.get_pixel(10, y));
        assert!(
            top[0] > 200 && bottom[2] > 200,
            "{name}: {top:?} {bottom:?}"
        );
    }
}

#[test]
fn colours_of_a_telephone_look_as_they_did_on_it() {
    let red = jpeg(&image::RgbImage::from_pixel(
        32,
        32,
        image::Rgb([200, 100, 100]),
    ));
    for (profile, expected) in [
        ("Display P3", [214, 94, 97]),
        ("sRGB IEC61966-2.1", [200, 100, 100]),
    ] {
        let project = built(
            "![赤](red.jpg)",
            &[("red.jpg", with_profile(&red, profile))],
        );
        for (name, bytes) in pictures(&project) {
            let pixel = decoded(&bytes).into_rgb8().get_pixel(9, 9).0;
            let near = pixel
                .iter()
                .zip(expected)
                .all(|(is, was)| is.abs_diff(was) <= 4);
            assert!(near, "{profile}, {name}: {pixel:?}");
        }
    }
}

#[test]
fn a_page_keeps_the_place_of_its_pictures_and_loads_the_first_at_once() {
    let project = built(
        "![港](a.jpg)\n\n![海](b.jpg)\n\n::figure{src=\"c.png\" alt=\"図\" caption=\"図の説明\"}",
        &[
            ("a.jpg", jpeg(&photo(1000, 500))),
            ("b.jpg", jpeg(&photo(30, 20))),
            ("c.png", png(&photo(50, 20))),
        ],
    );
    let page = page(&project);
    let images: Vec<_> = page
        .tags("img")
        .map(|i| {
            [
                i.get("alt"),
                i.get("width"),
                i.get("height"),
                i.get("loading"),
            ]
        })
        .collect();
    assert_eq!(
        images,
        [
            [Some("港"), Some("1000"), Some("500"), None],
            [Some("海"), Some("30"), Some("20"), Some("lazy")],
            [Some("図"), Some("50"), Some("20"), Some("lazy")],
        ]
    );
    let sources: Vec<_> = page.tags("source").collect();
    assert_eq!(sources.len(), 3);
    let steps: Vec<_> = sources[0].get("srcset").unwrap().split(", ").collect();
    assert_eq!(steps.len(), 2);
    for (step, width) in steps.iter().zip(["480w", "1000w"]) {
        let (address, said) = step.split_once(' ').unwrap();
        assert_eq!(said, width);
        assert!(
            project.has(address.strip_prefix("/portal/").unwrap()),
            "{address}"
        );
    }
    assert!(sources[0].get("sizes").is_some());
    assert!(page.html.contains("図の説明"));
}

#[test]
fn a_picture_that_only_decorates_says_so_and_is_passed_over() {
    let project = built(
        "![](line.png \"decoration\")",
        &[("line.png", png(&photo(20, 2)))],
    );
    let page = page(&project);
    let image = page.one("img");
    assert_eq!((image.get("alt"), image.get("title")), (Some(""), None));
    assert!(!page.html.contains("og:image"));
}

#[test]
fn previews_show_the_first_picture_of_a_page() {
    let project = built("![港](port.jpg)", &[("port.jpg", jpeg(&photo(1700, 850)))]);
    let page = page(&project);
    let property = |name: &str| {
        let mut tags = page.tags("meta");
        let tag = tags.find(|tag| tag.get("property") == Some(name));
        tag.and_then(|tag| tag.get("content"))
            .unwrap_or_else(|| panic!("no {name}"))
    };
    let address = property("og:image");
    let path = address.strip_prefix("https://example.org/portal/").unwrap();
    assert!(path.ends_with(".jpg") && project.has(path), "{path}");
    assert_eq!(property("og:image:width"), "1600");
    assert_eq!(property("og:image:height"), "800");
    assert_eq!(property("og:image:alt"), "港");
}

#[test]
fn a_drawing_is_published_as_it_is_with_the_size_that_it_gives() {
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 20\"/>\n";
    let project = built("![図](plan.svg)", &[("plan.svg", drawing.into())]);
    let page = page(&project);
    let image = page.one("img");
    assert_eq!(
        (image.get("width"), image.get("height")),
        (Some("30"), Some("20"))
    );
    let src = image.get("src").unwrap().strip_prefix("/portal/").unwrap();
    assert_eq!(project.read(src), drawing);
}

#[test]
fn a_picture_that_moves_goes_on_moving() {
    let project = built("![動き](wave.gif)", &[("wave.gif", gif(3))]);
    let pictures = pictures(&project);
    let (name, bytes) = pictures.first_key_value().unwrap();
    assert_eq!((pictures.len(), name.as_str()), (1, "wave-gif"));
    let decoder = image::codecs::gif::GifDecoder::new(std::io::Cursor::new(bytes)).unwrap();
    let frames = image::AnimationDecoder::into_frames(decoder);
    assert_eq!(frames.collect_frames().unwrap().len(), 3);
    let page = page(&project);
    assert_eq!(page.one("img").get("width"), Some("30"));
}

#[test]
fn a_plain_drawing_stays_sharp_and_a_clear_one_stays_clear() {
    let plain = image::RgbaImage::from_fn(400, 300, |x, y| {
        image::Rgba(if (x / 10 + y / 10) % 2 == 0 {
            [200, 0, 0, 255]
        } else {
            [0; 4]
        })
    });
    let mut bytes = Vec::new();
    plain
        .write_with_encoder(image::codecs::png::PngEncoder::new(&mut bytes))
        .unwrap();
    let project = built("![表](plain.png)", &[("plain.png", bytes)]);
    let pictures = pictures(&project);
    assert_eq!(
        pictures.keys().collect::<Vec<_>>(),
        ["plain-400.png", "plain-400.webp"]
    );
    assert_eq!(
        &pictures["plain-400.webp"][12..16],
        b"VP8L",
        "pixels were lost"
    );
    for (name, bytes) in &pictures {
        let image = decoded(bytes).into_rgba8();
        for (x, y, pixel) in plain.enumerate_pixels() {
            let same = image.get_pixel(x, y) == pixel;
            assert!(
                same || (pixel[3] == 0 && image.get_pixel(x, y)[3] == 0),
                "{name} {x},{y}"
            );
        }
    }
}

#[test]
fn a_picture_is_what_it_holds_and_not_what_it_is_called() {
    let project = built("![港](photo.png)", &[("photo.png", jpeg(&photo(60, 40)))]);
    let names: Vec<_> = pictures(&project).into_keys().collect();
    assert_eq!(names, ["photo-60.jpg", "photo-60.webp"]);
}

#[test]
fn a_link_to_a_picture_leads_to_all_of_its_pixels() {
    let project = built("[地図](map.jpg)", &[("map.jpg", jpeg(&photo(1800, 30)))]);
    let pictures = pictures(&project);
    assert_eq!(pictures.keys().collect::<Vec<_>>(), ["map-1800.jpg"]);
    assert_eq!(decoded(&pictures["map-1800.jpg"]).width(), 1800);
}

#[test]
fn other_files_are_published_as_they_are() {
    let project = built("[様式](form.pdf)", &[("form.pdf", b"%PDF-1.7 x".to_vec())]);
    let pictures = pictures(&project);
    assert_eq!(pictures["form-pdf"], b"%PDF-1.7 x");
}

#[test]
fn a_file_that_no_text_names_is_reported_and_not_published() {
    let project = site("", &[("old.jpg", with_exif(&jpeg(&photo(9, 9)), 1))]);
    let ran = project.build().fine();
    assert!(
        ran.stderr.starts_with(
            "warning[content/unused-attachment]: no text names `content/articles/second/old.jpg`, so it is not published\n"
        ),
        "{}",
        ran.stderr
    );
    assert!(pictures(&project).is_empty());
}

#[test]
fn a_file_of_a_draft_is_no_surprise() {
    let project = site("", &[("new.jpg", jpeg(&photo(9, 9)))]).file(
        "content/articles/second/en.md",
        "---\ntitle: Second\nsummary: Not finished.\ndraft: true\n---\n![New](new.jpg)\n",
    );
    assert!(!project.build().fine().stderr.contains("warning"));
    assert!(pictures(&project).is_empty());
    project.build_with(&["--drafts"]).fine();
    assert_eq!(pictures(&project).len(), 2);
}

#[test]
fn a_second_build_makes_no_picture_again() {
    let project = site(
        "![港](photo.jpg)",
        &[("photo.jpg", jpeg(&photo(1000, 600)))],
    );
    assert_eq!(project.built(&[])["images"], 3);
    let first = project.published();
    let second = project.built(&[]);
    assert_eq!(
        (&second["images"], &second["written"]),
        (&0.into(), &0.into())
    );

    // A folder that is gone is filled from what was kept, and what was kept is not believed.
    fs::remove_dir_all(project.path("dist")).unwrap();
    assert_eq!(project.built(&[])["images"], 0);
    assert_eq!(project.published(), first);
    for item in fs::read_dir(project.path(".shirube/cache/images")).unwrap() {
        let path = item.unwrap().path();
        let mut bytes = fs::read(&path).unwrap();
        *bytes.last_mut().unwrap() ^= 1;
        fs::write(path, bytes).unwrap();
    }
    fs::remove_dir_all(project.path("dist")).unwrap();
    assert_eq!(project.built(&[])["images"], 3);
    assert_eq!(project.published(), first);
    assert_eq!(project.built(&["--fresh"])["images"], 3);
    assert_eq!(project.published(), first);
}

#[test]
fn what_is_kept_is_what_is_wanted() {
    let project = site("![港](photo.jpg)", &[("photo.jpg", jpeg(&photo(50, 40)))]);
    project.built(&[]);
    let kept = |project: &Project| -> BTreeSet<_> {
        fs::read_dir(project.path(".shirube/cache/images"))
            .unwrap()
            .map(|item| item.unwrap().file_name())
            .collect()
    };
    let before = kept(&project);
    project.write("content/articles/second/photo.jpg", jpeg(&photo(60, 40)));
    project.built(&[]);
    let after = kept(&project);
    assert_eq!((before.len(), after.len()), (2, 2));
    assert!(before.is_disjoint(&after));
}

#[test]
fn the_number_of_threads_changes_no_picture() {
    let files = [
        ("a.jpg", jpeg(&photo(1100, 700))),
        ("b.png", png(&photo(300, 200))),
    ];
    let [one, four] = [1, 4].map(|threads| {
        let project = site("![A](a.jpg) ![B](b.png)", &files).threads(threads);
        project.build().fine();
        pictures(&project)
    });
    assert_eq!(one.len(), 5);
    assert_eq!(one, four);
}
