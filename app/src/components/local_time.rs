//! A time on the clocks of an edition's zone, as a form has it. Some times come twice when clocks are
//! put back, some not at all when they are put forward: the field then asks which moment is meant,
//! and the answer comes along in a field beside it.

use domain::{
    moment::{Moment, Window},
    problem::{ProblemCode, Problems},
};
use i18n::{
    Texts,
    moment::{self, LocalTimeProblem},
    t,
};
use leptos::prelude::*;

use super::field::{Field, around, line_control};
use crate::form::{Form, Pairs};

/// What the name of the field beside a time ends with.
const INSTANT: &str = "-instant";

/// Whether a field is the time `name`, or the one beside it that says which moment is meant.
pub(crate) fn is_time(name: &str, field: &str) -> bool {
    field.strip_suffix(INSTANT).unwrap_or(field) == name
}

/// The moment that was typed in a field, or the problem with it. What was chosen beside it counts
/// only for the time that stands there now.
pub(crate) fn typed(zone: &str, form: &Pairs, name: &str) -> Result<Moment, ProblemCode> {
    let text = form.one(name);
    if text.trim().is_empty() {
        return Err(ProblemCode::Missing);
    }
    let (code, moments) = match parsed(zone, text) {
        Ok(micros) => return Ok(Moment(micros)),
        Err(LocalTimeProblem::Twice(moments)) => (ProblemCode::TimeTwice, moments),
        Err(LocalTimeProblem::Skipped(moments)) => (ProblemCode::TimeSkipped, moments),
        Err(LocalTimeProblem::Malformed | LocalTimeProblem::UnknownZone) => {
            return Err(ProblemCode::NotATime);
        }
    };
    let chosen = format!("{name}{INSTANT}");
    let chosen = form.one(&chosen);
    let chosen = moments.into_iter().find(|at| moment::iso(*at) == chosen);
    chosen.map(Moment).ok_or(code)
}

/// What was typed in the fields `opens` and `closes`; what is missing or no time is told.
pub(crate) fn typed_window(zone: &str, form: &Pairs, problems: &mut Problems) -> Window {
    let mut moment = |field: &str| {
        typed(zone, form, field).unwrap_or_else(|code| {
            problems.add(field, code);
            Moment(0)
        })
    };
    Window {
        opens: moment("opens"),
        closes: moment("closes"),
    }
}

/// Puts a saved moment into its field, and beside it which one it is where its time comes twice.
pub(crate) fn with_time(pairs: Pairs, zone: &str, name: &str, at: Moment) -> Pairs {
    let text = moment::local_input(at.micros(), zone);
    let pairs = pairs.with(name, text.as_str());
    match parsed(zone, &text) {
        Err(LocalTimeProblem::Twice([first, second])) => {
            // The field has whole minutes, the moment may have more.
            let own = if at.micros() < second { first } else { second };
            pairs.with(format!("{name}{INSTANT}"), moment::iso(own))
        }
        _ => pairs,
    }
}

/// A field for date and time, with the two moments that can be meant where it is not one.
pub(crate) fn time_field(texts: Texts, field: &Field, form: &Form, zone: &str) -> AnyView {
    let line = line_control(field, form, "datetime-local", "off");
    let asked = which(texts, field, form, zone);
    around(
        texts,
        field,
        form,
        None,
        view! { {line} {asked} }.into_any(),
    )
}

fn which(texts: Texts, field: &Field, form: &Form, zone: &str) -> Option<AnyView> {
    let (moments, keys) = match parsed(zone, &form.value(&field.name)) {
        Err(LocalTimeProblem::Twice(moments)) => (moments, ["form-time-first", "form-time-second"]),
        Err(LocalTimeProblem::Skipped(moments)) => {
            (moments, ["form-time-before", "form-time-after"])
        }
        _ => return None,
    };
    let name = format!("{}{INSTANT}", field.name);
    let choices = moments.into_iter().zip(keys).map(|(at, key)| {
        let (value, offset) = (moment::iso(at), moment::offset(at, zone));
        // The time alone would do, but for places that left out a whole day.
        let time = moment::date_time(texts.locale(), at, zone);
        let label = t!(texts, key, time = &time, offset = &offset);
        let checked = form.holds(&name, &value);
        view! {
            <label class="choice">
                <input type="radio" name=name.clone() value=value checked=checked/>
                <span class="choice-text">{label}</span>
            </label>
        }
    });
    let choices: Vec<AnyView> = choices.map(IntoAny::into_any).collect();
    Some(
        view! {
            <fieldset class="which-time">
                <legend class="field-hint">{texts.text("form-which-time")}</legend>
                <div class="choices">{choices}</div>
            </fieldset>
        }
        .into_any(),
    )
}

fn parsed(zone: &str, text: &str) -> Result<i64, LocalTimeProblem> {
    // Written out by hand where the browser has no field for it, with a space as people do.
    moment::parse_local(zone, &text.trim().replacen(' ', "T", 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ZONE: &str = "Europe/Madrid";
    const FIRST: &str = "2026-10-25T00:30:00Z";
    const SECOND: &str = "2026-10-25T01:30:00Z";

    fn read(text: &str, chosen: &str) -> Result<String, ProblemCode> {
        let form = Pairs::default()
            .with("closes", text)
            .with("closes-instant", chosen);
        typed(ZONE, &form, "closes").map(|at| moment::iso(at.micros()))
    }

    #[test]
    fn f14_a_time_that_comes_twice_is_the_one_that_was_chosen() {
        let twice = "2026-10-25T02:30";
        assert_eq!(read(twice, ""), Err(ProblemCode::TimeTwice));
        assert_eq!(read(twice, FIRST).as_deref(), Ok(FIRST));
        assert_eq!(read("2026-10-25 02:30", SECOND).as_deref(), Ok(SECOND));
        // Chosen for another time, or made up.
        assert_eq!(read("2026-10-25T02:40", FIRST), Err(ProblemCode::TimeTwice));
        assert_eq!(read(twice, "1"), Err(ProblemCode::TimeTwice));
        assert_eq!(
            read("2026-10-25T03:30", FIRST).as_deref(),
            Ok("2026-10-25T02:30:00Z")
        );
    }

    #[test]
    fn f14_a_time_that_does_not_exist_is_the_neighbour_that_was_chosen() {
        let skipped = "2026-03-29T02:30";
        let after = "2026-03-29T01:30:00Z";
        assert_eq!(read(skipped, ""), Err(ProblemCode::TimeSkipped));
        assert_eq!(read(skipped, after).as_deref(), Ok(after));
        assert_eq!(read(skipped, FIRST), Err(ProblemCode::TimeSkipped));
    }

    #[test]
    fn a_saved_moment_that_is_saved_again_stays_itself() {
        for at in [FIRST, SECOND, "2026-10-25T10:00:00Z"] {
            let micros = moment::parse_iso(at).unwrap_or_default();
            // With seconds, which the field does not have.
            let shown = with_time(Pairs::default(), ZONE, "closes", Moment(micros + 5_000_000));
            let again = typed(ZONE, &shown, "closes");
            assert_eq!(again, Ok(Moment(micros)), "{at}");
        }
    }

    #[test]
    fn the_field_beside_a_time_is_known_with_it() {
        assert!(is_time("closes", "closes") && is_time("closes", "closes-instant"));
        assert!(!is_time("closes", "opens-instant") && !is_time("closes", "closes-other"));
    }
}
