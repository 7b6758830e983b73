"""Derives the closed dictionary of Russian from the npm package dictionary-ru (BSD-3-Clause, A. I. Lebedev).

    npm pack dictionary-ru@3.0.0 && tar xzf dictionary-ru-3.0.0.tgz
    python3 tools/russian-words/derive.py package OUT

Writes nouns.bin, adjectives.bin and classes.rs to the folder OUT, which is where the Russian grammar keeps them.
The hunspell file gives membership and, once its flags are expanded, the set of forms of a word, without saying which form is
which. A word's declension is the one pattern of Russian nouns all of whose forms are in that set. Animacy and
irregular words come from the lists beside this script, which are ours. Without an argument OUT, only counts are printed.
"""

import collections
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).parent
VOWELS, HUSHING = "аеёиоуыэюя", "жшчщц"
LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюя-"
BLOCK, LIMIT = 32, {"nouns": 150 * 1024, "adjectives": 100 * 1024}


def fold(word):
    return word.replace("ё", "е")


class Hunspell:
    def __init__(self, folder):
        self.rules = collections.defaultdict(list)
        for line in (folder / "index.aff").read_text("utf8").splitlines():
            part = line.split()
            if len(part) >= 5 and part[0] == "SFX":
                cut, add = ("" if part[at] == "0" else part[at] for at in (2, 3))
                self.rules[part[1]].append((cut, add, re.compile(f"(?:{part[4]})$")))
        self.flags, self.bare = collections.defaultdict(set), set()
        for line in (folder / "index.dic").read_text("utf8").splitlines()[1:]:
            word, _, flags = line.partition("/")
            self.flags[word] |= set(flags)
            if not flags:
                self.bare.add(word)

    def forms(self, word):
        found = {word}
        for flag in self.flags[word]:
            for cut, add, condition in self.rules[flag]:
                if word.endswith(cut) and condition.search(word):
                    found.add(word[: len(word) - len(cut)] + add)
        return found


def fleeting(stem):
    """The genitive plural of a stem in two consonants: окон, сосен, статей without its й."""
    before, last = stem[:-1], stem[-1:]
    for vowel in "оеё":
        if before and before[-1] in "ьй":
            yield before[:-1] + vowel + last
        if before:
            yield before + vowel + last


