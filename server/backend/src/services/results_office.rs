//! From ballots to the released result.

use std::collections::{BTreeMap, BTreeSet};

use async_trait::async_trait;
use domain::{
    access::{Act, Caller, Relation},
    id::{AccountId, SubmissionId},
    moment::Moment,
    ports::{
        Refusal, ResultsOffice,
        results_office::{DecisionSheet, ExplanationView, ShiftLine, StandingsView},
        secretariat_office::OfficeEdition,
    },
    problem::Problems,
    result::{Decision, FrozenResult, check_decisions},
    revision::Revision,
};
use sea_orm::{ConnectionTrait, DbErr};
use tokio::task::spawn_blocking;

use super::{
    authorisation::authorise,
    candidates::candidates,
    explaining, releasing,
    standings::{self, RoundStanding},
    sureness::{self, Asked},
    vote_count, vote_office,
};
use crate::{
    Backend,
    store::{
        Stop, Tx,
        editions::EditionRow,
        juries, log,
        outcomes::{self, Shortlist},
    },
};

/// The part of every office view that names the edition.
pub(super) fn office(edition: &EditionRow, caller: &Caller) -> OfficeEdition {
    OfficeEdition {
        id: edition.id,
        edition: edition.edition.clone(),
        stage: edition.stage(caller.received),
        now: caller.received,
        revision: edition.revision,
    }
}

/// The last round as it stands.
pub(super) async fn last_round(
    conn: &impl ConnectionTrait,
    edition: &EditionRow,
) -> Result<RoundStanding, Stop> {
    let code = edition
        .edition
        .rounds
        .last()
        .map(|round| round.code.clone());
    standings::compute(conn, edition, &code.ok_or(Refusal::NotFound)?).await
}

/// What statistics and explanations are made from.
pub(super) struct Ground {
    pub(super) edition: EditionRow,
    pub(super) standing: RoundStanding,
    /// The entries with which the caller is in conflict.
    pub(super) hidden: BTreeSet<SubmissionId>,
    /// The jurors.
    names: BTreeMap<AccountId, String>,
}

/// Computes where nobody else waits.
async fn aside<T: Send + 'static>(
    ground: Ground,
    compute: impl FnOnce(&Ground) -> T + Send + 'static,
) -> Result<(Ground, T), Stop> {
    let computed = spawn_blocking(move || {
        let outcome = compute(&ground);
        (ground, outcome)
    });
    let failed = |error| DbErr::Custom(format!("standings: {error}"));
    Ok(computed.await.map_err(failed)?)
}

#[async_trait]
impl ResultsOffice for Backend {
    async fn standings(
        &self,
        caller: &Caller,
        year: u16,
        round: &str,
    ) -> Result<StandingsView, Refusal> {
        Ok(self.standings_view(caller, year, round).await?)
    }

    async fn shifts(
        &self,
        caller: &Caller,
        year: u16,
        round: &str,
    ) -> Result<Vec<ShiftLine>, Refusal> {
        Ok(self.shift_lines(caller, year, round).await?)
    }

    async fn explanation(
        &self,
        caller: &Caller,
        year: u16,
        round: &str,
        submission: SubmissionId,
    ) -> Result<ExplanationView, Refusal> {
        Ok(explaining::explanation(self, caller, year, round, submission).await?)
    }

