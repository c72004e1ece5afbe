### La votació oberta: la papereta, la confirmació, el recompte, i com es prepara.

vote-now = { $name }: voteu ara
vote-lede = { $count ->
    [one] Trieu com a mínim { $count } pràctica que mereixi ser coneguda arreu.
   *[other] Trieu com a mínim { $count } pràctiques que mereixin ser conegudes arreu.
}
vote-lede-between = { $count ->
    [one] Trieu { $count } pràctica que mereixi ser coneguda arreu.
   *[other] Trieu de { $least } a { $count } pràctiques que mereixin ser conegudes arreu.
}
vote-how = Hi pot votar tothom, una vegada. Escriviu la vostra adreça de correu, rebeu un missatge i confirmeu: només aleshores compta el vostre vot. Si torneu a votar amb la mateixa adreça, compta l’última papereta confirmada.
vote-until = La votació és oberta fins al dia
vote-opens = La votació s’obre el dia
vote-closed = La votació es va tancar el dia
vote-coming-text = Aquí hi haurà les pràctiques entre les quals es podrà triar.
vote-waiting-text = Es podrà votar tan bon punt s’anunciïn les finalistes.
vote-over-text = Gràcies a tothom qui ha votat. El recompte es publicarà amb el resultat.
vote-elsewhere-lede = La votació es fa en una altra plataforma.
vote-elsewhere-link = Aneu a votar
vote-choices = Les vostres tries
vote-chosen = Triades:
vote-summary = El resum
vote-summary-of = El resum: { $title }
vote-address = La vostra adreça
vote-email = Correu electrònic
vote-email-hint = Hi enviem un enllaç. Quan l’obriu i confirmeu, el vostre vot compta.
vote-email-readers = L’adreça només serveix per a aquest missatge i perquè ningú no voti dues vegades. Quan s’acaba la votació, s’esborra tot el que la relaciona amb el vot.
vote-send = Envieu el vot
vote-sent-title = Falta un pas: confirmeu pel correu
vote-sent-text = Us hem enviat un missatge amb un enllaç. El vostre vot compta quan obriu l’enllaç i confirmeu. Funciona durant dos dies, però no més enllà del final de la votació.
vote-sent-missing = No arriba res? Mireu a la carpeta de correu brossa, o torneu a votar i comproveu l’adreça.
vote-confirm-title = Confirmeu el vostre vot
vote-confirm-lede = { $count ->
    [one] Heu triat { $count } pràctica:
   *[other] Heu triat { $count } pràctiques:
}
vote-confirm = Que compti el meu vot
vote-confirm-note = Si ja havíeu votat amb aquesta adreça, aquest vot substitueix l’anterior.
vote-counted-title = El vostre vot compta
vote-counted-text = Gràcies. El recompte es publicarà amb el resultat.
vote-spent-text = O bé el vostre vot ja compta, o bé l’enllaç ha caducat. Si en dubteu, torneu a votar: d’una adreça només compta l’última papereta confirmada.
vote-back = A la votació
vote-count-lede = { $count ->
    [0] No compta cap papereta.
    [one] Compta { $count } papereta.
   *[other] Compten { $count } paperetes.
}
vote-count-invalid = { $count ->
    [one] { $count } papereta no compta: no s’ha confirmat, o no té el nombre de tries que cal.
   *[other] { $count } paperetes no compten: no s’han confirmat, o no tenen el nombre de tries que cal.
}
vote-count-note = La votació acompanya la decisió del jurat; no entra en les seves puntuacions.
vote-place = Posició
vote-practice = Pràctica
vote-votes = Vots
vote-mention = Menció especial: la pràctica més votada
vote-office-title = Votació oberta
vote-office-lede = Tothom pot triar les pràctiques que més li agraden. El jurat veu el recompte quan delibera; les seves puntuacions no en depenen.
vote-office-none = Aquesta edició encara no té cap votació oberta.
vote-office-set-up = Prepareu una votació
vote-office-change = Canvieu la votació
vote-office-remove = Traieu la votació
vote-office-fixed = La votació ja s’ha obert: les seves regles ja no canvien.
vote-office-public = La pàgina de la votació
vote-office-practices = Les pràctiques com a taula per a Decidim (CSV)
vote-office-count = El recompte
vote-office-hidden = Quins vots té cada pràctica es veu quan s’acaba la votació: abans, ningú no ho ha de saber.
vote-office-lacking = La votació s’ha acabat. Encara falta el recompte de l’altra plataforma.
vote-office-waits = La votació hauria de ser oberta, però les finalistes encara no s’han anunciat. S’obrirà quan s’anunciïn, a la pàgina de la classificació.
vote-office-taken = Incorporat el dia
vote-field-after = Entre quines pràctiques es tria
vote-field-minimum = Tries com a mínim
vote-field-maximum = Tries com a màxim
vote-field-held = On es vota
vote-field-address = Adreça de l’altra plataforma
vote-field-mention = La pràctica més votada rep una menció pròpia, si no és la guanyadora.
vote-after-all = Totes les candidatures admeses
vote-after-round = Les finalistes de: { $round }
vote-held-here = En aquest lloc web
vote-held-here-note = Una papereta compta quan se n’ha confirmat l’adreça de correu.
vote-held-elsewhere = En una altra plataforma
vote-held-elsewhere-note = El recompte s’incorpora quan s’acaba, per exemple des de Decidim.
vote-take-title = Incorporeu el recompte
vote-take-note = Les pràctiques es troben pel títol. Cada pràctica de la votació ha de tenir una fila; les files d’altres propostes no hi fan res.
vote-take-table = La taula
vote-take-table-hint = Enganxeu aquí el fitxer CSV de les dades obertes de Decidim (propostes o projectes), o una taula amb una columna «title» i una altra «votes».
vote-take-valid = Paperetes que compten
vote-take-invalid = Paperetes que no compten
vote-take = Incorporeu el recompte
