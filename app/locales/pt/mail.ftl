### Mensagens: assuntos e textos. Texto simples. Uma mensagem sobre uma edição termina com o título dela (`$award`).

mail-sign-in-subject = { $code } é o código para iniciar sessão
mail-sign-in-body =
    Olá,

    Alguém pediu para iniciar sessão em { $site } com este endereço.

    Se o pedido foi seu, escreva este código no navegador em que o fez:

        { $code }

    Ou abra este link no mesmo navegador:

    { $link }

    Cada um serve uma única vez e durante { $minutes } minutos. Em caso de novo pedido, só vale a mensagem mais recente.

    Se o pedido veio de outra pessoa, não é preciso fazer nada: sem o código ou o link ninguém entra, e nada mudou. Não passe o código a ninguém. Nunca o pediremos.

mail-vote-confirmation-subject = Confirme o seu voto
mail-vote-confirmation-body =
    Olá,

    Alguém votou com este endereço em { $award }.

    O voto só conta depois de confirmado. Se é seu, abra este link e confirme:

    { $link }

    O link funciona durante dois dias, mas não para além do fim da votação: { $time }.

    Se o voto não é seu, não é preciso fazer nada: sem confirmação, ele não conta.

mail-secretariat-welcome-subject = Este endereço já faz parte da secretaria técnica
mail-secretariat-welcome-body =
    Olá,

    A partir de agora este endereço pertence à secretaria técnica. Com ele é possível preparar as edições, verificar as candidaturas, organizar o júri e publicar os resultados.

    Inicie sessão aqui:

    { $link }

    Não há senha: a cada vez chegam um código e um link por e-mail.

    Se esta mensagem não era esperada, avise imediatamente as pessoas que administram o servidor.

mail-submission-started-subject = Para voltar ao rascunho: { $award }
mail-submission-started-body =
    Olá,

    Uma candidatura foi iniciada com este endereço. Fica guardada como rascunho, com tudo o que nela se guardar. Este é o caminho para voltar a ela, em qualquer dispositivo:

    { $link }

    Não há senha: basta entrar com o endereço em que se lê esta mensagem, e chegam um código e um link por e-mail.

    Fim do prazo: { $time }. Até lá, a candidatura pode ser redigida e apresentada; só participa o que é apresentado. Também é possível convidar outras pessoas a redigi-la.

    Se não foi iniciada por quem lê esta mensagem, não é preciso fazer nada: um rascunho não é mostrado ao júri nem publicado.

    A secretaria técnica
    { $award }

mail-submission-received-subject = Recebida: { $title }
mail-submission-received-body =
    Olá,

    Recebemos a candidatura “{ $title }”.

    { $late ->
        [yes] Recebida: { $time }, depois do prazo ({ $deadline }) e dentro do período de tolerância
       *[no] Recebida: { $time }
    }
    Impressão digital do texto: { $fingerprint }

    Aqui está o comprovante de recepção, para ler ou imprimir:

    { $link }

    A impressão digital corresponde exatamente ao que foi apresentado: uma única letra diferente daria outra. Guarde esta mensagem como prova.

    Enquanto o prazo não terminar, é possível reabrir a candidatura e alterá-la. Nesse caso, ela só conta depois de apresentada de novo, e chega outro comprovante. Depois do prazo, a secretaria técnica verifica se a candidatura cumpre as regras da convocatória e escreve em qualquer caso.

    Agradecemos por dar a conhecer esta prática.

    A secretaria técnica
    { $award }

mail-submission-withdrawn-subject = Retirada: { $title }
mail-submission-withdrawn-body =
    Olá,

    A candidatura “{ $title }” foi retirada em { $time }. Já não participa na convocatória, o júri não a lê e nada dela será publicado.

    Se não era essa a intenção, responda a esta mensagem e veremos o que é possível fazer.

    A secretaria técnica
    { $award }

mail-team-invitation-subject = Convite de { $by } para redigir em conjunto: { $title }
mail-team-invitation-body =
    Olá,

    { $by } enviou um convite para participar em uma candidatura: “{ $title }”.

    Inicie sessão com o endereço em que lê esta mensagem; o convite está no início da lista de candidaturas:

    { $link }

    Não há senha: a cada vez chegam um código e um link por e-mail. O convite vale apenas para o seu endereço; encaminhado, não abre nada. Se chegou por engano, não é preciso fazer nada.

    A secretaria técnica
    { $award }

mail-extension-given-subject = Mais tempo: { $title }
mail-extension-given-body =
    Olá,

    A candidatura “{ $title }” tem mais tempo do que a convocatória: pode ser redigida e apresentada até { $time }.

    O motivo, nas palavras da secretaria técnica:

    { $reason }

    Para continuar a escrever:

    { $link }

    A secretaria técnica
    { $award }

