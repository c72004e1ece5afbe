//! The program `palmares`.

use std::process::ExitCode;

/// Pages are made of many small strings. This allocator makes them a third cheaper than that of the
/// system's C library.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    small_pages();
    server::commands::run(std::env::args_os())
}

/// The allocator asks for huge pages of memory, which count whole however little of one is used: a third
/// more memory at rest and half as much again under load, for nothing that could be measured. A kernel
/// that knows no such wish has no such pages either.
#[cfg(target_os = "linux")]
fn small_pages() {
    let _ = rustix::thread::disable_transparent_huge_pages(true);
}

#[cfg(not(target_os = "linux"))]
const fn small_pages() {}
