### What an announcement of an event says.

## Kinds of event

kind-open-expert-discussion = open expert discussion
kind-expert-discussion = expert discussion
kind-expert-meeting = expert meeting
kind-open-debate = open debate
kind-public-discussion = public discussion
kind-public-hearing = public hearing
kind-round-table = round table
kind-conference = conference
kind-international-conference = international conference
kind-ministerial-conference = ministerial conference
kind-press-conference = press conference
kind-briefing = briefing
kind-forum = forum
kind-symposium = symposium
kind-session = session
kind-meeting = meeting
kind-workshop = workshop
kind-national-workshop = national workshop
kind-seminar = seminar
kind-webinar = webinar
kind-training = training session
kind-training-seminar = training seminar
kind-lecture = lecture
kind-master-class = master class
kind-presentation = presentation
kind-competition = competition
kind-moot-court-competition = moot court competition
kind-ceremony = ceremony
kind-opening-ceremony = opening ceremony
kind-award-ceremony = award ceremony
kind-open-day = open day
kind-festival = festival
kind-concert = concert
kind-exhibition = exhibition
kind-performance = performance
kind-hackathon = hackathon
kind-course = course
kind-holiday = holiday
kind-sitting = sitting
kind-vote = vote
kind-call = call
kind-other = event

## When

when-label = Date and time
date-label = Date

# Variables:
#   $start (DateTime) - the beginning
#   $end (DateTime) - the end, on the same day
#   $city (Name) - the city whose time it is
#   $offset (String) - the offset of that day, such as UTC+6
when-hours = { DATETIME($start, dateStyle: "full", form: "announcement") }, from { DATETIME($start, timeStyle: "short", form: "announcement") } to { DATETIME($end, timeStyle: "short", form: "announcement") } ({ $city } time, { $offset })

# Variables:
#   $start (DateTime) - the beginning
#   $end (DateTime) - the end, on the same day
#   $offset (String) - the offset of that day, such as UTC+3
when-hours-offset = { DATETIME($start, dateStyle: "full", form: "announcement") }, from { DATETIME($start, timeStyle: "short", form: "announcement") } to { DATETIME($end, timeStyle: "short", form: "announcement") } ({ $offset })

# Variables:
#   $start (DateTime) - the beginning; the end is not known
#   $city (Name) - the city whose time it is
#   $offset (String) - the offset of that day, such as UTC+6
when-start = { DATETIME($start, dateStyle: "full", form: "announcement") }, at { DATETIME($start, timeStyle: "short", form: "announcement") } ({ $city } time, { $offset })

# Variables:
#   $start (DateTime) - the beginning; the end is not known
#   $offset (String) - the offset of that day, such as UTC+3
when-start-offset = { DATETIME($start, dateStyle: "full", form: "announcement") }, at { DATETIME($start, timeStyle: "short", form: "announcement") } ({ $offset })

# Variables:
#   $start (DateTime) - the beginning
#   $end (DateTime) - the end, on a later day
#   $city (Name) - the city whose time it is
#   $year (same | other) - whether it ends in the year in which it begins
#   $offset (String) - the offset of the first day, such as UTC+6
when-span = { DATETIME($start, dateStyle: "full", form: "announcement") }, { DATETIME($start, timeStyle: "short", form: "announcement") }{ "\u00A0" }– { $year ->
        [same] { DATETIME($end, weekday: "long", day: "numeric", month: "long", form: "announcement") }
       *[other] { DATETIME($end, dateStyle: "full", form: "announcement") }
    }, { DATETIME($end, timeStyle: "short", form: "announcement") } ({ $city } time, { $offset })

# Variables:
#   $start (DateTime) - the beginning
#   $end (DateTime) - the end, on a later day
#   $year (same | other) - whether it ends in the year in which it begins
#   $offset (String) - the offset of the first day, such as UTC+3
when-span-offset = { DATETIME($start, dateStyle: "full", form: "announcement") }, { DATETIME($start, timeStyle: "short", form: "announcement") }{ "\u00A0" }– { $year ->
        [same] { DATETIME($end, weekday: "long", day: "numeric", month: "long", form: "announcement") }
       *[other] { DATETIME($end, dateStyle: "full", form: "announcement") }
    }, { DATETIME($end, timeStyle: "short", form: "announcement") } ({ $offset })

## Where

format-label = Format
format-online = online
format-in-person = in person
format-hybrid = in person and online

# Variables:
#   $platform (String) - Zoom, Teams, Webex …
format-online-on = online, on the { $platform } platform

# Variables:
#   $platform (String) - Zoom, Teams, Webex …
format-hybrid-on = in person and online, on the { $platform } platform

# Variables:
#   $platforms (List) - Zoom, Teams, Webex …
format-online-on-several = online, on the { $platforms } platforms

# Variables:
#   $platforms (List) - Zoom, Teams, Webex …
format-hybrid-on-several = in person and online, on the { $platforms } platforms

