### The desk of a juror.

jury-nav-name = Jury
jury-nav-entries = Candidatures attribuées
jury-nav-rehearsal = Tour d’essai
jury-nav-marks = Mes notes

# The invitation, before anything else opens
jury-invitation-title = Invitation au jury
jury-invitation-lede = Le secrétariat technique vous propose d’évaluer des pratiques de participation citoyenne. Voici ce que cela représente ; les candidatures s’ouvrent dès que vous avez accepté.
jury-invitation-task = Votre mission
jury-invitation-nothing-yet = Aucune candidature ne vous est encore attribuée. Vous n’en recevrez pas plus que le nombre indiqué ci-dessous.
jury-invitation-amount = { $count ->
    [one] Une candidature vous attend.
   *[other] { $count } candidatures vous attendent.
} { $hours ->
    [one] Comptez environ une heure de lecture.
   *[other] Comptez environ { $hours } heures de lecture.
}
jury-invitation-conflicts = Si vous êtes proche d’un gouvernement ou des personnes qui portent une candidature, vous le déclarez sur place, et elle quitte votre espace.
jury-invitation-confidence = Confidentialité
jury-invitation-confidence-text = Ce que vous lisez, vos avis et les échanges du jury restent entre le jury et le secrétariat technique, même après la publication des résultats. Les noms et les coordonnées des entités candidates ne servent qu’au travail du jury. Jusqu’à la cérémonie, personne d’autre n’apprend qui l’emporte.
jury-invitation-about-you = À votre sujet
jury-invitation-languages = Langues dans lesquelles vous lisez les candidatures
jury-invitation-categories = Catégories que vous connaissez bien
jury-invitation-categories-hint = Laissez-les toutes vides pour évaluer chaque catégorie.
jury-invitation-max-load = Nombre maximal de candidatures par tour
jury-invitation-accept = Accepter et garder la confidentialité
jury-invitation-otherwise = Si ce n’est pas possible
jury-invitation-reason = Souhaitez-vous dire pourquoi ?
jury-invitation-decline = Décliner
jury-invitation-declined = Vous avez décliné l’invitation.
jury-invitation-declined-text = Le secrétariat technique en est informé. Si vous changez d’avis, vous pouvez encore accepter ci-dessous.

# The list
jury-entries-title = Candidatures à évaluer
# Before a date.
jury-entries-closes = Clôture :
jury-entries-closed = Le tour est clos.
# $left is a span such as “3 days”.
jury-entries-left = Temps restant : { $left }
jury-entries-open = { $count ->
    [0] Il ne vous reste aucune candidature à évaluer.
    [one] Il vous reste une candidature à évaluer.
   *[other] Il vous reste { $count } candidatures à évaluer.
}
# The figure on the desk; $done is set in bold.
jury-entries-progress = Fiches d’évaluation remises : { $done } sur { $total }
jury-entries-minutes = { $hours ->
    [0] { $minutes ->
        [0] Il ne vous reste rien à lire.
       *[other] Il vous reste environ { $minutes } min de lecture.
    }
   *[other] Il vous reste environ { $hours } h { $minutes } min de lecture.
}
jury-entry-minutes = environ { $minutes } min
# For screen readers, before the total of one's own marks.
jury-entry-total = Votre total :
jury-entry-recused = Vous avez laissé cette candidature
jury-entries-empty = Votre espace est vide
jury-entries-none = Aucune candidature ne vous est encore attribuée dans ce tour. Le secrétariat technique vous préviendra.
jury-entries-no-round = Aucun tour n’est ouvert en ce moment. Vos candidatures apparaîtront ici à l’ouverture du prochain.
jury-notice-handed-in = La fiche d’évaluation est remise. Merci.
jury-notice-recused = Votre conflit d’intérêts est déclaré. La candidature a quitté votre espace.

