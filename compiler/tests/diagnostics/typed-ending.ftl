#@ en/page.ftl
# Variables:
#   $org (Name) - whose
opinion = Opinion of { $org }
# Variables:
#   $org (Name) - to whom
dear = To { $org }
# Variables:
#   $start (DateTime) - when
begins = From { DATETIME($start, timeStyle: "short") }
# Variables:
#   $org (Name) - who
hosts = { $org } – the host
#@ kk/page.ftl
opinion = { $org }ның пікірі
#~                ^^^ typed-ending: the ending `ның` fits some values only | write `{ INFLECT($org, case: "genitive") }`
dear = { $org }-ға
#~             ^^^ typed-ending: the ending `-ға` fits some values only | write `{ INFLECT($org, case: "dative") }`
begins = Сағат { DATETIME($start, timeStyle: "short") }-ден
#~                                                     ^^^^ typed-ending: the ending `-ден` fits some values only | write `{ DATETIME($start, …, case: "ablative") }`
hosts = { $org } – ұйымдастырушы
#@ ru/page.ftl
opinion = Мнение: { $org }
dear = Кому: { $org }
begins = Начало: { DATETIME($start, timeStyle: "short") }
hosts = { $org } – организатор
