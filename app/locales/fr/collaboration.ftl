### Rédiger une candidature à plusieurs : qui participe (team-), et ce qui se dit des questions (remark-).

# Who takes part
team-title = Rédiger à plusieurs
team-link = Qui participe
team-lede = Vos collègues lisent, commentent ou rédigent avec vous, chaque personne se connectant avec sa propre adresse. Les versions antérieures d’une section disent qui a écrit quoi.
team-people = Personnes
team-owner = { $name } a commencé cette candidature, décide qui y participe et peut la retirer.
team-none = Personne d’autre n’y participe encore.
team-part-comment = Lit et commente
team-part-comment-note = Vous lisez tout et commentez à côté des questions.
team-part-edit = Rédige
team-part-edit-note = Vous lisez, commentez et rédigez dans toutes les sections.
team-part-submit = Rédige et dépose
team-part-submit-note = Vous lisez, commentez, rédigez, déposez la candidature et la rouvrez avant la date limite.
# Before a date.
team-since = Participe depuis le
team-waiting = N’a pas encore répondu ; invitation du
team-invite = Inviter quelqu’un
team-conflict = Qui participe ne peut ni évaluer cette candidature ni décider à son sujet, ni maintenant ni plus tard.
team-email = Adresse e-mail
team-email-hint = L’invitation ne vaut que pour cette adresse ; transmise à quelqu’un d’autre, elle n’ouvre rien. Indiquer de nouveau la même adresse change ce que la personne peut faire.
team-part = Ce que la personne peut faire
team-send = Inviter
team-invited-title = Enregistré
team-invited-text = Les nouvelles personnes reçoivent un e-mail et trouvent l’invitation sous « Mes candidatures ».
team-remove = Exclure
team-remove-name = Exclure { $name }
team-removed-title = Participation terminée
team-removed-text = Cette personne ne peut désormais plus rien lire ni enregistrer ici. Ce qu’elle a écrit reste.
team-leave = Quitter cette candidature
team-leave-text = Vous ne pourrez plus la lire. Ce que vous avez écrit reste. Seule une nouvelle invitation vous permettra d’y revenir.
team-left = Vous ne participez plus à cette candidature
# In the list of submissions.
team-of = de { $name }
team-invitation-title = { $name } vous invite à participer à la rédaction
team-invitation-text = N’acceptez que si vous avez une part dans cette pratique : ensuite, vous ne pourrez ni l’évaluer ni décider à son sujet, même si vous quittez la candidature.
team-accept = Accepter
team-decline = Décliner
# Beside a section.
team-writing = { $name } est en train d’écrire ici
team-open = { $name } a ouvert cette section
team-reads-title = Ici, vous lisez et commentez
team-reads-text = Vous trouvez les réponses de cette section sous « Commentaires », avec de la place pour les vôtres à côté de chaque question. La personne qui a commencé la candidature peut aussi vous autoriser à rédiger.
team-submits-text = Elle peut être déposée par la personne qui l’a commencée et par celles qui en ont reçu le droit.

# What is said about questions
remark-link = Commentaires
remark-title = Commentaires : { $section }
remark-lede = Lus uniquement par les personnes qui participent à la rédaction : ni le secrétariat technique ni le jury ne les voient.
remark-unanswered = Pas encore de réponse.
remark-text = Votre commentaire
remark-say = Commenter
remark-answer = Répondre, ou marquer comme réglé
remark-settle = Réglé
remark-settled = Réglé
remark-reopen = Rouvrir
translation-title = Traductions du résumé
translation-link = Traductions
translation-lede = Le résumé est la partie qui est publiée et traduite. Vous pouvez le traduire ; sinon, le secrétariat technique s’en charge. L’original reste toujours à côté.
translation-in = Résumé ({ $language })
translation-open = Traduire
translation-missing = manquante
translation-outdated = à revoir
translation-by-machine = automatique
translation-by-person = faite
translation-what-changed = Ce qui a changé dans l’original depuis
translation-original = Original
translation-no-summary = Le résumé n’est pas encore écrit.
translation-ask-machine = Demander une traduction automatique
translation-no-machine-title = Le service de traduction ne répond pas
translation-no-machine-text = Rien n’a changé. Réessayez plus tard ou écrivez la traduction vous-même.
translation-stale = Quelqu’un d’autre a enregistré cette traduction entre-temps. Les deux versions sont ici ; réunissez ce qui doit rester, puis enregistrez.
