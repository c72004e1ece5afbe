//! Addresses made of titles, and texts made comparable.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A text as a part of an address: lower case, accents folded, everything else as single hyphens,
/// at most 60 characters, cut between words. Texts in other scripts keep their letters.
#[must_use]
pub fn slug(text: &str) -> String {
    let folded = fold(text);
    let mut made = String::new();
    for word in folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        if made.chars().count() + word.chars().count() > 60 && !made.is_empty() {
            break;
        }
        if !made.is_empty() {
            made.push('-');
        }
        made.extend(word.chars().take(60));
    }
    made
}

/// A text in lower case without accents, as it is searched and compared.
#[must_use]
pub fn fold(text: &str) -> String {
    text.nfkd()
        .filter(|character| !is_combining_mark(*character))
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_become_addresses() {
        assert_eq!(
            slug("L’assemblea ciutadana pel clima: 2ª edició"),
            "l-assemblea-ciutadana-pel-clima-2a-edicio"
        );
        assert_eq!(slug("  Öffentlicher   Raum! "), "offentlicher-raum");
        assert_eq!(slug("…"), "");
        assert!(slug(&"participation ".repeat(20)).len() <= 60);
    }
}
