//! The HTML document around a page.

use domain::{access::Visitor, locale::Locale, person::role::Role};
use i18n::{Texts, t};
use leptos::prelude::*;

use crate::{
    components::icon::Icon,
    paths,
    reply::{Frame, Page},
    request::Request,
};

/// What the frame needs to know about the request.
struct Around {
    texts: Texts,
    locale: Locale,
    path: String,
    assets: String,
    base_url: String,
    visitor: Option<Visitor>,
    demonstration: bool,
    watch: bool,
    nonce: leptos::nonce::Nonce,
}

/// A page as a whole document. Must run inside a reactive owner.
#[must_use]
pub fn document(request: &Request, page: Page) -> String {
    let around = Around {
        texts: request.texts(),
        locale: request.locale,
        path: request.path.clone(),
        assets: request.site.assets.to_string(),
        base_url: request.site.base_url.to_string(),
        // A public page is the same for everybody, so that it can be kept and handed out again.
        visitor: request
            .visitor
            .clone()
            .filter(|_| page.frame != Frame::Public),
        demonstration: request.site.demonstration,
        watch: request.site.watch,
        nonce: request.nonce.clone(),
    };
    let desk = matches!(page.frame, Frame::Desk | Frame::DeskWithIslands);
    let has_islands = page.frame == Frame::DeskWithIslands;
    let head = head(&around, &page);
    let body = view! {
        <body class=if desk { "desk" } else { "public" }>
            <a class="skip" href="#main">{around.texts.text("site-skip")}</a>
            {around.demonstration.then(|| demonstration_banner(&around))}
            {masthead(&around)}
            <main id="main" class="page">{page.view}</main>
            {footer(&around)}
        </body>
    };
    let html = view! { <html lang=around.locale.code()>{head} {body}</html> }.to_html();
    // The marks between texts are for islands alone. No text of ours or of anybody's has one: there
    // every `<` is written as an entity.
    let html = if has_islands {
        html
    } else {
        html.replace("<!>", "")
    };
    format!("<!DOCTYPE html>{html}")
}

fn head(around: &Around, page: &Page) -> impl IntoView + use<> {
    let site_name = around.texts.text("site-name");
    // The renderer marks the ends of texts with comments, which a title would show.
    let title = html_escape::encode_text(&format!("{} · {site_name}", page.title)).into_owned();
    let public = page.frame == Frame::Public;
    let absolute = |path: &str| format!("{}{path}", around.base_url);
    let stylesheet = format!("{}/palmares.css", around.assets);
    // What only such desks need is not loaded by whoever writes: bytes count on a train.
    let sheet = match page.frame {
        Frame::Desk => Some("desk"),
        Frame::Public | Frame::Account => Some("public"),
        Frame::DeskWithIslands => None,
    };
    let more = sheet.map(|sheet| {
        let href = format!("{}/{sheet}.css", around.assets);
        view! { <link rel="stylesheet" href=href/> }
    });
    let alternates = public.then(|| {
        let links = Locale::ALL.map(|locale| {
            let href = absolute(&paths::in_language(&around.path, locale));
            view! { <link rel="alternate" hreflang=locale.code() href=href/> }
        });
        let fallback = absolute(&paths::in_language(&around.path, Locale::DEFAULT));
        view! {
            <link rel="canonical" href=absolute(&around.path)/>
            {links.into_iter().collect_view()}
            <link rel="alternate" hreflang="x-default" href=fallback/>
        }
    });
    let social = public.then(|| {
        view! {
            <meta name="description" content=page.description.clone()/>
            {property("og:type", "website".to_owned())}
            {property("og:site_name", site_name)}
            {property("og:title", page.title.clone())}
            {property("og:description", page.description.clone())}
            {property("og:url", absolute(&around.path))}
            {property("og:locale", around.locale.code().to_owned())}
            {property("og:image", absolute(&format!("{}/social.png", around.assets)))}
            {property("og:image:width", "1200".to_owned())}
            {property("og:image:height", "630".to_owned())}
            <meta name="twitter:card" content="summary_large_image"/>
        }
    });
    let structured = (!page.structured_data.is_empty()).then(|| {
        // `<` never stands in the text as such, so that no title can end the element.
        let json = page.structured_data.replace('<', "\\u003c");
        view! { <script type="application/ld+json" inner_html=json></script> }
    });
    let islands = (page.frame == Frame::DeskWithIslands).then(|| island_scripts(around));
    let script = |name: &str| {
        let script = format!("{}/{name}.js", around.assets);
        view! { <script type="module" src=script nonce=around.nonce.clone()></script> }
    };
    let uploads = page.uploads.then(|| script("uploads"));
    let writing = page.writing.then(|| script("writing"));
    let watch = around.watch.then(|| watch_script(around));
    view! {
        <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title inner_html=title></title>
            {(!public).then(|| view! { <meta name="robots" content="noindex"/> })}
            <link rel="stylesheet" href=stylesheet/>
            {more}
            <meta name="color-scheme" content="light dark"/>
            <link rel="apple-touch-icon" href=format!("{}/touch-icon.png", around.assets)/>
            <link rel="icon" type="image/svg+xml" href=format!("{}/favicon.svg", around.assets)/>
            {alternates}
            {social}
            {structured}
            {islands}
            {uploads}
            {writing}
            {watch}
        </head>
    }
}

