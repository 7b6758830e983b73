#@ en/page.ftl
# Variables:
#   $name (Sting) - who reads
#~         ^^^^^ variable-type: `Sting` is not a type of variable | did you mean `String`? It is one of String, Integer, Number, Money, Duration, Date, Time, DateTime, DateRange, Name, Person, Organisation, Place, Names, List, Message, or a choice such as (online | in-person)
#   $mode (on line | hybrid) - how
#~         ^^^^^^^^^^^^^^^^ variable-type: `on line | hybrid` is not a type of variable | one of String, Integer, Number, Money, Duration, Date, Time, DateTime, DateRange, Name, Person, Organisation, Place, Names, List, Message, or a choice such as (online | in-person)
#   $day - when
#~   ^^^ variable-type: `$day` is declared without a type | one of String, Integer, Number, Money, Duration, Date, Time, DateTime, DateRange, Name, Person, Organisation, Place, Names, List, Message, or a choice such as (online | in-person)
greeting = Dear { $name }, { $mode }, { $day }
#@ kk/page.ftl
greeting = Құрметті { $name }, { $mode }, { $day }
#@ ru/page.ftl
greeting = Здравствуйте, { $name }, { $mode }, { $day }
