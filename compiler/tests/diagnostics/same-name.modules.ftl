#@ en/our-page.ftl
title = Title
#@ en/our_page.ftl
text = Text
#~ same-name: this file and en/our-page.ftl both become the module `our_page` | give one of the files another name
#@ kk/our-page.ftl
title = Атауы
#@ kk/our_page.ftl
text = Мәтін
#@ ru/our-page.ftl
title = Название
#@ ru/our_page.ftl
text = Текст
