//! The kinds of letters, and their rows.

use super::*;

#[test]
fn the_kinds_that_tell_a_result_are_those_of_the_letters() {
    let words = String::new;
    let letters = [
        Letter::Winner {
            title: words(),
            government: words(),
        },
        Letter::Mention {
            title: words(),
            government: words(),
            mention: words(),
        },
    ];
    assert_eq!(letters.each_ref().map(Letter::kind), RESULT_KINDS);
    assert!(letters.iter().all(Letter::tells_a_result));
    assert!(!Letter::SecretariatWelcome.tells_a_result());
}

#[test]
fn a_letter_comes_back_from_its_row_with_the_kind_of_its_column() {
    let letter = Letter::BallotsReminder {
        name: "N".to_owned(),
        open: 3,
        closes: Moment(5),
    };
    let stored = serde_json::to_value(&letter).unwrap();
    assert_eq!(stored["kind"], letter.kind());
    assert_eq!(serde_json::from_value::<Letter>(stored).unwrap(), letter);
}
