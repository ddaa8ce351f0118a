//! The part of YAML in braces and brackets.

use super::block::Reader;
use super::{Node, Role};
use crate::data::Step;
use std::ops::Range;

/// How deep braces and dashes are followed.
pub(super) const DEEPEST: usize = 40;

/// How many braces and brackets are open.
#[derive(Default)]
struct Depth {
    open: i64,
    quote: Option<char>,
}

impl Depth {
    fn read(&mut self, text: &str) {
        for c in text.chars() {
            match (self.quote, c) {
                (Some(quote), c) if c == quote => self.quote = None,
                (Some(_), _) => {}
                (None, '"' | '\'') => self.quote = Some(c),
                (None, '{' | '[') => self.open += 1,
                (None, '}' | ']') => self.open -= 1,
                _ => {}
            }
        }
    }
}

impl Reader<'_> {
    /// How far braces that open at `at` can reach: over lines that are deeper than their key,
    /// until as many close as open. Braces that are never closed must not swallow the rest.
    pub(super) fn flow_end(&self, at: usize, column: usize) -> usize {
        let mut depth = Depth::default();
        let mut end = self.line_end(at);
        depth.read(self.text.get(at..end).unwrap_or_default());
        let mut line = self.next_line(at);
        while line < self.end && depth.open > 0 {
            let line_end = self.line_end(line);
            let text = self.text.get(line..line_end).unwrap_or_default();
            let indent = text.len() - text.trim_start().len();
            if !text.trim().is_empty() && indent <= column {
                break;
            }
            depth.read(text);
            end = line_end;
            line = self.next_line(line);
        }
        end
    }

    /// Reads braces or brackets at `at`.
    pub(super) fn flow(&mut self, at: usize, limit: usize, path: &[Step]) {
        self.flow_value(at, limit, path, 0);
    }

    fn byte(&self, at: usize, limit: usize) -> Option<u8> {
        self.text.as_bytes().get(at..limit)?.first().copied()
    }

    /// Reads a value; returns where it ends. The cursor in it is noted.
    fn flow_value(&mut self, at: usize, limit: usize, path: &[Step], depth: usize) -> usize {
        match self.byte(at, limit) {
            Some(_) if depth > DEEPEST => limit,
            Some(b'{') => self.flow_map(at + 1, limit, path, depth + 1),
            Some(b'[') => self.flow_list(at + 1, limit, path, depth + 1),
            _ => self.scalar(at, limit, false).end,
        }
    }

    fn flow_map(&mut self, mut at: usize, limit: usize, path: &[Step], depth: usize) -> usize {
        loop {
            let key_at = self.spaces(at, limit);
            if at <= self.cursor && self.cursor <= key_at {
                let here = self.cursor..self.cursor;
                self.put(Role::Key, path.to_vec(), here, true, false);
            }
            let key = self.scalar(key_at, limit, true);
            let mut behind = self.spaces(key.end, limit);
            let has_colon = self.byte(behind, limit) == Some(b':');
            if !key.is_empty() && self.has_cursor(&key) {
                self.put(Role::Key, path.to_vec(), key.clone(), true, false);
                if let Some(slot) = &mut self.outline.slot {
                    slot.colon = has_colon;
                }
            }
            if has_colon {
                let mut own = path.to_vec();
                let name = self.text.get(key.clone()).unwrap_or_default();
                own.push(Step::Key(name.trim_matches(['"', '\'']).to_owned()));
                behind = self.flow_child(behind + 1, limit, &own, Some(key), depth);
            }
            match self.separator(behind, limit) {
                Some((next, true)) => at = next,
                Some((next, false)) => return next,
                None => return limit,
            }
        }
    }

    fn flow_list(&mut self, mut at: usize, limit: usize, path: &[Step], depth: usize) -> usize {
        let mut index = 0;
        loop {
            let mut own = path.to_vec();
            own.push(Step::Index(index));
            let behind = self.flow_child(at, limit, &own, None, depth);
            match self.separator(behind, limit) {
                Some((next, true)) => at = next,
                Some((next, false)) => return next,
                None => return limit,
            }
            index += 1;
        }
    }

    /// Reads the value behind a colon, or an item.
    fn flow_child(
        &mut self,
        at: usize,
        limit: usize,
        path: &[Step],
        key: Option<Range<usize>>,
        depth: usize,
    ) -> usize {
        let start = self.spaces(at, limit);
        let item = key.is_none();
        let role = if item { Role::Own } else { Role::Value };
        if at <= self.cursor && self.cursor <= start {
            let here = self.cursor..self.cursor;
            self.put(role, path.to_vec(), here, true, item);
        }
        let is_scalar = !matches!(self.byte(start, limit), Some(b'{' | b'['));
        let number = self.outline.nodes.len();
        self.outline.nodes.push(Node {
            path: path.to_vec(),
            key,
            value: start..start,
        });
        let end = self.flow_value(start, limit, path, depth);
        if let Some(node) = self.outline.nodes.get_mut(number) {
            node.value = start..end.max(start);
        }
        if is_scalar && start < end && self.has_cursor(&(start..end)) {
            self.put(role, path.to_vec(), start..end, true, item);
        }
        end
    }

    /// Behind a value: the byte behind the next comma (`true`) or closing brace (`false`).
    fn separator(&self, at: usize, limit: usize) -> Option<(usize, bool)> {
        let rest = self.text.get(at..limit)?;
        let found = rest.find([',', '}', ']'])?;
        Some((at + found + 1, rest[found..].starts_with(',')))
    }

    fn spaces(&self, at: usize, limit: usize) -> usize {
        let rest = self.text.get(at..limit).unwrap_or_default();
        at + rest.len() - rest.trim_start().len()
    }

    /// A text in quotes or without, from `at`; a key ends at its colon.
    fn scalar(&self, at: usize, limit: usize, is_key: bool) -> Range<usize> {
        let rest = self.text.get(at..limit).unwrap_or_default();
        let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''));
        if let Some(quote) = quote {
            let inner = rest.get(1..).unwrap_or_default();
            let mut escaped = false;
            for (i, c) in inner.char_indices() {
                match c {
                    _ if escaped => escaped = false,
                    '\\' if quote == '"' => escaped = true,
                    c if c == quote => return at..at + i + 2,
                    _ => {}
                }
            }
            return at..limit.max(at);
        }
        let ends = |(i, c): (usize, char)| match c {
            ',' | '}' | ']' | '\n' => true,
            ':' => is_key && !rest[i + 1..].starts_with(|c: char| c.is_alphanumeric() || c == '/'),
            _ => false,
        };
        let end = rest.char_indices().find(|at| ends(*at));
        let text = &rest[..end.map_or(rest.len(), |(i, _)| i)];
        at..at + text.trim_end().len()
    }
}
