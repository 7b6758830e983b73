#@ en/page.ftl
# <terms> (Link) - the page with the terms
# <name> (Element) - what they are called
read = Read <terms>the <em>terms</em> <name>of use</name></terms>.
#~ missing-message: Kazakh lacks `read` | add it to page.ftl of `kk`
#~                                    ^^^^^^ nested-element: `<name>` stands inside of `<terms>` | put one after the other: of what the application gives, nothing stands in another
# Variables:
#   $count (Integer) - how many
# <list> (Link) - all of them
# <number> (Element) - how many
all = <list>See { $count ->
#~ missing-message: Kazakh lacks `all` | add it to page.ftl of `kk`
#~ missing-message: Russian lacks `all` | add it to page.ftl of `ru`
    [one] <number>{ $count }</number> thing
#~        ^^^^^^^^ nested-element: `<number>` stands inside of `<list>` | put one after the other: of what the application gives, nothing stands in another
   *[other] <em><number>{ $count }</number></em> things
#~              ^^^^^^^^ nested-element: `<number>` stands inside of `<list>` | put one after the other: of what the application gives, nothing stands in another
}</list>
#@ ru/page.ftl
read = Прочитайте <em><terms>условия</terms></em> <name>пользования</name>.
