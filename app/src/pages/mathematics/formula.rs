//! Formulas as MathML, which browsers draw without a script.

use std::fmt::Write as _;

/// A formula, or a part of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Formula(String);

impl Formula {
    /// The formula on a line of its own.
    pub(super) fn displayed(&self) -> String {
        format!("<math display=\"block\">{}</math>", self.0)
    }
}

fn element(name: &str, parts: &[&Formula]) -> Formula {
    let mut text = format!("<{name}>");
    for part in parts {
        text.push_str(&part.0);
    }
    // Writing into a string does not fail.
    let _ = write!(text, "</{name}>");
    Formula(text)
}

fn token(name: &str, text: &str) -> Formula {
    let text = html_escape::encode_text(text);
    Formula(format!("<{name}>{text}</{name}>"))
}

/// A letter that stands for something.
pub(super) fn letter(name: &str) -> Formula {
    token("mi", name)
}

/// A number.
pub(super) fn number(value: &str) -> Formula {
    token("mn", value)
}

/// A sign between parts, or a bracket.
pub(super) fn sign(sign: &str) -> Formula {
    token("mo", sign)
}

/// Parts side by side.
pub(super) fn row(parts: &[Formula]) -> Formula {
    element("mrow", &parts.iter().collect::<Vec<_>>())
}

/// One over the other.
pub(super) fn over(above: Formula, below: Formula) -> Formula {
    element("mfrac", &[&above, &below])
}

/// With an index.
pub(super) fn at(base: Formula, index: Formula) -> Formula {
    element("msub", &[&base, &index])
}

/// With an exponent.
pub(super) fn raised(base: Formula, exponent: Formula) -> Formula {
    element("msup", &[&base, &exponent])
}

/// With something below: what a sum runs over, what a minimum is taken over.
pub(super) fn below(base: Formula, range: Formula) -> Formula {
    element("munder", &[&base, &range])
}

/// With a hat: what is predicted.
pub(super) fn hat(base: Formula) -> Formula {
    element("mover", &[&base, &sign("^")])
}

/// Between round brackets.
pub(super) fn bracketed(inside: Formula) -> Formula {
    row(&[sign("("), inside, sign(")")])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_is_well_formed_and_its_signs_are_escaped() {
        let part = row(&[letter("a"), sign("<"), number("2")]);
        let whole = over(at(letter("s"), letter("e")), part).displayed();
        assert_eq!(
            whole,
            "<math display=\"block\"><mfrac><msub><mi>s</mi><mi>e</mi></msub>\
             <mrow><mi>a</mi><mo>&lt;</mo><mn>2</mn></mrow></mfrac></math>"
        );
    }
}
