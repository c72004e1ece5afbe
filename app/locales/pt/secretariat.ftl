### The office of the secretariat.

office-nav-name = Secretaria técnica
office-nav-today = Hoje
office-nav-form = Formulário
office-nav-rounds = Etapas
office-nav-vote = Votação
office-next-title = A edição seguinte
office-next-lede = Uma cópia desta edição: o formulário, as categorias, as etapas com as suas regras, os reconhecimentos e os textos. Nada das candidaturas, do júri nem dos resultados.
office-next-number = Número
office-next-year = Ano
office-next-name = Nome
office-next-opens = As candidaturas abrem
office-next-opens-hint = Todo o calendário se desloca tantos dias como esta data. Hora local da edição ({ $zone }).
office-next-from = Primeiro dia das práticas
office-next-to = Último dia das práticas
office-next-place = Cidade da cerimônia
office-next-date = Dia da cerimônia
office-next-note = A partir desse momento, todos veem a nova convocatória. A secretaria técnica e os escritórios regionais são os mesmos; o júri e as pessoas auditoras são nomeados de novo. A semente de cada sorteio é tirada de novo.
office-next-open = Abrir a edição
office-nav-submissions = Candidaturas
office-nav-jury = Júri: { $round }
office-nav-standings = Classificação: { $round }
office-nav-round-rules = Regras
office-nav-round-jury = Júri
office-nav-round-standings = Classificação
office-nav-decisions = Decisões
office-nav-timetable = Calendário
office-nav-mails = E-mails
office-nav-participation = Participação
office-nav-log = Registro

# Today
# Each stands behind its number.
office-wait-validate = Candidaturas a validar
office-wait-answers = Candidaturas com respostas não lidas
office-wait-memberships = Pedidos de adesão por decidir
office-wait-ballots = Fichas de avaliação por entregar
office-wait-mails = E-mails que não chegaram
office-wait-release = Publicação por confirmar
office-wait-nothing = Nada pendente
office-counts = Candidaturas por estado
# Whether the call is complete and consistent; each finding stands under the part that it is about.
office-check-title = Verificação da convocatória
office-check-lede = Está completa e coerente? Datas, línguas, textos copiados do ano passado, perguntas e limites.
office-check-good-title = Está tudo certo
office-check-good-text = Não se encontrou nada que precise de atenção.
office-check-found-title = { $count ->
    [one] { $count } ponto a verificar
   *[other] { $count } pontos a verificar
}
office-check-found-text = Em falta ou incoerente: { $wrong }. A verificar: { $other }.
office-check-mend = Corrigir
office-check-read = Ler na convocatória
office-check-part-title = Título
office-check-part-lede = Abertura da convocatória
office-check-part-who = Quem pode participar
office-check-part-judged = O que se avalia
office-check-part-way = Como funciona
office-check-part-ceremony = Cerimônia de entrega
office-check-part-period = Período das práticas
office-check-part-category = Categoria
office-check-part-round = Etapa
office-check-part-section = Seção do formulário
office-check-part-question = Pergunta
office-check-part-timetable = Calendário
office-check-part-vote = Votação aberta
office-check-part-mention = Reconhecimento
office-check-part-edition = Edição
office-check-text-missing = Falta o texto nesta língua: { $language }.
office-check-unknown = Remete a algo que não existe: { $code }.
office-check-window = O calendário não tem datas para isto.
office-check-winner = A candidatura vencedora tem de ser o primeiro reconhecimento.
office-check-limit = Este limite não deixa nada, ou não serve para uma pergunta assim.
office-check-rubric = Os critérios, os pesos ou a escala não são compatíveis entre si.
office-check-before-close = Uma fase começa antes de terminar a apresentação de candidaturas.
office-check-ceremony-early = A cerimônia é antes do fim da última fase.
office-check-old-year = O texto fala do ano anterior, { $year } ({ $language }).
office-check-old-number = O texto tem o número da edição anterior: { $number } ({ $language }).
office-check-old-place = O texto indica o lugar da cerimônia anterior: { $place } ({ $language }).
office-check-same-words = O texto é o mesmo em duas línguas: { $one } e { $other }.
office-check-same-category = O parágrafo é o mesmo de outra categoria: { $other }.
office-check-unread = É para o júri, e nenhuma etapa a mostra.
office-check-full-sheet-unread = Nenhuma etapa depois da que decide a quem é pedida mostra alguma das suas respostas.
office-check-full-sheet-untimed = Pertence à ficha completa, e não foi dito quando ela é pedida.
office-check-full-sheet-unfit = É pedida depois de uma etapa a que se segue outra ou a votação aberta, e o prazo termina depois dessa etapa e antes de abrir a fase seguinte.
office-check-unlimited = Não tem limite de palavras nem de caracteres.
office-check-much = Uma candidatura pode ter até { $words } palavras para ler.
# $left is a span such as “3 days”.
office-opens = abre em { $left }
office-closes = encerra em { $left }

