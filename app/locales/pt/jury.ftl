### The desk of a juror.

jury-nav-name = Júri
jury-nav-entries = Candidaturas atribuídas
jury-nav-rehearsal = Ensaio
jury-nav-marks = Notas dadas

# The invitation, before anything else opens
jury-invitation-title = Convite para o júri
jury-invitation-lede = A secretaria técnica propõe-lhe que avalie práticas de participação cidadã. Eis o que isso implica; as candidaturas abrem logo após a aceitação.
jury-invitation-task = A tarefa
jury-invitation-nothing-yet = Ainda não há candidaturas atribuídas. Não serão atribuídas mais do que as indicadas abaixo.
jury-invitation-amount = { $count ->
    [one] Há uma candidatura à espera.
   *[other] Há { $count } candidaturas à espera.
} { $hours ->
    [one] A leitura leva cerca de uma hora.
   *[other] A leitura leva cerca de { $hours } horas.
}
jury-invitation-conflicts = Em caso de proximidade com um governo ou com as pessoas por trás de uma candidatura, declara-se o conflito na própria página, e ela sai da lista.
jury-invitation-confidence = Confidencialidade
jury-invitation-confidence-text = O que se lê, o que se avalia e o que se diz no júri fica entre o júri e a secretaria técnica, também depois da publicação dos resultados. Os nomes e contatos das entidades candidatas servem apenas para o trabalho do júri. Até a cerimônia, mais ninguém sabe quem venceu.
jury-invitation-about-you = O seu perfil
jury-invitation-languages = Línguas em que lê candidaturas
jury-invitation-categories = Categorias que conhece bem
jury-invitation-categories-hint = Deixe todas por marcar para avaliar qualquer categoria.
jury-invitation-max-load = Máximo de candidaturas por etapa
jury-invitation-accept = Aceitar e manter a confidencialidade
jury-invitation-otherwise = Se não for possível
jury-invitation-reason = Quer indicar o motivo?
jury-invitation-decline = Recusar
jury-invitation-declined = O convite foi recusado.
jury-invitation-declined-text = A secretaria técnica já sabe. Em caso de mudança de opinião, ainda é possível aceitar abaixo.

# The list
jury-entries-title = Candidaturas a avaliar
# Before a date.
jury-entries-closes = Encerramento:
jury-entries-closed = A etapa está encerrada.
# $left is a span such as “3 days”.
jury-entries-left = Tempo restante: { $left }
jury-entries-open = { $count ->
    [0] Não falta nenhuma candidatura para avaliar.
    [one] Falta uma candidatura para avaliar.
   *[other] Faltam { $count } candidaturas para avaliar.
}
# The figure on the desk; $done is set in bold.
jury-entries-progress = { $total ->
    [one] { $done } de { $total } ficha de avaliação entregue
   *[other] { $done } de { $total } fichas de avaliação entregues
}
jury-entries-minutes = { $hours ->
    [0] { $minutes ->
        [0] Não há mais nada para ler.
       *[other] Faltam cerca de { $minutes } min de leitura.
    }
   *[other] Faltam cerca de { $hours } h { $minutes } min de leitura.
}
jury-entry-minutes = cerca de { $minutes } min
# For screen readers, before the total of one's own marks.
jury-entry-total = Total das notas dadas:
jury-entry-recused = Candidatura deixada por impedimento
jury-entries-empty = Nada pendente
jury-entries-none = Ainda não há candidaturas atribuídas nesta etapa. A secretaria técnica avisará quando houver.
jury-entries-no-round = Neste momento não há nenhuma etapa aberta. As candidaturas aparecerão aqui quando a próxima abrir.
jury-notice-handed-in = A ficha de avaliação foi entregue. Agradecemos o trabalho.
jury-notice-recused = O conflito de interesses está declarado. A candidatura saiu da lista.

# Handing in all that is complete
jury-entry-lacking = Ainda falta: { $fields }
jury-entry-complete = Completa, ainda por entregar
jury-together-title = Entregar o que está completo
jury-together-complete = { $count ->
    [0] Nenhuma das fichas iniciadas está completa ainda.
    [one] Uma ficha de avaliação está completa e pode ser entregue.
   *[other] { $count } fichas de avaliação estão completas e podem ser entregues.
}
jury-together-incomplete = { $count ->
    [one] Uma ficha iniciada ainda não está completa e fica aberta.
   *[other] { $count } fichas iniciadas ainda não estão completas e ficam abertas.
}
jury-together-new = { $count ->
    [one] Uma candidatura está por iniciar.
   *[other] { $count } candidaturas estão por iniciar.
}
jury-together-button = { $count ->
    [one] Entregar uma ficha
   *[other] Entregar { $count } fichas
}
jury-together-note = Em caso de dúvida, convém reler: o que é entregue conta e já não muda.
jury-notice-together = { $count ->
    [0] Nenhuma ficha foi entregue.
    [one] Uma ficha de avaliação foi entregue.
   *[other] { $count } fichas de avaliação foram entregues.
}
jury-notice-open = { $count ->
    [one] Uma ficha desta etapa continua aberta.
   *[other] { $count } fichas desta etapa continuam abertas.
}
jury-notice-done = Todas as fichas desta etapa foram entregues. Agradecemos o trabalho.
jury-notice-next = Para a próxima ficha aberta

