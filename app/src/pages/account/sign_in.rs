//! Signing in: an address, then six digits or the link of the mail.

use domain::{
    ports::Refusal,
    problem::{ProblemCode, Problems},
};
use leptos::prelude::*;

use super::signed_in;
use crate::{
    components::{
        field::{Field, line_field},
        notice::{Tone, notice},
        problem_summary::{problem_summary, sentence},
    },
    form::{Form, Pairs},
    paths,
    reply::{Answer, Cookie, CookieChange, Frame, Page, Reply, is_own_path},
    request::Request,
};

/// GET: asks for the address.
pub async fn show(request: Request) -> Answer {
    let next = request.query.one("next").to_owned();
    let form = Form::filled(Pairs::default().with("next", next));
    Ok(Reply::page(address_page(&request, &form)))
}

/// POST: sends link and code. The same answer for known and unknown addresses.
pub async fn ask(request: Request) -> Answer {
    let unknown = request
        .form
        .unknown(|name| matches!(name, "email" | "next"));
    if !unknown.is_empty() {
        return Ok(rejected(&request, unknown));
    }
    let next = Some(request.form.one("next")).filter(|next| is_own_path(next));
    let accounts = &request.ports().accounts;
    match accounts
        .ask_to_sign_in(&request.caller, request.form.one("email"), next)
        .await
    {
        Ok(asked) => Ok(
            Reply::see_other(paths::sign_in_code(request.locale)).with_cookie(CookieChange {
                cookie: Cookie::SignIn,
                value: asked.browser_token,
                seconds: asked.expires.seconds_since(request.now()),
            }),
        ),
        Err(Refusal::Invalid(problems)) => Ok(rejected(&request, problems)),
        Err(refusal) => Err(refusal),
    }
}

fn rejected(request: &Request, problems: Problems) -> Reply {
    let form = Form::refused(request.form.clone(), problems);
    Reply::rejected(address_page(request, &form))
}

fn address_page(request: &Request, form: &Form) -> Page {
    let texts = request.texts();
    let title = texts.text("sign-in-title");
    let email = Field::new("email", texts.text("sign-in-email"));
    let demonstration = request.site.demonstration.then(|| {
        view! {
            <p class="note">
                <a href=paths::demonstration(request.locale)>{texts.text("sign-in-demonstration")}</a>
            </p>
        }
    });
    let erased = request.query.has("erased").then(|| {
        notice(
            Tone::Good,
            texts.text("erasure-done-title"),
            texts.text("erasure-done-text"),
        )
    });
    let view = view! {
        {erased}
        {problem_summary(texts, form.problems(), |_| texts.text("sign-in-email"))}
        <section class="sign-in">
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("sign-in-lede")}</p>
            <form method="post" action=paths::sign_in(request.locale)>
                <input type="hidden" name="next" value=form.value("next")/>
                {line_field(texts, &email, form, "email", "email")}
                <div class="form-actions">
                    <button class="button button-primary">{texts.text("sign-in-send")}</button>
                </div>
            </form>
            {demonstration}
        </section>
    };
    Page::private(Frame::Account, title, view)
}

/// GET: asks for the six digits.
pub async fn show_code(request: Request) -> Answer {
    Ok(Reply::page(code_page(&request, &Form::default())))
}

/// POST: uses the six digits.
pub async fn use_code(request: Request) -> Answer {
    let unknown = request.form.unknown(|name| name == "code");
    let accounts = &request.ports().accounts;
    let code: String = request
        .form
        .one("code")
        .chars()
        .filter(|c| !c.is_whitespace())
        .collect();
    let result = if unknown.is_empty() {
        accounts
            .sign_in_with_code(
                &request.caller,
                &request.sign_in_cookie,
                &code,
                &request.agent,
            )
            .await
    } else {
        Err(Refusal::Invalid(unknown))
    };
    match result {
        Ok(session) => Ok(signed_in(session, request.now(), request.locale)),
        Err(Refusal::Invalid(problems)) => {
            let form = Form::refused(request.form.clone(), problems);
            Ok(Reply::rejected(code_page(&request, &form)))
        }
        Err(Refusal::Spent) => Ok(spent(&request)),
        Err(refusal) => Err(refusal),
    }
}

