#@ en/page.ftl
# Variables:
#   $start (DateTime) - when
begins = { DATETIME($start, timeStyle: "short", timeZone: "Asia/Almati") } or { DATETIME($start, timeStyle: "short", timeZone: "GMT+5") }
#~                                                         ^^^^^^^^^^^ option-value: `timeZone` cannot be `Asia/Almati`: no time zone has this name | did you mean `Asia/Almaty`?
#~                                                                                                                              ^^^^^ option-value: `timeZone` cannot be `GMT+5`: no time zone has this name | a name of the IANA database, as in `Asia/Almaty`
#@ kk/page.ftl
begins = { DATETIME($start, timeStyle: "short", timeZone: "Asia/Almaty") }, { DATETIME($start, timeStyle: "short", timeZone: "UTC") }
#@ ru/page.ftl
begins = { DATETIME($start, timeStyle: "short", timeZone: "Europe/Paris") }
