//! The names of currencies, and amounts of money as a language writes them.

use domain::locale::Locale;

use crate::{name_table::NameTable, number, per_locale::PerLocale};

/// The name of a currency (ISO 4217): `euro`, `West African CFA Franc`. `None` for an unknown code.
#[must_use]
pub fn name(locale: Locale, code: &str) -> Option<&'static str> {
    table(locale).name(code)
}

/// All currencies as (code, name), in the order of their codes.
#[must_use]
pub fn sorted(locale: Locale) -> &'static [(&'static str, &'static str)] {
    table(locale).rows()
}

/// An amount in plain digits (`1200.50`) with the code of its currency, on the side where the
/// language has it: `EUR 1,200.50`, `1.200,50 EUR`. A code says more than a sign: there are twenty
/// dollars.
#[must_use]
pub fn amount(locale: Locale, plain: &str, currency: &str) -> String {
    let digits = number::written(locale, plain).unwrap_or_else(|| plain.to_owned());
    match locale {
        Locale::En | Locale::Pt => format!("{currency}\u{a0}{digits}"),
        Locale::Ca | Locale::Es | Locale::Fr => format!("{digits}\u{a0}{currency}"),
    }
}

fn table(locale: Locale) -> &'static NameTable {
    static TABLES: PerLocale<NameTable> = PerLocale::new();
    TABLES.get(locale, |locale| {
        NameTable::read(match locale {
            Locale::Ca => include_str!("../currencies/ca.txt"),
            Locale::En => include_str!("../currencies/en.txt"),
            Locale::Es => include_str!("../currencies/es.txt"),
            Locale::Fr => include_str!("../currencies/fr.txt"),
            Locale::Pt => include_str!("../currencies/pt.txt"),
        })
    })
}

#[cfg(test)]
mod tests {
    use domain::submission::money::CURRENCIES;

    use super::*;

    #[test]
    fn the_currencies_of_the_model_have_names_in_all_five() {
        for locale in Locale::ALL {
            let codes: Vec<&str> = sorted(locale).iter().map(|(code, _)| *code).collect();
            assert_eq!(codes, CURRENCIES);
        }
        let euro = Locale::ALL.map(|locale| name(locale, "EUR"));
        assert_eq!(euro, ["euro", "Euro", "euro", "euro", "Euro"].map(Some));
        assert_eq!(name(Locale::En, "ZZZ"), None);
    }

    #[test]
    fn amounts_are_written_as_the_language_does_and_to_the_last_digit() {
        let written = Locale::ALL.map(|locale| amount(locale, "1234567.05", "EUR"));
        assert_eq!(
            written,
            [
                "1.234.567,05\u{a0}EUR",
                "EUR\u{a0}1,234,567.05",
                "1.234.567,05\u{a0}EUR",
                "1\u{202f}234\u{202f}567,05\u{a0}EUR",
                "EUR\u{a0}1.234.567,05",
            ]
        );
        // More digits than a float keeps.
        let long = amount(Locale::En, "123456789012345.67", "USD");
        assert_eq!(long, "USD\u{a0}123,456,789,012,345.67");
    }
}
