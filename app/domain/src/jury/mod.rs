pub mod assignment;
pub mod conflict;
