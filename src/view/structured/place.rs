//! Places: where something is, and which part of Japan it serves.

use super::node::Node;
use crate::content::facts::place::Region;
use crate::view::PageContext;

/// All of Japan is a country; its prefectures have the names that readers see.
pub(super) fn areas(context: PageContext<'_>, regions: &[Region]) -> Vec<Node> {
    let area = |region: &Region| match *region {
        Region::JAPAN => {
            Node::new("Country").with("name", context.speaker.format().region_name("JP"))
        }
        prefecture => Node::new("AdministrativeArea")
            .with("name", context.speaker.text(&prefecture.message_id())),
    };
    regions.iter().map(area).collect()
}

/// An address in a prefecture.
pub(super) fn address(
    context: PageContext<'_>,
    prefecture: Region,
    locality: Option<&str>,
) -> Node {
    let named =
        (prefecture != Region::JAPAN).then(|| context.speaker.text(&prefecture.message_id()));
    Node::new("PostalAddress")
        .with("addressCountry", "JP")
        .with("addressRegion", named)
        .with("addressLocality", locality)
}
