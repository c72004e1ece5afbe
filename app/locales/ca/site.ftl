### Public pages, header and footer; the words that all areas share: states (state-), phases (phase-), roles (role-).

site-name = Palmarès
site-skip = Aneu al contingut
site-nav = Menú principal
site-nav-home = Inici
site-nav-editions = Totes les edicions
site-nav-privacy = Privadesa
# For screen readers, before the name of the language.
site-language = Llengua:
site-my-desk = El meu espai
site-sign-out = Tanqueu la sessió
site-breadcrumbs = Sou aquí
site-desk-applicant = Les meves candidatures
site-desk-jury = L’espai del jurat
site-desk-office = L’oficina de la secretaria tècnica
site-footer-about = Palmarès acompanya la distinció «Bona Pràctica en Participació Ciutadana», des de la convocatòria fins a la publicació dels resultats.
site-footer-nav = Altres pàgines
site-footer-small = Palmarès és programari lliure amb llicència Apache-2.0.
site-demo-title = Demostració
site-demo-text = Mireu-ho i proveu-ho tot: les persones, les candidatures i les notes són inventades, i d’aquí no surt cap correu.
site-demo-link = Trieu una persona i una data
site-home-title = Bona Pràctica en Participació Ciutadana
site-home-lede = A cada edició, governs locals i regionals mostren com decideixen amb la gent que hi viu. Un jurat llegeix i compara; tothom pot veure com s’arriba al resultat.
site-home-to-call = Llegiu la convocatòria
site-home-winners = Les candidatures guanyadores fins avui
site-home-all = Totes les edicions

call-kicker = { $number }a edició · { $year }
call-take-part = Presenteu una pràctica
call-read-questions = Llegiu les preguntes
# These three stand before a date.
call-opens = S’obre el dia
call-open-until = Oberta fins al dia
call-closed-since = Tancada des del dia
call-to-winners = Vegeu les candidatures guanyadores
call-to-finalists = Vegeu les candidatures finalistes
call-to-method = Com s’arriba al resultat
call-fact-languages = Llengües de les candidatures
call-fact-period = Període de les pràctiques
call-fact-ceremony = Cerimònia de lliurament
call-who = Qui hi pot participar
call-calendar = Calendari
call-categories = Categories
call-judged = Què s’avalua
call-how = Com funciona
# Before the closing time of a phase in UTC.
call-closes = Es tanca el dia
call-deadline-changes = Canvis del termini
call-deadline-change = Decisió del dia { $decided }: el termini passa del dia { $from } al dia { $to }.

phase-now = En curs
phase-submission = Convocatòria oberta
phase-submission-text = Les entitats candidates redacten i presenten la candidatura. Fins que s’acabi el termini la poden modificar o retirar.
phase-validation = Validació tècnica
phase-validation-text = La secretaria tècnica comprova que cada candidatura compleixi les condicions de la convocatòria. No en jutja la qualitat.
phase-round-text = Cada membre del jurat llegeix les candidatures que té assignades i posa una nota a cada criteri. Si hi ha un conflicte d’interessos, s’inhibeix.
phase-deliberation = Deliberació
phase-deliberation-text = El jurat debat les candidatures finalistes i decideix la candidatura guanyadora i les mencions especials. L’acta en recull els motius.
phase-ceremony = Cerimònia de lliurament

questions-title = Les preguntes del formulari
questions-lede = Tot el que demana el formulari, per llegir-ho, imprimir-ho i comentar-ho abans de començar. Al costat de cada pregunta s’indica qui en llegirà la resposta.
questions-required = Obligatòria
questions-words = { $limit ->
    [one] { $limit } paraula com a màxim
   *[other] { $limit } paraules com a màxim
}

finalists-title = Les candidatures finalistes
finalists-lede = { $count ->
    [0] Encara no hi ha candidatures finalistes per mostrar.
    [one] Una candidatura ha arribat a la final.
   *[other] { $count } candidatures han arribat a la final. Dins de cada categoria segueixen l’ordre dels títols, que no diu res de la posició.
}

winners-title = Palmarès { $year }
winners-kicker = { $number }a edició · { $year }
winners-none = El jurat no va designar cap candidatura guanyadora en aquesta edició.
winners-mentions = Mencions especials
winners-finalists = Candidatures finalistes
winners-others = Totes les altres candidatures
winners-method = Com s’ha arribat a aquest resultat
winners-method-text = Candidatures: { $entries }. Rondes del jurat: { $rounds }. Les regles es van fixar abans que el jurat comencés, i tothom pot recalcular el resultat.
winners-vote = Com ha votat la gent
# Before a date.
winners-since = Publicat el dia

editions-title = Totes les edicions
editions-lede = Les candidatures guanyadores i les mencions especials des del començament. De les edicions anteriors donem només el que confirma una font pública.
editions-unknown = Candidatura guanyadora no documentada
editions-entries = { $count ->
    [one] { $count } candidatura
   *[other] { $count } candidatures
}
editions-countries = { $count ->
    [one] { $count } país
   *[other] { $count } països
}
# Before a list of places.
editions-mentions = Mencions especials:
editions-source = Font