mail-late-start-subject = É possível apresentar uma candidatura mais tarde
mail-late-start-body =
    Olá,

    É possível começar uma candidatura, redigi-la e apresentá-la até este momento: { $time }.

    O motivo, nas palavras da secretaria técnica:

    { $reason }

    Comece aqui, com este endereço de e-mail. O link não funciona para nenhum outro:

    { $link }

    A secretaria técnica
    { $award }

mail-deadline-moved-subject = O prazo mudou: { $title }
mail-deadline-moved-body =
    Olá,

    O prazo para apresentar candidaturas mudou. O rascunho “{ $title }” pode ser redigido e apresentado até este momento: { $time }.

    O prazo anterior terminava neste momento: { $before }.

    { $explained ->
        [yes] O motivo, nas palavras da secretaria técnica: { $reason }
       *[no] A página da convocatória indica todas as alterações do prazo.
    }

    Para continuar a escrever:

    { $link }

    A secretaria técnica
    { $award }

mail-draft-reminder-subject = { $count ->
    [0] Só falta apresentar: { $title }
    [one] Falta uma resposta: { $title }
   *[other] Faltam { $count } respostas: { $title }
}
mail-draft-reminder-body =
    Olá,

    A candidatura “{ $title }” ainda é um rascunho, e só participa o que é apresentado. Fim do prazo: { $time }.

    { $count ->
        [0] Está tudo pronto. Só falta apresentar.
        [one] Falta uma resposta, nesta seção:
       *[other] Faltam { $count } respostas, nestas seções:
    }

    { $sections }

    Para continuar:

    { $link }

    Se já não houver interesse em participar, não é preciso fazer nada: um rascunho não é mostrado ao júri nem publicado.

    A secretaria técnica
    { $award }

# Ends the list of questions in a reminder.
mail-questions-more = { $count ->
    [one] … e mais uma pergunta
   *[other] … e mais { $count } perguntas
}

mail-full-sheet-received-subject = Ficha completa recebida: { $title }
mail-full-sheet-received-body =
    Olá,

    Recebemos a ficha completa da candidatura “{ $title }”.

    Recebida: { $time }
    Impressão digital do texto: { $fingerprint }

    Aqui está o comprovante de recepção, para ler ou imprimir:

    { $link }

    A impressão digital corresponde exatamente ao que foi apresentado, candidatura e ficha completa juntas. Guarde esta mensagem como prova.

    A secretaria técnica
    { $award }

mail-full-sheet-reminder-subject = Finalista: a ficha completa de { $title }
mail-full-sheet-reminder-body =
    Olá,

    A candidatura “{ $title }” é finalista. O próximo júri lê também uma ficha completa, se for apresentada a tempo. Fim do prazo: { $time }.

    { $count ->
        [0] Está tudo pronto. Só falta apresentar.
        [one] Falta uma resposta, nesta seção:
       *[other] Faltam { $count } respostas, nestas seções:
    }

    { $sections }

    Para continuar:

    { $link }

    A secretaria técnica
    { $award }

mail-correction-asked-subject = A corrigir: { $title }
mail-correction-asked-body =
    Olá,

    A secretaria técnica leu a candidatura “{ $title }” e pede uma correção:

    { $message }

    Nestas seções:

    { $sections }

    Prazo: { $time }. O que foi apresentado vale até nova apresentação; se ela não acontecer, fica como está.

    { $link }

    A secretaria técnica
    { $award }

mail-question-asked-subject = Uma pergunta sobre: { $title }
mail-question-asked-body =
    Olá,

    A secretaria técnica enviou uma mensagem sobre a candidatura “{ $title }”. Leia e responda aqui:

    { $link }

    A secretaria técnica
    { $award }

mail-question-answered-subject = Uma resposta sobre: { $title }
mail-question-answered-body =
    Olá,

    A entidade candidata respondeu a uma pergunta da secretaria técnica sobre “{ $title }”. Leia-a aqui:

    { $link }

    A secretaria técnica
    { $award }

mail-membership-accepted-subject = Adesão: o pedido foi aceito
mail-membership-accepted-body =
    Olá,

    O pedido de adesão à rede foi aceito. Foi enviado com a candidatura “{ $title }”. Aqui pode ser lido, com o que a secretaria técnica acrescenta:

    { $link }

    Não tem relação com a distinção: o júri não lê nada dele.

    A secretaria técnica
    { $award }

