//! One page through three template engines, in the language of its reader: `cargo run -p web`.
#![deny(missing_docs, unreachable_pub, unused, clippy::all)]

mod pages;
mod server;

ushtil::include_messages!();

use ushtil::Lang;
use ushtil::format::{Currency, Money};
use ushtil::grammar::Name;

/// What a reader has put into the cart.
struct Cart {
    reader: String,
    books: u32,
    authors: Vec<Name>,
    sum: Money,
    days: i64,
}

impl Cart {
    /// A cart to show.
    fn sample() -> Self {
        let author =
            |kk: &str, ru: &str, en: &str| Name::man().text(Lang::Kk, kk).text(Lang::Ru, ru).text(Lang::En, en).build();
        Cart {
            reader: "<Айгүл>".to_owned(),
            books: 3,
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
