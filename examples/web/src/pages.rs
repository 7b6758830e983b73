//! The same page with askama, maud and minijinja; each escapes what is a reader's own.

use askama::Template;
use maud::{PreEscaped, html};
use minijinja::{Environment, context};
use ushtil::message::{Element, Fixed, Link, TextElement, said};
use ushtil::{Lang, fill};

use crate::Cart;
use crate::messages::shop;

/// With askama: the page holds its messages, and the template says each in the page's language.
pub(crate) fn askama(cart: &Cart, lang: Lang) -> Result<String, askama::Error> {
    #[derive(Template)]
    #[template(path = "cart.html")]
    struct Page<'a> {
        lang: Lang,
        title: &'static Fixed,
        cart: shop::Cart,
        written_by: shop::WrittenBy<'a>,
        total: shop::Total,
        delivery: shop::Delivery,
        offer: shop::Offer<'a>,
        badge: shop::Badge<'a>,
        order: shop::Order<'a>,
    }
    let page = Page {
        lang,
        title: shop::Title,
        cart: fill!(shop::Cart { count: cart.books.len() }),
        written_by: fill!(shop::WrittenBy { authors: &cart.authors, kind: shop::Kind::Paper }),
        total: shop::Total { sum: cart.sum },
        delivery: shop::Delivery { days: cart.days.into() },
        offer: fill!(shop::Offer { share: cart.share, until: &cart.until, subjects: &cart.subjects }),
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
    let Cart { reader, books, subjects, share, until, authors, sum, days } = cart;
    let page = html! {
        html lang=(lang) {
            h1 { (shop::Title.text(lang)) }
            p { (said(shop::Cart { count: books.len().into() }, lang)) }
            p { (said(shop::WrittenBy { authors: authors.into(), kind: shop::Kind::Paper }, lang)) }
            p { (said(shop::Total { sum: *sum }, lang)) }
            p { (said(fill!(shop::Offer { share, until, subjects }), lang)) }
            p { (said(shop::Delivery { days: (*days).into() }, lang)) }
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
        said(fill!(shop::Cart { count: cart.books.len() }), lang).to_string(),
        said(fill!(shop::WrittenBy { authors: &cart.authors, kind: shop::Kind::Paper }), lang).to_string(),
        said(shop::Total { sum: cart.sum }, lang).to_string(),
        said(offer(cart), lang).to_string(),
        said(fill!(shop::Delivery { days: cart.days }), lang).to_string(),
        said(shop::Badge { reader: &cart.reader }, lang).to_string(),
    ];
    let mut environment = Environment::new();
    environment.add_template("cart.html", PAGE)?;
    let page = environment.get_template("cart.html")?;
    let order = minijinja::Value::from_safe_string(order().html(lang));
    page.render(context! { lang => lang.tag(), title => shop::Title.text(lang), lines, order })
}

/// A message that owns the date it was given, so that a function can return it.
fn offer(cart: &Cart) -> shop::Offer<'_> {
    let until = cart.until.clone();
    fill!(shop::Offer { share: cart.share, until, subjects: &cart.subjects })
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use ushtil::format::Integer;
    use ushtil::number;

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
                    "2026\u{202f}ж. 24 желтоқсанға дейін 15% жеңілдік: Абай және Семей",
                    "Жеткізу: ертең",
                ],
                Lang::Ru => [
                    "Книжный магазин",
                    "В вашей корзине 3 книги",
                    "Книга Абая Кунанбаева и Мухтара Ауэзова",
                    "Итого: 12\u{a0}500\u{a0}KZT",
                    "Скидка 15\u{a0}% до 24 декабря 2026\u{202f}г.: Абай и Семей",
                    "Доставка: завтра",
                ],
                Lang::En => [
                    "Bookshop",
                    "3 books in your cart",
                    "A book by Abai Qunanbaiuly and Mukhtar Auezov",
                    "Total: KZT\u{a0}12,500",
                    "15% off until December 24, 2026: Абай and Семей",
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

    #[test]
    fn whole_numbers_are_taken_as_they_are_and_never_wrap() -> Result<(), Box<dyn std::error::Error>> {
        let carts = [
            fill!(shop::Cart { count: 3_u8 }),
            fill!(shop::Cart { count: 3_i16 }),
            fill!(shop::Cart { count: 3_u32 }),
            fill!(shop::Cart { count: &3_u64 }),
            fill!(shop::Cart { count: 3_usize }),
            fill!(shop::Cart { count: 3_isize }),
            fill!(shop::Cart { count: Integer::try_from(3_u128)? }),
            shop::Cart { count: 3.into() },
            shop::Cart { count: 3_usize.into() },
        ];
        assert!(carts.iter().all(|cart| cart.to_string_in(Lang::En) == "3 books in your cart"));
        let all = fill!(shop::Cart { count: u64::MAX });
        assert_eq!(all.to_string_in(Lang::En), "18,446,744,073,709,551,615 books in your cart");
        let russian = "В вашей корзине 18\u{a0}446\u{a0}744\u{a0}073\u{a0}709\u{a0}551\u{a0}615 книг";
        assert_eq!(all.to_string_in(Lang::Ru), russian);
        assert!(Integer::try_from(u128::MAX).is_err());
        Ok(())
    }

    #[test]
    fn lists_dates_and_decimals_are_taken_owned_and_borrowed() {
        let cart = Cart::sample();
        let (share, until) = (number!(0.15), &cart.until);
        let texts: &[String] = &cart.subjects;
        let offers = [
            fill!(shop::Offer { share, until, subjects: &cart.subjects }),
            fill!(shop::Offer { share: &share, until: until.clone(), subjects: texts }),
            fill!(shop::Offer { share, until, subjects: &["Абай", "Семей"] }),
            shop::Offer { share, until: Cow::Borrowed(until), subjects: texts.into() },
            shop::Offer { share, until: Cow::Owned(until.clone()), subjects: (&cart.subjects).into() },
        ];
        let said = "15% off until December 24, 2026: Абай and Семей";
        assert!(offers.iter().all(|offer| offer.to_string_in(Lang::En) == said));
    }
}
