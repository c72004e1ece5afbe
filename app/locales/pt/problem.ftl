### Faults in an input (problem-) and refusals of a whole request (error-).

# The head of the list of faults above a form.
problem-summary = { $count ->
    [one] Há um ponto a rever
   *[other] Há { $count } pontos a rever
}
problem-missing = Aqui é necessária uma resposta.
problem-too-many-words = O texto tem { $given } palavras; aqui cabem { $limit }.
# $limit is 0 where the bound is not told.
problem-too-long = { $limit ->
    [0] O texto é longo demais para este campo. É preciso encurtá-lo.
   *[other] O texto é longo demais para este campo: cabem { $limit } caracteres.
}
problem-forbidden-characters = O texto contém caracteres de controle invisíveis. Cole-o de novo como texto simples ou escreva-o.
problem-not-a-choice = Escolha uma das respostas da lista.
problem-not-a-number = Escreva um número, em algarismos.
problem-not-an-email = Não parece um endereço de e-mail. Verifique se falta alguma parte ou se há um espaço a mais.
problem-not-a-url = Indique um endereço web completo que comece por https://
problem-not-a-date = Indique o mês assim: 2024-05, ou o dia assim: 2024-05-31.
problem-ends-before-it-begins = O fim é anterior ao início.
problem-outside-period = A prática fica fora do período que esta edição admite.
problem-not-declared = Marque esta declaração para apresentar a candidatura.
# $limit is 0 where the bound is not told.
problem-out-of-scale = { $limit ->
    [0] Esta nota está fora da escala.
   *[other] Esta nota está fora da escala, que termina em { $limit }.
}
problem-off-step = Esta nota fica entre dois degraus da escala. Escolha um deles.
problem-mark-missing = Falta uma nota aqui. Atribua-a antes de entregar a ficha.
problem-must-be-judged = Este critério precisa de uma nota: as regras da etapa não permitem deixá-lo sem avaliação.
problem-unknown-field = O formulário mudou desde que foi aberto. Recarregue a página e verifique esta resposta.
problem-wrong-code = Não são os seis algarismos do último e-mail. Verifique-os ou peça um novo código.
problem-spent-link = Este link ou código já foi usado, foi substituído ou expirou. Peça um novo.
problem-not-a-time = Indique o dia e a hora assim: 2024-05-31 18:00.
problem-time-twice = Nesse dia muda a hora, e esta hora repete-se. Escolha abaixo qual das duas é a certa.
problem-time-skipped = Nesse dia muda a hora, e esta hora não existe. Escolha abaixo uma das duas mais próximas, ou indique outra.
problem-grace-unfit = Indique minutos inteiros, no máximo 1440 (um dia), que terminem antes de o júri começar.
problem-reason-missing = Isto se afasta da classificação. Indique o motivo para a ata.
problem-contradiction = Esta decisão e outra excluem-se mutuamente. Altere uma delas.
problem-contact-missing = Indique primeiro uma pessoa de contato, para sabermos a quem escrever.
problem-scale-unfit = A nota mais alta tem de ser maior do que a mais baixa, e os passos têm de terminar nela.
problem-weights-unfit = Pelo menos um critério tem de ter um peso maior do que 0. Todos os pesos juntos somam no máximo 10 000; se houver critérios que podem ficar sem avaliação, escolha números redondos como 10 ou 25.
problem-anchor-unfit = Uma linha por nota: uma nota da escala, dois-pontos, a descrição. Cada nota uma vez, e as mesmas em cada língua.
problem-too-small = Assim não ficaria ninguém. Indique um número maior e, no máximo, 100%.
problem-needs-everyone = Os pontos por posição comparam listas inteiras: todo o júri tem de avaliar tudo.
problem-windows-overlap = Este período coincide com outro do calendário.
problem-full-sheet-time = Depois do encerramento desta etapa e, o mais tardar, quando abrir a fase seguinte.
problem-full-sheet-untimed = Diga primeiro quando a ficha completa é pedida.
problem-in-the-past = Esse momento já passou.
problem-too-few-choices = { $given ->
    [one] Escolheu { $given } prática; são precisas pelo menos { $limit }.
   *[other] Escolheu { $given } práticas; são precisas pelo menos { $limit }.
}
problem-too-many-choices = Escolheu { $given } práticas; podem escolher-se { $limit } no máximo.
problem-not-most-voted = Esta menção é para a prática mais votada; nenhuma outra a pode receber.
problem-too-few-ballots = Uma prática tem { $limit } votos: tem de haver pelo menos esse número de boletins que contam.
problem-table-unfit = A primeira linha tem de nomear uma coluna “title” ou “title/…”, e outra com os votos: “confirmed_votes”, “supports” ou “votes”.
problem-row-unfit = Linha { $given }: ou os votos não são um número, ou a prática já tinha uma linha.
problem-entries-lacking = { $given ->
    [one] Falta { $given } prática da votação na tabela.
   *[other] Faltam { $given } práticas da votação na tabela.
}
problem-taken = Já há uma edição deste ano.
problem-already-begun = Com este endereço já foi começada uma candidatura no prazo concedido. Dê mais tempo a esse rascunho na página dele.
problem-code-unfit = Cada código figura uma só vez e é composto de minúsculas, algarismos, “-” e “_”.
problem-needed-by-all = Todos os formulários têm esta pergunta, com este tipo de resposta.
problem-list-unfit = É preciso o mesmo número de linhas em cada língua, e o mesmo número de códigos; categorias, línguas e dimensões de território são as da edição.
problem-in-use = { $given ->
    [one] { $given } candidatura respondeu; a resposta seria perdida.
   *[other] { $given } candidaturas responderam; as respostas seriam perdidas.
}
problem-condition-unfit = Uma pergunta só pode depender de uma anterior com opções, e só de opções que esta tenha. Uma pergunta que todos os formulários têm não pode depender de outra.
problem-file-unfit = Não é possível ler o arquivo a partir da linha { $limit }.
problem-own-address = Este é o seu próprio endereço.
problem-not-own-address = Não é o endereço desta conta.
problem-no-more-room = Não há espaço para mais: { $limit } no máximo.
problem-not-later = Não é depois do prazo que vale para todas.
problem-jury-begins = Nesse momento o júri já está trabalhando. Escolha um momento anterior.
problem-file-too-large = Este arquivo ultrapassa { $limit } MB. Reduza-o ou indique um link.
problem-file-kind-unfit = Este tipo de arquivo não é aceito, ou o conteúdo não é o que diz o nome. Consulte que tipos são aceitos.
problem-file-unsafe = Este arquivo está danificado ou contém algo que pode prejudicar quem o abrir. Guarde-o de novo, sem macros nem anexos, e volte a enviá-lo.
problem-file-cut-short = O arquivo não chegou inteiro. Envie-o de novo.
problem-file-unscanned = Neste momento não é possível verificar se o arquivo é seguro. Envie-o de novo dentro de alguns minutos.
problem-too-many-files = { $limit ->
    [one] É aceito um só arquivo. Retire antes o que há.
   *[other] São aceitos no máximo { $limit } arquivos. Retire antes algum.
}
problem-picture-undescribed = Diga o que mostra cada imagem e marque que pode ser publicada.
problem-not-an-amount = Escreva o valor em algarismos, sem mais casas decimais do que a moeda tem.
problem-currency-missing = Escolha também a moeda.
problem-end-unclear = Indique o último mês ou marque que continua em curso: uma das duas coisas.
problem-ranking-unfit = Escolha cada opção uma só vez e preencha as posições a partir da primeira, sem deixar nenhuma em branco.
problem-too-many-chosen = Foram escolhidas { $given } respostas; cabem no máximo { $limit }.
problem-other-missing = Escreva ao lado da opção do que se trata.
problem-not-eligible = Com esta resposta a candidatura não pode participar.
problem-rule-unfit = Isto não corresponde à forma de responder à pergunta, ou indica uma opção que não existe.
error-sign-in-title = Primeiro, inicie sessão
error-sign-in-text = Esta página faz parte de um espaço pessoal. Inicie sessão para chegar diretamente a ela.
error-not-found-title = Não há nada neste endereço
error-not-found-text = A página mudou de lugar, nunca existiu ou não há permissão para vê-la.
# The moment of opening follows in a line of its own.
error-not-yet-title = Ainda não está aberto
error-not-yet-text = Volte quando abrir. Esta é a hora:
error-closed-title = Já está encerrado
error-closed-text = O prazo passou e nada foi alterado. Se parecer um erro, escreva à secretaria técnica.
error-stale-title = Alguém guardou antes
error-stale-text = Nada foi substituído. Abra a página de novo para ver a versão mais recente e acrescente a alteração.
error-invalid-title = É preciso rever algo no formulário
error-invalid-text = Volte atrás, verifique as respostas e envie o formulário de novo.
error-wrong-state-title = Agora não é possível
error-wrong-state-text = O que se pretendia alterar avançou nesse meio-tempo. Abra de novo a página para ver em que ponto está.
error-second-person-title = Uma segunda pessoa tem de confirmar
error-second-person-text = O primeiro passo está dado; as regras pedem que outra pessoa da secretaria técnica dê o segundo.
error-too-many-title = Espere um momento
error-too-many-text = { $seconds ->
    [one] Chegaram pedidos demais daqui. Tente de novo em { $seconds } segundo.
   *[other] Chegaram pedidos demais daqui. Tente de novo em { $seconds } segundos.
}
error-spent-title = Este link já não funciona
error-spent-text = Já foi usado, foi substituído por um mais novo ou expirou. Peça outro.
error-too-large-title = É demasiado para enviar de uma só vez
error-too-large-text = Nada foi guardado, mas o seu texto continua no formulário: volte atrás no navegador e encurte-o ou guarde-o por partes. Um formulário aceita cerca de um milhão de caracteres.
error-full-title = Neste momento não foi possível guardar nada
error-full-text = O servidor ficou sem espaço; quem o mantém já foi avisado. Conserve uma cópia do texto e tente mais tarde.
error-trouble-title = Algo falhou do nosso lado
error-trouble-text = O problema não está do seu lado. Tente de novo em alguns minutos; se voltar a acontecer, escreva à secretaria técnica com a referência abaixo.
error-reference = Referência
error-to-desk = Ir para o meu espaço
error-to-home = Ir para a página inicial
error-typed-title = O que foi escrito continua aqui
error-typed-text = Envie de novo ou copie antes para um lugar seguro.
error-typed-send = Enviar de novo
