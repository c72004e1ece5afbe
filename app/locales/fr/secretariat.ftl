### The office of the secretariat.

office-nav-name = Secrétariat technique
office-nav-today = Aujourd’hui
office-nav-form = Formulaire
office-nav-rounds = Tours
office-nav-vote = Vote
office-next-title = L’édition suivante
office-next-lede = Une copie de cette édition : le formulaire, les catégories, les tours avec leurs règles, les récompenses et les textes. Rien des candidatures, du jury ni des résultats.
office-next-number = Numéro
office-next-year = Année
office-next-name = Nom
office-next-opens = Ouverture des candidatures
office-next-opens-hint = Tout le calendrier se décale d’autant de jours que cette date. Heure locale de l’édition ({ $zone }).
office-next-from = Premier jour des pratiques
office-next-to = Dernier jour des pratiques
office-next-place = Ville de la cérémonie
office-next-date = Jour de la cérémonie
office-next-note = Dès ce moment, tout le monde voit le nouvel appel. Le secrétariat technique et les bureaux régionaux restent les mêmes ; le jury et les personnes chargées de l’audit sont à nommer de nouveau. La graine de chaque tirage au sort est tirée à nouveau.
office-next-open = Ouvrir l’édition
office-nav-submissions = Candidatures
office-nav-jury = Jury : { $round }
office-nav-standings = Classement : { $round }
office-nav-round-rules = Règles
office-nav-round-jury = Jury
office-nav-round-standings = Classement
office-nav-decisions = Décisions
office-nav-timetable = Calendrier
office-nav-mails = E-mails
office-nav-participation = Participation
office-nav-log = Journal

# Today
# Each stands behind its number.
office-wait-validate = Candidatures à valider
office-wait-answers = Candidatures avec des réponses non lues
office-wait-memberships = Demandes d’adhésion à trancher
office-wait-ballots = Fiches d’évaluation à remettre
office-wait-mails = E-mails non remis
office-wait-release = Publication à confirmer
office-wait-nothing = Rien en attente
office-counts = Candidatures par état
# Whether the call is complete and consistent; each finding stands under the part that it is about.
office-check-title = Vérification de l’appel
office-check-lede = Est-il complet et cohérent ? Dates, langues, textes copiés de l’an dernier, questions et limites.
office-check-good-title = Tout concorde
office-check-good-text = Aucun point à vérifier n’a été trouvé.
office-check-found-title = { $count ->
    [one] { $count } point à regarder
   *[other] { $count } points à regarder
}
office-check-found-text = Manquants ou discordants : { $wrong }. À vérifier : { $other }.
office-check-mend = Corriger
office-check-read = Le lire dans l’appel
office-check-part-title = Titre
office-check-part-lede = Introduction de l’appel
office-check-part-who = Qui peut participer
office-check-part-judged = Ce qui est évalué
office-check-part-way = Comment cela se passe
office-check-part-ceremony = Cérémonie de remise
office-check-part-period = Période des pratiques
office-check-part-category = Catégorie
office-check-part-round = Tour
office-check-part-section = Section du formulaire
office-check-part-question = Question
office-check-part-timetable = Calendrier
office-check-part-vote = Vote ouvert
office-check-part-mention = Récompense
office-check-part-edition = Édition
office-check-text-missing = Le texte manque dans cette langue : { $language }.
office-check-unknown = Renvoie à quelque chose qui n’existe pas : { $code }.
office-check-window = Le calendrier ne lui donne pas de dates.
office-check-winner = La candidature lauréate doit être la première récompense.
office-check-limit = Cette limite ne laisse rien, ou ne convient pas à une telle question.
office-check-rubric = Critères, poids ou échelle ne concordent pas.
office-check-before-close = Une phase commence avant la clôture du dépôt des candidatures.
office-check-ceremony-early = La cérémonie a lieu avant la fin de la dernière phase.
office-check-old-year = Le texte parle de l’année précédente, { $year } ({ $language }).
office-check-old-number = Le texte porte le numéro de l’édition précédente : { $number } ({ $language }).
office-check-old-place = Le texte nomme le lieu de la cérémonie précédente : { $place } ({ $language }).
office-check-same-words = Le texte est le même dans deux langues : { $one } et { $other }.
office-check-same-category = Le paragraphe est aussi celui d’une autre catégorie : { $other }.
office-check-unread = Elle est pour le jury, et aucun tour ne la montre.
office-check-full-sheet-unread = Aucun tour après celui qui décide à qui elle est demandée n’en montre une réponse.
office-check-full-sheet-untimed = Elle appartient à la fiche complète, et il n’est pas dit quand celle-ci est demandée.
office-check-full-sheet-unfit = Elle est demandée après un tour que suit un autre tour ou le vote ouvert, et se clôt après ce tour et avant l’ouverture de la phase suivante.
office-check-unlimited = Elle n’a de limite ni de mots ni de caractères.
office-check-much = Une candidature peut compter jusqu’à { $words } mots à lire.
# $left is a span such as “3 days”.
office-opens = s’ouvre dans { $left }
office-closes = se termine dans { $left }

