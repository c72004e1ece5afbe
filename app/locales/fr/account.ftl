### Signing in, setting up, the account, the demonstration.

account-title = Votre compte
account-name = Nom
account-name-hint = Tel que le secrétariat technique doit s’adresser à vous. Il n’est pas publié.
account-language = Langue
account-language-hint = Celle des e-mails que vous recevez et de votre espace.
account-sessions = Vos sessions ouvertes
account-sessions-text = Chaque ligne correspond à un navigateur. Si vous n’en reconnaissez pas un, fermez sa session.
account-this-session = Ce navigateur
account-end = Fermer la session
account-end-others = Fermer toutes les autres sessions
# Before a date.
account-since = Ouverte le
sign-in-title = Se connecter
sign-in-lede = Pas de mot de passe : nous vous envoyons un e-mail avec un code et un lien. Une nouvelle adresse obtient son compte de la même façon.
sign-in-email = Adresse e-mail
sign-in-send = Recevoir un code
# A link.
sign-in-demonstration = Ceci est une démonstration : connectez-vous sous le nom d’une personne inventée
sign-in-code-title = Consultez vos e-mails
sign-in-code-lede = Saisissez ici les six chiffres reçus, ou ouvrez le lien de l’e-mail dans ce navigateur. Chacun ne sert qu’une fois, pendant dix minutes. Rien reçu ? Regardez parmi les indésirables ou demandez un nouveau code.
sign-in-code = Code à six chiffres
sign-in-enter = Se connecter
sign-in-again = Demander un nouveau code
sign-in-link-title = Encore un geste
sign-in-link-lede = Appuyez sur le bouton pour ouvrir votre session dans ce navigateur.
sign-in-link-elsewhere = Le lien ne fonctionne que dans le navigateur où vous l’avez demandé. Ouvrez-le là-bas, ou saisissez-y les six chiffres. Pour vous connecter ici, demandez un nouveau code.
set-up-title = Mettre en place le secrétariat technique
set-up-lede = Personne ne gère encore la distinction ici. Avec le code de mise en place, votre adresse devient la première du secrétariat technique ; ensuite, vous vous connectez comme tout le monde.
set-up-code = Code de mise en place
set-up-code-hint = Le programme l’inscrit dans son journal au démarrage, tant que personne n’appartient au secrétariat technique.
set-up-claim = Mettre en place le secrétariat technique
demo-title = Démonstration
demo-lede = Choisissez qui vous êtes et à quelle phase nous sommes, puis parcourez l’édition, de l’appel ouvert au palmarès. Tout est inventé ici.
demo-clock = La date
# Before a date.
demo-now = Nous sommes le
# Stands among the names of the phases, as a button.
demo-after = Après la cérémonie
demo-people = Se connecter comme
