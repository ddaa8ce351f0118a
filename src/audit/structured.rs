//! What pages say to programs (JSON-LD of schema.org), against what those who read it ask for.

use serde_json::Value;

/// What a type must have: what Google Search Central calls required for "Breadcrumb", "Dataset",
/// "Event", "FAQ" and "Site names", and what makes the other types worth reading. An event may
/// lack its place, which a document may not name. Of types that are not here nothing is asked.
const REQUIRED: &[(&str, &[&str])] = &[
    ("Answer", &["text"]),
    ("Article", &["headline", "url", "inLanguage"]),
    ("AdministrativeArea", &["name"]),
    ("Audience", &["audienceType"]),
    ("BreadcrumbList", &["itemListElement"]),
    ("Country", &["name"]),
    ("CreativeWork", &["name"]),
    ("DataDownload", &["contentUrl"]),
    ("Dataset", &["name", "description"]),
    ("DefinedTerm", &["name"]),
    ("Event", &["name", "startDate"]),
    ("FAQPage", &["mainEntity"]),
    ("GovernmentOrganization", &["name"]),
    ("GovernmentService", &["name", "url"]),
    ("HowTo", &["name", "step"]),
    ("HowToStep", &["text"]),
    ("ListItem", &["position", "name"]),
    ("Offer", &["price", "priceCurrency"]),
    ("Organization", &["name"]),
    ("Place", &["name"]),
    ("Question", &["name", "acceptedAnswer"]),
    ("Service", &["name", "url"]),
    ("WebPage", &["url", "inLanguage"]),
    ("WebSite", &["name", "url"]),
];

/// What is wrong with one block of data.
pub(super) fn problems(data: &str) -> Vec<String> {
    match serde_json::from_str::<Value>(data) {
        Ok(value) => {
            let mut wrong = Vec::new();
            if value.get("@context").is_none() {
                wrong.push("JSON-LD without `@context`".to_owned());
            }
            walk(&value, &mut wrong);
            wrong
        }
        Err(error) => vec![format!("JSON-LD cannot be read: {error}")],
    }
}

fn walk(value: &Value, wrong: &mut Vec<String>) {
    match value {
        Value::Array(list) => list.iter().for_each(|value| walk(value, wrong)),
        Value::Object(properties) => {
            let kind = properties.get("@type").and_then(Value::as_str);
            let required = REQUIRED.iter().find(|(name, _)| Some(*name) == kind);
            if let Some((kind, names)) = required {
                let lacks = |name: &str| match properties.get(name) {
                    None | Some(Value::Null) => true,
                    Some(Value::String(text)) => text.trim().is_empty(),
                    Some(Value::Array(list)) => list.is_empty(),
                    Some(_) => false,
                };
                for name in names.iter().filter(|name| lacks(name)) {
                    wrong.push(format!("JSON-LD: `{kind}` has no `{name}`"));
                }
            }
            properties.values().for_each(|value| walk(value, wrong));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::problems;

    #[test]
    fn what_a_type_must_have_is_asked_for_wherever_it_stands() {
        let data = r#"{"@context":"https://schema.org","@graph":[{"@type":"Event","name":" ","startDate":"2026-01-01"}]}"#;
        assert_eq!(problems(data), ["JSON-LD: `Event` has no `name`"]);
        assert_eq!(problems("{}"), ["JSON-LD without `@context`"]);
        assert!(problems("{")[0].starts_with("JSON-LD cannot be read"));
    }
}
