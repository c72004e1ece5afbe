//! The secretariat's list of submissions.

use std::collections::BTreeMap;

use super::secretariat_office::OfficeEdition;
use crate::{id::SubmissionId, moment::Moment, submission::State};

/// What to list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SubmissionFilter {
    /// Only this state.
    pub state: Option<State>,
    /// Only this category.
    pub category: Option<String>,
    /// Only this country.
    pub country: Option<String>,
    /// Only those about which the applicant said something that nobody has read.
    pub unread: bool,
    /// Only with this text in title or government (case and accents do not count).
    pub text: String,
    /// Page, from 0; 50 lines each.
    pub page: u32,
}

/// A line of the list of submissions.
#[derive(Clone, Debug)]
pub struct SubmissionLine {
    /// Which one.
    pub id: SubmissionId,
    /// Title.
    pub title: String,
    /// Name of the government.
    pub government: String,
    /// Country.
    pub country: String,
    /// Category code.
    pub category: String,
    /// Language of the entry.
    pub language: String,
    /// State.
    pub state: State,
    /// Last saved, or handed in.
    pub changed: Moment,
    /// Whether the applicant said something that nobody has read.
    pub unread: bool,
    /// Whether it was taken in the grace after its deadline.
    pub in_grace: bool,
}

/// The list with its counts.
#[derive(Clone, Debug)]
pub struct SubmissionList {
    /// The edition.
    pub office: OfficeEdition,
    /// One page of lines, newest first.
    pub lines: Vec<SubmissionLine>,
    /// Number of submissions that the filter keeps.
    pub found: u32,
    /// Number of submissions by state, whatever the filter.
    pub states: BTreeMap<State, u32>,
    /// Number of those with something unread, whatever the filter.
    pub unread: u32,
    /// Number by category, whatever the filter.
    pub categories: BTreeMap<String, u32>,
    /// Countries that occur, for the filter.
    pub countries: Vec<String>,
}
