### The applicant’s desk: the list, the form, the review, the receipt, where a submission stands.

applicant-nav-name = Candidaturas
applicant-nav-mine = Minhas candidaturas

# The list
applicant-empty-title = Ainda não há candidaturas
applicant-empty-text = As que começar aparecerão aqui, cada uma com o próximo passo.
applicant-no-call = Neste momento não há nenhuma convocatória aberta. A página inicial anuncia quando abre a próxima.
applicant-start = Começar uma candidatura
applicant-start-from = Começar a partir de uma candidatura anterior
applicant-from = Qual
applicant-from-hint = As respostas são copiadas para um novo rascunho; as pessoas de contato, apenas se a candidatura for sua. A candidatura anterior fica como está.
applicant-start-from-button = Copiar para um novo rascunho
applicant-carried = Começada a partir de “{ $title }” ({ $year })
applicant-carried-text = Leia de novo cada resposta: datas, números e resultados podem ter mudado.
applicant-carried-no-contacts = As pessoas de contato não foram copiadas, porque a candidatura é de outra pessoa. Acrescente as suas.
applicant-left = Estas respostas não puderam ser copiadas, ou só em parte:
applicant-left-not-asked = já não se pergunta
applicant-left-asked-otherwise = pergunta-se agora de outro modo
applicant-left-no-such-choice = uma opção que já não existe
applicant-left-statement = a declarar de novo
applicant-left-file = a enviar de novo
# Stands for the title while there is none.
applicant-untitled = Sem título
# Before a date.
applicant-changed = Alterada em
applicant-next-missing = { $count ->
    [one] Falta completar { $count } resposta.
   *[other] Falta completar { $count } respostas.
}
applicant-next-submit = Está completa. Reveja-a e apresente-a.
applicant-next-late = O prazo terminou e este rascunho não foi apresentado. Pode lê-lo e copiá-lo.
applicant-next-wait = Recebida. A secretaria técnica verifica-a depois do prazo e responde por e-mail.
applicant-next-jury = Admitida. Segue para o júri; não é preciso fazer nada.
applicant-next-judged = Com o júri. Ninguém sabe como vai a avaliação até o resultado ser público; não é preciso fazer nada.
applicant-next-award = O resultado é público: { $award }.
applicant-next-finalist = O resultado é público: foi finalista.
applicant-next-participant = O resultado é público: participou e o júri a leu.
applicant-next-ineligible = Não admitida. Abra-a para ler o motivo.
applicant-next-withdrawn = Retirada. Não participa.
applicant-withdrawn = A candidatura foi retirada

# One submission
applicant-write = Continuar a redação
applicant-to-receipt = Ver o comprovante de recepção
applicant-to-review = Ler a candidatura inteira
applicant-reason = O motivo da secretaria técnica
applicant-feedback = O que diz o júri
applicant-feedback-note = A secretaria técnica redigiu isto a partir dos comentários do júri.
applicant-stages = Em que ponto está
applicant-reopen = Reabrir para alterar
applicant-reopen-text = Volta a ser um rascunho e só conta depois de apresentada de novo, dentro do prazo.
applicant-withdraw = Retirar a candidatura
applicant-withdraw-text = Deixa de participar e o júri não a lê. Até o fim do prazo, é possível reabri-la; depois, a retirada é definitiva.

# The rail beside the form
applicant-rail = Seções do formulário
applicant-rail-sum = { $total ->
    [one] { $done } de { $total } seção completa
   *[other] { $done } de { $total } seções completas
}
applicant-rail-done = Completa
applicant-rail-missing = { $count ->
    [one] { $count } resposta por completar
   *[other] { $count } respostas por completar
}

