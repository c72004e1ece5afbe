//! The only code that runs in the browser.
//!
//! Rules: an island wraps a form that the server rendered and that works without it; it takes props
//! (which are public: they stand in the page's source) and no context; fields stay uncontrolled, so
//! that nothing typed before the island wakes is lost; every sentence comes as a prop; no router, no
//! dates beyond the browser's own clock, no catalogue.

pub mod autosave;
pub mod ballot_editor;
pub mod section_editor;
