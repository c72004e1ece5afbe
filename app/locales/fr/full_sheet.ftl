### La fiche complète : demandée aux finalistes, suivie par le secrétariat.

full-sheet-title = Fiche complète
# Dans la liste de toutes les questions ; une date suit.
full-sheet-asked-later = Demandée aux seules candidatures finalistes, après : { $round }.
full-sheet-asked-until = Date limite de dépôt :
full-sheet-own = Votre candidature est finaliste : rédigez maintenant sa fiche complète
full-sheet-own-text = Le jury du tour suivant la lit à côté de la candidature, qui reste telle que vous l’avez déposée. Ce qui n’est pas déposé à temps n’est pas lu.
full-sheet-own-sections = Sections : { $sections }
full-sheet-own-until = Déposez-la avant la date limite : { $time } ({ $left }).
full-sheet-next = Finaliste. Rédigez la fiche complète et déposez-la.
full-sheet-submit-text = Avec la fiche complète, vous déposez ces sections définitivement : elles ne peuvent plus être modifiées ensuite. L’accusé de réception s’affiche aussitôt et arrive aussi par e-mail.
full-sheet-done = La fiche complète est déposée
full-sheet-done-text = Reçue : { $time }. Elle est transmise au jury ; vous n’avez rien à faire.
full-sheet-late = La fiche complète n’a pas été déposée
full-sheet-late-text = Elle pouvait l’être jusqu’à la date limite : { $time }. Ce que vous avez écrit est conservé et vous pouvez le lire ; le jury ne le lit pas.
full-sheet-received = Fiche complète reçue le
full-sheet-fingerprint = Empreinte avec la fiche complète
# Le secrétariat : où en est chacune
full-sheet-office-title = Fiches complètes
full-sheet-office-until = Date limite de dépôt :
full-sheet-office-none = Cette édition ne demande pas de fiche complète.
full-sheet-office-unannounced = Elle n’est encore demandée à personne : les candidatures finalistes ne sont pas annoncées.
full-sheet-office-too-late = Elle n’est demandée à personne : les candidatures finalistes sont annoncées après la date limite de la fiche complète.
full-sheet-office-announced = Annonce des finalistes :
full-sheet-office-wait = Fiches complètes non déposées
full-sheet-not-begun = Pas commencée
full-sheet-begun = En cours, enregistrée pour la dernière fois le
full-sheet-handed-in = Déposée le
# Le secrétariat : donner forme au formulaire
full-sheet-form-link = Quand la fiche complète est demandée
full-sheet-form-lede = Un formulaire peut avoir deux étapes : une candidature courte que tout le monde dépose, et une fiche complète demandée aux finalistes une fois annoncées. Chaque section indique si elle en fait partie.
full-sheet-after = Après quel tour
full-sheet-after-hint = Elle est demandée aux candidatures qui passent ce tour. Sans tour, aucune fiche complète n’est demandée.
full-sheet-between = { $round } : après le { $after }, au plus tard le { $by }
full-sheet-closes = Date limite de la fiche complète
full-sheet-step = À qui elle est demandée
full-sheet-step-hint = Dites d’abord quand la fiche complète est demandée ; des sections pourront ensuite en faire partie.
full-sheet-step-entry = À tout le monde, dans la candidature
full-sheet-step-full = Aux seules finalistes, dans la fiche complète
