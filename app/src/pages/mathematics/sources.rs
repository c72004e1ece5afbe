//! Where the methods come from.

/// A published work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Source {
    /// Who wrote it.
    pub(super) authors: &'static str,
    /// When it appeared.
    pub(super) year: u16,
    /// Its title, in its own language.
    pub(super) title: &'static str,
    /// Language of the title (ISO 639-1).
    pub(super) language: &'static str,
    /// Where it appeared.
    pub(super) place: &'static str,
    /// Its identifier (DOI); empty where it has none.
    pub(super) doi: &'static str,
}

const fn work(
    authors: &'static str,
    year: u16,
    title: &'static str,
    place: &'static str,
    doi: &'static str,
) -> Source {
    Source {
        authors,
        year,
        title,
        language: "en",
        place,
        doi,
    }
}

pub(super) const BALINSKI: Source = work(
    "M. Balinski, R. Laraki",
    2007,
    "A theory of measuring, electing, and ranking",
    "PNAS 104 (21)",
    "10.1073/pnas.0702634104",
);
pub(super) const SKATING: Source = work(
    "International Skating Union",
    2024,
    "Special Regulations & Technical Rules Single & Pair Skating and Ice Dance",
    "Rule 353",
    "",
);
pub(super) const BORDA: Source = Source {
    authors: "J.-C. de Borda",
    year: 1784,
    title: "Mémoire sur les élections au scrutin",
    language: "fr",
    place: "Histoire de l’Académie royale des sciences, 1781",
    doi: "",
};
pub(super) const EMERSON: Source = work(
    "P. Emerson",
    2013,
    "The original Borda count and partial voting",
    "Social Choice and Welfare 40",
    "10.1007/s00355-011-0603-9",
);
pub(super) const PATTERSON: Source = work(
    "H. D. Patterson, R. Thompson",
    1971,
    "Recovery of inter-block information when block sizes are unequal",
    "Biometrika 58 (3)",
    "10.1093/biomet/58.3.545",
);
pub(super) const HENDERSON: Source = work(
    "C. R. Henderson",
    1975,
    "Best linear unbiased estimation and prediction under a selection model",
    "Biometrics 31 (2)",
    "10.2307/2529430",
);
pub(super) const ROBINSON: Source = work(
    "G. K. Robinson",
    1991,
    "That BLUP is a good thing: the estimation of random effects",
    "Statistical Science 6 (1)",
    "10.1214/ss/1177011926",
);
pub(super) const BATES: Source = work(
    "D. Bates, M. Mächler, B. Bolker, S. Walker",
    2015,
    "Fitting linear mixed-effects models using lme4",
    "Journal of Statistical Software 67 (1)",
    "10.18637/jss.v067.i01",
);
pub(super) const GOLDSTEIN: Source = work(
    "H. Goldstein, D. J. Spiegelhalter",
    1996,
    "League tables and their limitations: statistical issues in comparisons of institutional performance",
    "Journal of the Royal Statistical Society A 159 (3)",
    "10.2307/2983325",
);
pub(super) const QUENOUILLE: Source = work(
    "M. H. Quenouille",
    1956,
    "Notes on bias in estimation",
    "Biometrika 43 (3–4)",
    "10.1093/biomet/43.3-4.353",
);
pub(super) const FORD: Source = work(
    "L. R. Ford, D. R. Fulkerson",
    1956,
    "Maximal flow through a network",
    "Canadian Journal of Mathematics 8",
    "10.4153/CJM-1956-045-5",
);
pub(super) const EDMONDS: Source = work(
    "J. Edmonds, R. M. Karp",
    1972,
    "Theoretical improvements in algorithmic efficiency for network flow problems",
    "Journal of the ACM 19 (2)",
    "10.1145/321694.321699",
);
pub(super) const EASTLAKE: Source = work(
    "D. Eastlake",
    2004,
    "Publicly verifiable nominations committee (NomCom) random selection",
    "RFC 3797",
    "10.17487/RFC3797",
);
pub(super) const BRAMS: Source = work(
    "S. J. Brams, P. C. Fishburn",
    1978,
    "Approval voting",
    "American Political Science Review 72 (3)",
    "10.2307/1955105",
);
