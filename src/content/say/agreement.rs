//! What an agreement says.

use super::Edition;
use crate::Lang;
use crate::content::{Agreement, AgreementKind, AgreementStatus, Entry, Kind};
use crate::document::{Block, Document, Fact, Inline, Prose, Role, Text, Value};
use crate::message::Message;
use crate::messages::{agreement as words, event, person};

impl Entry<'_, Agreement> {
    /// A title and the facts: between whom, who signed, when and where.
    #[must_use]
    pub fn announce<'e>(&self, edition: impl Into<Edition<'e>>) -> Document {
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
    pub fn article<'e>(&self, edition: impl Into<Edition<'e>>) -> Document {
        let edition = edition.into();
        let mut document = self.begin(&edition);
        document.trail = edition.trail(self.content(), &self.value().trail, &document.title);
        document.blocks = self.body.as_ref().map(|body| edition.prose(body)).unwrap_or_default();
        document
    }

    /// A title with the pages above it, the facts and the article.
    #[must_use]
    pub fn page<'e>(&self, edition: impl Into<Edition<'e>>) -> Document {
        let edition = edition.into();
        let mut document = self.article(edition);
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

    fn begin(&self, edition: &Edition<'_>) -> Document {
        let mut document = edition.document(Kind::Agreement, self.id.as_str(), edition.text(&self.title));
        document.modified = self.updated.map(super::utc);
        document
    }

    fn facts(&self, edition: &Edition<'_>) -> Vec<Fact> {
        let parties = self.parties().map(|party| edition.organisation(party)).collect();
        let place = self.place().map(|place| {
            let name = edition.text(place.name_on(self.signed.first_day()));
            edition.linked(name, Kind::Place, place.id.as_str())
        });
        let at =
            self.at_event().map(|event| edition.linked(edition.text(&event.title), Kind::Event, event.id.as_str()));
        let purpose = self.purposes(edition);
        let files = self.files.iter().map(|file| edition.file(file)).collect();
        let links = self.links.iter().filter_map(|link| edition.link(link)).collect();
        let status = self.status.map(|status| Value::Text(edition.say(status_words(status))));
        let mut facts = vec![
            edition.fact(Role::Subject, &words::KindLabel, vec![Value::Text(edition.say(kind_words(self.kind)))]),
            edition.fact(Role::Party, &words::PartiesLabel, parties),
            edition.fact(Role::Signed, &words::SignedLabel, vec![Value::Time(edition.time(&self.signed))]),
            edition.fact(Role::Where, &words::PlaceLabel, place.into_iter().collect()),
            edition.fact(Role::Signed, &words::SignedAtLabel, at.into_iter().collect()),
            edition.fact(Role::Signatory, &words::SignatoriesLabel, self.signatory_values(edition)),
        ];
        facts.extend([
            edition.fact(Role::Subject, &words::PurposeLabel, purpose),
            edition.fact(Role::Status, &words::StatusLabel, status.into_iter().collect()),
            edition.fact(Role::Attachment, &words::FilesLabel, files),
            edition.fact(Role::Website, &event::LinksLabel, links),
        ]);
        facts.into_iter().flatten().collect()
    }

    /// What it is for, as one text: its parts have commas of their own.
    fn purposes(&self, edition: &Edition<'_>) -> Vec<Value> {
        let mut purposes = self.purpose.iter().map(|purpose| edition.text(purpose));
        let Some(first) = purposes.next() else { return Vec::new() };
        let whole =
            purposes.fold(first, |whole, next| Text { text: format!("{}; {}", whole.text, next.text), ..whole });
        vec![Value::Text(whole)]
    }

    /// Who signed, each with what they were.
    fn signatory_values(&self, edition: &Edition<'_>) -> Vec<Value> {
        let values = self.signatories().map(|(signed, party, row)| {
            let name = edition.addressed(signed);
            let Some(title) = &row.title else { return edition.linked(name, Kind::Person, signed.id.as_str()) };
            let org = party.as_name();
            let position = edition.words(&person::PositionAt { title: &edition.text(title).text, org });
            let text = edition.words(&person::Holder { name: &name.text, position: &position });
            Value::Text(Text { text, ..name })
        });
        values.collect()
    }

    /// What came of it, in order of time.
    fn follow_up_list(&self, edition: &Edition<'_>) -> Vec<Prose> {
        let mut steps: Vec<_> = self.follow_ups.iter().collect();
        steps.sort_by_key(|step| step.when.first_day());
        let items = steps.into_iter().map(|step| {
            let text = edition.text(&step.text);
            let (lang, note) = (text.lang, text.note.clone());
            let inlines = vec![Inline::Time(edition.time(&step.when)), Inline::Text(format!(": {}", text.text))];
            Prose { lang, note, inlines }
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
