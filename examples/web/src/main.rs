//! One page through three template engines, in the language of its reader: `cargo run -p web`.
#![deny(missing_docs, unreachable_pub, unused, clippy::all)]

mod pages;
mod server;

ushtil::include_messages!();

use jiff::ZonedDateTime;
use jiff::civil::date;
use jiff::tz::TimeZone;
use ushtil::format::{Currency, Money, Number};
use ushtil::grammar::Name;
use ushtil::{Lang, number};

/// What a reader has put into the cart.
struct Cart {
    reader: String,
    books: Vec<&'static str>,
    subjects: Vec<String>,
    share: Number,
    until: ZonedDateTime,
    authors: Vec<Name>,
    sum: Money,
    days: u8,
}

impl Cart {
    /// A cart to show.
    fn sample() -> Self {
        let author =
            |kk: &str, ru: &str, en: &str| Name::man().text(Lang::Kk, kk).text(Lang::Ru, ru).text(Lang::En, en).build();
        Cart {
            reader: "<Айгүл>".to_owned(),
            books: vec!["Слова назидания", "Абай жолы", "The Path of Abai"],
            subjects: vec!["Абай".to_owned(), "Семей".to_owned()],
            share: number!(0.15),
            until: date(2026, 12, 24).at(18, 0, 0, 0).to_zoned_datetime(TimeZone::UTC).unwrap_or_default(),
            authors: vec![
                author("Абай Құнанбайұлы", "Абай Кунанбаев", "Abai Qunanbaiuly"),
                author("Мұхтар Әуезов", "Мухтар Ауэзов", "Mukhtar Auezov"),
            ],
            sum: Money::new(12_500, Currency::KZT),
            days: 1,
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    println!("http://{}/maud?lang=kk", listener.local_addr()?);
    axum::serve(listener, server::router()).await
}
