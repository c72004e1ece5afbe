# Réglage d’un tour. $round est le nom d’un tour.
rules-title = Règles : { $round }
rules-heading = Les règles de ce tour
rules-lede = Ce qui est jugé, ce que voit le jury, comment les notes deviennent des rangs et qui continue. Tout est fixé avant l’ouverture du tour et publié sous « Comment naît le résultat ».
rules-link = Les règles de ce tour
rules-fixed-judged = Des fiches ont été remplies selon ces règles : elles ne changent plus. Vous pouvez encore essayer d’autres règles sur ces fiches ; rien n’est enregistré.
rules-fixed-opened = Ces règles sont fixées depuis
rules-fixed-try = Vous pouvez encore essayer d’autres règles sur les fiches ; rien n’est enregistré.
rules-try = Essayer ces règles
rules-try-note = L’essai montre ce que ces règles, et d’autres à côté, feraient des candidatures et des fiches existantes, et ce que verrait un membre du jury. Il n’enregistre rien.

rules-section-criteria = Ce qui est jugé
rules-round-name = Nom du tour
rules-low = Note la plus basse
rules-high = Note la plus haute
rules-step-of-scale = Pas
rules-criterion-new = Un autre critère
rules-weight = Poids
rules-required = À juger obligatoirement (sinon on peut répondre « Je ne peux pas me prononcer »)
rules-drop = Retirer ce critère
rules-words = Nom, question et description des notes, en cinq langues
rules-name = Nom
rules-text = Ce qui est demandé
rules-anchors = Description des notes
rules-anchors-hint = Une ligne par note décrite : la note, deux-points, la description. Les mêmes notes dans chaque langue.
rules-comment-required = Une fiche ne peut être remise sans commentaire

rules-section-reading = Qui lit quoi
rules-panel = Qui juge
rules-panel-category = Le jury de la catégorie
rules-panel-category-note = Chaque membre du jury reçoit des candidatures de ses catégories.
rules-panel-everyone = Tout le jury
rules-panel-everyone-note = Chaque membre du jury reçoit toutes les candidatures du tour.
rules-ballots-wanted = Fiches par candidature
rules-sheet = Ce que lit le jury
rules-sheet-full = La candidature entière
rules-sheet-full-note = Toutes les réponses destinées au jury.
rules-sheet-summary = Le résumé
rules-sheet-summary-note = Seulement les réponses qui font partie du résumé.
rules-applicant = Le jury sait-il qui a déposé la candidature ?
rules-applicant-named = Oui
rules-applicant-named-note = Le gouvernement et le pays figurent à côté du titre.
rules-applicant-blind = Non, le tour est anonyme
rules-applicant-blind-note = Le gouvernement, le lieu, les liens et toute autre réponse qui le révèle restent cachés au jury.
rules-others = Fiches des autres, sans les noms
rules-others-never = Jamais
rules-others-never-note = Chaque membre du jury ne voit que ses propres fiches.
rules-others-after-own = Après la sienne
rules-others-after-own-note = Une fois sa propre fiche sur la candidature remise, quand elle ne peut plus changer.
rules-others-at-deliberation = À la délibération
rules-others-at-deliberation-note = Quand le tour est terminé et que le jury se réunit.
rules-late = Un conflit déclaré après la fiche
rules-late-void = La fiche ne compte pas
rules-late-void-note = Comme si elle n’avait pas été remise.
rules-late-stands = Les notes restent valables
rules-late-stands-note = Ce qui y est écrit n’est montré à personne.

rules-section-counting = Comment les notes deviennent un score
rules-method = Méthode
rules-method-weighted-mean = Moyenne pondérée
rules-method-trimmed-mean = Moyenne sans les extrêmes
rules-method-median-of-totals = Médiane
rules-method-rank-points = Points selon le rang

