### Redigir uma candidatura em conjunto: quem participa (team-) e o que se diz das perguntas (remark-).

# Who takes part
team-title = Redigir em conjunto
team-link = Quem participa
team-lede = Colegas leem, comentam ou redigem, cada pessoa com o próprio endereço. As versões anteriores de uma seção dizem quem escreveu o quê.
team-people = Pessoas
team-owner = { $name } iniciou esta candidatura, decide quem participa e pode retirá-la.
team-none = Ainda não participa mais ninguém.
team-part-comment = Lê e comenta
team-part-comment-note = É possível ler tudo e comentar ao lado das perguntas.
team-part-edit = Redige
team-part-edit-note = É possível ler, comentar e redigir em todas as seções.
team-part-submit = Redige e apresenta
team-part-submit-note = É possível ler, comentar, redigir, apresentar a candidatura e reabri-la antes do fim do prazo.
# Before a date.
team-since = Participa desde
team-waiting = Ainda não respondeu; convite de
team-invite = Convidar alguém
team-conflict = Quem participa não pode avaliar esta candidatura nem decidir sobre ela, nem agora nem depois.
team-email = Endereço de e-mail
team-email-hint = O convite vale apenas para este endereço; encaminhado, não abre nada. Indicar de novo o mesmo endereço muda o que a pessoa pode fazer.
team-part = O que a pessoa pode fazer
team-send = Convidar
team-invited-title = Guardado
team-invited-text = Quem é novo recebe uma mensagem e encontra o convite em “Minhas candidaturas”.
team-remove = Remover
team-remove-name = Remover { $name }
team-removed-title = Já não participa
team-removed-text = A partir de agora, esta pessoa não pode ler nem guardar nada aqui. O que escreveu permanece.
team-leave = Deixar esta candidatura
team-leave-text = Deixa de ser possível lê-la. O que foi escrito permanece. Só um novo convite permite voltar.
team-left = A participação nesta candidatura terminou
# In the list of submissions.
team-of = de { $name }
team-invitation-title = Convite de { $name } para redigir em conjunto
team-invitation-text = Aceite apenas se tiver parte nesta prática: depois não será possível avaliá-la nem decidir sobre ela, mesmo que deixe de participar.
team-accept = Aceitar
team-decline = Recusar
# Beside a section.
team-writing = { $name } está escrevendo aqui
team-open = { $name } tem isto aberto
team-reads-title = Aqui é possível ler e comentar
team-reads-text = As respostas desta seção estão em “Comentários”, com espaço para os seus ao lado de cada pergunta. Quem iniciou a candidatura também pode permitir que escreva.
team-submits-text = Pode ser apresentada por quem a iniciou e por quem recebeu essa tarefa.

# What is said about questions
remark-link = Comentários
remark-title = Comentários: { $section }
remark-lede = Lidos apenas por quem participa na redação: nem a secretaria técnica nem o júri os veem.
remark-unanswered = Ainda sem resposta.
remark-text = Comentário
remark-say = Comentar
remark-answer = Responder ou marcar como resolvido
remark-settle = Resolvido
remark-settled = Resolvido
remark-reopen = Reabrir
translation-title = Traduções do resumo
translation-link = Traduções
translation-lede = O resumo é a parte que se publica e se traduz. Pode traduzi-lo; caso contrário, a secretaria técnica trata disso. O original fica sempre ao lado.
translation-in = Resumo ({ $language })
translation-open = Traduzir
translation-missing = em falta
translation-outdated = desatualizada
translation-by-machine = automática
translation-by-person = feita
translation-what-changed = O que mudou no original desde então
translation-original = Original
translation-no-summary = O resumo ainda não está escrito.
translation-ask-machine = Pedir uma tradução automática
translation-no-machine-title = O serviço de tradução não responde
translation-no-machine-text = Nada mudou. Tente mais tarde ou escreva a tradução.
translation-stale = Nesse meio-tempo, outra pessoa guardou esta tradução. Aqui estão as duas versões; junte o que deve ficar e guarde.
