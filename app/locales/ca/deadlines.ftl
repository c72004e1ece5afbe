### Més temps per a una candidatura, i la seva devolució per corregir-la.

# On the secretariat’s page of a draft
extension-title = Més temps
extension-lede = Només per a aquest esborrany, el termini pot acabar més tard que per als altres. L’entitat candidata rep un correu amb el motiu; fins llavors l’esborrany es pot redactar i presentar, i no s’obre res més.
extension-now = Es pot presentar fins al dia
extension-latest = Com a màxim fins al dia
extension-closes = Nou termini
extension-closes-hint = Data i hora en { $zone }
extension-reason = Motiu
extension-reason-readers = El llegeix l’entitat candidata, al correu i damunt de l’esborrany.
extension-give = Doneu més temps
extension-change = Canvieu-ho
extension-end = Retireu-lo
extension-end-text = L’esborrany es tanca llavors amb la convocatòria. El que s’hagi presentat mentrestant queda presentat.
extension-given = Desat. L’entitat candidata rep un correu.
# On the applicant’s page
extension-own = Aquesta candidatura té més temps que la convocatòria

# The deadline above the pages on which a submission is written; $left such as “3 dies”
deadline-own = Termini:
deadline-left = Temps restant: { $left }
deadline-grace = El termini s’ha acabat. El que arribi fins al dia { $time } encara s’accepta.
# In the secretariat’s lists
deadline-in-grace = Dins del període de gràcia

# Time to begin later than all others: the secretariat’s page
late-start-title = Més temps per començar
late-start-lede = Qui no ha començat ho pot fer més tard que els altres. Rep un correu amb el motiu i un enllaç que només funciona per a la seva adreça: amb ell es pot començar una candidatura, redactar-la i presentar-la fins llavors.
late-start-email = Adreça electrònica
late-start-give = Doneu temps
late-start-given = Desat. El correu surt de seguida.
late-start-waiting = Encara no ha començat
late-start-begun = Ha començat

# Sent back for correction: the secretariat’s page
correction-title = Retorneu-la per corregir
correction-lede = L’entitat candidata pot escriure llavors només en aquestes seccions, amb un termini propi. El que s’ha presentat val fins que es torni a presentar; si no es fa, queda com està.
correction-sections = Seccions
correction-closes = Termini
correction-message = Què cal corregir
correction-message-readers = El llegeix l’entitat candidata, al correu i damunt d’aquestes seccions.
correction-send = Retorneu-la
correction-asked = Retornada el dia { $date }
correction-until = Per corregir fins al dia
correction-answered = Corregida i presentada de nou el dia
correction-ended = Petició retirada el dia
correction-unanswered = No s’ha corregit dins del termini; val el que es va presentar.
correction-end = Retireu la petició
correction-end-text = L’entitat candidata ja no pot corregir res; val el que es va presentar.
correction-changes = Què ha canviat
correction-sent = L’entitat candidata rep un correu.
# The applicant’s page
correction-own = Per corregir
correction-own-until = Presenteu-la de nou abans que s’acabi el termini: { $time } ({ $left }). Fins llavors, i si no ho feu, val el que vau presentar.
correction-own-sections = Seccions: { $sections }
correction-submit-text = Les seccions corregides ocupen el lloc de les que vau presentar abans. Rebreu un nou justificant de recepció, també per correu.
correction-other-title = Aquesta secció no s’ha de corregir
correction-other-text = La vau presentar, i queda com està. La podeu llegir sencera a «Reviseu i presenteu».
correction-next = Retornada per corregir. Obriu-la per llegir què cal corregir.
