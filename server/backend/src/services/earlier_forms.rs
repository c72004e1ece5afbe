//! The form of an edition while it changes: what is handed in keeps the one of now, and teams are told
//! where theirs is another.

use std::collections::BTreeMap;

use domain::{
    edition::FormVersion,
    localized::Localized,
    ports::{Refusal, submissions::SavedSection},
    submission::{Answers, State},
};
use sea_orm::ConnectionTrait;

use super::submission_desk::Desk;
use crate::store::{Stop, Tx, form_versions};

impl Desk<'_, Tx> {
    /// The form of now, kept for what is handed in with it.
    pub(super) async fn kept_form(&self) -> Result<String, Stop> {
        let editions = &self.backend.editions;
        let now = editions.by_id(self.conn, self.edition.id).await?;
        let now = now.ok_or(Refusal::NotFound)?;
        form_versions::keep(self.conn, &now, self.now()).await?;
        Ok(now.form.to_string())
    }
}

impl<C: ConnectionTrait> Desk<'_, C> {
    /// The form that it was handed in with, where another one is asked now.
    pub(super) async fn earlier_form(&self) -> Result<Option<FormVersion>, Stop> {
        if self
            .row
            .form
            .as_deref()
            .is_none_or(|own| *own == *self.edition.form)
        {
            return Ok(None);
        }
        let editions = &self.backend.editions;
        let now = editions.by_id(self.conn, self.edition.id).await?;
        let now = now.ok_or(Refusal::NotFound)?;
        Ok(form_versions::earlier(self.conn, &now, self.row.form.as_ref()).await?)
    }

    /// The questions of a draft that are asked otherwise than when their section was last saved, or were
    /// not asked then.
    pub(super) async fn asked_otherwise(
        &self,
        sections: &[SavedSection],
    ) -> Result<BTreeMap<String, Vec<Localized>>, Stop> {
        let mut told = BTreeMap::new();
        if self.state()? != State::Draft {
            return Ok(told);
        }
        let edition = &self.edition.edition;
        let answers = sections.iter().flat_map(|own| own.answers.0.clone());
        let whole = Answers(answers.collect());
        let saved = sections.iter().filter_map(|own| own.saved);
        for (moments, form) in form_versions::at(self.conn, &self.edition, saved).await? {
            let then = |own: &&SavedSection| own.saved.is_some_and(|at| moments.contains(&at));
            for saved in sections.iter().filter(then) {
                let Some(section) = edition.section(&saved.code) else {
                    continue;
                };
                let since = section.questions_since(&form);
                let since = since.filter(|question| edition.asks(question, &whole));
                let labels: Vec<_> = since.map(|question| question.label.clone()).collect();
                if !labels.is_empty() {
                    told.insert(saved.code.clone(), labels);
                }
            }
        }
        Ok(told)
    }
}
