#@ en/page.ftl
# Before a form is sent.
# <terms> (Link) - the page with the terms
# <em>
read = Read the <term>terms</term> <em>first</em>.
#~ missing-element: `read` lacks `<terms>` | write `<terms>…</terms>` around the words that it is for
#~              ^^^^^^ undeclared-element: `read` has no element `<term>` | did you mean `<terms>`?
# <terms> (Link)
link = Read <a href="/terms">the terms</a> of <terms>ours</terms>.
#~          ^^^^^^^^^^^^^^^^^ undeclared-element: `link` has no element `<a>` | declare a link under a name of its own: `# <terms> (Link)`; the message has <terms>
# <terms> (Link)
less = <terms>Terms</terms> where a <b and c> d
#~                                 ^ spaces: two spaces | write one
#~                                  ^^^^^^^^^ element-attribute: `<b and c>` has attributes | a `<` that is to be read is written `{ "<" }`
#~                                  ^^^^^^^^^ unclosed-element: `<b and c>` is never closed | close it in the same text, or in the same variant: `</b>`
#@ kk/page.ftl
read = Алдымен <terms>шарттарды</terms> <emp>оқыңыз</emp>.
#~                                      ^^^^^ undeclared-element: `read` has no element `<emp>` | declare it in the source language, above the message: `# <emp> (Element)`; the message has <terms>
link = <terms>Шарттарды</terms> оқыңыз.
less = <terms>Шарттар</terms>
#@ ru/page.ftl
read = <strong>Сначала</strong> прочитайте <terms>условия</terms> и <rules>правила</rules>.
#~                                                                  ^^^^^^^ undeclared-element: `read` has no element `<rules>` | declare it in the source language, above the message: `# <rules> (Element)`; the message has <terms>
link = Прочитайте <terms>условия</terms>.
less = <terms>Условия</terms>
