breadcrumb-label = Вы здесь
home = Главная
published-label = Опубликовано
updated-label = Обновлено
read-more = Подробнее
contents-label = Содержание
original-language-label = Язык оригинала
machine-translated = Переведено автоматически
draft = Черновик

## The language of a part that is not in the page’s own language, where the format cannot mark it

in-kazakh = (на казахском)
in-russian = (на русском)
in-english = (на английском)
in-french = (на французском)
