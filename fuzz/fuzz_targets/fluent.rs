//! See [`shirube_fuzz::fluent`].
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| shirube_fuzz::fluent::run(data));