# Handing in all that is complete
jury-entry-lacking = Il manque encore : { $fields }
jury-entry-complete = Complète, pas encore remise
jury-together-title = Remettre ce qui est complet
jury-together-complete = { $count ->
    [0] Aucune des fiches commencées n’est encore complète.
    [one] Une fiche d’évaluation est complète et peut être remise.
   *[other] { $count } fiches d’évaluation sont complètes et peuvent être remises.
}
jury-together-incomplete = { $count ->
    [one] Une fiche commencée n’est pas encore complète et reste ouverte.
   *[other] { $count } fiches commencées ne sont pas encore complètes et restent ouvertes.
}
jury-together-new = { $count ->
    [one] Une candidature n’est pas commencée.
   *[other] { $count } candidatures ne sont pas commencées.
}
jury-together-button = { $count ->
    [one] Remettre une fiche
   *[other] Remettre { $count } fiches
}
jury-together-note = En cas de doute, relisez encore : ce qui est remis compte et ne change plus.
jury-notice-together = { $count ->
    [0] Aucune fiche n’a été remise.
    [one] Une fiche d’évaluation est remise.
   *[other] { $count } fiches d’évaluation sont remises.
}
jury-notice-open = { $count ->
    [one] Une fiche de ce tour est encore ouverte.
   *[other] { $count } fiches de ce tour sont encore ouvertes.
}
jury-notice-done = Toutes vos fiches de ce tour sont remises. Merci.
jury-notice-next = Vers la prochaine fiche ouverte

# The state of a ballot, as a badge.
ballot-new = Nouvelle
ballot-begun = Commencée
ballot-handed-in = Remise
ballot-recused = Déport

# A submission beside its ballot
jury-place = Candidature { $place } sur { $of }
jury-steps = D’une candidature à l’autre
jury-previous = Candidature précédente
jury-next = Candidature suivante
jury-ballot-heading = Votre fiche d’évaluation
# After the name of a criterion.
jury-weight = poids { $weight }
jury-anchors = Ce que signifient les notes
jury-cannot-judge = Je ne peux pas me prononcer
jury-comment = Justification
jury-comment-needed = Qu’est-ce qui emporte l’adhésion, que manque-t-il ? Quelques phrases suffisent ; elles sont nécessaires pour remettre la fiche.
jury-comment-hint = Qu’est-ce qui emporte l’adhésion, que manque-t-il ? Quelques phrases aident lorsque le jury se réunit.
jury-comment-readers = Pour le jury et le secrétariat technique. Écrivez-la de sorte que l’entité candidate puisse aussi la lire : après la publication des résultats, elle peut lui être transmise, sans votre nom.
jury-note = Aide-mémoire
jury-note-readers = Vous êtes la seule personne à le lire : aucune page, aucune exportation ni aucun e-mail ne le montre au secrétariat technique, au jury ou à l’entité candidate.
jury-keys = Touches
jury-keys-text = 0–9 : noter et continuer · j, k : critère suivant, précédent · s : enregistrer · point d’interrogation : cette liste. Hors des zones de texte, tant que vous êtes dans ce formulaire.
jury-total = Total provisoire
# Stands for the total while there are no marks.
jury-total-none = –
jury-total-of = sur { $highest }
jury-judged = Critères évalués : { $n } sur { $total }
jury-hand-in = Remettre la fiche d’évaluation
jury-hand-in-note = Tout est enregistré au fur et à mesure. Remettez la fiche quand votre avis est fait : dès lors, elle compte et ne change plus.
jury-record-title = Votre fiche d’évaluation, telle que remise
# Before a date.
jury-record-at = Remise :
jury-total-final = Total
jury-others = Les autres fiches
jury-others-note = Sans les noms, et dans un ordre qui n’en dit rien. Elles ne peuvent plus changer.

# One's own marks beside each other
jury-marks-title = Mes notes côte à côte
jury-marks-lede = À qualité égale, notes égales, de votre première candidature à la dernière. Personne d’autre ne voit ce tableau.
jury-marks-caption = Vos notes, du total le plus élevé au plus bas
jury-marks-entry = Candidature
jury-marks-state = Fiche d’évaluation
jury-marks-cannot-judge = Sans avis
jury-marks-mean = Moyenne de vos notes
jury-marks-range = De la plus basse à la plus haute

