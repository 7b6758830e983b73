//! Counting instructions: a program runs itself once more under callgrind, which counts while [`measured`] runs.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::{env, fs, process};

/// Set in the program that runs under callgrind; what it says is for that program alone.
pub const COUNTED: &str = "USHTIL_COUNTED";

/// Callgrind switches itself on at the beginning of this function, and off and notes the sum at its end.
#[inline(never)]
pub fn measured(thing: &mut dyn FnMut()) {
    thing();
}

/// This program under callgrind, as it was called; [`Counting::sums`] are what it counted.
pub struct Counting {
    process: Child,
    out: PathBuf,
}

impl Counting {
    pub fn start(name: &str, part: &str) -> Counting {
        let out = env::temp_dir().join(format!("ushtil-{name}-{}", process::id()));
        let mut valgrind = Command::new("valgrind");
        valgrind.args(["-q", "--tool=callgrind"]);
        valgrind.args([
            "--toggle-collect=ushtil_bench_instructions::measured",
            "--dump-after=ushtil_bench_instructions::measured",
        ]);
        valgrind.arg(format!("--callgrind-out-file={}", out.display())).arg(env::current_exe().unwrap());
        valgrind.args(env::args().skip(1)).env(COUNTED, part);
        Counting { process: valgrind.spawn().expect("valgrind is needed"), out }
    }

    /// The instructions of each time that something was measured, in order.
    pub fn sums(mut self) -> Vec<u64> {
        assert!(self.process.wait().unwrap().success(), "what was counted ended the program");
        let file = |number: usize| PathBuf::from(format!("{}.{number}", self.out.display()));
        let sums: Vec<u64> = (1..).map_while(|number| sum(&file(number))).collect();
        (1..=sums.len()).for_each(|number| fs::remove_file(file(number)).unwrap());
        _ = fs::remove_file(&self.out); // what was counted outside of all measuring
        sums
    }
}

/// The sum in a file of callgrind's, if there is one.
fn sum(path: &Path) -> Option<u64> {
    let text = fs::read_to_string(path).ok()?;
    text.lines().find_map(|line| line.strip_prefix("totals: ").or(line.strip_prefix("summary: "))?.trim().parse().ok())
}
