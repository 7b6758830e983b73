#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| ushtil_fuzz::prose(data));
