//! More than three hundred texts that want to be markup, headers, links or properties.

#[rustfmt::skip] // a table
const FRAGMENTS: &[&str] = &[
    // HTML and scripts
    "<script>alert(1)</script>", "</script><script>alert(1)</script>", "<!--", "-->", "<!--<script>", "<![CDATA[x]]>",
    "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "\"><b>x</b>", "'><b>x</b>", "\" onmouseover=\"alert(1)",
    "' onmouseover='alert(1)", "</title><b>x", "</style><b>x", "</textarea><b>x", "</article></main></body></html>",
    "<a href=javascript:alert(1)>x</a>", "<base href=//evil.example>", "<meta http-equiv=refresh content=0>",
    "&lt;b&gt;", "&amp;", "&#60;b&#62;", "&#x3c;b&#x3e;", "&", "&copy", "&notit;", "&;", "<", ">", "\"", "'", "`", "<b", "</",
    "<?php x ?>", "<%= x %>", "{{ x }}", "{% x %}", "${x}", "#{x}", "<plaintext>", "<xmp>", "<noscript><b>",
    "<template><b>", "<math><mi//xlink:href=\"data:x,<b>\">", "<iframe srcdoc='<b>'>", "\u{ff1c}b\u{ff1e}", "<\u{0}script>",
    // JSON
    "\\", "\\\"", "\\u003c", "\\n", "\",\"x\":\"y", "}{", "]}", "\u{2028}", "\u{2029}", "{\"@type\":\"Person\"}",
    // Markdown
    "# x", "## x ##", "> x", "- x", "* x", "+ x", "1. x", "1) x", "12345678. x", "---", "***", "___", "===", "    x", "\tx",
    "```", "~~~", "`x`", "``x``", "*x*", "**x**", "_x_", "__x__", "***x***", "~~x~~", "[x](y)", "![x](y)", "[x]: y", "[x][y]",
    "[^1]", "[x]", "- [ ] x", "| a | b |", "|---|---|", "<https://x.example>", "<x@example.kz>", "https://x.example",
    "www.example.kz", "x@example.kz", "http://x", "ftp://x", ":smile:", "$x$", "$$x$$", "a\\", "\\*", "x  ", "  x", "a*b*c",
    "*(x)*", "**«x»**", "x\\\ny", "#hashtag", "@mention", "^x^", "==x==", "--", "...", "(c)", "\\[x\\]", "!", "![", "](<x>)",
    // lines and headers
    "a\nb", "a\r\nb", "a\rb", "a\u{b}b", "a\u{c}b", "a\u{85}b", "a\n\nb", "\n", "\r\n\r\n", "x\nSubject: y", "x\r\nBcc: y@z.kz",
    "x\r\n\r\n<b>", "x\nКіру коды: 000000", "x\n# y", "x\n- y", "=?utf-8?B?eA==?=", "a\tb", "\t",
    // iCalendar
    "x\r\nATTENDEE:mailto:y@z.kz", "x\nEND:VEVENT\nBEGIN:VEVENT", "BEGIN:VALARM", "END:VCALENDAR", "a;b", "a,b", "a:b", "a;b=c:d",
    "\\n", "\\N", "\\,", "\\;", "^n", "^'", "^^", "\";X=\"", "a\r\n b", "x\r\n\tb", ";LANGUAGE=ru:x", ";VALUE=URI:x",
    // links
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", " javascript:alert(1)", "\u{1}javascript:alert(1)",
    "java\nscript:alert(1)", "javascript\u{a}:alert(1)", "javascript&colon;alert(1)", "javascript&#58;x", "data:text/html,<b>",
    "vbscript:x", "file:///etc/passwd", "//evil.example", "\\\\evil.example", "https:evil.example", "https:/\\evil.example",
    "https://user:pass@evil.example", "https://example.kz@evil.example", "https://exa\u{202e}mple.kz", "https://а.kz",
    "blob:x", "tel:javascript:x", "mailto:x?bcc=y@z.kz", "x@y.kz?bcc=z@y.kz", "x@y.kz&cc=z", "https://", "https://.", "https://x y",
    "https://example.kz/?a=1&b=2", "https://example.kz/#x", "mailto:info@example.kz", "tel:+77059255006", "geo:43.2,76.9",
    "webcal://example.kz/a.ics", "https://example.kz:8443/", "https://[::1]/", "https://example.kz\\@evil.example", "?a=b", "#a", "/kk/",
    // Unicode
    "\u{202e}abc", "\u{202a}a\u{202c}", "\u{2066}a\u{2069}", "\u{2067}", "\u{200b}", "a\u{200b}b", "\u{200d}", "\u{feff}x", "\u{ad}",
    "e\u{301}", "\u{301}", "Z\u{310}\u{30c}\u{300}\u{32d}", "👩‍👩‍👧‍👦", "🇰🇿", "👍🏽", "\u{0}", "a\u{0}b", "\u{7f}", "\u{80}", "\u{9f}", "\u{1b}[31m",
    "\u{8}\u{8}x", "\u{fffd}", "\u{fffe}", "\u{ffff}", "\u{fdd0}", "\u{1fffe}", "\u{10ffff}", "\u{e000}", "مرحبا", "שלום", "ﷺ", "ДұрысҚазақша",
    "«тырнақша»", "“x”", "„x“", "—", "–", "\u{a0}x\u{a0}", "\u{202f}", "\u{3000}x", "İı", "ß", "ﬀ", "№ 5", "ҚазАҚстан",
    // plain strings that programs trip over
    "null", "undefined", "true", "NaN", "0", "-1", "1e309", "0x10", "''", "\"\"", "' OR 1=1--", "; DROP TABLE x", "| ls", "$(ls)",
    "`ls`", "../../etc/passwd", "C:\\x", "%00", "%0d%0aX: y", "%s%n", "{0}", "{ $x }", "{ \"x\" }", "COM1", "-x", "=1+1", "@SUM(1)", "+1", "",
    " ", "   ", "x ", " x", "a  b", "1.5", "15:00", "15:00-ден 17:00-ге дейін", "+7 705 925 50 06", "(UTC+5)", "a.b.c", "e.g.", "a/b", "50%",
    "ushtil", "class=\"x\"", "on click", "--></script>", "*/", "/*", "//", "\u{3c}b\u{3e}", "&lt;script&gt;", "%3Cscript%3E", "\\x3cb\\x3e",
    "0;url=javascript:x", "expression(x)", "url(x)", "@import x", "}</style>", "\\0", "\\r\\n",
];

/// The fragments, and each of them between letters, where many a filter stops looking; and some that are huge.
pub(crate) fn corpus() -> Vec<String> {
    let mut corpus: Vec<String> = FRAGMENTS.iter().map(|fragment| (*fragment).to_owned()).collect();
    corpus.extend(FRAGMENTS.iter().map(|fragment| format!("сөз {fragment} сөз")));
    corpus.extend(FRAGMENTS.iter().map(|fragment| format!("1{fragment}ә")));
    corpus.push("Ұзақ мәтін. ".repeat(300));
    corpus.push("<".repeat(1_000));
    corpus.push("Қ".repeat(1_000));
    corpus.push("a\u{301}".repeat(200));
    corpus.push("\u{301}".repeat(200));
    corpus.push("\\".repeat(200));
    corpus.push("[".repeat(200));
    corpus.push("*_".repeat(200));
    corpus
}

#[test]
fn corpus_is_large() {
    assert!(FRAGMENTS.len() >= 300, "{} fragments", FRAGMENTS.len());
}
