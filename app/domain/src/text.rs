//! Text that people type: cleaned once, at the edge.

use unicode_normalization::UnicodeNormalization;

use crate::problem::ProblemCode;

/// Most characters that any single-line field takes.
pub const LINE_LIMIT: usize = 300;
/// Most characters that any text area takes, whatever its word limit says.
pub const TEXT_LIMIT: usize = 20_000;

/// One line of text: NFC, trimmed, inner line breaks and runs of spaces as one space.
///
/// # Errors
/// [`ProblemCode::ForbiddenCharacters`] or [`ProblemCode::TooLong`] (over [`LINE_LIMIT`]).
pub fn line(raw: &str) -> Result<String, ProblemCode> {
    let clean = text(raw)?;
    let joined = clean.split_whitespace().collect::<Vec<_>>().join(" ");
    if joined.chars().count() > LINE_LIMIT {
        Err(ProblemCode::TooLong)
    } else {
        Ok(joined)
    }
}

/// The marks around a passage of another direction. They come along when text is copied from a web
/// page; nobody sees them, so nobody could take them out.
const EMBEDDINGS: [char; 3] = ['\u{202A}', '\u{202B}', '\u{202C}'];

/// A longer text: NFC, line ends as `\n`, trailing space trimmed, paragraphs kept, invisible marks
/// of copied passages dropped.
///
/// # Errors
/// [`ProblemCode::ForbiddenCharacters`] or [`ProblemCode::TooLong`] (over [`TEXT_LIMIT`]).
pub fn text(raw: &str) -> Result<String, ProblemCode> {
    let unified = raw
        .replace("\r\n", "\n")
        .replace(['\r', '\u{2028}', '\u{2029}'], "\n")
        .replace(EMBEDDINGS, "");
    if unified.chars().any(is_forbidden) {
        return Err(ProblemCode::ForbiddenCharacters);
    }
    let composed: String = unified.nfc().collect();
    if composed.chars().count() > TEXT_LIMIT {
        return Err(ProblemCode::TooLong);
    }
    Ok(composed.trim().to_owned())
}

/// How many characters a clean text has, as its limit counts them: a line break is one, and so is a
/// letter with its accents.
#[must_use]
pub fn characters(clean: &str) -> usize {
    clean.nfc().count()
}

/// What no field takes: control characters (a database may not store them) and the marks that
/// turn the reading direction of everything after them (they can disguise a name).
fn is_forbidden(character: char) -> bool {
    (character.is_control() && character != '\n' && character != '\t')
        || matches!(
            character,
            '\u{202D}' | '\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FFFE}' | '\u{FFFF}'
        )
}

/// The characters of `raw` that a page may show again after a refusal.
#[must_use]
pub fn showable(raw: &str) -> String {
    raw.replace("\r\n", "\n")
        .replace(EMBEDDINGS, "")
        .chars()
        .filter(|character| !is_forbidden(*character))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn i03_control_characters_are_refused() {
        assert_eq!(text("a\0b"), Err(ProblemCode::ForbiddenCharacters));
        assert_eq!(text("a\u{7}b"), Err(ProblemCode::ForbiddenCharacters));
        assert_eq!(showable("a\0b\r\nc"), "ab\nc");
    }

    #[test]
    fn i04_direction_overrides_are_refused_and_text_is_composed() {
        assert_eq!(
            line("Sant \u{202E}xoB"),
            Err(ProblemCode::ForbiddenCharacters)
        );
        assert_eq!(line("Co\u{301}rdoba").as_deref(), Ok("Córdoba"));
        assert_eq!(line("👩‍👩‍👧 family").as_deref(), Ok("👩‍👩‍👧 family"));
    }

    #[test]
    fn i04_marks_around_a_copied_passage_are_dropped_without_a_word() {
        let copied = "“\u{202A}Falkvinge – the party\u{202C}.”";
        assert_eq!(text(copied).as_deref(), Ok("“Falkvinge – the party.”"));
        assert_eq!(showable(copied), "“Falkvinge – the party.”");
    }

    #[test]
    fn a_line_has_single_spaces_and_a_text_keeps_its_paragraphs() {
        assert_eq!(line("  a \r\n b\t c ").as_deref(), Ok("a b c"));
        assert_eq!(text("a\r\n\r\nb\r").as_deref(), Ok("a\n\nb"));
    }

    #[test]
    fn characters_are_counted_as_people_see_most_of_them() {
        assert_eq!(characters("Co\u{301}rdoba"), 7);
        assert_eq!(characters("a\n\nb"), 4);
    }

    #[test]
    fn lengths_are_bounded() {
        assert_eq!(line(&"x".repeat(LINE_LIMIT + 1)), Err(ProblemCode::TooLong));
        assert_eq!(text(&"x".repeat(TEXT_LIMIT + 1)), Err(ProblemCode::TooLong));
    }
}