# The form
applicant-contacts-title = Pessoas de contato
applicant-contacts-lede = A quem a secretaria técnica pode escrever ou telefonar sobre esta candidatura? Indique pelo menos uma pessoa, com o endereço de e-mail.
applicant-contacts-legend = Pessoas
applicant-contacts-readers = Visto apenas pela secretaria técnica; nunca é publicado nem mostrado ao júri.
contact-row = Pessoa { $number }
contact-name = Nome
contact-role = Cargo
contact-email = Endereço de e-mail
contact-phone = Telefone
applicant-save-next = Guardar e continuar
applicant-saved-text = O que estiver assinalado nesta página pode esperar até a apresentação.
applicant-asked-otherwise = O formulário mudou desde a última gravação
applicant-asked-otherwise-text = Estas perguntas são novas ou são feitas com outras palavras: { $questions }
applicant-ineligible = Com estas respostas a candidatura não pode participar
applicant-closed-title = Esta candidatura não admite alterações
applicant-closed-text = Foi apresentada ou retirada, ou a convocatória está encerrada. Continua a ser possível lê-la inteira em “Rever e apresentar”. Enquanto a convocatória estiver aberta, é possível reabri-la: escolha-a em “Minhas candidaturas”.

# The review
review-title = Rever e apresentar
review-lede = Tudo em uma só página. Abaixo de cada resposta está indicado quem a lerá.
review-complete-title = Está completa
review-complete-text = O botão para a apresentar está no fim desta página.
review-missing-title = { $count ->
    [one] Falta completar { $count } resposta
   *[other] Falta completar { $count } respostas
}
review-missing-text = Estão assinaladas abaixo. “Alterar” leva à seção; depois é possível apresentar aqui a candidatura.
review-change = Alterar
review-submit-text = Até o fim do prazo, é possível reabrir a candidatura e alterá-la. O comprovante de recepção aparece logo e chega também por e-mail.
review-submit-late-text = O prazo terminou, e isto ainda é aceito. Depois de apresentada, a candidatura já não pode ser reaberta. O comprovante de recepção aparece de imediato e chega também por e-mail.
review-submit = Apresentar a candidatura
# Ways to read it before anybody else does, each a link.
review-views = Maneiras de a ler
review-as-written = Tal como a escreveu
review-as-jury = Como o júri a lê
review-as-public = Como o público a lerá
review-rounds = Etapas do júri
review-public-note = Isto só é publicado com o resultado, e apenas se a candidatura for admitida. Até lá ninguém de fora o lê. As pessoas de contato nunca são publicadas.

# The receipt
receipt-kicker = Comprovante de recepção
receipt-title = Candidatura recebida
receipt-received = Recebida em
receipt-late = Depois do prazo
receipt-late-text = O prazo terminava em { $time }. Chegou dentro do período de tolerância da edição e foi aceita.
receipt-edition = Edição
receipt-number = Número da candidatura
receipt-fingerprint = Impressão digital do texto
# Only where the form has changed since.
receipt-form = Formulário
receipt-form-version = Versão { $number }, em vigor desde { $date }
# Of a form that is older than its versions.
receipt-form-undated = Versão { $number }
receipt-form-changed = O formulário mudou desde essa apresentação. Tudo o que foi apresentado conserva as palavras com que foi perguntado.
receipt-note = Imprima ou guarde esta página como prova. A impressão digital corresponde exatamente ao que foi apresentado: uma única letra diferente daria outra.
receipt-next = Ver em que ponto está a candidatura

# The way of a submission
stage-draft = Rascunho
stage-submitted = Apresentada
stage-validated = Validação técnica
stage-jury = Júri
stage-result = Resultado
stage-withdrawn = Retirada
# At the head of the secretariat’s desk, when no phase is open.
stage-now-published = O resultado é público
stage-now-setup = Antes da convocatória
stage-now-between = Entre duas fases

# What a section said before
applicant-history = O que esta seção dizia antes
applicant-history-title = Versões anteriores: { $section }
applicant-history-lede = O que desapareceu desde então está riscado, o que chegou está marcado. Recuperar uma versão não perde nada: o que está agora fica como versão.
applicant-history-none = Não há nenhuma versão anterior.
applicant-history-restore = Recuperar esta versão
applicant-history-stale = A seção foi guardada nesse meio-tempo, e nada foi recuperado. Verifique-a de novo.
