# Regras de uma etapa. $round é o nome de uma etapa.
rules-title = Regras: { $round }
rules-heading = As regras desta etapa
rules-lede = O que se avalia, o que vê o júri, como as notas se tornam posições e quem passa. Tudo fica fixado antes de a etapa abrir e é publicado em “Como se chega ao resultado”.
rules-link = As regras desta etapa
rules-fixed-judged = Já há fichas com estas regras, por isso não mudam mais. Ainda pode experimentar outras regras com as fichas; nada é guardado.
rules-fixed-opened = Estas regras estão fixadas desde
rules-fixed-try = Ainda pode experimentar outras regras com as fichas; nada é guardado.
rules-try = Experimentar estas regras
rules-try-note = A experiência mostra o que estas regras, e outras ao lado, fariam com as candidaturas e as fichas que há, e o que veria um membro do júri. Não guarda nada.

rules-section-criteria = O que se avalia
rules-round-name = Nome da etapa
rules-low = Nota mais baixa
rules-high = Nota mais alta
rules-step-of-scale = Passo
rules-criterion-new = Outro critério
rules-weight = Peso
rules-required = Tem de ser avaliado (senão, pode responder-se “Não posso avaliar”)
rules-drop = Retirar este critério
rules-words = Nome, pergunta e descrição das notas, em cinco línguas
rules-name = Nome
rules-text = O que se pergunta
rules-anchors = Descrição das notas
rules-anchors-hint = Uma linha por cada nota descrita: a nota, dois-pontos, a descrição. As mesmas notas em cada língua.
rules-comment-required = Uma ficha precisa de um comentário para ser entregue

rules-section-reading = Quem lê o quê
rules-panel = Quem avalia
rules-panel-category = O júri da categoria
rules-panel-category-note = Cada membro do júri recebe candidaturas das suas categorias.
rules-panel-everyone = Todo o júri
rules-panel-everyone-note = Cada membro do júri recebe todas as candidaturas da etapa.
rules-ballots-wanted = Fichas por candidatura
rules-sheet = Quanto lê o júri
rules-sheet-full = A candidatura inteira
rules-sheet-full-note = Todas as respostas destinadas ao júri.
rules-sheet-summary = O resumo
rules-sheet-summary-note = Só as respostas que fazem parte do resumo.
rules-applicant = Se o júri sabe quem apresentou a candidatura
rules-applicant-named = Sim
rules-applicant-named-note = O governo e o país figuram ao lado do título.
rules-applicant-blind = Não, a etapa é anônima
rules-applicant-blind-note = O governo, o lugar, os links e qualquer outra resposta que o revele ficam ocultos ao júri.
rules-others = Fichas dos outros, sem nomes
rules-others-never = Nunca
rules-others-never-note = Cada membro do júri vê apenas as suas fichas.
rules-others-after-own = Depois da própria
rules-others-after-own-note = Depois de entregue a própria ficha sobre a candidatura, quando já não pode mudar.
rules-others-at-deliberation = Na deliberação
rules-others-at-deliberation-note = Quando a etapa terminou e o júri se reúne.
rules-late = Um conflito declarado depois da ficha
rules-late-void = A ficha não conta
rules-late-void-note = Como se não tivesse sido entregue.
rules-late-stands = As notas mantêm-se
rules-late-stands-note = O que nela foi escrito não é mostrado a ninguém.

rules-section-counting = Como as notas se tornam pontuação
rules-method = Método
rules-method-weighted-mean = Média ponderada
rules-method-trimmed-mean = Média sem extremos
rules-method-median-of-totals = Mediana
rules-method-rank-points = Pontos por posição

