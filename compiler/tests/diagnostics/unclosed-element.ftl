#@ en/page.ftl
# <terms> (Link) - the page with the terms
read = Read the <terms>terms first.
#~ missing-message: Russian lacks `read` | add it to page.ftl of `ru`
#~              ^^^^^^^ unclosed-element: `<terms>` is never closed | close it in the same text, or in the same variant: `</terms>`
# <terms> (Link)
# <em>
crossed = Read <em>the <terms>terms</em> first</terms>.
#~ missing-message: Kazakh lacks `crossed` | add it to page.ftl of `kk`
#~ missing-message: Russian lacks `crossed` | add it to page.ftl of `ru`
#~                     ^^^^^^^ unclosed-element: `<terms>` is not closed before `</em>` | write `</terms>` before `</em>`
#~                                            ^^^^^^^^ unclosed-element: `</terms>` closes nothing that is open here | an element is closed in the text, or the variant, that opens it, the last one first
# Variables:
#   $count (Integer) - how many
# <list> (Link) - all of them
over = <list>See { $count ->
#~ missing-message: Kazakh lacks `over` | add it to page.ftl of `kk`
#~ missing-message: Russian lacks `over` | add it to page.ftl of `ru`
#~     ^^^^^^ unclosed-element: `<list>` is never closed | close it in the same text, or in the same variant: `</list>`
    [one] { $count } thing</list>
#~                        ^^^^^^^ unclosed-element: `</list>` closes nothing that is open here | an element is closed in the text, or the variant, that opens it, the last one first
   *[other] { $count } things</list>
#~                           ^^^^^^^ unclosed-element: `</list>` closes nothing that is open here | an element is closed in the text, or the variant, that opens it, the last one first
}
# <terms> (Link)
cut = Read <terms>the terms</terms first.
#~ missing-message: Kazakh lacks `cut` | add it to page.ftl of `kk`
#~ missing-message: Russian lacks `cut` | add it to page.ftl of `ru`
#~         ^^^^^^^ unclosed-element: `<terms>` is never closed | close it in the same text, or in the same variant: `</terms>`
#~                         ^^^^^^^ unclosed-element: `</terms` has no `>` | close the tag; a `<` that is to be read is written `{ "<" }`
# <br>
lines = One<br>two<br/>three
#~ missing-message: Kazakh lacks `lines` | add it to page.ftl of `kk`
#~ missing-message: Russian lacks `lines` | add it to page.ftl of `ru`
#@ kk/page.ftl
read = Алдымен шарттарды</terms> оқыңыз <terms/>.
#~                      ^^^^^^^^ unclosed-element: `</terms>` closes nothing that is open here | an element is closed in the text, or the variant, that opens it, the last one first
#~                                      ^^^^^^^^ misplaced-element: `<terms/>` is a link without words | write `<terms>…</terms>` around the words that lead there
