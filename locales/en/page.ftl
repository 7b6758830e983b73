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
details-label = Details

## What news say

author-label = Author
attachments-label = Files

# Variables:
#   $until (DateTime) - until when nobody may publish it
#   $clock (String) - whose time it is: Almaty time, UTC+5
embargo = Not for publication before { DATETIME($until, dateStyle: "long", timeStyle: "short", form: "announcement") } ({ $clock })
