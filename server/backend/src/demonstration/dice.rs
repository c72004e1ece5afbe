//! Numbers that look drawn and are always the same.

use sha2::{Digest, Sha256};

/// A number below `sides` for a list of words; the same words give the same number.
pub(super) fn roll(words: &[&str], sides: u32) -> u32 {
    let mut hasher = Sha256::new();
    for word in words {
        hasher.update(word.as_bytes());
        hasher.update([0]);
    }
    let [a, b, c, d, ..] = <[u8; 32]>::from(hasher.finalize());
    u32::from_be_bytes([a, b, c, d]) % sides.max(1)
}

/// A number from `low` to `high`, both included, more often in the middle: the mean of three dice.
pub(super) fn around(words: &[&str], low: i32, high: i32) -> i32 {
    let sides = u32::try_from(high.saturating_sub(low))
        .unwrap_or(0)
        .saturating_add(1);
    let sum: u32 = ["1", "2", "3"]
        .iter()
        .map(|die| roll(&[words, &[*die]].concat(), sides))
        .sum();
    low.saturating_add(i32::try_from((sum + 1) / 3).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_words_give_the_same_number_and_numbers_keep_to_their_bounds() {
        assert_eq!(roll(&["a", "b"], 1_000), roll(&["a", "b"], 1_000));
        assert_ne!(roll(&["a", "b"], 1_000_000), roll(&["ab"], 1_000_000));
        let drawn: Vec<i32> = (0..500)
            .map(|number| around(&[&number.to_string()], -3, 3))
            .collect();
        assert!(drawn.iter().all(|number| (-3..=3).contains(number)));
        let middle = drawn.iter().filter(|number| number.abs() <= 1).count();
        assert!(
            middle > 300 && drawn.contains(&-2) && drawn.contains(&2),
            "{middle}"
        );
    }
}
