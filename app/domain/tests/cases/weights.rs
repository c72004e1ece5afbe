//! Rubrics with other weights.

use domain::scoring::Rubric;

/// The same rubric with every weight multiplied.
pub fn scaled(rubric: &Rubric, factor: u32) -> Rubric {
    let mut scaled = rubric.clone();
    for criterion in &mut scaled.criteria {
        criterion.weight *= factor;
    }
    scaled
}
