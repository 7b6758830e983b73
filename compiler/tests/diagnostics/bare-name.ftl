#@ en/page.ftl
# Variables:
#   $org (Name) - who helps
support = With the support of { $org }
#@ kk/page.ftl
support = { INFLECT($org, case: "genitive") } қолдауымен
#@ ru/page.ftl
support = При поддержке { $org }
#~                         ^^^ bare-name: `при поддержке` before a name asks for a case | write `{ INFLECT($org, case: "genitive") }`
