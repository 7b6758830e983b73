#@ en/page.ftl
about = About the fund
#@ kk/page.ftl
-qor = қор
-qalqan = Қалқан
#~ unused-term: no text uses the term `-qalqan` | write `{ -qalqan }` in a text, or take it out
about = { -qor } туралы
#@ ru/page.ftl
about = О фонде
