//! Who reads: what is written leaves out what is not for them.

use super::model::words;

words! {
    /// Who reads: each sees what those before it see, and more.
    #[derive(Default)]
    pub enum Audience {
        /// Everybody. What a renderer assumes unless it is told otherwise.
        #[default]
        Public = "public",
        /// Those who have registered.
        Registered = "registered",
        /// Those who hold the event.
        Organisers = "organisers",
    }
}
