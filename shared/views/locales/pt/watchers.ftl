# Watchers: colleagues who are kept informed about a request.

watchers-title = Observadores
watchers-text = Os observadores recebem sobre este pedido os mesmos e-mails que quem o fez.
watcher-watch = Seguir
watcher-stop = Deixar de seguir
watcher-add = Adicionar observador
watcher-add-lead = Um observador de { $number } recebe sobre ele os mesmos e-mails que quem o fez. Só os colegas que veem o pedido o podem seguir.
watcher-colleague = Colega
watcher-choose = Escolha um colega
watcher-add-send = Adicionar observador
watcher-nobody = Não há mais nenhum colega que veja este pedido.
watcher-remove = Remover { $name } dos observadores
flash-watching = Segue { $number }: recebe um e-mail sobre cada passo.
flash-watching-no-more = Já não segue { $number }.
flash-watcher-added = { $number } tem um novo observador.
flash-watcher-removed = { $number } tem menos um observador.
refusal-watcher-asked = Quem fez o pedido já recebe todos os e-mails sobre ele.
refusal-watcher-unseen = Este colega não vê o pedido e não o pode seguir.
refusal-watchers-full = Um pedido tem no máximo { $most } observadores.
mail-why-watcher = Recebe este e-mail porque segue o pedido { $number } em { $sender }. Pode deixar de o seguir na página dele.
