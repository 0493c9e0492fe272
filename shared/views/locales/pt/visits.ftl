# Visits: what is offered, chosen, confirmed, moved and called off; reminders; calendars.

# Why something about a visit is refused.
refusal-no-visit = Não há nenhuma visita agendada.
refusal-no-offer = De momento não há horários à escolha.
refusal-visits-phone = Para alterar a visita, ligue-nos: { $phone }.
refusal-visits-mail = Para alterar a visita, escreva-nos: { $email }.
refusal-visit-cut-off = Faltam menos de { $hours } horas para a visita, por isso já não pode ser alterada aqui. Ligue-nos: { $phone }.
refusal-visit-cut-off-mail = Faltam menos de { $hours } horas para a visita, por isso já não pode ser alterada aqui. Escreva-nos: { $email }.
refusal-visit-past = A visita já começou.
refusal-visit-changed = A visita mudou desde que abriu esta página. Veja-a e responda novamente.
refusal-visit-confirmed = Esta visita já está confirmada.
refusal-slot-gone = Este horário já não está disponível. Escolha outro.
refusal-slot-planned = A visita já está agendada para este horário.
refusal-slot-past = Este horário já passou. Escolha outro mais tarde.
refusal-slot-taken = Alguém acabou de ficar com este horário. Estes ainda estão livres.

# What is wrong with a slot.
error-time-skipped = Neste dia não existe { $time }: o relógio adianta
error-slot-past = Escolha uma hora que ainda não passou
error-slot-twice = Este horário já está na lista

# What both sides read of it.
record-visit-choice = Visita
record-visit-customer = Cliente
record-visit-agreed = Confirmou
record-visit-not-agreed = Ainda não confirmou
record-visit-offered = À escolha
timeline-slots-offered = Horários propostos por { $by }
timeline-visit-chosen = Horário da visita escolhido por { $by }
timeline-visit-moved = Visita alterada por { $by }
timeline-slots-declined = Nenhum horário serve, segundo indicado por { $by }
timeline-visit-confirmed = Visita confirmada por { $by }
timeline-visit-cancelled = Visita cancelada por { $by }
timeline-visit-reminded = Lembrete da visita enviado por { $by }

# The visit for whoever asked.
visit-title = Visita de { $number }
visit-none = De momento não há nenhuma visita agendada. { $company } avisa-o por e-mail assim que houver.
visit-choose = Escolha um horário para a visita
visit-choose-label = Quando lhe convém?
visit-choose-send = Escolher este horário
visit-move = Alterar a visita…
visit-move-to = Para que horário?
visit-move-send = Alterar a visita
visit-confirm = Confirmar a visita
visit-your-answer = A sua resposta
visit-agreed = Confirmada
visit-calendar = Adicionar ao seu calendário
visit-decline = Nenhum destes horários serve…
visit-decline-text = Quando lhe conviria?
visit-decline-help = { $company } lê e propõe-lhe outros horários.
visit-decline-send = Pedir outros horários
visit-cancel = Cancelar a visita…
visit-cancel-text = Nesse caso ninguém virá, e { $company } é informada. { $number } continua em aberto.
visit-cancel-reason = Porquê?
visit-cancel-send = Cancelar a visita
visit-looks-only = Pode ver esta visita. Um colega que possa pedir trabalhos pode confirmá-la ou alterá-la.
visit-none-left = Nenhum dos horários propostos pode já ser escolhido.
flash-visit-confirmed = A visita de { $number } está confirmada.
flash-visit-chosen = A visita de { $number } está agendada para o horário que escolheu. Recebe um e-mail.
flash-slots-declined = A sua resposta sobre { $number } foi enviada. Recebe outros horários por e-mail.
flash-visit-cancelled = A visita de { $number } está cancelada.

# The desk.
desk-step-offer = Propor horários…
desk-step-offer-title = Propor horários para { $number }
desk-step-offer-send = Propor estes horários
desk-slot-date = Dia { $place }
desk-slot-from = A partir de
desk-slot-to = Até
desk-slot-engineer = Técnico
flash-offered = Os horários de { $number } foram propostos. O cliente recebe um e-mail.

