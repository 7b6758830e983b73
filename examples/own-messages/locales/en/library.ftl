### What a small library says to its readers.

title = Reading room

# Variables:
#   $reader (String) - who has come
welcome = Welcome, { $reader }!

# Variables:
#   $count (Integer) - books on loan
on-loan = { $count ->
    [0] You have no books on loan
    [one] You have { $count } book on loan
   *[other] You have { $count } books on loan
}

# Variables:
#   $day (Date) - the last day
return-by = Please return them by { DATETIME($day, dateStyle: "long", form: "announcement") }

# Variables:
#   $place (Name) - who lends the book
#   $kind (book | journal) - what is lent
lent-by = { $kind ->
    [journal] The journal belongs to { $place }
   *[book] The book belongs to { $place }
}

search = Search
    .placeholder = Author or title

# Variables:
#   $number (String) - to call, as `+77172000000`
questions = Questions? Call { PHONE($number) }
