### Du temps en plus pour une candidature, et son renvoi pour correction.

# On the secretariat’s page of a draft
extension-title = Délai supplémentaire
extension-lede = Pour ce seul brouillon, la date limite peut être plus tardive que pour les autres. L’entité candidate reçoit un e-mail avec votre motif ; jusque-là, le brouillon peut être rédigé et déposé, et rien d’autre ne s’ouvre.
extension-now = Peut être déposé jusqu’au
extension-latest = Au plus tard jusqu’au
extension-closes = Nouvelle date limite
extension-closes-hint = Date et heure en { $zone }
extension-reason = Motif
extension-reason-readers = Lu par l’entité candidate, dans l’e-mail et au-dessus du brouillon.
extension-give = Accorder le délai
extension-change = Modifier
extension-end = Retirer le délai
extension-end-text = Le brouillon se ferme alors avec l’appel. Ce qui a été déposé entre-temps reste déposé.
extension-given = Enregistré. L’entité candidate est prévenue par e-mail.
# On the applicant’s page
extension-own = Cette candidature dispose d’un délai supplémentaire
