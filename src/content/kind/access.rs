//! How one takes part in an event: on the spot, online, by watching; and who may see the way in.

use crate::format::Telephone;
use crate::lang::Localised;

use super::entity::Ref;
use super::place::Place;
use crate::content::read::audience::Audience;
use crate::content::read::cx::Cx;
use crate::content::read::finding::Code;
use crate::content::read::model::{record, tagged};
use crate::content::read::problem::Problem;
use crate::content::read::table::Table;
use crate::content::value::phone::AccessCode;
use crate::content::value::secret::{Restrict, Restricted};
use crate::content::value::text::OneLine;
use crate::content::value::web::WebAddress;

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
        pub room: Option<Localised<OneLine>>,
    }
}

record! {
    /// Where one joins.
    pub struct Online {
        /// The platform as it writes itself: `Zoom`.
        pub platform: OneLine,
        /// The link to join.
        pub url: Option<WebAddress>,
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
        pub url: WebAddress,
        /// The platform as it writes itself: `YouTube`.
        pub platform: Option<OneLine>,
    }
}

impl Online {
    fn check(&mut self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        if self.visibility() == Audience::Public {
            let key = self.url.as_ref().and_then(WebAddress::secret_key);
            if let (Some(key), Some(_)) = (key, &self.passcode) {
                let found = format!("a public address with `{key}=` in it, and the code itself");
                let problem = Problem::new(Code::Secret, found, "one of the two");
                let problem = problem.info().help("who has the address needs no code");
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
    pub fn platform(&self) -> &OneLine {
        &self.inside().platform
    }

    /// Whether those who register come to know how to join, and nobody else.
    pub(crate) fn is_for_registered(&self) -> bool {
        let way_in = self.inside().url.is_some() || self.inside().meeting_id.is_some();
        way_in && self.visibility() == Audience::Registered
    }
}
