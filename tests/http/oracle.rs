//! Who may do what and when, written down by hand from what the award is, not from the code.

/// One address, and who may use it.
pub struct Rule {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// The pattern below the language, or the whole path of a plain address.
    pub pattern: &'static str,
    /// What is sent: harmless, and enough to come past the reading of the form.
    pub body: &'static str,
    /// People × times that are let through. People: `n`obody, `o`wner, other a`p`plicant,
    /// `a`ssigned, `u`nassigned, `c`onflicted, `d`ismissed juror, `s`ecretariat, `r`egional office,
    /// audi`t`or. Times: `S`ubmission, `V`alidation, `J`ury 1, `B`etween, `D`eliberation,
    /// `E`mbargoed, `P`ublished.
    pub may: &'static [(&'static str, &'static str)],
}

const ALWAYS: &str = "SVJBDEP";
const ALL: &[(&str, &str)] = &[("nopaucdsrt", ALWAYS)];
const SIGNED_IN: &[(&str, &str)] = &[("opaucdsrt", ALWAYS)];
const NEVER: &[(&str, &str)] = &[];
const RESULT: &[(&str, &str)] = &[("nopaucdsrt", "P")];
// The open vote of the demonstration is open between the rounds.
const VOTES: &[(&str, &str)] = &[("nopaucdsrt", "B")];
const OWN: &[(&str, &str)] = &[("o", ALWAYS)];
const OWN_WHILE_OPEN: &[(&str, &str)] = &[("o", "S")];
const OWN_UNTIL_THE_RESULT: &[(&str, &str)] = &[("o", "SVJBDE")];
const JURORS: &[(&str, &str)] = &[("auc", "VJBDE")];
const ASSIGNED_READS: &[(&str, &str)] = &[("a", "JD")];
const ASSIGNED_WRITES: &[(&str, &str)] = &[("a", "J")];
const MEETING: &[(&str, &str)] = &[("a", "D")];
const OFFICE: &[(&str, &str)] = &[("srt", ALWAYS)];
const SECRETARIAT: &[(&str, &str)] = &[("s", ALWAYS)];
const SHAPES: &[(&str, &str)] = &[("s", "S")];
const RUNS_JURY: &[(&str, &str)] = &[("s", "SVJBDE")];
const STANDINGS: &[(&str, &str)] = &[("st", "JBDEP")];
const STANDINGS_OF_THE_SECRETARIAT: &[(&str, &str)] = &[("s", "JBDEP")];
const PROGRESS: &[(&str, &str)] = &[("s", ALWAYS), ("t", "JBDEP")];
const DECIDES: &[(&str, &str)] = &[("s", "BDE")];

const fn get(pattern: &'static str, may: &'static [(&'static str, &'static str)]) -> Rule {
    Rule {
        method: "GET",
        pattern,
        body: "",
        may,
    }
}

const fn post(
    pattern: &'static str,
    body: &'static str,
    may: &'static [(&'static str, &'static str)],
) -> Rule {
    Rule {
        method: "POST",
        pattern,
        body,
        may,
    }
}

