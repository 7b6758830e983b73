#@ en/page.ftl
# Variables:
#   $price (Number) - tenge
#   $day (Date) - when
#   $org (Name) - who
price = { NUMBER($price, maximumFractionDigits: 200) } on { DATETIME($day, dateStyle: "lonk") }
#~                                              ^^^ option-value: `maximumFractionDigits` cannot be `200` | a whole number from 0 to 20
#~                                                                                     ^^^^ option-value: `dateStyle` cannot be `lonk` | did you mean `long`? It is one of full, long, medium, short, announcement, announcement-long
#@ kk/page.ftl
price = { $price } теңге, { INFLECT($org, case: "genitive", number: "many") } { LINK($org, word: "және") } { $day }
#~                                                                   ^^^^ option-value: `number` cannot be `many` | one of singular, plural
#~                                                                                                ^^^^ option-value: `word` cannot be `және` | one of мен, бен, пен
#@ ru/page.ftl
price = { GRAM($org, feature: "genus") ->
#~                             ^^^^^ option-value: `feature` cannot be `genus` | one of gender, number, animacy, article
   *[masculine] { $price } тенге
}
