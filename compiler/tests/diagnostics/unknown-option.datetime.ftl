#@ en/page.ftl
# Variables:
#   $day (Date) - when
#   $opens (Time) - from which hour
#   $start (DateTime) - when it begins
#   $days (DateRange) - from when to when
when = { DATETIME($day, dateStyle: "long", timeStyle: "short", timeZoneName: "long", hour12: "true") }, { DATETIME($opens, weekday: "long", timeStyle: "short") }, { DATETIME($days, dateStyle: "long", timeZone: "Asia/Almaty") }, { DATETIME($start, weekday: "long", hour: "numeric", timeZone: "Asia/Almaty", timeZoneName: "long") }
#~                                         ^^^^^^^^^ unknown-option: `timeStyle` takes effect with a time of day, and `$day` is a Date | take the option out, or declare another type
#~                                                             ^^^^^^^^^^^^ unknown-option: `timeZoneName` takes effect with a moment with its zone (DateTime), and `$day` is a Date | take the option out, or declare another type
#~                                                                                   ^^^^^^ unknown-option: `hour12` takes effect with a time of day, and `$day` is a Date | take the option out, or declare another type
#~                                                                                                                         ^^^^^^^ unknown-option: `weekday` takes effect with a day, and `$opens` is a Time | take the option out, or declare another type
#~                                                                                                                                                                                                      ^^^^^^^^ unknown-option: `timeZone` takes effect with a moment with its zone (DateTime), and `$days` is a DateRange | take the option out, or declare another type
#@ kk/page.ftl
when = { DATETIME($day, month: "long", day: "numeric") }, { DATETIME($opens, hourCycle: "h23") }, { DATETIME($days, dateStyle: "long") }, { $start }
#@ ru/page.ftl
when = { DATETIME($day, second: "numeric") }, { $opens }, { $days }, { $start }
#~                      ^^^^^^ unknown-option: `second` takes effect with a time of day, and `$day` is a Date | take the option out, or declare another type
