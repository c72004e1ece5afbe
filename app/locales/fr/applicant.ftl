### The applicant’s desk.

applicant-nav-name = Candidatures
applicant-nav-mine = Mes candidatures
applicant-empty-title = Aucune candidature pour l’instant
applicant-empty-text = Celles que vous commencez seront ici, avec leur suite.
applicant-no-call = Aucun appel n’est ouvert actuellement.
applicant-start = Commencer une candidature
applicant-untitled = Sans titre
applicant-changed = Modifiée le
applicant-next-missing =
    { $count ->
        [one] Il manque { $count } réponse.
       *[other] Il manque { $count } réponses.
    }
applicant-next-submit = Complète : prête à être déposée.
applicant-next-wait = Déposée. Le secrétariat va l’examiner.
applicant-next-jury = Recevable : elle est transmise au jury.
applicant-next-ineligible = Non recevable. Le motif figure sur sa page.
applicant-next-withdrawn = Retirée.
applicant-withdrawn = La candidature a été retirée.
applicant-write = Rédiger
applicant-to-receipt = Accusé de réception
applicant-to-review = Relire
applicant-reason = Motif
applicant-stages = Où elle en est
applicant-reopen = La rouvrir
applicant-reopen-text = Elle redevient un brouillon. Il faudra la déposer à nouveau avant la clôture.
applicant-withdraw = La retirer
applicant-withdraw-text = Plus personne ne la lira. Avant la clôture, vous pouvez la rouvrir.
applicant-rail = Sections
applicant-rail-sum = { $done } sections complètes sur { $total }
applicant-rail-done = Complète
applicant-rail-missing =
    { $count ->
        [one] { $count } réponse manquante
       *[other] { $count } réponses manquantes
    }
applicant-contacts-title = Personnes de contact
applicant-contacts-lede = Qui le secrétariat peut interroger. Au moins une personne, avec son nom et son adresse électronique.
applicant-contacts-legend = Personnes
applicant-contacts-readers = Lues par le secrétariat uniquement. Jamais publiées, jamais montrées au jury.
contact-row = Personne { $number }
contact-name = Nom
contact-role = Fonction
contact-email = Adresse électronique
contact-phone = Téléphone
applicant-save-next = Enregistrer et continuer
applicant-saved-text = Ce qui manque encore peut être rédigé plus tard.
applicant-closed-title = La rédaction n’est pas ouverte
applicant-closed-text = La candidature a été déposée ou l’appel est clos. Vous pouvez la lire sur la page de relecture.
review-title = Relecture et dépôt
review-lede = C’est ainsi que le secrétariat et le jury la liront.
review-complete-title = Elle est complète.
review-complete-text = Vous pouvez la déposer en bas de cette page.
review-missing-title =
    { $count ->
        [one] Il manque { $count } élément.
       *[other] Il manque { $count } éléments.
    }
review-missing-text = Ils sont signalés ci-dessous. Suivez « Modifier » pour les compléter.
review-change = Modifier
review-submit-text = Avant la clôture, vous pouvez la rouvrir. Vous recevrez un accusé de réception par courriel.
review-submit = Déposer la candidature
receipt-kicker = Accusé de réception
receipt-title = Candidature reçue
receipt-received = Heure de réception
receipt-edition = Édition
receipt-number = Numéro
receipt-fingerprint = Empreinte du contenu
receipt-note = Conservez ou imprimez cette page. L’empreinte prouve ce qui a été déposé.
receipt-next = Où en est la candidature
stage-draft = Brouillon
stage-submitted = Déposée
stage-validated = Validation technique
stage-jury = Jury
stage-result = Résultat
stage-now-published = Le résultat est public
stage-now-setup = En préparation
stage-now-between = Entre deux phases
