//! Assignments computed beside the requests. Large juries take many seconds: whoever waits is told how
//! far it is, and may give it up.

use std::{
    collections::BTreeMap,
    ops::ControlFlow,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
    time::Duration,
};

use domain::{
    id::{AccountId, EditionId, SubmissionId},
    jury::assignment::{self, Assignment, AssignmentTask, EntryShort, Progress, assign_watched},
    ports::Refusal,
};
use tokio::{
    sync::{Semaphore, watch},
    task::spawn_blocking,
    time::timeout,
};

use crate::store::Stop;

/// What is to be shared out.
pub(super) type Task = AssignmentTask<SubmissionId, AccountId>;

/// Who is to judge what, and what falls short. Always the same for the same task, so that what is
/// applied is what was looked at.
pub(super) struct Plan {
    pub(super) assignment: Assignment<SubmissionId, AccountId>,
    pub(super) short: Vec<EntryShort<SubmissionId>>,
}

impl Plan {
    pub(super) fn of(task: &Task, everyone: bool) -> Self {
        match Self::watched(task, everyone, |_| ControlFlow::<Self>::Continue(())) {
            ControlFlow::Continue(plan) | ControlFlow::Break(plan) => plan,
        }
    }

    fn watched<B>(
        task: &Task,
        everyone: bool,
        watch: impl FnMut(Progress) -> ControlFlow<B>,
    ) -> ControlFlow<B, Self> {
        let (assignment, short) = if everyone {
            (assignment::everyone(task), Vec::new())
        } else {
            match assign_watched(task, watch)? {
                Ok(assignment) => (assignment, Vec::new()),
                Err(shortage) => (shortage.partial, shortage.entries),
            }
        };
        ControlFlow::Continue(Self { assignment, short })
    }
}

/// A round, and what there is to share out in it.
#[derive(Clone)]
pub(super) struct Ground {
    pub(super) edition: EditionId,
    pub(super) round: String,
    /// Digest of the task: the same ground gives the same plan.
    pub(super) snapshot: String,
    pub(super) task: Task,
    pub(super) everyone: bool,
}

/// The plan of each round that was looked at last, computed or under way. One is computed at a time.
#[derive(Clone)]
pub(crate) struct Plans {
    runs: Arc<Mutex<Runs>>,
    turn: Arc<Semaphore>,
    /// So long a page waits before it tells how far a computation is.
    patience: Duration,
}

type Runs = BTreeMap<(EditionId, String), Run>;

/// A plan that is computed, or was.
#[derive(Clone)]
struct Run {
    snapshot: String,
    state: Arc<State>,
    /// The plan once it is there; closed without one when it was given up.
    plan: watch::Receiver<Option<Arc<Plan>>>,
}

#[derive(Default)]
struct State {
    done: AtomicU32,
    wanted: AtomicU32,
    given_up: AtomicBool,
}

impl State {
    fn note(&self, progress: Progress) -> ControlFlow<()> {
        self.done.store(progress.done, Ordering::Relaxed);
        self.wanted.store(progress.wanted, Ordering::Relaxed);
        if self.given_up.load(Ordering::Relaxed) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    }
}

impl Run {
    /// Begins to compute a plan, when it is its turn.
    fn begin(ground: Ground, turn: Arc<Semaphore>) -> Self {
        let (told, plan) = watch::channel(None);
        let state = Arc::new(State::default());
        let run = Self {
            snapshot: ground.snapshot,
            state: Arc::clone(&state),
            plan,
        };
        let (task, everyone) = (ground.task, ground.everyone);
        tokio::spawn(async move {
            let Ok(_permit) = turn.acquire_owned().await else {
                return;
            };
            let watched = move || Plan::watched(&task, everyone, |progress| state.note(progress));
            match spawn_blocking(watched).await {
                Ok(ControlFlow::Continue(plan)) => {
                    told.send_replace(Some(Arc::new(plan)));
                }
                Ok(ControlFlow::Break(())) => {}
                Err(trouble) => tracing::error!(?trouble, "an assignment was not computed"),
            }
        });
        run
    }

    fn give_up(&self) {
        self.state.given_up.store(true, Ordering::Relaxed);
    }

    fn is_of(&self, snapshot: &str) -> bool {
        let alive = self.plan.borrow().is_some() || self.plan.has_changed().is_ok();
        alive && self.snapshot == snapshot && !self.state.given_up.load(Ordering::Relaxed)
    }
}

impl Plans {
    pub(crate) fn new(patience: Duration) -> Self {
        Self {
            runs: Arc::default(),
            turn: Arc::new(Semaphore::new(1)),
            patience,
        }
    }

