//! Files that belong to an answer: what they may be, and what is said of each.

pub mod attachment;
pub mod kind;
pub mod name;
pub mod rules;

pub use attachment::{Attachment, AttachmentEdit};
pub use kind::{FileClass, FileKind};
pub use name::shown_name;
pub use rules::FileRules;

/// Most bytes of any file: 100 MiB.
pub const FILE_LIMIT: u64 = 100 << 20;
/// Most bytes of a picture: 25 MiB.
pub const PICTURE_LIMIT: u64 = 25 << 20;
/// Most bytes of all files of one submission: 500 MiB.
pub const SUBMISSION_LIMIT: u64 = 500 << 20;
/// Most files that one submission may ever have had, those that were taken out again included.
pub const SUBMISSION_MOST: u64 = 200;
