//! What a city puts forward: answers, contact persons, states, and what is still missing.

pub mod answers;
pub mod carrying;
pub mod completeness;
pub mod contact;
mod fault;
pub mod money;
pub mod part;
pub mod period;
pub mod state;
pub mod translation;
pub mod way;

pub use answers::Answers;
pub use completeness::check_section;
pub use contact::Contact;
pub use fault::excluding;
pub use money::Money;
pub use part::Part;
pub use period::Period;
pub use state::State;
pub use translation::{Translation, Translations};
pub use way::{Station, Way};
