//! Security and cache headers, for hosts that read `_headers` and as snippets for nginx and Caddy.
//!
//! The policy allows nothing but the site's own files: there is no inline script or style on
//! any page. `wasm-unsafe-eval` is what browsers ask for to run WebAssembly.

use super::Output;

const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// Headers of every file.
pub const HEADERS: &[(&str, &str)] = &[
    ("Content-Security-Policy", POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    (
        "Permissions-Policy",
        "camera=(), geolocation=(), microphone=()",
    ),
];

/// Files whose names change with their content. Answers that there is no such file must not be
/// kept: it may be on its way.
const IMMUTABLE: &str = "public, max-age=31536000, immutable";
/// All others: kept, but asked for again each time.
const REVALIDATE: &str = "public, max-age=0, must-revalidate";

/// Kinds of files that servers do not know by themselves, with what they are. Their texts are
/// Japanese as often as not, so the encoding is named.
const MEDIA_TYPES: &[(&str, &str)] = &[
    ("csv", "text/csv; charset=utf-8"),
    ("ics", "text/calendar; charset=utf-8"),
];

/// Adds `_headers`, `_headers.nginx` and `_headers.caddy`.
pub fn add(base: &str, output: &mut Output) {
    let plain = lines(HEADERS, |name, value| format!("  {name}: {value}\n"));
    output.add(
        "_headers",
        format!("{base}*\n{plain}  Cache-Control: {REVALIDATE}\n\n{base}assets/*\n  ! Cache-Control\n  Cache-Control: {IMMUTABLE}\n\n{base}search/*\n  ! Cache-Control\n  Cache-Control: {IMMUTABLE}\n")
            .into_bytes(),
    );
    let nginx = lines(HEADERS, |name, value| {
        format!("add_header {name} \"{value}\" always;\n")
    });
    let types = lines(MEDIA_TYPES, |extension, value| {
        format!("location ~ \\.{extension}$ {{ types {{ }} default_type \"{value}\"; }}\n")
    });
    output.add(
        "_headers.nginx",
        format!(
            "# Include this in the server block. In the http block:\n# map $uri $shirube_cache {{ ~^{base}(assets|search)/ \"{IMMUTABLE}\"; default \"{REVALIDATE}\"; }}\ncharset utf-8;\n{nginx}add_header Cache-Control $shirube_cache;\n{types}"
        )
        .into_bytes(),
    );
    let caddy = lines(HEADERS, |name, value| format!("\t{name} \"{value}\"\n"));
    let types = lines(MEDIA_TYPES, |extension, value| {
        format!("header *.{extension} Content-Type \"{value}\"\n")
    });
    // Caddy sets what is for all files last, whatever comes first here: `?` leaves what is set.
    output.add(
        "_headers.caddy",
        format!(
            "header {{\n{caddy}\t?Cache-Control \"{REVALIDATE}\"\n}}\n@immutable {{\n\tpath {base}assets/* {base}search/*\n\tfile\n}}\nheader @immutable Cache-Control \"{IMMUTABLE}\"\n{types}"
        )
        .into_bytes(),
    );
}

fn lines(pairs: &[(&str, &str)], format: impl Fn(&str, &str) -> String) -> String {
    let lines = pairs.iter().map(|(name, value)| format(name, value));
    lines.collect()
}
