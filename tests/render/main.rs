//! Every renderer against the conventions for its format, and against text that wants to be more than text.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod calendar;
mod channels;
mod corpus;
mod data;
mod escapes;
mod feed;
mod hostile;
mod hostile_channels;
mod html;
mod letters;
mod limit;
mod markdown;
mod product;
mod sample;
mod status;
mod text;
mod whatsapp;