/// A line of the Open Graph description.
fn property(name: &'static str, content: String) -> impl IntoView + use<> {
    leptos::html::meta()
        .attr("property", name)
        .attr("content", content)
}

/// Links the islands.
fn island_scripts(around: &Around) -> impl IntoView + use<> {
    provide_context(around.nonce.clone());
    let package = around.assets.trim_start_matches('/').to_owned();
    let options = LeptosOptions::builder()
        .output_name("palmares")
        .site_pkg_dir(package)
        .build();
    view! { <HydrationScripts options islands=true/> }
}

/// In the developer's loop: asks for the stamp of the build and reloads when it is another.
fn watch_script(around: &Around) -> impl IntoView + use<> {
    let script = "let seen;setInterval(async()=>{try{const r=await fetch('/dev/stamp');const s=await r.text();if(seen&&s!==seen)location.reload();seen=s}catch{}},700)";
    view! { <script nonce=around.nonce.clone() inner_html=script></script> }
}

fn demonstration_banner(around: &Around) -> impl IntoView + use<> {
    let texts = around.texts;
    view! {
        <aside class="demo-banner" aria-label=texts.text("site-demo-title")>
            <p>
                <strong>{texts.text("site-demo-title")}</strong>
                " "
                {texts.text("site-demo-text")}
                " "
                <a href=paths::demonstration(around.locale)>{texts.text("site-demo-link")}</a>
            </p>
        </aside>
    }
}

fn masthead(around: &Around) -> impl IntoView + use<> {
    let (texts, locale) = (around.texts, around.locale);
    let current = |href: &str| (around.path == href).then_some("page");
    let nav = [
        (paths::home(locale), texts.text("site-nav-home")),
        (
            paths::past_editions(locale),
            texts.text("site-nav-editions"),
        ),
    ]
    .map(|(href, label)| {
        let mark = current(&href);
        view! { <li><a href=href aria-current=mark>{label}</a></li> }
    });
    view! {
        <header class="masthead">
            <a class="brand" href=paths::home(locale)>
                <Icon assets=around.assets.clone() name="palm" class="brand-sign"/>
                <span class="brand-name">"Palmarès"</span>
            </a>
            <nav class="masthead-nav" aria-label=texts.text("site-nav")>
                <ul>{nav.into_iter().collect_view()}</ul>
            </nav>
            <div class="masthead-tools">
                {language_menu(around)}
                {account(around)}
            </div>
        </header>
    }
}