# The list of submissions
office-list-found = { $count ->
    [one] { $count } candidatura
   *[other] { $count } candidaturas
}
office-list-empty = Nenhuma candidatura encontrada
office-list-clear = Mostrar todas as candidaturas
office-filter-text = Pesquisar
office-filter-state = Estado
office-filter-category = Categoria
office-filter-country = País
office-filter-show = Mostrar
office-col-title = Candidatura
office-col-language = Língua
office-col-changed = Última alteração
office-pages = Páginas
office-page-earlier = Anteriores
office-page-later = Seguintes
office-page-range = { $first }–{ $last } de { $of }

# One submission
office-verdict = Validação técnica
office-verdict-none = Agora não há nada a decidir: a candidatura é um rascunho ou foi retirada, ou a validação terminou.
office-find-eligible = Admitir
office-find-ineligible = Não admitir
office-verdict-note = Nos dois casos, a entidade candidata recebe um e-mail. A decisão pode ser corrigida enquanto durar a validação.
office-reason = Motivo
office-reason-hint = Necessário se a candidatura não for admitida: cite a regra e diga o que teria sido preciso para cumpri-la.
office-reason-readers = Fica no registro. Se a candidatura não for admitida, a entidade candidata recebe o motivo por e-mail.
office-judged = A decisão está guardada
office-judged-text = A entidade candidata recebe-a por e-mail.
office-faults = { $count ->
    [one] A verificação do formulário encontra { $count } ponto a corrigir
   *[other] A verificação do formulário encontra { $count } pontos a corrigir
}
office-summaries = Traduções do resumo
office-summaries-text = O resumo é o que se publica. Guardar um texto vazio elimina a tradução.
office-jury-comments = O que o júri escreveu
office-jury-comments-note = Sem os nomes dos membros do júri e numa ordem que não os denuncia. A entidade candidata só pode ler estes textos depois da publicação dos resultados.
office-feedback = Comentários para a entidade candidata
office-feedback-text = O que lhe é dito
office-feedback-hint = Resuma o que a ajude: o que convenceu o júri, o que lhe faltou. As palavras do júri podem ser usadas, sem nomes.
office-feedback-readers = A entidade candidata lê-o no seu espaço assim que o resultado for público, não antes.
office-history = Histórico
office-stale-text = O que foi escrito continua no formulário, mas o que está guardado mudou nesse meio-tempo. Compare em outra janela; ao guardar agora, a versão do formulário substitui a outra.

# The jury
office-jury-title = O júri
office-to-assignment = Propor uma atribuição
office-jury-empty = O júri ainda não tem membros
office-jury-empty-text = Aparecerão aqui assim que a secretaria técnica os nomear.
office-jurors = Membros do júri
office-col-assigned = Atribuídas
office-col-handed-in = Entregues
office-col-conflicts = Conflitos
office-col-progress = Progresso
# The juror’s name follows, for screen readers.
office-dismiss = Retirar do júri
office-round-entries = { $count ->
    [one] { $count } candidatura nesta etapa
   *[other] { $count } candidaturas nesta etapa
}
office-round-entries-caption = Candidaturas e respectivas fichas de avaliação
office-conflicts = Conflitos de interesses declarados
# Both a heading and a button.
office-appoint = Nomear um membro do júri
office-appoint-text = O convite segue de imediato por e-mail. Para alterar os dados de quem já está no júri, preencha o formulário com o mesmo endereço; não é enviado um segundo convite.
juror-invitation-waiting = Ainda sem resposta
juror-invitation-accepted = Convite aceito
juror-invitation-declined = Convite recusado
juror-name = Nome
juror-email = E-mail
juror-organisation = Organização
juror-country = País
juror-languages = Línguas
juror-categories = Categorias
juror-categories-hint = Não marque nenhuma se a pessoa avalia todas as categorias.
juror-rounds = Etapas
juror-max-load = Máximo de candidaturas

