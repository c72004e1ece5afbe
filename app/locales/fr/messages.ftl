### Questions of the secretariat about a submission, and the answers.

# Both desks
thread-title = Questions du secrétariat technique
thread-lede-team = Le secrétariat technique pose ici ses questions sur cette candidature. Toute personne qui peut y écrire peut répondre ; le secrétariat en est averti par e-mail. Le jury n’en lit rien.
thread-lede-office = Demandez ce que la candidature ne dit pas. La personne responsable et celles qui rédigent avec elle reçoivent un e-mail qui indique où lire, sans le contenu. Ce qui est dit reste tel quel ; les réponses ne changent rien à ce qui a été déposé.
thread-of-office = Secrétariat
thread-of-team = Entité candidate
thread-unread = Non lu
thread-read = Marquer comme lu
thread-answer = Votre réponse
thread-more = Ajouter un message
thread-fixed = Une fois le message envoyé, plus personne ne peut le modifier.
thread-send = Envoyer
thread-close = Clore
thread-reopen = Rouvrir
thread-closed-on = Close le { $date }. Elle reste lisible.
thread-closed-title = Cette question est close
thread-closed-text = Elle a été close pendant que vous écriviez. Rien n’a été envoyé ; votre texte est toujours là.
# The secretariat’s desk
thread-ask = Poser une question
thread-subject = Sujet
thread-subject-hint = Quelques mots, par exemple la partie concernée.
thread-question = Question
thread-question-readers = Lue par toutes les personnes qui participent à la candidature et par le secrétariat technique.
thread-ask-send = Envoyer la question
thread-asked = Envoyée. L’entité candidate est avertie par e-mail.
thread-open = Lire et demander
thread-count = { $count ->
    [one] { $count } question a été posée.
   *[other] { $count } questions ont été posées.
}
thread-unread-count = { $count } avec des réponses non lues
# The applicant’s desk
thread-none = Le secrétariat technique n’a rien demandé
thread-card = Le secrétariat technique vous a écrit
thread-waiting = { $count ->
    [one] Le secrétariat technique a posé une question sur cette candidature
   *[other] Le secrétariat technique a posé { $count } questions sur cette candidature
}
thread-waiting-link = Lire et répondre
thread-files = Fichiers (facultatif)
thread-files-here = { $count ->
    [one] Un fichier est déjà là et partira avec le message.
   *[other] { $count } fichiers sont déjà là et partiront avec le message.
}
