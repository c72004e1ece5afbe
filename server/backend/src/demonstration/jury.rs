//! A jury at work: ballots handed in, begun and not begun, a conflict declared.

use std::collections::BTreeMap;

use domain::{
    edition::Round,
    id::{AccountId, SubmissionId},
    jury::conflict::ConflictKind,
    locale::Locale,
    moment::Moment,
    person::email::EmailAddress,
    ports::jury_room::BallotText,
    revision::Revision,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, sea_query::Expr};
use serde::Deserialize;

use super::{
    SeedTrouble, acting,
    dice::{around, roll},
    people::between,
};
use crate::{
    Backend,
    services::ballot_save,
    store::{
        Stop, Tx,
        editions::EditionRow,
        entities::{assignment, conflict, submission},
        juries, log,
    },
};

const COMMENTS: &str = include_str!("../../seed/ballot_comments_demo.json");
const CONFLICTS: &str = include_str!("../../seed/conflicts_demo.json");
/// Of a hundred ballots, so many are handed in and so many begun.
const HANDED_IN: usize = 55;
const BEGUN: usize = 15;

/// A remark that fits any entry.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Comment {
    lang: String,
    text: String,
}

/// What a juror declares about the first entry on the own list.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Declared {
    juror: EmailAddress,
    kind: ConflictKind,
    reason: String,
}

pub(super) fn comments() -> Result<Vec<Comment>, SeedTrouble> {
    Ok(serde_json::from_str(COMMENTS)?)
}

pub(super) fn conflicts() -> Result<Vec<Declared>, SeedTrouble> {
    Ok(serde_json::from_str(CONFLICTS)?)
}

/// A round in which ballots come in.
pub(super) struct Sitting<'a> {
    pub(super) backend: &'a Backend,
    pub(super) tx: &'a Tx,
    pub(super) edition: &'a EditionRow,
    pub(super) round: &'a Round,
    /// Since when the jury reads.
    pub(super) from: Moment,
    pub(super) now: Moment,
    /// Addresses and languages of the jurors.
    pub(super) jurors: BTreeMap<AccountId, (EmailAddress, Locale)>,
    /// Key and language of the entries.
    pub(super) entries: BTreeMap<SubmissionId, (String, String)>,
    pub(super) comments: &'a [Comment],
}

/// One ballot to come: who, about what, how far, when.
struct Coming {
    juror: AccountId,
    entry: SubmissionId,
    complete: bool,
    at: Moment,
}

