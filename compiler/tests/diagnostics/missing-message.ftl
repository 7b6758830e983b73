#@ en/page.ftl
home = Home
#~ missing-message: Russian lacks `home` | add it to page.ftl of `ru`
draft = Draft
    .title = Not published yet
#@ kk/page.ftl
home = Басты бет
draft = Жоба
#~ missing-message: Kazakh lacks `draft.title`
#@ ru/page.ftl
draft = Черновик
    .title = Ещё не опубликовано
