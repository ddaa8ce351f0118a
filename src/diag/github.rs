//! Reports as annotations: commands of a workflow of GitHub Actions, which shows them in the
//! changed files.
//!
//! The form is GitHub's ("Workflow commands": `::error file=…,line=…::message`), and so are the
//! signs that must be written otherwise. GitHub shows ten errors and ten warnings of a step; for
//! all of a large report there is [`super::sarif`].

use super::{Diagnostic, Report, Severity};
use crate::source::{SourceMap, Span};

/// One annotation a line. `folder` is the path from where the workflow runs to the site, empty
/// or with `/` at its end: GitHub knows files by their paths in the repository.
pub fn github(report: &Report, sources: &SourceMap, folder: &str) -> String {
    report
        .diagnostics()
        .iter()
        .map(|diagnostic| annotation(diagnostic, sources, folder))
        .collect()
}

fn annotation(diagnostic: &Diagnostic, sources: &SourceMap, folder: &str) -> String {
    let level = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let place = diagnostic.primary.as_ref();
    let place = place.map(|label| self::place(label.span, sources, folder));
    format!(
        "::{level} {}title={}::{}\n",
        place.unwrap_or_default(),
        property(diagnostic.code.as_str()),
        data(&diagnostic.with_hints()),
    )
}

/// The properties of a place, with a comma at the end. The runner takes columns only where a
/// place is in one line.
fn place(span: Span, sources: &SourceMap, folder: &str) -> String {
    let file = property(&format!("{folder}{}", sources.get(span.source).path));
    let (line, column) = sources.position(span);
    let (end_line, end_column) = sources.end(span);
    if line == end_line {
        format!("file={file},line={line},col={column},endColumn={end_column},")
    } else {
        format!("file={file},line={line},endLine={end_line},")
    }
}

/// A message as it stands behind `::`.
pub fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A value as it stands before `::`, between commas.
pub fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Code;

    #[test]
    fn signs_of_the_form_are_written_otherwise() {
        assert_eq!(data("5%: a,b\r\n"), "5%25: a,b%0D%0A");
        assert_eq!(property("5%: a,b\n"), "5%25%3A a%2Cb%0A");
    }

    #[test]
    fn columns_are_said_of_places_in_one_line_only_and_no_file_of_none() {
        let mut sources = SourceMap::default();
        let id = sources.add("content/a,b.md", "一行\n二行目\n");
        let mut report = Report::default();
        let problem = || Diagnostic::warning(Code::ContentYaml, "no");
        report.push(problem().at(Span::new(id, 3..6)));
        report.push(problem().at(Span::new(id, 3..10)));
        report.push(problem().hint("yes"));
        assert_eq!(
            github(&report, &sources, "site/"),
            "::warning file=site/content/a%2Cb.md,line=1,col=2,endColumn=3,title=content/yaml::no\n\
             ::warning file=site/content/a%2Cb.md,line=1,endLine=2,title=content/yaml::no\n\
             ::warning title=content/yaml::no%0Ahint: yes\n"
        );
    }
}
