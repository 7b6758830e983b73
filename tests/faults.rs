//! What can go wrong with a folder of texts while it is served: whatever it is, readers see the last good text.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![cfg(unix)] // pipes, sockets and links to devices

use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use std::{env, fs, process, thread};

use ushtil::catalogue::{Live, Problem};
use ushtil::messages::{event, switcher};
use ushtil::{Catalogue, Lang};

/// How often each of the two threads renders during a fault.
const RENDERS: usize = 10_000;

const GOOD: &str = "label = Тіл\n";
const NEXT: &str = "label = Тілдер\n";

/// A folder inside of one that is removed at the end, so that it can itself be taken away.
struct Folder {
    outer: PathBuf,
    texts: PathBuf,
}

impl Folder {
    fn new(name: &str) -> Self {
        let outer = env::temp_dir().join(format!("ushtil-fault-{name}-{}", process::id()));
        _ = fs::remove_dir_all(&outer);
        let folder = Folder { texts: outer.join("texts"), outer };
        folder.fill(GOOD);
        folder
    }

    /// The texts of every fault: one file that the faults meet, and one beside it.
    fn fill(&self, label: &str) {
        for lang in Lang::ALL {
            fs::create_dir_all(self.texts.join(lang.tag())).unwrap();
        }
        fs::write(self.texts.join("kk/switcher.ftl"), label).unwrap();
        fs::write(self.texts.join("kk/event.ftl"), "venue-label = Жері\n").unwrap();
    }

    fn file(&self) -> PathBuf {
        self.texts.join("kk/switcher.ftl")
    }

    fn write(&self, text: impl AsRef<[u8]>) {
        fs::write(self.file(), text).unwrap();
    }

    /// Puts something else where the file was.
    fn instead(&self, make: impl FnOnce(&Path)) {
        fs::remove_file(self.file()).unwrap();
        make(&self.file());
    }

    /// Makes the folder anew, with a good text.
    fn restore(&self) {
        for path in [self.texts.join("kk"), self.texts.clone()] {
            let Ok(found) = fs::symlink_metadata(&path) else { continue };
            _ = if found.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        }
        self.fill(NEXT);
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        _ = fs::remove_dir_all(&self.outer);
    }
}