practice-facts = La pràctica d’un cop d’ull
practice-cite = Com citar aquesta pràctica
practice-translated = Aquest resum és una traducció. Llengua de la candidatura: { $language }.
practice-translated-by-machine = Aquest resum és una traducció automàtica. Llengua de la candidatura: { $language }.
practice-original = Llegiu l’original

method-title = Com s’arriba al resultat
method-to-mathematics = Les matemàtiques, amb fonts
method-lede = De les notes del jurat a la candidatura guanyadora, pas a pas: què es compta, qui decideix i com ho pot comprovar tothom.
method-panel-by-category = { $count ->
    [one] Cada candidatura va a un grup del jurat, segons la categoria. L’avalua un membre del jurat.
   *[other] Cada candidatura va a un grup del jurat, segons la categoria. L’avaluen { $count } membres del jurat, cadascú pel seu compte.
}
method-panel-everyone = Tot el jurat avalua totes les candidatures, cada membre pel seu compte. Si hi ha un conflicte d’interessos, s’inhibeix.
method-sheet-full = El jurat llegeix la candidatura sencera, tret de les persones de contacte.
method-sheet-summary = El jurat llegeix el resum de cada candidatura.
method-applicant-named = Sap qui la va presentar.
method-applicant-blind = No sap qui la va presentar: el govern, el lloc i els enllaços li queden ocults.
method-others-never = Ningú no veu les notes dels altres.
method-others-after-own = Cadascú veu les notes dels altres, sense noms, quan les seves ja no poden canviar.
method-others-at-deliberation = Cadascú veu les notes dels altres, sense noms, a la deliberació.
method-late-void = Abans que s’obrin les candidatures, cada membre del jurat declara els seus conflictes d’interessos. Si se’n declara un després de lliurar una fitxa, aquesta deixa de comptar.
method-late-stands = Abans que s’obrin les candidatures, cada membre del jurat declara els seus conflictes d’interessos. Si se’n declara un després de lliurar una fitxa, les notes d’aquesta es mantenen.
method-scale = Cada criteri rep una nota de { $low } a { $high }, en passos de { $step }.
method-weighted-mean = Les notes de cada membre del jurat donen un total en la mateixa escala: la mitjana, en què un criteri de pes 2 compta el doble que un de pes 1. El criteri que algú no pot valorar queda fora del seu total. La puntuació d’una candidatura és la mitjana d’aquests totals. Es calcula amb fraccions exactes; només s’arrodoneix el que es mostra.
method-trimmed-mean = En cada criteri amb tres notes o més es deixen fora la més alta i la més baixa, perquè una sola opinió no decideixi el resultat. La mitjana de les altres s’arrodoneix a centèsimes. La puntuació és la mitjana dels criteris, cadascun segons el seu pes.
method-median-of-totals = Les notes de cada membre del jurat donen un total en la mateixa escala: la mitjana, en què cada criteri compta segons el seu pes. La puntuació és la mediana d’aquests totals: el que queda al mig quan s’ordenen, o la mitjana dels dos del mig. Si les medianes són iguals, desempata la mitjana dels totals.
method-rank-points = Els totals de cada membre del jurat ordenen les candidatures de la seva llista. La primera rep 12 punts, les següents 10, 8, 7, 6, 5, 4, 3, 2 i 1; els totals iguals es reparteixen els punts de les seves posicions. La puntuació és la mitjana d’aquests punts: compta l’ordre que veu el jurat i no la generositat de cadascú.
method-screening = En cada criteri, cada membre del jurat diu si la candidatura el compleix. Una fitxa aprova una candidatura que compleix tots els criteris que aquesta persona ha pogut valorar. El que compta és la part de les fitxes que l’aproven.
method-pass-half = Passen les candidatures que aproven almenys la meitat de les seves fitxes.
method-pass-two-thirds = Passen les candidatures que aproven almenys dos terços de les seves fitxes.
method-pass-all = Passen les candidatures que aproven totes les seves fitxes.
method-criteria = Els criteris
method-tie-lot = El sorteig es va fer per endavant i és públic: { $seed }. El número d’una candidatura és el que escriuen els vuit primers bytes del SHA-256 d’aquest text, seguit de dos punts i de l’identificador de la candidatura; el més alt va primer.
method-key-ballots = més fitxes
method-key-median = la mediana més alta dels totals