# A conflict of interest
jury-conflict-title = Conflit d’intérêts
jury-conflict-text = Vous êtes proche de ce gouvernement, de ses équipes ou de cette pratique ? Déclarez-le, et la candidature quitte votre espace.
jury-conflict-button = Déclarer un conflit d’intérêts
jury-conflict-lede = Se déporter, c’est aussi bien juger. Dès votre déclaration, la candidature quitte définitivement votre espace, et la fiche que vous lui auriez consacrée ne compte plus.
jury-conflict-kind = Qu’est-ce qui vous lie à elle ?
jury-conflict-reason = Avec vos propres mots
jury-conflict-readers = Lu par le secrétariat technique uniquement ; jamais par l’entité candidate ni par les autres membres du jury.
jury-conflict-declare = Déclarer et laisser cette candidature
# Both a choice for the juror and a note for the secretariat.
conflict-employment = Travail pour le gouvernement ou ses partenaires, actuel ou passé
conflict-authorship = Participation à la pratique elle-même
conflict-family = Famille ou amitié proche
conflict-rivalry = Pratique en concurrence avec celle-ci
conflict-other = Autre raison

ballot-screening-met = Rempli
ballot-screening-not-met = Non rempli
ballot-screening-passed = Approuvée
ballot-screening-failed = Non approuvée

conflict-list-title = Avez-vous un conflit d’intérêts ?
conflict-list-lede = Avant que les candidatures ne s’ouvrent, parcourez la liste. Ce que vous déclarez disparaît de votre espace, et quelqu’un d’autre l’évalue.
conflict-list-lede-blind = Ce tour est anonyme : vous n’apprendrez pas qui a déposé quoi. Voici les gouvernements, sans leurs candidatures. Ce que vous déclarez disparaît de votre espace, et quelqu’un d’autre l’évalue.
conflict-list-count = { $count ->
    [one] { $count } candidature
   *[other] { $count } candidatures
}
conflict-list-stale = Votre liste a changé entre-temps. Parcourez-la encore une fois, s’il vous plaît.
conflict-list-open = J’ai un conflit
conflict-list-kind = De quelle nature
conflict-list-note = Vous pourrez encore déclarer un conflit plus tard, à côté de chaque candidature.
conflict-list-declare = Je n’ai pas d’autre conflit : ouvrir les candidatures

# $why is a list of the three that follow.
conflict-asked = Nous vous posons la question en raison de ceci : { $why }.
conflict-asked-organisation = le nom de votre organisation
conflict-asked-mail-domain = votre adresse e-mail
conflict-asked-country = le pays
conflict-questions-title = Questions sur les conflits
conflict-questions-note = Des membres du jury et des candidatures qui ont un point commun. La question leur est posée ; elle ne décide de rien.
conflict-questions-caption = Qui est interrogé sur quoi
conflict-questions-juror = Membre du jury
conflict-questions-why = En commun
conflict-questions-answer = Réponse
conflict-questions-none = Pas de conflit
conflict-questions-open = Sans réponse

