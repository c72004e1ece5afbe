### E-mails : objets et textes. Texte brut. Un e-mail sur une édition se termine par son titre (`$award`).

mail-sign-in-subject = { $code } est votre code de connexion
mail-sign-in-body =
    Bonjour,

    Quelqu’un – très probablement vous – a demandé à se connecter à { $site } avec cette adresse.

    Saisissez ce code dans le navigateur où vous l’avez demandé :

        { $code }

    Ou ouvrez ce lien dans le même navigateur :

    { $link }

    Chacun ne sert qu’une fois, pendant { $minutes } minutes. Si vous refaites une demande, seul le dernier message compte.

    Si ce n’était pas vous, vous n’avez rien à faire : sans le code ou le lien, personne ne peut entrer, et rien n’a changé. Ne communiquez le code à personne. Nous ne vous le demanderons jamais.

mail-vote-confirmation-subject = Confirmez votre bulletin
mail-vote-confirmation-body =
    Bonjour,

    Quelqu’un – très probablement vous – a voté avec cette adresse dans le cadre de « { $award } ».

    Le bulletin compte dès que vous ouvrez ce lien et confirmez :

    { $link }

    Le lien fonctionne deux jours, mais pas au-delà de la fin du vote : { $time }.

    Si ce n’était pas vous, il n’y a rien à faire : sans confirmation, le bulletin ne compte pas.

mail-secretariat-welcome-subject = Vous faites désormais partie du secrétariat technique
mail-secretariat-welcome-body =
    Bonjour,

    Cette adresse appartient désormais au secrétariat technique. Elle vous permet de préparer les éditions, de vérifier les candidatures, d’organiser le jury et de publier les résultats.

    Connectez-vous ici :

    { $link }

    Il n’y a pas de mot de passe : vous recevez chaque fois un code et un lien par e-mail.

    Si vous n’attendiez pas ce message, prévenez sans tarder les personnes qui gèrent le serveur.

mail-submission-started-subject = Pour retrouver votre brouillon : { $award }
mail-submission-started-body =
    Bonjour,

    Vous avez commencé une candidature. Elle est conservée à l’état de brouillon, avec tout ce que vous y enregistrez. Voici le chemin pour y revenir, depuis n’importe quel appareil :

    { $link }

    Il n’y a pas de mot de passe : connectez-vous avec l’adresse à laquelle vous lisez ce message, et vous recevez un code et un lien par e-mail.

    Date limite : { $time }. Jusque-là, vous pouvez la rédiger et la déposer ; seules les candidatures déposées participent. Vous pouvez aussi inviter d’autres personnes à la rédiger avec vous.

    Si ce n’est pas vous qui l’avez commencée, vous n’avez rien à faire : un brouillon n’est ni montré au jury ni publié.

    Le secrétariat technique
    { $award }

mail-submission-received-subject = Reçue : { $title }
mail-submission-received-body =
    Bonjour,

    Nous avons bien reçu votre candidature « { $title } ».

    { $late ->
        [yes] Reçue : { $time }, après la date limite ({ $deadline }) et dans le délai de grâce
       *[no] Reçue : { $time }
    }
    Empreinte : { $fingerprint }

    Voici votre accusé de réception, à lire ou à imprimer :

    { $link }

    L’empreinte correspond exactement à ce que vous avez déposé : une seule lettre différente en donnerait une autre. Conservez ce message comme preuve.

    Jusqu’à la date limite, vous pouvez rouvrir la candidature et la modifier. Elle ne compte alors qu’une fois déposée de nouveau, et vous recevez un nouvel accusé de réception. Après la date limite, le secrétariat technique vérifie si elle respecte le règlement de l’appel et vous écrit dans tous les cas.

    Merci de partager votre pratique.

    Le secrétariat technique
    { $award }

mail-submission-withdrawn-subject = Retirée : { $title }
mail-submission-withdrawn-body =
    Bonjour,

    Votre candidature « { $title } » a été retirée : { $time }. Elle ne participe plus à l’appel, le jury ne la lit pas et rien n’en sera publié.

    Si telle n’était pas votre intention, répondez à ce message et nous verrons ce qui est possible.

    Le secrétariat technique
    { $award }

mail-team-invitation-subject = { $by } vous invite à rédiger une candidature : { $title }
mail-team-invitation-body =
    Bonjour,

    { $by } vous invite à participer à une candidature : « { $title } ».

    Connectez-vous avec l’adresse à laquelle vous lisez ce message ; l’invitation se trouve en tête de vos candidatures :

    { $link }

    Il n’y a pas de mot de passe : vous recevez chaque fois un code et un lien par e-mail. L’invitation ne vaut que pour votre adresse ; transmise à quelqu’un d’autre, elle n’ouvre rien. Si elle ne vous est pas destinée, vous n’avez rien à faire.

    Le secrétariat technique
    { $award }

