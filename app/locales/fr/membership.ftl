### Membership of the network, applied for with a submission.

# The applicant’s page
membership-title = Adhésion au réseau
membership-link = Votre gouvernement est-il membre du réseau ? Demandez l’adhésion avec cette candidature
membership-lede = Si votre gouvernement n’est pas encore membre du réseau, il peut en faire la demande ici. Cette demande n’a aucune influence sur la candidature, et le jury n’en lit rien.
membership-government = Nom du gouvernement
membership-kind = Type de gouvernement
membership-kind-municipality = Commune
membership-kind-metropolitan = Métropole ou groupement de communes
membership-kind-region = Province, département ou région
membership-kind-other = Autre organisme public
membership-country = Pays
membership-population = Habitants
membership-population-small = Moins de 50 000
membership-population-medium = De 50 000 à 250 000
membership-population-large = De 250 000 à 1 000 000
membership-population-very-large = Plus de 1 000 000
membership-contact = Personne de contact
membership-email = Adresse e-mail
membership-phone = Téléphone
membership-authorised = J’ai l’autorisation de demander l’adhésion au nom de ce gouvernement.
membership-readers = Lu par les personnes qui participent à la candidature et, après l’envoi, par le secrétariat technique. Rien n’en est publié.
membership-send = Envoyer la demande
membership-save = Enregistrer pour plus tard
membership-sent = Envoyée. Le secrétariat technique la lira.
membership-saved = Enregistrée. Rien n’est encore envoyé.
membership-stale = Entre-temps, quelqu’un d’autre l’a enregistrée, envoyée ou tranchée. Votre saisie est toujours là ; ce qui est enregistré figure au-dessus ou apparaîtra quand vous rouvrirez la page.
membership-state-draft = Non envoyée
membership-state-received = Reçue
membership-state-accepted = Acceptée
membership-state-declined = Refusée
# The secretariat’s page
membership-office-title = Demandes d’adhésion
membership-count = Demandes : { $count }
membership-none = Aucune demande n’a été envoyée
membership-table = Sous forme de tableau (CSV)
membership-submission = La candidature
membership-decide = Décider
membership-note = Remarque
membership-note-readers = Lue par l’entité candidate à côté de la demande. Un refus doit être motivé.
membership-accept = Accepter
membership-decline = Refuser
