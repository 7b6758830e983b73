### What a site says around its pages.

skip-to-content = Skip to content
menu-label = Menu
events = Events
news = News
articles = Articles
events-and-articles = Events and articles
about = About us
contacts = Contacts
calendar-file = Calendar file
read-in = Available in

## Search

search = Search
search-site = Search the site
close = Close
search-results = Search results
nothing-found = No results found

# Variables:
#   $key (String) - the key, as keyboards name it: ESC
press-to-close = Press { $key } to close the search

## What is not there

page-not-found = Page not found
to-home = Back to the home page
nothing-here = There is nothing at this address

## Lists

organisations = Organisations
people = People
places = Places
projects = Projects
agreements = Agreements
upcoming-events = Upcoming events
past-events = Past events
archive = Archive
all-past-events = All past events
nothing-yet = Nothing here yet
no-upcoming = No events are planned yet
subscribe = Subscribe
feed = News feed (Atom)
subscribe-calendar = Calendar subscription (iCalendar)
site-map = Site map
found-count = Results
calendar = Calendar
other-months = Other months
previous-month = Previous month
next-month = Next month
previous-page = Previous page
next-page = Next page

# Variables:
#   $page (Integer) - which page
#   $pages (Integer) - of how many
page-of = Page { $page } of { $pages }
