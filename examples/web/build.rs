//! The languages are named once, here: the first is for readers of none of them.

use ushtil_compiler::{Build, Lang};

fn main() {
    Build::new("locales").languages([Lang::Kk, Lang::Ru, Lang::En]).run();
}