venue-label = Venue
address-label = Address
join-label = Link to join
join-later-label = Joining
join-after-registration = the link is sent to registered participants

# Variables:
#   $label (Message) - what the fact is called: link to join, access code …
#   $platform (String) - Zoom, Teams, Webex …
label-on-platform = { $label } ({ $platform })

meeting-id-label = Meeting ID
access-code-label = Access code
dial-in-label = Join by telephone
broadcast-label = Live broadcast

# Variables:
#   $platform (String) - YouTube, Facebook …
broadcast-on-label = Live broadcast on { $platform }

recording-label = Recording

## Languages of the event

official-language-label = Official language
official-languages-label = Official languages
working-languages-label = Working languages
working-language-label = Working language
interpretation-label = Simultaneous interpretation

## Who

organiser-label = Organiser
organisers-label = Organisers
support-label = Support
funder-label = Financial support
partner-label = Partner
sponsor-label = Sponsor
speakers-label = Speakers
speaker-label = Speaker
moderator-label = Moderator
moderators-label = Moderators
chair-label = Chair
chairs-label = Chairs
participants-label = Participants
participant-label = Participant
presenter-label = Award presented by
presenters-label = Award presented by
recipient-label = Award goes to
recipients-label = Award goes to
audience-label = Invited

# Variables:
#   $org (Name) - the organisation that gives its support
supported-by = With the support of { GRAM($org, feature: "article") ->
    [definite] the { $org }
   *[none] { $org }
}

# Variables:
#   $org (Name) - the organisation that pays
financially-supported-by = With the financial support of { GRAM($org, feature: "article") ->
    [definite] the { $org }
   *[none] { $org }
}

# Variables:
#   $org (Name) - the partner
in-partnership-with = In partnership with { GRAM($org, feature: "article") ->
    [definite] the { $org }
   *[none] { $org }
}

# Variables:
#   $org (Name) - the co-organiser
jointly-with = Jointly with { GRAM($org, feature: "article") ->
    [definite] the { $org }
   *[none] { $org }
}

## What

questions-label = Questions for discussion
topics-label = Topics
project-label = Project
programme-label = Programme
series-label = Series of events
next-in-series-label = Next event of the series
part-of-label = Part of
documents-label = Documents

# Variables:
#   $title (String) - the document
#   $number (String) - its number or code
numbered-document = { $title }, No.{ "\u00A0" }{ $number }

# Variables:
#   $title (String) - the document, which is not adopted yet
draft-document = { $title } (draft)

materials-label = Materials
links-label = Links

## Taking part

registration-label = Registration
registration-deadline-label = Registration deadline
registration-required = required
registration-closed = Registration is closed
price-label = Participation fee
free-of-charge = free of charge
contact-label = For questions about participation
media-contact-label = Media contacts
add-to-calendar = Add to calendar

# Variables:
#   $count (Integer) - seats that are still free
seats-left = { $count ->
    [0] No seats left
    [one] { $count } seat left
   *[other] { $count } seats left
}

## Status, said first

status-label = Status
status-tentative = The date of the event is to be confirmed
status-cancelled = The event is cancelled
status-postponed = The event is postponed; the new date will be announced
status-rescheduled = The event has been moved to another date
status-moved-online = The event has been moved online
status-ended = The event has ended
previous-date-label = Previous date
status-reason-label = Reason

# Variables:
#   $reason (String) - why, as the organiser says it
status-reason = Reason: { $reason }

# Variables:
#   $when (String) - the old date, in full
status-previous = Previous date: { $when }

## Closing sentences of an article

# Variables:
#   $tense (future | past) - whether the event lies ahead
#   $start (DateTime) - the beginning
#   $end (DateTime) - the end, on the same day
#   $platform (String) - Zoom, Teams, Webex …
takes-place-online-on = { $tense ->
    [past] The event took place on { DATETIME($start, dateStyle: "long") }, from { DATETIME($start, timeStyle: "short", form: "announcement") } to { DATETIME($end, timeStyle: "short", form: "announcement") } in online format on the { $platform } platform
   *[future] The event will take place on { DATETIME($start, dateStyle: "long") }, from { DATETIME($start, timeStyle: "short", form: "announcement") } to { DATETIME($end, timeStyle: "short", form: "announcement") } in online format on the { $platform } platform
}

# Variables:
#   $tense (future | past) - whether the event lies ahead
#   $when (String) - the day and the hours, in full
takes-place = { $tense ->
    [past] The event took place: { $when }.
   *[future] The event will take place: { $when }.
}

# Variables:
#   $tense (future | past) - whether the event lies ahead
#   $platform (String) - YouTube, Facebook …
broadcast-available-on = { $tense ->
    [past] A recording of the broadcast is available on { $platform } at
   *[future] Live broadcast is available on { $platform } at
}

# Variables:
#   $language (String) - the language's name
official-language-is = The official language of the event: { $language }.

for-questions = For questions about participation, please contact

## What a reader can do at once: verbs on buttons

action-register = Register
action-join = Join
action-watch = Watch the recording
