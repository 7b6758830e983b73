//! What a format escapes is found wherever it stands: text is looked through in pieces of sixteen bytes.

use ushtil::escape::*;

/// A character that some format escapes or leaves out, or that begins like one of them.
const SIGNS: &str = "\0\t\n\r\u{b}\u{1f}\u{7f}\u{80}\u{85}\u{9f}\u{a0}«»–“\u{2028}\u{202e}\u{2066}ქ한\u{fdd0}\u{ffff}😀&<>\"'\\;,^.!-*_";

#[test]
fn a_sign_is_found_wherever_it_stands() {
    let formats: [fn(&str) -> String; 7] = [
        |text| Plain(text).to_string(),
        |text| HtmlText(text).to_string(),
        |text| HtmlAttribute(text).to_string(),
        |text| TelegramMarkdown(text).to_string(),
        |text| IcalText(text).to_string(),
        |text| JsonText(text).to_string(),
        |text| XmlText(text).to_string(),
    ];
    for write in formats {
        for sign in SIGNS.chars().map(String::from) {
            for (before, after) in (0..36).flat_map(|before| [0, 1, 15, 16, 40].map(|after| (before, after))) {
                let [before, after] = [before, after].map(|letters| "қ".repeat(letters / 2) + &"a".repeat(letters % 2));
                let expected = [before.as_str(), &write(&sign), &after].concat();
                assert_eq!(write(&[before.as_str(), &sign, &after].concat()), expected, "{sign:?}");
            }
        }
    }
}
