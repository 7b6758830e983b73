#@ en/page.ftl
# <terms> (Link) - the page with the terms
# <rules> (Link) - the page with the rules
#~ ^^^^^ unused-element: `<rules>` is declared, and no language has it | write `<rules>…</rules>` in the texts, or take the line out
# <strong>
#~ ^^^^^^ unused-element: `<strong>` is declared, and no language has it | write `<strong>…</strong>` in the texts, or take the line out
read = Read the <terms>terms</terms>.
#~ missing-message: Russian lacks `read` | add it to page.ftl of `ru`
#@ kk/page.ftl
read = <terms>Шарттарды</terms> оқыңыз.
