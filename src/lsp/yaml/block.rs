//! The part of YAML that goes by lines and indentation.

use super::{Node, Outline, Role, Slot, flow};
use crate::data::Step;
use std::ops::Range;

/// A mapping or a list that is open.
#[derive(Debug, Clone)]
struct Frame {
    /// The column at which its keys or dashes stand.
    column: usize,
    step: Step,
    /// Whether nothing stood behind the key or dash on its line.
    empty: bool,
}

/// Reads from line to line.
pub(super) struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) end: usize,
    pub(super) cursor: usize,
    frames: Vec<Frame>,
    /// The column that lines of a text (`|` or `>`) are deeper than.
    prose: Option<usize>,
    pub(super) outline: Outline,
}

impl<'a> Reader<'a> {
    /// Reads the YAML in `range` of `text`, with the cursor at byte `cursor`.
    pub(super) fn read(text: &'a str, range: Range<usize>, cursor: usize) -> Outline {
        let mut reader = Reader {
            text,
            end: range.end.min(text.len()),
            cursor,
            frames: Vec::new(),
            prose: None,
            outline: Outline::default(),
        };
        let mut at = range.start;
        loop {
            at = reader.line(at);
            if at >= reader.end {
                break;
            }
        }
        // A cursor behind the last line break is on a line of its own.
        if cursor == reader.end && at == cursor && text[..at].ends_with('\n') {
            reader.blank(at);
        }
        reader.outline
    }

    fn path(&self) -> Vec<Step> {
        self.frames.iter().map(|frame| frame.step.clone()).collect()
    }

    fn above(&self) -> Vec<Step> {
        let mut path = self.path();
        path.pop();
        path
    }

    pub(super) fn has_cursor(&self, range: &Range<usize>) -> bool {
        range.start <= self.cursor && self.cursor <= range.end
    }

    /// Where the line at `at` ends, without its break.
    pub(super) fn line_end(&self, at: usize) -> usize {
        let rest = self.text.get(at..self.end).unwrap_or_default();
        let line = rest.split('\n').next().unwrap_or_default();
        at + line.trim_end_matches('\r').len()
    }

    /// Where the next line begins.
    pub(super) fn next_line(&self, at: usize) -> usize {
        let rest = self.text.get(at..self.end).unwrap_or_default();
        rest.find('\n').map_or(self.end, |i| at + i + 1)
    }

    /// Reads the line that begins at `start` and returns where to go on.
    fn line(&mut self, start: usize) -> usize {
        let next = self.next_line(start);
        let end = self.line_end(start);
        let line = self.text.get(start..end).unwrap_or_default();
        let content = line.trim_start_matches([' ', '\t']);
        let indent = line.len() - content.len();
        if let Some(column) = self.prose {
            if content.is_empty() || indent > column {
                return next;
            }
            self.prose = None;
        }
        if content.is_empty() {
            if self.has_cursor(&(start..end)) {
                self.blank(start);
            }
            return next;
        }
        if content.starts_with('#') {
            return next;
        }
        let is_item = is_dash(content);
        while let Some(top) = self.frames.last() {
            let is_list = matches!(top.step, Step::Index(_));
            let is_over = top.column > indent || (top.column == indent && is_list && !is_item);
            if !is_over {
                break;
            }
            self.frames.pop();
        }
        let (at, behind_dash) = self.dashes(start + indent, start, end);
        self.content(at, start, end, behind_dash).max(next)
    }

    /// Reads the dashes at `at`. Returns where the item begins, and whether there was a dash.
    fn dashes(&mut self, mut at: usize, start: usize, end: usize) -> (usize, bool) {
        let mut any = false;
        loop {
            let rest = self.text.get(at..end).unwrap_or_default();
            if !is_dash(rest) || self.frames.len() >= flow::DEEPEST {
                return (at, any);
            }
            any = true;
            let column = at - start;
            let behind = rest.get(1..).unwrap_or_default();
            let spaces = behind.len() - behind.trim_start().len();
            match self.frames.last_mut() {
                Some(Frame {
                    column: own,
                    step: Step::Index(index),
                    empty,
                }) if *own == column => {
                    *index += 1;
                    *empty = behind.trim().is_empty();
                }
                _ => self.frames.push(Frame {
                    column,
                    step: Step::Index(0),
                    empty: behind.trim().is_empty(),
                }),
            }
            at += 1 + spaces;
            if spaces == 0 {
                return (at, any);
            }
        }
    }

    /// Reads what stands at `at` on a line. Returns how far it got.
    fn content(&mut self, at: usize, start: usize, end: usize, behind_dash: bool) -> usize {
        let column = at - start;
        let rest = self.text.get(at..end).unwrap_or_default();
        let Some((name, colon)) = key(rest) else {
            return self.without_key(at, column, end, behind_dash);
        };
        let key_range = at..at + colon.start;
        let behind = at + colon.end;
        let value = self.trimmed(behind, end);
        let is_own = |frame: &Frame| frame.column == column && matches!(frame.step, Step::Key(_));
        if self.frames.last().is_some_and(is_own) {
            self.frames.pop();
        }
        self.frames.push(Frame {
            column,
            step: Step::Key(name),
            empty: value.is_empty(),
        });
        if self.has_cursor(&key_range) {
            self.put(Role::Key, self.above(), key_range.clone(), false, false);
            if let Some(slot) = &mut self.outline.slot {
                slot.colon = true;
            }
        } else if behind < self.cursor && self.cursor <= end && value.is_empty() {
            let here = self.cursor..self.cursor;
            self.put(Role::Value, self.path(), here, false, false);
        }
        self.outline.nodes.push(Node {
            path: self.path(),
            key: Some(key_range),
            value: value.clone(),
        });
        self.value(value, column, Role::Value, false)
    }

