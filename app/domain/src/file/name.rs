//! The name of a file as people see it. Nothing is ever stored under it.

/// Most characters of a name.
const LIMIT: usize = 120;

/// What is kept of the name that a browser sent: the last part of a path, without characters that
/// systems use for something else, and with its ending. `file` when nothing is left.
#[must_use]
pub fn shown_name(sent: &str) -> String {
    let last = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept: String = last
        .chars()
        .filter(|character| {
            !character.is_control()
                && !matches!(character, '"' | '<' | '>' | '|' | ':' | '*' | '?' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
        })
        .collect();
    let kept = kept.split_whitespace().collect::<Vec<_>>().join(" ");
    let kept = kept.trim_matches(['.', ' ']);
    let (stem, ending) = match kept.rsplit_once('.') {
        Some((stem, ending)) if ending.chars().count() <= 8 && !stem.is_empty() => (stem, ending),
        _ => (kept, ""),
    };
    let stem: String = stem.chars().take(LIMIT - ending.len().min(9) - 1).collect();
    let stem = if stem.is_empty() { "file" } else { stem.trim() };
    if ending.is_empty() {
        stem.to_owned()
    } else {
        format!("{stem}.{ending}")
    }
}

#[cfg(test)]
mod tests {
    use super::shown_name;

    #[test]
    fn i15_paths_marks_and_endless_names_leave_a_name() {
        assert_eq!(shown_name("../../etc/passwd"), "passwd");
        assert_eq!(shown_name("C:\\Fotos\\Plaça major.jpg"), "Plaça major.jpg");
        assert_eq!(shown_name("a\r\nSet-Cookie: x.pdf"), "aSet-Cookie x.pdf");
        assert_eq!(shown_name("\"; filename=\"x.html"), "; filename=x.html");
        assert_eq!(shown_name("gpj.\u{202E}exe.pdf"), "gpj.exe.pdf");
        assert_eq!(shown_name(".."), "file");
        assert_eq!(shown_name(""), "file");
        let long = shown_name(&format!("{}.pdf", "é".repeat(4_096)));
        assert!(long.chars().count() <= 120 && long.ends_with("é.pdf"));
    }
}