# The rehearsal: invented submissions, whose marks are kept nowhere
jury-rehearsal = Tour d’essai
jury-rehearsal-lede = Trois candidatures inventées, avec les critères et l’échelle du tour, pour trouver votre mesure avant qu’elle ne compte.
jury-rehearsal-notice = Essai : rien ne compte ici
jury-rehearsal-notice-text = Les lieux, les personnes et les textes sont inventés. Les notes que vous donnez sont comparées puis oubliées : personne ne les voit, rien n’est enregistré, et tout disparaît quand vous quittez cette page.
jury-rehearsal-over = Aucun tour n’est ouvert ni à venir : il n’y a plus rien à essayer.
jury-rehearsal-sample = Candidature inventée { $place } sur { $of }
jury-rehearsal-compare = Comparer
jury-rehearsal-compared = Vos notes à côté de celles de deux membres inventés du jury
jury-rehearsal-compared-text = Elles ne sont pas un corrigé : deux personnes qui lisent le même texte ne notent pas pareil. Regardez si vous notez toujours plus haut ou plus bas, et quelle part de l’échelle vous utilisez. Sur le dessin, la ligne est votre total, les points sont les leurs.
# $by is a difference of totals, such as 0.60.
jury-rehearsal-higher = Sur ces textes, vos totaux dépassent en moyenne de { $by } ceux des membres inventés.
jury-rehearsal-lower = Sur ces textes, vos totaux sont en moyenne inférieurs de { $by } à ceux des membres inventés.
jury-rehearsal-same = Sur ces textes, vos totaux sont en moyenne égaux à ceux des membres inventés.
# $own and $theirs are spans of totals, such as 3.90–8.55.
jury-rehearsal-range = Du total le plus bas au plus élevé : les vôtres, { $own } ; ceux des membres inventés, { $theirs }.
jury-rehearsal-you = Vous
jury-rehearsal-first = Membre inventé 1
jury-rehearsal-second = Membre inventé 2
jury-rehearsal-assembly-title = Une assemblée tirée au sort choisit le plan contre les crues
jury-rehearsal-assembly-place = Vilaribera (ville inventée), 41 000 habitants
jury-rehearsal-assembly-text = Après la crue de 2021, la commune a tiré au sort 60 habitantes et habitants, en équilibrant quartiers, âges, sexes et statuts d’occupation du logement ; une personne sur quatre n’avait jamais participé à rien. Les gardes ont été payées et les procès-verbaux lus à la radio. En neuf séances, l’assemblée a choisi entre trois plans, avec des ingénieures qui répondaient au lieu d’exposer. Le conseil s’était engagé d’avance à adopter ce choix ou à dire par écrit pourquoi il ne le faisait pas : il a adopté 31 points sur 34 et expliqué les trois autres. Deux ans plus tard, 22 sont réalisés. L’évaluation, confiée à l’université voisine, dit aussi ce qui a échoué : personne de moins de 20 ans n’est resté jusqu’au bout, et l’argent de la traduction a manqué dès la cinquième séance. Deux communes voisines l’ont refait pour moitié moins cher.
jury-rehearsal-budget-title = Chaque quartier vote pour ses places
jury-rehearsal-budget-place = Porto Sereno (ville inventée), 180 000 habitants
jury-rehearsal-budget-text = Depuis six ans, les habitants votent en ligne sur un dixième de ce que la ville investit dans l’espace public. L’an dernier, 23 000 personnes ont voté, soit 13 % des électeurs. Les quartiers de propriétaires l’emportent plus souvent ; depuis 2023, les trois plus pauvres des dix ont une part fixe. Les services examinent les propositions, et chaque refus est publié avec une phrase. Quatre projets choisis sur cinq sont réalisés en deux ans. On se rencontre peu : une soirée par quartier, puis le vote décide. Une évaluation est annoncée. Le logiciel est libre et deux autres villes s’en servent.
jury-rehearsal-portal-title = La ville écoute
jury-rehearsal-portal-place = Lindmere (ville inventée), 95 000 habitants
jury-rehearsal-portal-text = La ville a ouvert un portail où chacun peut déposer des idées à tout moment. La première année, il a réuni 1 480 idées et 9 200 soutiens, et la plus populaire a reçu un prix. Chaque mois, la maire lit les dix meilleures en vidéo. Le portail a une application, un assistant qui répond aux questions et une carte en trois dimensions ; il a gagné un prix de design numérique. Rien ne dit comment une idée devient une décision ; un service doit être créé. Le rapport affirme que 92 % des utilisateurs sont satisfaits, sans dire combien ont répondu ni qui ils sont. Aucun coût n’est indiqué. D’autres villes se sont dites intéressées.