# The state of a ballot, as a badge.
ballot-new = Nova
ballot-begun = Iniciada
ballot-handed-in = Entregue
ballot-recused = Impedimento

# A submission beside its ballot
jury-place = Candidatura { $place } de { $of }
jury-steps = De uma candidatura a outra
jury-previous = Candidatura anterior
jury-next = Candidatura seguinte
jury-ballot-heading = Ficha de avaliação
# After the name of a criterion.
jury-weight = peso { $weight }
jury-anchors = O que significam as notas
jury-cannot-judge = Não posso avaliar
jury-comment = Justificativa
jury-comment-needed = O que convence e o que falta? Bastam algumas frases; são necessárias para entregar a ficha.
jury-comment-hint = O que convence e o que falta? Algumas frases ajudam quando o júri se reúne.
jury-comment-readers = Para o júri e a secretaria técnica. Escreva o texto de modo que a entidade candidata também o possa ler: depois da publicação dos resultados, pode ser-lhe enviado, sem o nome de quem avaliou.
jury-note = Anotação pessoal
jury-note-readers = Só quem a escreve a lê. Nenhuma página, exportação ou mensagem a mostra à secretaria técnica, ao júri ou à entidade candidata.
jury-keys = Teclas
jury-keys-text = 0–9: dar a nota e continuar · j, k: critério seguinte, anterior · s: guardar · ponto de interrogação: esta lista. Fora das caixas de texto, dentro deste formulário.
jury-total = Total até agora
# Stands for the total while there are no marks.
jury-total-none = –
jury-total-of = de { $highest }
jury-judged = { $total ->
    [one] { $n } de { $total } critério avaliado
   *[other] { $n } de { $total } critérios avaliados
}
jury-hand-in = Entregar a ficha de avaliação
jury-hand-in-note = Tudo é guardado durante o trabalho. Entregue a ficha quando a avaliação estiver pronta: a partir daí ela conta e já não muda.
jury-record-title = Ficha de avaliação, tal como foi entregue
# Before a date.
jury-record-at = Entregue:
jury-total-final = Total
jury-others = As outras fichas
jury-others-note = Sem nomes e numa ordem que não os revela. Já não podem mudar.

# One's own marks beside each other
jury-marks-title = Notas dadas, lado a lado
jury-marks-lede = Para a mesma qualidade, a mesma nota, da primeira candidatura à última. Mais ninguém vê esta tabela.
jury-marks-caption = Notas dadas, do total mais alto ao mais baixo
jury-marks-entry = Candidatura
jury-marks-state = Ficha de avaliação
jury-marks-cannot-judge = Sem avaliação
jury-marks-mean = Média das notas dadas
jury-marks-range = Da mais baixa à mais alta

# A conflict of interest
jury-conflict-title = Conflito de interesses
jury-conflict-text = Há proximidade com este governo, com as equipes dele ou com esta prática? Declare-a, e a candidatura sai da lista.
jury-conflict-button = Declarar um conflito de interesses
jury-conflict-lede = Declarar-se impedido também é avaliar bem. Feita a declaração, a candidatura sai da lista em definitivo, e uma ficha já preenchida deixa de contar.
jury-conflict-kind = Qual é a relação com ela?
jury-conflict-reason = Com as suas palavras
jury-conflict-readers = Lido apenas pela secretaria técnica; nunca pela entidade candidata nem pelos outros membros do júri.
jury-conflict-declare = Declarar e deixar esta candidatura
# Both a choice for the juror and a note for the secretariat.
conflict-employment = Trabalho para o governo ou os parceiros dele, agora ou antes
conflict-authorship = Participação na própria prática
conflict-family = Família ou amizade próxima
conflict-rivalry = Uma prática que concorre com esta
conflict-other = Outro motivo

ballot-screening-met = Cumpre
ballot-screening-not-met = Não cumpre
ballot-screening-passed = Aprovada
ballot-screening-failed = Não aprovada

conflict-list-title = Tem algum conflito de interesses?
conflict-list-lede = Antes que as candidaturas se abram, percorra a lista. O que declarar desaparece do seu espaço e é avaliado por outra pessoa.
conflict-list-lede-blind = Esta etapa é anônima: não saberá quem apresentou o quê. Aqui estão os governos, sem as candidaturas. O que declarar desaparece do seu espaço e é avaliado por outra pessoa.
conflict-list-count = { $count ->
    [one] { $count } candidatura
   *[other] { $count } candidaturas
}
conflict-list-stale = A lista mudou nesse meio-tempo. Percorra-a mais uma vez.
conflict-list-open = Tenho um conflito
conflict-list-kind = De que tipo
conflict-list-note = Também poderá declarar um conflito mais tarde, ao lado de cada candidatura.
conflict-list-declare = Não tenho nenhum outro conflito: abrir as candidaturas

