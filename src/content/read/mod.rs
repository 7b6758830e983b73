//! How one value comes out of a file, with everything that is wrong on the way.
//!
//! | file | what it holds |
//! | --- | --- |
//! | `tree.rs` | a file as values with places, whichever notation it is written in |
//! | `decode.rs`, `table.rs` | from such a value to a typed one |
//! | `encode.rs` | and back, for serde |
//! | `cx.rs` | where one is in a file, and what was found so far |
//! | `finding.rs`, `problem.rs`, `help.rs` | what is wrong, what helps, and how that is told |
//! | `otherwise.rs` | what fields are called elsewhere, and were called before |
//! | `translation.rs`, `findings.tsv` | the same in Kazakh and Russian |
//! | `model.rs` | the macros that make a type of the model from one list of its fields |
//! | `schema.rs` | what the JSON Schema says of such a type beyond its fields |
//! | `said.rs`, `saying.rs` | what is said in languages, noted for those who exchange translations |
//! | `shape.rs`, `kinds.rs`, `audience.rs` | what fields, kinds and readers there are |

pub(crate) mod audience;
pub(crate) mod cx;
pub(crate) mod decode;
pub(crate) mod encode;
pub(crate) mod finding;
pub(crate) mod help;
pub(crate) mod kinds;
pub(crate) mod limits;
pub(crate) mod model;
mod otherwise;
pub(crate) mod problem;
#[cfg_attr(not(feature = "exchange"), allow(dead_code, reason = "noted for those who exchange translations"))]
pub(crate) mod said;
mod saying;
#[cfg(feature = "schema")]
pub(crate) mod schema;
pub(crate) mod shape;
pub(crate) mod table;
mod translation;
pub(crate) mod tree;
