// The announcement forms, by hand: what CLDR abbreviates or leaves out, as official texts write it.
// Keys are the fields shown (E weekday, y year, M month in words, d day, n month in digits); values are CLDR patterns.
// In a range, [ ] holds what the end of the range fills; the keys of a range are its fields and the largest that differs.
// Sources: kk «2026 жылғы 18 ақпан» = ru «18 февраля 2026 г.», the trilingual news of the Institute of Legislation and
// Legal Information; corpora of government sites («2009 жылғы 11–12 қараша»); en as on the source pages of this library.
const kk = {
  fallback: "\u00a0– ",
  dates: {
    EyMd: "y\u00a0'жылғы' d\u00a0MMMM, EEEE",
    yMd: "y\u00a0'жылғы' d\u00a0MMMM",
    EMd: "d\u00a0MMMM, EEEE",
    Md: "d\u00a0MMMM",
    yM: "y\u00a0'жылғы' MMMM",
    M: "MMMM",
    y: "y\u00a0'жыл'",
    E: "EEEE",
    Ed: "d, EEEE",
    EM: "MMMM, EEEE",
    EyM: "y\u00a0'жылғы' MMMM, EEEE",
    ynd: "dd.MM.y",
    nd: "dd.MM",
    yn: "MM.y",
    End: "dd.MM, EEEE",
    Eynd: "dd.MM.y, EEEE",
  },
  ranges: {
    EyMd: {
      d: "y\u00a0'жылғы' d–[d]\u00a0MMMM, EEEE–[EEEE]",
      M: "y\u00a0'жылғы' d\u00a0MMMM\u00a0– [d\u00a0MMMM], EEEE–[EEEE]",
      y: "y\u00a0'жылғы' d\u00a0MMMM, EEEE\u00a0– [y\u00a0'жылғы' d\u00a0MMMM, EEEE]",
    },
    yMd: {
      d: "y\u00a0'жылғы' d–[d]\u00a0MMMM",
      M: "y\u00a0'жылғы' d\u00a0MMMM\u00a0– [d\u00a0MMMM]",
      y: "y\u00a0'жылғы' d\u00a0MMMM\u00a0– [y\u00a0'жылғы' d\u00a0MMMM]",
    },
    EMd: {
      d: "d–[d]\u00a0MMMM, EEEE–[EEEE]",
      M: "d\u00a0MMMM\u00a0– [d\u00a0MMMM], EEEE–[EEEE]",
      y: "y\u00a0'жылғы' d\u00a0MMMM, EEEE\u00a0– [y\u00a0'жылғы' d\u00a0MMMM, EEEE]",
    },
    Md: {
      d: "d–[d]\u00a0MMMM",
      M: "d\u00a0MMMM\u00a0– [d\u00a0MMMM]",
      y: "y\u00a0'жылғы' d\u00a0MMMM\u00a0– [y\u00a0'жылғы' d\u00a0MMMM]",
    },
    yM: { M: "y\u00a0'жылғы' MMMM–[MMMM]", y: "y\u00a0'жылғы' MMMM\u00a0– [y\u00a0'жылғы' MMMM]" },
    M: { M: "MMMM–[MMMM]", y: "y\u00a0'жылғы' MMMM\u00a0– [y\u00a0'жылғы' MMMM]" },
    y: { y: "y–[y]\u00a0'жылдар'" },
    nd: { d: "dd.MM–[dd.MM]", M: "dd.MM–[dd.MM]", y: "dd.MM.y–[dd.MM.y]" },
    yn: { M: "MM.y–[MM.y]", y: "MM.y–[MM.y]" },
    ynd: { d: "dd.MM.y–[dd.MM.y]", M: "dd.MM.y–[dd.MM.y]", y: "dd.MM.y–[dd.MM.y]" },
  },
};

