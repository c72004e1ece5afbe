//! One file a page. A page loads through a port and shows components; its forms are answered in the
//! same file, so that a refusal shows the same page with what was typed.

pub mod account;
pub mod applicant;
pub(crate) mod conversation;
pub mod error;
pub mod jury;
pub mod mathematics;
pub mod meeting;
pub mod office;
pub mod public;
pub(crate) mod translation;
pub mod vote;
