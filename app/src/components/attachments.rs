//! Files in an answer, as readers see them: pictures drawn, everything else as a link.

use domain::file::Attachment;
use i18n::{Texts, number, t};
use leptos::prelude::*;

use crate::paths;

/// The files of an answer.
pub(crate) fn attachments<'a>(
    texts: Texts,
    values: impl Iterator<Item = &'a str>,
    lang: &str,
) -> AnyView {
    let files: Vec<Attachment> = values.filter_map(Attachment::from_value).collect();
    let (pictures, others): (Vec<_>, Vec<_>) = files.into_iter().partition(Attachment::is_picture);
    let gallery = (!pictures.is_empty()).then(|| {
        let figures = pictures
            .iter()
            .map(|own| figure(texts, own, lang))
            .collect_view();
        view! { <div class="gallery">{figures}</div> }
    });
    let list = (!others.is_empty()).then(|| {
        let lines = others
            .iter()
            .map(|own| view! { <li>{link(texts, own)}</li> })
            .collect_view();
        view! { <ul class="file-list">{lines}</ul> }
    });
    view! { {gallery} {list} }.into_any()
}

fn figure(texts: Texts, own: &Attachment, lang: &str) -> AnyView {
    let credit = (!own.credit.is_empty()).then(|| view! { <bdi>{own.credit.clone()}</bdi> " · " });
    view! {
        <figure>
            <img src=paths::file_small(own.file) alt=own.alt.clone() lang=lang.to_owned() loading="lazy" decoding="async"/>
            <figcaption>{credit} {link(texts, own)}</figcaption>
        </figure>
    }
    .into_any()
}

/// A link that gets the file, with what to expect of it.
pub(crate) fn link(texts: Texts, own: &Attachment) -> AnyView {
    let size = size(texts, own.size);
    let kind = own.kind.code().to_uppercase();
    view! {
        <a class="file-link" href=paths::file(own.file) download=own.name.clone()><bdi>{own.name.clone()}</bdi></a>
        " " <span class="file-facts">{format!("{kind}, {size}")}</span>
    }
    .into_any()
}

/// Bytes as people read them: thousands below a million, then millions with a tenth where it says
/// something.
pub(crate) fn size(texts: Texts, bytes: u64) -> String {
    let locale = texts.locale();
    if bytes < 1_000_000 {
        let thousands = number::integer(locale, bytes.div_ceil(1_000));
        return t!(texts, "file-size-kb", size = &thousands);
    }
    let tenths = bytes / 100_000;
    let digits = u8::from(!tenths.is_multiple_of(10));
    let millions = number::decimal(locale, i128::from(tenths), 10, digits);
    t!(texts, "file-size-mb", size = &millions)
}
