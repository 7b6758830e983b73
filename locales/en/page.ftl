### What any page says around its content.

breadcrumb-label = You are here
home = Home
published-label = Published
updated-label = Updated
read-more = Read more
contents-label = Contents
original-language-label = Original language
machine-translated = Translated automatically
draft = Draft

## The language of a part that is not in the page’s own language, where the format cannot mark it

in-kazakh = (in Kazakh)
in-russian = (in Russian)
in-english = (in English)
in-french = (in French)
