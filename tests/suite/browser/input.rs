//! What a reader's hands do: typing, keys, an input method, clicks. Pages get real events.

use super::keys::{Key, SHIFT};
use super::tab::Tab;
use serde_json::{Value, json};
use std::sync::atomic::Ordering;

/// Makes a place visible and returns its middle, or a text that says why it cannot be clicked.
const PLACE: &str = r#"(selector) => {
    const element = document.querySelector(selector);
    if (!element) return `there is no ${selector}`;
    element.scrollIntoView({block: "center", inline: "center", behavior: "instant"});
    const box = element.getBoundingClientRect();
    if (!box.width || !box.height) return `${selector} is not visible`;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const hit = document.elementFromPoint(x, y);
    const label = hit?.closest("label")?.control === element;
    if (!element.contains(hit) && !label) {
        return `${selector} is covered by ${hit?.cloneNode().outerHTML}`;
    }
    return [x, y];
}"#;

/// Focuses a field; a text says why it cannot.
const FOCUS: &str = r"(selector) => {
    const element = document.querySelector(selector);
    if (!element) return `there is no ${selector}`;
    element.focus();
    return document.activeElement === element ? null : `${selector} cannot be focused`;
}";

impl Tab {
    /// Types into a field. What has no key on an American keyboard is inserted as it is.
    #[track_caller]
    pub fn type_text(&self, selector: &str, text: &str) {
        self.focus(selector);
        for c in text.chars() {
            match Key::named(c.encode_utf8(&mut [0; 4])) {
                Some(key) => {
                    let shift = if c.is_ascii_uppercase() { SHIFT } else { 0 };
                    self.send("Input.dispatchKeyEvent", key.down(shift));
                    self.send("Input.dispatchKeyEvent", key.up(shift));
                }
                None => {
                    self.send("Input.insertText", json!({"text": c.to_string()}));
                }
            }
        }
    }

    /// Presses a key where the focus is: `ArrowDown`, `Enter`, `Shift+Tab`, `/`, `a`.
    #[track_caller]
    pub fn press(&self, key: &str) {
        let (modifiers, name) = Key::modifiers(key);
        let Some(key) = Key::named(name) else {
            panic!("there is no key {key}");
        };
        self.send("Input.dispatchKeyEvent", key.down(modifiers));
        self.send("Input.dispatchKeyEvent", key.up(modifiers));
    }

    /// Writes with an input method, as Japanese is: what is shown before the text is decided
    /// changes step by step, then Enter decides on a text. Scripts see that key too.
    #[track_caller]
    pub fn compose<S: AsRef<str>>(
        &self,
        selector: &str,
        steps: impl IntoIterator<Item = S>,
        text: &str,
    ) {
        self.focus(selector);
        for step in steps {
            self.compose_step(step.as_ref());
        }
        let enter = Key::named("Enter").unwrap();
        self.send("Input.dispatchKeyEvent", enter.for_input_method());
        self.send("Input.insertText", json!({"text": text}));
        self.send("Input.dispatchKeyEvent", enter.up(0));
    }

    /// One step of [`Tab::compose`]: what is shown in the focused field while nothing is decided.
    #[track_caller]
    pub fn compose_step(&self, shown: &str) {
        let end = shown.encode_utf16().count();
        self.send(
            "Input.imeSetComposition",
            json!({"text": shown, "selectionStart": end, "selectionEnd": end}),
        );
    }

    /// Clicks in the middle of an element, or touches it on a phone. Something else that covers
    /// it is a failure, but not its label.
    #[track_caller]
    pub fn click(&self, selector: &str) {
        let place = self.call(PLACE, selector);
        let Value::Array(place) = place else {
            panic!("{}", place.as_str().unwrap_or_default());
        };
        let (x, y) = (&place[0], &place[1]);
        if self.phone.load(Ordering::Relaxed) {
            for (kind, points) in [
                ("touchStart", json!([{"x": x, "y": y}])),
                ("touchEnd", json!([])),
            ] {
                self.send(
                    "Input.dispatchTouchEvent",
                    json!({"type": kind, "touchPoints": points}),
                );
            }
            return;
        }
        for (kind, button) in [
            ("mouseMoved", "none"),
            ("mousePressed", "left"),
            ("mouseReleased", "left"),
        ] {
            self.send(
                "Input.dispatchMouseEvent",
                json!({"type": kind, "x": x, "y": y, "button": button, "clickCount": 1}),
            );
        }
    }

    #[track_caller]
    fn focus(&self, selector: &str) {
        if let Value::String(error) = self.call(FOCUS, selector) {
            panic!("{error}");
        }
    }

    #[track_caller]
    fn call(&self, function: &str, argument: &str) -> Value {
        self.eval(&format!("({function})({})", Value::from(argument)))
    }
}
