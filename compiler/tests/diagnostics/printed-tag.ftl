#@ en/page.ftl
-law = the <cite>Law on Languages</cite>
#~         ^^^^^^ printed-tag: `<cite>` is printed as it stands | write it in the message, around the reference: a term is text
read = Read the <terms>terms</terms>.
#~ missing-message: Kazakh lacks `read` | add it to page.ftl of `kk`
#~ missing-message: Russian lacks `read` | add it to page.ftl of `ru`
#~              ^^^^^^^ printed-tag: `<terms>` is printed as it stands | declare it in the source language, above the message, as in `# <terms> (Link)`; a `<` that is to be read is written `{ "<" }`
hint = Read them <strong>first</strong>, says { -law }
#~               ^^^^^^^^ printed-tag: `<strong>` is printed as it stands | declare it in the source language, above the message: `# <strong>`
    .title = Read them <em>first</em>
#~                     ^^^^ printed-tag: `<em>` is printed as it stands | take it out: an attribute is what a field or a title says, where no element can stand
dom = Read the <a data-l10n-name="terms">terms</a>.
#~ missing-message: Kazakh lacks `dom` | add it to page.ftl of `kk`
#~ missing-message: Russian lacks `dom` | add it to page.ftl of `ru`
#~             ^^^^^^^^^^^^^^^^^^^^^^^^^^ printed-tag: `<a data-l10n-name="terms">` is printed as it stands | write `<terms>…</terms>`, and above the message of the source language `# <terms> (Link)`
usage = Write `ushtil check <folder>`, or { "<" }em> for words that are stressed
#~ missing-message: Kazakh lacks `usage` | add it to page.ftl of `kk`
#~ missing-message: Russian lacks `usage` | add it to page.ftl of `ru`
#@ kk/page.ftl
hint = Алдымен оқыңыз
    .title = <em>Алдымен</em> оқыңыз
#~           ^^^^ printed-tag: `<em>` is printed as it stands | take it out: an attribute is what a field or a title says, where no element can stand
#@ ru/page.ftl
-law = Закон «О языках»
hint = Сначала<br> прочитайте
#~ missing-message: Russian lacks `hint.title`
#~            ^^^^ printed-tag: `<br>` is printed as it stands | declare it in the source language, above the message: `# <br>`