class Pattern:
    """Tries the declensions of Russian on one word; keeps those all of whose forms are in the dictionary."""

    def __init__(self, word, own, bare):
        self.word, self.own, self.any = word, own, own | bare
        self.found = []

    def plural(self, stem, nominative, genitives, vowel):
        oblique = [stem + vowel + end for end in ("м", "ми", "х")]
        if stem + nominative not in self.any or not all(form in self.any for form in oblique):
            return []
        for genitive in genitives:
            forms = genitive(stem) if callable(genitive) else [stem + genitive]
            known = [form for form in dict.fromkeys(forms) if form in self.any and form != self.word]
            if known:
                return [(stem + nominative, form, *oblique) for form in known]
        return []

    def keep(self, gender, singular, *plurals):
        plural = next((forms for forms in plurals if forms), [])
        self.found.append((gender, tuple(singular), plural[0] if len(plural) == 1 else None))

    def has(self, stem, endings):
        return all(stem + ending in self.own for ending in endings)

    def instrumental(self, stem, *endings):
        known = [stem + ending for ending in endings if stem + ending in self.own]
        return known or [stem + ending for ending in endings if stem + ending in self.any]

    def search(self):
        word, last = self.word, self.word[-1]
        stem = word[:-1]
        if last in "бвгджзклмнпрстфхцчшщ":
            self.consonant(word)
        elif last == "ь":
            self.soft(word)
        elif last == "й":
            self.iot(word, stem)
        elif last == "а":
            i = "и" if stem[-1] in "гкхжшчщ" else "ы"
            made = self.instrumental(stem, "ой", "ей")
            if self.has(stem, (i, "е", "у")) and len(made) == 1:
                plural = self.plural(stem, i, ["", fleeting, "ей"], "а")
                self.keep("f", (stem + i, stem + "е", stem + "у", made[0], stem + "е"), plural)
        elif last == "я":
            at = stem + "и" if stem.endswith("и") and stem + "е" not in self.own else stem + "е"
            made = [stem + end for end in ("ёй", "ей") if stem + end in self.any]
            if self.has(stem, ("и", "ю")) and at in self.own and made:
                genitives = [
                    lambda s: [s + "ь"], lambda s: [s + "й"], fleeting, lambda s: [form + "ь" for form in fleeting(s)],
                    lambda s: [s[:-1] + "ей", s[:-1] + "ий"] if s[-1] == "ь" else [], "ей",
                ]
                self.keep("f", (stem + "и", at, stem + "ю", made[0], at), self.plural(stem, "и", genitives, "я"))
        elif last == "о" and self.has(stem, ("а", "у", "е")) and stem + "ом" in self.any:
            genitives = ["", fleeting, "ов", "ей"]
            plurals = [self.plural(stem, end, genitives, "а") for end in ("а", "и")]
            self.keep("n", (stem + "а", stem + "у", word, stem + "ом", stem + "е"), *plurals)
        elif last in "её":
            self.neuter(word, stem)
        return self.found

    def consonant(self, word):
        stems = [word]
        if len(word) > 2 and word[-2] in "оеё":
            base = word[:-2]
            stems += [base + word[-1], base + "ь" + word[-1], base + "й" + word[-1]]
        for stem in stems:
            made = self.instrumental(stem, "ом", "ем") if stem[-1] in HUSHING else [stem + "ом"]
            if not self.has(stem, ("а", "у", "е")) or len(made) != 1 or made[0] not in self.any:
                continue
            i = "и" if stem[-1] in "гкхжшчщ" else "ы"
            people = self.plural(word[:-2], "е", [""], "а") if word.endswith("нин") else []
            usual = self.plural(stem, i, ["ов", "ев", "ей", ""], "а")
            stressed = self.plural(stem, "а", ["ов", "ев", "ей"], "а")
            self.keep("m", (stem + "а", stem + "у", word, made[0], stem + "е"), people, usual, stressed)

    def soft(self, word):
        stems = [word[:-1]]
        if len(word) > 3 and word[-3] in "оеё":
            stems.append(word[:-3] + word[-2])
        for stem in stems:
            made = [stem + end for end in ("ём", "ем") if stem + end in self.any]
            if self.has(stem, ("я", "ю", "е")) and made:
                plurals = [self.plural(stem, end, ["ей"], "я") for end in ("и", "я")]
                self.keep("m", (stem + "я", stem + "ю", word, made[0], stem + "е"), *plurals)
            made = [form for form in (word + "ю", stem + "ью") if form in self.any]
            if self.has(stem, ("и",)) and stem + "я" not in self.own and made:
                i = stem + "и"
                plural = self.plural(stem, "и", ["ей"], "а" if stem[-1] in "жшчщ" else "я")
                self.keep("f", (i, i, word, made[0], i), plural)

    def iot(self, word, stem):
        if self.has(stem, ("я", "ю")) and stem + "ем" in self.any:
            at = stem + "и" if stem.endswith("и") and stem + "е" not in self.own else stem + "е"
            if at in self.own:
                plurals = [self.plural(stem, end, ["ев"], "я") for end in ("и", "я")]
                self.keep("m", (stem + "я", stem + "ю", word, stem + "ем", at), *plurals)
        if word[-2] in "ео":
            soft = word[:-2] + "ь"
            made = [soft + end for end in ("ём", "ем") if soft + end in self.any]
            if self.has(soft, ("я", "ю", "е")) and made:
                plural = self.plural(soft, "и", ["ев", "ёв"], "я")
                self.keep("m", (soft + "я", soft + "ю", word, made[0], soft + "е"), plural)

    def neuter(self, word, stem):
        if word[-1] == "е" and stem[-1] in HUSHING:
            if self.has(stem, ("а", "у")) and stem + "ем" in self.any:
                plural = self.plural(stem, "а", ["", fleeting], "а")
                self.keep("n", (stem + "а", stem + "у", word, stem + "ем", word), plural)
        elif self.has(stem, ("я", "ю")):
            made = stem + word[-1] + "м"
            at = stem + "и" if stem.endswith("и") else stem + "е"
            if made in self.any and at in self.any:
                genitives = [
                    lambda s: [s + "й"] if s[-1] == "и" else [], "ей",
                    lambda s: [s[:-1] + "ий", s[:-1] + "ей"] if s[-1] == "ь" else [], "ев",
                ]
                self.keep("n", (stem + "я", stem + "ю", word, made, at), self.plural(stem, "я", genitives, "я"))


def common(word, forms):
    length = len(word)
    while not all(form.startswith(word[:length]) for form in forms):
        length -= 1
    return length


def klass(word, gender, singular, plural):
    """The gender, how many letters go, and the endings that come instead: what many words share."""
    forms = [*singular, *(plural or ())]
    length = common(word, forms)
    return gender, len(word) - length, tuple(form[length:] for form in forms)


