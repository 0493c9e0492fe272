# Staff see a portal as one of its users: the buttons at the desk, and the page that begins it.

view-as = Ver como { $name }
view-as-at = Ver como { $name } em { $portal }
view-title = Ver { $portal } como { $name }
view-lead = Vê o que { $name } de { $company } lá vê, durante meia hora no máximo. Não altera nada, e o que é pessoal fica fechado. A atividade do cliente indica que esteve a ver.
view-begin = Começar
view-back = Voltar ao cliente
view-elsewhere-title = Abra isto onde usa o desk
view-elsewhere-text = Esta ligação só funciona num navegador: aquele em que tem a sessão do desk iniciada e a pediu. Comece aí, na página do cliente.
view-elsewhere-desk = Ir para o desk
refusal-view-closed = Este utilizador não entra neste portal de momento, por isso não há nada para ver.
flash-view-left = Já não vê o portal como { $name }.
activity-view-begun = { $by } começou a ver { $portal } como { $name }
activity-view-ended = { $by } deixou de ver o portal como { $name }

# The bar on every page while it is on, and what is closed.

view-bar = Vista como cliente
view-bar-text = Está a ver isto como { $name } de { $company }. Nada pode ser alterado.
view-leave = Sair da vista
fault-view-only-title = Aqui só pode ver
fault-view-only-text = Quem vê o portal como cliente não altera nada nele. Saia primeiro da vista e depois aja no desk ou em seu próprio nome.
fault-view-personal-title = Isto é pessoal
fault-view-personal-text = O perfil, a palavra-passe, o segundo passo, as sessões, as notificações e os dados guardados são da própria pessoa. Ninguém os vê no seu lugar.
fault-view-over-title = Esta vista terminou
fault-view-over-text = O tempo acabou, saiu dela, ou a sua sessão no desk terminou. Comece de novo na página do cliente.

# A user’s lost second factor is taken away at the desk, and what the log and the mail say of it.

customers-factor = Segundo passo
customers-factor-text = Ao entrar é pedido um código da aplicação. Se o perdeu, remova-o: a entrada faz-se sem ele e depois pode configurar-se um novo.
customers-factor-remove = Remover o segundo passo
customers-factor-ask = Remover o segundo passo de { $name }?
customers-factor-ask-text = Confirme que é mesmo { $name } quem pede, ligando para um número que conhece. A sessão de { $name } termina logo em todos os navegadores, os códigos de recuperação deixam de valer e um e-mail informa disso.
flash-user-factor-removed = O segundo passo de { $name } foi removido.
refusal-no-factor = Este utilizador já não tem segundo passo.
activity-user-factor-reset = { $by } removeu o segundo passo de { $name }
activity-factor-on = { $by } ativou o segundo passo
activity-factor-off = { $by } desativou o segundo passo
mail-factor-removed-subject = { $sender }: o seu segundo passo foi removido
mail-factor-removed-heading = O seu segundo passo foi removido
mail-factor-removed-text = { $sender } removeu o segundo passo do seu início de sessão, por se ter dado como perdido. A sua sessão terminou em todo o lado. Entre de novo e configure um novo.
mail-factor-removed-more = Não pediu isto? Ligue-nos já.
mail-factor-removed-button = Entrar
mail-factor-removed-why = Recebe este e-mail porque diz respeito à segurança da sua conta.

mail-password-changed-subject = { $sender }: a sua palavra-passe foi alterada
mail-password-changed-heading = A sua palavra-passe foi alterada
mail-password-changed-text = A palavra-passe de { $email } foi alterada ou retirada. A sessão terminou em todos os outros navegadores.
mail-password-changed-more = Não reconhece esta alteração? Peça por e-mail um início de sessão ou uma reposição, defina outra palavra-passe e avise { $sender } de imediato.
mail-password-changed-button = Ver onde tem sessão iniciada
mail-password-changed-why = Recebe este e-mail porque diz respeito à segurança do seu início de sessão.
