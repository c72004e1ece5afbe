### Mais tempo para uma candidatura, e a sua devolução para correção.

# On the secretariat’s page of a draft
extension-title = Mais tempo
extension-lede = Só para este rascunho, o prazo pode terminar mais tarde do que para as outras candidaturas. A entidade candidata recebe uma mensagem com o motivo; até lá, o rascunho pode ser redigido e apresentado, e nada mais se abre.
extension-now = Pode ser apresentado até
extension-latest = No máximo até
extension-closes = Novo prazo
extension-closes-hint = Data e hora em { $zone }
extension-reason = Motivo
extension-reason-readers = Lido pela entidade candidata, na mensagem e acima do rascunho.
extension-give = Dar mais tempo
extension-change = Alterar
extension-end = Retirar
extension-end-text = O rascunho fecha então com a convocatória. O que foi apresentado nesse meio-tempo continua apresentado.
extension-given = Guardado. A entidade candidata é avisada por e-mail.
# On the applicant’s page
extension-own = Esta candidatura tem mais tempo do que a convocatória

# The deadline above the pages on which a submission is written; $left such as “3 dias”
deadline-own = Data-limite:
deadline-left = Tempo restante: { $left }
deadline-grace = O prazo terminou. O que chegar até { $time } ainda é aceito.
# In the secretariat’s lists
deadline-in-grace = No período de tolerância

# Time to begin later than all others: the secretariat’s page
late-start-title = Mais tempo para começar
late-start-lede = Quem ainda não começou pode fazê-lo mais tarde do que as outras pessoas. Recebe uma mensagem com o motivo e um link que só funciona para o seu endereço: com ele é possível começar uma candidatura, redigi-la e apresentá-la até lá.
late-start-email = Endereço de e-mail
late-start-give = Dar tempo
late-start-given = Guardado. A mensagem sai de imediato.
late-start-waiting = Ainda não começou
late-start-begun = Começou

# Sent back for correction: the secretariat’s page
correction-title = Devolver para correção
correction-lede = A entidade candidata pode então escrever apenas nestas seções, até um prazo próprio. O que foi apresentado vale até nova apresentação; se ela não acontecer, fica como está.
correction-sections = Seções
correction-closes = Prazo
correction-message = O que corrigir
correction-message-readers = Lido pela entidade candidata, na mensagem e acima destas seções.
correction-send = Devolver
correction-asked = Devolvida em { $date }
correction-until = A corrigir até
correction-answered = Corrigida e apresentada de novo em
correction-ended = Pedido retirado em
correction-unanswered = Não foi corrigida no prazo; vale o que foi apresentado.
correction-end = Retirar o pedido
correction-end-text = A entidade candidata já não pode corrigir nada; vale o que foi apresentado.
correction-changes = O que mudou
correction-sent = A entidade candidata é avisada por e-mail.
# The applicant’s page
correction-own = A corrigir
correction-own-until = Apresente-a de novo até { $time } ({ $left }). Até lá, e se isso não acontecer, vale o que foi apresentado.
correction-own-sections = Seções: { $sections }
correction-submit-text = As seções corrigidas substituem as que foram apresentadas antes. Há um novo comprovante, também por e-mail.
correction-other-title = Esta seção não precisa de correção
correction-other-text = Foi apresentada e fica como está. É possível lê-la inteira em “Rever e apresentar”.
correction-next = Devolvida para correção. Abra-a para ler o que há a corrigir.