# The assignment
office-assignment-title = Atribuição proposta
office-assignment-lede = Ainda nada foi guardado. Os conflitos, as línguas, os grupos e os limites são respeitados sem exceção; as atribuições existentes mantêm-se onde as regras permitem, e a carga é tão equilibrada quanto possível.
office-assignment-counts = Novas: { $added } · mantidas: { $kept }
office-assignment-apply = Aplicar esta atribuição
office-edit-look = Mostrar as alterações
office-edit-off = Marque o que não deve ler.
office-edit-off-label = Retirar a { $juror }: { $title }
office-edit-title = Alterações à mão
office-edit-undo = Desmarque uma para a desfazer. Ainda nada foi guardado.
office-edit-made-off = { $juror } não lê: { $title }
office-edit-made-on = { $juror } lê: { $title }
office-edit-refused = Isto não pode ser alterado
office-edit-begun = já começou esta candidatura.
office-edit-conflict = tem um conflito de interesses.
office-edit-language = não lê a sua língua.
office-edit-full = já tem todas as que pode ler.
office-edit-unknown = já não faz parte desta etapa.
office-edit-below = { $count ->
    [0] “{ $title }” não teria nenhuma ficha.
    [one] “{ $title }” só teria { $count } ficha.
   *[other] “{ $title }” só teria { $count } fichas.
}
office-edit-put-in = Dar uma candidatura a alguém
office-edit-entry = Candidatura
office-edit-juror = Membro do júri
office-assignment-stale = O júri, os conflitos ou as candidaturas mudaram e nada foi aplicado. Esta é a nova proposta: examine-a e aplique-a.
office-assignment-computing = { $done } de { $count } fichas de avaliação já têm quem as faça.
office-assignment-queued = Outra proposta está sendo calculada antes.
office-assignment-leave = É possível sair desta página: o cálculo continua, e a página atualiza-se sozinha.
office-assignment-again = Atualizar
office-assignment-give-up = Abandonar o cálculo
office-assignment-groups = { $count ->
    [one] Os membros do júri formam um só bloco.
   *[other] O júri fica dividido em { $count } blocos sem candidaturas em comum
}
office-assignment-groups-text = As pontuações de um bloco não podem ser comparadas com as de outro: não há como distinguir a severidade de uns da qualidade do que os outros leem. Mais línguas, grupos mais amplos ou mais fichas por candidatura os ligariam.
office-assignment-load = { $count ->
    [one] { $count } candidatura
   *[other] { $count } candidaturas
}
office-assignment-shortage = { $count ->
    [one] { $count } candidatura não pode receber todas as fichas de avaliação. Nomeie mais membros do júri ou aumente os limites deles.
   *[other] { $count } candidaturas não podem receber todas as fichas de avaliação. Nomeie mais membros do júri ou aumente os limites deles.
}
office-assignment-short = “{ $title }” recebe { $possible } de { $wanted } fichas de avaliação; membros do júri que não podem assumi-la: { $conflict } com conflito de interesses, { $language } sem a língua dela, { $category } em outros grupos, { $full } com a carga completa.

# The standings
office-standings-title = Classificação
office-standings-caption = Classificação, da maior para a menor pontuação
office-standings-empty = Ainda não há candidaturas nesta etapa
office-standings-stale = As fichas ou os conflitos mudaram nesse meio-tempo e nada foi fixado. Esta é a nova classificação: verifique-a e fixe a pré-seleção.
# $category is the code of a category, or “all” where the cut-off runs through all of them.
office-tie = { $category ->
    [all] No corte há { $count } candidaturas empatadas na posição { $place }.
   *[other] No corte ({ $category }) há { $count } candidaturas empatadas na posição { $place }.
}
office-tied = Empatada com outras
office-col-place = Posição
office-col-score = Pontuação
office-col-spread = Dispersão
office-col-ballots = Fichas
# Above “Above”, “Below” and “The meeting decides”.
office-col-through = Corte
office-through = Acima
office-not-through = Abaixo
office-meeting-decides = A reunião decide
# Read out for a drawing.
office-spread = Totais das fichas de avaliação: { $totals }