fn pipe(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

/// What is reported of a fault: the code of a problem.
type Fault = (&'static str, &'static str, fn(&Folder));

const FAULTS: &[Fault] = &[
    ("no-utf8", "encoding", |f| f.write(b"label = \xd2\xaf\xff\n")),
    ("half-a-letter", "encoding", |f| f.write(&"label = Тіл".as_bytes()[..9])),
    ("windows-1251", "encoding", |f| f.write(b"label = \xdf\xe7\xfb\xea\n")),
    ("utf-16", "encoding", |f| f.write(b"\xff\xfel\0a\0b\0e\0l\0 \0=\0 \0\x22\x04\n\0")),
    ("too-large", "limit", |f| f.write(format!("label = Тіл!\n{}", "# \n".repeat(1 << 19)))),
    ("sparse", "limit", |f| fs::File::options().write(true).open(f.file()).unwrap().set_len(1 << 40).unwrap()),
    ("link-to-itself", "unreadable", |f| f.instead(|path| symlink(path, path).unwrap())),
    ("links-in-a-circle", "unreadable", |f| {
        f.instead(|path| {
            let other = path.with_extension("other");
            symlink(&other, path).unwrap();
            symlink(path, other).unwrap();
        });
    }),
    ("link-to-nothing", "unreadable", |f| f.instead(|path| symlink("nowhere.ftl", path).unwrap())),
    ("link-to-a-folder", "not-a-file", |f| f.instead(|path| symlink("/", path).unwrap())),
    ("a-folder", "not-a-file", |f| f.instead(|path| fs::create_dir(path).unwrap())),
    ("pipe", "not-a-file", |f| f.instead(pipe)),
    ("socket", "not-a-file", |f| f.instead(|path| drop(UnixListener::bind(path).unwrap()))),
    ("endless-device", "not-a-file", |f| f.instead(|path| symlink("/dev/zero", path).unwrap())),
    ("empty-device", "not-a-file", |f| f.instead(|path| symlink("/dev/null", path).unwrap())),
    ("no-syntax", "syntax", |f| f.write("label = Тіл { $\n")),
    ("unknown-variable", "unknown-variable", |f| f.write("label = Тіл { $oops }\n")),
    ("unknown-function", "unknown-function", |f| f.write("label = Тіл { OOPS(1) }\n")),
    ("circle", "cycle", |f| f.write("label = { -a }\n-a = { -b }\n-b = { -a }\n")),
    ("twice", "duplicate", |f| f.write("label = Тіл!\nlabel = Тіл?\n")),
    ("markup", "markup", |f| f.write("label = <b>Тіл</b>\n")),
    ("control-character", "control-character", |f| f.write("label = Тіл\u{202e}\n")),
    ("deep-braces", "limit", |f| f.write(format!("label = {}1{}\n", "{".repeat(2000), "}".repeat(2000)))),
    ("explosion", "limit", |f| {
        let level = |n: usize| format!("-t{} = {}\n", n + 1, format!("{{ -t{n} }}").repeat(10));
        f.write(format!("label = {{ -t9 }}\n-t0 = x\n{}", (0..9).map(level).collect::<String>()));
    }),
    ("reference-lost", "unknown-reference", |f| {
        f.write("label = { other }\n"); // a message of the file beside it, which has none
    }),
    ("unknown-message", "unknown-message", |f| f.write("label = Тіл\nlabels = Тілдер\n")),
    ("language-links-to-itself", "unreadable", |f| {
        fs::remove_dir_all(f.texts.join("kk")).unwrap();
        symlink("kk", f.texts.join("kk")).unwrap();
    }),
    ("language-is-a-file", "unreadable", |f| {
        fs::remove_dir_all(f.texts.join("kk")).unwrap();
        fs::write(f.texts.join("kk"), "label = Тіл!\n").unwrap();
    }),
    ("folder-gone", "unreadable", |f| fs::remove_dir_all(&f.texts).unwrap()),
    ("folder-elsewhere", "unreadable", |f| fs::rename(&f.texts, f.outer.join("elsewhere")).unwrap()),
    ("folder-is-a-file", "unreadable", |f| {
        fs::remove_dir_all(&f.texts).unwrap();
        fs::write(&f.texts, "label = Тіл!\n").unwrap();
    }),
    ("folder-links-to-itself", "unreadable", |f| {
        fs::remove_dir_all(&f.texts).unwrap();
        symlink(&f.texts, &f.texts).unwrap();
    }),
    ("too-many-files", "limit", |f| {
        for number in 0..1_001 {
            fs::write(f.texts.join(format!("kk/a{number:04}.ftl")), "").unwrap();
        }
    }),
];

fn wait_until(mut holds: impl FnMut() -> bool) -> bool {
    let deadline = Instant::now() + Duration::from_secs(20);
    while Instant::now() < deadline {
        if holds() {
            return true;
        }
        thread::sleep(Duration::from_millis(5));
    }
    false
}

/// A folder that is followed, and what was reported of it.
fn followed(folder: &Folder) -> (Live, Arc<Mutex<Vec<Problem>>>) {
    let told = Arc::new(Mutex::new(Vec::new()));
    let report = Arc::clone(&told);
    let live = Live::watch(Catalogue::builder(), &folder.texts, move |problem| {
        report.lock().unwrap().push(problem.clone());
    });
    (live.unwrap(), told)
}

fn label(live: &Live) -> String {
    live.now().show(&switcher::Label, Lang::Kk).to_string()
}

/// Breaks a folder while two threads render from it; then puts it right. Nothing for a fault that was weathered.
fn weather(&(name, code, make): &Fault) -> Option<String> {
    let folder = Folder::new(name);
    let (live, told) = followed(&folder);
    let (odd, over) = (AtomicUsize::new(0), AtomicBool::new(false));
    let reported = thread::scope(|scope| {
        let renderers = [0, 1].map(|_| {
            scope.spawn(|| {
                let mut rendered = 0;
                while rendered < RENDERS || !over.load(Ordering::Relaxed) {
                    let texts = live.now();
                    let whole = texts.show(&switcher::Label, Lang::Kk).to_string() == "Тіл"
                        && texts.show(&event::VenueLabel, Lang::Kk).to_string() == "Жері";
                    odd.fetch_add(usize::from(!whole), Ordering::Relaxed);
                    rendered += 1;
                    if rendered > RENDERS {
                        thread::sleep(Duration::from_millis(1));
                    }
                }
            })
        });
        make(&folder);
        let reported = wait_until(|| told.lock().unwrap().iter().any(|problem| problem.code == code));
        thread::sleep(Duration::from_millis(100)); // a text that were to vanish would do it now
        over.store(true, Ordering::Relaxed);
        renderers.into_iter().for_each(|renderer| renderer.join().unwrap());
        reported
    });
    let codes: Vec<&str> = told.lock().unwrap().iter().map(|problem| problem.code).collect();
    folder.restore();
    let followed = wait_until(|| label(&live) == "Тілдер");
    let odd = odd.into_inner();
    (odd > 0 || !reported || !followed)
        .then(|| format!("{name}: {odd} odd renders; {code} among the problems {codes:?}; put right: {followed}"))
}

#[test]
fn every_fault_keeps_the_last_good_text_and_is_told() {
    assert!(FAULTS.len() >= 30);
    let next = AtomicUsize::new(0);
    let failed = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                while let Some(fault) = FAULTS.get(next.fetch_add(1, Ordering::Relaxed)) {
                    failed.lock().unwrap().extend(weather(fault));
                }
            });
        }
    });
    let failed = failed.into_inner().unwrap();
    assert!(failed.is_empty(), "{} of {} faults:\n{}", failed.len(), FAULTS.len(), failed.join("\n"));
}