# The list of submissions
office-list-found = { $count ->
    [one] { $count } candidature
   *[other] { $count } candidatures
}
office-list-empty = Aucune candidature trouvée
office-list-clear = Afficher toutes les candidatures
office-filter-text = Rechercher
office-filter-state = État
office-filter-category = Catégorie
office-filter-country = Pays
office-filter-show = Afficher
office-col-title = Candidature
office-col-language = Langue
office-col-changed = Dernière modification
office-pages = Pages
office-page-earlier = Précédentes
office-page-later = Suivantes
office-page-range = { $first }–{ $last } sur { $of }

# One submission
office-verdict = Validation technique
office-verdict-none = Il n’y a rien à décider pour l’instant : la candidature est un brouillon ou a été retirée, ou la validation est terminée.
office-find-eligible = Déclarer recevable
office-find-ineligible = Déclarer non recevable
office-verdict-note = Dans les deux cas, l’entité candidate en est avertie par e-mail. L’avis peut être corrigé tant que dure la validation.
office-reason = Motif
office-reason-hint = Nécessaire si la candidature n’est pas recevable : citez la règle et dites ce qu’il aurait fallu pour la respecter.
office-reason-readers = Conservé dans le journal. Si la candidature n’est pas recevable, l’entité candidate le reçoit par e-mail.
office-judged = L’avis est enregistré
office-judged-text = L’entité candidate en est avertie par e-mail.
office-faults = { $count ->
    [one] Le contrôle du formulaire relève { $count } point
   *[other] Le contrôle du formulaire relève { $count } points
}
office-summaries = Traductions du résumé
office-summaries-text = C’est le résumé qui est publié. Enregistrer un texte vide supprime une traduction.
office-jury-comments = Ce que le jury a écrit
office-jury-comments-note = Sans le nom des membres du jury, et dans un ordre qui ne les trahit pas. L’entité candidate ne peut lire ces textes qu’une fois les résultats publiés.
office-feedback = Retour à l’entité candidate
office-feedback-text = Ce qui lui est dit
office-feedback-hint = Résumez ce qui peut l’aider : ce qui a convaincu le jury, ce qui lui a manqué. Les mots du jury peuvent être repris, sans les noms.
office-feedback-readers = L’entité candidate le lit dans son espace dès que le résultat est public, pas avant.
office-history = Historique
office-stale-text = Votre saisie est toujours dans le formulaire, mais ce qui est enregistré a changé entre-temps. Comparez dans une autre fenêtre ; si vous enregistrez maintenant, votre version prend sa place.

