### What the page of an organisation says.

## Facts

kind-label = Type
short-name-label = Short name
abbreviation-label = Abbreviation
also-known-as-label = Also known as
parent-label = Part of
units-label = Divisions
place-label = Location
website-label = Website
telephone-label = Telephone
email-label = E-mail
contacts-label = Contact
bin-label = BIN
iin-label = IIN
founded-label = Founded
closed-label = Closed
people-label = People

## Kinds of organisation

kind-foundation = foundation
kind-public-foundation = public foundation
kind-bar = bar association
kind-union = union
kind-association = association
kind-public-association = public association
kind-ministry = ministry
kind-government = government
kind-parliament = parliament
kind-court = court
kind-council = council
kind-committee = committee
kind-department = department
kind-bureau = bureau
kind-state-body = state body
kind-embassy = embassy
kind-university = university
kind-institute = institute
kind-research-centre = research centre
kind-training-centre = training centre
kind-law-firm = law firm
kind-media = media
kind-international-organisation = international organisation
kind-ngo = non-governmental organisation
kind-company = company
kind-platform = platform
kind-other = organisation

## Where one comes to, where money goes to

lei-label = LEI
registration-number-label = Registration number
visiting-address-label = Visiting address
postal-address-label = Postal address
opening-hours-label = Opening hours
bank-label = Bank
account-label = Account (IBAN)
bic-label = BIC
kbe-label = Beneficiary code (Kbe)
accounts-label = Social networks

# Variables:
#   $day (monday | tuesday | wednesday | thursday | friday | saturday | sunday) - the weekday
weekday-name = { $day ->
    [monday] Monday
    [tuesday] Tuesday
    [wednesday] Wednesday
    [thursday] Thursday
    [friday] Friday
    [saturday] Saturday
   *[sunday] Sunday
}