# What these suffixes make, the rules know without a list; their words stay out of it.
BY_SUFFIX = ("ость", "ение", "ание", "яние", "ция", "ство", "логия", "графия", "ствие", "изм")
# Small and coarse words, and women's words for which bodies and offices have no use: they go first when room is short.
SMALL = re.compile(
    "(ушк|юшк|ишк|ышк|еньк|оньк|ечк|очк|иц|щиц|чиц|онк|ёнк|енк|инк|шк|ульк)[аио]$|(чик|чок|ёк|ёнок|енок|онок|ище|ина|"
    "ит|ат|ин|ол|ид|ан|ен|рование|томия|скопия|терия|емия|ома)$|^(полу|псевдо|квази|недо|пере|под|обез|рас|гидро|термо|электро|фото|радио|пьезо|микро|вибро|пиро|аэро)"
)
THINGS = re.compile("(изм|инг|дром|метр|скоп|тет|ариат|рат|ёж|зал|провод|мёт|пункт|фест|форум|центр|парк|клуб|банк|завод|фильм|проект|совет|отдел|блок|план|полис|маш|торг|лаг|хоз|ком|трест|цикл|диализ|стан|тор[гфм])$")
PEOPLE = re.compile("(ист|анин|янин|вед|олог|ирург|педиатр|ёнок)$")
NOT_PEOPLE = re.compile("лист$|твист|свист|ящик|пролог|некролог|эпилог|каталог|счётчик|счетчик|регист|^ист|^опёнок$|^маслёнок$")


def words(name):
    lines = (HERE / name).read_text("utf8").splitlines()
    return {word for line in lines if not line.startswith("#") for word in line.split()}


HEADS = HERE.parent.parent / "src/language/ru/grammar/heads/list.rs"


def heads():
    """Who is living and what is a thing among the words that the grammar itself lists as heads of names."""
    living, things = set(), set()
    for word, entry in re.findall(r'\("([а-яё-]+)", (\w+)', HEADS.read_text("utf8")):
        if entry in ("Living", "LivingAdjective"):
            living.add(word)
        elif entry != "Plural":
            things.add(word)
    return living, things


def animacy(word, gender, living, things):
    if word in living or fold(word) in living:
        return 1
    if word in things or fold(word) in things or gender == "n":
        return 2
    if gender == "m" and PEOPLE.search(word) and not NOT_PEOPLE.search(word):
        return 1
    if gender == "m" and THINGS.search(word):
        return 2
    if gender == "f" and re.search("(ия|ость|ота|ура|ьба|изна|овка|ёвка|евка|ация|тека|грамма|ада|лиза|ель)$", word):
        return 2
    return 0


def extras(nouns):
    for line in (HERE / "extra.tsv").read_text("utf8").splitlines():
        if line.startswith("#") or not line.strip():
            continue
        word, like, living = line.split("\t")
        if like == "m":
            _, singular, plural = nouns[(word,)][0]
            forms = ("m", singular, plural)
        elif like == "0":
            forms = ("n", (word,) * 5, None)
        elif like.startswith("="):
            gender, singular, *plural = like[1:].split(";")
            forms = (gender, tuple(singular.split(",")), tuple(plural[0].split(",")) if plural else None)
        else:
            gender, singular, plural = next(value for key, value in nouns.items() if key[0] == like)[0]
            swap = lambda form: word[: len(word) - len(like) + common(like, [*singular, *(plural or ())])] + form[
                common(like, [*singular, *(plural or ())]) :]
            forms = (gender, tuple(map(swap, singular)), tuple(map(swap, plural)) if plural else None)
        yield word, forms, {"a": 1, "i": 2}[living]


def read_nouns(source):
    living, things = (ours | listed for ours, listed in zip((words("animate.txt"), words("inanimate.txt")), heads()))
    assert not living & things, living & things
    nouns, twice = {}, set()
    for word, flags in source.flags.items():
        if len(word) < 2 or "-" in word or word != word.lower() or not flags & set("FGHIJKNOE") or flags & set("ALBM"):
            continue
        found = Pattern(word, source.forms(word), source.bare).search()
        if len(found) != 1:
            continue
        gender, singular, plural = found[0]
        # the plural of many words is written with ё where the dictionary has both spellings; keep what the word has
        nouns[(word,)] = ((gender, singular, plural), animacy(word, gender, living, things))
    for word, forms, is_living in list(extras({key: value for key, value in nouns.items()})):
        nouns[(word,)] = (forms, is_living)
    return {key[0]: value for key, value in nouns.items()}


def pack(entries):
    """Front coding by blocks, words from their ends: shared letters, new letters, and a byte of data if there is one."""
    blocks, body, before = [], bytearray(), ""
    for at, (key, data) in enumerate(entries):
        if at % BLOCK == 0:
            blocks.append(len(body))
            before = ""
        shared = 0
        while shared < min(len(before), len(key), 7) and before[shared] == key[shared]:
            shared += 1
        fresh = key[shared:]
        assert len(fresh) < 32, key
        body.append(shared << 5 | len(fresh))
        body.extend(LETTERS.index(letter) + 1 for letter in fresh)
        if data is not None:
            body.append(data)
        before = key
    head = len(blocks).to_bytes(2, "big") + b"".join(block.to_bytes(3, "big") for block in blocks)
    return head + bytes(body)