# The jury
office-jury-title = Le jury
office-to-assignment = Proposer une attribution
office-jury-empty = Le jury n’a pas encore de membres
office-jury-empty-text = Ils apparaissent ici dès que le secrétariat technique les a nommés.
office-jurors = Membres du jury
office-col-assigned = Attribuées
office-col-handed-in = Remises
office-col-conflicts = Conflits
office-col-progress = Avancement
# The juror’s name follows, for screen readers.
office-dismiss = Retirer du jury
office-round-entries = { $count ->
    [one] { $count } candidature dans ce tour
   *[other] { $count } candidatures dans ce tour
}
office-round-entries-caption = Candidatures et leurs fiches d’évaluation
office-conflicts = Conflits d’intérêts déclarés
# Both a heading and a button.
office-appoint = Nommer un membre du jury
office-appoint-text = L’invitation part aussitôt par e-mail. Pour modifier une personne qui fait déjà partie du jury, remplissez le formulaire avec la même adresse ; aucune nouvelle invitation n’est envoyée.
juror-invitation-waiting = Pas encore de réponse
juror-invitation-accepted = Invitation acceptée
juror-invitation-declined = Invitation déclinée
juror-name = Nom
juror-email = Adresse e-mail
juror-organisation = Organisation
juror-country = Pays
juror-languages = Langues
juror-categories = Catégories
juror-categories-hint = N’en cochez aucune pour une personne qui évalue toutes les catégories.
juror-rounds = Tours
juror-max-load = Nombre maximal de candidatures

# The assignment
office-assignment-title = Attribution proposée
office-assignment-lede = Rien n’est encore enregistré. Les conflits, les langues, les groupes et les limites sont respectés sans exception ; les attributions existantes restent là où les règles le permettent, et la charge est aussi équilibrée que possible.
office-assignment-counts = Nouvelles : { $added } · maintenues : { $kept }
office-assignment-apply = Appliquer cette attribution
office-edit-look = Afficher les changements
office-edit-off = Cochez ce qui ne doit pas être lu ici.
office-edit-off-label = Retirer à { $juror } : { $title }
office-edit-title = Changements à la main
office-edit-undo = Décochez-en un pour l’annuler. Rien n’est encore enregistré.
office-edit-made-off = { $juror } ne lit pas : { $title }
office-edit-made-on = { $juror } lit : { $title }
office-edit-refused = Ceci ne peut être changé
office-edit-begun = a déjà commencé cette candidature.
office-edit-conflict = a un conflit d’intérêts.
office-edit-language = n’en lit pas la langue.
office-edit-full = ne peut pas en recevoir davantage.
office-edit-unknown = ne fait plus partie de ce tour.
office-edit-below = { $count ->
    [0] « { $title } » n’aurait aucune fiche.
    [one] « { $title } » n’aurait que { $count } fiche.
   *[other] « { $title } » n’aurait que { $count } fiches.
}
office-edit-put-in = Confier une candidature à quelqu’un
office-edit-entry = Candidature
office-edit-juror = Membre du jury
office-assignment-stale = Le jury, les conflits ou les candidatures ont changé : rien n’a été appliqué. Voici la nouvelle proposition ; parcourez-la, puis appliquez-la.
office-assignment-computing = Fiches d’évaluation attribuées : { $done } sur { $count }.
office-assignment-queued = Une autre proposition est calculée d’abord.
office-assignment-leave = Vous pouvez quitter cette page : le calcul continue, et la page s’actualise d’elle-même.
office-assignment-again = Actualiser
office-assignment-give-up = Abandonner le calcul
office-assignment-groups = { $count ->
    [one] Les membres du jury forment un seul bloc.
   *[other] Les membres du jury se répartissent en { $count } blocs sans candidature commune
}
office-assignment-groups-text = Les scores d’un bloc ne peuvent pas être comparés à ceux d’un autre : rien ne permet de distinguer la sévérité des uns de la qualité des candidatures lues par les autres. Davantage de langues, des groupes élargis ou plus de fiches par candidature les relieraient.
office-assignment-load = { $count ->
    [one] { $count } candidature
   *[other] { $count } candidatures
}
office-assignment-shortage = { $count ->
    [one] { $count } candidature ne peut pas recevoir toutes ses fiches d’évaluation. Nommez d’autres membres du jury ou relevez leurs limites.
   *[other] { $count } candidatures ne peuvent pas recevoir toutes leurs fiches d’évaluation. Nommez d’autres membres du jury ou relevez leurs limites.
}
office-assignment-short = « { $title } » reçoit { $possible } des { $wanted } fiches d’évaluation ; membres du jury qui ne peuvent pas la prendre : { $conflict } en conflit d’intérêts, { $language } ne lisant pas sa langue, { $category } dans d’autres groupes, { $full } au maximum de leur charge.

