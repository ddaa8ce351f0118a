//! What is published when something goes wrong: builds that are killed, full disks, folders that
//! cannot be written, files that vanish, two builds at once.
//!
//! After each fault every published file is that of the version before or of the version after,
//! never torn and never missing, and the next build makes the folder exactly what it should be.
//! `cargo test` runs a short form; all of it, with figures, is
//! `cargo test --test suite faults -- --ignored --nocapture --test-threads=1`.

mod disk;
mod kills;
mod sources;
mod together;
mod versions;
