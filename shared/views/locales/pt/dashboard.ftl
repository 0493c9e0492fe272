# A primeira página de quem tem sessão iniciada num portal.

dashboard-greeting = Olá, { $name }
dashboard-actions = O que pode fazer
dashboard-request = Pedir trabalho
dashboard-request-hint = Comunique uma avaria, ou peça uma visita ou um orçamento.
dashboard-invite = Convidar um colega
dashboard-invite-hint = Dê acesso a alguém da sua empresa, com uma função própria.
dashboard-welcome = De { $name }
dashboard-held = A sua conta está suspensa
dashboard-held-text = Pode ver tudo, mas de momento não são possíveis novos pedidos. Ligue-nos para { $phone }.
