#@ en/page.ftl
search = Search
    .label = Search this site
search-label = Find
#~ same-name: `search-label` and `search.label` both become `SearchLabel` | give one of them another id
#@ kk/page.ftl
search = Іздеу
    .label = Сайттан іздеу
search-label = Табу
#@ ru/page.ftl
search = Поиск
    .label = Поиск по сайту
search-label = Найти
