//! The texts of one reader's language.

use std::borrow::Cow;

use domain::locale::Locale;
use fluent_bundle::{
    FluentArgs, FluentValue,
    types::{FluentNumber, FluentNumberOptions},
};

use crate::catalogue::Catalogue;

/// Looks texts up in one language.
///
/// A key that does not exist comes back as `⟦key⟧` and is logged: a page is better with a hole than
/// not at all, and tests look for the bracket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Texts {
    locale: Locale,
}

impl Texts {
    /// The texts of a language.
    #[must_use]
    pub const fn of(locale: Locale) -> Self {
        Self { locale }
    }

    /// The language.
    #[must_use]
    pub const fn locale(self) -> Locale {
        self.locale
    }

    /// The text of a key that takes no values.
    #[must_use]
    pub fn text(self, key: &str) -> String {
        match Catalogue::of(self.locale).plain(key) {
            Some(text) => text.to_owned(),
            None => self.with(key, &[]),
        }
    }

    /// The text of a key with its values. Values that the text does not use are ignored; one that
    /// it needs and does not get leaves its name in the text, within `⟦ ⟧`. See [`crate::t!`].
    #[must_use]
    pub fn with(self, key: &str, values: &[(&str, Arg<'_>)]) -> String {
        let mut filled = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            filled.set(*name, value.as_fluent());
        }
        match Catalogue::of(self.locale).filled(key, &filled) {
            Some((text, true)) => text,
            Some((text, false)) => {
                tracing::error!(locale = self.locale.code(), key, "a text lacks a value");
                format!("⟦{text}⟧")
            }
            None => {
                tracing::error!(locale = self.locale.code(), key, "there is no such text");
                format!("⟦{key}⟧")
            }
        }
    }

    /// What stands before and after the place `$at` of a text: for a link or a name in bold in the
    /// middle of a sentence, of which the page makes an element.
    #[must_use]
    pub fn around(self, key: &str, at: &str, values: &[(&str, Arg<'_>)]) -> (String, String) {
        // Stands for an embedded object; no text of ours and no checked input has it.
        const PLACE: &str = "\u{FFFC}";
        let mut all = values.to_vec();
        all.push((at, Arg::from(PLACE)));
        let text = self.with(key, &all);
        match text.split_once(PLACE) {
            Some((before, after)) => (before.to_owned(), after.to_owned()),
            None => (text, String::new()),
        }
    }
}

/// A value that goes into a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Words: goes in as it is.
    Text(Cow<'a, str>),
    /// A count: chooses the plural, and its digits are grouped.
    Number(i64),
    /// A number that names something (a year, an edition): no grouping.
    Plain(i64),
}

impl Arg<'_> {
    fn as_fluent(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Self::Number(number) => whole(*number, true),
            Self::Plain(number) => whole(*number, false),
        }
    }
}

fn whole(number: i64, use_grouping: bool) -> FluentValue<'static> {
    let options = FluentNumberOptions {
        use_grouping,
        ..FluentNumberOptions::default()
    };
    // Fluent computes in f64, which is exact up to 2^53: beyond any count.
    FluentValue::Number(FluentNumber::new(number as f64, options))
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&&'a str> for Arg<'a> {
    fn from(text: &&'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Arg<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

macro_rules! numbers {
    ($($kind:ty)+) => {
        $(impl From<$kind> for Arg<'_> {
            fn from(number: $kind) -> Self {
                // Beyond the range of i64 the plural is the same, and no count gets there.
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        })+
    };
}

numbers!(u8 u16 u32 u64 usize i32 i64);

/// A text with named values: `t!(texts, "format-days", count = 3)`.
#[macro_export]
macro_rules! t {
    ($texts:expr, $key:expr $(,)?) => {
        $texts.text($key)
    };
    ($texts:expr, $key:expr, $($name:ident = $value:expr),+ $(,)?) => {
        $texts.with($key, &[$((stringify!($name), $crate::Arg::from($value))),+])
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_comes_in_the_language_of_the_reader() {
        let states = Locale::ALL.map(|locale| Texts::of(locale).text("state-submitted"));
        assert_eq!(
            states,
            [
                "Presentada",
                "Submitted",
                "Presentada",
                "Déposée",
                "Apresentada"
            ]
        );
    }

    #[test]
    fn plurals_follow_each_language() {
        let days = |locale, count: i64| t!(Texts::of(locale), "format-days", count = count);
        assert_eq!(days(Locale::En, 0), "0 days");
        assert_eq!(days(Locale::En, 1), "1 day");
        assert_eq!(days(Locale::Es, 0), "0 días");
        assert_eq!(days(Locale::Ca, 1), "1 dia");
        assert_eq!(days(Locale::Fr, 0), "0 jour");
        assert_eq!(days(Locale::Fr, 2), "2 jours");
        assert_eq!(days(Locale::Pt, 0), "0 dia");
        assert_eq!(days(Locale::Pt, 2), "2 dias");
    }

    #[test]
    fn an_exact_number_wins_over_its_category() {
        assert_eq!(
            t!(Texts::of(Locale::Fr), "format-minutes", count = 0),
            "moins d’une minute"
        );
        assert_eq!(
            t!(Texts::of(Locale::Fr), "format-minutes", count = 1),
            "1 minute"
        );
    }

    #[test]
    fn counts_are_grouped_as_the_language_does() {
        let days = |locale| t!(Texts::of(locale), "format-days", count = 12_345_u64);
        assert_eq!(
            Locale::ALL.map(days),
            [
                "12.345 dies",
                "12,345 days",
                "12.345 días",
                "12\u{202F}345 jours",
                "12.345 dias"
            ]
        );
    }

    #[test]
    fn a_year_is_not_grouped() {
        let texts = Texts::of(Locale::En);
        assert_eq!(
            texts.with("format-percent", &[("number", Arg::Plain(2026))]),
            "2026%"
        );
        assert_eq!(
            texts.with("format-percent", &[("number", Arg::Number(2026))]),
            "2,026%"
        );
    }

    #[test]
    fn values_go_in_without_invisible_marks() {
        let text = t!(
            Texts::of(Locale::En),
            "format-list-end",
            rest = "A",
            last = String::from("B")
        );
        assert_eq!(text, "A and B");
    }

    #[test]
    fn what_is_missing_shows_in_brackets() {
        let texts = Texts::of(Locale::Pt);
        assert_eq!(texts.text("no-such-key"), "⟦no-such-key⟧");
        assert_eq!(t!(texts, "no-such-key", count = 1), "⟦no-such-key⟧");
        assert_eq!(texts.text("format-percent"), "⟦{$number}%⟧");
    }

    #[test]
    fn a_sentence_can_be_split_around_an_element() {
        let texts = Texts::of(Locale::Es);
        let split = texts.around("format-list-end", "last", &[("rest", Arg::from("Lima"))]);
        assert_eq!(split, ("Lima y ".to_owned(), String::new()));
        let split = texts.around("format-list-end", "rest", &[("last", Arg::from("Lima"))]);
        assert_eq!(split, (String::new(), " y Lima".to_owned()));
    }
}
