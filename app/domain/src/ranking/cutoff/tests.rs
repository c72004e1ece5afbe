use super::*;

/// Standings of entries `a`, `b`, … with these places, number of ballots and mean of criterion `x`.
fn standings(lines: &[(Option<u32>, u32, Option<i128>)]) -> Standings<char> {
    let lines = lines
        .iter()
        .zip('a'..)
        .map(|((place, ballots, mark), entry)| {
            let score = place.map(|place| Fraction::whole(100 - i128::from(place)));
            Standing {
                entry,
                score,
                place: *place,
                ballots: *ballots,
                tied: false,
                keys: score.into_iter().collect(),
                median: score,
                lot: None,
                criteria: mark
                    .iter()
                    .map(|mark| ("x".to_owned(), Fraction::whole(*mark)))
                    .collect(),
            }
        });
    Standings(lines.collect())
}

fn places(places: &[u32]) -> Standings<char> {
    standings(
        &places
            .iter()
            .map(|place| (Some(*place), 3, Some(5)))
            .collect::<Vec<_>>(),
    )
}

fn text(entries: &[char]) -> String {
    entries.iter().collect()
}

fn fates(cut: &Cut<char>) -> (String, String, String) {
    (text(&cut.through), text(&cut.undecided), text(&cut.out))
}

fn parts(through: &str, undecided: &str, out: &str) -> (String, String, String) {
    (through.into(), undecided.into(), out.into())
}

#[test]
fn the_best_go_on_and_entries_without_a_place_never_do() {
    let standings = standings(&[(Some(1), 3, None), (Some(2), 3, None), (None, 0, None)]);
    let meeting = TieRule::Meeting;
    assert_eq!(
        fates(&cut(&standings, &CutOff::TopN(1), &meeting)),
        parts("a", "", "bc")
    );
    assert_eq!(
        fates(&cut(&standings, &CutOff::TopN(9), &meeting)),
        parts("ab", "", "c")
    );
    let nobody = cut(&standings, &CutOff::TopN(0), &meeting);
    assert_eq!((fates(&nobody), nobody.line), (parts("", "", "abc"), None));
    assert_eq!(
        fates(&cut(&standings, &CutOff::All, &meeting)),
        parts("abc", "", "")
    );
    let score = CutOff::Threshold(Fraction::whole(98));
    assert_eq!(
        fates(&cut(&standings, &score, &meeting)),
        parts("ab", "", "c")
    );
    let score = CutOff::Threshold(Fraction::new(197, 2).unwrap());
    assert_eq!(
        fates(&cut(&standings, &score, &meeting)),
        parts("a", "", "bc")
    );
}

#[test]
fn a_half_counts_as_one_and_the_maximum_holds() {
    let half = CutOff::TopShare {
        percent: 50,
        at_most: Some(40),
    };
    for (entries, places) in [
        (0, 0),
        (1, 1),
        (2, 1),
        (5, 3),
        (79, 40),
        (80, 40),
        (136, 40),
    ] {
        assert_eq!(half.places(entries), Some(places), "{entries}");
    }
    let third = CutOff::TopShare {
        percent: 33,
        at_most: None,
    };
    assert_eq!(third.places(4), Some(1));
    assert_eq!(third.places(5), Some(2));
    let cut = cut(&places(&[1, 2, 3, 4, 5]), &half, &TieRule::Meeting);
    assert_eq!(fates(&cut), parts("abc", "", "de"));
    assert_eq!(cut.line, Some(Fraction::whole(97)));
}

#[test]
fn a_tie_across_the_line_follows_the_rule() {
    // As in the 14th edition: places 20 and 21 tied and both went on.
    let standings = places(&[1, 2, 2, 2, 5]);
    let through = cut(&standings, &CutOff::TopN(2), &TieRule::AllThrough);
    assert_eq!(fates(&through), parts("abcd", "", "e"));
    let meeting = cut(&standings, &CutOff::TopN(2), &TieRule::Meeting);
    assert_eq!(fates(&meeting), parts("a", "bcd", "e"));
    assert_eq!(meeting.line, Some(Fraction::whole(98)));
    let tie = meeting.tie.unwrap();
    assert_eq!(
        (tie.place, text(&tie.entries), tie.places_left),
        (2, "bcd".to_owned(), 1)
    );
}

#[test]
fn a_tie_that_the_line_does_not_cut_is_no_matter() {
    let standings = places(&[1, 2, 2, 4]);
    for number in [1, 3] {
        let cut = cut(&standings, &CutOff::TopN(number), &TieRule::Meeting);
        assert_eq!((cut.undecided.len(), cut.tie), (0, None), "{number}");
    }
}

#[test]
fn keys_decide_one_after_the_other_and_leave_the_rest_to_the_meeting() {
    let tied = |ballots, mark| (Some(1), ballots, Some(mark));
    let standings = standings(&[tied(3, 7), tied(4, 6), tied(3, 8), tied(3, 7), tied(2, 9)]);
    let rule = TieRule::NextKeys(vec![
        TieKey::MoreBallots,
        TieKey::HigherMedian,
        TieKey::HigherMark("x".into()),
    ]);
    let decided = |number| {
        let cut = cut(&standings, &CutOff::TopN(number), &rule);
        (fates(&cut), cut.tie.and_then(|tie| tie.decided_by))
    };
    assert_eq!(
        decided(1),
        (parts("b", "", "acde"), Some(TieKey::MoreBallots))
    );
    let mark = || Some(TieKey::HigherMark("x".into()));
    assert_eq!(decided(2), (parts("bc", "", "ade"), mark()));
    assert_eq!(decided(3), (parts("bc", "ad", "e"), None));
    assert_eq!(
        decided(4),
        (parts("abcd", "", "e"), Some(TieKey::MoreBallots))
    );
}

#[test]
fn a_key_that_one_of_the_tied_lacks_does_not_decide() {
    let standings = standings(&[
        (Some(1), 3, Some(7)),
        (Some(1), 3, None),
        (Some(1), 3, Some(9)),
    ]);
    let rule = TieRule::NextKeys(vec![TieKey::HigherMark("x".into())]);
    let cut = cut(&standings, &CutOff::TopN(1), &rule);
    assert_eq!(fates(&cut), parts("", "abc", ""));
}

#[test]
fn the_stored_form_is_plain() {
    let stored = |cut_off: &CutOff| serde_json::to_string(cut_off).unwrap();
    assert_eq!(stored(&CutOff::TopN(5)), r#"{"top_n":5}"#);
    assert_eq!(
        stored(&CutOff::TopShare {
            percent: 50,
            at_most: Some(40)
        }),
        r#"{"top_share":{"percent":50,"at_most":40}}"#
    );
    assert_eq!(
        stored(&CutOff::Threshold(Fraction::whole(7))),
        r#"{"threshold":"7/1"}"#
    );
    assert_eq!(stored(&CutOff::All), r#""all""#);
    let rule = TieRule::NextKeys(vec![TieKey::MoreBallots, TieKey::HigherMark("x".into())]);
    let json = serde_json::to_string(&rule).unwrap();
    assert_eq!(
        json,
        r#"{"next_keys":["more_ballots",{"higher_mark":"x"}]}"#
    );
    assert_eq!(serde_json::from_str::<TieRule>(&json).unwrap(), rule);
}