fn code_page(request: &Request, form: &Form) -> Page {
    let texts = request.texts();
    let title = texts.text("sign-in-code-title");
    let faulty = form.problems_of("code").next().is_some();
    let told: Vec<String> = form
        .problems_of("code")
        .map(|p| sentence(texts, p))
        .collect();
    let class = if faulty { "field has-problem" } else { "field" };
    let problem =
        faulty.then(|| view! { <p class="field-problem" id="f-code-problem">{told.join(" ")}</p> });
    let view = view! {
        <section class="sign-in">
            <h1 class="title">{title.clone()}</h1>
            <p class="lede">{texts.text("sign-in-code-lede")}</p>
            <form method="post" action=paths::sign_in_code(request.locale)>
                <div class=class>
                    <label class="field-label" for="f-code">{texts.text("sign-in-code")}</label>
                    {problem}
                    <input
                        class="code-input"
                        id="f-code"
                        name="code"
                        inputmode="numeric"
                        autocomplete="one-time-code"
                        maxlength="12"
                        value=form.value("code")
                        aria-describedby=faulty.then_some("f-code-problem")
                        aria-invalid=faulty.then_some("true")
                    />
                </div>
                <div class="form-actions">
                    <button class="button button-primary">{texts.text("sign-in-enter")}</button>
                    " "
                    <a class="button button-quiet" href=paths::sign_in(request.locale)>
                        {texts.text("sign-in-again")}
                    </a>
                </div>
            </form>
        </section>
    };
    Page::private(Frame::Account, title, view)
}

/// GET: where the link of the mail leads. Shows a button and uses nothing up: programs that look
/// at links in mails must not sign anybody in.
pub async fn show_link(request: Request) -> Answer {
    let texts = request.texts();
    let title = texts.text("sign-in-link-title");
    let token = request.query.one("token").to_owned();
    let here = !request.sign_in_cookie.is_empty();
    let body = if here {
        view! {
            <p class="lede">{texts.text("sign-in-link-lede")}</p>
            <form method="post" action=paths::sign_in_link(request.locale)>
                <input type="hidden" name="token" value=token/>
                <div class="form-actions">
                    <button class="button button-primary button-large">{texts.text("sign-in-enter")}</button>
                </div>
            </form>
        }
        .into_any()
    } else {
        view! {
            <p class="lede">{texts.text("sign-in-link-elsewhere")}</p>
            <p><a class="button" href=paths::sign_in(request.locale)>{texts.text("sign-in-again")}</a></p>
        }
        .into_any()
    };
    let view =
        view! { <section class="sign-in"><h1 class="title">{title.clone()}</h1>{body}</section> };
    Ok(Reply::page(Page::private(Frame::Account, title, view)))
}

/// POST: uses the link.
pub async fn use_link(request: Request) -> Answer {
    let accounts = &request.ports().accounts;
    let token = request.form.one("token");
    let browser = &request.sign_in_cookie;
    match accounts
        .sign_in_with_link(&request.caller, browser, token, &request.agent)
        .await
    {
        Ok(session) => Ok(signed_in(session, request.now(), request.locale)),
        Err(Refusal::Spent | Refusal::Invalid(_)) => Ok(spent(&request)),
        Err(refusal) => Err(refusal),
    }
}

/// A link or code that is used up, replaced or too old (410), with the way to a new one.
fn spent(request: &Request) -> Reply {
    let texts = request.texts();
    let problems = {
        let mut problems = Problems::default();
        problems.add("email", ProblemCode::SpentLink);
        problems
    };
    let told: Vec<String> = problems
        .0
        .iter()
        .map(|problem| sentence(texts, problem))
        .collect();
    let title = texts.text("sign-in-title");
    let view = view! {
        {notice(Tone::Warning, told.join(" "), String::new())}
        <section class="sign-in">
            <h1 class="title">{title.clone()}</h1>
            <p><a class="button button-primary" href=paths::sign_in(request.locale)>{texts.text("sign-in-again")}</a></p>
        </section>
    };
    Reply {
        status: 410,
        ..Reply::page(Page::private(Frame::Account, title, view))
    }
}
