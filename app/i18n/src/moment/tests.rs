use super::*;

/// 15 March 2026, 11:00 UTC: noon in Madrid, in winter time.
const NOON: i64 = 1_773_572_400_000_000;
const MADRID: &str = "Europe/Madrid";

#[test]
fn days_in_five_languages() {
    let march = Locale::ALL.map(|locale| date_long(locale, NOON, MADRID));
    assert_eq!(
        march,
        [
            "15 de març del 2026",
            "15 March 2026",
            "15 de marzo de 2026",
            "15 mars 2026",
            "15 de março de 2026",
        ]
    );
    let april = Locale::ALL.map(|locale| day(locale, "2026-04-01").unwrap());
    assert_eq!(
        april,
        [
            "1 d’abril del 2026",
            "1 April 2026",
            "1 de abril de 2026",
            "1er avril 2026",
            "1 de abril de 2026",
        ]
    );
    assert_eq!(day(Locale::En, "2026-02-30"), None);
    assert_eq!(day(Locale::En, "soon"), None);
}

#[test]
fn moments_in_five_languages() {
    let noon = Locale::ALL.map(|locale| date_time(locale, NOON, MADRID));
    assert_eq!(
        noon,
        [
            "15 de març del 2026, a les 12:00",
            "15 March 2026 at 12:00",
            "15 de marzo de 2026 a las 12:00",
            "15 mars 2026 à 12:00",
            "15 de março de 2026 às 12:00",
        ]
    );
}

#[test]
fn french_counts_the_first_of_a_month() {
    let first = parse_local(MADRID, "2026-11-01T09:00").unwrap();
    assert_eq!(
        date_time(Locale::Fr, first, MADRID),
        "1er novembre 2026 à 09:00"
    );
    assert_eq!(
        day(Locale::Fr, "2026-11-11").as_deref(),
        Some("11 novembre 2026")
    );
    assert_eq!(month_year(Locale::Fr, 2026, 11), "novembre 2026");
}

#[test]
fn the_zone_is_told_where_it_matters() {
    assert_eq!(
        date_time_zone(Locale::En, NOON, MADRID),
        "15 March 2026 at 12:00 (Madrid, UTC+1)"
    );
    assert_eq!(
        date_time_zone(Locale::Fr, NOON, "UTC"),
        "15 mars 2026 à 11:00 UTC"
    );
    assert_eq!(
        date_time_zone(Locale::Fr, NOON, "Europe/London"),
        "15 mars 2026 à 11:00 (Londres, UTC)"
    );
    assert_eq!(
        date_time_zone(Locale::Es, NOON, "America/Bogota"),
        "15 de marzo de 2026 a las 06:00 (Bogotá, UTC−5)"
    );
}

#[test]
fn times_and_months() {
    assert_eq!(
        Locale::ALL.map(|locale| time_short(locale, NOON, MADRID)),
        ["12:00"; Locale::ALL.len()]
    );
    assert_eq!(
        Locale::ALL.map(|locale| time_short(locale, NOON, "America/Bogota")),
        ["6:00", "06:00", "06:00", "06:00", "06:00"]
    );
    assert_eq!(
        Locale::ALL.map(|locale| month_year(locale, 2024, 5)),
        [
            "maig del 2024",
            "May 2024",
            "mayo de 2024",
            "mai 2024",
            "maio de 2024"
        ]
    );
    assert_eq!(month_year(Locale::Ca, 2024, 8), "agost del 2024");
    assert_eq!(month_year(Locale::En, 2024, 13), "2024-13");
}

#[test]
fn machines_read_utc() {
    assert_eq!(iso(NOON), "2026-03-15T11:00:00Z");
    assert_eq!(local_input(NOON, MADRID), "2026-03-15T12:00");
    assert_eq!(local_input(NOON, "Asia/Kolkata"), "2026-03-15T16:30");
}

#[test]
fn a_moment_at_the_end_of_the_range_does_not_break_a_page() {
    assert_eq!(
        date_long(Locale::En, i64::MAX, "Pacific/Kiritimati"),
        "31 December 9999"
    );
    assert_eq!(
        date_long(Locale::En, i64::MIN, "Pacific/Pago_Pago"),
        "2 January 1 AD"
    );
    assert_eq!(iso(i64::MIN), "0001-01-02T00:00:00Z");
    for locale in Locale::ALL {
        assert!(!date_time_zone(locale, i64::MIN, "Asia/Kolkata").is_empty());
    }
}

