//! What the product can do: one trait per area, one method per intention of a person.
//!
//! Pages and endpoints (crate `app`) call these; the backend implements them. Every method takes
//! the [`Caller`](crate::access::Caller) first and decides by the policy table, so that a call that
//! passes by a page meets the same rule as the page.

pub mod accounts;
pub mod certificates;
pub mod collaboration;
pub mod conversations;
pub mod corrections;
pub mod demonstration;
pub mod dossiers;
pub mod entry_forms;
pub mod extensions;
pub mod files;
pub mod full_sheets;
pub mod jury_room;
pub mod jury_views;
pub mod meeting;
pub mod memberships;
pub mod open_votes;
pub mod own_data;
pub mod public_site;
pub mod refusal;
pub mod results_office;
pub mod round_rules;
pub mod secretariat_office;
mod submission_list;
mod submission_sheet;
pub mod submissions;
pub mod succession;
pub mod translations;

pub use accounts::Accounts;
pub use certificates::Certificates;
pub use collaboration::Collaboration;
pub use conversations::Conversations;
pub use corrections::Corrections;
pub use dossiers::Dossiers;
pub use entry_forms::EntryForms;
pub use extensions::Extensions;
pub use files::Files;
pub use full_sheets::FullSheets;
pub use jury_room::JuryRoom;
pub use meeting::Meetings;
pub use memberships::Memberships;
pub use open_votes::OpenVotes;
pub use own_data::OwnData;
pub use public_site::PublicSite;
pub use refusal::Refusal;
pub use results_office::ResultsOffice;
pub use round_rules::RoundRules;
pub use secretariat_office::SecretariatOffice;
pub use submissions::Submissions;
pub use succession::Succession;
pub use translations::SummaryTranslations;
