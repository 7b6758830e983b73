### Comments in the content files that `ushtil new` writes.

fill-in = Толтырыңыз, содан кейін мынаны іске қосыңыз: ushtil check --content FILE
optional = «# » белгісінен басталатын жолдар міндетті емес: қолдану үшін белгіні алып тастаңыз.
id = Жазбаның мекенжайы: латын әріптері, цифрлар, дефис. Ол ешқашан өзгермейді.
three-languages = Үш тілде де; жетіспейтіні туралы тексеру хабарлайды.
event-kind = Мысалы, round-table, conference, seminar, open-expert-discussion, public-hearing.
event-organisers = Ұйымдардың немесе адамдардың идентификаторлары, олардың өз файлдары бар.
event-when = Жергілікті уақыт және ол қай қаланың уақыты екені.
event-online = Онлайн қалай қосылуға болады.
event-visibility = Сілтеме мен кодты кім көреді: public, registered немесе organisers.
event-languages = Іс-шара өтетін тілдер.
organisation-kind = Мысалы, public-foundation, foundation, ministry, bar, university.
short-name = Сөйлемде қолданылатын атауы.
grammar = Ереже бойынша білуге болмайтын жерде атау қалай септеледі: орыс тіліндегі грамматикалық тегі (род), қазақ тіліндегі тәуелдік жалғауы.
person-gender = masculine немесе feminine; есімнің орысша тұлғалары осыған байланысты.
person-positions = Қайда, кім болып жұмыс істейді.
parties-first = Кімдер келісім жасасады; ұйымдарды бөлек файлда беруге болады.
agreement-kind = Мысалы, cooperation немесе memorandum.
agreement-parties = Тараптардың идентификаторлары.
agreement-signed = Күні; күні белгісіз болса, from … to.
agreement-purpose = Не үшін жасалған; әр мақсатқа бір блок.
page-trail = Осы беттің үстіндегі беттердің идентификаторлары.
