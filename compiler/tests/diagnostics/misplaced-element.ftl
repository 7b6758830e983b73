#@ en/page.ftl
# <terms> (Link) - the page with the terms
read = Read the <terms>terms</terms>.
#~ missing-message: Kazakh lacks `read` | add it to page.ftl of `kk`
#~ missing-message: Russian lacks `read` | add it to page.ftl of `ru`
hint = Before you send it: { read }
#~ missing-message: Kazakh lacks `hint` | add it to page.ftl of `kk`
#~ missing-message: Russian lacks `hint` | add it to page.ftl of `ru`
#~                           ^^^^ misplaced-element: `read` has elements, and stands in no other text | write its words here, with the elements that this message declares
# <home> (Link) - the home page
home = Back <home/>
#~ missing-message: Kazakh lacks `home` | add it to page.ftl of `kk`
#~ missing-message: Russian lacks `home` | add it to page.ftl of `ru`
#~          ^^^^^^^ misplaced-element: `<home/>` is a link without words | write `<home>…</home>` around the words that lead there
