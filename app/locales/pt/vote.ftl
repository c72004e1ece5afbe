### A votação aberta: o boletim, a confirmação, a contagem, e como se prepara.

vote-now = { $name }: vote agora
vote-lede = { $count ->
    [one] Escolha pelo menos { $count } prática que mereça ser conhecida em toda a parte.
   *[other] Escolha pelo menos { $count } práticas que mereçam ser conhecidas em toda a parte.
}
vote-lede-between = { $count ->
    [one] Escolha { $count } prática que mereça ser conhecida em toda a parte.
   *[other] Escolha de { $least } a { $count } práticas que mereçam ser conhecidas em toda a parte.
}
vote-how = Todos podem votar, uma vez. Indique o seu endereço de e-mail, receba uma mensagem e confirme: só então o seu voto conta. Se votar de novo com o mesmo endereço, conta o último boletim confirmado.
vote-until = A votação está aberta até
vote-opens = A votação abre em
vote-closed = A votação encerrou em
vote-coming-text = Aqui estarão as práticas entre as quais se poderá escolher.
vote-waiting-text = A votação começa assim que as finalistas forem anunciadas.
vote-over-text = Agradecemos a todas as pessoas que votaram. A contagem será publicada com o resultado.
vote-elsewhere-lede = A votação decorre noutra plataforma.
vote-elsewhere-link = Ir votar
vote-choices = As suas escolhas
vote-chosen = Escolhidas:
vote-summary = O resumo
vote-summary-of = O resumo: { $title }
vote-address = O seu endereço
vote-email = Endereço de e-mail
vote-email-hint = Enviamos um link para este endereço. O seu voto conta quando o abrir e confirmar.
vote-email-readers = O endereço serve apenas para esta mensagem e para que ninguém vote duas vezes. Quando a votação termina, apaga-se tudo o que o liga ao voto.
vote-send = Enviar o meu voto
vote-sent-title = Falta um passo: confirme por e-mail
vote-sent-text = Uma mensagem com um link foi enviada para o endereço indicado. O seu voto conta quando abrir o link e confirmar. Funciona durante dois dias, mas não para além do fim da votação.
vote-sent-missing = Não chega nada? Procure na pasta de spam, ou vote de novo e verifique o endereço.
vote-confirm-title = Confirme o seu voto
vote-confirm-lede = { $count ->
    [one] Escolheu { $count } prática:
   *[other] Escolheu { $count } práticas:
}
vote-confirm = Contar o meu voto
vote-confirm-note = Se já tinha votado com este endereço, este voto substitui o anterior.
vote-counted-title = O seu voto conta
vote-counted-text = Agradecemos a participação. A contagem será publicada com o resultado.
vote-spent-text = Ou o seu voto já conta, ou o link expirou. Em caso de dúvida, vote de novo: de um endereço só conta o último boletim confirmado.
vote-back = Para a votação
vote-count-lede = { $count ->
    [0] Nenhum boletim conta.
    [one] { $count } boletim conta.
   *[other] { $count } boletins contam.
}
vote-count-invalid = { $count ->
    [one] { $count } boletim não conta: não foi confirmado, ou não tem o número certo de escolhas.
   *[other] { $count } boletins não contam: não foram confirmados, ou não têm o número certo de escolhas.
}
vote-count-note = A votação acompanha a decisão do júri; não entra nas suas pontuações.
vote-place = Posição
vote-practice = Prática
vote-votes = Votos
vote-mention = Menção especial: a prática mais votada
vote-office-title = Votação aberta
vote-office-lede = Qualquer pessoa pode escolher as práticas de que mais gosta. O júri vê a contagem quando delibera; as suas pontuações não dependem dela.
vote-office-none = Esta edição ainda não tem votação aberta.
vote-office-set-up = Preparar uma votação
vote-office-change = Alterar a votação
vote-office-remove = Retirar a votação
vote-office-fixed = A votação já abriu: as suas regras já não mudam.
vote-office-public = A página da votação
vote-office-practices = As práticas como tabela para o Decidim (CSV)
vote-office-count = A contagem
vote-office-hidden = Quantos votos tem cada prática vê-se quando a votação termina: antes, ninguém o deve saber.
vote-office-lacking = A votação terminou. Ainda falta a contagem da outra plataforma.
vote-office-waits = A votação devia estar aberta, mas as finalistas ainda não foram anunciadas. Abre quando forem, na página da classificação.
vote-office-taken = Incorporada em
vote-field-after = Entre que práticas se escolhe
vote-field-minimum = Mínimo de escolhas
vote-field-maximum = Máximo de escolhas
vote-field-held = Onde se vota
vote-field-address = Endereço da outra plataforma
vote-field-mention = A prática mais votada recebe uma menção própria, se não for a vencedora.
vote-after-all = Todas as candidaturas admitidas
vote-after-round = As finalistas de: { $round }
vote-held-here = Neste site
vote-held-here-note = Um boletim conta quando o seu endereço de e-mail é confirmado.
vote-held-elsewhere = Noutra plataforma
vote-held-elsewhere-note = A contagem é incorporada quando termina, por exemplo a partir do Decidim.
vote-take-title = Incorporar a contagem
vote-take-note = As práticas encontram-se pelo título. Cada prática da votação precisa de uma linha; as linhas de outras propostas não fazem mal.
vote-take-table = A tabela
vote-take-table-hint = Cole aqui o arquivo CSV dos dados abertos do Decidim (propostas ou projetos), ou uma tabela com uma coluna “title” e outra “votes”.
vote-take-valid = Boletins que contam
vote-take-invalid = Boletins que não contam
vote-take = Incorporar a contagem
