### Public pages, header and footer; the words that all areas share: states (state-), phases (phase-), roles (role-).

site-name = Palmarès
site-skip = Ir para o conteúdo
site-nav = Menu principal
site-nav-home = Início
site-nav-editions = Todas as edições
site-nav-privacy = Privacidade
# For screen readers, before the name of the language.
site-language = Língua:
site-my-desk = Meu espaço
site-sign-out = Terminar sessão
site-breadcrumbs = Localização no site
site-desk-applicant = Minhas candidaturas
site-desk-jury = O espaço do júri
site-desk-office = O espaço da secretaria técnica
site-footer-about = Palmarès acompanha a distinção “Boa Prática em Participação Cidadã”, da convocatória à publicação dos resultados.
site-footer-nav = Outras páginas
site-footer-small = Palmarès é software livre, sob a licença Apache-2.0.
site-demo-title = Demonstração
site-demo-text = Explore e experimente tudo: as pessoas, as candidaturas e as notas são inventadas, e nenhum e-mail sai daqui.
site-demo-link = Escolher uma pessoa e uma data
site-home-title = Boa Prática em Participação Cidadã
site-home-lede = A cada edição, governos locais e regionais mostram como decidem com quem lá vive. Um júri lê e compara; qualquer pessoa pode ver como se chega ao resultado.
site-home-to-call = Ler a convocatória
site-home-winners = As candidaturas vencedoras até hoje
site-home-all = Todas as edições

call-kicker = { $number }.ª edição · { $year }
call-take-part = Apresentar uma prática
call-read-questions = Ler as perguntas
# These three stand before a date.
call-opens = Abre em
call-open-until = Aberta até
call-closed-since = Encerrada desde
call-to-winners = Ver as candidaturas vencedoras
call-to-finalists = Ver as candidaturas finalistas
call-to-method = Como se chega ao resultado
call-fact-languages = Línguas das candidaturas
call-fact-period = Período das práticas
call-fact-ceremony = Cerimônia de entrega
call-who = Quem pode participar
call-calendar = Calendário
call-categories = Categorias
call-judged = O que se avalia
call-how = Como funciona
# Before the closing time of a phase in UTC.
call-closes = Encerra em
call-deadline-changes = Alterações do prazo
call-deadline-change = Decisão de { $decided }: o prazo passa de { $from } para { $to }.

phase-now = Em curso
phase-submission = Convocatória aberta
phase-submission-text = As entidades candidatas redigem e apresentam a candidatura. Até o fim do prazo, podem alterá-la ou retirá-la.
phase-validation = Validação técnica
phase-validation-text = A secretaria técnica verifica se cada candidatura cumpre as condições da convocatória. Não julga a qualidade.
phase-round-text = Cada membro do júri lê as candidaturas que lhe foram atribuídas e dá uma nota a cada critério. Se tiver um conflito de interesses, declara-se impedido.
phase-deliberation = Deliberação
phase-deliberation-text = O júri debate as candidaturas finalistas e decide a candidatura vencedora e as menções especiais. A ata contém os motivos.
phase-ceremony = Cerimônia de entrega

questions-title = As perguntas do formulário
questions-lede = Tudo o que o formulário pede, para ler, imprimir e debater antes de começar. Junto de cada pergunta está indicado quem lerá a resposta.
questions-required = Obrigatória
questions-words = { $limit ->
    [one] { $limit } palavra no máximo
   *[other] { $limit } palavras no máximo
}

finalists-title = As candidaturas finalistas
finalists-lede = { $count ->
    [0] Ainda não há candidaturas finalistas para mostrar.
    [one] Uma candidatura chegou à final.
   *[other] { $count } candidaturas chegaram à final. Em cada categoria seguem a ordem dos títulos, que nada diz da posição.
}

winners-title = Candidaturas vencedoras de { $year }
winners-kicker = { $number }.ª edição · { $year }
winners-none = O júri não designou nenhuma candidatura vencedora nesta edição.
winners-mentions = Menções especiais
winners-finalists = Candidaturas finalistas
winners-others = Todas as outras candidaturas
winners-method = Como se chegou a este resultado
winners-method-text = Candidaturas: { $entries }. Etapas do júri: { $rounds }. As regras foram fixadas antes de o júri começar, e qualquer pessoa pode recalcular o resultado.
winners-vote = Como votou o público
# Before a date.
winners-since = Publicado em

editions-title = Todas as edições
editions-lede = As candidaturas vencedoras e as menções especiais desde o começo. Das edições anteriores indicamos apenas o que uma fonte pública confirma.
editions-unknown = Candidatura vencedora não documentada
editions-entries = { $count ->
    [one] { $count } candidatura
   *[other] { $count } candidaturas
}
editions-countries = { $count ->
    [one] { $count } país
   *[other] { $count } países
}
# Before a list of places.
editions-mentions = Menções especiais:
editions-source = Fonte

