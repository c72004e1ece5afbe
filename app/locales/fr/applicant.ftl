### The applicant’s desk: the list, the form, the review, the receipt, where a submission stands.

applicant-nav-name = Candidatures
applicant-nav-mine = Mes candidatures

# The list
applicant-empty-title = Vous n’avez pas encore de candidature
applicant-empty-text = Celles que vous commencerez figureront ici, chacune avec sa prochaine étape.
applicant-no-call = Aucun appel n’est ouvert en ce moment. La page d’accueil annonce l’ouverture du prochain.
applicant-start = Commencer une candidature
applicant-start-from = Partir d’une candidature antérieure
applicant-from = Laquelle
applicant-from-hint = Ses réponses sont copiées dans un nouveau brouillon ; les personnes de contact ne le sont que si la candidature est la vôtre. La candidature antérieure reste telle quelle.
applicant-start-from-button = Copier dans un nouveau brouillon
applicant-carried = Commencée à partir de « { $title } » ({ $year })
applicant-carried-text = Relisez chaque réponse : les dates, les chiffres et les résultats ont pu changer.
applicant-carried-no-contacts = Ses personnes de contact n’ont pas été copiées, car la candidature appartient à quelqu’un d’autre. Ajoutez les vôtres.
applicant-left = Ces réponses n’ont pas pu être copiées, ou seulement en partie :
applicant-left-not-asked = n’est plus demandé
applicant-left-asked-otherwise = demandé autrement désormais
applicant-left-no-such-choice = un choix qui n’existe plus
applicant-left-statement = à déclarer de nouveau
applicant-left-file = à envoyer de nouveau
# Stands for the title while there is none.
applicant-untitled = Sans titre
# Before a date.
applicant-changed = Modifiée le
applicant-next-missing = { $count ->
    [one] Il reste { $count } réponse à compléter.
   *[other] Il reste { $count } réponses à compléter.
}
applicant-next-submit = Tout y est. Relisez-la et déposez-la.
applicant-next-late = L’appel est clos et ce brouillon n’a pas été déposé. Vous pouvez toujours le lire et le copier.
applicant-next-wait = Reçue. Le secrétariat technique la vérifie après la date limite et vous écrit.
applicant-next-jury = Recevable. Elle est transmise au jury ; vous n’avez rien à faire.
applicant-next-judged = Entre les mains du jury. Personne ne sait ce qu’il en pense tant que le résultat n’est pas public ; vous n’avez rien à faire.
applicant-next-award = Le résultat est public : { $award }.
applicant-next-finalist = Le résultat est public : elle a été finaliste.
applicant-next-participant = Le résultat est public : elle a participé et le jury l’a lue.
applicant-next-ineligible = Non recevable. Ouvrez-la pour lire le motif.
applicant-next-withdrawn = Retirée. Elle ne participe pas.
applicant-withdrawn = La candidature est retirée

# One submission
applicant-write = Poursuivre la rédaction
applicant-to-receipt = Voir l’accusé de réception
applicant-to-review = Lire l’ensemble
applicant-reason = Le motif du secrétariat technique
applicant-feedback = Ce que dit le jury
applicant-feedback-note = Le secrétariat technique l’a rédigé à partir des commentaires du jury.
applicant-stages = Où en est la candidature
applicant-reopen = Rouvrir pour modifier
applicant-reopen-text = Elle redevient un brouillon et ne compte qu’une fois déposée de nouveau, avant la date limite.
applicant-withdraw = Retirer la candidature
applicant-withdraw-text = Elle ne participe plus, et le jury ne la lit pas. Jusqu’à la date limite, vous pouvez la rouvrir ; ensuite, le retrait est définitif.

# The rail beside the form
applicant-rail = Sections du formulaire
applicant-rail-sum = Sections complètes : { $done } sur { $total }
applicant-rail-done = Complète
applicant-rail-missing = { $count ->
    [one] { $count } réponse à compléter
   *[other] { $count } réponses à compléter
}

