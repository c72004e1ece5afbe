//! How the cost of counting grows with the number of entries, drawn: both axes are logarithmic, so that a
//! straight line that climbs one decade in one decade is a cost that grows in proportion.

use std::{fmt::Write as _, path::Path, time::Duration};

use crate::ranking::Counted;

const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 440.0;
const EDGE: f64 = 60.0;

/// What one line draws of a round.
type Cost = fn(&Counted) -> Duration;

/// Writes the drawing into a file.
pub fn draw(rounds: &[Counted], file: &Path) -> std::io::Result<()> {
    std::fs::write(file, drawing(rounds))
}

fn drawing(rounds: &[Counted]) -> String {
    let lines: [(&str, &str, Cost); 3] = [
        ("ranked and cut", "#0a5c46", |round| round.exact),
        ("severity", "#8a4b08", |round| round.severity),
        ("places drawn", "#3c4a9e", |round| round.places),
    ];
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" \
         font-family=\"sans-serif\" font-size=\"13\">\n\
         <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"
    );
    for decade in 3..=5 {
        let at = across(10_f64.powi(decade));
        let _ = writeln!(
            svg,
            "<path d=\"M{at} {EDGE}V{}\" stroke=\"#ddd\"/><text x=\"{at}\" y=\"{}\" \
             text-anchor=\"middle\">{} entries</text>",
            HEIGHT - EDGE,
            HEIGHT - EDGE + 22.0,
            10_u32.pow(decade.unsigned_abs()),
        );
    }
    for decade in -4..=1 {
        let at = up(10_f64.powi(decade));
        let _ = writeln!(
            svg,
            "<path d=\"M{EDGE} {at}H{}\" stroke=\"#ddd\"/><text x=\"{}\" y=\"{}\" \
             text-anchor=\"end\">{} s</text>",
            WIDTH - EDGE,
            EDGE - 8.0,
            at + 4.0,
            10_f64.powi(decade),
        );
    }
    for (number, (name, colour, cost)) in lines.iter().enumerate() {
        let points: Vec<String> = rounds
            .iter()
            .map(|round| {
                let seconds = cost(round).as_secs_f64();
                format!("{:.1},{:.1}", across(entries(round)), up(seconds))
            })
            .collect();
        let row = EDGE + 18.0 * f64::from(u32::try_from(number).unwrap_or(0));
        let _ = writeln!(
            svg,
            "<polyline points=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2.5\"/>\
             <text x=\"{}\" y=\"{row}\" fill=\"{colour}\">{name}</text>",
            points.join(" "),
            EDGE + 12.0,
        );
    }
    svg.push_str("</svg>\n");
    svg
}

fn entries(round: &Counted) -> f64 {
    f64::from(u32::try_from(round.entries).unwrap_or(u32::MAX))
}

/// From a thousand to a hundred thousand entries.
fn across(entries: f64) -> f64 {
    EDGE + (entries.log10() - 3.0) / 2.0 * (WIDTH - 2.0 * EDGE)
}

/// From a ten-thousandth of a second to ten seconds.
fn up(seconds: f64) -> f64 {
    let share = (seconds.max(1e-4).log10() + 4.0) / 5.0;
    HEIGHT - EDGE - share * (HEIGHT - 2.0 * EDGE)
}
