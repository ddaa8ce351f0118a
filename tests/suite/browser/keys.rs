//! Keys by their names, with the numbers that browsers still give them.

use serde_json::{Value, json};

/// A key on a keyboard.
pub struct Key {
    /// What scripts see as `key`.
    name: String,
    /// What scripts see as `code`.
    code: String,
    /// What scripts see as `keyCode`.
    number: u32,
    /// What it writes.
    text: String,
}

/// Keys that write nothing; Enter is an exception, because a form is sent by what it writes.
const NAMED: [(&str, u32, &str); 14] = [
    ("Backspace", 8, ""),
    ("Tab", 9, ""),
    ("Enter", 13, "\r"),
    ("Escape", 27, ""),
    ("PageUp", 33, ""),
    ("PageDown", 34, ""),
    ("End", 35, ""),
    ("Home", 36, ""),
    ("ArrowLeft", 37, ""),
    ("ArrowUp", 38, ""),
    ("ArrowRight", 39, ""),
    ("ArrowDown", 40, ""),
    ("Delete", 46, ""),
    ("F1", 112, ""),
];

/// Characters that are neither letters nor digits, on an American keyboard.
const SIGNS: [(char, &str, u32); 12] = [
    (' ', "Space", 32),
    (';', "Semicolon", 186),
    ('=', "Equal", 187),
    (',', "Comma", 188),
    ('-', "Minus", 189),
    ('.', "Period", 190),
    ('/', "Slash", 191),
    ('`', "Backquote", 192),
    ('[', "BracketLeft", 219),
    ('\\', "Backslash", 220),
    (']', "BracketRight", 221),
    ('\'', "Quote", 222),
];

/// The bit for Shift, as the protocol has it.
pub const SHIFT: u32 = 8;

/// Bits that the protocol gives to modifiers.
const MODIFIERS: [(&str, u32); 4] = [
    ("Alt+", 1),
    ("Control+", 2),
    ("Meta+", 4),
    ("Shift+", SHIFT),
];

impl Key {
    /// A key by its name, or by the character that it writes.
    pub fn named(name: &str) -> Option<Key> {
        if let Some((_, number, text)) = NAMED.iter().find(|(n, ..)| *n == name) {
            return Some(Key {
                name: name.to_owned(),
                code: name.to_owned(),
                number: *number,
                text: (*text).to_owned(),
            });
        }
        let mut characters = name.chars();
        let c = characters.next().filter(|_| characters.next().is_none())?;
        let upper = c.to_ascii_uppercase();
        let (code, number) = match upper {
            'A'..='Z' => (format!("Key{upper}"), upper.into()),
            '0'..='9' => (format!("Digit{upper}"), upper.into()),
            _ => SIGNS
                .iter()
                .find(|(sign, ..)| *sign == c)
                .map(|(_, code, number)| ((*code).to_owned(), *number))?,
        };
        Some(Key {
            name: name.to_owned(),
            code,
            number,
            text: name.to_owned(),
        })
    }

    /// The modifiers before a name, and the name: `Shift+Tab`.
    pub fn modifiers(mut name: &str) -> (u32, &str) {
        let mut bits = 0;
        while let Some((prefix, bit)) = MODIFIERS
            .iter()
            .find(|(prefix, _)| name.len() > prefix.len() && name.starts_with(prefix))
        {
            bits |= bit;
            name = &name[prefix.len()..];
        }
        (bits, name)
    }

    /// The key goes down.
    pub fn down(&self, modifiers: u32) -> Value {
        // With Alt, Control or Meta it is a command and writes nothing.
        let writes = modifiers == 0 || modifiers == SHIFT;
        let text = if writes { &self.text } else { "" };
        let kind = if text.is_empty() {
            "rawKeyDown"
        } else {
            "keyDown"
        };
        let mut event = self.event(kind, modifiers, self.number);
        if !text.is_empty() {
            event["text"] = text.into();
            event["unmodifiedText"] = text.into();
        }
        event
    }

    /// The key goes up.
    pub fn up(&self, modifiers: u32) -> Value {
        self.event("keyUp", modifiers, self.number)
    }

    /// The key goes down, but it is for the input method: browsers give it this number.
    pub fn for_input_method(&self) -> Value {
        self.event("rawKeyDown", 0, 229)
    }

    fn event(&self, kind: &str, modifiers: u32, number: u32) -> Value {
        json!({
            "type": kind,
            "modifiers": modifiers,
            "key": self.name,
            "code": self.code,
            "windowsVirtualKeyCode": number,
            "nativeVirtualKeyCode": number,
        })
    }
}
