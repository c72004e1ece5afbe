### Public pages, header and footer; the words that all areas share: states (state-), phases (phase-), roles (role-).

site-name = Palmarès
site-skip = Aller au contenu
site-nav = Menu principal
site-nav-home = Accueil
site-nav-editions = Toutes les éditions
site-nav-privacy = Confidentialité
# For screen readers, before the name of the language.
site-language = Langue :
site-my-desk = Mon espace
site-sign-out = Se déconnecter
site-breadcrumbs = Vous êtes ici
site-desk-applicant = Mes candidatures
site-desk-jury = L’espace du jury
site-desk-office = Le bureau du secrétariat technique
site-footer-about = Palmarès accompagne la distinction « Bonne pratique en participation citoyenne », de l’appel à candidatures à la publication des résultats.
site-footer-nav = Autres pages
site-footer-small = Palmarès est un logiciel libre, sous licence Apache-2.0.
site-demo-title = Démonstration
site-demo-text = Regardez et essayez tout : les personnes, les candidatures et les notes sont inventées, et aucun e-mail ne part d’ici.
site-demo-link = Choisir une personne et une date
site-home-title = Bonne pratique en participation citoyenne
site-home-lede = À chaque édition, des gouvernements locaux et régionaux montrent comment ils décident avec leurs habitantes et habitants. Un jury lit et compare ; chacun peut voir comment naît le résultat.
site-home-to-call = Lire l’appel à candidatures
site-home-winners = Les candidatures lauréates jusqu’ici
site-home-all = Toutes les éditions

call-kicker = { $number ->
    [1] { $number }ʳᵉ édition · { $year }
   *[other] { $number }ᵉ édition · { $year }
}
call-take-part = Présenter une pratique
call-read-questions = Lire les questions
# These three stand before a date.
call-opens = Ouverture le
call-open-until = Ouvert jusqu’au
call-closed-since = Clos depuis le
call-to-winners = Voir le palmarès
call-to-finalists = Voir les finalistes
call-to-method = Comment naît le résultat
call-fact-languages = Langues des candidatures
call-fact-period = Période des pratiques
call-fact-ceremony = Cérémonie de remise
call-who = Qui peut participer
call-calendar = Calendrier
call-categories = Catégories
call-judged = Ce qui est évalué
call-how = Comment cela se passe
# Before the closing time of a phase in UTC.
call-closes = Clôture le
call-deadline-changes = Modifications de la date limite
call-deadline-change = Décision du { $decided } : la date limite passe du { $from } au { $to }.

phase-now = En cours
phase-submission = Appel ouvert
phase-submission-text = Les entités candidates rédigent et déposent leur candidature. Jusqu’à la date limite, elles peuvent encore la modifier ou la retirer.
phase-validation = Validation technique
phase-validation-text = Le secrétariat technique vérifie que chaque candidature remplit les conditions de l’appel. Il n’en juge pas la qualité.
phase-round-text = Les membres du jury lisent les candidatures qui leur sont attribuées et notent chaque critère. En cas de conflit d’intérêts, ils se déportent.
phase-deliberation = Délibération
phase-deliberation-text = Le jury débat des candidatures finalistes, puis désigne la candidature lauréate et les mentions spéciales. Un procès-verbal en garde les raisons.
phase-ceremony = Cérémonie de remise

questions-title = Les questions du formulaire
questions-lede = Tout ce que le formulaire demande, à lire, à imprimer et à discuter avant de commencer. À côté de chaque question figure qui lira la réponse.
questions-required = Obligatoire
questions-words = { $limit ->
    [one] { $limit } mot au plus
   *[other] { $limit } mots au plus
}

finalists-title = Les candidatures finalistes
finalists-lede = { $count ->
    [0] Il n’y a pas encore de candidature finaliste à montrer.
    [one] Une candidature est finaliste.
   *[other] { $count } candidatures sont finalistes. Dans chaque catégorie, elles suivent l’ordre des titres ; cet ordre ne dit rien de leur rang.
}