mail-membership-declined-subject = Adesão: sobre o pedido
mail-membership-declined-body =
    Olá,

    A secretaria técnica recusou o pedido de adesão à rede. Foi enviado com a candidatura “{ $title }”. Aqui pode ser lido o motivo:

    { $link }

    Isto não muda nada para a candidatura: o júri não lê nada do pedido. Se alguma coisa nos escapou, responda a esta mensagem.

    A secretaria técnica
    { $award }

mail-submission-eligible-subject = Admitida: { $title }
mail-submission-eligible-body =
    Olá,

    Uma boa notícia: a secretaria técnica verificou a candidatura “{ $title }”, que foi admitida. Agora segue para o júri.

    Não é preciso fazer nada. A qualquer momento é possível consultar em que ponto ela se encontra:

    { $link }

    O trabalho do júri é confidencial enquanto os resultados não forem publicados. Antes disso não podemos dizer a ninguém como está uma candidatura, nem mesmo a quem a apresentou.

    A secretaria técnica
    { $award }

mail-submission-ineligible-subject = Sobre a candidatura: { $title }
mail-submission-ineligible-body =
    Olá,

    A secretaria técnica verificou a candidatura “{ $title }” segundo as regras da convocatória. Ela não pode participar nesta edição, pelo seguinte motivo:

    { $reason }

    Esta decisão diz respeito às regras da convocatória. Não julga a prática nem o trabalho que existe por trás dela. Se algo nos tiver escapado, responda a esta mensagem.

    O texto continua a pertencer a quem o escreveu e pode ser lido e copiado aqui:

    { $link }

    Agradecemos a participação e esperamos um reencontro em uma próxima edição.

    A secretaria técnica
    { $award }

mail-juror-invitation-subject = Convite para o júri: { $award }
mail-juror-invitation-body =
    Olá, { $name },

    Este é um convite da secretaria técnica para fazer parte do júri. O espaço de trabalho está aqui:

    { $link }

    Inicie sessão com o endereço em que lê esta mensagem. Não há senha: a cada vez chegam um código e um link por e-mail. O convite está ligado a este endereço; reenviado a outra pessoa, não abre nada.

    Como funciona: quando a etapa abrir, as candidaturas atribuídas aparecem na lista. Em caso de proximidade com um governo ou com as pessoas por trás de uma candidatura, declare o conflito de interesses, e ela sai imediatamente da lista. As notas e os comentários são guardados durante o trabalho; contam quando a ficha de avaliação é entregue.

    O que se lê, e como se avalia, é confidencial enquanto os resultados não forem publicados.

    Agradecemos o tempo e a atenção.

    A secretaria técnica
    { $award }

mail-ballots-reminder-subject = { $count ->
    [one] Falta entregar uma ficha de avaliação
   *[other] Falta entregar { $count } fichas de avaliação
}
mail-ballots-reminder-body =
    Olá, { $name },

    { $count ->
        [one] Uma ficha de avaliação ainda não foi entregue.
       *[other] { $count } fichas de avaliação ainda não foram entregues.
    } Encerramento da etapa: { $time }. As fichas que não forem entregues até lá não contam.

    A lista, com tudo o que já está guardado:

    { $link }

    Se não for possível terminar a tempo, responda a esta mensagem o quanto antes, para que outro membro do júri possa assumir a tarefa.

    A secretaria técnica
    { $award }

mail-winner-subject = Parabéns! “{ $title }” é a candidatura vencedora
mail-winner-body =
    Olá,

    Parabéns! O júri escolheu “{ $title }” ({ $government }) como candidatura vencedora desta edição.

    A partir de agora o resultado é público:

    { $link }

    Por trás desta distinção estão as pessoas que planejaram, debateram, votaram e perseveraram. Transmita a todas elas as nossas felicitações. Outras cidades aprenderão com o que foi feito.

    A secretaria técnica
    { $award }

mail-mention-subject = Parabéns! Uma menção especial para “{ $title }”
mail-mention-body =
    Olá,

    Parabéns! “{ $title }” ({ $government }) recebe uma menção especial nesta edição:

    { $mention }

    A partir de agora o resultado é público:

    { $link }

    Transmita as nossas felicitações a todas as pessoas que tornaram esta prática possível. Outras cidades aprenderão com o que foi feito.

    A secretaria técnica
    { $award }

mail-release-notice-subject = Publicação do resultado aprovada: { $award }
mail-release-notice-body =
    Olá,

    A publicação do resultado foi aprovada.

    Visível a partir de: { $time }
    Proposta por: { $proposer }
    Aprovada por: { $releaser }

    Se houver algum erro, é possível retirar aqui o resultado, que desaparece imediatamente das páginas públicas:

    { $link }

    A secretaria técnica
    { $award }
