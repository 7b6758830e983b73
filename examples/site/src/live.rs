//! The site that is served now: a reload puts another one in its place, with all of its pages.

use std::sync::{Arc, PoisonError, RwLock};

use axum::extract::FromRef;

use crate::site::Site;

/// What every request asks for the site, so that none gets a page of the one before.
#[derive(Clone)]
pub(crate) struct Live(Arc<RwLock<Arc<Site>>>);

impl Live {
    pub(crate) fn new(site: Site) -> Self {
        Live(Arc::new(RwLock::new(Arc::new(site))))
    }

    /// From now on it is this one.
    pub(crate) fn replace(&self, site: Site) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(site);
    }
}

impl FromRef<Live> for Arc<Site> {
    fn from_ref(live: &Live) -> Self {
        Arc::clone(&live.0.read().unwrap_or_else(PoisonError::into_inner))
    }
}
