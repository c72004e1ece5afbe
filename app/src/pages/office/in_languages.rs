//! A text in every language, as fields of a form.

use domain::{
    locale::Locale,
    localized::Localized,
    problem::{ProblemCode, Problems},
    text,
};
use i18n::Texts;
use leptos::prelude::*;

use crate::{
    components::field::{Field, line_field, text_field},
    form::{Form, Pairs},
};

/// One field for each language, named `<name>-<locale>`.
pub(super) struct InLanguages {
    name: &'static str,
    /// Key of the label.
    label: &'static str,
    /// Lines of the fields; one for a single line.
    rows: u32,
    optional: bool,
}

impl InLanguages {
    pub(super) const NAME: Self = Self::line("name", "rules-name");

    /// A single line that has to be there.
    pub(super) const fn line(name: &'static str, label: &'static str) -> Self {
        Self {
            name,
            label,
            rows: 1,
            optional: false,
        }
    }

    /// Paragraphs that have to be there.
    pub(super) const fn text(name: &'static str, label: &'static str, rows: u32) -> Self {
        Self {
            name,
            label,
            rows,
            optional: false,
        }
    }

    /// That may be missing, in all languages or in none.
    pub(super) const fn optional(self) -> Self {
        Self {
            optional: true,
            ..self
        }
    }

    /// The field of a language.
    pub(super) fn field(&self, locale: Locale) -> String {
        format!("{}-{}", self.name, locale.code())
    }

    pub(super) fn is_field(&self, name: &str) -> bool {
        Locale::ALL.iter().any(|locale| self.field(*locale) == name)
    }

    /// The label of such a field, if it is one.
    pub(super) fn label(&self, texts: Texts, field: &str) -> Option<String> {
        let code = field.strip_prefix(self.name)?.strip_prefix('-')?;
        let language = i18n::languages::name(texts.locale(), code).unwrap_or(code);
        Some(format!("{} ({language})", texts.text(self.label)))
    }

    /// The fields, one below the other.
    pub(super) fn fields(&self, texts: Texts, form: &Form) -> AnyView {
        let fields = Locale::ALL.map(|locale| {
            let name = self.field(locale);
            let label = self.label(texts, &name).unwrap_or_default();
            let mut field = Field::new(name, label);
            field.optional = self.optional;
            if self.rows == 1 {
                line_field(texts, &field, form, "text", "")
            } else {
                text_field(texts, &field, form, self.rows, None)
            }
        });
        view! { <div class="in-languages">{fields.collect_view()}</div> }.into_any()
    }

    /// The fields as they show a text.
    pub(super) fn filled(&self, pairs: Pairs, text: &Localized) -> Pairs {
        Locale::ALL.iter().fold(pairs, |pairs, locale| {
            pairs.with(self.field(*locale), text.get(*locale))
        })
    }

    /// The text as typed; what is missing or cannot be read is told.
    pub(super) fn typed(&self, form: &Pairs, problems: &mut Problems) -> Localized {
        let mut typed = Localized::default();
        for locale in Locale::ALL {
            let field = self.field(locale);
            let read = if self.rows == 1 {
                text::line(form.one(&field))
            } else {
                text::text(form.one(&field))
            };
            match read {
                Ok(text) if text.is_empty() && !self.optional => {
                    problems.add(field, ProblemCode::Missing);
                }
                Ok(text) => *typed.get_mut(locale) = text,
                Err(code) => problems.add(field, code),
            }
        }
        typed
    }
}
