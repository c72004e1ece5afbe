//! What is printed, read back.
#![cfg(feature = "pdf")]
#![allow(
    clippy::unwrap_used,
    reason = "a test ends where something unexpected happens"
)]

use dossier::{
    matter::{Answer, Book, Certificate, Chapter, Entry, Frame, Part, Passage, Receipt, Value},
    print,
};

/// The text of a document, without the places where a line may end and did.
fn read(pdf: &[u8]) -> String {
    let text = pdf_extract::extract_text_from_mem(pdf).unwrap();
    text.chars()
        .filter(|letter| !letter.is_whitespace() && *letter != '\u{200B}' && *letter != '\u{AD}')
        .collect()
}

fn plain(text: &str) -> String {
    text.chars()
        .filter(|letter| !letter.is_whitespace())
        .collect()
}

fn frame(language: &str) -> Frame {
    Frame {
        language: language.to_owned(),
        title: "Łódź".to_owned(),
        edition: "20ᵉ édition".to_owned(),
        site: "Palmarès".to_owned(),
    }
}

fn entry(language: &str, text: &str) -> Entry {
    let answer = |value| Answer {
        question: "What was done?".to_owned(),
        value,
    };
    Entry {
        language: language.to_owned(),
        kicker: "A · Democracy".to_owned(),
        title: text.to_owned(),
        byline: "Łódź, Polska".to_owned(),
        facts: vec![("Received".to_owned(), "15 March 2026".to_owned())],
        parts: vec![Part {
            title: "The practice".to_owned(),
            answers: vec![
                answer(Value::Text(vec![
                    Passage::Paragraph(text.to_owned()),
                    Passage::Paragraph(text.to_owned()),
                ])),
                answer(Value::Line(text.to_owned())),
                answer(Value::Words(vec![text.to_owned(), "No".to_owned()])),
                answer(Value::Link("https://example.org/?a=1&b=2#c".to_owned())),
                answer(Value::Nothing("Not answered yet".to_owned())),
                answer(Value::Table {
                    head: vec!["Name".to_owned(), "Role".to_owned()],
                    rows: vec![vec![text.to_owned(), String::new()]],
                }),
            ],
        }],
        seal: Some(("Fingerprint".to_owned(), "ab".repeat(32))),
    }
}

/// Whether a document says of itself that everybody can read it (PDF/UA-1).
fn is_accessible(pdf: &[u8]) -> bool {
    pdf.windows(7).any(|bytes| bytes == b"pdfuaid")
}

#[test]
fn five_languages_come_out_letter_by_letter() {
    for (language, text) in [
        (
            "ca",
            "La col·lecció de l’Ajuntament: «participació», ço és, 2a edició",
        ),
        (
            "en",
            "“Neighbours” of Łódź – naïve, they said; it’s 20 % cheaper",
        ),
        ("es", "¿Qué pasó? ¡Año nuevo, acción y cigüeña! 1.ª edición"),
        ("fr", "Où ? « L’été à Besançon » ; œuvre, ça : 20\u{202F}%"),
        (
            "pt",
            "Ação, gênero, prêmio, às vezes; não há “órgãos” — só ideias",
        ),
    ] {
        let pdf = print::entry(&frame(language), entry(language, text)).unwrap();
        assert!(is_accessible(&pdf), "{language}");
        let told = read(&pdf);
        // Title, two paragraphs, a line, a choice, a cell.
        let times = told.matches(&plain(text)).count();
        assert!(times >= 4, "{language}: {times} times in {told}");
        assert!(told.contains(&"ab".repeat(32)), "{told}");
    }
}

#[test]
fn i12_what_somebody_wrote_is_never_an_instruction() {
    let text = "#import \"@preview/x:1.0.0\": * $x^2$ ] } \\ #panic(1) *bold* _it_ = </textarea><script> \
                @ref <label> // /* `raw` #read(\"/etc/passwd\") ~ --- 'x'";
    let pdf = print::entry(&frame("en"), entry("en", text)).unwrap();
    let told = read(&pdf);
    for piece in text.split_whitespace() {
        assert!(told.contains(piece), "{piece} in {told}");
    }
    // A language is a code or nothing.
    let odd = entry("#en\"]", "Odd");
    assert!(read(&print::entry(&frame("en"), odd).unwrap()).contains("Odd"));
}

