### Faults in an input (problem-) and refusals of a whole request (error-).

# The head of the list of faults above a form.
problem-summary = { $count ->
    [one] Un point est à revoir
   *[other] { $count } points sont à revoir
}
problem-missing = Une réponse est nécessaire ici.
problem-too-many-words = Le texte compte { $given } mots ; la limite est de { $limit }.
# $limit is 0 where the bound is not told.
problem-too-long = { $limit ->
    [0] Le texte est trop long pour ce champ. Raccourcissez-le.
   *[other] Le texte est trop long pour ce champ : la limite est de { $limit } caractères.
}
problem-forbidden-characters = Le texte contient des caractères de contrôle invisibles. Collez-le à nouveau comme texte brut ou saisissez-le.
problem-not-a-choice = Choisissez l’une des réponses de la liste.
problem-not-a-number = Écrivez un nombre, en chiffres.
problem-not-an-email = Cela ne ressemble pas à une adresse e-mail. Vérifiez s’il manque une partie ou s’il y a une espace de trop.
problem-not-a-url = Indiquez une adresse web complète commençant par https://
problem-not-a-date = Indiquez le mois sous la forme 2024-05 ou le jour sous la forme 2024-05-31.
problem-ends-before-it-begins = La fin précède le début.
problem-outside-period = La pratique se situe hors de la période retenue pour cette édition.
problem-not-declared = Cochez cette déclaration pour déposer la candidature.
# $limit is 0 where the bound is not told.
problem-out-of-scale = { $limit ->
    [0] Cette note est hors de l’échelle.
   *[other] Cette note est hors de l’échelle, qui s’arrête à { $limit }.
}
problem-off-step = Cette note se situe entre deux échelons. Choisissez l’un d’eux.
problem-mark-missing = Il manque une note ici. Attribuez-la avant de remettre la fiche.
problem-must-be-judged = Ce critère doit recevoir une note : les règles du tour ne permettent pas de le laisser de côté.
problem-unknown-field = Le formulaire a changé depuis que vous l’avez ouvert. Rechargez la page et vérifiez cette réponse.
problem-wrong-code = Ce ne sont pas les six chiffres du dernier e-mail. Vérifiez-les ou demandez un nouveau code.
problem-spent-link = Ce lien ou ce code a déjà servi, a été remplacé ou a expiré. Demandez-en un nouveau.
problem-not-a-time = Indiquez le jour et l’heure sous la forme 2024-05-31 18:00.
problem-time-twice = Ce jour-là, on change d’heure : cette heure existe deux fois. Choisissez ci-dessous laquelle des deux vous voulez dire.
problem-time-skipped = Ce jour-là, on change d’heure : cette heure n’existe pas. Choisissez ci-dessous l’une des deux plus proches, ou indiquez-en une autre.
problem-grace-unfit = Indiquez des minutes entières, au plus 1440 (un jour), qui se terminent avant le début du jury.
problem-reason-missing = Cela s’écarte du classement. Indiquez-en le motif pour le procès-verbal.
problem-contradiction = Cette décision et une autre s’excluent. Modifiez l’une des deux.
problem-contact-missing = Indiquez d’abord une personne de contact, afin que nous puissions vous joindre.
problem-scale-unfit = La note la plus haute doit dépasser la plus basse, et les pas doivent y aboutir.
problem-weights-unfit = Au moins un critère doit avoir un poids supérieur à 0. La somme des poids est de 10 000 au plus ; si certains critères peuvent rester sans réponse, choisissez des nombres ronds comme 10 ou 25.
problem-anchor-unfit = Une ligne par note : une note de l’échelle, deux-points, la description. Chaque note une fois, et les mêmes dans chaque langue.
problem-too-small = Il ne resterait personne. Indiquez un nombre plus grand, et 100 % au plus.
problem-needs-everyone = Les points selon le rang comparent des listes entières : tout le jury doit tout évaluer.
problem-windows-overlap = Cette période en recoupe une autre du calendrier.
problem-full-sheet-time = Après la clôture de ce tour, et au plus tard à l’ouverture de la phase suivante.
problem-full-sheet-untimed = Dites d’abord quand la fiche complète est demandée.
problem-in-the-past = Ce moment est déjà passé.
problem-too-few-choices = { $given ->
    [one] Vous avez choisi { $given } pratique ; il en faut au moins { $limit }.
   *[other] Vous avez choisi { $given } pratiques ; il en faut au moins { $limit }.
}
problem-too-many-choices = Vous avez choisi { $given } pratiques ; on peut en choisir { $limit } au plus.
problem-not-most-voted = Cette mention revient à la pratique la plus votée ; aucune autre ne peut la recevoir.
problem-too-few-ballots = Une pratique a { $limit } voix : il doit y avoir au moins autant de bulletins qui comptent.
problem-table-unfit = La première ligne doit nommer une colonne « title » ou « title/… », et une autre pour les voix : « confirmed_votes », « supports » ou « votes ».
problem-row-unfit = Ligne { $given } : soit les voix ne sont pas un nombre, soit la pratique avait déjà une ligne.
problem-entries-lacking = { $given ->
    [one] Il manque { $given } pratique du vote dans le tableau.
   *[other] Il manque { $given } pratiques du vote dans le tableau.
}
problem-taken = Il y a déjà une édition de cette année.
problem-already-begun = Une candidature a déjà été commencée avec cette adresse, dans le délai accordé. Accordez plus de temps à ce brouillon, sur sa page.
problem-code-unfit = Chaque code figure une seule fois et se compose de minuscules, de chiffres, de « - » et de « _ ».
problem-needed-by-all = Tout formulaire comporte cette question, avec ce type de réponse.
problem-list-unfit = Il faut autant de lignes dans chaque langue, et autant de codes ; catégories, langues et classes de taille sont celles de l’édition.
problem-in-use = { $given ->
    [one] { $given } candidature y a répondu ; sa réponse serait perdue.
   *[other] { $given } candidatures y ont répondu ; leurs réponses seraient perdues.
}
problem-condition-unfit = Une question ne peut dépendre que d’une question antérieure à choix, et de choix qui y figurent ; elle ne le peut pas si tout formulaire doit la comporter.
problem-file-unfit = Le fichier est illisible à partir de la ligne { $limit }.
problem-own-address = C’est votre propre adresse.
problem-not-own-address = Ce n’est pas l’adresse de ce compte.
problem-no-more-room = Il n’y a plus de place : { $limit } au plus.
problem-not-later = Ce n’est pas plus tard que la date limite qui vaut pour toutes les candidatures.
problem-jury-begins = À ce moment-là, le jury est déjà au travail. Choisissez un moment antérieur.
problem-file-too-large = Ce fichier dépasse { $limit } Mo. Réduisez-le, ou indiquez un lien.
problem-file-kind-unfit = Ce type de fichier n’est pas accepté, ou son contenu n’est pas ce que dit son nom. Consultez les types acceptés.
problem-file-unsafe = Ce fichier est endommagé, ou contient quelque chose qui pourrait nuire aux personnes qui l’ouvrent. Enregistrez-le à nouveau, sans macros ni pièces jointes, puis renvoyez-le.
problem-file-cut-short = Le fichier n’est pas arrivé en entier. Envoyez-le à nouveau.
problem-file-unscanned = Il n’est pas possible en ce moment de vérifier que le fichier est sûr. Envoyez-le à nouveau dans quelques minutes.
problem-too-many-files = { $limit ->
    [one] Un seul fichier est accepté. Retirez d’abord celui qui est là.
   *[other] { $limit } fichiers au plus sont acceptés. Retirez-en un d’abord.
}
problem-picture-undescribed = Dites de chaque image ce qu’elle montre, et cochez qu’elle peut être publiée.
problem-not-an-amount = Écrivez le montant en chiffres, sans plus de décimales que n’en a la devise.
problem-currency-missing = Choisissez aussi la devise.
problem-end-unclear = Indiquez le dernier mois ou cochez qu’elle se poursuit : l’un des deux.
problem-ranking-unfit = Choisissez chaque réponse une seule fois et remplissez les rangs à partir du premier, sans en laisser de vide.
problem-too-many-chosen = Vous avez choisi { $given } réponses ; il peut y en avoir { $limit } au plus.
problem-other-missing = Précisez à côté du choix de quoi il s’agit.
problem-not-eligible = Avec cette réponse, la candidature ne peut pas participer.
problem-rule-unfit = Cela ne convient pas à la façon de répondre à la question, ou nomme un choix qui n’existe pas.
error-sign-in-title = Connectez-vous d’abord
error-sign-in-text = Cette page fait partie d’un espace personnel. Connectez-vous et vous y arriverez directement.
error-not-found-title = Il n’y a rien à cette adresse
error-not-found-text = La page a été déplacée, n’a jamais existé ou son accès est réservé.
# The moment of opening follows in a line of its own.
error-not-yet-title = Pas encore ouvert
error-not-yet-text = Revenez à l’ouverture, dont voici l’heure :
error-closed-title = C’est clos
error-closed-text = Le délai est passé et rien n’a été modifié. Si vous pensez qu’il s’agit d’une erreur, écrivez au secrétariat technique.
error-stale-title = Quelqu’un a enregistré avant vous
error-stale-text = Rien n’a été écrasé. Rouvrez la page pour voir la version plus récente, puis ajoutez votre modification.
error-invalid-title = Un point du formulaire est à revoir
error-invalid-text = Revenez en arrière, vérifiez les réponses et renvoyez le formulaire.
error-wrong-state-title = Ce n’est pas possible maintenant
error-wrong-state-text = Ce que vous vouliez modifier a avancé entre-temps. Rouvrez sa page pour voir où en sont les choses.
error-second-person-title = Une deuxième personne doit confirmer
error-second-person-text = Vous avez fait le premier pas ; les règles demandent qu’une autre personne du secrétariat technique fasse le second.
error-too-many-title = Patientez un instant
error-too-many-text = { $seconds ->
    [one] Trop de demandes sont arrivées d’ici. Réessayez dans { $seconds } seconde.
   *[other] Trop de demandes sont arrivées d’ici. Réessayez dans { $seconds } secondes.
}
error-spent-title = Ce lien ne fonctionne plus
error-spent-text = Il a déjà servi, a été remplacé par un plus récent ou a expiré. Demandez-en un autre.
error-too-large-title = C’est trop pour un seul envoi
error-too-large-text = Rien n’a été enregistré, mais votre texte est toujours dans le formulaire : revenez en arrière avec votre navigateur, puis raccourcissez-le ou enregistrez-le en plusieurs fois. Un formulaire accepte environ un million de caractères.
error-full-title = Rien n’a pu être enregistré pour le moment
error-full-text = Le serveur n’a plus d’espace ; ses responsables sont prévenus. Gardez une copie de votre texte et réessayez plus tard.
error-trouble-title = Quelque chose a échoué de notre côté
error-trouble-text = Vous n’y êtes pour rien. Réessayez dans quelques minutes ; si cela se reproduit, écrivez au secrétariat technique avec la référence ci-dessous.
error-reference = Référence
error-to-desk = Aller à mon espace
error-to-home = Aller à la page d’accueil
error-typed-title = Votre saisie est toujours là
error-typed-text = Envoyez-la à nouveau ou copiez-la d’abord en lieu sûr.
error-typed-send = Envoyer à nouveau
