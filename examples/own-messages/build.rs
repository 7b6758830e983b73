//! The whole of it.

fn main() {
    ushtil_compiler::build("locales");
}
