label = Select a language

# Variables:
#   $name (String) - who reads
welcome = Welcome, { $name }!

# Variables:
#   $title (String) - what
#   $place (String) - where
#   $person (String) - whom to ask
card = { $title }. Venue: { $place }. Contact: { $person }

# Variables:
#   $count (Integer) - seats that are free
seats = { $count ->
    [one] { $count } seat left
   *[other] { $count } seats left
}

-lprc = { $case ->
    [possessive] Legal Policy Research Centre’s
   *[nominative] Legal Policy Research Centre
}

# Variables:
#   $project (String) - what is supported
support = With the { -lprc(case: "possessive") } support: { $project }

# Variables:
#   $mode (online | hybrid) - how
#   $count (Integer) - participants
take-part = { $mode ->
    [online] { $count ->
        [one] { $count } person takes part online
       *[other] { $count } people take part online
    }
   *[hybrid] { $count ->
        [one] { $count } person takes part in the hall and online
       *[other] { $count } people take part in the hall and online
    }
}

# Variables:
#   $start (DateTime) - when it begins
when = Begins: { DATETIME($start, dateStyle: "long", timeStyle: "short") }