    fn runs(&self) -> MutexGuard<'_, Runs> {
        self.runs.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The run for a ground: the one that is kept, or a new one. One of an earlier ground is given up.
    fn run(&self, ground: Ground) -> Run {
        let key = (ground.edition, ground.round.clone());
        let mut runs = self.runs();
        if let Some(run) = runs.get(&key) {
            if run.is_of(&ground.snapshot) {
                return run.clone();
            }
            run.give_up();
        }
        let run = Run::begin(ground, Arc::clone(&self.turn));
        runs.insert(key, run.clone());
        run
    }

    /// How far the plan for a ground is, unless it is there after a moment.
    pub(super) async fn look(&self, ground: Ground) -> Option<Progress> {
        let mut run = self.run(ground);
        if !self.patience.is_zero() {
            let there = run.plan.wait_for(Option::is_some);
            let _in_time = timeout(self.patience, there).await.is_ok();
        }
        if run.plan.borrow().is_some() {
            return None;
        }
        Some(Progress {
            done: run.state.done.load(Ordering::Relaxed),
            wanted: run.state.wanted.load(Ordering::Relaxed),
        })
    }

    /// The plan for a ground, however long it takes.
    ///
    /// # Errors
    /// [`Refusal::WrongState`] when somebody gives it up.
    pub(super) async fn find(&self, ground: Ground) -> Result<Arc<Plan>, Stop> {
        let mut run = self.run(ground);
        let there = run.plan.wait_for(Option::is_some).await;
        let plan = there.ok().and_then(|plan| plan.clone());
        Ok(plan.ok_or(Refusal::WrongState)?)
    }

    /// Gives the plan of a round up. It is computed anew when somebody looks again.
    pub(super) fn give_up(&self, edition: EditionId, round: &str) {
        if let Some(run) = self.runs().remove(&(edition, round.to_owned())) {
            run.give_up();
        }
    }

    /// Gives up whatever is under way: the program ends.
    pub(crate) fn end(&self) {
        for (_, run) in std::mem::take(&mut *self.runs()) {
            run.give_up();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use domain::jury::assignment::{EntryToJudge, JurorAtHand};

    use super::*;

    fn ground(seed: u64) -> Ground {
        let id = uuid::Uuid::from_u128;
        let entry = |number| EntryToJudge {
            entry: SubmissionId(id(number)),
            category: "A".to_owned(),
            language: "en".to_owned(),
            country: "ES".to_owned(),
            had: 0,
        };
        let juror = |number| JurorAtHand {
            juror: AccountId(id(number)),
            languages: BTreeSet::from(["en".to_owned()]),
            categories: None,
            country: None,
            max_load: 9,
            min_load: 0,
        };
        Ground {
            edition: EditionId(id(1)),
            round: "first".to_owned(),
            snapshot: seed.to_string(),
            task: AssignmentTask {
                entries: (1..=6).map(entry).collect(),
                jurors: (1..=4).map(juror).collect(),
                conflicts: BTreeSet::new(),
                keep: BTreeSet::new(),
                wanted: 2,
                seed,
            },
            everyone: false,
        }
    }

    #[tokio::test]
    async fn a_plan_is_waited_for_watched_given_up_and_computed_once() {
        let plans = Plans::new(Duration::from_millis(1));
        let turn = plans.turn.clone().acquire_owned().await.unwrap();
        // It waits for its turn: nothing is done yet.
        let begun = plans.look(ground(1)).await;
        assert_eq!(begun, Some(Progress { done: 0, wanted: 0 }));
        // Whoever waits for it is told that it was given up.
        let waiting = tokio::spawn({
            let plans = plans.clone();
            async move { plans.find(ground(1)).await.map(drop) }
        });
        tokio::task::yield_now().await;
        plans.give_up(ground(1).edition, "first");
        drop(turn);
        assert!(matches!(
            waiting.await.unwrap(),
            Err(Stop::Refused(Refusal::WrongState))
        ));

        let plan = plans.find(ground(1)).await.unwrap();
        assert_eq!(plan.assignment.pairs().count(), 12);
        assert_eq!(plans.look(ground(1)).await, None);
        assert!(Arc::ptr_eq(&plan, &plans.find(ground(1)).await.unwrap()));
        // On another ground the plan is another one.
        let other = plans.find(ground(2)).await.unwrap();
        assert!(!Arc::ptr_eq(&plan, &other));
        plans.end();
        assert!(!Arc::ptr_eq(&other, &plans.find(ground(2)).await.unwrap()));
    }

    #[tokio::test]
    async fn a_new_ground_gives_the_run_of_the_old_one_up() {
        let plans = Plans::new(Duration::ZERO);
        let turn = plans.turn.clone().acquire_owned().await.unwrap();
        assert!(plans.look(ground(1)).await.is_some());
        let old = plans.runs().values().next().unwrap().clone();
        assert!(plans.look(ground(2)).await.is_some());
        assert!(old.state.given_up.load(Ordering::Relaxed) && !old.is_of("1"));
        drop(turn);
        assert!(plans.find(ground(2)).await.is_ok());
    }
}