/// The oracle.
pub const ORACLE: &[Rule] = &[
    // --- public ---
    get("", ALL),
    get("/editions", ALL),
    get("/privacy", ALL),
    get("/{year}", ALL),
    get("/{year}/questions", ALL),
    get("/{year}/method", ALL),
    get("/{year}/method/mathematics", ALL),
    get("/{year}/finalists", &[("nopaucdsrt", "BDEP")]),
    get("/{year}/vote", &[("nopaucdsrt", "JBDEP")]),
    post("/{year}/vote", "email=x", VOTES),
    get("/{year}/vote/sent", &[("nopaucdsrt", "JBDEP")]),
    get("/{year}/vote/confirm", VOTES),
    post("/{year}/vote/confirm", "token=x", VOTES),
    get("/{year}/vote/counted", &[("nopaucdsrt", "JBDEP")]),
    get("/{year}/winners", RESULT),
    get("/{year}/practices/{slug}", RESULT),
    get("/results/{year}.json", RESULT),
    get("/files/{document}", &[("a", "JD"), ("s", ALWAYS)]),
    get(
        "/files/{picture}/small",
        &[("a", "JD"), ("s", ALWAYS), ("nopaucdsrt", "P")],
    ),
    get("/robots.txt", ALL),
    get("/sitemap.xml", ALL),
    get("/health", ALL),
    get("/dev/stamp", NEVER),
    // --- signing in; nothing here tells who has an account ---
    get("/sign-in", ALL),
    post("/sign-in", "", ALL),
    get("/sign-in/code", ALL),
    post("/sign-in/code", "", ALL),
    get("/sign-in/link", ALL),
    post("/sign-in/link", "", ALL),
    get("/set-up", ALL),
    // Somebody runs the award already.
    post("/set-up", "", NEVER),
    get("/demonstration", ALL),
    post("/demonstration", "person=neus.fontrodones@example.org", ALL),
    // --- own account ---
    get("/desk", SIGNED_IN),
    get("/account", SIGNED_IN),
    post("/account", "", SIGNED_IN),
    get("/account/data", SIGNED_IN),
    get("/account/erase", SIGNED_IN),
    post("/account/erase", "", SIGNED_IN),
    post("/sign-out", "", SIGNED_IN),
    // --- applicants ---
    get("/submissions", SIGNED_IN),
    post(
        "/submissions/start/{edition}",
        "key=matrix-{time}",
        &[("opaucdsrt", "S")],
    ),
    get("/submissions/{id}", OWN),
    get("/submissions/{id}/sections/{section}", OWN),
    post(
        "/submissions/{id}/sections/{section}",
        "revision=99",
        OWN_WHILE_OPEN,
    ),
    get("/submissions/{id}/sections/{section}/history", OWN),
    post(
        "/submissions/{id}/sections/{section}/history",
        "revision=99&version=99",
        OWN_WHILE_OPEN,
    ),
    get("/submissions/{id}/sections/{section}/comments", OWN),
    post(
        "/submissions/{id}/sections/{section}/comments",
        "question=title&key=x&text-title=x",
        OWN_WHILE_OPEN,
    ),
    // There is no such comment.
    post(
        "/submissions/{id}/sections/{section}/comments/settle",
        "remark=00000000-0000-0000-0000-000000000000&settled=yes",
        NEVER,
    ),
    // Nobody is certified a draft; who has the certificate of an entry is walked in `certificate.rs`.
    get("/submissions/{id}/certificate", NEVER),
    get("/submissions/{id}/certificate/pdf", NEVER),
    get("/submissions/{id}/certificate/badge", NEVER),
    get("/submissions/{id}/translations", OWN),
    post(
        "/submissions/{id}/translations",
        "locale=ca&revision=99",
        OWN_UNTIL_THE_RESULT,
    ),
    get("/submissions/{id}/team", OWN),
    post("/submissions/{id}/team", "email=x&part=edit", OWN),
    post(
        "/submissions/{id}/team/remove",
        "collaborator=00000000-0000-0000-0000-000000000000",
        OWN,
    ),
    // Nobody takes part or is invited; who may then is walked in `collaboration.rs`.
    post("/submissions/{id}/team/leave", "", NEVER),
    post("/submissions/{id}/team/answer", "answer=accept", NEVER),
    post("/api/submissions/save-section", "", OWN_WHILE_OPEN),
    get("/submissions/{id}/messages", OWN),
    // There is no such thread; who answers is walked in `messages.rs`.
    post(
        "/submissions/{id}/messages",
        "thread=00000000-0000-0000-0000-000000000000&step=say",
        OWN,
    ),
    get("/submissions/{id}/membership", OWN),
    post("/submissions/{id}/membership", "revision=99&step=save", OWN),
    get("/submissions/{id}/review", OWN),
    post("/submissions/{id}/review", "", OWN_WHILE_OPEN),
    get("/submissions/{id}/receipt", OWN),
    get("/submissions/{id}/pdf", OWN),
    get("/submissions/{id}/receipt/pdf", OWN),
    // After the deliberation the calendar stands between two windows again.
    post("/submissions/{id}/withdraw", "", &[("o", "SVJBE")]),
    post("/submissions/{id}/reopen", "", OWN_WHILE_OPEN),
    // --- jurors ---
    get("/jury/{year}", JURORS),
    get("/jury/{year}/marks", JURORS),
    get("/jury/{year}/rehearsal", JURORS),
    post("/jury/{year}/rehearsal", "", JURORS),
    // From the appointment on, long before there is anything to judge.
    post("/jury/{year}/accept", "", &[("auc", "SVJBDE")]),
    post("/jury/{year}/decline", "", &[("auc", "SVJBDE")]),
    // About one's own list, whatever is on it.
    post("/jury/{year}/hand-in", "", &[("auc", "J")]),
    post("/jury/{year}/conflicts", "", &[("auc", "JD")]),
    get("/jury/{year}/entries/{id}", ASSIGNED_READS),
    post("/jury/{year}/entries/{id}", "revision=99", ASSIGNED_WRITES),
    post("/api/jury/save-ballot", "", ASSIGNED_WRITES),
    post(
        "/jury/{year}/entries/{id}/hand-in",
        "revision=99",
        ASSIGNED_WRITES,
    ),
    get("/jury/{year}/entries/{id}/conflict", ASSIGNED_READS),
    post("/jury/{year}/entries/{id}/conflict", "", ASSIGNED_READS),
    // The last round's jury meets: of the jurors of the matrix only the assigned one is of it.
    get("/jury/{year}/meeting", MEETING),
    post("/jury/{year}/meeting", "", MEETING),
    // There is no such motion, for anybody.
    post("/jury/{year}/meeting/vote", "choice=yes", NEVER),
    // --- secretariat and those who look on ---
    get("/office/{year}", OFFICE),
    get("/office/{year}/submissions", SECRETARIAT),
    // Who went on, by name: for those who write to them.
    get("/office/{year}/full-sheets", SECRETARIAT),
    get("/office/{year}/submissions/{id}", SECRETARIAT),
    get("/office/{year}/submissions/{id}/pdf", SECRETARIAT),
    get("/office/{year}/exports", SECRETARIAT),
    post("/office/{year}/exports/csv", "", SECRETARIAT),
    post("/office/{year}/exports/xlsx", "", SECRETARIAT),
    post("/office/{year}/exports/archive", "", SECRETARIAT),
    get("/office/{year}/exports/book", SECRETARIAT),
    post("/office/{year}/exports/book", "", SECRETARIAT),
    post(
        "/office/{year}/submissions/{id}",
        "revision=99",
        &[("s", "SVBE")],
    ),
    get("/office/{year}/submissions/{id}/translations", SECRETARIAT),
    post(
        "/office/{year}/submissions/{id}/translations",
        "locale=en&revision=99",
        SECRETARIAT,
    ),
    post(
        "/office/{year}/submissions/{id}/feedback",
        "feedback-revision=99",
        STANDINGS_OF_THE_SECRETARIAT,
    ),
    get("/office/{year}/memberships", SECRETARIAT),
    get("/office/{year}/memberships/table", SECRETARIAT),
    // There is no application with the submission; who decides is walked in `membership.rs`.
    post(
        "/office/{year}/memberships",
        "submission={id}&verdict=accepted",
        NEVER,
    ),
    get("/office/{year}/submissions/{id}/messages", SECRETARIAT),
    post(
        "/office/{year}/submissions/{id}/messages",
        "step=ask",
        SECRETARIAT,
    ),
    // Before the jury; of which submissions is walked in `corrections.rs`.
    post(
        "/office/{year}/submissions/{id}/correction",
        "revision=99",
        &[("s", "SV")],
    ),
    // Until the jury begins.
    get("/office/{year}/late-starts", &[("s", "SV")]),
    post(
        "/office/{year}/late-starts",
        "email=x&closes=x",
        &[("s", "SV")],
    ),
    // Only for drafts; walked in `extensions.rs`.
    post(
        "/office/{year}/submissions/{id}/extension",
        "seen=&closes=2026-01-01T10:00&extension-reason=x",
        NEVER,
    ),
    get("/office/{year}/rounds/{round}/jury", PROGRESS),
    post("/office/{year}/rounds/{round}/jury", "", RUNS_JURY),
    post(
        "/office/{year}/rounds/{round}/dismiss",
        "juror={spare}",
        RUNS_JURY,
    ),
    get("/office/{year}/form", PROGRESS),
    post("/office/{year}/form", "step=question-up/x", SHAPES),
    get("/office/{year}/form/section", SHAPES),
    post("/office/{year}/form/section", "", SHAPES),
    // Until when it is taken can be changed at any time, like the calendar.
    get("/office/{year}/form/full-sheet", SECRETARIAT),
    // After which round, only while the form can be shaped: walked in `full_sheet/`.
    post(
        "/office/{year}/form/full-sheet",
        "after=x&closes=x",
        SECRETARIAT,
    ),
    get("/office/{year}/form/question", SHAPES),
    post("/office/{year}/form/question", "", SHAPES),
    get("/office/{year}/form/file", PROGRESS),
    get("/office/{year}/form/import", SHAPES),
    post("/office/{year}/form/import", "", SHAPES),
    get("/office/{year}/rounds", PROGRESS),
    post("/office/{year}/rounds", "step=add", RUNS_JURY),
    get("/office/{year}/rounds/{round}/rules", PROGRESS),
    post("/office/{year}/rounds/{round}/rules", "step=try", RUNS_JURY),
    get("/office/{year}/rounds/{round}/assignment", RUNS_JURY),
    post("/office/{year}/rounds/{round}/assignment", "", RUNS_JURY),
    get("/office/{year}/rounds/{round}/assignment/{id}", RUNS_JURY),
    post(
        "/office/{year}/rounds/{round}/assignment/{id}",
        "",
        RUNS_JURY,
    ),
    get("/office/{year}/rounds/{round}/standings", STANDINGS),
    get("/office/{year}/rounds/{round}/standings/{id}", STANDINGS),
    post(
        "/office/{year}/rounds/{round}/standings",
        "",
        &[("s", "JBDE")],
    ),
    get("/office/{year}/vote", PROGRESS),
    post("/office/{year}/vote", "step=set", RUNS_JURY),
    // Nobody stands in it before the finalists are fixed.
    get("/office/{year}/vote/practices", STANDINGS),
    // The secretariat comes back to the decisions of a published edition to take it down.
    get("/office/{year}/decisions", SECRETARIAT),
    post("/office/{year}/decisions", "revision=99", DECIDES),
    post(
        "/office/{year}/release",
        "step=propose&revision=99&visible_from=2027-01-01T10:00",
        DECIDES,
    ),
    post(
        "/office/{year}/release",
        "step=withdraw&revision=99",
        DECIDES,
    ),
    post(
        "/office/{year}/release",
        "step=release&revision=99",
        DECIDES,
    ),
    // There is nothing to look at before a result is frozen.
    get("/office/{year}/preview", &[("s", "E")]),
    get("/office/{year}/meeting", &[("s", "D")]),
    post("/office/{year}/meeting", "step=pause", &[("s", "D")]),
    get("/office/{year}/minutes", &[("st", "BDEP")]),
    get("/office/{year}/timetable", SECRETARIAT),
    post("/office/{year}/timetable", "", SECRETARIAT),
    get("/office/{year}/check", PROGRESS),
    get("/office/{year}/next", SECRETARIAT),
    post("/office/{year}/next", "number=1", SECRETARIAT),
    get("/office/{year}/mails", SECRETARIAT),
    get("/office/{year}/log", &[("st", ALWAYS)]),
    get("/office/{year}/participation", OFFICE),
];
