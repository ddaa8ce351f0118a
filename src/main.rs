//! The `shirube` command. Everything it does is in the library.
#![forbid(unsafe_code)]

use std::process::ExitCode;

/// Pages are made of very many small strings on several threads; with the system's allocator a
/// third of a build's time went into that.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    shirube::cli::main()
}
