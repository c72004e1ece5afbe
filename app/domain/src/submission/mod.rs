//! What a city puts forward: answers, contact persons, states, and what is still missing.

pub mod answers;
pub mod carrying;
pub mod completeness;
pub mod contact;
pub mod part;
pub mod state;

pub use answers::Answers;
pub use completeness::check_section;
pub use contact::Contact;
pub use part::Part;
pub use state::State;
