#@ kk/page.ftl
by = { INFLECT($org, case: "genitive") } қолдауымен
said = { INFLECT($speaker, case: "genitive") } сөзі
    .nominative = Ұйым { $speaker } сөйледі
#~                        ^^^^^^^ nominative-kind: `Ұйым` is said of `$speaker`, which is a person | write the text without that word
fine = { INFLECT($fund, case: "genitive") } қолдауымен
either = { INFLECT($org, case: "genitive") } қолдауымен
#@ ru/page.ftl
by = При поддержке { INFLECT($org, case: "genitive") }
    .nominative = При поддержке организации: { $org }
#~                                              ^^^ nominative-kind: `организации` is said of `$org`, which may be anything else | declare it `$org (Organisation)`, or choose the text by `GRAM($org, feature: "kind")`
said = Слово { INFLECT($speaker, case: "genitive") }
    .nominative = Слово { $speaker }
fine = При поддержке { INFLECT($fund, case: "genitive") }
    .nominative = При поддержке организации «{ $fund }»
either = При поддержке { INFLECT($org, case: "genitive") }
    .nominative = { GRAM($org, feature: "kind") ->
        [organisation] При поддержке организации: { $org }
        [person] При поддержке города { $org }
#~                                       ^^^ nominative-kind: `города` is said of `$org`, which may be anything else | declare it `$org (Place)`, or choose the text by `GRAM($org, feature: "kind")`
       *[other] Поддержка: { $org }
    }
#@ en/page.ftl
# Variables:
#   $org (Name) - who supports it
by = Supported by { $org }
# Variables:
#   $speaker (Person) - who spoke
said = { $speaker } spoke
# Variables:
#   $fund (Organisation) - who supports it
fine = Supported by { $fund }
# Variables:
#   $org (Name) - who supports it
either = Supported by { $org }
