//! The formulas. Letters: e entry, j juror, c criterion, m mark, w weight, T total of a ballot, s score,
//! n number.

use super::formula::{
    Formula, at, below, bracketed, hat, letter as l, number as n, over, raised, row, sign as o,
};

/// Two indices.
fn two(base: &str, one: &str, other: &str) -> Formula {
    at(l(base), row(&[l(one), l(other)]))
}

/// Three indices.
fn mark() -> Formula {
    at(l("m"), row(&[l("j"), l("e"), l("c")]))
}

fn total() -> Formula {
    two("T", "j", "e")
}

fn score() -> Formula {
    at(l("s"), l("e"))
}

fn weight() -> Formula {
    at(l("w"), l("c"))
}

/// A sum over something.
fn sum(range: &str, of: Formula) -> Formula {
    row(&[below(o("∑"), l(range)), of])
}

fn is(left: Formula, right: Formula) -> Formula {
    row(&[left, o("="), right])
}

/// A sum over the jurors of an entry, by their number.
fn mean_over_jurors(of: Formula) -> Formula {
    row(&[over(n("1"), at(l("n"), l("e"))), sum("j", of)])
}

pub(super) fn total_of_a_ballot() -> Formula {
    is(
        total(),
        over(sum("c", row(&[weight(), mark()])), sum("c", weight())),
    )
}

pub(super) fn mean() -> Formula {
    is(score(), mean_over_jurors(total()))
}

pub(super) fn panel_mark() -> Formula {
    let extremes = row(&[
        sum("j", mark()),
        o("−"),
        row(&[below(l("max"), l("j")), mark()]),
        o("−"),
        row(&[below(l("min"), l("j")), mark()]),
    ]);
    is(
        two("p", "e", "c"),
        row(&[
            l("round"),
            bracketed(over(extremes, row(&[at(l("n"), l("e")), o("−"), n("2")]))),
        ]),
    )
}

pub(super) fn panel_score() -> Formula {
    is(
        score(),
        over(
            sum(
                "c",
                row(&[l("round"), bracketed(row(&[weight(), two("p", "e", "c")]))]),
            ),
            sum("c", weight()),
        ),
    )
}

pub(super) fn median() -> Formula {
    is(
        at(l("k"), l("e")),
        bracketed(row(&[
            below(l("med"), l("j")),
            total(),
            o(","),
            mean_over_jurors(total()),
        ])),
    )
}

pub(super) fn rank_points() -> Formula {
    let table = row(&[
        o("("),
        n("12"),
        o(","),
        n("10"),
        o(","),
        n("8"),
        o(","),
        n("7"),
        o(","),
        n("6"),
        o(","),
        n("5"),
        o(","),
        n("4"),
        o(","),
        n("3"),
        o(","),
        n("2"),
        o(","),
        n("1"),
        o(","),
        n("0"),
        o(","),
        o("…"),
        o(")"),
    ]);
    row(&[
        is(score(), mean_over_jurors(at(l("P"), two("r", "j", "e")))),
        o(","),
        is(l("P"), table),
    ])
}

pub(super) fn lowest() -> Formula {
    is(total(), row(&[below(l("min"), l("c")), mark()]))
}

pub(super) fn passes() -> Formula {
    row(&[
        mean_over_jurors(total()),
        o("≥"),
        l("q"),
        o(","),
        l("q"),
        o("∈"),
        o("{"),
        over(n("1"), n("2")),
        o(","),
        over(n("2"), n("3")),
        o(","),
        n("1"),
        o("}"),
    ])
}

pub(super) fn places() -> Formula {
    is(
        l("K"),
        row(&[
            l("min"),
            bracketed(row(&[
                o("⌊"),
                over(row(&[l("n"), l("p"), o("+"), n("50")]), n("100")),
                o("⌋"),
                o(","),
                l("M"),
            ])),
        ]),
    )
}

pub(super) fn goes_through() -> Formula {
    row(&[
        o("{"),
        l("e"),
        o(":"),
        score(),
        o("≥"),
        at(l("s"), bracketed(l("K"))),
        o("}"),
    ])
}