# The standings
office-standings-title = Classement
office-standings-caption = Classement, par ordre décroissant de score
office-standings-empty = Aucune candidature n’est encore dans ce tour
office-standings-stale = Des fiches ou des conflits ont changé entre-temps : rien n’a été arrêté. Voici le nouveau classement ; vérifiez-le, puis arrêtez la présélection.
# $category is the code of a category, or “all” where the cut-off runs through all of them.
office-tie = { $category ->
    [all] Au seuil de sélection, { $count } candidatures sont à égalité au rang { $place }.
   *[other] Au seuil de sélection ({ $category }), { $count } candidatures sont à égalité au rang { $place }.
}
office-tied = À égalité avec d’autres
office-col-place = Rang
office-col-score = Score
office-col-spread = Dispersion
office-col-ballots = Fiches
# Above “Above”, “Below” and “The meeting decides”.
office-col-through = Seuil de sélection
office-through = Au-dessus
office-not-through = Au-dessous
office-meeting-decides = La réunion décide
# Read out for a drawing.
office-spread = Totaux des fiches d’évaluation : { $totals }

office-sureness-title = Ce classement est-il sûr ?
office-sureness-text = Certains membres du jury sont plus sévères que d’autres, et chaque candidature n’est lue que par quelques-uns. À partir des candidatures qu’ils ont en commun, un modèle estime la sévérité de chacun et ce qu’aurait donné un jury de sévérité moyenne. Il ne change aucun rang : seul compte le classement ci-dessus.
office-cut-through-class = Le seuil de sélection passe au milieu d’une classe : avec ces fiches, rien ne permet de distinguer les candidatures situées de part et d’autre.
office-cut-between-classes = Le seuil de sélection passe entre deux classes.
office-outlooks = Candidatures par score ajusté
office-outlooks-note = Les candidatures d’une même classe ne peuvent être distinguées avec ces fiches. Le rang se trouve dans l’intervalle avec une probabilité de 90 % ; la probabilité indiquée est celle de franchir le seuil de sélection.
office-outlooks-ask = Afficher les rangs possibles de toutes les candidatures
office-col-class = Classe
office-col-adjusted = Ajusté
office-col-places = Rang entre
office-col-chance = Probabilité
office-places = { $from }–{ $to }
office-habits = Comment note chaque membre du jury
office-habits-note = La moyenne dépend des candidatures que la personne avait à lire. La tendance, non : elle la compare aux autres membres du jury sur les mêmes candidatures, en points.
office-col-mean = Moyenne
office-col-range = Étendue
office-col-leaning = Tendance
office-range = { $low }–{ $high }
office-unsure-too-few = Trop peu de fiches pour dire si l’ordre est sûr : il faut au moins deux candidatures et deux membres du jury.
office-unsure-not-linked = On ne peut rien dire de la sévérité : les membres du jury forment { $groups } groupes qui n’ont aucune candidature en commun. Attribuez quelques candidatures à cheval sur ces groupes.
office-unsure-no-overlap = On ne peut encore rien dire de la sévérité : trop peu de candidatures ont plusieurs fiches.
office-unsure-no-variation = On ne peut rien dire de la sévérité : les fiches ne diffèrent pas assez.

