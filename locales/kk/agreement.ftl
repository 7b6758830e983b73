## Kinds of agreement

kind-agreement = келісім
kind-cooperation = ынтымақтастық туралы келісім
kind-memorandum = ынтымақтастық туралы меморандум
kind-understanding = өзара түсіністік туралы меморандум
kind-treaty = шарт

## Facts

kind-label = Түрі
parties-label = Тараптар
signed-label = Қол қойылған күні
place-label = Қол қойылған жері
signed-at-label = Қол қою өткен іс-шара
signatories-label = Қол қойғандар
purpose-label = Мақсаты
status-label = Мәртебесі
status-draft = жоба
status-in-force = күшінде
status-ended = қолданысы тоқтатылған
follow-ups-label = Кейінгі қадамдар
files-label = Құжаттар
between = { $first } { LINK($first, word: "мен") } { $second } арасындағы келісім

## Terms

number-label = Нөмірі
in-force-from-label = Күшіне енуі
in-force-until-label = Қолданылу мерзімінің соңы
renewal-label = Ұзартылуы
notice-label = Бұзу тәртібі
amount-label = Сомасы
prevailing-label = Басым тілі
copies-label = Дана саны
annexes-label = Қосымшалар