winners-title = Palmarès { $year }
winners-kicker = { $number ->
    [1] { $number }ʳᵉ édition · { $year }
   *[other] { $number }ᵉ édition · { $year }
}
winners-none = Le jury n’a pas désigné de candidature lauréate pour cette édition.
winners-mentions = Mentions spéciales
winners-finalists = Candidatures finalistes
winners-others = Toutes les autres candidatures
winners-method = Comment ce résultat est né
winners-method-text = Candidatures : { $entries }. Tours du jury : { $rounds }. Les règles étaient fixées avant le début des travaux du jury, et chacun peut recalculer le résultat.
winners-vote = Comment le public a voté
# Before a date.
winners-since = Publié le

editions-title = Toutes les éditions
editions-lede = Les candidatures lauréates et les mentions spéciales depuis le début. Pour les éditions anciennes, nous n’indiquons que ce qu’une source publique confirme.
editions-unknown = Candidature lauréate non documentée
editions-entries = { $count ->
    [one] { $count } candidature
   *[other] { $count } candidatures
}
editions-countries = { $count ->
    [one] { $count } pays
   *[other] { $count } pays
}
# Before a list of places.
editions-mentions = Mentions spéciales :
editions-source = Source

practice-facts = La pratique en bref
practice-cite = Citer cette pratique
practice-translated = Ce résumé est une traduction. Langue de la candidature : { $language }.
practice-translated-by-machine = Ce résumé est une traduction automatique. Langue de la candidature : { $language }.
practice-original = Lire l’original

method-title = Comment naît le résultat
method-to-mathematics = Les mathématiques, avec les sources
method-lede = Des notes du jury à la candidature lauréate, pas à pas : ce qui est compté, qui décide et comment chacun peut le vérifier.
method-panel-by-category = { $count ->
    [one] Chaque candidature est confiée à un groupe du jury, selon sa catégorie. Un membre du jury l’évalue.
   *[other] Chaque candidature est confiée à un groupe du jury, selon sa catégorie. { $count } membres du jury l’évaluent, chacun de son côté.
}
method-panel-everyone = Tous les membres du jury évaluent toutes les candidatures, chacun de son côté. En cas de conflit d’intérêts, ils se déportent.
method-sheet-full = Le jury lit la candidature entière, sauf les personnes de contact.
method-sheet-summary = Le jury lit le résumé de chaque candidature.
method-applicant-named = Il sait qui l’a déposée.
method-applicant-blind = Il n’apprend pas qui l’a déposée : le gouvernement, le lieu et les liens lui restent cachés.
method-others-never = Personne ne voit les notes des autres.
method-others-after-own = Chacun voit les notes des autres, sans les noms, une fois que les siennes ne peuvent plus changer.
method-others-at-deliberation = Chacun voit les notes des autres, sans les noms, à la délibération.
method-late-void = Avant que les candidatures ne s’ouvrent, chaque membre du jury déclare ses conflits d’intérêts. Si un conflit est déclaré après la remise d’une fiche, celle-ci ne compte plus.
method-late-stands = Avant que les candidatures ne s’ouvrent, chaque membre du jury déclare ses conflits d’intérêts. Si un conflit est déclaré après la remise d’une fiche, les notes de cette fiche restent valables.
method-scale = Chaque critère reçoit une note de { $low } à { $high }, par pas de { $step }.
method-weighted-mean = Les notes de chaque membre du jury donnent un total sur la même échelle : leur moyenne, dans laquelle un critère de poids 2 compte deux fois plus qu’un critère de poids 1. Un critère sur lequel un membre du jury ne peut pas se prononcer est laissé de côté. Le score d’une candidature est la moyenne de ces totaux. Il est calculé en fractions exactes ; seul l’affichage est arrondi.
method-trimmed-mean = Pour chaque critère noté par trois membres du jury ou plus, la note la plus haute et la note la plus basse sont écartées, afin qu’un avis isolé ne fasse pas basculer le résultat. La moyenne des autres est arrondie au centième. Le score est la moyenne des critères, chacun comptant selon son poids.
method-median-of-totals = Les notes de chaque membre du jury donnent un total sur la même échelle : leur moyenne, dans laquelle chaque critère compte selon son poids. Le score est la médiane de ces totaux : celui du milieu quand on les range par ordre, ou la moyenne des deux du milieu. À médiane égale, la moyenne des totaux départage.
method-rank-points = Les totaux de chaque membre du jury classent les candidatures de sa liste. La première reçoit 12 points, les suivantes 10, 8, 7, 6, 5, 4, 3, 2 et 1 ; à total égal, elles se partagent les points de leurs rangs. Le score est la moyenne de ces points : c’est donc l’ordre vu par le jury qui compte, et non la générosité de chacun.
method-screening = Pour chaque critère, chaque membre du jury dit si la candidature y répond. Une fiche approuve une candidature qui répond à tous les critères que cette personne a pu évaluer. Ce qui compte est la part des fiches qui l’approuvent.
method-pass-half = Passent les candidatures que la moitié au moins de leurs fiches approuvent.
method-pass-two-thirds = Passent les candidatures que deux tiers au moins de leurs fiches approuvent.
method-pass-all = Passent les candidatures que toutes leurs fiches approuvent.
method-criteria = Les critères
method-tie-lot = Le tirage au sort a été fait d’avance et il est public : { $seed }. Le numéro d’une candidature est celui qu’écrivent les huit premiers octets du SHA-256 de ce texte, suivi de deux points et de l’identifiant de la candidature ; le plus grand passe en premier.
method-key-ballots = plus de fiches
method-key-median = la médiane des totaux la plus haute

