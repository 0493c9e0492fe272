# A primeira página de quem tem sessão iniciada num portal.

dashboard-greeting = Olá, { $name }
dashboard-waiting = À espera da sua resposta
dashboard-actions = O que pode fazer
dashboard-request = Pedir trabalho
dashboard-request-hint = Comunique uma avaria, ou peça uma visita ou um orçamento.
dashboard-invite = Convidar um colega
dashboard-invite-hint = Dê acesso a alguém da sua empresa, com uma função própria.
dashboard-welcome = De { $name }
dashboard-held = A sua conta está suspensa
dashboard-held-text = Pode ver tudo, mas de momento não são possíveis novos pedidos. Ligue-nos para { $phone }.

# The work at a glance.
dashboard-work = O trabalho num relance
dashboard-work-open = Em aberto
dashboard-work-completed = Concluídos
dashboard-work-completed-hint = Feitos, recusados ou cancelados.
dashboard-work-visits = Visitas agendadas
dashboard-visits = Próximas visitas
dashboard-visits-when = Quando
dashboard-visits-what = O quê
dashboard-visits-where = Onde
dashboard-visits-who = Quem vem
dashboard-visits-answer = Confirmação
dashboard-visits-waits = Aguarda a sua confirmação
dashboard-visits-unanswered = Ainda não confirmada
dashboard-visits-all = Todas as visitas agendadas
dashboard-stages = Trabalho por fase
dashboard-months = Trabalho por mês
dashboard-months-asked = Pedidos
dashboard-months-completed = Concluídos
dashboard-months-month = Mês
dashboard-month = { $month } de { $year }
dashboard-work-unit = pedidos
setting-dashboard-parts-part-work = O trabalho em números
setting-dashboard-parts-part-visits = Próximas visitas
setting-dashboard-parts-part-stages = Gráfico: trabalho por fase
setting-dashboard-parts-part-months = Gráfico: trabalho por mês
