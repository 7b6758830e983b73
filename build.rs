//! Compiles this library's own messages; a text that is missing in one of the three languages is an error here.

fn main() {
    ushtil_compiler::Build::new("locales").strict().run();
}
