# Regles d’una ronda. $round és el nom d’una ronda.
rules-title = Regles: { $round }
rules-heading = Les regles d’aquesta ronda
rules-lede = Què es jutja, què veu el jurat, com les notes es converteixen en posicions i qui passa. Tot es fixa abans que s’obri la ronda i es publica a «Com s’arriba al resultat».
rules-link = Les regles d’aquesta ronda
rules-fixed-judged = Ja hi ha fitxes amb aquestes regles, de manera que ja no canvien. Encara podeu provar altres regles amb les fitxes; no es desa res.
rules-fixed-opened = Aquestes regles estan fixades des de
rules-fixed-try = Encara podeu provar altres regles amb les fitxes; no es desa res.
rules-try = Proveu aquestes regles
rules-try-note = La prova mostra què farien aquestes regles, i d’altres al costat, amb les candidatures i fitxes que hi ha, i què veuria un membre del jurat. No desa res.

rules-section-criteria = Què es jutja
rules-round-name = Nom de la ronda
rules-low = Nota més baixa
rules-high = Nota més alta
rules-step-of-scale = Pas
rules-criterion-new = Un altre criteri
rules-weight = Pes
rules-required = S’ha de jutjar (si no, es pot respondre «No ho puc valorar»)
rules-drop = Traieu aquest criteri
rules-words = Nom, pregunta i descripció de les notes, en cinc llengües
rules-name = Nom
rules-text = Què es pregunta
rules-anchors = Descripció de les notes
rules-anchors-hint = Una línia per cada nota descrita: la nota, dos punts, la descripció. Les mateixes notes en cada llengua.
rules-comment-required = Una fitxa necessita un comentari per poder-se lliurar

rules-section-reading = Qui llegeix què
rules-panel = Qui jutja
rules-panel-category = El jurat de la categoria
rules-panel-category-note = Cada membre del jurat rep candidatures de les seves categories.
rules-panel-everyone = Tot el jurat
rules-panel-everyone-note = Cada membre del jurat rep totes les candidatures de la ronda.
rules-ballots-wanted = Fitxes per candidatura
rules-sheet = Quant llegeix el jurat
rules-sheet-full = La candidatura sencera
rules-sheet-full-note = Totes les respostes destinades al jurat.
rules-sheet-summary = El resum
rules-sheet-summary-note = Només les respostes que formen part del resum.
rules-applicant = Si el jurat sap qui va presentar la candidatura
rules-applicant-named = Sí
rules-applicant-named-note = El govern i el país figuren al costat del títol.
rules-applicant-blind = No, la ronda és anònima
rules-applicant-blind-note = El govern, el lloc, els enllaços i qualsevol altra resposta que ho reveli queden ocults al jurat.
rules-others = Fitxes dels altres, sense noms
rules-others-never = Mai
rules-others-never-note = Cada membre del jurat veu només les seves fitxes.
rules-others-after-own = Després de la pròpia
rules-others-after-own-note = Un cop lliurada la fitxa pròpia sobre la candidatura, quan ja no pot canviar.
rules-others-at-deliberation = A la deliberació
rules-others-at-deliberation-note = Quan la ronda s’ha acabat i el jurat es reuneix.
rules-late = Un conflicte declarat després de la fitxa
rules-late-void = La fitxa no compta
rules-late-void-note = Com si no s’hagués lliurat.
rules-late-stands = Les notes es mantenen
rules-late-stands-note = El que s’hi va escriure no es mostra a ningú.

rules-section-counting = Com les notes es converteixen en puntuació
rules-method = Mètode
rules-method-weighted-mean = Mitjana ponderada
rules-method-trimmed-mean = Mitjana sense extrems
rules-method-median-of-totals = Mediana
rules-method-rank-points = Punts per posició

