//! Who is written to about something that is being written.

use std::collections::BTreeSet;

use domain::{id::SubmissionId, submission::Part};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use crate::store::{
    Stop, collaborators,
    entities::{account, submission},
};

/// The owner of a submission, and everybody of its team who writes in it.
pub(crate) async fn writers(
    conn: &impl ConnectionTrait,
    row: &submission::Model,
) -> Result<Vec<account::Model>, Stop> {
    let mut people = BTreeSet::from([row.owner]);
    for one in collaborators::of_submission(conn, SubmissionId(row.id)).await? {
        if collaborators::part(&one)? >= Part::Edit && one.joined.is_some() {
            people.extend(one.account);
        }
    }
    let accounts = account::Entity::find()
        .filter(account::Column::Id.is_in(people))
        .all(conn)
        .await?;
    Ok(accounts)
}
