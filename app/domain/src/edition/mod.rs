//! One year's award, as data: texts, calendar, categories, entry form, rounds, kinds of mention.

pub mod answer_rules;
pub mod call_check;
pub mod consistency;
pub mod definition;
pub mod flaw;
pub mod form;
pub mod form_change;
mod form_consistency;
pub mod form_version;
pub mod full_sheet;
pub mod open_vote;
pub mod phase;
pub mod round;
pub mod round_kind;
pub mod round_plan;
pub mod selection;
pub mod succession;
pub mod trial;
pub mod visibility;

pub use crate::jury::conflict::LateConflict;
pub use answer_rules::{AnswerRules, Eligibility};
pub use call_check::{Before, Finding, FindingKind, check_call};
pub use consistency::flaws;
pub use definition::{Category, Ceremony, Edition, MentionKind, PracticePeriod, SizeClass};
pub use flaw::{Flaw, FlawKind};
pub use form::{Condition, Question, QuestionKind, QuestionOption, Readers, Section};
pub use form_change::{FormChange, Piece};
pub use form_version::{FormVersion, asks_the_same};
pub use full_sheet::{FormStep, FullSheet};
pub use open_vote::{Held, OpenVote};
pub use phase::{Phase, PhaseWindow, Stage, Timetable, TimetableProblem};
pub use round::{PanelRule, Round};
pub use round_kind::{PassShare, RoundKind, SCREENING_SCALE};
pub use selection::{GroupCut, Grouping, Part, Reserved};
pub use visibility::{Applicant, Others, Sheet, Visibility};