rules-section-selection = Qui continue
rules-cut = Seuil de sélection
rules-cut-share = Une part
rules-cut-count = Un nombre
rules-cut-score = Toutes à partir d’un score
rules-cut-all = Toutes
rules-cut-hint = De ce qui suit, seul compte ce qui correspond à votre choix.
rules-cut-percent = Part en %
rules-cut-most = Au plus, en tout
rules-cut-places = Nombre de candidatures
rules-cut-points = Score le plus bas
rules-cut-by-category = Dans chaque catégorie
rules-tie = Égalités au seuil
rules-tie-all = Toutes continuent
rules-tie-keys = D’autres comparaisons départagent
rules-tie-meeting = Le jury décide en réunion
# $place vaut 1, 2 ou 3.
rules-tie-key = Comparaison { $place }
rules-key-ballots = Davantage de fiches
rules-key-median = Médiane des totaux plus haute
# $criterion est le nom d’un critère.
rules-key-mark = Note moyenne plus haute : { $criterion }

rules-trial = Ce que feraient ces règles
# $round est le nom d’un tour.
rules-trial-ballots = { $count ->
    [one] Essai sur { $count } fiche. Tour : { $round }.
   *[other] Essai sur { $count } fiches. Tour : { $round }.
}
rules-trial-no-ballots = Il n’y a pas encore de fiches : on ne peut indiquer que le nombre de places.
rules-trial-all = Toutes les catégories ensemble
rules-trial-places = Candidatures et places
rules-trial-compared = Ce que garderaient d’autres règles
rules-col-entries = Candidatures
rules-col-places = Places
rules-col-rule = Règle
rules-col-through = Continuent
rules-col-tied = À égalité au seuil
rules-col-undecided = Laissées à la réunion
rules-col-differ = Différentes de ces règles
rules-variant-same = Ces règles
rules-variant-share-most = { $share }, { $most } au plus en tout
rules-variant-top = Les { $count } meilleures
rules-variant-tie = Égalités : { $rule }
rules-preview = Ce que verrait le jury
rules-preview-note = Avec une candidature de ce tour, s’il y en a une. Rien ne peut être rempli ici.

rules-screening-note = Les membres du jury disent de chaque critère s’il est rempli. Une fiche approuve une candidature qui les remplit tous.
rules-pass-share = Fiches qui doivent approuver une candidature
rules-pass-share-half = La moitié au moins
rules-pass-share-two-thirds = Deux tiers au moins
rules-pass-share-all = Toutes

# The list of the rounds. $round is the name of a round.
rules-rounds-title = Tours
rules-rounds-lede = Le travail du jury, un tour après l’autre. Les candidatures retenues à un tour sont celles que le suivant évalue.
rules-rounds-fixed = Règles fixées
rules-rounds-open = Règles modifiables
rules-rounds-criteria = { $count ->
    [one] { $count } critère
   *[other] { $count } critères
}
rules-rounds-remove = Retirer
rules-rounds-remove-label = Retirer le tour : { $round }
rules-kind-scoring = Notation
rules-kind-scoring-note = Les membres du jury attribuent des notes sur une échelle.
rules-kind-screening = Tri
rules-kind-screening-note = Les membres du jury disent de chaque critère s’il est rempli ; la candidature est approuvée ou non.
rules-new-title = Ajouter un tour
rules-new-note = Ses dates décident de sa place. Une fois ajouté, ses règles s’ouvrent.
rules-new-kind = Ce qu’on y fait
rules-new-from = Sur le modèle de
rules-new-from-hint = Les critères, le groupe du jury et ce qu’il voit en sont copiés ; vous pourrez les modifier ensuite.
rules-new-same-jurors = Son jury évalue ici aussi
rules-new-add = Ajouter le tour

rules-cut-quota = Un nombre par catégorie
rules-quotas = Places par catégorie
rules-reserved = Places réservées
rules-reserved-none = Aucune
rules-reserved-size-class = Pour les meilleures de chaque classe de taille
rules-reserved-region = Pour les meilleures de chaque région du monde
rules-reserved-each = Places réservées par groupe
rules-key-lot = Le tirage au sort, fait et rendu public à l’enregistrement de ces règles
rules-part-rest = Toutes les autres

# $group is the name of a size class or of a region of the world.
rules-part-reserved = Réservées : { $group }
rules-col-part = Départagées ensemble
rules-variant-without-reserved = Sans places réservées
