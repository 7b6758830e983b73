//! Language tags as people write them, and the right ones that come out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[cfg(feature = "unic-langid")]
use unic_langid::LanguageIdentifier;
use ushtil::lang::{ChainError, Chains, Direction, Lang, LangTag, Via};

fn tag(text: &str) -> String {
    match text.parse::<LangTag>() {
        Ok(tag) => tag.to_string(),
        Err(error) => panic!("{text}: {error}"),
    }
}

fn refused(text: &str) -> String {
    text.parse::<LangTag>().expect_err(text).to_string()
}

/// LE-20, UR-02: lenient in, strict out.
#[test]
fn tags_are_read_as_they_are_written_and_printed_as_they_should_be() {
    for (input, expected) in [
        ("kk", "kk"),
        ("KK", "kk"),
        (" kk ", "kk"),
        ("kz", "kk"),
        ("KZ", "kk"),
        ("kaz", "kk"),
        ("qaz", "kk"),
        ("rus", "ru"),
        ("eng", "en"),
        ("kk_KZ", "kk-KZ"),
        ("kz-kz", "kk-KZ"),
        ("KAZ_cyrl_kz", "kk-Cyrl-KZ"),
        ("kk-cyrl", "kk-Cyrl"),
        ("kk-arab-cn", "kk-Arab-CN"),
        ("ru-RU-u-hc-h23", "ru-RU"),
        ("ru-x-piter", "ru"),
        ("ru-petr1708", "ru"),
        ("en-GB-oxendict", "en-GB"),
        ("de-CH-1996", "de-CH"),
        ("en-001", "en-001"),
        ("fra", "fr"),
        ("fr", "fr"),
        ("ar", "ar"),
        ("crh", "crh"),
    ] {
        assert_eq!(tag(input), expected, "{input}");
    }
}

/// LE-20: the error names the tag that is meant.
#[test]
fn what_is_no_tag_is_refused_with_the_nearest_right_one() {
    for (input, expected) in [
        ("", "a language tag such as `kk`, `ru` or `en` is expected, and nothing is there"),
        ("kazakh", "`kazakh` is not a language tag: did you mean `kk`?"),
        ("Қазақша", "`Қазақша` is not a language tag: did you mean `kk`?"),
        ("Русский", "`Русский` is not a language tag: did you mean `ru`?"),
        ("english", "`english` is not a language tag: did you mean `en`?"),
        ("en-", "`en-` is not a language tag: did you mean `en`?"),
        ("x-none", "`x-none` is not a language tag"),
        ("*", "`*` is not a language tag"),
        ("kk-cyrr", "`Cyrr` in `kk-cyrr` is no registered script: did you mean `kk`?"),
        ("ru-QQ", "`QQ` in `ru-QQ` is no registered region: did you mean `ru`?"),
        ("rx", "`rx` in `rx` is no registered language: did you mean `ru`?"),
        ("xx", "`xx` in `xx` is no registered language"),
        ("к\u{43a}", "`кк` is not a language tag"),
        ("kk\u{0}\u{202e}", "`kk\\0\\u{202e}` is not a language tag"),
    ] {
        assert_eq!(refused(input), expected, "{input}");
    }
    assert!(refused(&"kk-".repeat(10_000)).len() < 120);
}

#[test]
fn authors_are_held_to_the_exact_tag() {
    for right in ["kk", "ru-KZ", "kk-Arab", "en", "fr"] {
        assert!(LangTag::exact(right).is_ok(), "{right}");
    }
    for (wrong, meant) in [("kz", "`kk`?"), ("KK", "`kk`?"), ("rus", "`ru`?"), ("en_GB", "`en-GB`?")] {
        let error = LangTag::exact(wrong).expect_err(wrong).to_string();
        assert!(error.ends_with(meant), "{error}");
    }
}

