//! One answer at a time: what each address says to whom, and what bad input meets.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test ends where something unexpected happens, and says what it measured"
)]

mod archive;
mod bad_input;
mod call_check;
mod carried_over;
mod certificate;
mod collaboration;
mod corrections;
mod deadlines;
mod declarations;
mod departures;
mod desk;
mod dossier;
mod drafts;
mod entry_form;
mod explanation;
mod extensions;
mod feedback;
mod files;
mod full_sheet;
mod hand_in_all;
mod headers;
mod invitation;
mod jury_comments;
mod late_starts;
mod local_times;
mod membership;
mod messages;
mod next_edition;
mod open_vote;
mod oracle;
mod own_data;
mod own_marks;
mod own_notes;
mod panel;
mod peers;
mod permissions;
mod preview;
mod proposal;
mod public;
mod rehearsal;
mod round_rules;
mod rounds;
mod section_history;
mod sureness;
mod translations;
mod two_worlds;
mod way;
mod way_back;
mod what_is_left;
