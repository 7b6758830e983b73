### How one takes part in an event: prices, deadlines, what one has to know at the door.

## Prices

# Variables:
#   $day (Date) - the last day on which this price holds
offer-until = until { DATETIME($day, dateStyle: "long", form: "announcement") }
few-left = few left
sold-out = sold out

## Ticket or application

tickets-label = Tickets
action-buy = Buy a ticket
apply-label = Applications
action-apply = Apply

## Deadlines

accepted-label = Applications open
registration-until-label = Registration closes
abstracts-label = Deadline for abstracts
papers-label = Deadline for papers
applications-label = Deadline for applications
proposals-label = Deadline for proposals
remarks-label = Deadline for remarks
opening-label = Submissions open
results-label = Results

## At the door

admission-label = Admission
by-invitation = by invitation only
doors-label = Doors open
age-label = Age limit
capacity-label = Number of seats
dress-code-label = Dress code
accessibility-label = Accessibility
refund-label = Refund rules
hashtag-label = Hashtag

## Who began it

initiator-label = Initiator

# Variables:
#   $org (Name) - the organisation that proposed it
at-initiative-of = On the initiative of { GRAM($org, feature: "article") ->
    [definite] the { $org }
   *[none] { $org }
}

## What has changed

status-moved = The venue of the event has changed
# Variables:
#   $place (String) - where it was to be
status-previous-place = Previous venue: { $place }

# Variables:
#   $day (Date) - the day by which the new date is known
status-postponed-by = The event is postponed; the new date will be announced by { DATETIME($day, dateStyle: "long", form: "announcement") }
