//! Generated Rust as a person would lay it out, so that whoever follows a link of an editor into it can read it.

/// How a line begins that begins an item, by its first letter.
fn begins_item(line: &str) -> bool {
    match line.as_bytes() {
        [b'/', b'/', b'/', ..] | [b'#', b'[', ..] | [b'i', b'm', b'p', b'l', ..] => true,
        [b'p', ..] => line.starts_with("pub "),
        [b's', ..] => line.starts_with("static "),
        [b'f', ..] => line.starts_with("fn "),
        _ => false,
    }
}

/// The same source with each line as deep as its brackets, and with an empty line between items.
///
/// Only the first and the last bytes of a line are looked at, since whoever builds a program waits for this: code is
/// written so that a line opens at most as many levels at its end as another closes at its start.
pub(super) fn laid_out(code: &str) -> String {
    let mut out = String::with_capacity(code.len() + code.len() / 4);
    let mut depth = 0_usize;
    let mut before = "";
    for line in code.split('\n') {
        let line = if line.starts_with(' ') { line.trim_ascii_start() } else { line };
        let (Some(first), Some(last)) = (line.as_bytes().first(), line.as_bytes().last()) else { continue };
        let is_comment = *first == b'/';
        if let b'}' | b']' | b')' = first {
            depth = depth.saturating_sub(1);
        }
        let goes_on = matches!(line, "," | ";") || *first == b'e' && line.starts_with("else ");
        if goes_on && before.as_bytes().last() == Some(&b'}') {
            out.pop();
            out.push_str(if line.len() > 1 { " " } else { "" });
        } else {
            if is_end(before) && begins_item(line) {
                out.push('\n');
            }
            out.push_str(SPACES.get(..4 * depth).unwrap_or(SPACES));
        }
        out.push_str(line);
        out.push('\n');
        if !is_comment && matches!(last, b'{' | b'[' | b'(') {
            depth += 1;
        }
        before = line;
    }
    out
}

/// Deeper than anything that is written.
const SPACES: &str = match std::str::from_utf8(&[b' '; 256]) {
    Ok(spaces) => spaces,
    Err(_) => "",
};

/// Whether a line ends an item: what follows is a new paragraph. One table of parameters after another is none.
fn is_end(line: &str) -> bool {
    match line.as_bytes() {
        [b'}'] => true,
        [first, .., b';'] => *first != b's' || !line.starts_with("static "),
        _ => false,
    }
}
