//! Every address of the product, as a function. Links, redirects, islands, mails and tests use
//! these; the patterns of the route tables are checked against them by a test.

use domain::{
    id::{EditionId, FileId, SubmissionId},
    locale::Locale,
};

/// The address of a page: `/{language}{rest}`.
#[must_use]
pub fn localized(locale: Locale, rest: &str) -> String {
    format!("/{}{rest}", locale.code())
}

/// The same page in another language: replaces the first part of a path that has one.
#[must_use]
pub fn in_language(path: &str, locale: Locale) -> String {
    let rest = path.strip_prefix('/').unwrap_or(path);
    match rest.split_once('/') {
        Some((first, rest)) if Locale::from_code(first).is_some() => {
            localized(locale, &format!("/{rest}"))
        }
        None if Locale::from_code(rest).is_some() => localized(locale, ""),
        _ => localized(locale, path),
    }
}

/// A file of a submission, in no language.
#[must_use]
pub fn file(id: FileId) -> String {
    format!("/files/{id}")
}

/// A picture, small enough for a list.
#[must_use]
pub fn file_small(id: FileId) -> String {
    format!("/files/{id}/small")
}

macro_rules! pages {
    ($($(#[$doc:meta])* $name:ident($($arg:ident: $kind:ty),*) => $pattern:literal;)+) => {$(
        $(#[$doc])*
        #[must_use]
        pub fn $name(locale: Locale $(, $arg: $kind)*) -> String {
            format!(concat!("/{}", $pattern), locale.code() $(, $arg = $arg)*)
        }
    )+};
}

pages! {
    /// Home.
    home() => "";
    /// The call of an edition.
    call(year: u16) => "/{year}";
    /// All questions of the form, to read or print.
    questions(year: u16) => "/{year}/questions";
    /// The announced finalists.
    finalists(year: u16) => "/{year}/finalists";
    /// The open vote; a ballot (POST).
    vote(year: u16) => "/{year}/vote";
    /// Says that a mail is on its way.
    vote_sent(year: u16) => "/{year}/vote/sent";
    /// Where the link of the mail leads.
    vote_confirm(year: u16) => "/{year}/vote/confirm";
    /// Says that the ballot counts.
    vote_counted(year: u16) => "/{year}/vote/counted";
    /// The winners page.
    winners(year: u16) => "/{year}/winners";
    /// One practice of a released result.
    practice(year: u16, slug: &str) => "/{year}/practices/{slug}";
    /// How the result of an edition comes about.
    method(year: u16) => "/{year}/method";
    /// The mathematics of the methods.
    mathematics(year: u16) => "/{year}/method/mathematics";
    /// Earlier editions.
    past_editions() => "/editions";
    /// What is done with personal data.
    privacy() => "/privacy";
    /// Sign in.
    sign_in() => "/sign-in";
    /// Type the six digits.
    sign_in_code() => "/sign-in/code";
    /// Where the link of the mail leads.
    sign_in_link() => "/sign-in/link";
    /// Use the set-up code.
    setup() => "/set-up";
    /// The demonstration: people and clock.
    demonstration() => "/demonstration";
    /// Leads to the desk of whoever is signed in.
    desk() => "/desk";
    /// Own account.
    account() => "/account";
    /// Everything that is kept about oneself.
    own_data() => "/account/data";
    /// Erasing one's own account; doing it (POST).
    erasure() => "/account/erase";
    /// Sign out (POST).
    sign_out() => "/sign-out";
    /// The applicant's list.
    my_submissions() => "/submissions";
    /// Begin a submission (POST).
    start_submission(edition: EditionId) => "/submissions/start/{edition}";
    /// Overview of a submission.
    submission(id: SubmissionId) => "/submissions/{id}";
    /// One section of a submission.
    section(id: SubmissionId, section: &str) => "/submissions/{id}/sections/{section}";
    /// What a section said before.
    section_history(id: SubmissionId, section: &str) => "/submissions/{id}/sections/{section}/history";
    /// What the team says about the questions of a section; says something (POST).
    remarks(id: SubmissionId, section: &str) => "/submissions/{id}/sections/{section}/comments";
    /// Marks something that was said as dealt with (POST).
    remark_settle(id: SubmissionId, section: &str) => "/submissions/{id}/sections/{section}/comments/settle";
    /// What a submission came to, once the result is out.
    certificate(id: SubmissionId) => "/submissions/{id}/certificate";
    /// The same as PDF.
    certificate_pdf(id: SubmissionId) => "/submissions/{id}/certificate/pdf";
    /// A badge for the city's own site.
    certificate_badge(id: SubmissionId) => "/submissions/{id}/certificate/badge";
    /// The summary in other languages; saving one (POST).
    translations(id: SubmissionId) => "/submissions/{id}/translations";
    /// Who takes part in a submission; invites (POST).
    team(id: SubmissionId) => "/submissions/{id}/team";
    /// Somebody takes part no longer (POST).
    team_remove(id: SubmissionId) => "/submissions/{id}/team/remove";
    /// One takes part no longer oneself (POST).
    team_leave(id: SubmissionId) => "/submissions/{id}/team/leave";
    /// Accepts or declines an invitation to take part (POST).
    team_answer(id: SubmissionId) => "/submissions/{id}/team/answer";
    /// What the secretariat asks about a submission; answers (POST).
    messages(id: SubmissionId) => "/submissions/{id}/messages";
    /// Applying for membership of the network with a submission.
    membership(id: SubmissionId) => "/submissions/{id}/membership";
    /// The submission as its readers will see it, and the button that hands it in.
    review(id: SubmissionId) => "/submissions/{id}/review";
    /// The submission as PDF.
    submission_pdf(id: SubmissionId) => "/submissions/{id}/pdf";
    /// The receipt as PDF.
    receipt_pdf(id: SubmissionId) => "/submissions/{id}/receipt/pdf";
    /// Receipt.
    receipt(id: SubmissionId) => "/submissions/{id}/receipt";
    /// Take back (POST).
    withdraw(id: SubmissionId) => "/submissions/{id}/withdraw";
    /// Open again (POST).
    reopen(id: SubmissionId) => "/submissions/{id}/reopen";
    /// The juror's list.
    jury(year: u16) => "/jury/{year}";
    /// Accept the invitation to the jury (POST).
    accept_invitation(year: u16) => "/jury/{year}/accept";
    /// Decline it (POST).
    decline_invitation(year: u16) => "/jury/{year}/decline";
    /// Hand in all that is complete (POST).
    hand_in_all(year: u16) => "/jury/{year}/hand-in";
    /// What a juror says of conflicts before anything opens.
    declarations(year: u16) => "/jury/{year}/conflicts";
    /// The juror's own marks beside each other.
    own_marks(year: u16) => "/jury/{year}/marks";
    /// Invented entries to try the rules of a round on.
    rehearsal(year: u16) => "/jury/{year}/rehearsal";
    /// An entry beside the juror's ballot.
    ballot(year: u16, id: SubmissionId) => "/jury/{year}/entries/{id}";
    /// Hand a ballot in (POST).
    hand_in(year: u16, id: SubmissionId) => "/jury/{year}/entries/{id}/hand-in";
    /// Declare a conflict.
    conflict(year: u16, id: SubmissionId) => "/jury/{year}/entries/{id}/conflict";
    /// The juror's place in the meeting.
    meeting(year: u16) => "/jury/{year}/meeting";
    /// Vote in the meeting (POST).
    meeting_vote(year: u16) => "/jury/{year}/meeting/vote";
    /// The secretariat's desk.
    office(year: u16) => "/office/{year}";
    /// List of submissions.
    office_submissions(year: u16) => "/office/{year}/submissions";
    /// One submission, validation.
    office_submission(year: u16, id: SubmissionId) => "/office/{year}/submissions/{id}";
    /// One submission as PDF.
    office_submission_pdf(year: u16, id: SubmissionId) => "/office/{year}/submissions/{id}/pdf";
    /// Taking submissions away.
    office_exports(year: u16) => "/office/{year}/exports";
    /// The chosen submissions as values separated by commas.
    office_exports_csv(year: u16) => "/office/{year}/exports/csv";
    /// The chosen submissions as a workbook.
    office_exports_xlsx(year: u16) => "/office/{year}/exports/xlsx";
    /// The chosen submissions as an archive.
    office_exports_archive(year: u16) => "/office/{year}/exports/archive";
    /// The chosen submissions as a book; gives it up (POST).
    office_exports_book(year: u16) => "/office/{year}/exports/book";
    /// What the applicant is told of the jury's reading (POST).
    office_feedback(year: u16, id: SubmissionId) => "/office/{year}/submissions/{id}/feedback";
    /// More time for a draft; gives it, or takes it back (POST).
    office_extension(year: u16, id: SubmissionId) => "/office/{year}/submissions/{id}/extension";
    /// Sends sections back for correction, or takes that back (POST).
    office_correction(year: u16, id: SubmissionId) => "/office/{year}/submissions/{id}/correction";
    /// What the applicant was asked; asks, and says more (POST).
    office_messages(year: u16, id: SubmissionId) => "/office/{year}/submissions/{id}/messages";
    /// Applications for membership; decides (POST).
    office_memberships(year: u16) => "/office/{year}/memberships";
    /// The same as a table.
    office_membership_table(year: u16) => "/office/{year}/memberships/table";
    /// The summary in other languages; saving one (POST).
    office_translations(year: u16, id: SubmissionId) => "/office/{year}/submissions/{id}/translations";
    /// The jury of a round.
    office_jury(year: u16, round: &str) => "/office/{year}/rounds/{round}/jury";
    /// Dismiss a juror (POST).
    office_dismiss(year: u16, round: &str) => "/office/{year}/rounds/{round}/dismiss";
    /// The rules of a round.
    office_rules(year: u16, round: &str) => "/office/{year}/rounds/{round}/rules";
    /// The rounds of the edition.
    office_rounds(year: u16) => "/office/{year}/rounds";
    /// The entry form, shaped by the secretariat.
    office_form(year: u16) => "/office/{year}/form";
    /// A section of the entry form (`code`; none for a new one).
    office_form_section(year: u16) => "/office/{year}/form/section";
    /// When the full sheet is asked.
    office_form_full_sheet(year: u16) => "/office/{year}/form/full-sheet";
    /// How far the full sheets of those who went on are.
    office_full_sheets(year: u16) => "/office/{year}/full-sheets";
    /// A question of the entry form (`code`; `section` for a new one).
    office_form_question(year: u16) => "/office/{year}/form/question";
    /// The entry form as a file.
    office_form_file(year: u16) => "/office/{year}/form/file";
    /// The entry form taken from a file.
    office_form_import(year: u16) => "/office/{year}/form/import";
    /// Proposal of an assignment.
    office_assignment(year: u16, round: &str) => "/office/{year}/rounds/{round}/assignment";
    /// Who judges an entry in a round.
    office_panel(year: u16, round: &str, id: SubmissionId) => "/office/{year}/rounds/{round}/assignment/{id}";
    /// Standings of a round.
    office_standings(year: u16, round: &str) => "/office/{year}/rounds/{round}/standings";
    /// Why an entry has its place in a round.
    office_explanation(year: u16, round: &str, id: SubmissionId) => "/office/{year}/rounds/{round}/standings/{id}";
    /// The open vote, set up and counted.
    office_vote(year: u16) => "/office/{year}/vote";
    /// The entries that stand in it, as a table.
    office_vote_practices(year: u16) => "/office/{year}/vote/practices";
    /// Decisions and release.
    office_decisions(year: u16) => "/office/{year}/decisions";
    /// Propose, withdraw, release, retract (POST, field `step`).
    office_release(year: u16) => "/office/{year}/release";
    /// The winners page as the world will see it.
    office_preview(year: u16) => "/office/{year}/preview";
    /// The meeting, as the secretariat runs it.
    office_meeting(year: u16) => "/office/{year}/meeting";
    /// The minutes of the meeting.
    office_minutes(year: u16) => "/office/{year}/minutes";
    /// The next edition, as a copy of this one.
    office_next(year: u16) => "/office/{year}/next";
    /// Whether the call is complete and consistent.
    office_check(year: u16) => "/office/{year}/check";
    /// Calendar.
    office_timetable(year: u16) => "/office/{year}/timetable";
    /// Who may begin later than all others; gives that, or takes it back (POST).
    office_late_starts(year: u16) => "/office/{year}/late-starts";
    /// Mails.
    office_outbox(year: u16) => "/office/{year}/mails";
    /// Log.
    office_log(year: u16) => "/office/{year}/log";
    /// How countries take part.
    office_participation(year: u16) => "/office/{year}/participation";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_page_in_another_language() {
        assert_eq!(
            in_language("/fr/2026/winners", Locale::Pt),
            "/pt/2026/winners"
        );
        assert_eq!(in_language("/fr", Locale::Ca), "/ca");
        assert_eq!(in_language("/", Locale::Es), "/es/");
        assert_eq!(call(Locale::Ca, 2026), "/ca/2026");
    }
}
