#@ en/page.ftl
# Variables:
#   $name (String) - who reads
#   $gender (feminine | masculine) - used in Russian only
#   $count (Integer) - nobody says it
#~   ^^^^^ unused-variable: `$count` is declared, and no locale uses it | use it, or take the line out
greeting = Welcome, { $name }
#@ kk/page.ftl
greeting = Қош келдіңіз, { $name }
#@ ru/page.ftl
greeting = { $gender ->
    [feminine] Рады, что вы пришли сама, { $name }
   *[masculine] Рады, что вы пришли сам, { $name }
}