# $criterion is the name of a criterion.
method-key-mark = la note moyenne la plus haute pour « { $criterion } »
method-key-lot = le tirage au sort
method-cut-quota = Passent, par catégorie : { $places }.
method-reserved-size-class = { $count ->
    [one] { $count } place est réservée à la meilleure candidature de chaque classe de taille ; les autres vont aux meilleures de toutes celles qui restent.
   *[other] { $count } places sont réservées aux meilleures candidatures de chaque classe de taille ; les autres vont aux meilleures de toutes celles qui restent.
}
method-reserved-region = { $count ->
    [one] { $count } place est réservée à la meilleure candidature de chaque région du monde ; les autres vont aux meilleures de toutes celles qui restent.
   *[other] { $count } places sont réservées aux meilleures candidatures de chaque région du monde ; les autres vont aux meilleures de toutes celles qui restent.
}
method-weights = Les critères et leur poids
method-vote-here = { $count ->
    [one] Lors d’un vote ouvert, chacun peut choisir. Un bulletin compte s’il a au moins { $count } choix et que son adresse e-mail a été confirmée ; pour une adresse, le dernier compte.
   *[other] Lors d’un vote ouvert, chacun peut choisir. Un bulletin compte s’il a au moins { $count } choix et que son adresse e-mail a été confirmée ; pour une adresse, le dernier compte.
}
method-vote-here-between = Lors d’un vote ouvert, chacun peut choisir. Un bulletin compte s’il a de { $least } à { $count } choix et que son adresse e-mail a été confirmée ; pour une adresse, le dernier compte.
method-vote-elsewhere = Lors d’un vote ouvert, sur une autre plateforme, chacun peut choisir. Son décompte est repris à la fin.
method-vote-jury = Le jury voit le décompte quand il délibère ; ses scores n’en dépendent pas.
method-vote-mention = La pratique la plus votée reçoit une mention à elle, sauf si elle est lauréate.
method-vote-no-mention = À lui seul, il ne décerne rien.
method-criterion = Critère
method-weight = Poids
method-cut-top = { $count ->
    [one] La meilleure candidature passe à la suite.
   *[other] Les { $count } meilleures candidatures passent à la suite.
}
method-cut-share = Les meilleures candidatures, soit { $percent } % d’entre elles, passent à la suite ; une demi-candidature compte pour une entière.
method-cut-share-most = Les meilleures candidatures, soit { $percent } % d’entre elles et { $most } au plus au total, passent à la suite ; une demi-candidature compte pour une entière.
method-cut-threshold = Toutes les candidatures dont le score atteint au moins { $score } passent à la suite.
method-cut-all = Toutes les candidatures passent à la suite ; ce tour ne sélectionne pas.
# These two stand after one of the sentences above.
method-within-category = Cette règle vaut au sein de chaque catégorie.
method-over-all = Cette règle vaut pour toutes les catégories ensemble.
method-tie-all = Si des candidatures sont à égalité au seuil de sélection, toutes passent à la suite.
method-tie-keys = Si des candidatures sont à égalité au seuil de sélection, des comparaisons fixées d’avance les départagent l’une après l’autre : { $keys }. S’il reste une égalité, le jury tranche en réunion.
method-tie-meeting = Si des candidatures sont à égalité au seuil de sélection, le jury tranche en réunion.
method-release = Décision et publication
method-release-text = Le jury décide lors de sa délibération, et un procès-verbal consigne la décision. Deux personnes doivent publier le résultat : nul ne peut le faire seul. Dès lors, il est figé ; toute modification ultérieure se verrait. Le fichier de données publié avec le résultat contient tout ce qu’il faut pour le calcul : avec la commande « palmares verify », chacun peut le refaire sur son propre ordinateur.

