//! Facts that several kinds of entity have: parties, contacts, files, links, prices.

use super::Edition;
use crate::Lang;
use crate::content::{
    Amount, Contact, Document as File, Entry, Kind, Link, Organisation, Party, Person, Prefix, Price,
};
use crate::document::{self, Fact, Role, Text, Url, Value};
use crate::format::{Currency, CurrencyDisplay, NumberOptions, NumberStyle, write_number};
use crate::grammar::Name;
use crate::message::Message;
use crate::messages::{event as words, person};
use crate::sink::Sink;

impl Edition<'_> {
    /// Who, by name, with a link where there is a page.
    pub(super) fn party(&self, party: Party<'_>) -> Value {
        match party {
            Party::Organisation(organisation) => self.organisation(organisation),
            Party::Person(person) => self.person(person),
        }
    }

    /// An organisation by its name.
    pub(super) fn organisation(&self, organisation: Entry<'_, Organisation>) -> Value {
        self.linked(self.text(&organisation.name), Kind::Organisation, organisation.id.as_str())
    }

    /// A person by name, addressed as the language does it: г-н before, мырза after.
    pub(super) fn person(&self, person: Entry<'_, Person>) -> Value {
        self.linked(self.addressed(person), Kind::Person, person.id.as_str())
    }

    /// A person's name with the form of address.
    pub(super) fn addressed(&self, person: Entry<'_, Person>) -> Text {
        let name = self.plain_name(person);
        let text = match person.prefix {
            Some(Prefix::Mr) => self.words(&person::WithMr { name: &name.text }),
            Some(Prefix::Ms) => self.words(&person::WithMs { name: &name.text }),
            None => return name,
        };
        Text { text, ..name }
    }

    /// A person's name.
    pub(super) fn plain_name(&self, person: Entry<'_, Person>) -> Text {
        let picked = person.name.pick(self.lang);
        self.mark(picked.value.full(), picked.tag)
    }

    /// Who, to be put into the case that a sentence needs.
    pub(super) fn name_of<'a>(&self, party: Party<'a>) -> &'a Name {
        match party {
            Party::Organisation(organisation) => organisation.as_name(),
            Party::Person(person) => person.as_name(),
        }
    }

    /// Whom to ask, under its own label or the one given.
    pub(super) fn contact(&self, contact: &Contact, label: &dyn Message) -> Option<Fact> {
        let phone = contact.phone.as_ref().and_then(|phone| phone.reveal(self.audience));
        let email = contact.email.as_ref().and_then(|email| email.reveal(self.audience));
        let url = contact.url.as_ref().and_then(super::url);
        let values = [
            phone.map(|phone| Value::Telephone(*phone)),
            email.map(|email| Value::Email(email.as_str().to_owned())),
            url.map(|url| Value::Link(document::Link { text: None, url })),
        ];
        let mut fact = self.fact(Role::Contact, label, values.into_iter().flatten().collect())?;
        if let Some(label) = &contact.label {
            fact.label = self.text(label);
        }
        Some(fact)
    }

    /// A document by its title, with a link where it has an address.
    pub(super) fn file(&self, file: &File) -> Value {
        let title = self.text(&file.title);
        let title = match file.draft {
            true => Text { text: self.words(&words::DraftDocument { title: &title.text }), ..title },
            false => title,
        };
        match file.url.as_ref().and_then(super::url) {
            Some(url) => Value::Link(document::Link { text: Some(title), url }),
            None => Value::Text(title),
        }
    }

    /// A page elsewhere.
    pub(super) fn link(&self, link: &Link) -> Option<Value> {
        let url = super::url(&link.url)?;
        Some(Value::Link(document::Link { text: link.label.as_ref().map(|label| self.text(label)), url }))
    }

    /// What it costs.
    pub(super) fn price(&self, price: Option<&Price>) -> Option<Fact> {
        let text = match price? {
            Price::Unknown => return None,
            Price::Free => self.say(&words::FreeOfCharge),
            Price::Amount(price) => Text::new(amount(price, self.lang), self.lang),
        };
        self.fact(Role::Price, &words::PriceLabel, vec![Value::Text(text)])
    }

    /// An address as a value.
    pub(super) fn address(&self, url: Option<Url>) -> Vec<Value> {
        url.map(|url| Value::Link(document::Link { text: None, url })).into_iter().collect()
    }
}

/// An amount with the sign of its currency; a whole amount without hundredths.
fn amount(price: &Amount, lang: Lang) -> String {
    let number = price.amount.number();
    let mut letters = *b"XXX";
    letters.iter_mut().zip(price.currency.as_str().bytes()).for_each(|(to, from)| *to = from);
    let options = NumberOptions::DEFAULT
        .with_style(NumberStyle::Currency)
        .with_currency(Currency::of(letters))
        .with_currency_display(CurrencyDisplay::NarrowSymbol);
    let options = if number.to_i64().is_some() { options.with_maximum_fraction_digits(0) } else { options };
    let mut text = String::new();
    write_number(number, &options, lang, &mut Sink::string(&mut text));
    text
}
