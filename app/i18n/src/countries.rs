//! The names of countries.

use std::{collections::HashMap, sync::LazyLock};

use domain::locale::Locale;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::{collate, name_table::NameTable, per_locale::PerLocale, regions::Region};

/// Alpha-2 code, alpha-3 code, region.
static CODES: LazyLock<Vec<[&'static str; 3]>> = LazyLock::new(|| {
    let lines = include_str!("../countries/codes.txt").lines();
    let mut rows: Vec<_> = lines
        .filter_map(|line| {
            let mut cells = line.split('\t');
            Some([cells.next()?, cells.next()?, cells.next()?])
        })
        .collect();
    rows.sort_unstable();
    rows
});

/// The name of a country (ISO 3166-1 alpha-2, capitals); `None` for an unknown code.
#[must_use]
pub fn name(locale: Locale, code: &str) -> Option<&'static str> {
    row(code).and_then(|[known, ..]| table(locale).name(known))
}

/// All countries as (code, name), in the alphabetical order of the language.
#[must_use]
pub fn sorted(locale: Locale) -> &'static [(&'static str, &'static str)] {
    static SORTED: PerLocale<Vec<(&'static str, &'static str)>> = PerLocale::new();
    SORTED.get(locale, |locale| {
        let mut rows: Vec<_> = CODES
            .iter()
            .filter_map(|[code, ..]| Some((*code, table(locale).name(code)?)))
            .collect();
        collate::sort_by_name(locale, &mut rows, |(_, name)| name);
        rows
    })
}

/// The code of a country that somebody wrote: its name in any of the five languages, another usual
/// spelling (`USA`, `DR Congo`, `Turkey`), or its code of two or three letters. Capitals, accents
/// and punctuation do not matter. `None` when it is not known.
#[must_use]
pub fn code_of(written: &str) -> Option<&'static str> {
    static SPELLINGS: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
        let aliases = include_str!("../countries/aliases.txt");
        let aliases = aliases.lines().filter_map(|line| line.split_once('\t'));
        let codes = CODES
            .iter()
            .flat_map(|[two, three, _]| [(*two, *two), (*three, *two)]);
        let names = Locale::ALL
            .into_iter()
            .flat_map(sorted)
            .map(|(code, name)| (*name, *code));
        aliases
            .chain(codes)
            .chain(names)
            .map(|(name, code)| (folded(name), code))
            .collect()
    });
    SPELLINGS.get(&folded(written)).copied()
}

/// The number of a country's region in the files; see [`crate::regions::of_country`].
pub(crate) fn region_code(code: &str) -> Option<&'static str> {
    row(code).map(|[.., region]| *region)
}

pub(crate) fn region_name(locale: Locale, region: Region) -> Option<&'static str> {
    table(locale).name(region.code())
}

fn row(code: &str) -> Option<&'static [&'static str; 3]> {
    let at = CODES
        .binary_search_by_key(&code, |[known, ..]| known)
        .ok()?;
    CODES.get(at)
}

fn table(locale: Locale) -> &'static NameTable {
    static TABLES: PerLocale<NameTable> = PerLocale::new();
    TABLES.get(locale, |locale| {
        NameTable::read(match locale {
            Locale::Ca => include_str!("../countries/ca.txt"),
            Locale::En => include_str!("../countries/en.txt"),
            Locale::Es => include_str!("../countries/es.txt"),
            Locale::Fr => include_str!("../countries/fr.txt"),
            Locale::Pt => include_str!("../countries/pt.txt"),
        })
    })
}

/// Small letters without accents, with one space where anything else stood. Dots vanish, so that
/// `U.S.A.` is `USA`.
fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfkd().filter(|c| !is_combining_mark(*c) && *c != '.') {
        if letter.is_alphanumeric() {
            folded.extend(letter.to_lowercase());
        } else if !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_have_names_in_all_five() {
        let germany = Locale::ALL.map(|locale| name(locale, "DE"));
        assert_eq!(
            germany,
            ["Alemanya", "Germany", "Alemania", "Allemagne", "Alemanha"].map(Some)
        );
        assert_eq!(name(Locale::Fr, "CI"), Some("Côte d’Ivoire"));
        assert_eq!(name(Locale::Es, "CI"), Some("Costa de Marfil"));
        assert_eq!(name(Locale::En, "ZZ"), None);
        assert_eq!(name(Locale::En, "419"), None, "a region is not a country");
        assert_eq!(CODES.len(), 250);
        for locale in Locale::ALL {
            assert_eq!(sorted(locale).len(), 250);
        }
    }

    #[test]
    fn lists_are_in_the_order_of_the_language() {
        let place = |locale, code| sorted(locale).iter().position(|(known, _)| *known == code);
        assert_eq!(sorted(Locale::Fr).first(), Some(&("AF", "Afghanistan")));
        // Équateur and États-Unis stand under E, Österreich would under O.
        assert!(place(Locale::Fr, "US") < place(Locale::Fr, "FI"));
        assert!(place(Locale::Fr, "EG") < place(Locale::Fr, "US"));
        assert!(place(Locale::Pt, "AT") < place(Locale::Pt, "BR"));
    }

    #[test]
    fn a_written_country_is_recognised() {
        for (written, code) in [
            ("USA", "US"),
            ("U.S.A.", "US"),
            ("United States", "US"),
            ("uk", "GB"),
            ("DR Congo", "CD"),
            ("Türkiye", "TR"),
            ("TURKEY", "TR"),
            ("turquie", "TR"),
            ("  Perú ", "PE"),
            ("Peru", "PE"),
            ("Côte d'Ivoire", "CI"),
            ("cote d’ivoire", "CI"),
            ("Países Bajos", "NL"),
            ("Vietname", "VN"),
            ("esp", "ES"),
            ("BR", "BR"),
            ("Bosnia & Herzegovina", "BA"),
        ] {
            assert_eq!(code_of(written), Some(code), "{written}");
        }
        assert_eq!(code_of("Atlantis"), None);
        assert_eq!(code_of(""), None);
    }

    #[test]
    fn each_name_leads_back_to_its_country() {
        for locale in Locale::ALL {
            for (code, name) in sorted(locale) {
                assert_eq!(code_of(name), Some(*code), "{name}");
            }
        }
    }
}
