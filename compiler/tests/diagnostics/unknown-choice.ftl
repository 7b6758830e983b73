#@ en/page.ftl
# Variables:
#   $mode (online | hybrid | in-person) - how
#   $org (Name) - who
format = { $mode ->
    [online] online
    [hybrid] hybrid
   *[in-person] in person
}
#@ kk/page.ftl
format = { $mode ->
    [onlain] онлайн
#~   ^^^^^^ unknown-choice: `$mode` is never `onlain` | did you mean `online`?
   *[in-person] бетпе-бет
}
#@ ru/page.ftl
format = { GRAM($org, feature: "gender") ->
    [female] провела
#~   ^^^^^^ unknown-choice: `GRAM` is never `female` | one of masculine, feminine, neuter, plural, unknown
   *[masculine] провёл
#~   ^^^^^^^^^ doubtful-gender: the gender of `$org` may be unknown, and the text for `masculine` is used then | add a text that names no gender, `[unknown] …`, or make it the default, `*[unknown] …`
}
