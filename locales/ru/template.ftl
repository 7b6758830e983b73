### Comments in the content files that `ushtil new` writes.

fill-in = Заполните файл, затем запустите: ushtil check --content FILE
optional = Строки, которые начинаются с «# », необязательны: чтобы использовать их, уберите знак.
id = Адрес записи: латинские буквы, цифры и дефисы. Он никогда не меняется.
three-languages = На всех трёх языках; о недостающем сообщит проверка.
event-kind = Например, round-table, conference, seminar, open-expert-discussion, public-hearing.
event-organisers = Идентификаторы организаций или людей, у которых есть свои файлы.
event-when = Местное время и город, по которому оно указано.
event-online = Как подключиться онлайн.
event-visibility = Кто видит ссылку и код: public, registered или organisers.
event-languages = Языки, на которых там говорят.
organisation-kind = Например, public-foundation, foundation, ministry, bar, university.
short-name = Название, как оно употребляется в предложении.
grammar = Как склоняется название, если по правилам этого не узнать: род в русском, притяжательное окончание в казахском.
person-gender = masculine или feminine; от этого зависят русские формы имени.
person-positions = Кем и где работает человек.
parties-first = Между кем соглашение; организации можно описать в отдельном файле.
agreement-kind = Например, cooperation или memorandum.
agreement-parties = Идентификаторы сторон.
agreement-signed = День, а если он неизвестен — from … to.
agreement-purpose = Для чего оно; по одному блоку на каждую цель.
page-trail = Идентификаторы страниц над этой.
