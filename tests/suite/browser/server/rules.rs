//! The file `_headers`: which files are sent with which headers.

/// Rules in their order.
pub struct Rules(Vec<Rule>);

struct Rule {
    /// A path; a `*` at its end stands for anything.
    pattern: String,
    /// Names with their values; none takes back what an earlier rule said.
    headers: Vec<(String, Option<String>)>,
}

impl Rules {
    /// Reads the file. A line that hosts would not understand is a failure.
    pub fn parse(text: &str) -> Rules {
        let mut rules: Vec<Rule> = Vec::new();
        for line in text.lines().filter(|l| !l.trim().is_empty()) {
            let words = line.trim();
            if words.starts_with('#') {
                continue;
            }
            if !line.starts_with([' ', '\t']) {
                rules.push(Rule {
                    pattern: words.to_owned(),
                    headers: Vec::new(),
                });
                continue;
            }
            let header = if let Some(name) = words.strip_prefix("! ") {
                (name.to_owned(), None)
            } else {
                let (name, value) = words
                    .split_once(':')
                    .unwrap_or_else(|| panic!("_headers has {line:?}"));
                (name.to_owned(), Some(value.trim().to_owned()))
            };
            let rule = rules
                .last_mut()
                .unwrap_or_else(|| panic!("_headers begins with {line:?}"));
            rule.headers.push(header);
        }
        Rules(rules)
    }

    /// The headers of a path. As hosts do it, values that several rules give are joined.
    pub fn of(&self, path: &str) -> Vec<(String, String)> {
        let mut headers: Vec<(String, String)> = Vec::new();
        for (name, value) in self
            .0
            .iter()
            .filter(|r| r.matches(path))
            .flat_map(|r| &r.headers)
        {
            let before = headers
                .iter()
                .position(|(n, _)| n.eq_ignore_ascii_case(name));
            match (before, value) {
                (Some(at), Some(value)) => {
                    headers[at].1 += ", ";
                    headers[at].1 += value;
                }
                (None, Some(value)) => headers.push((name.clone(), value.clone())),
                (Some(at), None) => drop(headers.remove(at)),
                (None, None) => {}
            }
        }
        headers
    }
}

impl Rule {
    fn matches(&self, path: &str) -> bool {
        match self.pattern.strip_suffix('*') {
            Some(start) => path.starts_with(start),
            None => path == self.pattern,
        }
    }
}
