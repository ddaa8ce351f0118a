//! See [`shirube_fuzz::ruby`].
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| shirube_fuzz::ruby::run(data));