fn language_menu(around: &Around) -> impl IntoView + use<> {
    let links = Locale::ALL.map(|locale| {
        let mark = (locale == around.locale).then_some("true");
        view! {
            <li>
                <a
                    href=paths::in_language(&around.path, locale)
                    hreflang=locale.code()
                    lang=locale.code()
                    aria-current=mark
                >
                    {locale.endonym()}
                </a>
            </li>
        }
    });
    view! {
        <details class="language-menu">
            <summary>
                <Icon assets=around.assets.clone() name="globe" class="icon"/>
                <span class="visually-hidden">{around.texts.text("site-language")}</span>
                " "
                <span>{around.locale.endonym()}</span>
            </summary>
            <ul>{links.into_iter().collect_view()}</ul>
        </details>
    }
}

fn account(around: &Around) -> AnyView {
    let (texts, locale) = (around.texts, around.locale);
    let Some(visitor) = &around.visitor else {
        return view! { <a class="account-link" href=paths::desk(locale)>{texts.text("site-my-desk")}</a> }
            .into_any();
    };
    let name = if visitor.name.is_empty() {
        visitor.email.to_string()
    } else {
        visitor.name.clone()
    };
    view! {
        <a class="account-link" href=paths::account(locale)><bdi>{name}</bdi></a>
        <form class="account-out" method="post" action=paths::sign_out(locale)>
            <button class="button-link">{texts.text("site-sign-out")}</button>
        </form>
    }
    .into_any()
}

/// The second line of a desk, or of a round: where one is, and what else there is.
#[must_use]
pub fn desk_nav(request: &Request, name: &str, title: &str, links: &[(String, String)]) -> AnyView {
    // Of a desk the first is the desk itself, and everything is within that.
    let first = links.first().map_or("", |(href, _)| href.as_str());
    let items = links
        .iter()
        .map(|(href, label)| {
            let within = request.path.strip_prefix(href.as_str());
            let mark = match within {
                Some("") => Some("page"),
                Some(rest) if rest.starts_with('/') && *href != first => Some("true"),
                _ => None,
            };
            view! { <li><a href=href.clone() aria-current=mark>{label.clone()}</a></li> }
        })
        .collect_view();
    view! {
        <nav class="desk-nav" aria-label=name.to_owned()>
            <p class="desk-name">{title.to_owned()} " " <span>{name.to_owned()}</span></p>
            <ul>{items}</ul>
        </nav>
    }
    .into_any()
}

fn footer(around: &Around) -> impl IntoView + use<> {
    let (texts, locale) = (around.texts, around.locale);
    view! {
        <footer class="site-footer">
            <div class="site-footer-inner">
                <p class="site-footer-brand">{texts.text("site-footer-about")}</p>
                <nav aria-label=texts.text("site-footer-nav")>
                    <ul>
                        <li><a href=paths::past_editions(locale)>{texts.text("site-nav-editions")}</a></li>
                        <li><a href=paths::privacy(locale)>{texts.text("site-nav-privacy")}</a></li>
                        <li><a href=paths::desk(locale)>{texts.text("site-my-desk")}</a></li>
                    </ul>
                </nav>
                <p class="site-footer-small">{t!(texts, "site-footer-small")}</p>
            </div>
        </footer>
    }
}

/// The desks that a person can go to in an edition, for the menu after signing in.
#[must_use]
pub fn desks(
    visitor: &Visitor,
    locale: Locale,
    year: u16,
    edition: domain::id::EditionId,
) -> Vec<(String, &'static str)> {
    let mut desks = Vec::new();
    if visitor.is(edition, Role::Juror) {
        desks.push((paths::jury(locale, year), "site-desk-jury"));
    }
    if [Role::Secretariat, Role::Auditor, Role::RegionalOffice]
        .into_iter()
        .any(|role| visitor.is(edition, role))
    {
        desks.push((paths::office(locale, year), "site-desk-office"));
    }
    desks
}
