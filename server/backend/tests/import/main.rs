//! Bringing in submissions from files.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "clippy takes only test functions for tests; the steps they share fail the same way"
)]

#[path = "../support/season.rs"]
mod season;
#[path = "../support/site.rs"]
mod site;

mod real;
mod rules;

use backend::import::{self, Format, ImportTrouble, Mapping, Options, Report};
use domain::person::email::EmailAddress;

use season::Season;

impl Season {
    pub fn options(&self) -> Options {
        Options {
            year: self.edition.year,
            owner: EmailAddress::parse("office@example.org").unwrap(),
            partial: false,
            rehearse: false,
            received: None,
        }
    }

    pub async fn import(
        &self,
        options: &Options,
        format: Format,
        text: &str,
        mapping: &str,
    ) -> Result<Report, ImportTrouble> {
        let mapping = Mapping::read(mapping).unwrap();
        import::run(
            &self.site.backend,
            options,
            format,
            text.as_bytes(),
            &mapping,
        )
        .await
    }
}