practice-facts = A prática em resumo
practice-cite = Como citar esta prática
practice-translated = Este resumo é uma tradução. Língua da candidatura: { $language }.
practice-translated-by-machine = Este resumo é uma tradução automática. Língua da candidatura: { $language }.
practice-original = Ler o original

method-title = Como se chega ao resultado
method-to-mathematics = A matemática, com fontes
method-lede = Das notas do júri à candidatura vencedora, passo a passo: o que se conta, quem decide e como qualquer pessoa pode verificar.
method-panel-by-category = { $count ->
    [one] Cada candidatura vai para um grupo do júri, conforme a categoria. Um membro do júri avalia-a.
   *[other] Cada candidatura vai para um grupo do júri, conforme a categoria. É avaliada por { $count } membros do júri, cada um por si.
}
method-panel-everyone = Todo o júri avalia todas as candidaturas, cada membro por si. Quem tiver um conflito de interesses declara-se impedido.
method-sheet-full = O júri lê a candidatura inteira, exceto as pessoas de contato.
method-sheet-summary = O júri lê o resumo de cada candidatura.
method-applicant-named = Sabe quem a apresentou.
method-applicant-blind = Não sabe quem a apresentou: o governo, o lugar e os links ficam ocultos.
method-others-never = Ninguém vê as notas dos outros.
method-others-after-own = Cada um vê as notas dos outros, sem nomes, quando as suas já não podem mudar.
method-others-at-deliberation = Cada um vê as notas dos outros, sem nomes, na deliberação.
method-late-void = Antes que as candidaturas se abram, cada membro do júri declara os conflitos de interesses. Se um for declarado depois de entregue uma ficha, esta deixa de contar.
method-late-stands = Antes que as candidaturas se abram, cada membro do júri declara os conflitos de interesses. Se um for declarado depois de entregue uma ficha, as notas desta mantêm-se.
method-scale = Cada critério recebe uma nota de { $low } a { $high }, em passos de { $step }.
method-weighted-mean = As notas de cada membro do júri dão um total na mesma escala: a média delas, em que um critério de peso 2 conta o dobro de um de peso 1. O critério que alguém não pode avaliar fica fora do respectivo total. A pontuação de uma candidatura é a média desses totais. Calcula-se com frações exatas; só se arredonda o que é mostrado.
method-trimmed-mean = Em cada critério com três notas ou mais ficam de fora a mais alta e a mais baixa, para que uma só opinião não decida o resultado. A média das restantes é arredondada às centésimas. A pontuação é a média dos critérios, cada um conforme o peso que tem.
method-median-of-totals = As notas de cada membro do júri dão um total na mesma escala: a média delas, em que cada critério conta conforme o peso que tem. A pontuação é a mediana desses totais: o que fica no meio quando são ordenados, ou a média dos dois do meio. Se as medianas são iguais, a média dos totais desempata.
method-rank-points = Os totais de cada membro do júri ordenam as candidaturas da sua lista. A primeira recebe 12 pontos, as seguintes 10, 8, 7, 6, 5, 4, 3, 2 e 1; totais iguais repartem os pontos das suas posições. A pontuação é a média desses pontos: conta a ordem que o júri vê, e não a generosidade de cada um.
method-screening = Em cada critério, cada membro do júri diz se a candidatura o cumpre. Uma ficha aprova uma candidatura que cumpre todos os critérios que essa pessoa pôde avaliar. O que conta é a parte das fichas que a aprovam.
method-pass-half = Passam as candidaturas aprovadas por pelo menos metade das fichas.
method-pass-two-thirds = Passam as candidaturas aprovadas por pelo menos dois terços das fichas.
method-pass-all = Passam as candidaturas aprovadas por todas as fichas.
method-criteria = Os critérios
method-tie-lot = O sorteio foi feito de antemão e é público: { $seed }. O número de uma candidatura é o que escrevem os oito primeiros bytes do SHA-256 deste texto, seguido de dois-pontos e do identificador da candidatura; o mais alto vai primeiro.
method-key-ballots = mais fichas
method-key-median = a mediana mais alta dos totais

