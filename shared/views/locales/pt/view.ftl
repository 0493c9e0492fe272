# Staff see a portal as one of its users: the buttons at the desk, and the page that begins it.

view-as = Ver como { $name }
view-as-at = Ver como { $name } em { $portal }
view-title = Ver { $portal } como { $name }
view-lead = Vê o que { $name } de { $company } lá vê, durante meia hora no máximo. Não altera nada, e o que é pessoal fica fechado. A atividade do cliente indica que esteve a ver.
view-begin = Começar
view-back = Voltar ao cliente
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
