//! Generated Rust as a person would lay it out, so that whoever follows a link of an editor into it can read it.

/// How a line begins that begins an item.
const ITEMS: [&str; 6] = ["///", "#[", "pub ", "impl", "static ", "fn "];

/// The same source with each line as deep as its brackets, and with an empty line between items.
///
/// Only the first and the last character of a line are looked at, since whoever builds a program waits for this: code is
/// written so that a line opens at most as many levels at its end as another closes at its start.
pub(super) fn laid_out(code: &str) -> String {
    let mut out = String::with_capacity(code.len() + code.len() / 4);
    let mut depth = 0_usize;
    let mut before = "";
    for line in code.lines().map(str::trim_start).filter(|line| !line.is_empty()) {
        let is_comment = line.starts_with("//");
        if !is_comment && line.starts_with(['}', ']', ')']) {
            depth = depth.saturating_sub(1);
        }
        let goes_on = line.starts_with("else ") || matches!(line, "," | ";");
        if goes_on && before.ends_with('}') {
            out.pop();
            out.push_str(if line.len() > 1 { " " } else { "" });
        } else {
            if is_end(before) && ITEMS.iter().any(|item| line.starts_with(item)) {
                out.push('\n');
            }
            out.extend(std::iter::repeat_n("    ", depth));
        }
        out.push_str(line);
        out.push('\n');
        if !is_comment && line.ends_with(['{', '[', '(']) {
            depth += 1;
        }
        before = line;
    }
    out
}

/// Whether a line ends an item: what follows is a new paragraph. One table of parameters after another is none.
fn is_end(line: &str) -> bool {
    line == "}" || line.ends_with(';') && !line.starts_with("static ")
}
