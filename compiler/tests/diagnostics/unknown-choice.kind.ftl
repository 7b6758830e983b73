#@ kk/page.ftl
by = { $who }
#@ ru/page.ftl
by = { $who }
#@ en/page.ftl
# Variables:
#   $who (Person) - who did it
by = { GRAM($who, feature: "kind") ->
#~     ^^^^ unknown-choice: `$who` is declared to be of one kind: it is always `person` | write the text of `person` alone, or declare it `$who (Name)`
    [person] { $who } did it
   *[organisation] It was done by { $who }
}
