//! How one takes part in an event: on the spot, online, by watching; and who may see the way in.

use crate::format::Telephone;
use crate::lang::Localised;

use super::cx::{Cx, Table};
use super::entity::Ref;
use super::event::Event;
use super::finding::Code;
use super::model::{record, tagged};
use super::phone::AccessCode;
use super::place::Place;
use super::problem::Problem;
use super::secret::{Audience, Restrict, Restricted};
use super::text::Text;
use super::web::Url;

tagged! {
    /// How one takes part.
    pub enum Access {
        /// On the spot.
        Venue(Venue) = "venue",
        /// Online.
        Online(Restricted<Online>) = "online",
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
        pub url: Option<Url>,
        /// The number of the meeting.
        pub meeting_id: Option<AccessCode>,
        /// The access code.
        pub passcode: Option<AccessCode>,
        /// Telephones to join by.
        pub dial_in: Vec<Telephone>,
        /// Who may see all of it but the platform; those who registered, unless something else is said.
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
}

impl Event {
    /// Where one joins online, if one can: the first of [`onlines`](Event::onlines).
    ///
    /// ```
    /// use ushtil::content::{Audience, Content};
    /// # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
    /// let event = content.event("legal-aid-2021")?;
    /// let online = event.online().unwrap();
    /// assert_eq!(online.platform().as_str(), "Zoom");
    /// let way_in = online.reveal(Audience::Public).unwrap(); // its page publishes it
    /// assert_eq!(way_in.passcode.as_ref().unwrap().as_str(), "047800");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn online(&self) -> Option<&Restricted<Online>> {
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
    /// let platforms: Vec<&str> = event.onlines().map(|online| online.platform().as_str()).collect();
    /// assert_eq!(platforms, ["Zoom", "Teams"]);
    /// # Ok::<(), ushtil::content::Report>(())
    /// ```
    pub fn onlines(&self) -> impl Iterator<Item = &Restricted<Online>> {
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
        if self.visibility() == Audience::Public {
            let key = self.url.as_ref().and_then(Url::secret_key);
            if let (Some(key), Some(_)) = (key, &self.passcode) {
                let found = format!("a public address with `{key}=` in it, and the code itself");
                let problem = Problem::new(Code::Secret, found, "one of the two");
                let problem = problem.info().hint("who has the address needs no code");
                cx.within("url", |cx| cx.tell(table.span_of("url"), problem));
            }
        }
    }
}

impl Restrict for Online {
    fn visibility(&self) -> Audience {
        self.visibility.unwrap_or(Audience::Registered)
    }

    /// That it is online, and on which platform.
    fn open(&self) -> Option<Self> {
        let Online { platform, visibility, url: _, meeting_id: _, passcode: _, dial_in: _ } = self;
        let (platform, visibility) = (platform.clone(), *visibility);
        Some(Online { platform, url: None, meeting_id: None, passcode: None, dial_in: Vec::new(), visibility })
    }
}

impl Restricted<Online> {
    /// The platform, which everybody may know.
    #[must_use]
    pub fn platform(&self) -> &Text {
        &self.inside().platform
    }

    /// Whether those who register come to know how to join, and nobody else.
    pub(crate) fn is_for_registered(&self) -> bool {
        let way_in = self.inside().url.is_some() || self.inside().meeting_id.is_some();
        way_in && self.visibility() == Audience::Registered
    }
}
