# Before a form is sent.
# <terms> (Link) - the page with the terms
terms = Read the <terms>terms</terms> <em>first</em>.

# Variables:
#   $count (Integer) - how many there are
# <list> (Link) - all of them
# <number> (Element) - around the number
found = { $count ->
    [0] Nothing & nobody.
    [one] Found <number>{ $count }</number> <list>thing</list>.
   *[other] Found <number>{ $count }</number> <list>things</list>.
}

# Variables:
#   $org (Organisation) - whose terms they are
# <rules> (Link) - the page with the rules
rules = <rules>The rules of <strong>{ $org }</strong></rules>

# <sup>
area = 25 m<sup>2</sup>,<br>{ "<em>" }<sup></sup>

# Variables:
#   $text (String) - anything
# <strong>
quoted = <strong>{ $text }</strong> and { $text }

# Variables:
#   $message (Message) - another message
# <em>
around = <em>Read this:</em> { $message }

plain = 1 < 2 & 3
    .title = The <terms>
