//! A folder that is edited while eight threads read from it: every text is whole, old or new, and never missing.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc;
use std::time::{Duration, Instant};
use std::{env, fs, process, thread};

use ushtil::catalogue::Live;
use ushtil::messages::{event, switcher};
use ushtil::{Catalogue, Lang};

/// A folder of texts that is removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = env::temp_dir().join(format!("ushtil-{name}-{}", process::id()));
        for lang in Lang::ALL {
            fs::create_dir_all(path.join(lang.tag())).unwrap();
        }
        Folder(path)
    }

    fn write(&self, file: &str, text: &str) {
        fs::write(self.0.join(file), text).unwrap();
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        _ = fs::remove_dir_all(&self.0);
    }
}

/// Ten seconds in CI, two elsewhere, or as `USHTIL_WATCH_SECONDS` says.
fn duration() -> Duration {
    let told = env::var("USHTIL_WATCH_SECONDS").ok().and_then(|seconds| seconds.parse().ok());
    Duration::from_secs(told.unwrap_or(if env::var_os("CI").is_some() { 10 } else { 2 }))
}

fn wait_until(mut holds: impl FnMut() -> bool) -> bool {
    let deadline = Instant::now() + Duration::from_secs(10);
    while Instant::now() < deadline {
        if holds() {
            return true;
        }
        thread::sleep(Duration::from_millis(5));
    }
    false
}

fn version(text: &str) -> Option<usize> {
    text.strip_prefix("нұсқа ")?.strip_suffix(", соңы")?.parse().ok()
}

/// The file with one number in two texts; padded, so that writing it takes several steps of the system.
fn file(number: usize) -> String {
    let padding = "# толтырма\n".repeat(4000);
    format!("venue-label = нұсқа {number}, соңы\n{padding}\naddress-label = нұсқа {number}, соңы\n")
}

#[test]
fn readers_see_old_texts_or_new_ones_and_no_mixture() {
    let folder = Folder::new("load");
    folder.write("kk/event.ftl", &file(0));
    let live = Live::watch(Catalogue::builder(), &folder.0, |problem| panic!("{problem}")).unwrap();
    let (stop, newest, reads) = (AtomicBool::new(false), AtomicUsize::new(0), AtomicUsize::new(0));
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                let mut last = 0;
                while !stop.load(Ordering::Relaxed) {
                    let texts = live.now();
                    let one = texts.show(&event::VenueLabel, Lang::Kk).to_string();
                    let other = texts.show(&event::AddressLabel, Lang::Kk).to_string();
                    assert_eq!(one, other, "two texts of one file, from two versions");
                    let seen = version(&one).unwrap_or_else(|| panic!("a gap: {one}"));
                    assert!(seen >= last, "version {seen} after {last}");
                    last = seen;
                    newest.fetch_max(seen, Ordering::Relaxed);
                    reads.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        let end = Instant::now() + duration();
        let mut number = 0;
        while Instant::now() < end {
            number += 1;
            folder.write("kk/event.ftl", &file(number));
            thread::sleep(Duration::from_millis(if number % 5 == 0 { 150 } else { 7 }));
        }
        let arrived = wait_until(|| newest.load(Ordering::Relaxed) == number);
        stop.store(true, Ordering::Relaxed);
        assert!(arrived, "the last of {number} edits was never seen");
    });
    println!("{} readings, {} edits", reads.into_inner(), newest.into_inner());
}

#[test]
fn a_broken_edit_keeps_the_last_good_text_and_says_why() {
    let folder = Folder::new("broken");
    folder.write("kk/switcher.ftl", "label = Тіл\n");
    folder.write("ru/switcher.ftl", "label = Язык\n");
    let (report, heard) = mpsc::channel();
    let live = Live::watch(Catalogue::builder(), &folder.0, move |problem| _ = report.send(problem.clone())).unwrap();
    let says = |lang, text: &str| live.now().show(&switcher::Label, lang).to_string() == text;
    assert!(says(Lang::Kk, "Тіл") && says(Lang::Ru, "Язык") && says(Lang::En, "Select a language"));

    folder.write("kk/switcher.ftl", "label = Тіл { $oops }\n");
    folder.write("ru/switcher.ftl", "label = Выберите язык сайта\n");
    let problem = heard.recv_timeout(Duration::from_secs(10)).unwrap();
    assert_eq!((problem.code, problem.line, problem.column), ("unknown-variable", 1, 16));
    assert!(wait_until(|| says(Lang::Ru, "Выберите язык сайта")), "the other file's edit did not arrive");
    assert!(says(Lang::Kk, "Тіл"), "the last good text is gone");

    folder.write("kk/switcher.ftl", "label = Тілді таңдау\n");
    assert!(wait_until(|| says(Lang::Kk, "Тілді таңдау")), "the corrected file did not arrive");

    fs::remove_file(Path::new(&folder.0).join("kk/switcher.ftl")).unwrap();
    assert!(wait_until(|| says(Lang::Kk, "Тілді таңдаңыз")), "without the file, the compiled text is used");
}
