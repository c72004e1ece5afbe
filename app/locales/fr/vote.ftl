### Le vote ouvert : le bulletin, la confirmation, le décompte, et sa mise en place.

vote-now = { $name } : votez maintenant
vote-lede = { $count ->
    [one] Choisissez au moins { $count } pratique qui mérite d’être connue partout.
   *[other] Choisissez au moins { $count } pratiques qui méritent d’être connues partout.
}
vote-lede-between = { $count ->
    [one] Choisissez { $count } pratique qui mérite d’être connue partout.
   *[other] Choisissez de { $least } à { $count } pratiques qui méritent d’être connues partout.
}
vote-how = Tout le monde peut voter, une fois. Donnez votre adresse e-mail, recevez un message et confirmez : c’est alors seulement que votre bulletin compte. Si vous votez de nouveau avec la même adresse, c’est le dernier bulletin confirmé qui compte.
vote-until = Le vote est ouvert jusqu’au
vote-opens = Le vote ouvre le
vote-closed = Le vote a été clos le
vote-coming-text = Vous trouverez ici les pratiques entre lesquelles choisir.
vote-waiting-text = Le vote commence dès que les finalistes sont annoncées.
vote-over-text = Merci à toutes les personnes qui ont voté. Le décompte sera publié avec le résultat.
vote-elsewhere-lede = Le vote a lieu sur une autre plateforme.
vote-elsewhere-link = Aller voter
vote-choices = Vos choix
vote-chosen = Choisies :
vote-summary = Le résumé
vote-summary-of = Le résumé : { $title }
vote-address = Votre adresse
vote-email = Adresse e-mail
vote-email-hint = Nous y envoyons un lien. Votre bulletin compte dès que vous l’ouvrez et confirmez.
vote-email-readers = L’adresse ne sert qu’à cet e-mail, et à ce que personne ne vote deux fois. À la fin du vote, tout ce qui la relie au bulletin est effacé.
vote-send = Envoyer mon bulletin
vote-sent-title = Encore une étape : confirmez par e-mail
vote-sent-text = Nous vous avons envoyé un e-mail avec un lien. Votre bulletin compte dès que vous ouvrez le lien et confirmez. Il fonctionne deux jours, mais pas au-delà de la fin du vote.
vote-sent-missing = Rien n’arrive ? Regardez dans les messages indésirables, ou votez de nouveau en vérifiant l’adresse.
vote-confirm-title = Confirmez votre bulletin
vote-confirm-lede = { $count ->
    [one] Vous avez choisi { $count } pratique :
   *[other] Vous avez choisi { $count } pratiques :
}
vote-confirm = Compter mon bulletin
vote-confirm-note = Si vous aviez déjà voté avec cette adresse, ce bulletin remplace le précédent.
vote-counted-title = Votre bulletin compte
vote-counted-text = Merci. Le décompte sera publié avec le résultat.
vote-spent-text = Soit votre bulletin compte déjà, soit le lien a expiré. En cas de doute, votez de nouveau : pour une adresse, seul le dernier bulletin confirmé compte.
vote-back = Vers le vote
vote-count-lede = { $count ->
    [0] Aucun bulletin ne compte.
    [one] { $count } bulletin compte.
   *[other] { $count } bulletins comptent.
}
vote-count-invalid = { $count ->
    [one] { $count } bulletin ne compte pas : il n’a pas été confirmé, ou n’a pas le bon nombre de choix.
   *[other] { $count } bulletins ne comptent pas : ils n’ont pas été confirmés, ou n’ont pas le bon nombre de choix.
}
vote-count-note = Le vote accompagne la décision du jury ; il n’entre pas dans ses scores.
vote-place = Rang
vote-practice = Pratique
vote-votes = Voix
vote-mention = Mention spéciale : la pratique la plus votée
vote-office-title = Vote ouvert
vote-office-lede = Chacun peut choisir les pratiques qu’il préfère. Le jury voit le décompte quand il délibère ; ses scores n’en dépendent pas.
vote-office-none = Cette édition n’a pas encore de vote ouvert.
vote-office-set-up = Mettre en place un vote
vote-office-change = Modifier le vote
vote-office-remove = Retirer le vote
vote-office-fixed = Le vote est ouvert : ses règles ne changent plus.
vote-office-public = La page du vote
vote-office-practices = Les pratiques en tableau pour Decidim (CSV)
vote-office-count = Le décompte
vote-office-hidden = Le nombre de voix de chaque pratique s’affiche à la fin du vote : avant, personne ne doit le connaître.
vote-office-lacking = Le vote est terminé. Il manque encore le décompte de l’autre plateforme.
vote-office-waits = Le vote devrait être ouvert, mais les finalistes ne sont pas encore annoncées. Il s’ouvrira dès qu’elles le seront, sur la page du classement.
vote-office-taken = Repris le
vote-field-after = Les pratiques soumises au vote
vote-field-minimum = Choix au minimum
vote-field-maximum = Choix au maximum
vote-field-held = Où l’on vote
vote-field-address = Adresse de l’autre plateforme
vote-field-mention = La pratique la plus votée reçoit une mention à elle, sauf si elle est lauréate.
vote-after-all = Toutes les candidatures recevables
vote-after-round = Les finalistes de : { $round }
vote-held-here = Sur ce site
vote-held-here-note = Un bulletin compte une fois son adresse e-mail confirmée.
vote-held-elsewhere = Sur une autre plateforme
vote-held-elsewhere-note = Le décompte est repris à la fin, par exemple depuis Decidim.
vote-take-title = Reprendre le décompte
vote-take-note = Les pratiques sont retrouvées par leur titre. Chaque pratique du vote doit avoir une ligne ; celles d’autres propositions ne gênent pas.
vote-take-table = Le tableau
vote-take-table-hint = Collez ici le fichier CSV des données ouvertes de Decidim (propositions ou projets), ou un tableau avec une colonne « title » et une autre « votes ».
vote-take-valid = Bulletins qui comptent
vote-take-invalid = Bulletins qui ne comptent pas
vote-take = Reprendre le décompte
