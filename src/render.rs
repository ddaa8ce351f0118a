//! Views to HTML. The only home of `tera` and `minify-html`.
//!
//! A [`Renderer`] has one set of templates for each language, because what is the same on all
//! pages of a language (interface texts, navigation, addresses of assets) is handed to the
//! templates once and shared, not copied for every page.

mod located;
mod shared;

use crate::diag::{Code, Diagnostic, Report};
use crate::easy::furigana::Furigana;
use crate::fingerprint::Fingerprint;
use crate::lang::Lang;
use crate::site::Site;
use crate::source::{SourceId, SourceMap};
use crate::theme::Theme;
use crate::view::PageView;
use located::{all_located, located};
use shared::Shared;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use tera::{Context, Error, Kwargs, State, Tera, Value};

/// Draws pages.
pub struct Renderer {
    templates: BTreeMap<String, SourceId>,
    sets: BTreeMap<Lang, Set>,
}

impl fmt::Debug for Renderer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Renderer").finish_non_exhaustive()
    }
}

/// Templates with what all pages of a language share.
struct Set {
    tera: Tera,
    fingerprint: Fingerprint,
}

impl Renderer {
    /// Compiles the templates. `None` if one of them is wrong; the report says which.
    pub fn new(
        theme: &Theme,
        site: &Site,
        furigana: Option<Arc<Furigana>>,
        sources: &SourceMap,
        report: &mut Report,
    ) -> Option<Self> {
        let mut tera = Tera::default();
        tera.register_function("t", Text::visible(None));
        tera.register_function("ta", Text::hidden());
        tera.register_function("say", Say(None));
        tera.register_function("asset", StaticFile("assets"));
        tera.register_function("integrity", StaticFile("integrities"));
        let texts: Vec<(&str, &str)> = theme
            .templates
            .iter()
            .map(|(name, id)| (name.as_str(), &*sources.get(*id).text))
            .collect();
        if let Err(error) = tera.add_raw_templates(texts) {
            report.extend(all_located(&theme.templates, sources, &error));
            return None;
        }
        let sets = site
            .config
            .languages
            .iter()
            .map(|lang| {
                let furigana = furigana.clone().filter(|_| lang.as_str() == "ja-simple");
                let shared = Shared::new(site, theme, *lang, furigana.is_some());
                let readings = furigana.as_ref().map(|furigana| furigana.version());
                let fingerprint = Fingerprint::of_parts([
                    theme.fingerprint.as_bytes(),
                    shared.fingerprint().as_bytes(),
                    readings
                        .as_ref()
                        .map_or(&[][..], |version| version.as_bytes()),
                ]);
                let mut tera = tera.clone();
                if furigana.is_some() {
                    tera.register_function("t", Text::visible(furigana.clone()));
                    tera.register_function("say", Say(furigana));
                }
                shared.fill(tera.global_context());
                (*lang, Set { tera, fingerprint })
            })
            .collect();
        Some(Renderer {
            templates: theme.templates.clone(),
            sets,
        })
    }

    /// Changes whenever what all pages of a language share does.
    pub fn fingerprint(&self, lang: Lang) -> Option<Fingerprint> {
        self.sets.get(&lang).map(|set| set.fingerprint)
    }

    /// Draws a page.
    ///
    /// # Errors
    /// A diagnostic located in the template that failed.
    pub fn page(&self, view: &PageView) -> Result<Vec<u8>, Box<Diagnostic>> {
        let set = self.sets.get(&view.lang).ok_or_else(|| {
            Box::new(Diagnostic::error(
                Code::TemplateError,
                format!("no templates for `{}`", view.lang),
            ))
        })?;
        Context::from_serialize(view)
            .and_then(|context| set.tera.render(view.template, &context))
            .map(|html| crate::theme::minify::html(&html))
            .map_err(|error| Box::new(located(&self.templates, &error)))
    }
}

/// `t(id="nav-home")` is an interface text; with `mark`, one that had to be borrowed from
/// another language is wrapped in an element that says so. `ta` is for attributes.
struct Text {
    mark: bool,
    furigana: Option<Arc<Furigana>>,
}

impl Text {
    fn visible(furigana: Option<Arc<Furigana>>) -> Text {
        Text {
            mark: true,
            furigana,
        }
    }

    fn hidden() -> Text {
        Text {
            mark: false,
            furigana: None,
        }
    }
}

/// `say(text=w.text, lang=w.lang)` is a text for readers to see: escaped, and in easy Japanese
/// with readings above its kanji. Attributes and titles take the text as it is.
struct Say(Option<Arc<Furigana>>);

impl tera::Function<tera::TeraResult<Value>> for Say {
    fn call(&self, kwargs: Kwargs, _: &State<'_>) -> tera::TeraResult<Value> {
        let text: String = kwargs.must_get("text")?;
        let lang: Option<String> = kwargs.get("lang")?;
        Ok(match &self.0 {
            Some(furigana) if lang.is_none_or(|lang| lang.starts_with("ja")) => {
                Value::safe_string(&furigana.html(&text))
            }
            _ => Value::normal_string(&text),
        })
    }
}

impl tera::Function<tera::TeraResult<Value>> for Text {
    fn call(&self, kwargs: Kwargs, state: &State<'_>) -> tera::TeraResult<Value> {
        let id: String = kwargs.must_get("id")?;
        let texts: Value = state.get("texts")?.unwrap_or(Value::none());
        let message = texts
            .as_map()
            .and_then(|map| map.get(&id.clone().into()))
            .ok_or_else(|| {
                Error::message(format!(
                    "there is no message `{id}` without arguments in locales/"
                ))
            })?;
        let field = |name: &'static str| message.as_map().and_then(|m| m.get(&name.into()));
        let text = field("text").and_then(Value::as_str).unwrap_or_default();
        match field("lang").and_then(Value::as_str).filter(|_| self.mark) {
            Some(lang) => {
                let escaped = state.escape(text)?;
                Ok(Value::safe_string(&format!(
                    "<span lang=\"{lang}\">{escaped}</span>"
                )))
            }
            None => Ok(match &self.furigana {
                Some(furigana) => Value::safe_string(&furigana.html(text)),
                None => Value::normal_string(text),
            }),
        }
    }
}

/// `asset(path="style.css")` is the address of a static file, `integrity(path="style.css")` what
/// it is made of. Neither has characters that would have to be escaped.
struct StaticFile(&'static str);

impl tera::Function<tera::TeraResult<Value>> for StaticFile {
    fn call(&self, kwargs: Kwargs, state: &State<'_>) -> tera::TeraResult<Value> {
        let path: String = kwargs.must_get("path")?;
        let known: Value = state.get(self.0)?.unwrap_or(Value::none());
        known
            .as_map()
            .and_then(|map| map.get(&path.clone().into()))
            .and_then(Value::as_str)
            .map(Value::safe_string)
            .ok_or_else(|| Error::message(format!("the theme has no file static/{path}")))
    }
}
