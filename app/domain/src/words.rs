//! Counting words as people count them, the same in the browser and on the server.

/// Number of words in a text.
///
/// As in a word processor, a word is what stands between spaces, line ends or long dashes (`—`), if
/// it has a letter or a digit: `l’eau`, `porte-parole`, `and/or`, `2020–2023` and `1.200` are one
/// word each; `–`, `•` and `&` alone are none. In scripts that are written without spaces (Chinese,
/// Japanese, Thai, Lao, Khmer, Burmese) every letter counts: finding words there takes a dictionary,
/// and the tables of Unicode's own rules weigh more in the browser than all of this.
#[must_use]
pub fn count(text: &str) -> usize {
    text.split(|character: char| {
        character.is_whitespace() || matches!(character, '\u{200B}' | '—' | '―')
    })
    .map(count_token)
    .sum()
}

/// Words in a text without spaces.
fn count_token(token: &str) -> usize {
    if !token.chars().any(is_unspaced) {
        return usize::from(token.chars().any(char::is_alphanumeric));
    }
    let mut words = 0;
    let mut rest = token;
    while let Some(first) = rest.chars().next() {
        let unspaced = is_unspaced(first);
        let end = rest
            .find(|character| is_unspaced(character) != unspaced)
            .unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        words += if unspaced {
            run.chars()
                .filter(|character| character.is_alphabetic())
                .count()
        } else {
            usize::from(run.chars().any(char::is_alphanumeric))
        };
        rest = after;
    }
    words
}

/// Characters of scripts that are written without spaces between words.
fn is_unspaced(character: char) -> bool {
    matches!(character,
        '\u{0E00}'..='\u{0EFF}'       // Thai, Lao
        | '\u{1000}'..='\u{109F}'     // Burmese
        | '\u{1780}'..='\u{17FF}'     // Khmer
        | '\u{2E80}'..='\u{2FDF}'     // radicals
        | '\u{3005}'..='\u{3007}'
        | '\u{3021}'..='\u{3029}'
        | '\u{3040}'..='\u{312F}'     // kana, bopomofo
        | '\u{31A0}'..='\u{31BF}'
        | '\u{31F0}'..='\u{31FF}'
        | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{FF66}'..='\u{FF9F}'
        | '\u{20000}'..='\u{3FFFD}')
}

#[cfg(test)]
mod tests {
    use super::count;

    #[test]
    fn words_stand_between_spaces() {
        assert_eq!(count(""), 0);
        assert_eq!(count(" \n\t\u{a0} "), 0);
        assert_eq!(count("One  two\nthree\u{a0}four"), 4);
        assert_eq!(count("participation"), 1);
    }

    #[test]
    fn elisions_hyphens_and_numbers_are_one_word() {
        for word in [
            "l’eau",
            "l'aigua",
            "d’abord",
            "porte-parole",
            "fer-se’n",
            "and/or",
            "2020–2023",
            "1.200",
            "50%",
            "(sí)",
            "¿qué?",
            "«débat»",
            "a@b.org",
        ] {
            assert_eq!(count(word), 1, "{word}");
        }
        assert_eq!(count("L’eau est à tout le monde, n’est-ce pas ?"), 8);
    }

    #[test]
    fn lone_signs_are_no_words() {
        assert_eq!(count("• one – two & — three …"), 3);
        assert_eq!(count("— • – ? ! ..."), 0);
        assert_eq!(count("🎉 🎉"), 0);
    }

    #[test]
    fn a_long_dash_separates_even_without_spaces() {
        assert_eq!(count("citizens—all of them—decide"), 5);
    }

    #[test]
    fn scripts_without_spaces_are_counted_by_letter() {
        assert_eq!(count("市民参加"), 4);
        assert_eq!(count("市民参加、OIDP"), 5);
        assert_eq!(count("参加型 budget"), 4);
        assert_eq!(count("시민 참여"), 2);
        assert_eq!(count("المشاركة المدنية"), 2);
        assert!(count("การมีส่วนร่วม") > 1);
    }

    #[test]
    fn composed_and_decomposed_letters_count_alike() {
        assert_eq!(
            count("Co\u{301}rdoba participa"),
            count("Córdoba participa")
        );
    }
}
