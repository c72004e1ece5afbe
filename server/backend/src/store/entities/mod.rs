//! One file a table, in the order of the migrations. A test compares them with the migrated schema.

#![allow(
    missing_docs,
    reason = "the derive macros write public items without documentation"
)]

pub mod account;
pub mod answered_request;
pub mod assignment;
pub mod attendance;
pub mod audit_log;
pub mod ballot;
pub mod carried_over;
pub mod collaborator;
pub mod conflict;
pub mod correction;
pub mod correction_section;
pub mod deadline_change;
pub mod edition;
pub mod edition_definition;
pub mod extension;
pub mod feedback;
pub mod form_version;
pub mod full_sheet;
pub mod juror;
pub mod late_start;
pub mod mail;
pub mod mark;
pub mod meeting_step;
pub mod membership;
pub mod motion;
pub mod motion_vote;
pub mod past_edition;
pub mod remark;
pub mod result;
pub mod role_grant;
pub mod section_version;
pub mod session;
pub mod shortlist;
pub mod sign_in_request;
pub mod stored_file;
pub mod submission;
pub mod submission_section;
pub mod summary_translation;
pub mod thread;
pub mod thread_message;
pub mod upload;
pub mod vote_ballot;
pub mod vote_count;
pub mod vote_key;
pub mod vote_request;
