//! Japan as tiles.

use super::small;

#[test]
fn every_prefecture_has_a_tile_and_those_of_a_consortium_are_links() {
    let (_, page) = small("ja/consortium/");
    assert_eq!(page.tags("rect").count(), 47);
    let tile = page.class("group-0").expect("a tile that is a link");
    assert!(
        page.inner(tile)
            .starts_with("<title>宮城県: 北の集まり</title>")
    );
    assert_eq!(tile.get("href"), Some("/portal/ja/consortium/north/"));
}

#[test]
fn the_map_has_a_name_and_says_in_words_what_it_shows() {
    let (_, page) = small("en/consortium/");
    let map = page.class("map").expect("a map");
    assert_eq!(map.get("aria-label"), Some("Map of the prefectures"));
    assert_eq!(map.get("aria-describedby"), Some("section-map-text"));
    let groups = page.class("map-groups").expect("a list");
    let text = page.text(groups);
    assert!(
        text.contains("北の集まり") && text.contains("Miyagi"),
        "{text}"
    );
}

#[test]
fn the_page_of_a_consortium_shows_where_it_works() {
    let (_, page) = small("ja/consortium/north/");
    let here = page.class("here").expect("its own tile");
    assert!(
        page.inner(here)
            .starts_with("<title>宮城県: 北の集まり</title>")
    );
}
