//! The form that something was handed in with, where another one is asked now.

use domain::edition::FormVersion;
use i18n::{Arg, Texts, moment, t};
use leptos::prelude::*;

/// Which form, since when it was asked, and what that means for the words of an entry.
pub(crate) fn form_version(texts: Texts, version: FormVersion, zone: &str) -> AnyView {
    let number = Arg::Plain(version.number.into());
    let which = match version.began {
        Some(began) => {
            let date = moment::date_long(texts.locale(), began.micros(), zone);
            t!(texts, "receipt-form-version", number = number, date = &date)
        }
        None => t!(texts, "receipt-form-undated", number = number),
    };
    view! {
        <dl class="facts" id="form-version">
            <div>
                <dt>{texts.text("receipt-form")}</dt>
                <dd>{which} " " <span class="facts-note">{texts.text("receipt-form-changed")}</span></dd>
            </div>
        </dl>
    }
    .into_any()
}
