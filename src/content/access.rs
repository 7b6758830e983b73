//! How one takes part in an event: on the spot, online, by watching; and who may see the way in.

use crate::format::Telephone;
use crate::lang::Localised;

use super::cx::{Cx, Table};
use super::decode::Decode;
use super::entity::Ref;
use super::event::Event;
use super::finding::Code;
use super::model::{record, tagged};
use super::phone::AccessCode;
use super::place::Place;
use super::problem::Problem;
use super::secret::{Audience, Secret};
use super::text::Text;
use super::web::Url;

tagged! {
    /// How one takes part.
    pub enum Access {
        /// On the spot.
        Venue(Venue) = "venue",
        /// Online.
        Online(Online) = "online",
        /// By watching.
        Broadcast(Broadcast) = "broadcast",
    }
}

record! {
    /// Where one goes.
    pub struct Venue {
        /// The place.
        pub place: Ref<Place>,
        /// The hall, the floor.
        pub room: Option<Localised<Text>>,
    }
}

record! {
    /// Where one joins.
    pub struct Online {
        /// The platform as it writes itself: `Zoom`.
        pub platform: Text,
        /// The link to join.
        pub url: Option<Secret<Url>>,
        /// The number of the meeting.
        pub meeting_id: Option<Secret<AccessCode>>,
        /// The access code.
        pub passcode: Option<Secret<AccessCode>>,
        /// Telephones to join by.
        pub dial_in: Vec<Secret<Telephone>>,
        /// Who may see the link and the codes; those who registered, unless something else is said.
        pub visibility: Option<Audience>,
    }
    check = Online::check;
}

record! {
    /// Where one watches.
    pub struct Broadcast {
        /// The address.
        pub url: Url,
        /// The platform as it writes itself: `YouTube`.
        pub platform: Option<Text>,
    }
    check = Broadcast::check;
}

impl Event {
    /// Where one joins online, if one can: the first of [`onlines`](Event::onlines).
    ///
    /// ```
    /// use ushtil::content::{Audience, Content};
    /// # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
    /// let event = content.event("legal-aid-2021")?;
    /// let code = event.online().and_then(|online| online.passcode.as_ref()).unwrap();
    /// assert_eq!(code.reveal(Audience::Public).map(|code| code.as_str()), Some("047800")); // its page publishes it
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn online(&self) -> Option<&Online> {
        self.onlines().next()
    }

    /// Every place to join online, in order: an event may be on Zoom and on Teams.
    ///
    /// ```
    /// use ushtil::content::Content;
    /// let content = Content::parse("talk.toml", r#"
    ///     [event]
    ///     id = "talk"
    ///     kind = "lecture"
    ///     title = { kk = "Дәріс", ru = "Лекция", en = "A lecture" }
    ///     when = { first = "2026-03-20" }
    ///     access = [{ type = "online", platform = "Zoom" }, { type = "online", platform = "Teams" }]
    /// "#)?;
    /// let event = content.event("talk").unwrap();
    /// let platforms: Vec<&str> = event.onlines().map(|online| online.platform.as_str()).collect();
    /// assert_eq!(platforms, ["Zoom", "Teams"]);
    /// # Ok::<(), ushtil::content::Report>(())
    /// ```
    pub fn onlines(&self) -> impl Iterator<Item = &Online> {
        self.access.iter().filter_map(|access| match access {
            Access::Online(online) => Some(online),
            Access::Venue(_) | Access::Broadcast(_) => None,
        })
    }

    /// Where one watches.
    pub fn broadcasts(&self) -> impl Iterator<Item = &Broadcast> {
        self.access.iter().filter_map(|access| match access {
            Access::Broadcast(broadcast) => Some(broadcast),
            Access::Venue(_) | Access::Online(_) => None,
        })
    }
}

impl Online {
    fn check(&mut self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        let visibility = self.visibility.unwrap_or(Audience::Registered);
        self.url.each_secret(&mut |secret| secret.restrict(visibility));
        self.meeting_id.each_secret(&mut |secret| secret.restrict(visibility));
        self.passcode.each_secret(&mut |secret| secret.restrict(visibility));
        self.dial_in.each_secret(&mut |secret| secret.restrict(visibility));
        if visibility == Audience::Public {
            let key = self.url.as_ref().and_then(|url| url.reveal(Audience::Public)?.secret_key());
            if let (Some(key), Some(_)) = (key, &self.passcode) {
                let found = format!("a public address with `{key}=` in it, and the code itself");
                let problem = Problem::new(Code::Secret, found, "one of the two");
                let problem = problem.info().hint("who has the address needs no code");
                cx.within("url", |cx| cx.report(table.span_of("url"), problem));
            }
        }
    }
}

impl Broadcast {
    fn check(&mut self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        super::check::public_url(&self.url, "url", table, cx);
    }
}
