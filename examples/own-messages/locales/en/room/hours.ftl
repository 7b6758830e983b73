### When the reading room is open; a file in a folder is a module in a module.

# Variables:
#   $days (DateRange) - the days without readers
#   $fine (Number) - what a day costs that a book comes late
closed = Closed { DATETIME($days, dateStyle: "long") }. A late day costs { NUMBER($fine, minimumFractionDigits: 2) }
