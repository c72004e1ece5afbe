//! Parts that several pages use. Each writes the HTML that `style/README.md` describes.

pub(crate) mod answers;
pub(crate) mod attachments;
pub(crate) mod badge;
pub(crate) mod decision_reason;
pub(crate) mod difference;
pub(crate) mod field;
pub(crate) mod field_group;
pub(crate) mod form_version;
pub(crate) mod icon;
pub(crate) mod local_time;
pub(crate) mod marks;
pub(crate) mod moment;
pub(crate) mod notice;
pub(crate) mod problem_summary;
pub(crate) mod score;
pub(crate) mod spread;
pub(crate) mod text_area;
