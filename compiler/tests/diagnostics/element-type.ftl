#@ en/page.ftl
# Variables:
#   $who (String) - who reads
# <terms> (Lnik) - the page with the terms
#~         ^^^^ element-type: `Lnik` is not a type of element | did you mean `Link`? It is one of Link, Element
# <rules> - the page with the rules
#~ ^^^^^ element-type: `<rules>` is declared without a type | write `# <rules> (Link)`, or `(Element)` for what is no link
# <em> (Element)
#~ ^^ element-type: `<em>` is an element of text | write `# <em>` without a type, or give what the application fills another name
# <who> (Link)
#~ ^^^ same-name: `$who` and `<who>` both become the field `who` | give one of them another name
# <who> (Link)
#~ ^^^ element-type: `<who>` is declared twice | take one of the lines out
read = Dear <who>{ $who }</who>, read the <terms>terms</terms> and <rules>rules</rules> <em>first</em>.
#~ missing-message: Kazakh lacks `read` | add it to page.ftl of `kk`
#~ missing-message: Russian lacks `read` | add it to page.ftl of `ru`
# Variables:
#   $page (Link) - the page
#~         ^^^^ variable-type: `Link` is not a type of variable | an element is declared by its tag: `# <page> (Link)`. A variable is one of String, Integer, Number, Money, Duration, Date, Time, DateTime, DateRange, Name, Person, Organisation, Place, Names, List, Message, or a choice such as (online | in-person)
page = { $page }
#~ missing-message: Kazakh lacks `page` | add it to page.ftl of `kk`
#~ missing-message: Russian lacks `page` | add it to page.ftl of `ru`
