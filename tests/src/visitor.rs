//! Somebody with a browser without scripts: keeps cookies, follows redirects, fills the forms that
//! stand in the page.

use std::collections::BTreeMap;

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Request, header},
};
use scraper::{ElementRef, Html, Selector};
use tower::ServiceExt;

/// What came back.
pub struct Answer {
    /// Status.
    pub status: u16,
    /// Headers.
    pub headers: HeaderMap,
    /// Body as text.
    pub text: String,
    /// Body as it came.
    pub bytes: Vec<u8>,
    /// The path that was asked for last.
    pub path: String,
}

/// The visitor.
#[derive(Clone)]
pub struct Visitor {
    router: Router,
    /// Cookies, by name.
    pub cookies: BTreeMap<String, String>,
}

impl Visitor {
    /// Somebody new.
    #[must_use]
    pub const fn new(router: Router) -> Self {
        Self {
            router,
            cookies: BTreeMap::new(),
        }
    }

    /// The same person at a site that was started anew.
    #[must_use]
    pub fn at(&self, router: Router) -> Self {
        Self {
            router,
            cookies: self.cookies.clone(),
        }
    }

    /// Asks for a page.
    pub async fn get(&mut self, path: &str) -> Answer {
        self.send("GET", path, &[], None).await
    }

    /// Asks for a page and follows redirects.
    pub async fn visit(&mut self, path: &str) -> Answer {
        let answer = self.get(path).await;
        self.follow(answer).await
    }

    /// Sends a form.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        self.send(
            "POST",
            path,
            &[("content-type", "application/x-www-form-urlencoded")],
            Some(body),
        )
        .await
    }

    /// Calls an endpoint of an island.
    pub async fn call(&mut self, path: &str, json: &serde_json::Value) -> Answer {
        let headers = [
            ("content-type", "application/json"),
            ("accept", "application/json"),
        ];
        self.send("POST", path, &headers, Some(json.to_string()))
            .await
    }

    /// Fills the form of a page that has a button or action with this text or address, and sends
    /// it. Fields that are not named keep what stands in them. A field that the form does not have
    /// is a fault of the test or of the page.
    pub async fn submit(&mut self, page: &Answer, action: &str, fields: &[(&str, &str)]) -> Answer {
        let mut sent = page.form(action, fields);
        for (name, value) in fields {
            assert!(sent.knows(name), "the form {action} has no field {name}");
            sent.fill(name, value);
        }
        let pairs: Vec<(&str, &str)> = sent
            .values
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let answer = self.post(action, &pairs).await;
        self.follow(answer).await
    }

    /// Follows redirects to their end.
    pub async fn follow(&mut self, mut answer: Answer) -> Answer {
        for _ in 0..5 {
            let Some(target) = answer.location() else {
                return answer;
            };
            answer = self.get(&target).await;
        }
        panic!("redirected in circles at {}", answer.path)
    }

    /// One request.
    pub async fn send(
        &mut self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: Option<String>,
    ) -> Answer {
        let body = body.unwrap_or_default().into_bytes();
        self.send_bytes(method, path, headers, body).await
    }

    /// One request with bytes.
    pub async fn send_bytes(
        &mut self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: Vec<u8>,
    ) -> Answer {
        let jar: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "127.0.0.1:3000")
            .header("sec-fetch-site", "same-origin");
        if !headers.iter().any(|(name, _)| *name == "accept") {
            request = request.header(header::ACCEPT, "text/html");
        }
        if !jar.is_empty() {
            request = request.header(header::COOKIE, jar.join("; "));
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let body = Body::from(body);
        let request = request.body(body).expect("a request");
        let answer = self.raw(request).await;
        for cookie in answer.headers.get_all(header::SET_COOKIE) {
            let text = cookie.to_str().expect("a cookie");
            let (name, rest) = text.split_once('=').expect("a cookie");
            let value = rest.split(';').next().unwrap_or_default();
            if value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        answer
    }

    /// A request as it is, without cookies or anything else that a browser adds.
    pub async fn raw(&self, request: Request<Body>) -> Answer {
        let path = request.uri().to_string();
        let response = self
            .router
            .clone()
            .oneshot(request)
            .await
            .expect("an answer");
        let (parts, body) = response.into_parts();
        let bytes = axum::body::to_bytes(body, usize::MAX)
            .await
            .expect("a body");
        Answer {
            status: parts.status.as_u16(),
            headers: parts.headers,
            text: String::from_utf8_lossy(&bytes).into_owned(),
            bytes: bytes.to_vec(),
            path,
        }
    }
}

/// A form as it stands in a page.
struct FormInPage {
    values: Vec<(String, String)>,
    names: Vec<String>,
    hidden: Vec<(String, String)>,
    shown: Vec<String>,
}

impl FormInPage {
    /// What is hidden under the name of a field that is shown goes along with it, as it does from a
    /// browser.
    fn fill(&mut self, name: &str, value: &str) {
        let shown = self.shown.iter().any(|own| own == name);
        let hidden = &self.hidden;
        self.values
            .retain(|own| own.0 != name || (shown && hidden.contains(own)));
        self.values.push((name.to_owned(), value.to_owned()));
    }

    fn knows(&self, name: &str) -> bool {
        self.names.iter().any(|known| known == name)
    }
}