office-sureness-title = Esta ordem é segura?
office-sureness-text = Alguns membros do júri são mais severos do que outros, e cada candidatura é lida apenas por alguns. A partir das candidaturas que têm em comum, um modelo estima a severidade de cada um e o que teria dado um júri de severidade média. Não altera nenhuma posição: o que conta é a classificação acima.
office-cut-through-class = O corte passa pelo meio de uma classe: com estas fichas não é possível distinguir as candidaturas de um lado e do outro.
office-cut-between-classes = O corte passa entre duas classes.
office-outlooks = Candidaturas por pontuação ajustada
office-outlooks-note = As candidaturas da mesma classe não se distinguem com estas fichas. A posição está no intervalo com uma probabilidade de 90%; a probabilidade é a de ficar dentro do corte.
office-outlooks-ask = Mostrar as posições possíveis de todas as candidaturas
office-col-class = Classe
office-col-adjusted = Ajustada
office-col-places = Posição entre
office-col-chance = Probabilidade
office-places = { $from }–{ $to }
office-habits = Como avalia cada membro do júri
office-habits-note = A média depende do que cada membro do júri teve de ler. A tendência não: compara-o com os outros nas mesmas candidaturas, em pontos.
office-col-mean = Média
office-col-range = Amplitude
office-col-leaning = Tendência
office-range = { $low }–{ $high }
office-unsure-too-few = Há poucas fichas para dizer se a ordem é segura: são precisas pelo menos duas candidaturas e dois membros do júri.
office-unsure-not-linked = Nada se pode dizer da severidade: os membros do júri dividem-se em { $groups } grupos sem nenhuma candidatura em comum. Atribua algumas candidaturas a membros de vários grupos.
office-unsure-no-overlap = Ainda nada se pode dizer da severidade: poucas candidaturas têm várias fichas.
office-unsure-no-variation = Nada se pode dizer da severidade: as fichas não diferem o suficiente.

office-shifts-ask = O que mudaria a seleção?
office-shifts-title = O que mudaria a seleção
office-shifts-text = A etapa foi contada de novo sem cada um dos membros do júri, com cada peso um décimo maior e menor, e sem cada um dos critérios. Uma alteração de cada vez; o resto fica igual.
office-shifts-none = Nenhuma destas alterações a muda: passam sempre as mesmas candidaturas.
office-shift-juror = Sem as fichas de { $name }
office-shift-up = Com mais um décimo de peso em “{ $name }”
office-shift-down = Com menos um décimo de peso em “{ $name }”
office-shift-criterion = Sem o critério “{ $name }”
office-shift-enter = Passariam:
office-shift-leave = Não passariam:

# Como uma candidatura chega à sua posição. $score, $line: números de pontos.
office-why-link = { $score }: como se chega lá
office-why-rule = A regra
office-why-ballots = As fichas
office-why-ballots-note = Todas as fichas que contam, do total mais alto ao mais baixo, sem nomes
office-why-ballot = Ficha { $number }
office-why-none = Ainda não conta nenhuma ficha sobre esta candidatura.
office-why-no-score = Ainda não conta nenhuma ficha sobre esta candidatura, por isso não tem posição.
office-why-place = Posição { $place } de { $ranked }, com uma pontuação de { $score }.
office-why-above = Está acima do corte, que passa em { $line }.
office-why-below = Está abaixo do corte, que passa em { $line }.
office-why-meeting = Está empatada no corte, em { $line }: decide a reunião.
office-why-tied = Na mesma posição:
office-why-steps = Das fichas à pontuação
office-why-sum = Soma dos totais
office-why-sum-points = Soma dos pontos
office-why-count = Número de fichas
office-why-score = Pontuação
office-why-median = Mediana dos totais: a pontuação
office-why-mean = Média dos totais: desempata medianas iguais
office-why-points = Pontos
office-why-panels = Critério a critério
office-why-marks = Notas
office-why-dropped = Excluídas
office-why-panel = Nota do júri

office-shortlist = Pré-seleção
office-shortlist-fix = Fixar a pré-seleção
# Before a date.
office-shortlisted = Fixada:
# Before a date.
office-announced-from = Pública a partir de:
office-announce = Candidaturas finalistas públicas a partir de
# $zone names the time zone of the edition; also below the moment of the release.
office-announce-hint = Hora local da edição ({ $zone }).

