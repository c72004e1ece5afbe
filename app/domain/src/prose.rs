//! Texts as they are read: paragraphs and lists, found in the plain lines that people type and paste.
//!
//! What is stored stays as it was typed; nothing here changes it, or how many words it has.

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block<'a> {
    /// Lines that belong together; each begins anew.
    Paragraph(Vec<&'a str>),
    /// Points below one another.
    List {
        /// The number of the first point, the others follow; `None` where they have none.
        first: Option<u32>,
        /// The points, each of one line or several, without marks and numbers.
        points: Vec<Vec<&'a str>>,
    },
}

/// The blocks of a text. Blank lines divide paragraphs. A line with a mark or a number before it is a
/// point of a list; points stay together across blank lines. A line below a point belongs to it where
/// it is indented or goes on in small letters.
#[must_use]
pub fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut apart = true;
    for line in text.lines() {
        let words = line.trim();
        if words.is_empty() {
            apart = true;
            continue;
        }
        if let Some((number, words)) = point(words) {
            add_point(&mut blocks, number, words);
        } else {
            let last = blocks.last_mut().filter(|_| !apart);
            match last.and_then(|last| lines_to_go_on(last, line)) {
                Some(lines) => lines.push(words),
                None => blocks.push(Block::Paragraph(vec![words])),
            }
        }
        apart = false;
    }
    blocks
}

/// The lines that a line goes on with, right below a block.
fn lines_to_go_on<'a, 'b>(block: &'b mut Block<'a>, line: &str) -> Option<&'b mut Vec<&'a str>> {
    match block {
        Block::Paragraph(lines) => Some(lines),
        Block::List { points, .. } => {
            let goes_on =
                line.starts_with(|letter: char| letter.is_whitespace() || letter.is_lowercase());
            points.last_mut().filter(|_| goes_on)
        }
    }
}

fn add_point<'a>(blocks: &mut Vec<Block<'a>>, number: Option<u32>, words: &'a str) {
    if let Some(Block::List { first, points }) = blocks.last_mut() {
        let next = first.map(|first| {
            let before = u32::try_from(points.len()).unwrap_or(u32::MAX);
            first.saturating_add(before)
        });
        // A number that does not follow begins a list of its own, so that it is read as it was typed.
        if next == number {
            points.push(vec![words]);
            return;
        }
    }
    blocks.push(Block::List {
        first: number,
        points: vec![vec![words]],
    });
}

/// The number and the words of a point, if a line is one: `- so`, `•so`, `1. so`, `1) so`, and the
/// marks that word processors put before a tab. A mark alone is no point, and neither is a row of them.
fn point(line: &str) -> Option<(Option<u32>, &str)> {
    let mut rest = line.chars();
    let mark = rest.next()?;
    let rest = rest.as_str();
    let is_mark = match mark {
        '•' | '·' | '▪' | '◦' | '‣' | '●' | '○' | '■' | '\u{F0B7}' | '\u{F0A7}' => {
            true
        }
        '-' | '–' | '*' => rest.starts_with(char::is_whitespace),
        '—' | 'o' | '§' => rest.starts_with('\t'),
        _ => false,
    };
    let words = rest.trim_start();
    if is_mark && !words.is_empty() && !words.starts_with(mark) {
        return Some((None, words));
    }
    numbered(line)
}

