#@ en/page.ftl
# <terms> (Link) - the page with the terms
read = Read the <terms>terms</terms>, all of the <terms>terms</terms>.
#~ missing-message: Kazakh lacks `read` | add it to page.ftl of `kk`
#~ missing-message: Russian lacks `read` | add it to page.ftl of `ru`
#~                                               ^^^^^^^ repeated-element: `<terms>` stands here a second time | what the application gives stands once in a text: declare a second one under another name
# Variables:
#   $count (Integer) - how many
# <list> (Link) - all of them
all = <list>See</list> { $count ->
#~ missing-message: Kazakh lacks `all` | add it to page.ftl of `kk`
#~ missing-message: Russian lacks `all` | add it to page.ftl of `ru`
    [0] nothing
    [one] <list>{ $count } thing</list>
#~        ^^^^^^ repeated-element: `<list>` stands here a second time | what the application gives stands once in a text: declare a second one under another name
   *[other] <list>{ $count } things</list>
}
