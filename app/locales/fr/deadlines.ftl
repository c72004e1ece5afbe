### Du temps en plus pour une candidature, et son renvoi pour correction.

# On the secretariat’s page of a draft
extension-title = Délai supplémentaire
extension-lede = Pour ce seul brouillon, la date limite peut être plus tardive que pour les autres. L’entité candidate reçoit un e-mail avec votre motif ; jusque-là, le brouillon peut être rédigé et déposé, et rien d’autre ne s’ouvre.
extension-now = Peut être déposé jusqu’au
extension-latest = Au plus tard le
extension-closes = Nouvelle date limite
extension-closes-hint = Date et heure en { $zone }
extension-reason = Motif
extension-reason-readers = Lu par l’entité candidate, dans l’e-mail et au-dessus du brouillon.
extension-give = Accorder ce délai
extension-change = Modifier
extension-end = Retirer le délai supplémentaire
extension-end-text = Le brouillon se ferme alors avec l’appel. Ce qui a été déposé entre-temps reste déposé.
extension-given = Enregistré. L’entité candidate est prévenue par e-mail.
# On the applicant’s page
extension-own = Cette candidature dispose d’un délai supplémentaire

# The deadline above the pages on which a submission is written; $left such as “3 jours”
deadline-own = Date limite :
deadline-left = Temps restant : { $left }
deadline-grace = La date limite est passée. Ce qui arrive jusqu’au { $time } est encore accepté.
# In the secretariat’s lists
deadline-in-grace = Dans le délai de grâce

# Time to begin later than all others: the secretariat’s page
late-start-title = Plus de temps pour commencer
late-start-lede = Qui n’a pas commencé peut le faire plus tard que les autres. La personne reçoit un e-mail avec votre motif et un lien qui ne fonctionne que pour son adresse : il permet de commencer une candidature, de la rédiger et de la déposer jusque-là.
late-start-email = Adresse e-mail
late-start-give = Accorder du temps
late-start-given = Enregistré. L’e-mail part aussitôt.
late-start-waiting = Pas encore commencée
late-start-begun = Commencée

# Sent back for correction: the secretariat’s page
correction-title = Renvoyer pour correction
correction-lede = L’entité candidate peut alors écrire dans ces seules sections, jusqu’à une date limite qui lui est propre. Ce qui a été déposé reste valable jusqu’au nouveau dépôt ; sans nouveau dépôt, rien ne change.
correction-sections = Sections
correction-closes = Date limite
correction-message = Ce qu’il faut corriger
correction-message-readers = Lu par l’entité candidate, dans l’e-mail et au-dessus de ces sections.
correction-send = Renvoyer
correction-asked = Renvoyée le { $date }
correction-until = À corriger jusqu’au
correction-answered = Corrigée et déposée de nouveau le
correction-ended = Demande retirée le
correction-unanswered = Non corrigée avant la date limite ; ce qui a été déposé reste valable.
correction-end = Retirer la demande
correction-end-text = L’entité candidate ne peut alors plus rien corriger ; ce qui a été déposé reste valable.
correction-changes = Ce qui a changé
correction-sent = L’entité candidate est prévenue par e-mail.
# The applicant’s page
correction-own = À corriger
correction-own-until = Déposez-la de nouveau avant la date limite : { $time } ({ $left }). Jusque-là, et si vous ne le faites pas, ce que vous avez déposé reste valable.
correction-own-sections = Sections : { $sections }
correction-submit-text = Les sections corrigées remplacent celles que vous aviez déposées. Un nouvel accusé de réception s’affiche et arrive aussi par e-mail.
correction-other-title = Cette section n’est pas à corriger
correction-other-text = Vous l’avez déposée, et elle reste telle quelle. Vous pouvez tout lire sous « Relire et déposer ».
correction-next = Renvoyée pour correction. Ouvrez-la pour lire ce qu’il faut corriger.
