### Questions of the secretariat about a submission, and the answers.

# Both desks
thread-title = Perguntas da secretaria técnica
thread-lede-team = Aqui a secretaria técnica pergunta sobre esta candidatura. Quem pode escrever na candidatura pode responder; a secretaria técnica recebe um aviso por e-mail. O júri não lê nada disto.
thread-lede-office = Pergunte o que a candidatura não diz. A pessoa titular e quem redige com ela recebem um e-mail que diz onde ler, não o quê. O que foi dito fica como está; as respostas não mudam nada do que foi apresentado.
thread-of-office = Secretaria técnica
thread-of-team = Entidade candidata
thread-unread = Não lida
thread-read = Marcar como lida
thread-answer = Resposta
thread-more = Escrever mais
thread-fixed = Depois de enviado, ninguém pode alterá-lo.
thread-send = Enviar
thread-close = Encerrar
thread-reopen = Reabrir
thread-closed-on = Encerrada em { $date }. Ainda pode ser lida.
thread-closed-title = Esta pergunta está encerrada
thread-closed-text = Foi encerrada durante a redação. Nada foi enviado; o texto continua aqui.
# The secretariat’s desk
thread-ask = Fazer uma pergunta
thread-subject = Assunto
thread-subject-hint = Algumas palavras, por exemplo a seção.
thread-question = Pergunta
thread-question-readers = É lida por todas as pessoas que participam na candidatura e pela secretaria técnica.
thread-ask-send = Enviar a pergunta
thread-asked = Enviada. A entidade candidata recebe um aviso por e-mail.
thread-open = Ler e perguntar
thread-count = { $count ->
    [one] Foi feita { $count } pergunta.
   *[other] Foram feitas { $count } perguntas.
}
thread-unread-count = { $count } com respostas não lidas
# The applicant’s desk
thread-none = A secretaria técnica não perguntou nada
thread-card = A secretaria técnica enviou uma mensagem
thread-waiting = { $count ->
    [one] A secretaria técnica perguntou algo sobre esta candidatura
   *[other] A secretaria técnica fez { $count } perguntas sobre esta candidatura
}
thread-waiting-link = Ler e responder
thread-files = Arquivos (opcional)
thread-files-here = { $count ->
    [one] Já há um arquivo que segue com a mensagem.
   *[other] Já há { $count } arquivos que seguem com a mensagem.
}
