//! Passing a page on, and telling its editors what is wrong with it: plain links, no scripts of
//! others.

use crate::config::Feedback;
use serde::Serialize;

/// The address of a page in the forms that links need.
#[derive(Debug, Serialize)]
pub struct ShareView {
    /// The whole address.
    pub url: String,
    /// The same, encoded for the query of another address.
    pub encoded: String,
    /// The title, encoded in the same way.
    pub title: String,
    /// Where to write about the page.
    pub feedback: Option<String>,
}

impl ShareView {
    pub(super) fn new(url: String, title: &str, feedback: Option<&Feedback>) -> Self {
        let encoded = crate::percent::query(&url);
        let title = crate::percent::query(title);
        ShareView {
            feedback: feedback.map(|feedback| match feedback {
                Feedback::Mail(address) => {
                    format!("mailto:{address}?subject={title}&body={encoded}")
                }
                Feedback::Page(page) => page.clone(),
            }),
            url,
            encoded,
            title,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_about_a_page_names_it() {
        let mail = Feedback::Mail("desk@example.org".to_owned());
        let share = ShareView::new(
            "https://example.org/ja/?a=b&c".to_owned(),
            "留 & 学",
            Some(&mail),
        );
        assert_eq!(
            share.feedback.as_deref(),
            Some(
                "mailto:desk@example.org?subject=%E7%95%99%20%26%20%E5%AD%A6&body=https%3A%2F%2Fexample.org%2Fja%2F%3Fa%3Db%26c"
            )
        );
    }
}