# $criterion is the name of a criterion.
method-key-mark = a nota média mais alta em “{ $criterion }”
method-key-lot = o sorteio
method-cut-quota = Passam, por categoria: { $places }.
method-reserved-size-class = { $count ->
    [one] Reserva-se { $count } lugar para a melhor candidatura de cada dimensão de território; os outros são para as melhores de todas as que restam.
   *[other] Reservam-se { $count } lugares para as melhores candidaturas de cada dimensão de território; os outros são para as melhores de todas as que restam.
}
method-reserved-region = { $count ->
    [one] Reserva-se { $count } lugar para a melhor candidatura de cada região do mundo; os outros são para as melhores de todas as que restam.
   *[other] Reservam-se { $count } lugares para as melhores candidaturas de cada região do mundo; os outros são para as melhores de todas as que restam.
}
method-weights = Os critérios e o respectivo peso
method-vote-here = { $count ->
    [one] Numa votação aberta, todos podem escolher. Um boletim conta se tiver pelo menos { $count } escolha e o seu endereço de e-mail tiver sido confirmado; de um endereço conta o último.
   *[other] Numa votação aberta, todos podem escolher. Um boletim conta se tiver pelo menos { $count } escolhas e o seu endereço de e-mail tiver sido confirmado; de um endereço conta o último.
}
method-vote-here-between = Numa votação aberta, todos podem escolher. Um boletim conta se tiver de { $least } a { $count } escolhas e o seu endereço de e-mail tiver sido confirmado; de um endereço conta o último.
method-vote-elsewhere = Numa votação aberta, noutra plataforma, todos podem escolher. A contagem é incorporada quando termina.
method-vote-jury = O júri vê a contagem quando delibera; as suas pontuações não dependem dela.
method-vote-mention = A prática mais votada recebe uma menção própria, se não for a vencedora.
method-vote-no-mention = Por si só, não atribui nada.
method-criterion = Critério
method-weight = Peso
method-cut-top = { $count ->
    [one] Passa a melhor candidatura.
   *[other] Passam as { $count } melhores candidaturas.
}
method-cut-share = Passam { $percent }% das candidaturas, as melhores; uma metade conta como uma inteira.
method-cut-share-most = Passam { $percent }% das candidaturas, as melhores, com um máximo de { $most } no total; uma metade conta como uma inteira.
method-cut-threshold = Passam todas as candidaturas com pontuação de { $score } ou mais.
method-cut-all = Passam todas as candidaturas; esta etapa não seleciona.
# These two stand after one of the sentences above.
method-within-category = Isto vale dentro de cada categoria.
method-over-all = Isto vale para todas as categorias em conjunto.
method-tie-all = Se há candidaturas empatadas no corte, passam todas.
method-tie-keys = Se há candidaturas empatadas no corte, decidem, uma após a outra, as comparações fixadas de antemão: { $keys }. Se o empate continua, o júri decide em reunião.
method-tie-meeting = Se há candidaturas empatadas no corte, o júri decide em reunião.
method-release = Decisão e publicação
method-release-text = O júri decide na deliberação, e a ata contém a decisão. São necessárias duas pessoas para publicar o resultado: ninguém pode fazê-lo por conta própria. A partir daí fica congelado: qualquer alteração posterior seria notada. O arquivo de dados publicado com o resultado contém tudo o que é preciso para o cálculo; com o comando “palmares verify”, qualquer pessoa pode repeti-lo no próprio computador.

privacy-title = Privacidade
privacy-lede = Guardamos aquilo de que a distinção precisa, mostramos o que ajuda outros a aprender e não cedemos nada.
privacy-contacts-title = Dados de contato
privacy-contacts-text = Os nomes, endereços de e-mail e telefones das pessoas de contato são vistos apenas pela secretaria técnica e nunca são publicados. Servem somente para comunicações sobre a candidatura.
privacy-jurors-title = O júri
privacy-jurors-text = O resultado publicado contém as notas, para que qualquer pessoa possa recalculá-lo. Nenhuma traz o nome de quem a deu.
privacy-cookies-title = Cookies
privacy-cookies-text = Este site usa três cookies, todos técnicos: um mantém a sessão aberta, outro protege o início de sessão e o terceiro recorda a língua. Não há terceiros, nem estatísticas, nem publicidade.
privacy-mails-title = E-mails
privacy-mails-text = Os e-mails tratam apenas de assuntos de quem os recebe: o início de sessão, a candidatura ou o trabalho para o júri ou para a secretaria técnica.
privacy-vote-title = A votação aberta
privacy-vote-text = Quem vota indica um endereço de e-mail. Junto do voto não se guarda o endereço, mas uma impressão feita com uma chave; não se guarda quando se votou. Quando a votação termina, apagam-se a chave, as impressões e as mensagens, e ninguém pode saber quem votou em quê. Os votos são publicados com o resultado, sem identificar ninguém, para que qualquer pessoa os possa contar de novo.
privacy-rights-title = Direitos
privacy-rights-text = Na página da sua conta pode levar uma cópia dos dados que guardamos a seu respeito e mandá-los apagar. Para corrigir alguma coisa, escreva à secretaria técnica. O que foi apagado continua apagado quando se restaura uma cópia de segurança.

role-applicant = Entidade candidata
role-juror = Membro do júri
role-secretariat = Secretaria técnica
role-regional-office = Escritório regional
role-auditor = Pessoa auditora

state-draft = Rascunho
state-submitted = Apresentada
state-eligible = Admitida
state-ineligible = Não admitida
state-withdrawn = Retirada
