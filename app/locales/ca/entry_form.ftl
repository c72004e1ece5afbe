# The entry form, shaped by the secretariat
entry-form-title = Formulari
entry-form-lede = El que es pregunta a qui presenta una candidatura, pàgina a pàgina. Les persones de contacte obren cada formulari.
entry-form-closed = El termini de presentació s’ha acabat: el formulari queda com és.
entry-form-preview = Vegeu totes les preguntes
entry-form-keep = Deseu-lo com a fitxer
entry-form-import = Importeu-lo des d’un fitxer
entry-form-section-add = Afegiu una secció
entry-form-section-change = Canvieu la secció
entry-form-section-title = Títol
entry-form-section-intro = De què tracta aquesta pàgina
entry-form-question-add = Afegiu una pregunta
entry-form-question-change = Canvieu la pregunta
entry-form-up = Moveu amunt: { $name }
entry-form-down = Moveu avall: { $name }
entry-form-remove = Traieu: { $name }
entry-form-answered = { $count ->
    [one] contestada en { $count } candidatura
   *[other] contestada en { $count } candidatures
}
entry-form-in-use = { $count ->
    [one] { $count } candidatura respon aquesta pregunta: el tipus i les opcions ja triades es conserven.
   *[other] { $count } candidatures responen aquesta pregunta: el tipus i les opcions ja triades es conserven.
}
entry-form-label = Pregunta
entry-form-kind = Tipus de resposta
entry-form-required = S’ha de respondre
entry-form-max-words = Màxim de paraules
entry-form-readers = Qui llegeix la resposta
entry-form-in-summary = La resposta forma part del resum que presenta la candidatura
entry-form-identifying = La resposta revela qui presenta la candidatura: el jurat no la llegeix en una ronda anònima
entry-form-read-secretariat = la llegeix la secretaria tècnica
entry-form-read-jury = la llegeix el jurat
entry-form-read-public = es publica
entry-form-depending = Quan es pregunta
entry-form-shown-if = Només després d’una resposta a
entry-form-shown-of = Codis de les respostes
entry-form-shown-of-hint = Un per línia. «Vegeu-ho» mostra els codis.
entry-form-hint = Ajuda sota la pregunta
entry-form-options = Opcions
entry-form-options-note = Una opció per línia, en el mateix ordre en cada llengua.
entry-form-codes = Codis de les opcions
entry-form-codes-hint = Una línia per opció: el seu nom en taules i regles. Si es deixa buit, els codis es formen amb les paraules angleses.
entry-form-bounds = Límits i casos especials
entry-form-max-chars = Màxim de caràcters
entry-form-max-chars-hint = D’un text, a més del límit de paraules o en lloc seu.
entry-form-most = Màxim d’opcions, posicions o files
entry-form-most-hint = Per a diverses d’una llista, per a un ordre i per a una taula (20 files com a màxim).
entry-form-other = Opció que es concreta amb paraules
entry-form-other-hint = El codi d’una opció com ara «altres»: al costat s’hi escriu què és.
entry-form-numbers = Columnes de nombres
entry-form-numbers-hint = Les opcions d’una taula en són les columnes: els codis de les que només admeten nombres, un per línia.
entry-form-deciding = Qui pot participar
entry-form-decides = La resposta decideix si la candidatura pot participar: qui no pot ho sap de seguida, i no la pot presentar
entry-form-eligible = Codis de les respostes que permeten participar
entry-form-eligible-hint = Un per línia. Per a un període, deixeu-ho buit: ha de coincidir almenys en part amb el de l’edició.
entry-form-advice = Què es pot fer en lloc d’això
entry-form-look = Vegeu-ho
entry-form-shown = Així ho veuen les entitats candidates
entry-form-kind-short-text = Una línia
entry-form-kind-long-text = Paràgrafs
entry-form-kind-choice = Una opció d’una llista
entry-form-kind-choices = Diverses opcions d’una llista
entry-form-kind-number = Nombre
entry-form-kind-country = País
entry-form-kind-month = Mes
entry-form-kind-url = Adreça web
entry-form-kind-declaration = Declaració que es marca
entry-form-kind-files = Fitxers
entry-form-files = Quins fitxers s’accepten
entry-form-files-most = Nombre màxim de fitxers
entry-form-files-megabytes = Mida màxima d’un fitxer, en MB
entry-form-files-classes = Tipus de fitxers
entry-form-kind-money = Quantitat de diners
entry-form-kind-period = Període, de mes a mes
entry-form-kind-date = Dia
entry-form-kind-ranking = Diverses d’una llista, per ordre
entry-form-kind-table = Taula de files
entry-form-affected = { $count ->
    [one] A { $count } candidatura li faltaria alguna cosa que ara no li falta
   *[other] A { $count } candidatures els faltaria alguna cosa que ara no els falta
}
entry-form-affected-text = Encara no s’ha desat res. Els esborranys ho indiquen a les seves pròpies pàgines; el que s’ha presentat continua presentat, amb les paraules amb què es va preguntar. Deseu un altre cop si és el que voleu.
entry-form-added = { $count ->
    [one] { $count } pregunta s’afegeix
   *[other] { $count } preguntes s’afegeixen
}
entry-form-removed = { $count ->
    [one] { $count } pregunta es treu
   *[other] { $count } preguntes es treuen
}
entry-form-changed = { $count ->
    [one] { $count } pregunta canvia
   *[other] { $count } preguntes canvien
}
entry-form-same = No s’afegeix, treu ni canvia cap pregunta.
entry-form-file = El fitxer
entry-form-file-hint = Enganxeu el text d’un formulari desat com a fitxer (TOML).
entry-form-import-lede = Se substitueix el formulari sencer, un cop vistes les diferències. Les respostes ja donades no es perden mai: un fitxer que en perdria alguna es rebutja.
entry-form-compared = Què canvia
entry-form-compare = Compareu
entry-form-apply = Substituïu el formulari
