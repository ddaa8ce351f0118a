//! Texts that are questions with their answers.

use super::node::Node;
use super::subject::Subject;
use crate::content::markdown::{ElementKind, Markdown, Node as TextNode, plain_text};

/// The questions of a text, if all of its parts are questions.
pub(super) fn page(subject: Subject<'_>) -> Option<Node> {
    let questions = questions(&subject.shown.body)?;
    let questions = questions.into_iter().map(|(question, answer)| {
        let answer = Node::new("Answer").with("text", answer);
        Node::new("Question")
            .with("name", question)
            .with("acceptedAnswer", answer)
    });
    let questions: Vec<Node> = questions.collect();
    Some(
        Node::new("FAQPage")
            .with("url", subject.url)
            .with("inLanguage", subject.shown.lang.as_str())
            .with("mainEntity", questions),
    )
}

/// Questions with their answers: all headings of the second level end in a question mark, there
/// are at least two, and each answer can be told in plain words. What a directive or HTML of the
/// author shows cannot, and an answer with a hole in it is none.
fn questions(body: &Markdown) -> Option<Vec<(&str, String)>> {
    let mut parts: Vec<(&str, &[TextNode])> = Vec::new();
    let mut starts = Vec::new();
    for (i, node) in body.nodes.iter().enumerate() {
        if let TextNode::Element(element) = node
            && let ElementKind::Heading { level: 2, index } = element.kind
        {
            starts.push((i, body.headings.get(index)?.text.as_str()));
        }
    }
    for (n, (start, question)) in starts.iter().enumerate() {
        let end = starts.get(n + 1).map_or(body.nodes.len(), |next| next.0);
        parts.push((question, &body.nodes[start + 1..end]));
    }
    let pairs: Option<Vec<_>> = parts
        .into_iter()
        .map(|(question, nodes)| {
            let asked = question.trim_end().ends_with(['?', '？']);
            let answer = answer(nodes);
            (asked && is_plain(nodes) && !answer.is_empty()).then_some((question, answer))
        })
        .collect();
    pairs.filter(|pairs| pairs.len() >= 2)
}

/// The words of an answer. Footnotes belong to no part of the text.
fn answer(nodes: &[TextNode]) -> String {
    let footnote = |node: &TextNode| match node {
        TextNode::Element(e) => matches!(e.kind, ElementKind::FootnoteDefinition { .. }),
        _ => false,
    };
    let blocks = nodes.iter().filter(|node| !footnote(node));
    let blocks: Vec<String> = blocks
        .map(|n| plain_text(std::slice::from_ref(n)))
        .collect();
    blocks.join("\n")
}

fn is_plain(nodes: &[TextNode]) -> bool {
    nodes.iter().all(|node| match node {
        TextNode::Directive(_) | TextNode::Html(_) => false,
        TextNode::Element(element) => is_plain(&element.children),
        _ => true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::markdown::{Options, parse};
    use crate::diag::Report;
    use crate::source::SourceMap;

    fn found(text: &str) -> Vec<(String, String)> {
        let source = SourceMap::default().add("a.md", text);
        let body = parse(text, 0, source, &Options::default(), &mut Report::default());
        let found = questions(&body).unwrap_or_default();
        let owned = |(question, answer): (&str, String)| (question.to_owned(), answer);
        found.into_iter().map(owned).collect()
    }

    #[test]
    fn questions_have_the_text_below_them_as_answer() {
        let text = "Before.\n\n## 働けますか？\n\nはい。\n\n### もし\n\n- {許可|きょか}\n\n## How long?\n\n**Five** years[^1].\n\n[^1]: Says the law.\n";
        let pair = |question: &str, answer: &str| (question.to_owned(), answer.to_owned());
        assert_eq!(
            found(text),
            [
                pair("働けますか？", "はい。\nもし\n許可"),
                pair("How long?", "Five years.")
            ]
        );
    }

    #[test]
    fn anything_else_is_no_list_of_questions() {
        for text in [
            "No heading?",
            "## One?\n\nYes.\n",
            "## One?\n\nYes.\n\n## Two\n\nYes.\n",
            "## One?\n\n## Two?\n\nYes.\n",
            "### One?\n\nYes.\n\n### Two?\n\nYes.\n",
            "## One?\n\nYes.\n\n## Two?\n\nSo many: :fact{of=\"a/b\" key=\"c\"}.\n",
            "## One?\n\nYes.\n\n## Two?\n\n::program-list{purpose=\"develop\"}\n",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
