//! Where a site is published: scheme and host, and the path below.

/// The address under which a site is published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseUrl {
    /// Scheme and host, without a slash at the end.
    pub origin: String,
    /// The path, with a slash at both ends.
    pub path: String,
}

impl BaseUrl {
    /// Reads an address such as `https://example.org/portal/`.
    ///
    /// # Errors
    /// A sentence that says what is wrong.
    pub fn parse(url: &str) -> Result<Self, String> {
        let rest = url
            .strip_prefix("https://")
            .or_else(|| url.strip_prefix("http://"))
            .ok_or("it must begin with https:// or http://")?;
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let clean = |c: char| c.is_ascii_alphanumeric() || "-._~:[]".contains(c);
        if host.is_empty() || !host.chars().all(clean) {
            return Err("its host is not possible".to_owned());
        }
        if !path.chars().all(|c| clean(c) || c == '/') || path.split('/').any(|p| p == "..") {
            return Err("its path may have letters, digits and `-._~` only".to_owned());
        }
        let origin = url[..url.len() - rest.len() + host.len()].to_owned();
        let trimmed = path.trim_matches('/');
        let path = if trimmed.is_empty() {
            "/".to_owned()
        } else {
            format!("/{trimmed}/")
        };
        Ok(BaseUrl { origin, path })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base_addresses_are_normalised() {
        let parsed = BaseUrl::parse("https://example.org/a/b").unwrap();
        assert_eq!(
            (parsed.origin.as_str(), parsed.path.as_str()),
            ("https://example.org", "/a/b/")
        );
        assert!(BaseUrl::parse("ftp://example.org/").is_err());
        assert!(BaseUrl::parse("https://example.org/../x").is_err());
        assert!(BaseUrl::parse("https:///x").is_err());
    }
}