rules-section-selection = Qui passa
rules-cut = Tall
rules-cut-share = Una part
rules-cut-count = Un nombre
rules-cut-score = Totes a partir d’una puntuació
rules-cut-all = Totes
rules-cut-hint = Del que segueix només compta el que correspon a la vostra tria.
rules-cut-percent = Part en %
rules-cut-most = Com a màxim, en total
rules-cut-places = Nombre de candidatures
rules-cut-points = Puntuació més baixa
rules-cut-by-category = Dins de cada categoria
rules-tie = Empats al tall
rules-tie-all = Passen totes
rules-tie-keys = Decideixen altres comparacions
rules-tie-meeting = Decideix el jurat en la seva reunió
# $place és 1, 2 o 3.
rules-tie-key = Comparació { $place }
rules-key-ballots = Més fitxes
rules-key-median = Mediana dels totals més alta
# $criterion és el nom d’un criteri.
rules-key-mark = Nota mitjana més alta: { $criterion }

rules-trial = Què farien aquestes regles
# $round és el nom d’una ronda.
rules-trial-ballots = { $count ->
    [one] Provades amb { $count } fitxa. Ronda: { $round }.
   *[other] Provades amb { $count } fitxes. Ronda: { $round }.
}
rules-trial-no-ballots = Encara no hi ha fitxes, de manera que només es pot dir el nombre de places.
rules-trial-all = Totes les categories juntes
rules-trial-places = Candidatures i places
rules-trial-compared = Què conservarien altres regles
rules-col-entries = Candidatures
rules-col-places = Places
rules-col-rule = Regla
rules-col-through = Passen
rules-col-tied = Empatades al tall
rules-col-undecided = Per a la reunió
rules-col-differ = Diferents d’aquestes regles
rules-variant-same = Aquestes regles
rules-variant-share-most = { $share }, { $most } com a màxim en total
rules-variant-top = Les { $count } millors
rules-variant-tie = Empats: { $rule }
rules-preview = Què veuria el jurat
rules-preview-note = Amb una candidatura d’aquesta ronda, si n’hi ha cap. Aquí no es pot omplir res.

rules-screening-note = El jurat diu de cada criteri si es compleix. Una fitxa aprova una candidatura que els compleix tots.
rules-pass-share = Fitxes que han d’aprovar una candidatura
rules-pass-share-half = Almenys la meitat
rules-pass-share-two-thirds = Almenys dos terços
rules-pass-share-all = Totes

# The list of the rounds. $round is the name of a round.
rules-rounds-title = Rondes
rules-rounds-lede = El que fa el jurat, una ronda rere l’altra. Les candidatures que passen d’una ronda són les que valora la següent.
rules-rounds-fixed = Regles fixades
rules-rounds-open = Regles modificables
rules-rounds-criteria = { $count ->
    [one] { $count } criteri
   *[other] { $count } criteris
}
rules-rounds-remove = Traieu
rules-rounds-remove-label = Traieu la ronda: { $round }
rules-kind-scoring = Puntuació
rules-kind-scoring-note = El jurat posa notes en una escala.
rules-kind-screening = Cribratge
rules-kind-screening-note = El jurat diu de cada criteri si es compleix; la candidatura s’aprova o no.
rules-new-title = Afegiu una ronda
rules-new-note = El seu lloc el decideixen les dates. Un cop afegida, se n’obren les regles.
rules-new-kind = Què s’hi fa
rules-new-from = Segons el model de
rules-new-from-hint = Se’n copien els criteris, el grup del jurat i el que aquest veu; després es poden canviar.
rules-new-same-jurors = El seu jurat també valora aquí
rules-new-add = Afegiu la ronda

rules-cut-quota = Un nombre per categoria
rules-quotas = Places per categoria
rules-reserved = Places reservades
rules-reserved-none = Cap
rules-reserved-size-class = Per a les millors de cada mida de territori
rules-reserved-region = Per a les millors de cada regió del món
rules-reserved-each = Places reservades per grup
rules-key-lot = El sorteig, fet i publicat en desar aquestes regles
rules-part-rest = Totes les altres

# $group is the name of a size class or of a region of the world.
rules-part-reserved = Reservades: { $group }
rules-col-part = Es tallen juntes
rules-variant-without-reserved = Sense places reservades