# The form
applicant-contacts-title = Personnes de contact
applicant-contacts-lede = À qui le secrétariat technique peut-il écrire ou téléphoner au sujet de cette candidature ? Indiquez au moins une personne, avec une adresse e-mail.
applicant-contacts-legend = Personnes
applicant-contacts-readers = Vu par le secrétariat technique uniquement ; jamais publié, jamais montré au jury.
contact-row = Personne { $number }
contact-name = Nom
contact-role = Fonction
contact-email = Adresse e-mail
contact-phone = Téléphone
applicant-save-next = Enregistrer et continuer
applicant-saved-text = Ce qui est signalé sur cette page peut attendre jusqu’au dépôt.
applicant-asked-otherwise = Le formulaire a changé depuis votre dernier enregistrement
applicant-asked-otherwise-text = Ces questions sont nouvelles ou posées en d’autres termes : { $questions }
applicant-ineligible = Avec ces réponses, la candidature ne peut pas participer
applicant-closed-title = Cette candidature ne peut plus être modifiée
applicant-closed-text = Elle est déposée ou retirée, ou l’appel est clos. Vous pouvez toujours la lire en entier sous « Relire et déposer ». Tant que l’appel est ouvert, vous pouvez la rouvrir : choisissez-la sous « Mes candidatures ».

# The review
review-title = Relire et déposer
review-lede = Tout sur une page. Sous chaque réponse figure qui la lira.
review-complete-title = Tout y est
review-complete-text = Le bouton pour déposer la candidature se trouve en bas de cette page.
review-missing-title = { $count ->
    [one] Il reste { $count } réponse à compléter
   *[other] Il reste { $count } réponses à compléter
}
review-missing-text = Chacune est signalée ci-dessous. « Modifier » mène à la section concernée ; ensuite, vous pourrez déposer la candidature ici.
review-change = Modifier
review-submit-text = Jusqu’à la date limite, vous pouvez rouvrir la candidature et la modifier. L’accusé de réception s’affiche aussitôt et arrive aussi par e-mail.
review-submit-late-text = La date limite est passée, et ceci est encore accepté. Une fois déposée, la candidature ne peut plus être rouverte. L’accusé de réception apparaît aussitôt et arrive aussi par e-mail.
review-submit = Déposer la candidature
# Ways to read it before anybody else does, each a link.
review-views = Façons de la lire
review-as-written = Telle que vous l’avez écrite
review-as-jury = Telle que le jury la lit
review-as-public = Telle que le public la lira
review-rounds = Tours du jury
review-public-note = Ceci n’est publié qu’avec le résultat, et seulement si la candidature est recevable. D’ici là, personne à l’extérieur ne le lit. Les personnes de contact ne sont jamais publiées.

# The receipt
receipt-kicker = Accusé de réception
receipt-title = Candidature reçue
receipt-received = Reçue le
receipt-late = Après la date limite
receipt-late-text = La date limite était le { $time }. Le dépôt est arrivé dans le délai de grâce de l’édition et a été accepté.
receipt-edition = Édition
receipt-number = Numéro de la candidature
receipt-fingerprint = Empreinte
# Only where the form has changed since.
receipt-form = Formulaire
receipt-form-version = Version { $number }, en vigueur depuis le { $date }
# Of a form that is older than its versions.
receipt-form-undated = Version { $number }
receipt-form-changed = Le formulaire a changé depuis ce dépôt. Tout ce qui a été déposé garde les termes dans lesquels les questions étaient posées.
receipt-note = Imprimez ou conservez cette page comme preuve. L’empreinte correspond exactement à ce que vous avez déposé : une seule lettre différente en donnerait une autre.
receipt-next = Voir où en est la candidature

# The way of a submission
stage-draft = Brouillon
stage-submitted = Déposée
stage-validated = Validation technique
stage-jury = Jury
stage-result = Résultat
stage-withdrawn = Retirée
# At the head of the secretariat’s desk, when no phase is open.
stage-now-published = Le résultat est public
stage-now-setup = Avant l’appel à candidatures
stage-now-between = Entre deux phases

# What a section said before
applicant-history = Ce que disait cette section auparavant
applicant-history-title = Versions antérieures : { $section }
applicant-history-lede = Ce qui a disparu depuis est barré, ce qui s’est ajouté est signalé. Rétablir une version ne fait rien perdre : le texte actuel est conservé lui aussi comme version.
applicant-history-none = Il n’y a pas de version antérieure.
applicant-history-restore = Rétablir cette version
applicant-history-stale = La section a été enregistrée entre-temps : rien n’a été rétabli. Relisez-la.
