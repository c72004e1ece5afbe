//! The files of the project.

use std::path::{Path, PathBuf};

/// Folders that hold nothing written by hand.
const NOT_OURS: [&str; 5] = ["target", "node_modules", ".git", "dist", "test-results"];

/// The root of the project.
pub fn root() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent();
    root.expect("the project around this package").to_owned()
}

/// All files below a folder of the project whose names end in one of these ways, with their paths
/// from the root.
pub fn files(below: &str, endings: &[&str]) -> Vec<(String, PathBuf)> {
    let root = root();
    let mut found = Vec::new();
    let mut folders = vec![root.join(below)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            let name = path.file_name().expect("a name").to_string_lossy();
            if path.is_dir() {
                if !NOT_OURS.contains(&name.as_ref()) {
                    folders.push(path);
                }
            } else if endings.iter().any(|ending| name.ends_with(ending)) {
                let shown = path.strip_prefix(&root).expect("below the root");
                found.push((shown.to_string_lossy().into_owned(), path.clone()));
            }
        }
    }
    found.sort();
    assert!(!found.is_empty(), "nothing below {below}");
    found
}

/// The text of a file.
pub fn text(path: &Path) -> String {
    std::fs::read_to_string(path).expect("a text")
}

/// The text without its last `mod tests`, which stands at the end of a file by convention.
pub fn without_tests(text: &str) -> &str {
    text.split_once("#[cfg(test)]\nmod tests")
        .map_or(text, |(before, _)| before)
}
