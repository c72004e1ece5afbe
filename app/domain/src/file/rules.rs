//! What a question for files takes.

use serde::{Deserialize, Serialize};

use super::{FILE_LIMIT, FileClass, FileKind};

/// How many files, how large, of what kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileRules {
    /// Most files, from 1 to 20.
    pub most: u32,
    /// Most MiB of one file, from 1 to 100.
    pub megabytes: u32,
    /// The classes that it takes, at least one.
    pub classes: Vec<FileClass>,
}

impl FileRules {
    /// What stands for a question where a file is sent with a message. No question can have this code.
    pub const MESSAGE: &'static str = "@message";

    /// What a message takes.
    #[must_use]
    pub fn of_message() -> Self {
        Self {
            classes: FileClass::ALL.to_vec(),
            ..Self::default()
        }
    }

    /// Most files of one question.
    pub const MOST: u32 = 20;

    /// Whether the numbers are within their bounds and something is taken.
    #[must_use]
    pub fn hold(&self) -> bool {
        (1..=Self::MOST).contains(&self.most)
            && self.megabytes >= 1
            && u64::from(self.megabytes) << 20 <= FILE_LIMIT
            && !self.classes.is_empty()
    }

    /// Most bytes of any file.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        (u64::from(self.megabytes) << 20).min(FILE_LIMIT)
    }

    /// Most bytes of a file of this kind; `None` when it is not taken at all.
    #[must_use]
    pub fn limit(&self, kind: FileKind) -> Option<u64> {
        let class = kind.class();
        let taken = self.classes.contains(&class);
        taken.then(|| self.bytes().min(class.limit()))
    }

    /// The endings of what it takes, as a file dialog wants them.
    #[must_use]
    pub fn accept(&self) -> String {
        let taken = FileKind::ALL.into_iter();
        let taken = taken.filter(|kind| self.classes.contains(&kind.class()));
        let endings: Vec<String> = taken.map(|kind| format!(".{}", kind.code())).collect();
        let mut endings = endings.join(",");
        if self.classes.contains(&FileClass::Picture) {
            endings.push_str(",.jpeg");
        }
        endings
    }
}

impl Default for FileRules {
    fn default() -> Self {
        Self {
            most: 5,
            megabytes: 20,
            classes: vec![FileClass::Picture, FileClass::Document],
        }
    }
}
