### La fitxa completa: es demana a les finalistes, i la secretaria la segueix.

full-sheet-title = Fitxa completa
# A la llista de totes les preguntes; segueix una data.
full-sheet-asked-later = Només es demana a les candidatures finalistes, després de: { $round }.
full-sheet-asked-until = Fi del termini de presentació:
full-sheet-own = La vostra candidatura és finalista: ara escriviu-ne la fitxa completa
full-sheet-own-text = El jurat de la ronda següent la llegeix al costat de la candidatura, que es queda tal com la vau presentar. El que no es presenta dins del termini no es llegeix.
full-sheet-own-sections = Seccions: { $sections }
full-sheet-own-until = Presenteu-la abans que s’acabi el termini: { $time } ({ $left }).
full-sheet-next = Finalista. Escriviu la fitxa completa i presenteu-la.
full-sheet-submit-text = Amb la fitxa completa presenteu aquestes seccions de manera definitiva: després ja no es poden canviar. El justificant de recepció apareix de seguida i arriba també per correu.
full-sheet-done = La fitxa completa està presentada
full-sheet-done-text = Rebuda: { $time }. Passa al jurat; no cal que feu res.
full-sheet-late = La fitxa completa no es va presentar
full-sheet-late-text = Es podia presentar fins al final del termini: { $time }. El que vau escriure es conserva i ho podeu llegir; el jurat no ho llegeix.
full-sheet-received = Fitxa completa rebuda el dia
full-sheet-fingerprint = Empremta amb la fitxa completa
# La secretaria: com va cadascuna
full-sheet-office-title = Fitxes completes
full-sheet-office-until = Fi del termini de presentació:
full-sheet-office-none = Aquesta edició no demana cap fitxa completa.
full-sheet-office-unannounced = Encara no es demana a ningú: les candidatures finalistes no s’han anunciat.
full-sheet-office-too-late = No es demana a ningú: les candidatures finalistes s’anuncien quan el termini de la fitxa completa ja s’ha acabat.
full-sheet-office-announced = Anunci de les finalistes:
full-sheet-office-wait = Fitxes completes sense presentar
full-sheet-not-begun = Sense començar
full-sheet-begun = En curs, desada per última vegada el dia
full-sheet-handed-in = Presentada el dia
# La secretaria: donar forma al formulari
full-sheet-form-link = Quan es demana la fitxa completa
full-sheet-form-lede = Un formulari pot tenir dos passos: una candidatura breu que presenta tothom, i una fitxa completa que es demana a les finalistes un cop anunciades. A cada secció es diu si en forma part.
full-sheet-after = Després de quina ronda
full-sheet-after-hint = Es demana a les candidatures que passen d’aquesta ronda. Sense ronda no es demana cap fitxa completa.
full-sheet-between = { $round }: després del dia { $after } i, com a molt tard, el dia { $by }
full-sheet-closes = Termini de la fitxa completa
full-sheet-step = A qui es demana
full-sheet-step-hint = Primer digueu quan es demana la fitxa completa; després les seccions en podran formar part.
full-sheet-step-entry = A tothom, a la candidatura
full-sheet-step-full = Només a les finalistes, a la fitxa completa
