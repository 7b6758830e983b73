//! The whole of it; `ushtil_compiler::build("locales")` does the same without the derives and without the function.

fn main() {
    ushtil_compiler::Build::new("locales")
        .derive(["Debug", "Clone", "PartialEq", "::serde::Serialize"])
        .function("PHONE(String)", "crate::phone")
        .run();
}
