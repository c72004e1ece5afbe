### Membership of the network, applied for with a submission.

# The applicant’s page
membership-title = Adhesió a la xarxa
membership-link = El vostre govern és membre de la xarxa? Sol·liciteu l’adhesió amb aquesta candidatura
membership-lede = Si el vostre govern encara no és membre de la xarxa, ho pot sol·licitar aquí. Fer-ho o no fer-ho no influeix en la candidatura, i el jurat no en llegeix res.
membership-government = Nom del govern
membership-kind = Tipus de govern
membership-kind-municipality = Municipi
membership-kind-metropolitan = Àrea metropolitana o associació de municipis
membership-kind-region = Província, departament o regió
membership-kind-other = Un altre organisme públic
membership-country = País
membership-population = Habitants
membership-population-small = Menys de 50.000
membership-population-medium = De 50.000 a 250.000
membership-population-large = De 250.000 a 1.000.000
membership-population-very-large = Més d’1.000.000
membership-contact = Persona de contacte
membership-email = Correu electrònic
membership-phone = Telèfon
membership-authorised = Tinc autorització per sol·licitar l’adhesió en nom d’aquest govern.
membership-readers = Ho llegeixen les persones que participen en la candidatura i, un cop enviat, la secretaria tècnica. No se’n publica res.
membership-send = Envieu la sol·licitud
membership-save = Deseu per a més endavant
membership-sent = Enviada. La secretaria tècnica la llegirà.
membership-saved = Desada. Encara no s’ha enviat res.
membership-stale = Mentrestant algú altre ha desat, enviat o resolt la sol·licitud. El que heu escrit encara hi és; el que hi ha desat surt a sobre o en tornar a obrir la pàgina.
membership-state-draft = No enviada
membership-state-received = Rebuda
membership-state-accepted = Acceptada
membership-state-declined = Rebutjada
# The secretariat’s page
membership-office-title = Sol·licituds d’adhesió
membership-count = Sol·licituds: { $count }
membership-none = No s’ha enviat cap sol·licitud
membership-table = Com a taula (CSV)
membership-submission = La candidatura
membership-decide = Decidiu
membership-note = Observació
membership-note-readers = La llegeix l’entitat candidata al costat de la sol·licitud. El rebuig s’ha de motivar.
membership-accept = Accepteu
membership-decline = Rebutgeu