mail-extension-given-subject = Délai supplémentaire : { $title }
mail-extension-given-body =
    Bonjour,

    Votre candidature « { $title } » dispose d’un délai supplémentaire. Vous pouvez la rédiger et la déposer jusqu’à la nouvelle date limite : { $time }.

    Le motif indiqué par le secrétariat technique :

    { $reason }

    Pour continuer la rédaction :

    { $link }

    Le secrétariat technique
    { $award }

mail-late-start-subject = Vous pouvez déposer une candidature plus tard
mail-late-start-body =
    Bonjour,

    Vous pouvez commencer une candidature, la rédiger et la déposer jusqu’à cette échéance : { $time }.

    Le motif indiqué par le secrétariat technique :

    { $reason }

    Commencez ici, avec cette adresse e-mail. Le lien ne fonctionne pour aucune autre :

    { $link }

    Le secrétariat technique
    { $award }

mail-deadline-moved-subject = La date limite a changé : { $title }
mail-deadline-moved-body =
    Bonjour,

    La date limite de dépôt a changé. Votre brouillon « { $title } » peut être rédigé et déposé jusqu’à cette échéance : { $time }.

    La date limite précédente était : { $before }.

    { $explained ->
        [yes] Le motif indiqué par le secrétariat technique : { $reason }
       *[no] La page de l’appel indique tous les changements de la date limite.
    }

    Pour continuer la rédaction :

    { $link }

    Le secrétariat technique
    { $award }

mail-draft-reminder-subject = { $count ->
    [0] Il ne reste qu’à déposer : { $title }
    [one] Il manque encore une réponse : { $title }
   *[other] Il manque encore { $count } réponses : { $title }
}
mail-draft-reminder-body =
    Bonjour,

    Votre candidature « { $title } » est encore un brouillon, et seules les candidatures déposées participent. Date limite : { $time }.

    { $count ->
        [0] Tout y est. Il ne reste qu’à la déposer.
        [one] Il manque encore une réponse, dans cette section :
       *[other] Il manque encore { $count } réponses, dans ces sections :
    }

    { $sections }

    Pour continuer :

    { $link }

    Si vous ne souhaitez plus participer, vous n’avez rien à faire : un brouillon n’est ni montré au jury ni publié.

    Le secrétariat technique
    { $award }

# Ends the list of questions in a reminder.
mail-questions-more = { $count ->
    [one] … et une autre question
   *[other] … et { $count } autres questions
}

mail-full-sheet-received-subject = Fiche complète reçue : { $title }
mail-full-sheet-received-body =
    Bonjour,

    Nous avons bien reçu la fiche complète de votre candidature « { $title } ».

    Reçue : { $time }
    Empreinte : { $fingerprint }

    Voici votre accusé de réception, à lire ou à imprimer :

    { $link }

    L’empreinte correspond exactement à ce que vous avez déposé, candidature et fiche complète ensemble. Conservez ce message comme preuve.

    Le secrétariat technique
    { $award }

mail-full-sheet-reminder-subject = Finaliste : la fiche complète de { $title }
mail-full-sheet-reminder-body =
    Bonjour,

    Votre candidature « { $title } » est finaliste. Le jury du tour suivant lit aussi une fiche complète, si vous la déposez à temps. Date limite : { $time }.

    { $count ->
        [0] Tout y est. Il ne reste qu’à la déposer.
        [one] Il manque encore une réponse, dans cette section :
       *[other] Il manque encore { $count } réponses, dans ces sections :
    }

    { $sections }

    Pour continuer :

    { $link }

    Le secrétariat technique
    { $award }

mail-correction-asked-subject = À corriger : { $title }
mail-correction-asked-body =
    Bonjour,

    Le secrétariat technique a lu votre candidature « { $title } » et vous demande une correction :

    { $message }

    Dans ces sections :

    { $sections }

    Date limite : { $time }. Ce que vous avez déposé reste valable jusqu’au nouveau dépôt ; sans nouveau dépôt, rien ne change.

    { $link }

    Le secrétariat technique
    { $award }

mail-question-asked-subject = Une question sur : { $title }
mail-question-asked-body =
    Bonjour,

    Le secrétariat technique vous a écrit au sujet de votre candidature « { $title } ». Lisez son message et répondez ici :

    { $link }

    Le secrétariat technique
    { $award }

mail-question-answered-subject = Une réponse sur : { $title }
mail-question-answered-body =
    Bonjour,

    L’entité candidate a répondu à une question du secrétariat technique au sujet de « { $title } ». Lisez la réponse ici :

    { $link }

    Le secrétariat technique
    { $award }

mail-membership-accepted-subject = Adhésion : la demande est acceptée
mail-membership-accepted-body =
    Bonjour,

    Votre demande d’adhésion au réseau est acceptée. Elle accompagnait la candidature « { $title } ». Vous pouvez la lire ici, avec ce que le secrétariat technique ajoute :

    { $link }

    Elle est sans rapport avec la distinction : le jury n’en lit rien.

    Le secrétariat technique
    { $award }