impl Sitting<'_> {
    /// Lets the jurors declare what they have to declare, and then judge.
    pub(super) async fn hold(&self, declared: &[Declared]) -> Result<(), Stop> {
        let mut assigned = juries::assignments(self.tx, self.edition.id, &self.round.code).await?;
        for conflict in declared {
            let own = |account: &AccountId| self.email(*account) == conflict.juror.as_str();
            let Some(juror) = self.jurors.keys().copied().find(own) else {
                continue;
            };
            let first = assigned.iter().position(|row| row.account == juror.0);
            let Some(first) = first.map(|place| assigned.remove(place)) else {
                continue;
            };
            self.declare(juror, &first, conflict).await?;
        }
        // They looked through the list before anything else.
        let round = assignment::Column::Round.eq(&self.round.code);
        assignment::Entity::update_many()
            .col_expr(assignment::Column::Cleared, Expr::value(self.from.micros()))
            .filter(assignment::Column::Edition.eq(self.edition.id.0))
            .filter(round)
            .exec(self.tx)
            .await?;
        for ballot in self.coming(&assigned) {
            self.judge(&ballot).await?;
        }
        Ok(())
    }

    fn email(&self, juror: AccountId) -> &str {
        self.jurors
            .get(&juror)
            .map_or("", |(email, _)| email.as_str())
    }

    fn key(&self, entry: SubmissionId) -> &str {
        self.entries.get(&entry).map_or("", |(key, _)| key.as_str())
    }

    async fn declare(
        &self,
        juror: AccountId,
        row: &assignment::Model,
        declared: &Declared,
    ) -> Result<(), Stop> {
        let at = between(&["conflict", self.email(juror)], self.from, self.now);
        let kind = declared.kind.code();
        let conflict = conflict::ActiveModel {
            edition: Set(row.edition),
            submission: Set(row.submission),
            account: Set(juror.0),
            kind: Set(kind.to_owned()),
            reason: Set(declared.reason.clone()),
            at: Set(at.micros()),
        };
        conflict::Entity::insert(conflict)
            .exec_without_returning(self.tx)
            .await?;
        let entry = submission::Entity::find_by_id(row.submission)
            .one(self.tx)
            .await?;
        let title = entry.map(|entry| entry.title).unwrap_or_default();
        let (who, of) = (Some(juror), Some(self.edition.id));
        log::note(self.tx, at, who, of, "conflict", &title, kind).await?;
        Ok(())
    }

    /// The ballots that there are by now, in the order of their moments.
    fn coming(&self, assigned: &[assignment::Model]) -> Vec<Coming> {
        let mut drawn: Vec<Coming> = assigned
            .iter()
            .map(|row| {
                let (juror, entry) = (AccountId(row.account), SubmissionId(row.submission));
                let words = ["ballot", self.email(juror), self.key(entry)];
                Coming {
                    juror,
                    entry,
                    complete: false,
                    at: between(&words, self.from, self.now),
                }
            })
            .collect();
        drawn.sort_by_key(|coming| {
            let words = ["order", self.email(coming.juror), self.key(coming.entry)];
            (roll(&words, u32::MAX), coming.juror, coming.entry)
        });
        let share = |percent: usize| drawn.len() * percent / 100;
        let (complete, begun) = (share(HANDED_IN), share(HANDED_IN + BEGUN));
        drawn.truncate(begun);
        drawn
            .iter_mut()
            .take(complete)
            .for_each(|coming| coming.complete = true);
        drawn.sort_by_key(|coming| (coming.at, coming.juror, coming.entry));
        drawn
    }

    async fn judge(&self, coming: &Coming) -> Result<(), Stop> {
        let Some((_, locale)) = self.jurors.get(&coming.juror) else {
            return Ok(());
        };
        let caller = acting(coming.juror, coming.at, *locale);
        let (year, seen) = (self.edition.edition.year, Revision::NONE);
        let (text, complete) = (self.ballot(coming, *locale), coming.complete);
        let saved = ballot_save::save(
            self.backend,
            self.tx,
            &caller,
            year,
            coming.entry,
            seen,
            text,
            complete,
        );
        saved.await.map(drop)
    }

    /// Marks around what the entry is worth, shifted by how severe the juror is.
    fn ballot(&self, coming: &Coming, locale: Locale) -> BallotText {
        let (email, key) = (self.email(coming.juror), self.key(coming.entry));
        let worth = around(&["worth", key], 35, 92);
        let severity = around(&["severity", email], -12, 12);
        let criteria = &self.round.rubric.criteria;
        let so_far = if coming.complete {
            criteria.len()
        } else {
            usize::try_from(around(&["so far", email, key], 1, 5)).unwrap_or(1)
        };
        let marks = criteria.iter().take(so_far).map(|criterion| {
            let strength = around(&["strength", key, &criterion.code], -10, 10);
            let mood = around(&["mood", email, key, &criterion.code], -14, 14);
            let tenths = (worth + severity + strength + mood).clamp(0, 100);
            (criterion.code.clone(), ((tenths + 5) / 10).to_string())
        });
        BallotText {
            marks: marks.collect(),
            comment: self.comment(coming, locale),
            note: None,
        }
    }

    /// In the language of the entry, which its jurors read; some ballots that are only begun have
    /// none yet.
    fn comment(&self, coming: &Coming, locale: Locale) -> String {
        let (email, key) = (self.email(coming.juror), self.key(coming.entry));
        if !coming.complete && roll(&["silent", email, key], 2) == 0 {
            return String::new();
        }
        let language = self
            .entries
            .get(&coming.entry)
            .map_or("", |(_, language)| language);
        let in_language = |language: &str| -> Vec<&Comment> {
            self.comments
                .iter()
                .filter(|comment| comment.lang == language)
                .collect()
        };
        let mut fitting = in_language(language);
        if fitting.is_empty() {
            fitting = in_language(locale.code());
        }
        let sides = u32::try_from(fitting.len()).unwrap_or(0);
        let drawn = usize::try_from(roll(&["comment", email, key], sides)).unwrap_or(0);
        fitting
            .get(drawn)
            .map(|comment| comment.text.clone())
            .unwrap_or_default()
    }
}
