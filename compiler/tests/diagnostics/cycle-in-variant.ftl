#@ en/page.ftl
# Variables:
#   $way (String) - where it is
a = { $way ->
    [b] See { a }
#~            ^ cycle-in-variant: `a` refers to itself for some of its values | take one of the references out: write its text there, or make what both share a term
   *[c] Here
}
#@ kk/page.ftl
a = Қараңыз
#@ ru/page.ftl
a = Смотрите
