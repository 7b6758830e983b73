//! What fields hold: texts, names, times, addresses, prices, and what only some may see.

pub(crate) mod check;
pub(crate) mod deadline;
pub(crate) mod lint;
pub(crate) mod localised;
pub(crate) mod name;
pub(crate) mod offer;
pub(crate) mod phone;
pub(crate) mod price;
pub(crate) mod rule;
pub(crate) mod secret;
pub(crate) mod series;
pub(crate) mod slip;
pub(crate) mod text;
pub(crate) mod web;
pub(crate) mod when;