    fn without_key(&mut self, at: usize, column: usize, end: usize, behind_dash: bool) -> usize {
        let value = self.trimmed(at, end);
        if behind_dash {
            if value.is_empty() && at <= self.cursor && self.cursor <= end {
                let here = self.cursor..self.cursor;
                self.put(Role::Own, self.path(), here, false, true);
            }
            self.outline.nodes.push(Node {
                path: self.path(),
                key: None,
                value: value.clone(),
            });
            let base = self.frames.last().map_or(0, |frame| frame.column);
            return self.value(value, base, Role::Own, true);
        }
        // A line of its own: a key that is being typed, a value below its key, or the rest of a
        // text that began above.
        match self.frames.last().cloned() {
            None => self.written(Role::Key, Vec::new(), value),
            Some(top) if top.column == column => self.written(Role::Key, self.above(), value),
            Some(top) if top.empty => {
                self.written(Role::Own, self.path(), value.clone());
                if self.text[value.start..].starts_with(['{', '[']) {
                    return self.value(value, top.column, Role::Own, false);
                }
            }
            Some(_) => {}
        }
        end
    }

    fn written(&mut self, role: Role, path: Vec<Step>, range: Range<usize>) {
        if self.has_cursor(&range) {
            self.put(role, path, range, false, false);
        }
    }

    /// Reads a value. Returns how far it got.
    fn value(&mut self, value: Range<usize>, column: usize, role: Role, item: bool) -> usize {
        match self.text.as_bytes().get(value.start) {
            _ if value.is_empty() => value.end,
            Some(b'|' | b'>') => {
                self.prose = Some(column);
                value.end
            }
            Some(b'{' | b'[') => {
                let limit = self.flow_end(value.start, column);
                let path = self.path();
                self.flow(value.start, limit, &path);
                self.next_line(limit)
            }
            _ => {
                if self.has_cursor(&value) {
                    self.put(role, self.path(), value.clone(), false, item);
                }
                value.end
            }
        }
    }

    /// Notes where the cursor is; what is noted last is the most exact.
    pub(super) fn put(
        &mut self,
        role: Role,
        path: Vec<Step>,
        range: Range<usize>,
        flow: bool,
        item: bool,
    ) {
        self.outline.slot = Some(Slot {
            role,
            path,
            range,
            flow,
            item,
            colon: false,
        });
    }

    /// The cursor stands alone on the line that begins at `start`: its column says where.
    fn blank(&mut self, start: usize) {
        let column = self.cursor.saturating_sub(start);
        let mut frames = self.frames.clone();
        while frames.last().is_some_and(|top| top.column > column) {
            frames.pop();
        }
        // Below a list that stands no deeper than its key, the next key is more likely.
        if let [.., below, top] = &frames[..]
            && top.column == column
            && below.column == column
        {
            frames.pop();
        }
        let here = self.cursor..self.cursor;
        let steps = |frames: &[Frame]| frames.iter().map(|f| f.step.clone()).collect::<Vec<_>>();
        match frames.last() {
            None => self.put(Role::Key, Vec::new(), here, false, false),
            Some(top) if top.column == column => {
                let above = steps(frames.get(..frames.len() - 1).unwrap_or_default());
                let role = match top.step {
                    Step::Key(_) => Role::Key,
                    Step::Index(_) => Role::Own,
                };
                self.put(role, above, here, false, false);
            }
            Some(top) if top.empty => {
                let item = matches!(top.step, Step::Index(_));
                self.put(Role::Own, steps(&frames), here, false, item);
            }
            Some(_) => {}
        }
    }

    /// What stands between two bytes, without spaces around it and a comment behind it.
    fn trimmed(&self, from: usize, to: usize) -> Range<usize> {
        let text = self.text.get(from..to).unwrap_or_default();
        let inner = text.trim_start();
        let start = from + text.len() - inner.len();
        let is_quoted = inner.starts_with(['"', '\'']);
        let inner = match inner.find(" #") {
            Some(at) if !is_quoted => &inner[..at],
            _ if inner.starts_with('#') => "",
            _ => inner,
        };
        start..start + inner.trim_end().len()
    }
}

fn is_dash(text: &str) -> bool {
    text == "-" || text.starts_with("- ")
}

/// The key that a line begins with: its name, and where it ends and its value begins.
fn key(text: &str) -> Option<(String, Range<usize>)> {
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''));
    let end = match quote {
        Some(quote) => 2 + text.get(1..)?.find(quote)?,
        None if text.starts_with(['{', '[', '|', '>', '&', '*', '!', '%', '@', '`']) => {
            return None;
        }
        None => text
            .match_indices(':')
            .map(|(at, _)| at)
            .find(|at| matches!(text.as_bytes().get(at + 1), None | Some(b' ' | b'\t')))?,
    };
    let behind = text.get(end..)?.strip_prefix(':')?;
    if !(behind.is_empty() || behind.starts_with([' ', '\t'])) {
        return None;
    }
    let name = text.get(..end)?;
    // A comment is no key.
    if name.contains(" #") {
        return None;
    }
    let name = name.trim_end();
    let plain = quote.map_or(name, |quote| name.trim_matches(quote));
    Some((plain.to_owned(), name.len()..end + 1))
}