rules-section-selection = Quem passa
rules-cut = Corte
rules-cut-share = Uma parte
rules-cut-count = Um número
rules-cut-score = Todas a partir de uma pontuação
rules-cut-all = Todas
rules-cut-hint = Do que se segue só conta o que corresponde à sua escolha.
rules-cut-percent = Parte em %
rules-cut-most = No máximo, ao todo
rules-cut-places = Número de candidaturas
rules-cut-points = Pontuação mais baixa
rules-cut-by-category = Dentro de cada categoria
rules-tie = Empates no corte
rules-tie-all = Passam todas
rules-tie-keys = Decidem outras comparações
rules-tie-meeting = O júri decide na sua reunião
# $place é 1, 2 ou 3.
rules-tie-key = Comparação { $place }
rules-key-ballots = Mais fichas
rules-key-median = Mediana dos totais mais alta
# $criterion é o nome de um critério.
rules-key-mark = Nota média mais alta: { $criterion }

rules-trial = O que estas regras fariam
# $round é o nome de uma etapa.
rules-trial-ballots = { $count ->
    [one] Experimentadas com { $count } ficha. Etapa: { $round }.
   *[other] Experimentadas com { $count } fichas. Etapa: { $round }.
}
rules-trial-no-ballots = Ainda não há fichas, por isso só se pode dizer o número de lugares.
rules-trial-all = Todas as categorias juntas
rules-trial-places = Candidaturas e lugares
rules-trial-compared = O que outras regras conservariam
rules-col-entries = Candidaturas
rules-col-places = Lugares
rules-col-rule = Regra
rules-col-through = Passam
rules-col-tied = Empatadas no corte
rules-col-undecided = Para a reunião
rules-col-differ = Diferentes destas regras
rules-variant-same = Estas regras
rules-variant-share-most = { $share }, { $most } no máximo ao todo
rules-variant-top = As { $count } melhores
rules-variant-tie = Empates: { $rule }
rules-preview = O que veria o júri
rules-preview-note = Com uma candidatura desta etapa, se houver. Aqui nada pode ser preenchido.

rules-screening-note = O júri diz, para cada critério, se é cumprido. Uma ficha aprova uma candidatura que cumpre todos.
rules-pass-share = Fichas que têm de aprovar uma candidatura
rules-pass-share-half = Pelo menos metade
rules-pass-share-two-thirds = Pelo menos dois terços
rules-pass-share-all = Todas

# The list of the rounds. $round is the name of a round.
rules-rounds-title = Etapas
rules-rounds-lede = O que o júri faz, uma etapa após a outra. As candidaturas que passam de uma etapa são as que a seguinte avalia.
rules-rounds-fixed = Regras fixadas
rules-rounds-open = Regras alteráveis
rules-rounds-criteria = { $count ->
    [one] { $count } critério
   *[other] { $count } critérios
}
rules-rounds-remove = Remover
rules-rounds-remove-label = Remover a etapa: { $round }
rules-kind-scoring = Pontuação
rules-kind-scoring-note = O júri dá notas em uma escala.
rules-kind-screening = Triagem
rules-kind-screening-note = O júri diz, para cada critério, se é cumprido; a candidatura é aprovada ou não.
rules-new-title = Adicionar uma etapa
rules-new-note = A posição depende das datas. Depois de adicionada, abrem-se as regras.
rules-new-kind = O que se faz nela
rules-new-from = Segundo o modelo de
rules-new-from-hint = Dela se copiam os critérios, o júri e o que este vê; depois é possível alterá-los.
rules-new-same-jurors = O júri dessa etapa também avalia aqui
rules-new-add = Adicionar a etapa

rules-cut-quota = Um número por categoria
rules-quotas = Lugares por categoria
rules-reserved = Lugares reservados
rules-reserved-none = Nenhum
rules-reserved-size-class = Para as melhores de cada dimensão de território
rules-reserved-region = Para as melhores de cada região do mundo
rules-reserved-each = Lugares reservados por grupo
rules-key-lot = O sorteio, feito e publicado ao guardar estas regras
rules-part-rest = Todas as outras

# $group is the name of a size class or of a region of the world.
rules-part-reserved = Reservados: { $group }
rules-col-part = Cortadas em conjunto
rules-variant-without-reserved = Sem lugares reservados