pub(super) fn lot() -> Formula {
    is(
        at(l("N"), l("e")),
        row(&[
            l("SHA-256"),
            bracketed(row(&[
                l("seed"),
                o("‖"),
                l(":"),
                o("‖"),
                at(l("id"), l("e")),
            ])),
            o("["),
            n("0"),
            o(".."),
            n("8"),
            o("]"),
        ]),
    )
}

pub(super) fn model() -> Formula {
    is(
        total(),
        row(&[
            l("μ"),
            o("+"),
            at(l("u"), l("e")),
            o("+"),
            at(l("v"), l("j")),
            o("+"),
            two("ε", "j", "e"),
        ]),
    )
}

pub(super) fn distributions() -> Formula {
    let normal = |what: Formula, spread: Formula| {
        row(&[
            what,
            o("∼"),
            l("N"),
            bracketed(row(&[n("0"), o(","), raised(spread, n("2"))])),
        ])
    };
    row(&[
        normal(at(l("u"), l("e")), at(l("σ"), l("u"))),
        o(","),
        normal(at(l("v"), l("j")), at(l("σ"), l("v"))),
        o(","),
        normal(two("ε", "j", "e"), l("σ")),
    ])
}

pub(super) fn deviance() -> Formula {
    is(
        l("D"),
        row(&[
            sum(
                "e",
                row(&[
                    l("log"),
                    bracketed(row(&[
                        at(l("γ"), l("u")),
                        at(l("n"), l("e")),
                        o("+"),
                        n("1"),
                    ])),
                ]),
            ),
            o("+"),
            l("log"),
            row(&[o("|"), l("𝐓"), o("|")]),
            o("+"),
            bracketed(row(&[l("n"), o("−"), n("1")])),
            l("log"),
            raised(l("r"), n("2")),
        ]),
    )
}

pub(super) fn adjusted() -> Formula {
    let of = |what: Formula| hat(what);
    row(&[
        is(
            at(l("a"), l("e")),
            row(&[of(l("μ")), o("+"), of(at(l("u"), l("e")))]),
        ),
        o("±"),
        at(l("z"), over(n("95"), n("100"))),
        row(&[l("se"), bracketed(of(at(l("u"), l("e"))))]),
    ])
}

pub(super) fn interval() -> Formula {
    row(&[
        l("P"),
        bracketed(row(&[
            at(l("a"), l("e")),
            o("≤"),
            at(l("place"), l("e")),
            o("≤"),
            at(l("b"), l("e")),
        ])),
        o("≥"),
        over(n("9"), n("10")),
    ])
}

pub(super) fn standardised() -> Formula {
    is(
        two("z", "j", "e"),
        row(&[
            l("M"),
            o("+"),
            l("S"),
            over(
                row(&[total(), o("−"), at(l("M"), l("j"))]),
                at(l("S"), l("j")),
            ),
        ]),
    )
}

pub(super) fn exchanged() -> Formula {
    is(
        l("d"),
        row(&[
            l("max"),
            bracketed(row(&[
                row(&[o("|"), l("F"), o("∖"), raised(l("F"), o("′")), o("|")]),
                o(","),
                row(&[o("|"), raised(l("F"), o("′")), o("∖"), l("F"), o("|")]),
            ])),
        ]),
    )
}

pub(super) fn assignment() -> Formula {
    row(&[
        below(l("min"), l("x")),
        sum("(e, j)", row(&[two("c", "e", "j"), two("x", "e", "j")])),
    ])
}

pub(super) fn constraints() -> Formula {
    row(&[
        is(sum("j", two("x", "e", "j")), l("b")),
        o(","),
        sum("e", two("x", "e", "j")),
        o("≤"),
        at(l("L"), l("j")),
        o(","),
        two("x", "e", "j"),
        o("∈"),
        o("{"),
        n("0"),
        o(","),
        n("1"),
        o("}"),
    ])
}

pub(super) fn votes() -> Formula {
    is(
        at(l("V"), l("e")),
        row(&[
            o("|"),
            o("{"),
            l("B"),
            o(":"),
            l("a"),
            o("≤"),
            row(&[o("|"), l("B"), o("|")]),
            o("≤"),
            l("A"),
            o(","),
            l("e"),
            o("∈"),
            l("B"),
            o("}"),
            o("|"),
        ]),
    )
}