fn selector(text: &str) -> Selector {
    Selector::parse(text).expect("a selector")
}

/// A form of a page: its address, what stands in it, and the names of its fields.
pub type FormFound = (String, Vec<(String, String)>, Vec<String>);

impl Answer {
    /// Where a redirect leads.
    #[must_use]
    pub fn location(&self) -> Option<String> {
        let value = self.headers.get(header::LOCATION)?.to_str().ok()?;
        Some(value.to_owned())
    }

    /// A header as text.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or("")
    }

    /// The page, parsed.
    #[must_use]
    pub fn html(&self) -> Html {
        Html::parse_document(&self.text)
    }

    /// The text of all elements that a selector finds.
    #[must_use]
    pub fn texts(&self, css: &str) -> Vec<String> {
        self.html()
            .select(&selector(css))
            .map(|element| {
                element
                    .text()
                    .collect::<String>()
                    .split_whitespace()
                    .collect::<Vec<_>>()
                    .join(" ")
            })
            .collect()
    }

    /// The addresses of all links that a selector finds.
    #[must_use]
    pub fn links(&self, css: &str) -> Vec<String> {
        self.html()
            .select(&selector(css))
            .filter_map(|element| element.value().attr("href").map(str::to_owned))
            .collect()
    }

    /// The value of a hidden or text field anywhere in the page.
    #[must_use]
    pub fn value(&self, name: &str) -> String {
        let html = self.html();
        let css = selector(&format!("input[name='{name}']"));
        let found = html.select(&css).next();
        found
            .and_then(|field| field.value().attr("value"))
            .unwrap_or_default()
            .to_owned()
    }

    /// The names of the fields of a ballot's criteria, in their order.
    #[must_use]
    pub fn criteria(&self) -> Vec<String> {
        let html = self.html();
        let mut names: Vec<String> = html
            .select(&selector("input[name^='mark-']"))
            .filter_map(|field| field.value().attr("name").map(str::to_owned))
            .collect();
        names.dedup();
        names
    }

    /// All forms that post: where to, what a browser would send untouched, and the names of the
    /// fields that people type text into.
    #[must_use]
    pub fn forms(&self) -> Vec<FormFound> {
        let html = self.html();
        let (forms, fields) = (
            selector("form[method=post]"),
            selector("input:not([disabled]), textarea, select"),
        );
        let typed = |field: &ElementRef<'_>| {
            field.value().name() == "textarea"
                || matches!(
                    field.value().attr("type"),
                    Some("text" | "email" | "url" | "tel")
                )
        };
        let found = html.select(&forms).map(|form| {
            let named = || {
                form.select(&fields)
                    .filter_map(|field| Some((field.value().attr("name")?.to_owned(), field)))
            };
            let values = named().filter_map(|(name, field)| Some((name, current_value(&field)?)));
            let texts = named()
                .filter(|(_, field)| typed(field))
                .map(|(name, _)| name);
            let action = form.value().attr("action").unwrap_or(&self.path);
            (action.to_owned(), values.collect(), texts.collect())
        });
        found.collect()
    }

    /// The form to an address: where there are several, the first with all the fields.
    fn form(&self, action: &str, fields: &[(&str, &str)]) -> FormInPage {
        let html = self.html();
        let forms = selector("form");
        let fits = |form: &ElementRef<'_>| {
            let button = selector(&format!("button[formaction='{action}']"));
            form.value().attr("action") == Some(action) || form.select(&button).next().is_some()
        };
        let has = |form: &ElementRef<'_>, name: &str| {
            let field = selector(&format!("[name='{name}']"));
            form.select(&field).next().is_some()
        };
        let form = html
            .select(&forms)
            .filter(fits)
            .find(|form| fields.iter().all(|(name, _)| has(form, name)))
            .or_else(|| html.select(&forms).find(fits))
            .unwrap_or_else(|| panic!("{} has no form to {action}: {}", self.path, self.text));
        let mut found = FormInPage {
            values: Vec::new(),
            names: Vec::new(),
            hidden: Vec::new(),
            shown: Vec::new(),
        };
        for field in form.select(&selector("input:not([disabled]), textarea, select, button")) {
            let Some(name) = field.value().attr("name") else {
                continue;
            };
            found.names.push(name.to_owned());
            let value = current_value(&field).map(|value| (name.to_owned(), value));
            if field.value().attr("type") == Some("hidden") {
                found.hidden.extend(value.clone());
            } else {
                found.shown.push(name.to_owned());
            }
            found.values.extend(value);
        }
        found
    }
}

/// What a browser would send of a field that nobody touched.
fn current_value(field: &ElementRef<'_>) -> Option<String> {
    let element = field.value();
    match element.name() {
        "textarea" => {
            let text: String = field.text().collect();
            Some(text.strip_prefix('\n').unwrap_or(&text).to_owned())
        }
        "select" => {
            let chosen = field.select(&selector("option[selected]")).next();
            Some(
                chosen
                    .and_then(|o| o.value().attr("value"))
                    .unwrap_or_default()
                    .to_owned(),
            )
        }
        "button" => None,
        _ => match element.attr("type") {
            Some("radio" | "checkbox") if element.attr("checked").is_none() => None,
            _ => Some(element.attr("value").unwrap_or_default().to_owned()),
        },
    }
}
