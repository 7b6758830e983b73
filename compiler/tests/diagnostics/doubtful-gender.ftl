#@ en/page.ftl
# Variables:
#   $who (Person) - who has joined
joined = { $who } has joined
# Variables:
#   $org (Name) - who has decided
decided = { $org } decided
# Variables:
#   $who (Person) - who reads it
greeting = Dear { $who }
    .short = { $who }
#@ kk/page.ftl
joined = { $who } қосылды
decided = { $org } шешті
greeting = Құрметті { $who }
    .short = { $who }
#@ ru/page.ftl
joined = { GRAM($who, feature: "gender") ->
    [feminine] { $who } присоединилась
   *[masculine] { $who } присоединился
#~   ^^^^^^^^^ doubtful-gender: the gender of `$who` may be unknown, and the text for `masculine` is used then | add a text that names no gender, `[unknown] …`, or make it the default, `*[unknown] …`
}
decided = { GRAM($org, feature: "gender") ->
    [masculine] { $org } решил
    [feminine] { $org } решила
   *[plural] { $org } решили
#~   ^^^^^^ doubtful-gender: the gender of `$org` may be unknown, and the text for `plural` is used then | add a text that names no gender, `[unknown] …`, or make it the default, `*[unknown] …`
}
greeting = { GRAM($who, feature: "gender") ->
    [unknown] Здравствуйте, { $who }
    [feminine] Уважаемая { $who }
   *[masculine] Уважаемый { $who }
}
    .short = { GRAM($who, feature: "gender") ->
        [feminine] Уважаемая
       *[unknown] Здравствуйте
    }
