//! What writing a message allocates: nothing into a buffer with room, and one piece of the exact size as a new string.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::borrow::Cow;
use std::cell::Cell;

use ushtil::grammar::Name;
use ushtil::messages::event::{self, Tense};
use ushtil::{Lang, Message};

struct Counting;

thread_local! {
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
    static BYTES: Cell<usize> = const { Cell::new(0) };
}

fn count(bytes: usize) {
    // the thread's cells may be gone while it ends
    _ = ALLOCATIONS.try_with(|cell| cell.set(cell.get() + 1));
    _ = BYTES.try_with(|cell| cell.set(cell.get() + bytes));
}

// SAFETY: every call goes to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size());
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count(size);
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Allocations and their bytes while something runs.
fn during<T>(run: impl FnOnce() -> T) -> (T, usize, usize) {
    let before = (ALLOCATIONS.get(), BYTES.get());
    let value = run();
    (value, ALLOCATIONS.get() - before.0, BYTES.get() - before.1)
}

fn each(check: &mut dyn FnMut(&dyn Message)) {
    let start: jiff::ZonedDateTime = "2021-08-20T15:00[Asia/Almaty]".parse().unwrap();
    let end: jiff::ZonedDateTime = "2021-08-20T17:00[Asia/Almaty]".parse().unwrap();
    let org = Name::organisation()
        .text(Lang::Kk, "«Сорос-Қазақстан» қоры")
        .text(Lang::Ru, "Фонд «Сорос-Казахстан»")
        .text(Lang::En, "Soros Foundation–Kazakhstan")
        .build();
    let city = Name::place().text(Lang::Kk, "Алматы").text(Lang::Ru, "Алматы").text(Lang::En, "Almaty").build();
    check(&event::WhenLabel);
    check(&event::FormatOnlineOn { platform: "Zoom" });
    check(&event::SeatsLeft { count: 1_234_567.into() });
    check(&event::SupportedBy { org: &org });
    check(&event::WhenHours { start: Cow::Borrowed(&start), end: Cow::Borrowed(&end), city: &city, offset: "UTC+6" });
    check(&event::TakesPlaceOnlineOn {
        tense: Tense::Future,
        start: Cow::Borrowed(&start),
        end: Cow::Borrowed(&end),
        platform: "Zoom",
    });
}

#[test]
fn a_buffer_with_room_is_written_to_without_allocating() {
    let mut out = String::with_capacity(4096);
    each(&mut |message| {
        for lang in Lang::ALL {
            out.clear();
            let ((), allocations, _) = during(|| message.append_to(lang, &mut out));
            assert_eq!(allocations, 0, "{out}");
            out.clear();
            let (written, allocations, _) = during(|| message.write(lang, &mut out));
            written.unwrap();
            assert_eq!(allocations, 0, "{out}");
        }
    });
}

#[test]
fn a_new_string_is_one_allocation_of_its_size() {
    each(&mut |message| {
        for lang in Lang::ALL {
            _ = message.to_string_in(lang); // the thread's buffer grows once
            let (text, allocations, bytes) = during(|| message.to_string_in(lang));
            assert_eq!((allocations, bytes), (1, text.len()), "{text}");
            assert_eq!(text.capacity(), text.len());
        }
    });
}
