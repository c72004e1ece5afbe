### Més temps per a una candidatura, i la seva devolució per corregir-la.

# On the secretariat’s page of a draft
extension-title = Més temps
extension-lede = Només per a aquest esborrany, el termini pot acabar més tard que per als altres. L’entitat candidata rep un correu amb el motiu; fins llavors l’esborrany es pot redactar i presentar, i res més no s’obre.
extension-now = Es pot presentar fins al
extension-latest = Com a màxim fins al
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
