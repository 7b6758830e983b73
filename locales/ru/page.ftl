breadcrumb-label = Вы здесь
home = Главная
published-label = Опубликовано
updated-label = Обновлено
read-more = Подробнее
contents-label = Содержание
original-language-label = Язык оригинала
machine-translated = Переведено автоматически
draft = Черновик
details-label = Подробности

## What news say

author-label = Автор
attachments-label = Файлы
embargo = Не публиковать до { DATETIME($until, dateStyle: "long", timeStyle: "short", form: "announcement") } ({ $clock })
