//! Facts that several kinds of entity have: parties, contacts, files, links, prices.

use jiff::civil::Date;

use super::Edition;
use crate::Lang;
use crate::content::{
    self, Availability, Contact, Content, Decimal, Entry, Kind, Offer, Organisation, OtherPage, Paper, Party, Person,
    Prefix, Price, Restricted, WebAddress,
};
use crate::document::{self, Fact, Role, Text, Value, Values};
use crate::format::{CurrencyDisplay, LanguageForm, Money, NumberOptions, language_name, write_money};
use crate::grammar::Name;
use crate::lang::{LangTag, Localised};
use crate::message::Message;
use crate::messages::{admission, event as words, person};
use crate::sink::Sink;

impl Edition<'_> {
    /// Who, by name, with a link where there is a page.
    pub(super) fn party<'c>(&self, party: Party<'c>) -> Value<'c> {
        match party {
            Party::Organisation(organisation) => self.organisation(organisation),
            Party::Person(person) => self.person(person),
        }
    }

    /// An organisation by its name.
    pub(super) fn organisation<'c>(&self, organisation: Entry<'c, Organisation>) -> Value<'c> {
        self.linked(self.text(&organisation.value().name), Kind::Organisation, organisation.id.as_str())
    }

    /// A person by name, addressed as the language does it: г-н before, мырза after.
    pub(super) fn person<'c>(&self, person: Entry<'c, Person>) -> Value<'c> {
        self.linked(self.addressed(person), Kind::Person, person.id.as_str())
    }

    /// A person's name with the form of address.
    pub(super) fn addressed<'c>(&self, person: Entry<'c, Person>) -> Text<'c> {
        let name = self.plain_name(person);
        let words = match person.prefix {
            Some(Prefix::Mr) => self.words(&person::WithMr { name: &name.text }),
            Some(Prefix::Ms) => self.words(&person::WithMs { name: &name.text }),
            None => return name,
        };
        name.with_words(words)
    }

    /// Who takes part: a person with the position held on this day.
    pub(super) fn participant<'c>(&self, party: Party<'c>, day: Date) -> Value<'c> {
        let Party::Person(person) = party else { return self.party(party) };
        let name = self.addressed(person);
        let mut held = person.positions().filter(|(position, _)| position.holds_on(day));
        let name = match held.next().filter(|(position, _)| position.title.get(self.lang).is_some()) {
            Some((position, at)) => {
                let position = self.position_at(&position.title, at);
                let words = self.words(&person::Holder { name: &name.text, position: &position.text });
                name.with_words(words)
            }
            None => name,
        };
        self.linked(name, Kind::Person, person.id.as_str())
    }

    /// A position at an organisation: in a phrase, or one after the other where no phrase can be made of them.
    pub(super) fn position_at<'c>(
        &self,
        title: &'c Localised<crate::content::OneLine>,
        at: Option<Entry<'c, Organisation>>,
    ) -> Text<'c> {
        let title = self.text(title);
        let Some(org) = at.map(|at| at.as_name()) else { return title };
        let words = match self.can_inflect(org) && title.is_in(self.lang) {
            true => self.words(&person::PositionAt { title: &title.text, org }),
            false => format!("{}, {}", title.text, org.text(self.lang)).into(),
        };
        title.with_words(words)
    }

    /// Whether a sentence of this language can put the name into a case: it has the name in this language.
    pub(super) fn can_inflect(&self, name: &Name) -> bool {
        name.own_text(self.lang).is_some()
    }

    /// A person's name.
    pub(super) fn plain_name<'c>(&self, person: Entry<'c, Person>) -> Text<'c> {
        let picked = person.value().name.pick(self.lang);
        self.mark(picked.value.full(), picked.tag)
    }

    /// Whom to ask, under its own label or the one given.
    pub(super) fn add_contact<'c>(
        &self,
        contact: &'c Restricted<Contact>,
        content: &'c Content,
        label: fn(&Contact) -> &'static dyn Message,
        facts: &mut Vec<Fact<'c>>,
    ) {
        let Some(contact) = contact.reveal(self.audience) else { return };
        let person = contact.person.as_ref().and_then(|person| content.follow(person));
        let values = [
            person.map(|person| self.person(person)),
            contact.phone.map(Value::Telephone),
            contact.email.as_ref().map(|email| Value::Email(email.as_str().into())),
            contact.url.as_ref().map(address),
        ];
        let values: Values<'c> = values.into_iter().flatten().collect();
        match &contact.label {
            Some(label) if !values.is_empty() => facts.push(Fact::new(Role::Contact, self.text(label), values)),
            _ => self.add(facts, Role::Contact, label(contact), values),
        }
    }

    /// A document by its title, with a link where it has an address.
    pub(super) fn file<'c>(&self, file: &'c Paper) -> Value<'c> {
        let mut title = self.text(&file.title);
        if title.is_in(self.lang) {
            if let Some(number) = &file.number {
                let words = self.words(&words::NumberedDocument { title: &title.text, number });
                title = title.with_words(words);
            }
            if file.draft {
                let words = self.words(&words::DraftDocument { title: &title.text });
                title = title.with_words(words);
            }
            title = self.in_language(title, file.lang);
        }
        match &file.url {
            Some(url) => Value::Link(document::Link { text: Some(title), url: url.address() }),
            None => Value::Text(title),
        }
    }

    /// What a link is called, and the language of what it leads to where that is another one.
    fn in_language<'c>(&self, text: Text<'c>, leads_to: Option<LangTag>) -> Text<'c> {
        let other = leads_to.filter(|tag| *tag != self.lang && text.note.is_none());
        match other.and_then(|tag| language_name(tag.language(), LanguageForm::In, self.lang)) {
            Some(language) => {
                let words = format!("{} ({language})", text.text);
                text.with_words(words)
            }
            None => text,
        }
    }

    /// A page elsewhere.
    pub(super) fn link<'c>(&self, link: &'c OtherPage) -> Value<'c> {
        let text = link.label.as_ref().map(|label| self.in_language(self.text(label), link.lang));
        Value::Link(document::Link { text, url: link.url.address() })
    }

    /// What it costs.
    pub(super) fn add_price<'c>(&self, price: Option<&'c Price>, facts: &mut Vec<Fact<'c>>) {
        let text = match price {
            None | Some(Price::Unknown) => return,
            Some(Price::Free) => self.say(&words::FreeOfCharge),
            Some(Price::Amount(price)) => self.sum(price.amount, price.currency),
            Some(Price::Offers(offers)) => return offers.iter().for_each(|offer| self.add_offer(offer, facts)),
        };
        self.add(facts, Role::Price, &words::PriceLabel, Value::Text(text));
    }
}

