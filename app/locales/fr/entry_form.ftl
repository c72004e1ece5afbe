# The entry form, shaped by the secretariat
entry-form-title = Formulaire
entry-form-lede = Ce qui est demandé aux entités candidates, page après page. Les personnes de contact ouvrent chaque formulaire.
entry-form-closed = Le dépôt est clos : le formulaire reste tel quel.
entry-form-preview = Voir toutes les questions
entry-form-keep = Enregistrer dans un fichier
entry-form-import = Importer depuis un fichier
entry-form-section-add = Ajouter une section
entry-form-section-change = Modifier la section
entry-form-section-title = Titre
entry-form-section-intro = De quoi parle cette page
entry-form-question-add = Ajouter une question
entry-form-question-change = Modifier la question
entry-form-up = Monter : { $name }
entry-form-down = Descendre : { $name }
entry-form-remove = Retirer : { $name }
entry-form-answered = { $count ->
    [one] réponse dans { $count } candidature
   *[other] réponses dans { $count } candidatures
}
entry-form-in-use = { $count ->
    [one] { $count } candidature répond à cette question : son type et les choix déjà faits sont conservés.
   *[other] { $count } candidatures répondent à cette question : son type et les choix déjà faits sont conservés.
}
entry-form-label = Question
entry-form-kind = Type de réponse
entry-form-required = La réponse est obligatoire
entry-form-max-words = Nombre maximal de mots
entry-form-readers = Qui lit la réponse
entry-form-in-summary = La réponse fait partie du résumé qui présente la candidature
entry-form-identifying = La réponse révèle l’entité candidate : le jury ne la lit pas lors d’un tour anonyme
entry-form-read-secretariat = lue par le secrétariat technique
entry-form-read-jury = lue par le jury
entry-form-read-public = publiée
entry-form-depending = Quand elle est posée
entry-form-shown-if = Seulement après une réponse à
entry-form-shown-of = Codes des réponses
entry-form-shown-of-hint = Un par ligne. « Afficher » montre les codes.
entry-form-hint = Aide sous la question
entry-form-options = Choix
entry-form-options-note = Un choix par ligne, dans le même ordre dans chaque langue.
entry-form-codes = Codes des choix
entry-form-codes-hint = Une ligne par choix : son nom dans les tableaux et les règles. Sans rien, les codes sont tirés des mots anglais.
entry-form-bounds = Limites et cas particuliers
entry-form-max-chars = Nombre maximal de caractères
entry-form-max-chars-hint = D’un texte, en plus du nombre de mots maximal ou à sa place.
entry-form-most = Nombre maximal de choix, de rangs ou de lignes
entry-form-most-hint = Pour plusieurs d’une liste, un ordre ou un tableau (20 lignes au plus).
entry-form-other = Choix à préciser en toutes lettres
entry-form-other-hint = Le code d’un choix tel que « autre » : on écrit à côté de quoi il s’agit.
entry-form-numbers = Colonnes de nombres
entry-form-numbers-hint = Les choix d’un tableau en sont les colonnes : les codes de celles qui n’admettent que des nombres, un par ligne.
entry-form-deciding = Qui peut participer
entry-form-decides = La réponse décide si la candidature peut participer : qui ne le peut pas l’apprend tout de suite et ne peut pas la déposer
entry-form-eligible = Codes des réponses qui permettent de participer
entry-form-eligible-hint = Un par ligne. Laissez vide pour une période : elle doit alors recouper celle de l’édition.
entry-form-advice = Que faire à la place
entry-form-look = Afficher
entry-form-shown = Ce que voient les entités candidates
entry-form-kind-short-text = Une ligne
entry-form-kind-long-text = Paragraphes
entry-form-kind-choice = Un choix dans une liste
entry-form-kind-choices = Plusieurs choix dans une liste
entry-form-kind-number = Nombre
entry-form-kind-country = Pays
entry-form-kind-month = Mois
entry-form-kind-url = Adresse web
entry-form-kind-declaration = Déclaration à cocher
entry-form-kind-files = Fichiers
entry-form-files = Quels fichiers sont acceptés
entry-form-files-most = Nombre maximal de fichiers
entry-form-files-megabytes = Taille maximale d’un fichier, en Mo
entry-form-files-classes = Types de fichiers
entry-form-kind-money = Somme d’argent
entry-form-kind-period = Période, d’un mois à l’autre
entry-form-kind-date = Jour
entry-form-kind-ranking = Plusieurs d’une liste, dans l’ordre
entry-form-kind-table = Tableau de plusieurs lignes
entry-form-affected = { $count ->
    [one] Il manquerait à { $count } candidature quelque chose qui ne lui manque pas aujourd’hui
   *[other] Il manquerait à { $count } candidatures quelque chose qui ne leur manque pas aujourd’hui
}
entry-form-affected-text = Rien n’est encore enregistré. Les brouillons l’indiquent sur leurs propres pages ; ce qui a été déposé reste déposé, dans les termes d’alors. Enregistrez une seconde fois si c’est bien voulu.
entry-form-added = { $count ->
    [one] { $count } question ajoutée
   *[other] { $count } questions ajoutées
}
entry-form-removed = { $count ->
    [one] { $count } question retirée
   *[other] { $count } questions retirées
}
entry-form-changed = { $count ->
    [one] { $count } question modifiée
   *[other] { $count } questions modifiées
}
entry-form-same = Aucune question n’est ajoutée, retirée ni modifiée.
entry-form-file = Le fichier
entry-form-file-hint = Collez le texte d’un formulaire enregistré dans un fichier (TOML).
entry-form-import-lede = Tout le formulaire est remplacé, après que vous avez vu ce qui change. Aucune réponse déjà donnée ne se perd : un fichier qui en perdrait est refusé.
entry-form-compared = Ce qui change
entry-form-compare = Comparer
entry-form-apply = Remplacer le formulaire
