//! Where a line may end in what has no place for it.

/// More letters in a row than this are no word that hyphenation knows how to divide.
const LONGEST: usize = 28;

/// After so many letters of such a row a line may end.
const STEP: usize = 8;

/// The same text, with places where a line may end in addresses and very long words.
pub(crate) fn breakable(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for word in text.split_inclusive(char::is_whitespace) {
        if word.chars().count() <= LONGEST {
            out.push_str(word);
            continue;
        }
        let mut since = 0;
        let mut rest = word.chars().peekable();
        while let Some(letter) = rest.next() {
            out.push(letter);
            since += 1;
            let mark = matches!(
                letter,
                '/' | '?' | '&' | '=' | '-' | '_' | '.' | ',' | ';' | '|'
            );
            let more = rest.peek().is_some_and(|next| !next.is_whitespace());
            if more && (mark && since > 2 || since >= STEP) {
                out.push('\u{200B}');
                since = 0;
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_too_long_is_divided() {
        assert_eq!(breakable("a plain sentence"), "a plain sentence");
        let word = "x".repeat(100);
        let divided = breakable(&format!("so {word} it"));
        assert!(divided.split('\u{200B}').all(|piece| piece.len() < 16));
        assert_eq!(divided.replace('\u{200B}', ""), format!("so {word} it"));
        let address = "https://example.org/a-city/assemblies?year=2026";
        assert!(breakable(address).contains("org/\u{200B}"));
    }
}