# $criterion is the name of a criterion.
method-key-mark = la nota mitjana més alta en «{ $criterion }»
method-key-lot = el sorteig
method-cut-quota = Passen, per categoria: { $places }.
method-reserved-size-class = { $count ->
    [one] Es reserva { $count } plaça per a la millor candidatura de cada mida de territori; les altres són per a les millors de totes les que queden.
   *[other] Es reserven { $count } places per a les millors candidatures de cada mida de territori; les altres són per a les millors de totes les que queden.
}
method-reserved-region = { $count ->
    [one] Es reserva { $count } plaça per a la millor candidatura de cada regió del món; les altres són per a les millors de totes les que queden.
   *[other] Es reserven { $count } places per a les millors candidatures de cada regió del món; les altres són per a les millors de totes les que queden.
}
method-weights = Els criteris i el seu pes
method-vote-here = { $count ->
    [one] En una votació oberta pot triar tothom. Una papereta compta si té com a mínim { $count } tria i se n’ha confirmat l’adreça de correu; d’una adreça compta l’última.
   *[other] En una votació oberta pot triar tothom. Una papereta compta si té com a mínim { $count } tries i se n’ha confirmat l’adreça de correu; d’una adreça compta l’última.
}
method-vote-here-between = En una votació oberta pot triar tothom. Una papereta compta si té de { $least } a { $count } tries i se n’ha confirmat l’adreça de correu; d’una adreça compta l’última.
method-vote-elsewhere = En una votació oberta, en una altra plataforma, pot triar tothom. El recompte se n’incorpora quan s’acaba.
method-vote-jury = El jurat veu el recompte quan delibera; les seves puntuacions no en depenen.
method-vote-mention = La pràctica més votada rep una menció pròpia, si no és la guanyadora.
method-vote-no-mention = No atorga cap reconeixement per si sola.
method-criterion = Criteri
method-weight = Pes
method-cut-top = { $count ->
    [one] Passa la millor candidatura.
   *[other] Passen les { $count } millors candidatures.
}
method-cut-share = Passa el { $percent } % de les candidatures, les millors; una meitat compta com una de sencera.
method-cut-share-most = Passa el { $percent } % de les candidatures, les millors, amb un màxim de { $most } en total; una meitat compta com una de sencera.
method-cut-threshold = Passen totes les candidatures amb una puntuació de { $score } o més.
method-cut-all = Passen totes les candidatures; aquesta ronda no selecciona.
# These two stand after one of the sentences above.
method-within-category = Això val dins de cada categoria.
method-over-all = Això val per a totes les categories en conjunt.
method-tie-all = Si hi ha candidatures empatades en el tall, passen totes.
method-tie-keys = Si hi ha candidatures empatades en el tall, decideixen, l’una rere l’altra, les comparacions fixades per endavant: { $keys }. Si l’empat continua, decideix el jurat en la reunió.
method-tie-meeting = Si hi ha candidatures empatades en el tall, decideix el jurat en la reunió.
method-release = Decisió i publicació
method-release-text = El jurat decideix en la deliberació, i l’acta recull la decisió. Dues persones han de publicar el resultat, de manera que ningú no ho pugui fer tot sol. Des d’aleshores queda congelat: qualsevol canvi posterior es notaria. El fitxer de dades que es publica amb el resultat conté tot el que cal per al càlcul; amb l’ordre «palmares verify» tothom el pot repetir en el seu propi ordinador.

privacy-title = Privadesa
privacy-lede = Guardem el que la distinció necessita, mostrem el que ajuda els altres a aprendre i no cedim res.
privacy-contacts-title = Dades de contacte
privacy-contacts-text = Els noms, correus electrònics i telèfons de les persones de contacte els veu només la secretaria tècnica i no es publiquen mai. Serveixen únicament per comunicar-nos amb vós sobre la vostra candidatura.
privacy-jurors-title = El jurat
privacy-jurors-text = El resultat publicat conté les notes, perquè tothom el pugui recalcular. Cap no porta el nom de qui l’ha posada.
privacy-cookies-title = Galetes
privacy-cookies-text = Aquest lloc fa servir tres galetes, totes tècniques: una manté la vostra sessió, una altra en protegeix l’inici i la tercera recorda la vostra llengua. No hi ha tercers, ni estadístiques, ni publicitat.
privacy-mails-title = Correus electrònics
privacy-mails-text = Rebreu només correus sobre els vostres assumptes: l’inici de sessió, la vostra candidatura o la vostra feina per al jurat o la secretaria tècnica.
privacy-vote-title = La votació oberta
privacy-vote-text = Qui vota dona una adreça de correu. Al costat del vot no s’hi desa l’adreça, sinó una empremta feta amb una clau; no s’hi desa quan s’ha votat. Quan s’acaba la votació s’esborren la clau, les empremtes i els missatges, i ningú no pot saber qui ha votat què. Els vots es publiquen amb el resultat, sense noms, perquè tothom els pugui tornar a comptar.
privacy-rights-title = Els vostres drets
privacy-rights-text = A la pàgina del vostre compte podeu endur-vos una còpia de les dades que guardem sobre vós i fer-les esborrar. Per corregir alguna cosa, escriviu a la secretaria tècnica. El que s’ha esborrat continua esborrat quan es restaura una còpia de seguretat.

role-applicant = Entitat candidata
role-juror = Membre del jurat
role-secretariat = Secretaria tècnica
role-regional-office = Oficina regional
role-auditor = Persona auditora

state-draft = Esborrany
state-submitted = Presentada
state-eligible = Admesa
state-ineligible = No admesa
state-withdrawn = Retirada