/// LE-23: a script that is not written here is not one of the library's languages.
#[test]
fn a_language_is_one_of_ours_in_our_script_only() {
    let lang = |text: &str| text.parse().ok().and_then(LangTag::lang);
    for (text, expected) in [
        ("kz", Some(Lang::Kk)),
        ("kk-KZ", Some(Lang::Kk)),
        ("kk-Cyrl-CN", Some(Lang::Kk)),
        ("kk-CN", None),
        ("kk-Latn", None),
        ("ru-UA", Some(Lang::Ru)),
        ("en-US", Some(Lang::En)),
        ("ar", None),
    ] {
        assert_eq!(lang(text), expected, "{text}");
    }
    assert_eq!("fr".parse::<Lang>().unwrap_err().to_string(), "`fr` is not a language here: kk, ru, en are");
}

/// LS-12
#[test]
fn scripts_run_their_way() {
    for (text, expected) in [
        ("kk", Direction::Ltr),
        ("ru", Direction::Ltr),
        ("en", Direction::Ltr),
        ("kk-Arab", Direction::Rtl),
        ("kk-CN", Direction::Rtl),
        ("ar", Direction::Rtl),
        ("uz-Arab", Direction::Rtl),
        ("fr", Direction::Ltr),
    ] {
        assert_eq!(text.parse::<LangTag>().unwrap().direction(), expected, "{text}");
    }
}

/// LS-01, LS-02, LS-08: the names of the languages, each with a capital and in one script.
#[test]
fn autonyms_have_no_look_alike_letters() {
    assert_eq!(Lang::ALL.map(Lang::autonym), ["Қазақша", "Русский", "English"]);
    for lang in Lang::ALL {
        let latin = lang.autonym().chars().filter(char::is_ascii_alphabetic).count();
        assert!(latin == 0 || latin == lang.autonym().chars().count(), "{}", lang.autonym());
    }
}

#[cfg(feature = "unic-langid")]
#[test]
fn tags_and_unic_langid_agree() {
    for text in ["kk", "ru-KZ", "kk-Arab-CN", "en"] {
        let identifier: LanguageIdentifier = text.parse::<LangTag>().unwrap().into();
        assert_eq!(identifier.to_string(), text);
        assert_eq!(LangTag::try_from(&identifier).unwrap().to_string(), text);
    }
    let wrong: LanguageIdentifier = "kz".parse().unwrap(); // what unic-langid takes for a language
    assert_eq!(LangTag::try_from(&wrong).unwrap(), Lang::Kk);
}

/// LE-24
#[test]
fn chains_are_checked() {
    for lang in Lang::ALL {
        assert!(Chains::DEFAULT.of(lang).eq(lang.chain()), "{lang}");
        assert!(Chains::NONE.of(lang).eq([lang]), "{lang}");
    }
    let again = Chains::DEFAULT.with(Lang::Kk, &[Lang::Ru, Lang::Kk]);
    assert_eq!(again, Err(ChainError::Cycle { of: Lang::Kk, again: Lang::Kk }));
    let twice = Chains::DEFAULT.with(Lang::En, &[Lang::Ru, Lang::Ru]);
    assert_eq!(twice.unwrap_err().to_string(), "the chain of `en` comes back to `ru`: each language stands in it once");
}

/// LE-30, LE-36
#[test]
fn a_text_knows_its_language_and_blank_is_no_translation() {
    let text = |kk, ru, en| {
        move |lang| match lang {
            Lang::Kk => Some(kk),
            Lang::Ru => ru,
            Lang::En => Some(en),
        }
    };
    let shown = Chains::DEFAULT.text(Lang::Kk, text(" \n", Some("Суд"), "Court")).unwrap();
    assert_eq!((shown.value, shown.lang, shown.asked, shown.via()), ("Суд", Lang::Ru, Lang::Kk, Via::Fallback));
    let shown = Chains::DEFAULT.text(Lang::En, text("Сот", None, "Court")).unwrap();
    assert_eq!((shown.value, shown.via()), ("Court", Via::Exact));
    assert_eq!(Chains::NONE.text(Lang::Ru, text("Сот", None, "Court")), None);
}
