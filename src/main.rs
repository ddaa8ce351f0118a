//! The `shirube` command. Everything it does is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    shirube::cli::main()
}
