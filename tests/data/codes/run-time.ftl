#@ en/page.ftl
# Variables:
#   $count (Integer) - messages
inbox = Messages: { $count }
title = Start
label = Where
hint = What to do
place = Here
reason = Why
day = { title }
#= changed
#@ kk/page.ftl
inbox = <b>Хабарлар</b>: { $count }
title = javascript:alert(1)
label = Қайда‮неге
hint =
    Не істеу керек
    екінші жол
plase = Осында
reason = { label }
#@ ru/page.ftl
title = { place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }{ place }
place = Здесь
