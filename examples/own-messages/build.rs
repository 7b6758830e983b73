//! The whole of it; `ushtil_compiler::build("locales")` does the same without the derives.

fn main() {
    ushtil_compiler::Build::new("locales").derive(["Debug", "Clone", "PartialEq", "::serde::Serialize"]).run();
}
