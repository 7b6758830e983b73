#@ en/page.ftl
home = Read more
zoom = Zoom
#@ kk/page.ftl
home = Read more
#~ untranslated: `home` is the same in Kazakh and English | translate it; a name that stays as it is can be a term
zoom = Zoom
#@ ru/page.ftl
home = Подробнее
zoom = Zoom
