### Mais tempo para uma candidatura, e a sua devolução para correção.

# On the secretariat’s page of a draft
extension-title = Mais tempo
extension-lede = Só para este rascunho, o prazo pode terminar depois do das demais. A entidade candidata recebe uma mensagem com o motivo; até lá, o rascunho pode ser redigido e apresentado, e nada mais se abre.
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
