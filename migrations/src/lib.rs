//! The steps by which a database gets its tables, and the check that it has exactly these.

mod dialect;
mod fingerprint;
mod ledger;
mod m20261201_000001_foundation;
mod m20261201_000002_award;
mod m20261201_000003_documents_apart;
mod m20261201_000004_jurors_desk;
mod m20261201_000005_meeting;
mod m20261201_000006_feedback;
mod m20261201_000007_declarations;
mod m20261201_000008_open_vote;
mod m20261201_000009_section_versions;
mod m20261201_000010_collaboration;
mod m20261201_000011_extensions;
mod m20261201_000012_corrections;
mod m20261201_000013_files;
mod m20261201_000014_messages;
mod m20261201_000015_after_submitting;
mod m20261201_000016_translations;
mod m20261201_000017_full_sheets;
mod m20261201_000018_message_files;
mod m20261201_000020_deadlines;
mod m20261201_000021_form_versions;
mod sql_migration;
mod statements;

use sea_orm_migration::MigrationTrait;

pub use ledger::{SchemaFault, SchemaState, inspect};
pub use sea_orm_migration::MigratorTrait;
pub use sql_migration::SqlMigration;

/// All steps, oldest first.
#[derive(Clone, Copy, Debug)]
pub struct Migrator;

impl Migrator {
    /// The steps as such: name and SQL.
    #[must_use]
    pub fn steps() -> Vec<SqlMigration> {
        vec![
            m20261201_000001_foundation::migration(),
            m20261201_000002_award::migration(),
            m20261201_000003_documents_apart::migration(),
            m20261201_000004_jurors_desk::migration(),
            m20261201_000005_meeting::migration(),
            m20261201_000006_feedback::migration(),
            m20261201_000007_declarations::migration(),
            m20261201_000008_open_vote::migration(),
            m20261201_000009_section_versions::migration(),
            m20261201_000010_collaboration::migration(),
            m20261201_000011_extensions::migration(),
            m20261201_000012_corrections::migration(),
            m20261201_000013_files::migration(),
            m20261201_000014_messages::migration(),
            m20261201_000015_after_submitting::migration(),
            m20261201_000016_translations::migration(),
            m20261201_000017_full_sheets::migration(),
            m20261201_000018_message_files::migration(),
            m20261201_000020_deadlines::migration(),
            m20261201_000021_form_versions::migration(),
        ]
    }
}

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        Self::steps()
            .into_iter()
            .map(|step| Box::new(step) as Box<dyn MigrationTrait>)
            .collect()
    }
}