#[test]
fn a_local_time_is_a_moment_and_back() {
    assert_eq!(parse_local(MADRID, "2026-03-15T12:00"), Ok(NOON));
    assert_eq!(parse_local(MADRID, " 2026-03-15T12:00:00 "), Ok(NOON));
    for written in [
        "",
        "2026-03-15",
        "2026-03-15 12:00",
        "2026-13-15T12:00",
        "9026-03-15T12:00",
    ] {
        assert_eq!(
            parse_local(MADRID, written),
            Err(LocalTimeProblem::Malformed),
            "{written}"
        );
    }
    assert_eq!(
        parse_local("Nowhere/Here", "2026-03-15T12:00"),
        Err(LocalTimeProblem::UnknownZone)
    );
}

#[test]
fn f14_the_hours_of_the_changing_clock_are_noticed() {
    let Err(LocalTimeProblem::Skipped([before, after])) = parse_local(MADRID, "2026-03-29T02:30")
    else {
        panic!("there is no half past two that night");
    };
    assert_eq!(iso(before), "2026-03-29T00:30:00Z");
    assert_eq!(iso(after), "2026-03-29T01:30:00Z");
    assert_eq!(local_input(before, MADRID), "2026-03-29T01:30");
    assert_eq!(local_input(after, MADRID), "2026-03-29T03:30");
    assert_eq!(
        [before, after].map(|at| offset(at, MADRID)),
        ["UTC+1", "UTC+2"]
    );
    assert!(parse_local(MADRID, "2026-03-29T03:00").is_ok());
    let Err(LocalTimeProblem::Twice([first, second])) = parse_local(MADRID, "2026-10-25T02:30")
    else {
        panic!("half past two comes twice that night");
    };
    assert_eq!(iso(first), "2026-10-25T00:30:00Z");
    assert_eq!(iso(second), "2026-10-25T01:30:00Z");
}

#[test]
fn a_day_that_an_island_left_out_has_moments_on_either_side() {
    let skipped = parse_local("Pacific/Apia", "2011-12-30T12:00");
    let Err(LocalTimeProblem::Skipped(beside)) = skipped else {
        panic!("Samoa had no 30 December that year: {skipped:?}");
    };
    let shown = beside.map(|at| local_input(at, "Pacific/Apia"));
    assert_eq!(shown, ["2011-12-29T12:00", "2011-12-31T12:00"]);
}

#[test]
fn a_countdown_never_promises_more_than_there_is() {
    const MINUTE: i64 = 60_000_000;
    let left = |micros| countdown(NOON, NOON + micros);
    assert_eq!(left(-1), ("format-minutes", 0));
    assert_eq!(left(MINUTE - 1), ("format-minutes", 0));
    assert_eq!(left(119 * MINUTE), ("format-minutes", 119));
    assert_eq!(left(120 * MINUTE), ("format-hours", 2));
    assert_eq!(left(48 * 60 * MINUTE - 1), ("format-hours", 47));
    assert_eq!(left(48 * 60 * MINUTE), ("format-days", 2));
    assert_eq!(countdown(i64::MIN, i64::MAX).0, "format-days");
}

#[test]
fn a_deadline_names_its_weekday() {
    let told = Locale::ALL.map(|locale| deadline(locale, NOON, MADRID));
    assert_eq!(
        told,
        [
            "diumenge, 15 de març del 2026, a les 12:00 (Madrid, UTC+1)",
            "Sunday, 15 March 2026 at 12:00 (Madrid, UTC+1)",
            "domingo, 15 de marzo de 2026 a las 12:00 (Madrid, UTC+1)",
            "dimanche 15 mars 2026 à 12:00 (Madrid, UTC+1)",
            "domingo, 15 de março de 2026 às 12:00 (Madri, UTC+1)",
        ]
    );
    // 1 November 2026, 08:00 UTC.
    let first = 1_793_520_000_000_000;
    assert_eq!(
        deadline(Locale::Fr, first, MADRID),
        "dimanche 1er novembre 2026 à 09:00 (Madrid, UTC+1)"
    );
}
