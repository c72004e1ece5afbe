//! The names of languages.

use domain::locale::Locale;

use crate::{name_table::NameTable, per_locale::PerLocale};

/// The name of a language (two-letter code of ISO 639-1), as within a sentence: `French`,
/// `francès`. `None` for an unknown code.
#[must_use]
pub fn name(locale: Locale, code: &str) -> Option<&'static str> {
    table(locale).name(code)
}

/// All codes that have a name, in alphabetical order.
pub fn codes() -> impl Iterator<Item = &'static str> {
    table(Locale::DEFAULT).rows().iter().map(|(code, _)| *code)
}

fn table(locale: Locale) -> &'static NameTable {
    static TABLES: PerLocale<NameTable> = PerLocale::new();
    TABLES.get(locale, |locale| {
        NameTable::read(match locale {
            Locale::Ca => include_str!("../languages/ca.txt"),
            Locale::En => include_str!("../languages/en.txt"),
            Locale::Es => include_str!("../languages/es.txt"),
            Locale::Fr => include_str!("../languages/fr.txt"),
            Locale::Pt => include_str!("../languages/pt.txt"),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_have_names_in_all_five() {
        let german = Locale::ALL.map(|locale| name(locale, "de"));
        assert_eq!(
            german,
            ["alemany", "German", "alemán", "allemand", "alemão"].map(Some)
        );
        assert_eq!(name(Locale::En, "zz"), None);
        assert_eq!(name(Locale::En, "FR"), None);
        for code in codes() {
            assert!(
                Locale::ALL
                    .iter()
                    .all(|locale| name(*locale, code).is_some()),
                "{code}"
            );
        }
    }
}
