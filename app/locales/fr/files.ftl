### Les fichiers dans les réponses : les envoyer, ce qu’on dit de chacun, les obtenir.

file-class-picture = images (JPEG, PNG, WebP)
file-class-document = PDF
file-class-office = textes, tableaux et présentations (Word, Excel, PowerPoint, OpenDocument)
file-takes = { $count ->
    [one] Un fichier de { $size } au plus : { $kinds }.
   *[other] Jusqu’à { $count } fichiers de { $size } au plus chacun : { $kinds }.
}
file-size-kb = { $size } ko
file-size-mb = { $size } Mo
file-alt = Ce que montre l’image, pour qui ne la voit pas
file-credit = Auteur ou autrice
file-consent = Les personnes représentées et l’auteur ou l’autrice acceptent sa publication
file-remove = Retirer : { $name }
# Pendant l’envoi d’un fichier ; le navigateur remplit les places entre accolades.
file-sending = { $name } : { $percent } %
file-waiting = { $name } : pas de connexion, nouvel essai
file-failed = Le fichier n’a pas été reçu. Envoyez-le à nouveau, ou joignez-le en enregistrant le formulaire.
file-stop = Arrêter
