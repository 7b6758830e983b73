//! Compiles the messages that are measured.

fn main() {
    ushtil_compiler::Build::new("locales").strict().run();
}
