title = Bookshop

# Variables:
#   $count (Integer) - books in the cart
cart = { $count ->
    [0] Your cart is empty
    [one] { $count } book in your cart
   *[other] { $count } books in your cart
}

# Variables:
#   $sum (Money) - what all of it costs
total = Total: { NUMBER($sum, style: "currency", maximumFractionDigits: 0) }

# Variables:
#   $days (Integer) - days until it comes
delivery = Delivery: { RELATIVETIME($days, unit: "day", numeric: "auto") }

# Variables:
#   $authors (Names) - who wrote it
#   $kind (paper | audio | braille) - what is sold
written-by = { $kind ->
    [audio] A recording
    [braille] A book in Braille
   *[paper] A book
} by { $authors }

# Variables:
#   $reader (String) - who is signed in
badge = { $reader }

# Beside the button that orders.
# <terms> (Link) - the page with the terms
# <label> (Element) - what the button says
order = <em>Before</em> you press <label>Order</label>, read the <terms>terms</terms>.

# Variables:
#   $share (Number) - how much less it costs
#   $until (DateTime) - when the offer ends
#   $subjects (List) - what the books are about
offer = { NUMBER($share, style: "percent") } off until { DATETIME($until, dateStyle: "long") }: { $subjects }