#[test]
fn a_file_that_may_not_be_read_keeps_its_text() {
    let folder = Folder::new("forbidden");
    let (live, _) = followed(&folder);
    fs::set_permissions(folder.file(), fs::Permissions::from_mode(0o0)).unwrap();
    thread::sleep(Duration::from_millis(300));
    assert_eq!(label(&live), "Тіл"); // root may read it all the same, and reads the same
}

/// A release in a folder of its own, and a link that says which one is served: as deployments and ConfigMaps do it.
#[test]
fn a_link_that_is_turned_to_another_folder_is_followed() {
    let outer = Folder::new("turned");
    let release = |number: usize| {
        let texts = outer.outer.join(format!("..{number}"));
        fs::create_dir_all(texts.join("kk")).unwrap();
        fs::write(texts.join("kk/switcher.ftl"), format!("label = нұсқа {number}\n")).unwrap();
        let link = outer.outer.join("..data_tmp");
        symlink(format!("..{number}"), &link).unwrap();
        fs::rename(link, outer.outer.join("..data")).unwrap();
        if number > 0 {
            _ = fs::remove_dir_all(outer.outer.join(format!("..{}", number - 1)));
        }
    };
    release(0);
    let mounted = outer.outer.join("mounted");
    fs::create_dir(&mounted).unwrap();
    symlink("../..data/kk", mounted.join("kk")).unwrap();
    for served in [outer.outer.join("..data"), mounted] {
        release(0);
        let live = Live::watch(Catalogue::builder(), &served, |_| {}).unwrap();
        for number in 1..4 {
            release(number);
            assert!(wait_until(|| label(&live) == format!("нұсқа {number}")), "{}: {number}", served.display());
            let file = outer.outer.join(format!("..{number}/kk/switcher.ftl"));
            fs::write(file, format!("label = түзету {number}\n")).unwrap();
            assert!(wait_until(|| label(&live) == format!("түзету {number}")), "an edit after the turn: {number}");
        }
        fs::remove_dir_all(outer.outer.join("..3")).unwrap();
    }
}

/// A text that is good alone may be bad beside another file's new text: then the language's texts stay as they were.
#[test]
fn an_edit_that_breaks_another_file_changes_nothing() {
    let folder = Folder::new("across");
    let event = folder.texts.join("kk/event.ftl");
    fs::write(&event, "venue-label = Жері\n-common = ортақ\n").unwrap();
    folder.write("label = Тіл: { -common }\n");
    let (live, told) = followed(&folder);
    assert_eq!(label(&live), "Тіл: ортақ");
    fs::write(&event, "venue-label = Орны\n").unwrap();
    assert!(wait_until(|| told.lock().unwrap().iter().any(|problem| problem.code == "unknown-reference")));
    thread::sleep(Duration::from_millis(100));
    assert_eq!(label(&live), "Тіл: ортақ");
    folder.write("label = Тіл\n");
    assert!(wait_until(|| live.now().show(&event::VenueLabel, Lang::Kk).to_string() == "Орны"));
    assert_eq!(label(&live), "Тіл");
}
