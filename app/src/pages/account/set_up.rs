//! The first secretariat account, with the code that the program wrote into its log.

use domain::ports::Refusal;
use leptos::prelude::*;

use crate::{
    components::{
        field::{Field, line_field},
        problem_summary::problem_summary,
    },
    form::Form,
    paths,
    reply::{Answer, Frame, Page, Reply},
    request::Request,
};

/// GET.
pub async fn show(request: Request) -> Answer {
    Ok(Reply::page(page(&request, &Form::default())))
}

/// POST.
pub async fn claim(request: Request) -> Answer {
    let accounts = &request.ports().accounts;
    let (code, email) = (request.form.one("code"), request.form.one("email"));
    match accounts.claim_setup(&request.caller, code, email).await {
        Ok(()) => Ok(Reply::see_other(paths::sign_in(request.locale))),
        Err(Refusal::Invalid(problems)) => {
            let form = Form::refused(request.form.clone(), problems);
            Ok(Reply::rejected(page(&request, &form)))
        }
        Err(refusal) => Err(refusal),
    }
}

fn page(request: &Request, form: &Form) -> Page {
    let texts = request.texts();
    let label = |field: &str| {
        texts.text(if field == "code" {
            "set-up-code"
        } else {
            "sign-in-email"
        })
    };
    let code = Field::new("code", label("code")).hint(texts.text("set-up-code-hint"));
    let email = Field::new("email", label("email"));
    let title = texts.text("set-up-title");
    let view = view! {
        {problem_summary(texts, form.problems(), label)}
        <section class="sign-in">
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("set-up-lede")}</p>
            <form method="post" action=paths::setup(request.locale)>
                {line_field(texts, &code, form, "text", "off")}
                {line_field(texts, &email, form, "email", "email")}
                <div class="form-actions">
                    <button class="button button-primary">{texts.text("set-up-claim")}</button>
                </div>
            </form>
        </section>
    };
    Page::private(Frame::Account, title, view)
}