# Decisions and release
office-decisions-lede = Quem recebe a distinção e quem as menções especiais. O que ficar vazio não é atribuído. Uma decisão que se afasta da classificação precisa de um motivo.
office-decision-who = Candidatura
office-decision-choice = { $place } · { $title } – { $government }
office-decision-votes = { $count ->
    [one] A mais votada tem { $count } voto.
   *[other] A mais votada tem { $count } votos.
}
office-decision-no-votes = A votação aberta ainda não tem contagem.
office-decision-reason = Motivo para a ata
office-decision-language = Língua do motivo
office-not-awarded = Não atribuída
office-save-decisions = Guardar as decisões
office-last-standings = Classificação da última etapa
office-release = Publicação dos resultados
release-draft = Em preparação
release-proposed = Proposta
release-released = Aprovada
release-retracted = Retirada
office-visible-from = Visível a partir de
office-proposed-by = Proposta por { $name }
office-released-by = Aprovada por { $name }
office-second-person = Falta a aprovação de uma segunda pessoa. Peça a alguém da secretaria técnica que abra esta página.
office-propose = Propor a publicação
office-release-now = Publicar os resultados
office-withdraw-proposal = Retirar a proposta
office-retract = Retirar os resultados
office-preview = Pré-visualização dos resultados
office-preview-title = Isto é uma pré-visualização
office-preview-text = Ninguém a vê fora da secretaria técnica. É assim que a página aparecerá quando os resultados forem públicos.

# The timetable
timetable-lede = Todas as horas são horas locais da edição ({ $zone }).
timetable-opens = Abertura
timetable-closes = Encerramento
timetable-grace = Minutos de tolerância depois do prazo para apresentar candidaturas
timetable-grace-hint = O que chega dentro destes minutos ainda é aceito: textos, arquivos e apresentações, também depois do prazo próprio de um rascunho. Neles nada pode ser começado nem reaberto, e as páginas públicas indicam apenas o prazo. 0 se não houver.
timetable-reason = Motivo da alteração do prazo
timetable-reason-hint = É necessário quando o prazo de uma convocatória aberta muda.
timetable-reason-readers = Lido por todas as pessoas no histórico público do prazo, e por quem redige um rascunho, por e-mail.
timetable-note = Se o prazo para apresentar candidaturas mudar, a página pública indica a data anterior, a nova e o motivo, e quem redige um rascunho recebe uma mensagem.

# Mails
office-mails-lede = Cada e-mail desta edição, tal como chega a quem o lê, e se já saiu.
office-mails-empty = Ainda não há e-mails
office-mail-sent = Enviado
office-mail-failed = { $tries ->
    [one] Não chegou, { $tries } tentativa
   *[other] Não chegou, { $tries } tentativas
}
office-mail-waiting = Em espera

# Participation
office-participation-lede = De onde vêm as candidaturas: números por país, sem títulos.
office-region-none = Sem região
office-col-share = Comparação
office-col-submitted = Apresentadas
office-col-drafts = Rascunhos

