### The applicant’s desk.

applicant-nav-name = Candidaturas
applicant-nav-mine = As minhas candidaturas
applicant-empty-title = Ainda não há nenhuma candidatura
applicant-empty-text = Aqui estarão as que começar e o que lhes suceder.
applicant-no-call = De momento não há nenhuma convocatória aberta.
applicant-start = Começar uma candidatura
applicant-untitled = Sem título
applicant-changed = Alterada em
applicant-next-missing =
    { $count ->
        [one] Falta { $count } resposta.
       *[other] Faltam { $count } respostas.
    }
applicant-next-submit = Completa: pronta a apresentar.
applicant-next-wait = Apresentada. O secretariado vai examiná-la.
applicant-next-jury = Elegível: segue para o júri.
applicant-next-ineligible = Não elegível. O motivo está na sua página.
applicant-next-withdrawn = Retirada.
applicant-withdrawn = A candidatura foi retirada.
applicant-write = Escrever
applicant-to-receipt = Comprovativo
applicant-to-review = Rever
applicant-reason = Motivo
applicant-stages = Em que ponto está
applicant-reopen = Voltar a abri-la
applicant-reopen-text = Volta a ser um rascunho. Terá de a apresentar de novo antes do prazo.
applicant-withdraw = Retirá-la
applicant-withdraw-text = Ninguém mais a lerá. Antes do prazo pode voltar a abri-la.
applicant-rail = Secções
applicant-rail-sum = { $done } de { $total } secções completas
applicant-rail-done = Completa
applicant-rail-missing =
    { $count ->
        [one] Falta { $count } resposta
       *[other] Faltam { $count } respostas
    }
applicant-contacts-title = Pessoas de contacto
applicant-contacts-lede = A quem o secretariado pode perguntar. Pelo menos uma pessoa, com nome e endereço eletrónico.
applicant-contacts-legend = Pessoas
applicant-contacts-readers = Lidas apenas pelo secretariado. Nunca são publicadas nem mostradas ao júri.
contact-row = Pessoa { $number }
contact-name = Nome
contact-role = Cargo
contact-email = Endereço eletrónico
contact-phone = Telefone
applicant-save-next = Guardar e continuar
applicant-saved-text = O que ainda falta pode ser escrito mais tarde.
applicant-closed-title = Agora não se pode escrever
applicant-closed-text = A candidatura já foi apresentada ou o prazo está fechado. Pode lê-la na página de revisão.
review-title = Revisão e apresentação
review-lede = É assim que o secretariado e o júri a vão ler.
review-complete-title = Está completa.
review-complete-text = Pode apresentá-la no fim desta página.
review-missing-title =
    { $count ->
        [one] Falta { $count } elemento.
       *[other] Faltam { $count } elementos.
    }
review-missing-text = Estão assinalados abaixo. Siga “Alterar” para os completar.
review-change = Alterar
review-submit-text = Antes do prazo pode voltar a abri-la. Receberá um comprovativo por correio.
review-submit = Apresentar a candidatura
receipt-kicker = Comprovativo
receipt-title = Candidatura recebida
receipt-received = Hora de receção
receipt-edition = Edição
receipt-number = Número
receipt-fingerprint = Impressão digital do conteúdo
receipt-note = Guarde ou imprima esta página. A impressão digital prova o que foi apresentado.
receipt-next = Em que ponto está a candidatura
stage-draft = Rascunho
stage-submitted = Apresentada
stage-validated = Validação técnica
stage-jury = Júri
stage-result = Resultado
stage-now-published = O resultado é público
stage-now-setup = Em preparação
stage-now-between = Entre duas fases
