#@ en/page.ftl
# <terms> (Link) - the page with the terms
read = Read the <a data-l10n-name="terms">terms</a> or <terms class="x">ours</terms> <em title="now">first</em>.
#~ missing-message: Kazakh lacks `read` | add it to page.ftl of `kk`
#~              ^^^^^^^^^^^^^^^^^^^^^^^^^^ element-attribute: `<a data-l10n-name="terms">` names its element by an attribute | write `<terms>…</terms>`, and above the message of the source language `# <terms> (Link)`
#~                                                     ^^^^^^^^^^^^^^^^^ element-attribute: `<terms class="x">` has attributes | write `<terms>`: what attributes would say, the application gives
#~                                                                                   ^^^^^^^^^^^^^^^^ element-attribute: `<em title="now">` has attributes | write `<em>`: what attributes would say, the application gives
#@ ru/page.ftl
read = Прочитайте <terms title="все">условия</terms>.
#~                ^^^^^^^^^^^^^^^^^^^ element-attribute: `<terms title="все">` has attributes | write `<terms>`: what attributes would say, the application gives
