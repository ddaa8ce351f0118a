//! See [`shirube_fuzz::directives`].
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| shirube_fuzz::directives::run(data));
