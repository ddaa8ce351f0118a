//! The language server, as an editor meets it: a scripted client talks to the real program.

mod client;
mod completion;
mod conversation;
mod knowledge;
mod problems;
