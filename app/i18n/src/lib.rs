//! Keys and values in, text in five languages out. Server only: the browser gets finished words.
//!
//! [`Texts`] looks a key up in the Fluent files of `app/locales`; the other modules write numbers,
//! moments, lists and names the way a language does.

pub mod answers;
pub mod catalogue;
pub mod collate;
pub mod countries;
pub mod currencies;
pub mod languages;
pub mod list;
pub mod moment;
pub mod number;
pub mod regions;
pub mod zone;

mod name_table;
mod per_locale;
mod texts;

pub use texts::{Arg, Texts};