office-shifts-ask = Qu’est-ce qui changerait la sélection ?
office-shifts-title = Ce qui changerait la sélection
office-shifts-text = Le tour a été recompté sans chacun des membres du jury, avec chaque poids augmenté puis diminué d’un dixième, et sans chacun des critères. Un seul changement à la fois ; le reste ne bouge pas.
office-shifts-none = Aucun de ces changements ne la modifie : ce sont chaque fois les mêmes candidatures qui passent.
office-shift-juror = Sans les fiches de { $name }
office-shift-up = Avec un poids augmenté d’un dixième pour « { $name } »
office-shift-down = Avec un poids diminué d’un dixième pour « { $name } »
office-shift-criterion = Sans le critère « { $name } »
office-shift-enter = Passeraient :
office-shift-leave = Ne passeraient pas :

# Pourquoi une candidature a son rang. $score, $line : des nombres de points.
office-why-link = { $score } : comment ce score naît
office-why-rule = La règle
office-why-ballots = Les fiches
office-why-ballots-note = Toutes les fiches qui comptent, du total le plus haut au plus bas, sans les noms
office-why-ballot = Fiche { $number }
office-why-none = Aucune fiche sur cette candidature ne compte encore.
office-why-no-score = Aucune fiche sur cette candidature ne compte encore : elle n’a pas de rang.
office-why-place = Rang { $place } sur { $ranked }, avec un score de { $score }.
office-why-above = Elle est au-dessus du seuil, qui passe à { $line }.
office-why-below = Elle est au-dessous du seuil, qui passe à { $line }.
office-why-meeting = Elle est à égalité sur le seuil, à { $line } : la réunion tranche.
office-why-tied = Au même rang :
office-why-steps = Des fiches au score
office-why-sum = Somme des totaux
office-why-sum-points = Somme des points
office-why-count = Nombre de fiches
office-why-score = Score
office-why-median = Médiane des totaux : le score
office-why-mean = Moyenne des totaux : départage les médianes égales
office-why-points = Points
office-why-panels = Critère par critère
office-why-marks = Notes
office-why-dropped = Écartées
office-why-panel = Note du jury

office-shortlist = Présélection
office-shortlist-fix = Arrêter la présélection
# Before a date.
office-shortlisted = Arrêtée :
# Before a date.
office-announced-from = Publique à partir de :
office-announce = Candidatures finalistes publiques à partir de
# $zone names the time zone of the edition; also below the moment of the release.
office-announce-hint = Heure locale de l’édition ({ $zone }).

# Decisions and release
office-decisions-lede = Qui reçoit la distinction, et qui les mentions spéciales. Ce qui reste vide n’est pas décerné. Une décision qui s’écarte du classement doit être motivée.
office-decision-who = Candidature
office-decision-choice = { $place } · { $title } – { $government }
office-decision-votes = { $count ->
    [one] La plus votée a { $count } voix.
   *[other] La plus votée a { $count } voix.
}
office-decision-no-votes = Le vote ouvert n’a pas encore de décompte.
office-decision-reason = Motif pour le procès-verbal
office-decision-language = Langue du motif
office-not-awarded = Non décernée
office-save-decisions = Enregistrer les décisions
office-last-standings = Classement du dernier tour
office-release = Publication des résultats
release-draft = En préparation
release-proposed = Proposée
release-released = Approuvée
release-retracted = Retirée
office-visible-from = Visible à partir de
office-proposed-by = Proposée par { $name }
office-released-by = Approuvée par { $name }
office-second-person = Il manque l’approbation d’une deuxième personne. Demandez à quelqu’un du secrétariat technique d’ouvrir cette page.
office-propose = Proposer la publication
office-release-now = Publier les résultats
office-withdraw-proposal = Retirer la proposition
office-retract = Retirer les résultats
office-preview = Aperçu des résultats
office-preview-title = Ceci est un aperçu
office-preview-text = Personne ne le voit en dehors du secrétariat technique. La page aura cet aspect une fois les résultats publics.