#[test]
fn what_is_long_empty_or_of_another_script_is_printed() {
    let mut long = entry("en", &"x".repeat(2_000));
    long.parts.push(Part::default());
    long.parts[0].answers.push(Answer {
        question: "q".repeat(300),
        value: Value::Text(vec![Passage::Paragraph(
            "One word after another. ".repeat(3_000),
        )]),
    });
    let pdf = print::entry(&frame("fr"), long).unwrap();
    assert!(read(&pdf).matches('x').count() >= 8_000);
    // Greek and Cyrillic have letters here; where none are, there is a page all the same.
    let greek = print::entry(&frame("en"), entry("el", "Αθήνα, Київ → ✓")).unwrap();
    assert!(is_accessible(&greek) && read(&greek).contains("Αθήνα,Київ"));
    assert!(
        !print::entry(&frame("en"), entry("ja", "東京"))
            .unwrap()
            .is_empty()
    );
    assert!(
        !print::entry(&frame("en"), Entry::default())
            .unwrap()
            .is_empty()
    );
    assert!(
        !print::book(&frame("en"), Book::default())
            .unwrap()
            .is_empty()
    );
}

#[test]
fn lists_are_lists_with_the_numbers_that_were_typed() {
    let mut listed = entry("en", "Assemblies");
    let list = |first, points: &[&str]| Passage::List {
        first,
        points: points.iter().map(|point| (*point).to_owned()).collect(),
    };
    listed.parts[0].answers[0].value = Value::Text(vec![
        Passage::Paragraph("We did:".to_owned()),
        list(None, &["Forums\nin the squares", "*not bold* #panic(1)"]),
        list(Some(7), &["Seventh", "Eighth"]),
    ]);
    let pdf = print::entry(&frame("en"), listed).unwrap();
    assert!(is_accessible(&pdf));
    let told = read(&pdf);
    for words in [
        "Forumsinthesquares",
        "*notbold*#panic(1)",
        "7.Seventh",
        "8.Eighth",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
}

#[test]
fn a_receipt_has_its_proof() {
    let receipt = Receipt {
        heading: "Submission received".to_owned(),
        title: "Assemblies".to_owned(),
        facts: vec![("Received".to_owned(), "15 March 2026 at 12:00".to_owned())],
        seal: ("Fingerprint".to_owned(), "0123abcd".repeat(8)),
        ..Receipt::default()
    };
    let pdf = print::receipt(&frame("en"), receipt).unwrap();
    assert!(is_accessible(&pdf));
    let told = read(&pdf);
    for text in [
        "Submissionreceived",
        "15Marchat12:00",
        &"0123abcd".repeat(8),
    ] {
        let text = text.replace("Marchat", "March2026at");
        assert!(told.contains(&text), "{text} in {told}");
    }
}

#[test]
fn a_book_has_a_table_of_contents_that_tells_the_pages() {
    let chapter = |title: &str| Chapter {
        title: title.to_owned(),
        entries: vec![entry("en", "Assemblies"), entry("ca", "Assemblees")],
    };
    let book = Book {
        heading: "The submissions".to_owned(),
        contents: "Contents".to_owned(),
        chapters: vec![chapter("A · One"), chapter("B · Two")],
        ..Book::default()
    };
    let pdf = print::book(&frame("en"), book).unwrap();
    assert!(is_accessible(&pdf));
    let pages = pdf_extract::extract_text_from_mem_by_pages(&pdf).unwrap();
    // Cover, contents, and twice a chapter's page with its two submissions.
    assert_eq!(pages.len(), 8);
    let contents = plain(&pages[1]);
    assert!(
        contents.contains("Assemblies4") && contents.contains("Assemblees8"),
        "{contents}"
    );
}

#[test]
fn a_certificate_says_what_everybody_may_read() {
    for laureate in [true, false] {
        let certificate = Certificate {
            kicker: "20ᵉ édition".to_owned(),
            heading: "Mention spéciale : égalité des genres et participation".to_owned(),
            laureate,
            government: "Łódź".to_owned(),
            country: "Polska".to_owned(),
            language: "pl".to_owned(),
            title: "Dokąd popłynie prom?".to_owned(),
            published: "Publié le 4 mai 2026".to_owned(),
            proof: "À vérifier ici :".to_owned(),
            address: "https://award.example.org/fr/2026/practices/lodz".to_owned(),
        };
        let pdf = print::certificate(&frame("fr"), certificate).unwrap();
        let text = read(&pdf);
        for words in [
            "Łódź",
            "Mention spéciale",
            "Publié le 4 mai 2026",
            "practices/lodz",
        ] {
            assert!(text.contains(&plain(words)), "{words}: {text}");
        }
        assert_eq!(
            pdf_extract::extract_text_from_mem_by_pages(&pdf)
                .unwrap()
                .len(),
            1
        );
    }
}
