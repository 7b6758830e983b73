//! The same page with askama, maud and minijinja; each escapes what is a reader's own.

use askama::Template;
use maud::{PreEscaped, html};
use minijinja::{Environment, context};
use ushtil::Lang;
use ushtil::message::{Element, Link, TextElement, said};

use crate::Cart;
use crate::messages::shop;

/// With askama: the page holds its messages, and the template says each in the page's language.
pub(crate) fn askama(cart: &Cart, lang: Lang) -> Result<String, askama::Error> {
    #[derive(Template)]
    #[template(path = "cart.html")]
    struct Page<'a> {
        lang: Lang,
        title: shop::Title,
        cart: shop::Cart,
        written_by: shop::WrittenBy<'a>,
        total: shop::Total,
        delivery: shop::Delivery,
        badge: shop::Badge<'a>,
        order: shop::Order<'a>,
    }
    let page = Page {
        lang,
        title: shop::Title,
        cart: shop::Cart::from((cart.books,)),
        written_by: shop::WrittenBy::from((&cart.authors, shop::Kind::Paper)),
        total: shop::Total { sum: cart.sum },
        delivery: shop::Delivery { days: cart.days },
        badge: shop::Badge { reader: &cart.reader },
        order: order(),
    };
    page.render()
}

/// A sentence with a link in it: the words are the translator's, where it leads is ours.
fn order() -> shop::Order<'static> {
    shop::Order { terms: Link::to("/terms"), label: Element::new(TextElement::Strong).with_class("button") }
}

/// With maud: a message is a value in parentheses, as any other.
pub(crate) fn maud(cart: &Cart, lang: Lang) -> String {
    let Cart { reader, books, authors, sum, days } = cart;
    let page = html! {
        html lang=(lang) {
            h1 { (shop::Title.text(lang)) }
            p { (said(shop::Cart::from((*books,)), lang)) }
            p { (said(shop::WrittenBy { authors: authors.into(), kind: shop::Kind::Paper }, lang)) }
            p { (said(shop::Total { sum: *sum }, lang)) }
            p { (said(shop::Delivery { days: *days }, lang)) }
            p { (said(shop::Badge { reader }, lang)) }
            p { (PreEscaped(order().html(lang))) }
        }
    };
    page.into_string()
}

/// With minijinja: a template of run time takes texts, which are said in one place.
pub(crate) fn minijinja(cart: &Cart, lang: Lang) -> Result<String, minijinja::Error> {
    const PAGE: &str = "<html lang=\"{{ lang }}\">\n<h1>{{ title }}</h1>\n\
        {% for line in lines %}<p>{{ line }}</p>\n{% endfor %}<p>{{ order }}</p>\n</html>";
    let lines = [
        said(shop::Cart::from((cart.books,)), lang).to_string(),
        said(shop::WrittenBy::from((&cart.authors, shop::Kind::Paper)), lang).to_string(),
        said(shop::Total::from((cart.sum,)), lang).to_string(),
        said(shop::Delivery::from((cart.days,)), lang).to_string(),
        said(shop::Badge::from((&cart.reader,)), lang).to_string(),
    ];
    let mut environment = Environment::new();
    environment.add_template("cart.html", PAGE)?;
    let page = environment.get_template("cart.html")?;
    let order = minijinja::Value::from_safe_string(order().html(lang));
    page.render(context! { lang => lang.tag(), title => shop::Title.text(lang), lines, order })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a page says, without its markup.
    fn lines(page: &str) -> Vec<&str> {
        page.split(['<', '>']).map(str::trim).filter(|part| !part.is_empty() && !is_tag(part)).collect()
    }

    fn is_tag(part: &str) -> bool {
        let name = part.trim_start_matches('/').split(' ').next().unwrap_or_default();
        matches!(name, "html" | "h1" | "p")
    }

    #[test]
    fn three_engines_say_the_same_and_escape_what_is_the_reader_s_own() -> Result<(), Box<dyn std::error::Error>> {
        let cart = Cart::sample();
        for lang in Lang::ALL {
            let pages = [askama(&cart, lang)?, maud(&cart, lang), minijinja(&cart, lang)?];
            let said = match lang {
                Lang::Kk => [
                    "Кітап дүкені",
                    "Себетіңізде 3 кітап бар",
                    "Абай Құнанбайұлының және Мұхтар Әуезовтің кітабы",
                    "Барлығы: 12\u{a0}500\u{a0}₸",
                    "Жеткізу: ертең",
                ],
                Lang::Ru => [
                    "Книжный магазин",
                    "В вашей корзине 3 книги",
                    "Книга Абая Кунанбаева и Мухтара Ауэзова",
                    "Итого: 12\u{a0}500\u{a0}KZT",
                    "Доставка: завтра",
                ],
                Lang::En => [
                    "Bookshop",
                    "3 books in your cart",
                    "A book by Abai Qunanbaiuly and Mukhtar Auezov",
                    "Total: KZT\u{a0}12,500",
                    "Delivery: tomorrow",
                ],
            };
            let order = match lang {
                Lang::Kk => {
                    "<strong class=\"button\">Тапсырыс беру</strong> батырмасын баспас <em>бұрын</em> \
                     <a href=\"/terms\">шарттарды</a> оқыңыз."
                }
                Lang::Ru => {
                    "<em>Прежде</em> чем нажать <strong class=\"button\">Заказать</strong>, прочитайте \
                     <a href=\"/terms\">условия</a>."
                }
                Lang::En => {
                    "<em>Before</em> you press <strong class=\"button\">Order</strong>, read the \
                     <a href=\"/terms\">terms</a>."
                }
            };
            for page in pages {
                assert!(page.contains(order), "{page}");
                let page = page.replace(order, "");
                let [text @ .., badge] = &lines(&page)[..] else { return Err(page.into()) };
                assert_eq!(text, said);
                assert!(badge.ends_with("Айгүл&gt;") || badge.ends_with("Айгүл&#62;"), "{page}");
            }
        }
        Ok(())
    }
}