# Settings.
settings-section-work-orders = Ordens de trabalho
setting-work-orders-parts = Os clientes veem de uma ordem de trabalho
setting-work-orders-parts-help = O que não está assinalado falta nas páginas, listas, e-mails e relatórios deles. Você vê tudo.
setting-work-orders-parts-description = Descrição
setting-work-orders-parts-planned-time = Hora de uma visita (o dia é sempre indicado)
setting-work-orders-parts-engineer = Técnico de uma visita (quem escreveu ou fez algo é sempre indicado)
setting-work-orders-parts-checklist = Lista de verificação
setting-work-orders-parts-materials = Materiais
setting-work-orders-parts-time-worked = Tempo de trabalho
setting-work-orders-parts-prices = Preços
setting-work-orders-parts-photos = Fotografias e documentos do relatório
setting-work-orders-parts-report = Relatório em PDF, com a assinatura
setting-work-orders-comments = Os clientes escrevem mensagens e enviam ficheiros sobre uma ordem de trabalho
setting-work-orders-comments-help = Se não, leem o que acontece e telefonam.
setting-work-orders-choose = Os clientes confirmam visitas e escolhem entre os horários que propõe
setting-work-orders-choose-help = Caso contrário, leem a quem devem ligar.
setting-work-orders-cancel = Os clientes cancelam visitas por si próprios
setting-work-orders-cancel-help = O trabalho em si continua em aberto; só a visita é cancelada.
setting-work-orders-hours = Horas antes de uma visita até às quais pode ser alterada ou cancelada
setting-work-orders-hours-help = Depois disso, os clientes leem o seu número de telefone. 0: até a visita começar.
setting-links-visit = Os convidados acompanham uma visita por uma ligação
setting-links-visit-help = Abre a visita e mais nada do pedido. Sem ela, os botões levam ao pedido.
setting-links-visit-days = Dias de validade de uma ligação para uma visita
setting-links-visit-days-help = { setting-links-request-days-help }

# The mails. $date, $time and $engineer are those of the visit.
mail-visit-page = Nessa página vê o que pode fazer com a visita e pode pô-la no seu calendário.
mail-some-engineer = Um técnico
mail-some-time = durante o dia
mail-fact-slot = Horário { $place }
mail-visit-offered-subject = { $number }: escolha um horário para a visita
mail-visit-offered-heading = Quando lhe convém a visita?
mail-visit-offered-text = { $sender } pode ir nos horários abaixo. Escolha o que lhe convém.
mail-visit-offered-more = Um horário é seu assim que o escolher: até lá, outra pessoa pode ficar com ele. Se nenhum servir, diga-o nessa página.
mail-visit-offered-button = Escolher um horário
mail-visit-offered-why = { mail-why-guest }
mail-kind-visit-offered = Horários propostos
notification-visit-offered = Pode escolher um horário para uma visita
mail-visit-reminder-subject = { $number }: lembrete da visita de { $date }
mail-visit-reminder-heading = A sua visita está próxima
mail-visit-reminder-text = { $engineer } de { $sender } vai a { $date }, { $time }.
mail-visit-reminder-more = Certifique-se de que alguém pode abrir a porta.
mail-visit-reminder-button = Ver visita
mail-visit-reminder-why = { mail-why-guest }
mail-kind-visit-reminder = Lembrete de visita
notification-visit-reminder = Falta um dia para uma visita
mail-visit-cancelled-subject = { $number }: a visita de { $date } está cancelada
mail-visit-cancelled-heading = A visita está cancelada
mail-visit-cancelled-text = Ninguém de { $sender } vai a { $date }. O seu pedido continua em aberto.
mail-visit-cancelled-more = { $sender } entrará em contacto sobre outro horário.
mail-visit-cancelled-button = { mail-visit-reminder-button }
mail-visit-cancelled-why = { mail-why-guest }
mail-visit-cancelled-quote = Motivo
mail-kind-visit-cancelled = Visita cancelada
notification-visit-cancelled = Uma visita está cancelada
mail-visit-answered-subject = { $number }: { $name } respondeu sobre a visita
mail-visit-answered-heading =
    { $answer ->
        [confirmed] { $name } confirmou a visita
        [chosen] { $name } escolheu um horário
        [moved] { $name } alterou a visita
        [declined] Nenhum horário serve a { $name }
        [cancelled] { $name } cancelou a visita
       *[other] { $name } respondeu sobre a visita
    }
mail-visit-answered-text =
    { $answer ->
        [confirmed] A visita fica como está agendada.
        [chosen] A visita está agendada para o horário abaixo.
        [moved] A visita está agora agendada para o horário abaixo; o anterior voltou a ficar livre.
        [declined] Proponha outros horários.
        [cancelled] O horário voltou a ficar livre. O trabalho continua em aberto: agende outra visita.
       *[other] O pedido diz como está a visita.
    }
mail-visit-answered-more = { "" }
mail-visit-answered-button = { mail-new-button }
mail-visit-answered-why = { mail-why-company }
mail-visit-answered-quote = Nas suas palavras
mail-kind-visit-answered = Cliente respondeu sobre uma visita

# Calendars.
calendar-summary = { $company }: { $type } ({ $number })