    async fn shortlist(
        &self,
        caller: &Caller,
        year: u16,
        round: &str,
        snapshot: &str,
        by_meeting: &[SubmissionId],
        announce: Option<Moment>,
    ) -> Result<(), Refusal> {
        let (backend, caller) = (self.clone(), caller.clone());
        let (round, snapshot) = (round.to_owned(), snapshot.to_owned());
        let by_meeting: BTreeSet<SubmissionId> = by_meeting.iter().copied().collect();
        let unit = async move |tx: &Tx| -> Result<(), Stop> {
            let edition = backend.edition_of_year(tx, year).await?;
            let account = authorise(tx, &caller, &edition, Act::Shortlist, Relation::None).await?;
            let standing = standings::compute(tx, &edition, &round).await?;
            if standing.snapshot()? != snapshot {
                return Err(Refusal::Stale {
                    current: edition.revision,
                }
                .into());
            }
            // Once the next round has ballots its field does not change any more.
            let next = edition
                .edition
                .rounds
                .iter()
                .skip_while(|r| r.code != round)
                .nth(1);
            if let Some(next) = next
                && !crate::store::ballots::of_round(tx, edition.id, &next.code)
                    .await?
                    .is_empty()
            {
                return Err(Refusal::WrongState.into());
            }
            // Nor once people vote on those who went on.
            let vote = edition.edition.open_vote.as_ref();
            if vote.is_some_and(|vote| vote.after.as_ref() == Some(&round))
                && vote_office::begun(tx, &edition).await?
            {
                return Err(Refusal::WrongState.into());
            }
            let undecided = standing.undecided();
            let mut through = standing.through();
            through.extend(by_meeting.into_iter().filter(|id| undecided.contains(id)));
            let count = through.len().to_string();
            let list = Shortlist {
                decided: caller.received,
                announced: announce,
                through,
            };
            outcomes::fix_shortlist(tx, edition.id, &round, &list).await?;
            let (now, who) = (caller.received, Some(account));
            log::note(
                tx,
                now,
                who,
                Some(edition.id),
                "shortlisted",
                &round,
                &count,
            )
            .await?;
            Ok(())
        };
        Ok(self.store.write(unit).await?)
    }

    async fn decisions(&self, caller: &Caller, year: u16) -> Result<DecisionSheet, Refusal> {
        Ok(self.decision_sheet(caller, year).await?)
    }

    async fn save_decisions(
        &self,
        caller: &Caller,
        year: u16,
        seen: Revision,
        decisions: Vec<Decision>,
    ) -> Result<(), Refusal> {
        let (backend, caller) = (self.clone(), caller.clone());
        let unit = async move |tx: &Tx| {
            releasing::save(&backend, tx, &caller, year, seen, decisions).await
        };
        Ok(self.store.write(unit).await?)
    }

    async fn propose_release(
        &self,
        caller: &Caller,
        year: u16,
        seen: Revision,
        visible_from: Moment,
    ) -> Result<(), Refusal> {
        let (backend, caller) = (self.clone(), caller.clone());
        let unit = async move |tx: &Tx| {
            releasing::propose(&backend, tx, &caller, year, seen, visible_from).await
        };
        Ok(self.store.write(unit).await?)
    }

    async fn withdraw_proposal(
        &self,
        caller: &Caller,
        year: u16,
        seen: Revision,
    ) -> Result<(), Refusal> {
        let (backend, caller) = (self.clone(), caller.clone());
        let unit =
            async move |tx: &Tx| releasing::withdraw(&backend, tx, &caller, year, seen).await;
        Ok(self.store.write(unit).await?)
    }

    async fn release(&self, caller: &Caller, year: u16, seen: Revision) -> Result<(), Refusal> {
        let (backend, caller) = (self.clone(), caller.clone());
        let unit = async move |tx: &Tx| releasing::release(&backend, tx, &caller, year, seen).await;
        Ok(self.store.write(unit).await?)
    }

    async fn retract(&self, caller: &Caller, year: u16) -> Result<(), Refusal> {
        let (backend, caller) = (self.clone(), caller.clone());
        let unit = async move |tx: &Tx| releasing::retract(&backend, tx, &caller, year).await;
        Ok(self.store.write(unit).await?)
    }

    async fn preview(
        &self,
        caller: &Caller,
        year: u16,
    ) -> Result<(OfficeEdition, FrozenResult), Refusal> {
        Ok(self.frozen_preview(caller, year).await?)
    }
}

