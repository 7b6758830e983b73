## Prices

offer-until = { DATETIME($day, dateStyle: "long", form: "announcement", case: "dative") } дейін
few-left = орын аз қалды
sold-out = бос орын жоқ

## Ticket or application

tickets-label = Билеттер
action-buy = Билет сатып алу
apply-label = Өтінім беру
action-apply = Өтінім беру

## Deadlines

accepted-label = Өтінім қабылдау
registration-until-label = Тіркелу мерзімі
abstracts-label = Тезистерді тапсырудың соңғы мерзімі
papers-label = Мақалаларды тапсырудың соңғы мерзімі
applications-label = Өтінімдерді тапсырудың соңғы мерзімі
proposals-label = Ұсыныстарды тапсырудың соңғы мерзімі
remarks-label = Ескертпелерді тапсырудың соңғы мерзімі
opening-label = Қабылдаудың басталуы
results-label = Нәтижелердің жариялануы

## At the door

admission-label = Кіру
by-invitation = тек шақыру бойынша
doors-label = Кірудің басталуы
age-label = Жас шектеуі
capacity-label = Орын саны
dress-code-label = Киім үлгісі
accessibility-label = Қолжетімділік
refund-label = Қайтару шарттары
hashtag-label = Хештег

## Who began it

initiator-label = Бастамашы
at-initiative-of = { INFLECT($org, case: "genitive") } бастамасымен
    .nominative = Бастамашы: { $org }

## What has changed

status-moved = Іс-шараның өтетін орны өзгерді
status-previous-place = Бұрынғы орны: { $place }
status-postponed-by = Іс-шара кейінге қалдырылды, жаңа күні { DATETIME($day, dateStyle: "long", form: "announcement", case: "dative") } дейін хабарланады
