//! Which requests are answered at all.
//!
//! A page on the web can make a browser ask `127.0.0.1`, and can give that address a name of its
//! own (DNS rebinding). Such requests carry the foreign name in `Host`, so only names that
//! cannot be anybody else's are answered.

use std::net::IpAddr;

/// Whether `host`, the value of a `Host` header, names this server: `localhost`, an address, or
/// the name that it was started with, and its port.
pub(super) fn is_own_host(host: &str, started_with: &str, port: u16) -> bool {
    let (name, given) = match host.rsplit_once(':') {
        // The last colon of `[::1]` is none before a port.
        Some((name, digits)) if !digits.ends_with(']') => (name, digits.parse().ok()),
        _ => (host, Some(80)),
    };
    let address = name
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
        .unwrap_or(name);
    let is_known = name.eq_ignore_ascii_case("localhost")
        || address.parse::<IpAddr>().is_ok()
        || name.eq_ignore_ascii_case(started_with);
    is_known && given == Some(port)
}

#[cfg(test)]
mod tests {
    use super::is_own_host;

    #[test]
    fn only_names_that_nobody_else_can_have_are_answered() {
        for own in [
            "localhost:4321",
            "127.0.0.1:4321",
            "[::1]:4321",
            "LOCALHOST:4321",
            "pc:4321",
        ] {
            assert!(is_own_host(own, "pc", 4321), "{own}");
        }
        for foreign in [
            "example.org",
            "example.org:4321",
            "localhost",
            "localhost:80",
            "127.0.0.1:4322",
            "",
            "localhost.example.org:4321",
            "localhost:4321:4321",
            "127.0.0.1.example.org:4321",
        ] {
            assert!(!is_own_host(foreign, "pc", 4321), "{foreign}");
        }
        assert!(is_own_host("localhost", "pc", 80));
    }
}