# The log. Each line follows the name of who did it; $subject is a title, an address or a code.
office-log-lede = Quem fez o quê, do mais recente ao mais antigo. Acrescentam-se linhas, mas nenhuma muda.
# In place of a name.
log-program = O programa
log-edition-founded = criou a edição de { $subject }
log-secretariat-appointed = acrescentou { $subject } à secretaria técnica
log-submission-started = iniciou uma candidatura
log-submission-carried = começou “{ $subject }” a partir de uma candidatura de { $detail }
log-submission-submitted = apresentou “{ $subject }” (impressão digital { $detail }…)
log-submission-submitted-in-grace = apresentou “{ $subject }” depois do prazo, no período de tolerância (impressão digital { $detail }…)
log-submission-withdrawn = retirou “{ $subject }”
log-submission-reopened = reabriu “{ $subject }”
log-submissions-exported = exportou { $detail } candidaturas ({ $subject })
log-team-invited = convidou alguém a redigir “{ $subject }”
log-team-part = alterou o que alguém pode fazer em “{ $subject }”
log-team-joined = participa em “{ $subject }”
log-team-declined = recusou participar em “{ $subject }”
log-team-left = encerrou a participação de alguém em “{ $subject }”
log-extension-given = deu mais tempo a “{ $subject }”: { $detail }
log-extension-ended = retirou o tempo adicional de “{ $subject }”
log-late-start-given = deu tempo para começar a { $subject }: { $detail }
log-late-start-ended = retirou o tempo para começar de { $subject }
log-drafts-reminded = lembrou o prazo a quem redige rascunhos ({ $detail } mensagens)
log-correction-asked = devolveu “{ $subject }” para correção: { $detail }
log-correction-ended = já não pede correção de “{ $subject }”
log-correction-submitted = apresentou “{ $subject }” corrigida (impressão digital { $detail }…)
log-full-sheet-submitted = apresentou a ficha completa de “{ $subject }” (impressão digital { $detail }…)
log-full-sheets-reminded = lembrou as finalistas da ficha completa ({ $detail } mensagens)
log-thread-asked = fez uma pergunta sobre “{ $subject }”
log-thread-said = escreveu à outra parte sobre “{ $subject }”
log-thread-closed = encerrou uma pergunta sobre “{ $subject }”
log-thread-reopened = reabriu uma pergunta sobre “{ $subject }”
log-membership-sent = pediu a adesão à rede com “{ $subject }”
log-membership-accepted = aceitou o pedido de adesão enviado com “{ $subject }”
log-membership-declined = recusou o pedido de adesão enviado com “{ $subject }”
# $given says whether there is a reason in $detail.
log-submission-eligible = { $given ->
    [yes] admitiu “{ $subject }”: { $detail }
   *[no] admitiu “{ $subject }”
}
log-submission-ineligible = não admitiu “{ $subject }”: { $detail }
log-imported = importou candidaturas para { $subject } ({ $detail })
# $detail is the name of a language.
log-summary-translated = guardou a tradução do resumo de “{ $subject }” ({ $detail })
log-invitation-accepted = aceitou o convite para o júri
log-invitation-declined = recusou o convite para o júri
log-juror-appointed = nomeou { $detail } ({ $subject }) para o júri
log-account-erased = apagou uma conta
log-juror-dismissed = retirou { $subject } do júri
# $subject is the name of a round, $detail a number.
log-assignment-applied = aplicou a atribuição: { $subject } (fichas: { $detail })
log-jurors-reminded = escreveu aos membros do júri com fichas por entregar: { $subject } (mensagens: { $detail })
log-conflict = declarou um conflito de interesses com “{ $subject }”
# $detail is the name of a round.
log-ballot-handed-in = entregou a ficha de avaliação de “{ $subject }” ({ $detail })
log-timetable-changed = alterou o calendário
log-deadline-moved = alterou o prazo para apresentar candidaturas: { $detail }
log-grace-changed = definiu os minutos de tolerância depois do prazo: { $detail }
log-rules-changed = alterou as regras: { $subject }
log-panel-changed = alterou à mão quem avalia: { $subject }
log-conflicts-declared = percorreu a lista de conflitos: { $subject }
log-lot-drawn = fez o sorteio para os empates: { $subject }
log-form-section = alterou uma seção do formulário: { $subject }
log-form-question = alterou uma pergunta do formulário: { $subject }
log-form-moved = moveu uma parte do formulário: { $subject }
log-form-removed = retirou uma parte do formulário: { $subject }
log-form-replaced = substituiu o formulário
log-form-full-sheet = disse quando a ficha completa é pedida
log-round-added = adicionou uma etapa: { $subject }
log-round-removed = removeu uma etapa: { $subject }
log-vote-set-up = preparou a votação aberta
log-vote-removed = retirou a votação aberta
log-vote-closed = a votação aberta foi encerrada e os boletins contados
log-vote-taken-over = incorporou a contagem da votação aberta
log-edition-copied = abriu a edição seguinte como cópia desta: { $subject }
log-feedback-written = escreveu os comentários sobre “{ $subject }”
# $subject is the name of a round, $detail a number.
log-shortlisted = fixou a pré-seleção: { $subject } (candidaturas: { $detail })
log-meeting-joined = juntou-se à reunião do júri
log-meeting-discussed = pôs “{ $subject }” em debate
log-meeting-paused = fez uma pausa
log-motion-opened = pôs algo a votação
log-motion-voted = votou
log-motion-closed = encerrou uma votação ({ $detail })
log-decisions-saved = guardou as decisões
log-release-proposed = propôs a publicação dos resultados
log-release-withdrawn = retirou a proposta de publicar os resultados
log-released = aprovou a publicação dos resultados
log-retracted = retirou os resultados

office-panel-title = Quem avalia esta candidatura
office-panel-lede = Adicione ou retire membros do júri à mão. Quem começou uma ficha fica; quem tem um conflito ou não lê a língua não pode ser adicionado.
office-panel-stale = A atribuição desta candidatura mudou nesse meio-tempo. É assim que está agora.
office-panel-count = Membros do júri: { $count } de { $wanted } previstos
office-panel-caption = O júri desta etapa
office-panel-judges = Avalia
office-panel-juror = Membro do júri
office-panel-load = Candidaturas
office-panel-remark = Observação
office-panel-begun = Começou uma ficha
office-panel-conflict = Em conflito
office-panel-language = Não lê a língua
office-panel-category = Não é do grupo desta categoria
office-panel-full = Já tem todas as que aceita
