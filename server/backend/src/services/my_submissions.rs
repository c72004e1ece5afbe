//! The submissions that a person writes in, and the calls that are open to them.

use std::collections::BTreeMap;

use domain::{
    access::{Act, Caller, Person, Relation, permits},
    id::SubmissionId,
    moment::Moment,
    ports::{
        conversations::Seat,
        submissions::{MySubmissions, OpenCall, SubmissionCard},
    },
    submission::State,
};

use super::{
    authorisation::authorise_signed_in,
    collaboration::{self, called},
    full_sheets,
    submission_content::Content,
    submission_desk::state,
};
use crate::{
    Backend,
    store::{
        Stop, collaborators, corrections, editions::EditionRow, extensions, juries, late_starts,
        sections, submissions, threads,
    },
};

impl Backend {
    /// All of them.
    pub(super) async fn submissions_of(&self, caller: &Caller) -> Result<MySubmissions, Stop> {
        let account = authorise_signed_in(caller, Act::ReadOwnList)?;
        let held = self.store.snapshot().await?;
        let conn = &held;
        let editions = self.editions.all(conn).await?;
        let whole: BTreeMap<_, EditionRow> =
            editions.iter().map(|row| (row.id.0, row.clone())).collect();
        let editions: Vec<_> = editions.into_iter().map(EditionRow::of_entry).collect();
        let parts = collaborators::of_account(conn, account).await?;
        let others = parts.iter().map(|own| own.submission).collect();
        let rows = submissions::of_owner_or(conn, account, others).await?;
        let owners = juries::names(conn, rows.iter().map(|row| row.owner)).await?;
        let longer = extensions::of_many(conn, rows.iter().map(|row| row.id)).await?;
        let ids = rows.iter().map(|row| row.id);
        let corrected = corrections::open_of_many(conn, ids, caller.received).await?;
        let ids = rows.iter().map(|row| row.id);
        let asked = threads::counts(conn, ids, Seat::Team).await?;
        let drafts = rows.iter().filter(|row| row.state == State::Draft.code());
        let mut sections = sections::of_many(conn, drafts.map(|row| row.id).collect()).await?;
        let by_id: BTreeMap<_, &EditionRow> = editions.iter().map(|row| (row.id.0, row)).collect();
        let somebody = Person {
            signed_in: true,
            roles: &[],
        };
        let mut cards = Vec::with_capacity(rows.len());
        let mut certified: BTreeMap<u16, Vec<SubmissionId>> = BTreeMap::new();
        for row in rows {
            let Some(edition) = by_id.get(&row.edition) else {
                continue;
            };
            let state = state(&row)?;
            let missing = if state == State::Draft {
                let sections = sections.remove(&row.id).unwrap_or_default();
                Content::read(&edition.edition, sections)?
                    .problems()
                    .0
                    .len()
            } else {
                0
            };
            let sheet = match whole.get(&row.edition) {
                Some(whole) => full_sheets::asked(conn, whole, &row, caller.received).await?,
                None => None,
            };
            let part = parts.iter().find(|own| own.submission == row.id);
            let part = part.map(collaborators::part).transpose()?;
            let (id, timetable) = (SubmissionId(row.id), &edition.edition.timetable);
            let relation = part.map_or(Relation::Owner, Relation::Collaborator);
            let stage = edition.stage(caller.received);
            if state == State::Eligible && permits(Act::ReadCertificate, somebody, relation, &stage)
            {
                let year = edition.edition.year;
                certified.entry(year).or_default().push(id);
            }
            cards.push(SubmissionCard {
                id,
                year: edition.edition.year,
                title: row.title,
                state,
                jury_begun: timetable.jury_has_begun(caller.received),
                recognition: None,
                open: permits(
                    Act::SubmitSubmission,
                    somebody,
                    Relation::Owner,
                    &edition.edition.stage_of(
                        caller.received,
                        edition.visible_from,
                        longer.get(&row.id).copied(),
                    ),
                ),
                with: part.map(|part| (called(&owners, row.owner), part)),
                full_sheet: sheet.is_some_and(|own| own.is_open(caller.received)),
                to_correct: state == State::Submitted && corrected.contains(&row.id),
                unread: asked.get(&row.id).is_some_and(|count| count.unread > 0),
                saved: Moment(row.changed),
                time_zone: edition.edition.time_zone.clone(),
                missing,
            });
        }
        let late = late_starts::waiting(conn, account, caller.received).await?;
        let open = editions.iter().filter_map(|row| {
            let own = late.iter().find(|own| own.edition == row.id.0);
            let own = own.map(|own| Moment(own.closes));
            let stage = row.stage_to_begin(caller.received, own);
            let open = permits(Act::StartSubmission, somebody, Relation::None, &stage);
            open.then(|| OpenCall {
                id: row.id,
                edition: row.edition.clone(),
                closes: row.edition.deadline_of(own).map(|own| own.closes),
            })
        });
        let open = open.collect();
        let invitations = collaboration::waiting(conn, account, &by_id).await?;
        drop(held);
        let mut recognitions = BTreeMap::new();
        for (year, ids) in certified {
            recognitions.extend(self.recognitions(caller, year, &ids).await?);
        }
        for card in &mut cards {
            card.recognition = recognitions.remove(&card.id);
        }
        Ok(MySubmissions {
            cards,
            open,
            invitations,
            now: caller.received,
        })
    }
}