mail-membership-declined-subject = Adhésion : à propos de la demande
mail-membership-declined-body =
    Bonjour,

    Le secrétariat technique a refusé votre demande d’adhésion au réseau. Elle accompagnait la candidature « { $title } ». Vous pouvez en lire le motif ici :

    { $link }

    Cela ne change rien pour la candidature : le jury n’en lit rien. Si vous pensez qu’un élément nous a échappé, répondez à ce message.

    Le secrétariat technique
    { $award }

mail-submission-eligible-subject = Recevable : { $title }
mail-submission-eligible-body =
    Bonjour,

    Une bonne nouvelle : le secrétariat technique a vérifié votre candidature « { $title } » et l’a jugée recevable. Elle est maintenant transmise au jury.

    Vous n’avez rien à faire. Vous pouvez voir à tout moment où elle en est :

    { $link }

    Le travail du jury est confidentiel jusqu’à la publication des résultats. D’ici là, nous ne pouvons dire à personne où en est l’évaluation d’une candidature, pas même à l’entité candidate.

    Le secrétariat technique
    { $award }

mail-submission-ineligible-subject = À propos de votre candidature : { $title }
mail-submission-ineligible-body =
    Bonjour,

    Le secrétariat technique a examiné votre candidature « { $title } » au regard du règlement de l’appel. Elle ne peut pas participer à cette édition, pour la raison suivante :

    { $reason }

    Cette décision porte sur le règlement de l’appel. Elle ne juge ni votre pratique, ni le travail accompli. Si vous pensez que quelque chose nous a échappé, répondez à ce message.

    Le texte reste le vôtre, et vous pouvez encore le lire et le copier ici :

    { $link }

    Merci de votre participation. Nous serions heureux de vous retrouver lors d’une prochaine édition.

    Le secrétariat technique
    { $award }

mail-juror-invitation-subject = Invitation au jury : { $award }
mail-juror-invitation-body =
    Bonjour { $name },

    Le secrétariat technique vous invite à faire partie du jury. Votre espace se trouve ici :

    { $link }

    Connectez-vous avec l’adresse à laquelle vous lisez ce message. Il n’y a pas de mot de passe : vous recevez chaque fois un code et un lien par e-mail. L’invitation est liée à votre adresse ; transmise à quelqu’un d’autre, elle n’ouvre rien.

    Comment cela se passe : dès l’ouverture de votre tour, vous trouvez les candidatures qui vous sont attribuées. Si vous êtes proche d’un gouvernement ou des personnes qui portent une candidature, déclarez le conflit d’intérêts, et elle quitte aussitôt votre espace. Les notes et les commentaires sont enregistrés au fil de votre travail ; ils comptent lorsque vous remettez la fiche d’évaluation.

    Ce que vous lisez, et votre jugement, restent confidentiels jusqu’à la publication des résultats.

    Merci de votre temps et de votre regard.

    Le secrétariat technique
    { $award }

mail-ballots-reminder-subject = { $count ->
    [one] Il reste une fiche d’évaluation à remettre
   *[other] Il reste { $count } fiches d’évaluation à remettre
}
mail-ballots-reminder-body =
    Bonjour { $name },

    { $count ->
        [one] Une de vos fiches d’évaluation n’est pas encore remise.
       *[other] { $count } de vos fiches d’évaluation ne sont pas encore remises.
    } Clôture du tour : { $time }. Les fiches qui ne sont pas remises d’ici là ne comptent pas.

    Votre liste, avec tout ce que vous avez enregistré :

    { $link }

    Si vous ne pouvez pas terminer à temps, répondez à ce message sans attendre, afin qu’un autre membre du jury puisse prendre le relais.

    Le secrétariat technique
    { $award }

mail-winner-subject = Félicitations ! « { $title } » est la candidature lauréate
mail-winner-body =
    Bonjour,

    Félicitations ! Le jury a choisi « { $title } » ({ $government }) comme candidature lauréate de cette édition.

    Le résultat est désormais public :

    { $link }

    Derrière cette distinction, il y a les personnes qui ont préparé, débattu, voté et persévéré. Transmettez-leur à toutes nos félicitations. D’autres villes s’inspireront de ce que vous avez accompli.

    Le secrétariat technique
    { $award }

mail-mention-subject = Félicitations ! Une mention spéciale pour « { $title } »
mail-mention-body =
    Bonjour,

    Félicitations ! « { $title } » ({ $government }) reçoit une mention spéciale dans cette édition :

    { $mention }

    Le résultat est désormais public :

    { $link }

    Transmettez nos félicitations à toutes les personnes qui ont rendu cette pratique possible. D’autres villes s’inspireront de ce que vous avez accompli.

    Le secrétariat technique
    { $award }

mail-release-notice-subject = Publication des résultats approuvée : { $award }
mail-release-notice-body =
    Bonjour,

    La publication des résultats est approuvée.

    Visibles à partir de : { $time }
    Proposée par : { $proposer }
    Approuvée par : { $releaser }

    En cas d’erreur, vous pouvez les retirer ici. Ils disparaissent aussitôt des pages publiques :

    { $link }

    Le secrétariat technique
    { $award }
