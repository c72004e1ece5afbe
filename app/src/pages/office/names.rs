//! A name in every language, as fields of a form.

use domain::{
    locale::Locale,
    localized::Localized,
    problem::{ProblemCode, Problems},
    text,
};
use i18n::Texts;
use leptos::prelude::*;

use crate::{
    components::field::{Field, line_field},
    form::{Form, Pairs},
};

/// The field of a language.
fn field(locale: Locale) -> String {
    format!("name-{}", locale.code())
}

/// The label of such a field, if it is one.
pub(super) fn label(texts: Texts, field: &str) -> Option<String> {
    let code = field.strip_prefix("name-")?;
    let language = i18n::languages::name(texts.locale(), code).unwrap_or(code);
    Some(format!("{} ({language})", texts.text("rules-name")))
}

/// The fields, one below the other.
pub(super) fn fields(texts: Texts, form: &Form) -> AnyView {
    let fields = Locale::ALL.map(|locale| {
        let name = field(locale);
        let label = label(texts, &name).unwrap_or_default();
        line_field(texts, &Field::new(name, label), form, "text", "")
    });
    fields.collect_view().into_any()
}

/// The fields as they show a name.
pub(super) fn filled(pairs: Pairs, name: &Localized) -> Pairs {
    Locale::ALL.iter().fold(pairs, |pairs, locale| {
        pairs.with(field(*locale), name.get(*locale))
    })
}

/// The name as typed; what is missing or cannot be read is told.
pub(super) fn typed(form: &Pairs, problems: &mut Problems) -> Localized {
    let mut name = Localized::default();
    for locale in Locale::ALL {
        let field = field(locale);
        match text::line(form.one(&field)) {
            Ok(line) if line.is_empty() => problems.add(field, ProblemCode::Missing),
            Ok(line) => *name.get_mut(locale) = line,
            Err(code) => problems.add(field, code),
        }
    }
    name
}
