//! Judging one entry: scale, criteria, marks, and the total of a ballot.

pub mod ballot;
pub mod rehearsal;
pub mod rubric;
pub mod scale;
pub mod summary;
pub mod tally;

pub use ballot::{Judgement, MarkFault, Marks};
pub use rubric::{Anchor, Criterion, Rubric, RubricProblem, TotalRule};
pub use scale::{Mark, MarkProblem, Scale};