# $why is a list of the three that follow.
conflict-asked = Perguntamos por causa disto: { $why }.
conflict-asked-organisation = o nome da organização
conflict-asked-mail-domain = o endereço de e-mail
conflict-asked-country = o país
conflict-questions-title = Perguntas sobre conflitos
conflict-questions-note = Membros do júri e candidaturas que têm algo em comum. A pergunta é feita ao membro do júri; por si só, não decide nada.
conflict-questions-caption = A quem se pergunta o quê
conflict-questions-juror = Membro do júri
conflict-questions-why = Em comum
conflict-questions-answer = Resposta
conflict-questions-none = Sem conflito
conflict-questions-open = Sem resposta

# The rehearsal: invented submissions, whose marks are kept nowhere
jury-rehearsal = Etapa de ensaio
jury-rehearsal-lede = Três candidaturas inventadas, com os critérios e a escala da etapa, para encontrar a própria medida antes que as notas contem.
jury-rehearsal-notice = Ensaio: aqui nada conta
jury-rehearsal-notice-text = Lugares, pessoas e textos são inventados. As notas dadas aqui são comparadas e esquecidas: ninguém as vê, nada é guardado, e tudo desaparece ao sair desta página.
jury-rehearsal-over = Não há nenhuma etapa aberta nem por abrir: já não há nada para ensaiar.
jury-rehearsal-sample = Candidatura inventada { $place } de { $of }
jury-rehearsal-compare = Comparar
jury-rehearsal-compared = As notas dadas ao lado das de dois membros inventados do júri
jury-rehearsal-compared-text = Não são uma solução: duas pessoas que leem o mesmo texto não coincidem. Convém ver se a avaliação é sempre mais exigente ou mais generosa, e que parte da escala é usada. No desenho, a linha é o total das notas dadas e os pontos são os totais dos membros inventados.
# $by is a difference of totals, such as 0.60.
jury-rehearsal-higher = Nestes textos, os totais das notas dadas são, em média, { $by } mais altos que os dos membros inventados.
jury-rehearsal-lower = Nestes textos, os totais das notas dadas são, em média, { $by } mais baixos que os dos membros inventados.
jury-rehearsal-same = Nestes textos, os totais das notas dadas são, em média, iguais aos dos membros inventados.
# $own and $theirs are spans of totals, such as 3.90–8.55.
jury-rehearsal-range = Do total mais baixo ao mais alto: notas dadas, { $own }; membros inventados, { $theirs }.
jury-rehearsal-you = Notas dadas
jury-rehearsal-first = Membro inventado 1
jury-rehearsal-second = Membro inventado 2
jury-rehearsal-assembly-title = Uma assembleia por sorteio escolhe o plano contra as cheias
jury-rehearsal-assembly-place = Vilaribera (inventada), 41 mil habitantes
jury-rehearsal-assembly-text = Depois da cheia de 2021, o município sorteou 60 residentes, com equilíbrio de bairros, idades, sexo e regime de habitação (própria ou alugada); uma em cada quatro pessoas nunca tinha participado em nada. Os cuidados foram pagos e as atas foram lidas na rádio. Em nove sessões, a assembleia escolheu entre três planos, com engenheiras que respondiam em vez de expor. A câmara tinha assumido antes o compromisso de adotar a escolha ou de dizer por escrito por que não: adotou 31 de 34 pontos e explicou os outros três. Dois anos depois, 22 estão feitos. A avaliação, da universidade da cidade vizinha, diz também o que falhou: ninguém com menos de 20 anos ficou até o fim, e o dinheiro para tradução acabou na quinta sessão. Dois municípios vizinhos repetiram a experiência por metade do custo.
jury-rehearsal-budget-title = Cada bairro vota nas suas praças
jury-rehearsal-budget-place = Porto Sereno (inventada), 180 mil habitantes
jury-rehearsal-budget-text = Há seis anos, os residentes votam pela internet sobre um décimo do que a cidade investe no espaço público. No ano passado votaram 23 mil pessoas, 13% das que tinham esse direito. Os bairros de proprietários ganham mais vezes; desde 2023, os três mais pobres de dez têm uma parte fixa. Os serviços examinam as propostas, e cada recusa é publicada com uma frase. Quatro em cada cinco projetos escolhidos são construídos em dois anos. As pessoas encontram-se pouco: há uma noite em cada bairro, e depois decide o voto. Anuncia-se uma avaliação. O programa é livre e outras duas cidades também o utilizam.
jury-rehearsal-portal-title = A cidade escuta
jury-rehearsal-portal-place = Lindmere (inventada), 95 mil habitantes
jury-rehearsal-portal-text = A cidade abriu um portal onde qualquer pessoa pode deixar ideias a qualquer momento. No primeiro ano reuniu 1.480 ideias e 9.200 apoios, e a mais popular recebeu um prêmio. Todos os meses a prefeita lê em vídeo as dez melhores. O portal tem um aplicativo, um assistente que responde a perguntas e um mapa em três dimensões, e ganhou um prêmio de design digital. Não se diz como uma ideia se torna decisão; está prevista a criação de uma unidade. O relatório afirma que 92% das pessoas que o usam estão satisfeitas, sem dizer quantas responderam nem quem são. Não há custos indicados. Outras cidades mostraram interesse.