const ru = {
  fallback: "\u00a0– ",
  dates: {
    EyMd: "d\u00a0MMMM y\u00a0'года', EEEE",
    yMd: "d\u00a0MMMM y\u00a0'года'",
    EMd: "d\u00a0MMMM, EEEE",
    Md: "d\u00a0MMMM",
    yM: "LLLL y\u00a0'года'",
    M: "LLLL",
    y: "y\u00a0'год'",
    E: "EEEE",
    Ed: "d, EEEE",
    EM: "LLLL, EEEE",
    EyM: "LLLL y\u00a0'года', EEEE",
    ynd: "dd.MM.y",
    nd: "dd.MM",
    yn: "MM.y",
    End: "dd.MM, EEEE",
    Eynd: "dd.MM.y, EEEE",
  },
  ranges: {
    EyMd: {
      d: "d–[d]\u00a0MMMM y\u00a0'года', EEEE–[EEEE]",
      M: "d\u00a0MMMM\u00a0– [d\u00a0MMMM y\u00a0'года'], EEEE–[EEEE]",
      y: "d\u00a0MMMM y\u00a0'года', EEEE\u00a0– [d\u00a0MMMM y\u00a0'года', EEEE]",
    },
    yMd: {
      d: "d–[d]\u00a0MMMM y\u00a0'года'",
      M: "d\u00a0MMMM\u00a0– [d\u00a0MMMM y\u00a0'года']",
      y: "d\u00a0MMMM y\u00a0'года'\u00a0– [d\u00a0MMMM y\u00a0'года']",
    },
    EMd: {
      d: "d–[d]\u00a0MMMM, EEEE–[EEEE]",
      M: "d\u00a0MMMM\u00a0– [d\u00a0MMMM], EEEE–[EEEE]",
      y: "d\u00a0MMMM y\u00a0'года', EEEE\u00a0– [d\u00a0MMMM y\u00a0'года', EEEE]",
    },
    Md: {
      d: "d–[d]\u00a0MMMM",
      M: "d\u00a0MMMM\u00a0– [d\u00a0MMMM]",
      y: "d\u00a0MMMM y\u00a0'года'\u00a0– [d\u00a0MMMM y\u00a0'года']",
    },
    yM: { M: "LLLL\u00a0– [LLLL] y\u00a0'года'", y: "LLLL y\u00a0'года'\u00a0– [LLLL y\u00a0'года']" },
    M: { M: "LLLL\u00a0– [LLLL]", y: "LLLL y\u00a0'года'\u00a0– [LLLL y\u00a0'года']" },
    y: { y: "y–[y]\u00a0'годы'" },
    nd: { d: "dd.MM–[dd.MM]", M: "dd.MM–[dd.MM]", y: "dd.MM.y–[dd.MM.y]" },
    yn: { M: "MM.y–[MM.y]", y: "MM.y–[MM.y]" },
    ynd: { d: "dd.MM.y–[dd.MM.y]", M: "dd.MM.y–[dd.MM.y]", y: "dd.MM.y–[dd.MM.y]" },
  },
};

const en = {
  fallback: " – ",
  dates: {
    EyMd: "EEEE, d MMMM y",
    yMd: "d MMMM y",
    EMd: "EEEE, d MMMM",
    Md: "d MMMM",
    yM: "MMMM y",
    M: "MMMM",
    y: "y",
    E: "EEEE",
    Ed: "EEEE d",
    EM: "EEEE, MMMM",
    EyM: "EEEE, MMMM y",
    ynd: "dd/MM/y",
    nd: "dd/MM",
    yn: "MM/y",
    End: "EEEE, dd/MM",
    Eynd: "EEEE, dd/MM/y",
  },
  ranges: {
    EyMd: {
      d: "EEEE–[EEEE], d–[d] MMMM y",
      M: "EEEE–[EEEE], d MMMM – [d MMMM y]",
      y: "EEEE, d MMMM y – [EEEE, d MMMM y]",
    },
    yMd: { d: "d–[d] MMMM y", M: "d MMMM – [d MMMM y]", y: "d MMMM y – [d MMMM y]" },
    EMd: {
      d: "EEEE–[EEEE], d–[d] MMMM",
      M: "EEEE–[EEEE], d MMMM – [d MMMM]",
      y: "EEEE, d MMMM y – [EEEE, d MMMM y]",
    },
    Md: { d: "d–[d] MMMM", M: "d MMMM – [d MMMM]", y: "d MMMM y – [d MMMM y]" },
    yM: { M: "MMMM–[MMMM] y", y: "MMMM y – [MMMM y]" },
    M: { M: "MMMM–[MMMM]", y: "MMMM y – [MMMM y]" },
    y: { y: "y–[y]" },
    nd: { d: "dd/MM–[dd/MM]", M: "dd/MM–[dd/MM]", y: "dd/MM/y–[dd/MM/y]" },
    yn: { M: "MM/y–[MM/y]", y: "MM/y–[MM/y]" },
    ynd: { d: "dd/MM/y–[dd/MM/y]", M: "dd/MM/y–[dd/MM/y]", y: "dd/MM/y–[dd/MM/y]" },
  },
};

export const ANNOUNCEMENT = { kk, ru, en };
