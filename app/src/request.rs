//! One request as pages and endpoints see it.

use std::sync::Arc;

use domain::{
    access::{Caller, Visitor},
    id::SubmissionId,
    locale::Locale,
    moment::Moment,
    ports::{
        Accounts, Certificates, Collaboration, Conversations, Corrections, Dossiers, EntryForms,
        Extensions, Files, FullSheets, JuryRoom, Meetings, Memberships, OpenVotes, OwnData,
        PublicSite, Refusal, ResultsOffice, RoundRules, SecretariatOffice, Submissions, Succession,
        SummaryTranslations,
    },
    problem::Problems,
};
use i18n::Texts;

use axum::http::HeaderName;

use crate::{
    endpoints::{CallError, RAN},
    form::Pairs,
    pages::error::status,
};

/// What the product can do, behind one trait for each area.
#[derive(Clone)]
pub struct Ports {
    /// Signing in.
    pub accounts: Arc<dyn Accounts>,
    /// Public pages.
    pub public_site: Arc<dyn PublicSite>,
    /// The applicant's desk.
    pub submissions: Arc<dyn Submissions>,
    /// Writing together.
    pub collaboration: Arc<dyn Collaboration>,
    /// Questions of the secretariat, and answers.
    pub conversations: Arc<dyn Conversations>,
    /// Sending back for correction.
    pub corrections: Arc<dyn Corrections>,
    /// Pages to print, tables, archives.
    pub dossiers: Arc<dyn Dossiers>,
    /// More time for one submission.
    pub extensions: Arc<dyn Extensions>,
    /// Files of submissions.
    pub files: Arc<dyn Files>,
    /// Full sheets of those who went on.
    pub full_sheets: Arc<dyn FullSheets>,
    /// The juror's desk.
    pub jury_room: Arc<dyn JuryRoom>,
    /// The secretariat's desk.
    pub office: Arc<dyn SecretariatOffice>,
    /// Standings, decisions, release.
    pub results: Arc<dyn ResultsOffice>,
    /// Applications for membership of the network.
    pub memberships: Arc<dyn Memberships>,
    /// The jury's meeting.
    pub meetings: Arc<dyn Meetings>,
    /// The entry form.
    pub forms: Arc<dyn EntryForms>,
    /// Rules of rounds.
    pub rules: Arc<dyn RoundRules>,
    /// The next edition.
    pub successions: Arc<dyn Succession>,
    /// Translations of summaries.
    pub translations: Arc<dyn SummaryTranslations>,
    /// Certificates.
    pub certificates: Arc<dyn Certificates>,
    /// What is kept about a person.
    pub own_data: Arc<dyn OwnData>,
    /// The open vote.
    pub votes: Arc<dyn OpenVotes>,
}

/// What is the same for all requests.
#[derive(Clone)]
pub struct Site {
    /// What the product can do.
    pub ports: Ports,
    /// Where the bundle lies: `/assets/<hash>`.
    pub assets: Arc<str>,
    /// Scheme and host of this site, without a slash at the end. Links in mails and `hreflang`
    /// are made of it, never of the request's own `Host`.
    pub base_url: Arc<str>,
    /// Whether this is a demonstration.
    pub demonstration: bool,
    /// Whether pages watch for a newer build (the developer's loop).
    pub watch: bool,
}

/// One request.
#[derive(Clone)]
pub struct Request {
    /// The site.
    pub site: Site,
    /// Path as sent, with its language.
    pub path: String,
    /// Named parts of the path.
    pub params: Vec<(String, String)>,
    /// The query.
    pub query: Pairs,
    /// The form, for a POST.
    pub form: Pairs,
    /// What is wrong with files that came along with the form, by question.
    pub uploads: Problems,
    /// Language of the page.
    pub locale: Locale,
    /// Who is signed in.
    pub visitor: Option<Visitor>,
    /// Who is asking, for the ports.
    pub caller: Caller,
    /// Secret of the sign-in cookie.
    pub sign_in_cookie: String,
    /// What the browser calls itself.
    pub agent: String,
    /// Secret for scripts of this one answer.
    pub nonce: leptos::nonce::Nonce,
}

impl Request {
    /// The words of the request's language.
    #[must_use]
    pub fn texts(&self) -> Texts {
        Texts::of(self.locale)
    }

    /// The ports.
    #[must_use]
    pub fn ports(&self) -> &Ports {
        &self.site.ports
    }

    /// A named part of the path; empty when the pattern does not have it.
    #[must_use]
    pub fn param(&self, name: &str) -> &str {
        self.params
            .iter()
            .find(|(n, _)| n == name)
            .map_or("", |(_, value)| value)
    }

    /// The year in the path.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] when it is no year.
    pub fn year(&self) -> Result<u16, Refusal> {
        let text = self.param("year");
        let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
        digits
            .then(|| text.parse().ok())
            .flatten()
            .ok_or(Refusal::NotFound)
    }

    /// The submission in the path.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] when it is no identifier.
    pub fn submission(&self) -> Result<SubmissionId, Refusal> {
        SubmissionId::parse(self.param("id")).ok_or(Refusal::NotFound)
    }

    /// Refuses a form with fields that it does not have: forged, or left over.
    ///
    /// # Errors
    /// [`Refusal::Invalid`] with the names.
    pub fn only(&self, known: impl Fn(&str) -> bool) -> Result<(), Refusal> {
        Ok(self.form.unknown(known).into_result()?)
    }

    /// When the request arrived.
    #[must_use]
    pub fn now(&self) -> Moment {
        self.caller.received
    }
}

/// The request that an endpoint serves.
///
/// # Errors
/// [`CallError::Unreachable`] when the endpoint was mounted without one.
pub(crate) fn request() -> Result<Request, CallError> {
    leptos::prelude::use_context::<Request>().ok_or(CallError::Unreachable)
}

/// The result of a port as the result of an endpoint, with its status.
pub(crate) fn called<T>(result: Result<T, Refusal>) -> Result<T, CallError> {
    let response = leptos::prelude::use_context::<leptos_axum::ResponseOptions>();
    if let Some(response) = &response {
        response.insert_header(
            HeaderName::from_static(RAN),
            axum::http::HeaderValue::from_static("1"),
        );
    }
    result.map_err(|refusal| {
        let status = axum::http::StatusCode::from_u16(status(&refusal));
        if let (Some(response), Ok(status)) = (&response, status) {
            response.set_status(status);
        }
        match refusal {
            Refusal::SignInNeeded => CallError::SignInNeeded,
            Refusal::NotFound | Refusal::Spent => CallError::Gone,
            Refusal::Stale { .. } => CallError::Stale,
            Refusal::Invalid(_) | Refusal::TooLarge => CallError::Invalid,
            Refusal::Closed { .. }
            | Refusal::WrongState
            | Refusal::InvitationOpen { .. }
            | Refusal::ConflictsOpen { .. }
            | Refusal::SecondPersonNeeded => CallError::Closed,
            Refusal::TooMany { .. } | Refusal::Full => CallError::Later,
            Refusal::Trouble { .. } => CallError::Unreachable,
        }
    })
}
