//! The groups by which entries are cut: category, size class, region.

use std::collections::BTreeMap;

use domain::{
    edition::{Edition, Grouping, Question},
    id::SubmissionId,
    submission::Answers,
};
use i18n::regions;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

use crate::store::{
    Stop,
    entities::{submission, submission_section},
};

/// The groups of some entries.
#[derive(Clone, Debug, Default)]
pub(super) struct EntryGroups(BTreeMap<SubmissionId, Groups>);

#[derive(Clone, Debug, Default)]
struct Groups {
    category: String,
    size_class: String,
    region: String,
}

impl EntryGroups {
    /// The groups of these entries. Size classes are in the answers, so they are only read where
    /// places are reserved by them.
    pub(super) async fn read<'r>(
        conn: &impl ConnectionTrait,
        edition: &Edition,
        rows: impl Iterator<Item = &'r submission::Model>,
        by: Option<Grouping>,
    ) -> Result<Self, Stop> {
        let groups = rows.map(|row| {
            let region = regions::of_country(&row.country);
            let own = Groups {
                category: row.category.clone(),
                size_class: String::new(),
                region: region.map_or_else(String::new, |region| region.code().to_owned()),
            };
            (SubmissionId(row.id), own)
        });
        let mut groups = Self(groups.collect());
        if by == Some(Grouping::SizeClass) {
            groups.add_size_classes(conn, edition).await?;
        }
        Ok(groups)
    }

    async fn add_size_classes(
        &mut self,
        conn: &impl ConnectionTrait,
        edition: &Edition,
    ) -> Result<(), Stop> {
        let holds = |question: &Question| question.code == Question::SIZE_CLASS;
        let mut sections = edition.sections.iter();
        let Some(section) = sections.find(|section| section.questions.iter().any(holds)) else {
            return Ok(());
        };
        let ids: Vec<_> = self.0.keys().map(|id| id.0).collect();
        for ids in ids.chunks(500) {
            let rows = submission_section::Entity::find()
                .filter(submission_section::Column::Section.eq(&section.code))
                .filter(submission_section::Column::Submission.is_in(ids.iter().copied()))
                .all(conn)
                .await?;
            for row in rows {
                let answers: Answers = serde_json::from_str(&row.answers)
                    .map_err(|error| DbErr::Json(format!("answers: {error}")))?;
                if let Some(own) = self.0.get_mut(&SubmissionId(row.submission)) {
                    answers
                        .one(Question::SIZE_CLASS)
                        .clone_into(&mut own.size_class);
                }
            }
        }
        Ok(())
    }

    /// The entries.
    pub(super) fn entries(&self) -> impl Iterator<Item = SubmissionId> {
        self.0.keys().copied()
    }

    /// The group of an entry; empty for none.
    pub(super) fn of(&self, id: &SubmissionId, by: Grouping) -> String {
        let own = self.0.get(id).map(|own| match by {
            Grouping::Category => &own.category,
            Grouping::SizeClass => &own.size_class,
            Grouping::Region => &own.region,
        });
        own.cloned().unwrap_or_default()
    }
}