privacy-title = Confidentialité
privacy-lede = Nous gardons ce dont la distinction a besoin, nous montrons ce qui aide les autres à apprendre, et nous ne transmettons rien.
privacy-contacts-title = Coordonnées
privacy-contacts-text = Les noms, adresses e-mail et numéros de téléphone des personnes de contact ne sont vus que par le secrétariat technique et ne sont jamais publiés. Ils servent uniquement à vous joindre au sujet de votre candidature.
privacy-jurors-title = Le jury
privacy-jurors-text = Le résultat publié contient les notes, afin que chacun puisse le recalculer. Aucun nom de membre du jury ne leur est associé.
privacy-cookies-title = Cookies
privacy-cookies-text = Ce site utilise trois cookies, tous techniques : l’un maintient votre session, un autre sécurise la connexion, le troisième retient votre langue. Il n’y a ni tiers, ni statistiques, ni publicité.
privacy-mails-title = E-mails
privacy-mails-text = Vous ne recevez que des e-mails qui vous concernent : votre connexion, votre candidature, ou votre travail pour le jury ou le secrétariat technique.
privacy-vote-title = Le vote ouvert
privacy-vote-text = Qui vote donne une adresse e-mail. À côté du bulletin, ce n’est pas l’adresse qui est gardée, mais une empreinte faite avec une clé ; la date et l’heure du vote ne sont pas gardées. À la fin du vote, la clé, les empreintes et les e-mails sont effacés, et personne ne peut dire qui a voté pour quoi. Les bulletins sont publiés avec le résultat, sans aucun nom, pour que chacun puisse les recompter.
privacy-rights-title = Vos droits
privacy-rights-text = Sur la page de votre compte, vous pouvez emporter une copie des données que nous gardons sur vous et les faire effacer. Pour faire corriger quelque chose, écrivez au secrétariat technique. Ce qui est effacé le reste quand une sauvegarde est restaurée.

role-applicant = Entité candidate
role-juror = Membre du jury
role-secretariat = Secrétariat technique
role-regional-office = Bureau régional
role-auditor = Personne chargée de l’audit

state-draft = Brouillon
state-submitted = Déposée
state-eligible = Recevable
state-ineligible = Non recevable
state-withdrawn = Retirée