# The timetable
timetable-lede = Toutes les heures sont des heures locales de l’édition ({ $zone }).
timetable-opens = Ouverture
timetable-closes = Clôture
timetable-grace = Minutes de grâce après la date limite de dépôt
timetable-grace-hint = Ce qui arrive dans ces minutes est encore accepté : textes, fichiers et dépôts, y compris après la date limite propre à un brouillon. Rien ne peut y être commencé ni rouvert, et les pages publiques n’indiquent que la date limite. 0 s’il n’y en a pas.
timetable-reason = Motif du changement de date limite
timetable-reason-hint = Nécessaire quand la date limite d’un appel ouvert change.
timetable-reason-readers = Lu par tout le monde dans l’historique public de la date limite, et par e-mail par les personnes qui rédigent un brouillon.
timetable-note = Si la date limite de dépôt change, la page publique l’indique, avec l’ancienne date, la nouvelle et le motif, et toutes les personnes qui rédigent un brouillon reçoivent un e-mail.

# Mails
office-mails-lede = Chaque e-mail de cette édition tel qu’il est reçu, et s’il est parti.
office-mails-empty = Pas encore d’e-mails
office-mail-sent = Envoyé
office-mail-failed = { $tries ->
    [one] Non remis, { $tries } essai
   *[other] Non remis, { $tries } essais
}
office-mail-waiting = En attente

# Participation
office-participation-lede = D’où viennent les candidatures : nombres par pays, sans titres.
office-region-none = Sans région
office-col-share = Comparaison
office-col-submitted = Déposées
office-col-drafts = Brouillons