def key(word):
    return fold(word)[::-1]


def order(entries):
    return sorted(entries, key=lambda entry: [LETTERS.index(letter) for letter in entry[0]])


def main(folder, out=None):
    source = Hunspell(pathlib.Path(folder))
    nouns = read_nouns(source)
    own = {word for word, (_, living) in nouns.items() if living} | {
        line.split("\t")[0] for line in (HERE / "extra.tsv").read_text("utf8").splitlines() if not line.startswith("#")
    }
    kept = {}
    for word, ((gender, singular, plural), living) in nouns.items():
        if word.endswith(BY_SUFFIX) and word not in words("inanimate.txt") and len(word) > 6:
            continue
        kept.setdefault(key(word), {})[klass(word, gender, singular, plural)] = (word, living)
    # two words of one spelling that decline in two ways are in no list, unless one is ours
    chosen = {}
    for spelled, found in kept.items():
        ours = {k: v for k, v in found.items() if v[0] in own and v[1]} if len(found) > 1 else found
        yo = {k: v for k, v in (ours or found).items() if "ё" in v[0]}
        pick = ours if len(ours) == 1 else yo if len(yo) == 1 else None
        if len(found) == 1:
            pick = found
        if pick:
            kind, (word, living) = next(iter(pick.items()))
            chosen[spelled] = (kind, living, word)
    classes = collections.Counter((kind, living) for kind, living, _ in chosen.values())
    for kind, living, word in chosen.values():
        if word in own:
            classes[kind, living] += 1000
    table = [row for row, _ in classes.most_common(255)]
    rows = {s: (table.index((k, a)), w) for s, (k, a, w) in chosen.items() if (k, a) in table}
    missing = sorted(w for k, a, w in chosen.values() if (k, a) not in table)
    small = sorted((s for s, (_, w) in rows.items() if w not in own and SMALL.search(w)), key=len, reverse=True)
    packed = pack(order([(s, data) for s, (data, _) in rows.items()]))
    while len(packed) > LIMIT["nouns"]:
        gone, small = small[:200], small[200:]
        if not gone:
            gone = sorted((s for s, (_, w) in rows.items() if w not in own), key=len, reverse=True)[:200]
        for spelled in gone:
            del rows[spelled]
        packed = pack(order([(s, data) for s, (data, _) in rows.items()]))
    stems = set()
    for word, flags in source.flags.items():
        # -ский, -щий, -вший and -нный are known by their suffix; -емый and -шедший are participles
        if "A" in flags and word == word.lower() and word.endswith(("ый", "ий", "ой")) and "-" not in word:
            stem = fold(word)[:-2]
            soft = word.endswith("ий") and word[-3] in "н"
            if not re.search("(ск|цк|[уюая]щ|[аеиыуяод]вш|нн|[аяу]ем|[дгктрлсзбв]ш)$", stem) or stem in ("больш", "меньш", "высш", "стар", "младш", "старш", "лучш", "худш"):
                stems.add(stem + ("ь" if soft else ""))
    packed_stems = pack(order([(stem[::-1], None) for stem in stems]))
    print(f"{len(rows)} nouns in {len(packed)} bytes, {len(table)} classes; {len(stems)} adjectives in {len(packed_stems)} bytes")
    print("left out for their rare declension:", " ".join(missing[:40]))
    if out is None:
        return
    assert len(packed_stems) <= LIMIT["adjectives"], "too many adjectives"
    out = pathlib.Path(out)
    (out / "nouns.bin").write_bytes(packed)
    (out / "adjectives.bin").write_bytes(packed_stems)
    lines = ["//! The declensions of the nouns in the dictionary. Derived: see tools/russian-words.", "",
             "use super::Class;", "use crate::language::Animacy::{Animate, Inanimate};", "use crate::language::Gender::{Feminine, Masculine, Neuter};", "",
             "#[rustfmt::skip]", f"pub(super) static CLASSES: [Class; {len(table)}] = ["]
    names = {"m": "Masculine", "f": "Feminine", "n": "Neuter"}
    quote = lambda endings: "[" + ", ".join(f'"{ending}"' for ending in endings) + "]"
    living = ["None", "Some(Animate)", "Some(Inanimate)"]
    for (gender, cut, endings), animate in table:
        plural = f"Some({quote(endings[5:])})" if endings[5:] else "None"
        lines.append(f"    Class {{ gender: {names[gender]}, animacy: {living[animate]}, cut: {cut}, singular: {quote(endings[:5])}, plural: {plural} }},")
    (out / "classes.rs").write_text("\n".join([*lines, "];", ""]), "utf8")


if __name__ == "__main__":
    main(*sys.argv[1:])
