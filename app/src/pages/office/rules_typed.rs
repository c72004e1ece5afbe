//! The rules of a round as typed.

use std::collections::BTreeMap;

use domain::{
    edition::{Grouping, PassShare, Reserved, Round, RoundKind, Visibility},
    locale::Locale,
    localized::Localized,
    problem::{ProblemCode, Problems},
    ranking::{
        cutoff::{CutOff, TieRule},
        method::Method,
    },
    scoring::{
        rubric::{Anchor, Criterion},
        scale::{Mark, Scale},
    },
    slug::slug,
    text,
};

use super::rules_form::{QUOTA, TIE_KEYS, applicant, key, late, on, others, panel, places, sheet};
use crate::form::Pairs;

/// Points as they are typed, whatever the round's scale: [`Round::problems`] compares them with it.
const ANY: Scale = Scale {
    low: -Scale::LIMIT,
    high: Scale::LIMIT,
    step: 1,
};

/// The round as typed. `before` gives what the form does not have: the round's own code.
///
/// # Errors
/// What cannot be read, and what [`Round::problems`] finds.
pub(super) fn typed(before: &Round, form: &Pairs) -> Result<Round, Problems> {
    let mut reader = Reader {
        form,
        problems: Problems::default(),
        kept: Vec::new(),
    };
    let mut round = before.clone();
    round.name = reader.localized("name");
    round.rubric.criteria = reader.criteria(before.kind);
    if before.kind == RoundKind::Scoring {
        round.rubric.scale = Scale {
            low: reader.points("low"),
            high: reader.points("high"),
            step: reader.points("step_of_scale"),
        };
        round.method = reader
            .choice("method", Method::from_code)
            .unwrap_or(before.method);
    }
    round.panel = reader.choice("panel", panel).unwrap_or(before.panel);
    round.ballots_wanted = reader.number("ballots_wanted");
    round.comment_required = form.holds_yes("comment_required");
    round.visibility = Visibility {
        sheet: reader.choice("sheet", sheet).unwrap_or_default(),
        applicant: reader.choice("applicant", applicant).unwrap_or_default(),
        others: reader.choice("others", others).unwrap_or_default(),
    };
    round.late_conflict = reader.choice("late", late).unwrap_or_default();
    match before.kind {
        RoundKind::Scoring => {
            round.cut_by_category = form.holds_yes("cut_by_category");
            round.cut_off = reader.cut_off();
            round.reserved = reader.reserved();
            round.tie_rule = reader.tie_rule();
        }
        RoundKind::Screening => {
            if let Some(share) = reader.choice("pass_share", PassShare::from_code) {
                round.cut_off = CutOff::Threshold(share.fraction());
            }
        }
    }
    reader.problems.into_result()?;
    let mut problems = round.problems();
    for problem in &mut problems.0 {
        problem.field = at_field(&problem.field, &reader.kept);
    }
    problems.into_result()?;
    Ok(round)
}

/// The field of the form to which a problem of the round belongs. `kept`: the places in the form of
/// the criteria that stayed.
fn at_field(field: &str, kept: &[usize]) -> String {
    match field {
        "scale" => return "high".to_owned(),
        "weights" => return on(kept.first().copied().unwrap_or_default(), "weight"),
        _ => {}
    }
    let place = field.strip_prefix("criterion-").and_then(|rest| {
        let (place, end) = rest.split_once('-')?;
        Some(on(*kept.get(place.parse::<usize>().ok()?)?, end))
    });
    place.unwrap_or_else(|| field.to_owned())
}

struct Reader<'f> {
    form: &'f Pairs,
    problems: Problems,
    kept: Vec<usize>,
}

