//! See [`shirube_fuzz::front_matter`].
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| shirube_fuzz::front_matter::run(data));
