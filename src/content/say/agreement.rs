//! What an agreement says.

use super::Edition;
use super::event::named;
use super::facts::amount;
use super::told::tells;
use crate::Lang;
use crate::content::{Agreement, AgreementKind, AgreementStatus, Entry, Kind, OneLine, PartialDate};
use crate::document::{About, Block, Document, Fact, Inline, Prose, Role, Text, Time, Value, Values};
use crate::lang::Localised;
use crate::message::Message;
use crate::messages::{agreement as words, event, person};

impl<'c> Entry<'c, Agreement> {
    /// A title and the facts: between whom, who signed, when and where.
    #[must_use]
    pub fn announce<'e>(&self, edition: impl Into<Edition<'e>>) -> Document<'c> {
        let edition = edition.into();
        self.begin(&edition).with(Block::Facts(self.facts(&edition)))
    }

    /// A title and the article, with the pages above it.
    ///
    /// ```
    /// use ushtil::{Lang, content::Content};
    /// # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
    /// let agreement = content.agreement("paris-almaty-2014")?;
    /// let first = |lang| agreement.article(lang).trail.unwrap().crumbs[0].text.text.clone();
    /// assert_eq!(first(Lang::Kk), "Басты бет");
    /// assert_eq!(first(Lang::Ru), "Главная");
    /// assert_eq!(first(Lang::En), "Home");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn article<'e>(&self, edition: impl Into<Edition<'e>>) -> Document<'c> {
        let edition = edition.into();
        let mut document = self.told(&edition);
        let mut facts = Vec::new();
        match self.tells_between_whom() {
            true => {
                self.add_terms(&edition, &mut facts);
                self.add_papers(&edition, &mut facts);
            }
            false => facts = self.facts(&edition),
        }
        if !facts.is_empty() {
            document.blocks.push(Block::Facts(facts));
        }
        document
    }

    /// Whether its prose says between whom it is, and so who signed it, when and where; its terms are not for prose.
    fn tells_between_whom(&self) -> bool {
        self.parties().all(|party| tells(&[self.body.as_ref()], &party.value().name))
    }

    /// A title and the prose, with the pages above it.
    fn told(&self, edition: &Edition<'_>) -> Document<'c> {
        let agreement = self.value();
        let mut document = self.begin(edition);
        document.trail = edition.trail(self.content(), &agreement.trail, Kind::Agreement, &document.title);
        document.blocks.extend(edition.machine_made(&agreement.title, agreement.body.as_ref()));
        document.blocks.extend(agreement.body.as_ref().map(|body| edition.prose(body)).unwrap_or_default());
        document
    }

    /// A title with the pages above it, the facts and the article.
    #[must_use]
    pub fn page<'e>(&self, edition: impl Into<Edition<'e>>) -> Document<'c> {
        let edition = edition.into();
        let mut document = self.told(&edition);
        document.blocks.insert(0, Block::Facts(self.facts(&edition)));
        let steps = self.follow_up_list(&edition);
        if !steps.is_empty() {
            document.blocks.push(Block::Heading(edition.say(&words::FollowUpsLabel)));
            document.blocks.push(Block::List(steps));
        }
        document
    }

    /// Whether there is a page in this language: a title, and the article if there is one in any.
    #[must_use]
    pub fn exists_in(&self, lang: Lang) -> bool {
        super::exists(&self.title, self.body.as_ref(), lang)
    }

    fn begin(&self, edition: &Edition<'_>) -> Document<'c> {
        let mut document = edition.document(Kind::Agreement, &self.value().id, edition.text(&self.value().title));
        document.description = self.value().body.as_ref().and_then(|body| edition.first_sentences(body));
        document.about = About::Article;
        document.modified = self.updated.map(super::utc);
        document
    }

    fn facts(&self, edition: &Edition<'_>) -> Vec<Fact<'c>> {
        let agreement = self.value();
        let parties: Values<'c> = self.parties().map(|party| edition.organisation(party)).collect();
        let place = self.place().map(|place| {
            let name = edition.text(place.value().name_on(agreement.signed.first_day()));
            edition.linked(name, Kind::Place, place.id.as_str())
        });
        let at = self
            .at_event()
            .map(|event| edition.linked(edition.text(&event.value().title), Kind::Event, event.id.as_str()));
        let purpose = self.purposes(edition);
        let status = self.status.map(|status| Value::Text(edition.say(status_words(status))));
        let mut facts = Vec::with_capacity(10);
        edition.add(&mut facts, Role::Subject, &words::KindLabel, Value::Text(edition.say(kind_words(self.kind))));
        edition.add(&mut facts, Role::Party, &words::PartiesLabel, parties);
        edition.add(&mut facts, Role::Signed, &words::SignedLabel, Value::Time(edition.date_of(&self.signed)));
        edition.add(&mut facts, Role::Where, &words::PlaceLabel, place);
        edition.add(&mut facts, Role::Signed, &words::SignedAtLabel, at);
        edition.add(&mut facts, Role::Signatory, &words::SignatoriesLabel, self.signatory_values(edition));
        edition.add(&mut facts, Role::Subject, &words::PurposeLabel, purpose);
        edition.add(&mut facts, Role::Status, &words::StatusLabel, status);
        self.add_terms(edition, &mut facts);
        self.add_papers(edition, &mut facts);
        facts
    }

    /// What one opens: its text, its annexes, pages about it.
    fn add_papers(&self, edition: &Edition<'_>, facts: &mut Vec<Fact<'c>>) {
        let agreement = self.value();
        let files: Values<'c> = agreement.files.iter().map(|file| edition.file(file)).collect();
        let annexes: Values<'c> = agreement.annexes.iter().map(|file| edition.file(file)).collect();
        let links: Values<'c> = agreement.links.iter().map(|link| edition.link(link)).collect();
        edition.add(facts, Role::Attachment, &words::FilesLabel, files);
        edition.add(facts, Role::Attachment, &words::AnnexesLabel, annexes);
        edition.add(facts, Role::Website, &event::LinksLabel, links);
    }

    /// Its number, how long it is in force, what it is worth, and which text holds.
    fn add_terms(&self, edition: &Edition<'_>, facts: &mut Vec<Fact<'c>>) {
        let agreement = self.value();
        let plain = |text: String| Value::Text(Text::new(text, edition.lang));
        let day = |date: Option<PartialDate>| {
            let time = |date| Time {
                text: edition.partial(date).into(),
                start: crate::content::say::when::stamp(date),
                end: None,
            };
            date.map(|date| Value::Time(time(date)))
        };
        let term = agreement.term.as_ref();
        let said = |text: Option<&'c Localised<OneLine>>| text.map(|text| Value::Text(edition.text(text)));
        let number = agreement.number.as_ref().map(|number| Value::Code(number.as_str().into()));
        let amount = agreement.amount.as_ref().map(|sum| plain(amount(sum.amount, &sum.currency, edition.lang)));
        let prevailing = agreement.prevailing.map(|tag| plain(named(tag, edition.lang).into_owned()));
        let rows: [(Role, &dyn Message, Option<Value<'c>>); 8] = [
            (Role::Subject, &words::NumberLabel, number),
            (Role::Effective, &words::InForceFromLabel, day(term.and_then(|term| term.from))),
            (Role::Expires, &words::InForceUntilLabel, day(term.and_then(|term| term.to))),
            (Role::Expires, &words::RenewalLabel, said(term.and_then(|term| term.renewal.as_ref()))),
            (Role::Expires, &words::NoticeLabel, said(term.and_then(|term| term.notice.as_ref()))),
            (Role::Price, &words::AmountLabel, amount),
            (Role::Other, &words::PrevailingLabel, prevailing),
            (Role::Other, &words::CopiesLabel, agreement.copies.map(|copies| plain(copies.to_string()))),
        ];
        for (role, label, value) in rows {
            edition.add(facts, role, label, value);
        }
    }

    /// What it is for, as one text: its parts have commas of their own.
    fn purposes(&self, edition: &Edition<'_>) -> Option<Value<'c>> {
        let mut purposes = self.value().purpose.iter().map(|purpose| edition.text(purpose));
        let first = purposes.next()?;
        Some(Value::Text(purposes.fold(first, |mut whole, next| {
            *whole.text.to_mut() += &format!("; {}", next.text);
            whole
        })))
    }

    /// Who signed, each with what they were.
    fn signatory_values(&self, edition: &Edition<'_>) -> Values<'c> {
        let values = self.signatories().map(|(signed, party, row)| {
            let name = edition.addressed(signed);
            let Some(title) = &row.title else { return edition.linked(name, Kind::Person, signed.id.as_str()) };
            let position = edition.position_at(title, Some(party));
            let words = edition.words(&person::Holder { name: &name.text, position: &position.text });
            Value::Text(name.with_words(words))
        });
        values.collect()
    }

    /// What came of it, in order of time.
    fn follow_up_list(&self, edition: &Edition<'_>) -> Vec<Prose<'c>> {
        let mut steps: Vec<_> = self.value().follow_ups.iter().collect();
        steps.sort_by_key(|step| step.when.first_day());
        let items = steps.into_iter().map(|step| {
            let text = edition.text(&step.text);
            let inlines = vec![Inline::Time(edition.time(&step.when)), Inline::Text(format!(": {}", text.text).into())];
            Prose { lang: text.lang, note: text.note, inlines }
        });
        items.collect()
    }
}

fn kind_words(kind: AgreementKind) -> &'static dyn Message {
    match kind {
        AgreementKind::Agreement => &words::KindAgreement,
        AgreementKind::Cooperation => &words::KindCooperation,
        AgreementKind::Memorandum => &words::KindMemorandum,
        AgreementKind::Understanding => &words::KindUnderstanding,
        AgreementKind::Treaty => &words::KindTreaty,
    }
}

fn status_words(status: AgreementStatus) -> &'static dyn Message {
    match status {
        AgreementStatus::Draft => &words::StatusDraft,
        AgreementStatus::InForce => &words::StatusInForce,
        AgreementStatus::Ended => &words::StatusEnded,
    }
}