impl Reader<'_> {
    fn line(&mut self, name: &str) -> String {
        text::line(self.form.one(name)).unwrap_or_else(|code| {
            self.problems.add(name, code);
            String::new()
        })
    }

    fn number(&mut self, name: &str) -> u32 {
        let typed = self.form.one(name).trim();
        if typed.is_empty() {
            self.problems.add(name, ProblemCode::Missing);
        } else if let Ok(number) = typed.parse() {
            return number;
        } else {
            self.problems.add(name, ProblemCode::NotANumber);
        }
        0
    }

    /// Points, in hundredths.
    fn points(&mut self, name: &str) -> i32 {
        ANY.parse(self.form.one(name)).map_or_else(
            |problem| {
                self.problems.add(name, problem.into());
                0
            },
            |mark| mark.0,
        )
    }

    fn choice<T>(&mut self, name: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let chosen = read(self.form.chosen(name));
        if chosen.is_none() {
            self.problems.add(name, ProblemCode::NotAChoice);
        }
        chosen
    }

    fn localized(&mut self, name: &str) -> Localized {
        let mut texts = Localized::default();
        for locale in Locale::ALL {
            *texts.get_mut(locale) = self.line(&format!("{name}-{}", locale.code()));
        }
        texts
    }

    /// The criteria that are kept, and the new one where something was typed for it.
    fn criteria(&mut self, kind: RoundKind) -> Vec<Criterion> {
        let mut criteria: Vec<Criterion> = Vec::new();
        for place in 0..places(self.form) {
            if self.form.holds_yes(&on(place, "drop")) {
                continue;
            }
            let code = self.form.one(&on(place, "code")).to_owned();
            if code.is_empty() && self.is_blank(place) {
                continue;
            }
            let name = self.localized(&on(place, "name"));
            let code = if code.is_empty() {
                new_code(&criteria, &name)
            } else {
                code
            };
            self.kept.push(place);
            criteria.push(Criterion {
                code,
                text: self.localized(&on(place, "text")),
                // In a screening each criterion decides, whatever its weight.
                weight: match kind {
                    RoundKind::Scoring => self.number(&on(place, "weight")),
                    RoundKind::Screening => 1,
                },
                required: self.form.holds_yes(&on(place, "required")),
                anchors: self.anchors(place),
                name,
            });
        }
        criteria
    }

    /// Whether nothing was typed into the fields of a criterion.
    fn is_blank(&self, place: usize) -> bool {
        let head = on(place, "");
        let mut own = self.form.iter().filter(|(name, _)| name.starts_with(&head));
        own.all(|(_, value)| value.trim().is_empty())
    }

    /// Words for levels: in every language the same marks, whatever their order.
    fn anchors(&mut self, place: usize) -> Vec<Anchor> {
        let mut anchors: Vec<Anchor> = Vec::new();
        for locale in Locale::ALL {
            let field = on(place, &format!("anchors-{}", locale.code()));
            let lines = match text::text(self.form.one(&field)) {
                Ok(lines) => lines,
                Err(code) => {
                    self.problems.add(field, code);
                    continue;
                }
            };
            for line in lines.lines().filter(|line| !line.trim().is_empty()) {
                let read = line.split_once(':').and_then(|(mark, words)| {
                    Some((ANY.parse(mark).ok()?, words.trim().to_owned()))
                });
                let Some((mark, words)) = read else {
                    self.problems.add(&field, ProblemCode::AnchorUnfit);
                    break;
                };
                let known = anchors
                    .iter_mut()
                    .find(|anchor| anchor.mark == mark && anchor.text.get(locale).is_empty());
                if let Some(anchor) = known {
                    *anchor.text.get_mut(locale) = words;
                } else {
                    let mut anchor = Anchor {
                        mark,
                        text: Localized::default(),
                    };
                    *anchor.text.get_mut(locale) = words;
                    anchors.push(anchor);
                }
            }
        }
        anchors.sort_by_key(|anchor| anchor.mark);
        anchors
    }

    fn cut_off(&mut self) -> CutOff {
        match self.form.chosen("cut") {
            "count" => CutOff::TopN(self.number("cut_places")),
            "share" => {
                let percent = self.number("cut_percent");
                let most = !self.form.one("cut_most").trim().is_empty();
                CutOff::TopShare {
                    // More than all is refused with the rest of the rules.
                    percent: u8::try_from(percent).unwrap_or(u8::MAX),
                    at_most: most.then(|| self.number("cut_most")),
                }
            }
            "quota" => CutOff::PerCategory(self.quotas()),
            "score" => CutOff::Threshold(Mark(self.points("cut_points")).points()),
            "all" => CutOff::All,
            _ => {
                self.problems.add("cut", ProblemCode::NotAChoice);
                CutOff::All
            }
        }
    }

    /// The places of each category; none where nothing was typed.
    fn quotas(&mut self) -> BTreeMap<String, u32> {
        let fields = self.form.iter();
        let typed: Vec<(String, String)> = fields
            .filter(|(_, value)| !value.trim().is_empty())
            .filter_map(|(name, _)| Some((name.to_owned(), name.strip_prefix(QUOTA)?.to_owned())))
            .collect();
        let places = typed.into_iter();
        places
            .map(|(field, code)| (code, self.number(&field)))
            .collect()
    }

    fn reserved(&mut self) -> Option<Reserved> {
        let by = match self.form.chosen("reserved") {
            "size-class" => Grouping::SizeClass,
            "region" => Grouping::Region,
            "none" => return None,
            _ => {
                self.problems.add("reserved", ProblemCode::NotAChoice);
                return None;
            }
        };
        let each = self.number("reserved_each");
        Some(Reserved { by, each })
    }

    fn tie_rule(&mut self) -> TieRule {
        match self.form.chosen("tie") {
            "all" => TieRule::AllThrough,
            "meeting" => TieRule::Meeting,
            "keys" => {
                let chosen = (0..TIE_KEYS).map(|place| self.form.one(&format!("key-{place}")));
                TieRule::NextKeys(chosen.filter_map(key).collect())
            }
            _ => {
                self.problems.add("tie", ProblemCode::NotAChoice);
                TieRule::Meeting
            }
        }
    }
}

/// A code for a new criterion, made of its English name.
fn new_code(criteria: &[Criterion], name: &Localized) -> String {
    let base = Some(slug(&name.en)).filter(|made| made.is_ascii() && !made.is_empty());
    let base = base.unwrap_or_else(|| "criterion".to_owned());
    let taken = |code: &str| criteria.iter().any(|criterion| criterion.code == code);
    let mut code = base.clone();
    let mut number = 2;
    while taken(&code) {
        code = format!("{base}-{number}");
        number += 1;
    }
    code
}
