//! Headers, methods, hosts, caches.

use testkit::{TestSite, Visitor, season::YEAR};

use crate::public::published;

async fn site() -> TestSite {
    TestSite::new().await
}

#[tokio::test(flavor = "multi_thread")]
async fn s11_every_answer_carries_the_safe_headers() {
    let site = site().await;
    let mut visitor = site.first(None).await;
    for path in [
        "/",
        "/en",
        "/en/nothing",
        "/en/submissions",
        "/en/office/2026",
        "/robots.txt",
        "/sitemap.xml",
        "/results/2026.json",
        "/health",
        "/assets/x/y",
    ] {
        let answer = visitor.get(path).await;
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
        assert_eq!(
            answer.header("cross-origin-opener-policy"),
            "same-origin",
            "{path}"
        );
        let policy = answer.header("content-security-policy");
        for part in [
            "default-src 'none'",
            "frame-ancestors 'none'",
            "form-action 'self'",
            "base-uri 'none'",
        ] {
            assert!(policy.contains(part), "{path}: {policy}");
        }
        assert!(!policy.contains("unsafe-inline"), "{path}");
        assert!(!policy.contains("script-src"), "{path}: {policy}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn scripts_run_only_on_desks_with_islands_and_only_with_their_nonce() {
    let site = site().await;
    let juror = site
        .people_with(Some(domain::person::role::Role::Juror))
        .await;
    let entry = site.entries_of(&juror[0].email).await[0].0;
    let mut visitor = site.person(&juror[0].email).await;
    let path = format!("/en/jury/{YEAR}/entries/{entry}");
    let (one, two) = (visitor.get(&path).await, visitor.get(&path).await);
    let policy = one.header("content-security-policy");
    let nonce = policy
        .split("'nonce-")
        .nth(1)
        .and_then(|rest| rest.split('\'').next());
    let nonce = nonce.expect("a nonce");
    assert!(nonce.len() >= 16);
    assert!(one.text.contains(&format!("nonce=\"{nonce}\"")));
    assert!(!two.text.contains(nonce), "a nonce is used once");
    assert_eq!(one.header("cache-control"), "no-store");
}

#[tokio::test(flavor = "multi_thread")]
async fn e06_public_pages_are_checked_again_and_desks_are_never_kept() {
    let site = published().await;
    let mut visitor = site.first(None).await;
    for path in ["/en", "/fr/2026", "/fr/2026/winners", "/pt/editions"] {
        let answer = visitor.get(path).await;
        assert_eq!(
            answer.header("cache-control"),
            "public, max-age=0, must-revalidate",
            "{path}"
        );
        assert_eq!(answer.header("set-cookie"), "", "{path}");
        assert_eq!(answer.header("vary"), "accept-encoding", "{path}");
        let etag = answer.header("etag").to_owned();
        assert!(etag.len() > 10, "{path}");
        let known = visitor
            .send("GET", path, &[("if-none-match", &etag)], None)
            .await;
        assert_eq!((known.status, known.text.as_str()), (304, ""), "{path}");
        let packed = visitor
            .send("GET", path, &[("accept-encoding", "gzip, br")], None)
            .await;
        assert_eq!(packed.header("content-encoding"), "br", "{path}");
        assert_eq!(packed.header("etag"), etag, "{path}");
    }
    for path in [
        "/en/submissions",
        "/en/account",
        "/en/office/2026",
        "/en/nothing",
    ] {
        let answer = visitor.get(path).await;
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
        assert_eq!(answer.header("etag"), "", "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_public_page_sets_a_cookie() {
    let site = site().await;
    let mut visitor = site.visitor();
    for path in [
        "/",
        "/en",
        "/en/2026",
        "/en/2026/questions",
        "/en/nothing",
        "/sitemap.xml",
    ] {
        let answer = visitor.get(path).await;
        assert_eq!(answer.header("set-cookie"), "", "{path}");
    }
    assert!(visitor.cookies.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn s07_the_cookie_of_a_session_is_for_this_site_alone() {
    let site = site().await;
    let people = site.people_with(None).await;
    let mut visitor = site.visitor();
    let answer = visitor
        .post("/en/demonstration", &[("person", &people[0].email)])
        .await;
    let cookies: Vec<&str> = answer
        .headers
        .get_all("set-cookie")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .collect();
    let session = cookies
        .iter()
        .find(|cookie| cookie.starts_with("palmares="))
        .expect("a cookie");
    for part in ["HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(session.contains(part), "{session}");
    }
    // After signing out the old cookie is worth nothing.
    let before = visitor.clone();
    let out = visitor.post("/en/sign-out", &[]).await;
    assert_eq!(out.status, 303);
    let mut thief = before;
    let answer = thief.get("/en/submissions").await;
    assert!(answer.location().expect("sent away").contains("/sign-in?"));
}

#[tokio::test(flavor = "multi_thread")]
async fn s05_other_hosts_are_refused() {
    let site = site().await;
    for (host, status) in [
        ("127.0.0.1:3000", 200),
        ("localhost:8080", 200),
        ("evil.example", 421),
        ("127.0.0.1.evil.example", 421),
        ("127.0.0.1:3000@evil.example", 421),
        ("", 421),
    ] {
        let answer = with_host(&site.visitor(), host).await;
        assert_eq!(answer, status, "{host}");
    }
}

async fn with_host(visitor: &Visitor, host: &str) -> u16 {
    let request = http::Request::builder()
        .uri("/en")
        .header("host", host)
        .body(axum::body::Body::empty())
        .expect("a request");
    visitor.raw(request).await.status
}

#[tokio::test(flavor = "multi_thread")]
async fn s09_forms_and_calls_from_other_sites_are_refused() {
    let site = site().await;
    let email = site.people_with(None).await[0].email.clone();
    let id = site.submissions_of(&email).await[0];
    let visitor = site.person(&email).await;
    let cookie = format!("palmares={}", visitor.cookies["palmares"]);
    for path in [
        "/en/sign-out".to_owned(),
        format!("/en/submissions/{id}/withdraw"),
        "/api/submissions/save-section".to_owned(),
        "/en/sign-in".to_owned(),
        "/en/demonstration".to_owned(),
    ] {
        for (name, value) in [
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
            ("origin", "https://evil.example"),
            ("origin", "null"),
        ] {
            let request = http::Request::builder()
                .method("POST")
                .uri(&path)
                .header("host", "127.0.0.1:3000")
                .header("cookie", &cookie)
                .header("content-type", "application/x-www-form-urlencoded")
                .header(name, value)
                .body(axum::body::Body::empty())
                .expect("a request");
            let answer = visitor.raw(request).await;
            assert_eq!(answer.status, 403, "{path} {name}: {value}");
        }
    }
    let mut visitor = visitor;
    assert_eq!(
        visitor.get("/en/submissions").await.status,
        200,
        "still signed in"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn s01_head_and_get_change_nothing() {
    let site = site().await;
    let (first, _) = site.secretaries().await;
    let caller = site.acting(&first.email).await;
    let lines = async || {
        let log = domain::ports::SecretariatOffice::log(&site.backend, &caller, YEAR, 0).await;
        let (_, log) = log.expect("the log");
        log.first().map(|line| line.seq)
    };
    let before = lines().await;
    let email = site.people_with(None).await[0].email.clone();
    let own = site.submissions_of(&email).await[0];
    for mut visitor in [
        site.visitor(),
        site.person(&email).await,
        site.person(&first.email).await,
    ] {
        for route in app::routes::routes() {
            let path = route
                .pattern
                .replace("{year}", "2026")
                .replace("{id}", &own.to_string())
                .replace("{section}", "who")
                .replace("{round}", "jury1")
                .replace("{edition}", &site.edition_id().await.to_string());
            for method in ["GET", "HEAD"] {
                let path = format!("/en{path}?token=x&code=123456&step=release&verdict=eligible");
                let answer = visitor.send(method, &path, &[], None).await;
                assert!(answer.status < 500, "{method} {path}");
                if method == "HEAD" {
                    assert_eq!(answer.text, "", "{path}");
                }
            }
        }
        for (path, _) in app::endpoints::table() {
            for method in ["GET", "HEAD"] {
                let answer = visitor.send(method, path, &[], None).await;
                assert!(
                    matches!(answer.status, 404 | 405),
                    "{method} {path}: {}",
                    answer.status
                );
            }
        }
    }
    assert_eq!(lines().await, before, "reading writes nothing into the log");
}

#[tokio::test(flavor = "multi_thread")]
async fn other_methods_meet_nothing() {
    let site = site().await;
    let mut visitor = site.first(None).await;
    for method in ["PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "PROPFIND"] {
        for path in [
            "/en",
            "/en/submissions",
            "/robots.txt",
            "/api/jury/save-ballot",
        ] {
            let answer = visitor.send(method, path, &[], None).await;
            assert!(
                matches!(answer.status, 404 | 405),
                "{method} {path}: {}",
                answer.status
            );
        }
    }
}
