### What people keep of submissions: pages to print, tables, archives.

# Links beside a submission and its receipt
dossier-own = Enregistrer en PDF
dossier-receipt = Accusé de réception en PDF
dossier-entry = Enregistrer en PDF

# The page on which the secretariat takes submissions away
dossier-title = Exportations
dossier-lede = Choisissez les candidatures à exporter. Si aucun état n’est choisi, ce sont toutes celles qui ont été déposées et non retirées. Les candidatures avec lesquelles vous avez un conflit d’intérêts ne figurent dans aucune exportation.
dossier-found = { $count ->
    [0] Aucune candidature choisie
    [one] { $count } candidature choisie
   *[other] { $count } candidatures choisies
}
dossier-personal = Le tableau et l’archive contiennent les personnes de contact. Ne les conservez que le temps nécessaire. Chaque exportation est inscrite au journal.
dossier-book-title = Livre
dossier-book-text = Un PDF à lire ou à imprimer : couverture, table des matières, et chaque candidature sur une nouvelle page, avec ce que le jury peut lire.
dossier-book-button = Imprimer le livre
dossier-table-title = Tableau
dossier-table-text = Une ligne par candidature, une colonne par question, avec les codes et en toutes lettres.
dossier-workbook-button = Pour un tableur (XLSX)
dossier-values-button = Pour un programme (CSV)
dossier-archive-title = L’ensemble
dossier-archive-text = Une archive ZIP avec les tableaux, et chaque candidature en PDF, sous forme de données et avec ses fichiers ; à côté, les questions et réponses avec leurs fichiers, les traductions du résumé et la demande d’adhésion.
dossier-archive-data = Une archive ZIP avec les tableaux, et chaque candidature sous forme de données et avec ses fichiers ; à côté, les questions et réponses avec leurs fichiers, les traductions du résumé et la demande d’adhésion.
dossier-archive-button = Télécharger l’archive

# A book that is being printed
dossier-run-title = Le livre est en cours d’impression
dossier-run-waits = Une autre impression passe d’abord.
dossier-run-reads = { $count ->
    [one] { $count } candidature est en cours de lecture.
   *[other] { $count } candidatures sont en cours de lecture.
}
dossier-run-sets = { $count ->
    [one] Les pages de { $count } candidature sont en cours de composition.
   *[other] Les pages de { $count } candidatures sont en cours de composition.
}
dossier-run-leave = Vous pouvez quitter cette page : l’impression continue, et la page s’actualise d’elle-même.
dossier-run-again = Actualiser
dossier-run-give-up = Abandonner
dossier-ready-title = Le livre est imprimé
dossier-ready-text = Il est conservé ici jusqu’à ce que vous le téléchargiez.
dossier-ready-button = Télécharger le livre

# On the printed pages
dossier-nothing = Pas encore de réponse
dossier-declared = Déclaré
dossier-contacts = Personnes de contact
dossier-book-heading = Les candidatures
dossier-book-note = { $count ->
    [one] { $count } candidature
   *[other] { $count } candidatures
}
dossier-contents = Table des matières
dossier-no-category = Sans catégorie

# In the tables
dossier-sheet-submissions = Candidatures
dossier-sheet-codes = Codes
dossier-col-in-words = { $question } (en toutes lettres)
dossier-col-contact = Contact { $number } : { $detail }
dossier-col-section = Section
dossier-col-question = Question
dossier-col-code = Code
dossier-col-meaning = Signification
certificate-title = Attestation
certificate-finalist = Candidature finaliste
certificate-participant = Candidature participante
certificate-published = Publié le { $date }
certificate-proof = Tout le monde peut le vérifier ici :
certificate-print = Télécharger en PDF
certificate-badge = Télécharger le badge (SVG)
certificate-badge-title = Un badge pour votre site
certificate-badge-text = Faites-en un lien vers la page de votre pratique : qui le voit peut vérifier.
certificate-award = Bonne pratique en participation citoyenne { $year }
certificate-link = Attestation et badge