impl Backend {
    async fn standings_view(
        &self,
        caller: &Caller,
        year: u16,
        round: &str,
    ) -> Result<StandingsView, Stop> {
        let ground = self.ground(caller, year, round).await?;
        let snapshot = ground.standing.snapshot()?;
        let asked = Asked::new(
            snapshot.clone(),
            &ground.standing,
            &ground.hidden,
            &ground.names,
        );
        let (ground, sureness) = match self.sureness.find(&asked) {
            Some(known) => (ground, known),
            None => {
                let seed = u64::from(year);
                let (ground, found) = aside(ground, move |ground| {
                    sureness::sureness(&ground.standing, &ground.hidden, &ground.names, seed)
                })
                .await?;
                self.sureness.keep(asked, &found);
                (ground, found)
            }
        };
        let standing = ground.standing;
        Ok(StandingsView {
            office: office(&ground.edition, caller),
            lines: standing.lines(&ground.hidden),
            snapshot,
            shortlisted: standing.shortlisted,
            announced: standing.announced,
            cuts: standing.cuts,
            round: standing.round,
            sureness,
        })
    }

    async fn shift_lines(
        &self,
        caller: &Caller,
        year: u16,
        round: &str,
    ) -> Result<Vec<ShiftLine>, Stop> {
        let ground = self.ground(caller, year, round).await?;
        let count =
            |ground: &Ground| sureness::shifts(&ground.standing, &ground.hidden, &ground.names);
        Ok(aside(ground, count).await?.1)
    }

    /// A round as it stands, for somebody who may read it.
    pub(super) async fn ground(
        &self,
        caller: &Caller,
        year: u16,
        round: &str,
    ) -> Result<Ground, Stop> {
        let conn = &self.store.snapshot().await?;
        let edition = self.edition_of_year(conn, year).await?;
        let account = authorise(conn, caller, &edition, Act::ReadStandings, Relation::None).await?;
        let jurors = juries::jurors(conn, edition.id).await?.into_iter();
        Ok(Ground {
            hidden: juries::conflicts_of(conn, edition.id, account).await?,
            standing: standings::compute(conn, &edition, round).await?,
            names: jurors.map(|juror| (juror.account, juror.name)).collect(),
            edition,
        })
    }

    async fn decision_sheet(&self, caller: &Caller, year: u16) -> Result<DecisionSheet, Stop> {
        let conn = &self.store.snapshot().await?;
        let edition = self.edition_of_year(conn, year).await?;
        // Whoever may decide may look, and after the release whoever may take it down.
        let account = match authorise(conn, caller, &edition, Act::Decide, Relation::None).await {
            Ok(account) => account,
            Err(_) => authorise(conn, caller, &edition, Act::Retract, Relation::None).await?,
        };
        let hidden = juries::conflicts_of(conn, edition.id, account).await?;
        let last = last_round(conn, &edition).await?;
        let outcome = outcomes::outcome(conn, edition.id).await?;
        let release = outcome.release;
        let ids = [release.proposed_by, release.released_by];
        let names = juries::names(conn, ids.into_iter().flatten().map(|id| id.0)).await?;
        let name = |id: Option<AccountId>| {
            names
                .get(&id?.0)
                .map(|(name, email)| if name.is_empty() { email } else { name }.clone())
        };
        let votes = vote_count::votes_by_entry(conn, &edition, caller.received).await?;
        let problems = if outcome.decisions.is_empty() {
            Problems::default()
        } else {
            let candidates = candidates(&last, &votes);
            check_decisions(&edition.edition, &candidates, &outcome.decisions)
        };
        Ok(DecisionSheet {
            office: office(&edition, caller),
            lines: last.lines(&hidden),
            decisions: outcome.decisions,
            people: (name(release.proposed_by), name(release.released_by)),
            can_release: release.can_be_released_by(account),
            release,
            problems,
            votes,
        })
    }

    async fn frozen_preview(
        &self,
        caller: &Caller,
        year: u16,
    ) -> Result<(OfficeEdition, FrozenResult), Stop> {
        let conn = &self.store.snapshot().await?;
        let edition = self.edition_of_year(conn, year).await?;
        authorise(conn, caller, &edition, Act::Decide, Relation::None).await?;
        let outcome = outcomes::outcome(conn, edition.id).await?;
        let text = outcome.frozen.ok_or(Refusal::NotFound)?;
        Ok((office(&edition, caller), outcomes::frozen(&text)?))
    }
}