# The log. Each line follows the name of who did it; $subject is a title, an address or a code.
office-log-lede = Qui a fait quoi, du plus récent au plus ancien. Des lignes s’ajoutent, aucune ne change.
# In place of a name.
log-program = Le programme
log-edition-founded = a créé l’édition { $subject }
log-secretariat-appointed = a ajouté { $subject } au secrétariat technique
log-submission-started = a commencé une candidature
log-submission-carried = a commencé « { $subject } » à partir d’une candidature de { $detail }
log-submission-submitted = a déposé « { $subject } » (empreinte { $detail }…)
log-submission-submitted-in-grace = a déposé « { $subject } » après la date limite, dans le délai de grâce (empreinte { $detail }…)
log-submission-withdrawn = a retiré « { $subject } »
log-submission-reopened = a rouvert « { $subject } »
log-submissions-exported = a exporté { $detail } candidatures ({ $subject })
log-team-invited = a invité quelqu’un à rédiger « { $subject } »
log-team-part = a changé ce que quelqu’un peut faire dans « { $subject } »
log-team-joined = participe à « { $subject } »
log-team-declined = a décliné l’invitation à participer à « { $subject } »
log-team-left = a mis fin à la participation de quelqu’un à « { $subject } »
log-extension-given = a accordé un délai supplémentaire à « { $subject } » : { $detail }
log-extension-ended = a retiré le délai supplémentaire de « { $subject } »
log-late-start-given = a accordé du temps pour commencer à { $subject } : { $detail }
log-late-start-ended = a retiré le temps pour commencer de { $subject }
log-drafts-reminded = a relancé les personnes qui rédigent des brouillons (e-mails : { $detail })
log-correction-asked = a renvoyé « { $subject } » pour correction : { $detail }
log-correction-ended = ne demande plus de correction de « { $subject } »
log-correction-submitted = a déposé « { $subject } » corrigée (empreinte { $detail }…)
log-full-sheet-submitted = a déposé la fiche complète de « { $subject } » (empreinte { $detail }…)
log-full-sheets-reminded = a rappelé la fiche complète aux finalistes (e-mails : { $detail })
log-thread-asked = a posé une question sur « { $subject } »
log-thread-said = a écrit à l’autre partie au sujet de « { $subject } »
log-thread-closed = a clos une question sur « { $subject } »
log-thread-reopened = a rouvert une question sur « { $subject } »
log-membership-sent = a demandé l’adhésion au réseau avec « { $subject } »
log-membership-accepted = a accepté la demande d’adhésion envoyée avec « { $subject } »
log-membership-declined = a refusé la demande d’adhésion envoyée avec « { $subject } »
# $given says whether there is a reason in $detail.
log-submission-eligible = { $given ->
    [yes] a déclaré « { $subject } » recevable : { $detail }
   *[no] a déclaré « { $subject } » recevable
}
log-submission-ineligible = a déclaré « { $subject } » non recevable : { $detail }
log-imported = a importé des candidatures pour { $subject } ({ $detail })
# $detail is the name of a language.
log-summary-translated = a enregistré la traduction du résumé de « { $subject } » ({ $detail })
log-invitation-accepted = a accepté l’invitation au jury
log-invitation-declined = a décliné l’invitation au jury
log-juror-appointed = a nommé { $detail } ({ $subject }) au jury
log-account-erased = a effacé un compte
log-juror-dismissed = a retiré { $subject } du jury
# $subject is the name of a round, $detail a number.
log-assignment-applied = a appliqué l’attribution : { $subject } (fiches : { $detail })
log-jurors-reminded = a relancé les membres du jury dont il reste des fiches à remettre : { $subject } (e-mails : { $detail })
log-conflict = a déclaré un conflit d’intérêts avec « { $subject } »
# $detail is the name of a round.
log-ballot-handed-in = a remis la fiche d’évaluation de « { $subject } » ({ $detail })
log-timetable-changed = a modifié le calendrier
log-deadline-moved = a changé la date limite de dépôt : { $detail }
log-grace-changed = a fixé les minutes de grâce après la date limite : { $detail }
log-rules-changed = a modifié les règles : { $subject }
log-panel-changed = a modifié à la main qui évalue : { $subject }
log-conflicts-declared = a parcouru la liste des conflits : { $subject }
log-lot-drawn = a fait le tirage au sort pour les égalités : { $subject }
log-form-section = a modifié une section du formulaire : { $subject }
log-form-question = a modifié une question du formulaire : { $subject }
log-form-moved = a déplacé une partie du formulaire : { $subject }
log-form-removed = a retiré une partie du formulaire : { $subject }
log-form-replaced = a remplacé le formulaire
log-form-full-sheet = a dit quand la fiche complète est demandée
log-round-added = a ajouté un tour : { $subject }
log-round-removed = a retiré un tour : { $subject }
log-vote-set-up = a mis en place le vote ouvert
log-vote-removed = a retiré le vote ouvert
log-vote-closed = le vote ouvert a été clos et les bulletins comptés
log-vote-taken-over = a repris le décompte du vote ouvert
log-edition-copied = a ouvert l’édition suivante comme copie de celle-ci : { $subject }
log-feedback-written = a rédigé le retour sur « { $subject } »
# $subject is the name of a round, $detail a number.
log-shortlisted = a arrêté la présélection : { $subject } (candidatures : { $detail })
log-meeting-joined = a rejoint la réunion du jury
log-meeting-discussed = a mis « { $subject } » en discussion
log-meeting-paused = a fait une pause
log-motion-opened = a mis une question au vote
log-motion-voted = a voté
log-motion-closed = a clos un vote ({ $detail })
log-decisions-saved = a enregistré les décisions
log-release-proposed = a proposé la publication des résultats
log-release-withdrawn = a retiré la proposition de publier les résultats
log-released = a approuvé la publication des résultats
log-retracted = a retiré les résultats

office-panel-title = Qui évalue cette candidature
office-panel-lede = Ajoutez ou retirez des membres du jury à la main. Qui a commencé une fiche reste ; qui a un conflit d’intérêts ou ne lit pas la langue ne peut pas être ajouté.
office-panel-stale = L’attribution de cette candidature a changé entre-temps. Voici où elle en est.
office-panel-count = Membres du jury : { $count } sur { $wanted } souhaités
office-panel-caption = Le jury de ce tour
office-panel-judges = Évalue
office-panel-juror = Membre du jury
office-panel-load = Candidatures
office-panel-remark = Remarque
office-panel-begun = A commencé une fiche
office-panel-conflict = En conflit d’intérêts
office-panel-language = Ne lit pas la langue
office-panel-category = N’est pas du groupe de cette catégorie
office-panel-full = En a déjà autant que convenu
