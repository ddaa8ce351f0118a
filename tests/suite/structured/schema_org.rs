//! The types that pages use, with what each must have and may have.
//!
//! What a type may have is from schema.org (its own properties and those of the types above it).
//! What it must have is what Google Search Central calls required or recommended, as far as the
//! facts of this tool can know it, in "Breadcrumb", "Dataset", "Event", "Article", "FAQPage",
//! "HowTo", "Site names" and "Sitelinks search box"; for other types it is what makes the node
//! worth reading. Two things differ on purpose: an event has no `location` where the documents
//! name none, and nothing has an `author` or `image`.

use serde_json::Value;

/// A type, what it must have, and what else it may have.
const TYPES: &[(&str, &[&str], &[&str])] = &[
    ("BreadcrumbList", &["itemListElement"], &[]),
    ("ListItem", &["position", "name"], &["item"]),
    (
        "WebSite",
        &["url", "name"],
        &["description", "inLanguage", "potentialAction"],
    ),
    ("SearchAction", &["target", "query-input"], &[]),
    ("EntryPoint", &["urlTemplate"], &[]),
    (
        "WebPage",
        &["url", "inLanguage", "isAccessibleForFree"],
        &[
            "name",
            "headline",
            "description",
            "datePublished",
            "dateModified",
            "citation",
            "mainEntity",
        ],
    ),
    (
        "Article",
        &[
            "url",
            "inLanguage",
            "isAccessibleForFree",
            "name",
            "headline",
            "description",
        ],
        &[
            "datePublished",
            "dateModified",
            "citation",
            "about",
            "audience",
            "mainEntity",
        ],
    ),
    (
        "CreativeWork",
        &["name"],
        &["publisher", "datePublished", "url"],
    ),
    (
        "GovernmentService",
        &[
            "name",
            "description",
            "url",
            "serviceType",
            "provider",
            "areaServed",
            "audience",
        ],
        &["availableChannel", "offers"],
    ),
    (
        "Service",
        &[
            "name",
            "description",
            "url",
            "serviceType",
            "provider",
            "areaServed",
            "audience",
        ],
        &["availableChannel", "offers"],
    ),
    (
        "ServiceChannel",
        &["serviceUrl"],
        &["name", "availableLanguage"],
    ),
    (
        "Offer",
        &["price", "priceCurrency"],
        &["description", "availabilityStarts", "availabilityEnds"],
    ),
    (
        "Event",
        &["name", "startDate", "description", "eventStatus", "url"],
        &[
            "endDate",
            "eventAttendanceMode",
            "location",
            "organizer",
            "inLanguage",
            "audience",
        ],
    ),
    ("Place", &["name"], &["address"]),
    ("VirtualLocation", &["url"], &["name"]),
    (
        "PostalAddress",
        &["addressCountry"],
        &["addressRegion", "addressLocality"],
    ),
    (
        "Dataset",
        &[
            "name",
            "description",
            "url",
            "license",
            "creator",
            "temporalCoverage",
            "variableMeasured",
            "isBasedOn",
            "distribution",
        ],
        &["spatialCoverage"],
    ),
    ("DataDownload", &["contentUrl", "encodingFormat"], &[]),
    ("Organization", &["name"], ORGANIZATION),
    ("GovernmentOrganization", &["name"], ORGANIZATION),
    (
        "ContactPoint",
        &[],
        &[
            "telephone",
            "email",
            "url",
            "name",
            "areaServed",
            "availableLanguage",
        ],
    ),
    ("Audience", &["audienceType"], &[]),
    ("Country", &["name"], &[]),
    ("AdministrativeArea", &["name"], &[]),
    ("DefinedTerm", &["name"], &["alternateName", "url"]),
    ("HowTo", &["name", "step"], &[]),
    ("HowToStep", &["text"], &["name", "url"]),
    ("FAQPage", &["url", "inLanguage", "mainEntity"], &[]),
    ("Question", &["name", "acceptedAnswer"], &[]),
    ("Answer", &["text"], &[]),
];

const ORGANIZATION: &[&str] = &[
    "description",
    "alternateName",
    "url",
    "address",
    "foundingDate",
    "areaServed",
    "parentOrganization",
    "member",
    "contactPoint",
];

/// Properties whose values are addresses.
const ADDRESSES: &[&str] = &[
    "url",
    "item",
    "contentUrl",
    "serviceUrl",
    "urlTemplate",
    "license",
    "eventStatus",
    "eventAttendanceMode",
];

/// Properties whose values are dates.
const DATES: &[&str] = &[
    "datePublished",
    "dateModified",
    "foundingDate",
    "startDate",
    "endDate",
    "availabilityStarts",
    "availabilityEnds",
];

/// What is wrong with a node and those in it; their addresses are added to the list.
pub fn problems(node: &Value, addresses: &mut Vec<String>) -> Vec<String> {
    let kind = node["@type"].as_str().unwrap_or_default();
    let Some((_, must, may)) = TYPES.iter().find(|(name, ..)| *name == kind) else {
        return vec![format!("the type {kind:?} is not known: {node}")];
    };
    let mut wrong = Vec::new();
    let properties = node.as_object().unwrap();
    for name in must.iter().filter(|name| !properties.contains_key(**name)) {
        wrong.push(format!("a {kind} has no {name}: {node}"));
    }
    for (name, value) in properties.iter().filter(|(name, _)| *name != "@type") {
        let name = name.as_str();
        if !must.contains(&name) && !may.contains(&name) {
            wrong.push(format!("{name} is no property of a {kind}"));
        }
        let values = match value {
            Value::Array(list) if list.len() < 2 => {
                wrong.push(format!("{name} is a list of {}", list.len()));
                continue;
            }
            Value::Array(list) => list.as_slice(),
            value => std::slice::from_ref(value),
        };
        for value in values {
            match value {
                Value::Object(_) => wrong.extend(problems(value, addresses)),
                Value::String(text) => {
                    if text.trim().is_empty() {
                        wrong.push(format!("{name} is empty"));
                    }
                    if ADDRESSES.contains(&name) {
                        addresses.push(text.clone());
                        if !text.starts_with("https://") && !text.starts_with("http://") {
                            wrong.push(format!("{name} is no whole address: {text}"));
                        }
                    }
                    if DATES.contains(&name) && !is_date(text) {
                        wrong.push(format!("{name} is no date: {text}"));
                    }
                }
                Value::Null | Value::Array(_) => wrong.push(format!("{name} is {value}")),
                Value::Bool(_) | Value::Number(_) => {}
            }
        }
    }
    wrong
}

/// ISO 8601: a year, a month or a day, and times with the offset of Japan.
fn is_date(text: &str) -> bool {
    let shape: String = text
        .chars()
        .map(|c| if c.is_ascii_digit() { '0' } else { c })
        .collect();
    let dates = ["0000", "0000-00", "0000-00-00"];
    dates.contains(&shape.as_str())
        || (shape == "0000-00-00T00:00+00:00" && text.ends_with("+09:00"))
}