fn numbered(line: &str) -> Option<(Option<u32>, &str)> {
    let (number, rest) = line.split_once(['.', ')'])?;
    let plain = number.bytes().all(|byte| byte.is_ascii_digit());
    let fits = plain && number.len() <= 3 && !number.starts_with('0');
    let number = number.parse().ok().filter(|_| fits)?;
    let words = rest.trim_start();
    (rest.starts_with(char::is_whitespace) && !words.is_empty()).then_some((Some(number), words))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn paragraph<'a>(lines: &[&'a str]) -> Block<'a> {
        Block::Paragraph(lines.to_vec())
    }

    fn list<'a>(first: Option<u32>, points: &[&'a str]) -> Block<'a> {
        Block::List {
            first,
            points: points.iter().map(|line| vec![*line]).collect(),
        }
    }

    #[test]
    fn blank_lines_divide_paragraphs_and_single_breaks_stay() {
        assert_eq!(blocks(" \n"), []);
        assert_eq!(
            blocks("One\ntwo\n \t\n\n Three"),
            [paragraph(&["One", "two"]), paragraph(&["Three"])]
        );
    }

    #[test]
    fn marks_make_points() {
        for text in [
            "- One\n- two",
            "•\tOne\n•\ttwo",
            "·One\n\n·two",
            "–\tOne\n* two",
            "o\tOne\n\u{F0B7}\ttwo",
            "-\u{a0}One\n  - two",
        ] {
            assert_eq!(blocks(text), [list(None, &["One", "two"])], "{text:?}");
        }
        for text in [
            "-5 degrees",
            "*Important*",
            "o meu",
            "—",
            "* * *",
            "---",
            "- ",
        ] {
            assert_eq!(blocks(text), [paragraph(&[text.trim()])], "{text:?}");
        }
    }

    #[test]
    fn numbers_stay_as_they_were_typed() {
        assert_eq!(
            blocks("1. One\n2) two\n\n3.\tthree"),
            [list(Some(1), &["One", "two", "three"])]
        );
        assert_eq!(
            blocks("1. One\n3. three\n- point"),
            [
                list(Some(1), &["One"]),
                list(Some(3), &["three"]),
                list(None, &["point"])
            ]
        );
        for text in ["1.5 million", "2020. A year", "007. Bond", "1.", "a) One"] {
            assert_eq!(blocks(text), [paragraph(&[text])], "{text:?}");
        }
    }

    #[test]
    fn a_line_below_a_point_goes_on_with_it_or_ends_the_list() {
        let text =
            "We did:\n- one thing\nand its rest\n\tMore of it\n- another\nThen it ended.\nSo.";
        let points = vec![
            vec!["one thing", "and its rest", "More of it"],
            vec!["another"],
        ];
        let first = None;
        assert_eq!(
            blocks(text),
            [
                paragraph(&["We did:"]),
                Block::List { first, points },
                paragraph(&["Then it ended.", "So."])
            ]
        );
        let apart = [list(None, &["one"]), paragraph(&["two"])];
        assert_eq!(blocks("- one\n\n  two"), apart);
    }

    /// What is written in letters and digits, a word processor's `o` aside.
    fn words(text: &str) -> Vec<String> {
        let words = text.split(|letter: char| !letter.is_alphanumeric());
        let words = words.filter(|word| !word.is_empty() && *word != "o");
        words.map(str::to_owned).collect()
    }

    /// A text as its reader sees it.
    fn read(text: &str) -> String {
        let told = blocks(text).into_iter().map(|block| match block {
            Block::Paragraph(lines) => lines.join("\n"),
            Block::List { first, points } => {
                let points = points.iter().zip(first.unwrap_or_default()..);
                let told = points.map(|(lines, number)| match first {
                    Some(_) => format!("{number}. {}", lines.join("\n")),
                    None => lines.join("\n"),
                });
                told.collect::<Vec<_>>().join("\n")
            }
        });
        told.collect::<Vec<_>>().join("\n\n")
    }

    proptest! {
        #[test]
        fn no_word_is_lost(text in "([-–—*•·o§ \t0-9.)]{0,4}[ \ta-cA-Cß0-9.)-]{0,8}\n){0,12}") {
            prop_assert_eq!(words(&read(&text)), words(&text));
        }

        #[test]
        fn whatever_the_text_no_word_is_lost(text in any::<String>()) {
            prop_assert_eq!(words(&read(&text)), words(&text));
        }
    }
}
