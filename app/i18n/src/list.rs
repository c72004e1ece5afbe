//! Lists in a sentence.

use domain::locale::Locale;

use crate::{t, texts::Texts};

/// `a, b and c`, as the language joins it. No item gives an empty text.
#[must_use]
pub fn and<S: AsRef<str>>(locale: Locale, items: &[S]) -> String {
    let Some((last, rest)) = items.split_last() else {
        return String::new();
    };
    if rest.is_empty() {
        return last.as_ref().to_owned();
    }
    let rest = rest
        .iter()
        .map(AsRef::as_ref)
        .collect::<Vec<_>>()
        .join(", ");
    let last = last.as_ref();
    let key = if begins_with_i(last) {
        "format-list-end-before-i"
    } else {
        "format-list-end"
    };
    t!(Texts::of(locale), key, rest = rest, last = last)
}

/// Whether a word begins with the sound "i" on its own: Irán, Himalaya; not hielo, which glides.
fn begins_with_i(word: &str) -> bool {
    let mut letters = word.chars().flat_map(char::to_lowercase).peekable();
    if letters.peek() == Some(&'h') {
        letters.next();
    }
    matches!(letters.next(), Some('i' | 'í'))
        && !matches!(letters.next(), Some('a' | 'e' | 'o' | 'á' | 'é' | 'ó'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_end_with_the_word_of_the_language() {
        let lists = Locale::ALL.map(|locale| and(locale, &["Lima", "Metz", "Valongo"]));
        assert_eq!(
            lists,
            [
                "Lima, Metz i Valongo",
                "Lima, Metz and Valongo",
                "Lima, Metz y Valongo",
                "Lima, Metz et Valongo",
                "Lima, Metz e Valongo",
            ]
        );
        assert_eq!(and(Locale::Fr, &["Lima", "Metz"]), "Lima et Metz");
        assert_eq!(and(Locale::Fr, &["Lima"]), "Lima");
        assert_eq!(and::<&str>(Locale::Fr, &[]), "");
    }

    #[test]
    fn spanish_gives_way_before_i() {
        assert_eq!(and(Locale::Es, &["Francia", "Italia"]), "Francia e Italia");
        assert_eq!(and(Locale::Es, &["agua", "hielo"]), "agua y hielo");
        assert_eq!(and(Locale::Es, &["padre", "hijo"]), "padre e hijo");
        assert_eq!(and(Locale::Ca, &["França", "Itàlia"]), "França i Itàlia");
    }
}
