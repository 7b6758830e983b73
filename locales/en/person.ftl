### What the page of a person says.

## Facts

positions-label = Positions
former-positions-label = Former positions
links-label = Links

# Variables:
#   $title (String) - the position, such as chairman
#   $org (Name) - where it is held
position-at = { $title }, { $org }

# Variables:
#   $name (String) - the person
#   $position (String) - the position, with the organisation where it matters
holder = { $name } – { $position }

## Forms of address: Russian says them before the name, Kazakh after it

# Variables:
#   $name (String) - the name as it is shown
with-mr = Mr { $name }

# Variables:
#   $name (String) - the name as it is shown
with-ms = Ms { $name }

prefix-mr = Mr
prefix-ms = Ms

## Years of a position

# Variables:
#   $from (String) - the year
term-since = since { $from }

# Variables:
#   $to (String) - the year
term-until = until { $to }

## What else is known

degrees-label = Degrees
speaks-label = Languages