impl Edition<'_> {
    /// An amount to pay: nobody pays ₸0, it is free.
    fn sum(&self, number: Decimal, currency: content::Currency) -> Text<'static> {
        match number.is_zero() {
            true => self.say(&words::FreeOfCharge),
            false => Text::new(amount(number, &currency, self.lang), self.lang),
        }
    }

    /// One of several prices, under its name: how much, for whom, until when, and whether there is any left.
    fn add_offer<'c>(&self, offer: &'c Offer, facts: &mut Vec<Fact<'c>>) {
        let is_over = offer.until.is_some_and(|until| self.as_of.is_some_and(|day| until < day));
        if is_over {
            return;
        }
        let price = self.sum(offer.amount, offer.currency);
        let until = offer.until.map(|day| Text::new(self.words(&admission::OfferUntil { day }), self.lang));
        let left = match offer.availability {
            None | Some(Availability::Available) => None,
            Some(Availability::FewLeft) => Some(self.say(&admission::FewLeft)),
            Some(Availability::SoldOut) => Some(self.say(&admission::SoldOut)),
        };
        let audience = offer.audience.as_ref().map(|audience| self.text(audience));
        let values = [Some(price), audience, until, left].into_iter().flatten().map(Value::Text);
        let label = offer.name.as_ref().map_or_else(|| self.say(&words::PriceLabel), |name| self.text(name));
        facts.push(Fact::new(Role::Price, label, values.collect::<Values<'c>>()));
    }
}

/// An address as a value.
pub(super) fn address(url: &WebAddress) -> Value<'_> {
    Value::Link(document::Link { text: None, url: url.address() })
}

/// An amount with the sign of its currency; a whole amount without hundredths.
pub(super) fn amount(amount: Decimal, currency: &content::Currency, lang: Lang) -> String {
    let number = amount.number();
    let options = NumberOptions::DEFAULT.with_currency_display(CurrencyDisplay::NarrowSymbol);
    let options = if number.to_i64().is_some() { options.with_maximum_fraction_digits(0) } else { options };
    let mut text = String::new();
    write_money(Money::new(number, currency.currency()), &options, lang, &mut Sink::string(&mut text));
    text
}
