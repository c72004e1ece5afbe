### The office of the secretariat.

office-nav-name = Secretaria tècnica
office-nav-today = Avui
office-nav-form = Formulari
office-nav-rounds = Rondes
office-nav-vote = Votació
office-next-title = L’edició següent
office-next-lede = Una còpia d’aquesta edició: el formulari, les categories, les rondes amb les seves regles, els reconeixements i els textos. Res de les candidatures, del jurat ni dels resultats.
office-next-number = Número
office-next-year = Any
office-next-name = Nom
office-next-opens = Les candidatures s’obren
office-next-opens-hint = Tot el calendari es mou tants dies com aquesta data. Hora local de l’edició ({ $zone }).
office-next-from = Primer dia de les pràctiques
office-next-to = Últim dia de les pràctiques
office-next-place = Ciutat de la cerimònia
office-next-date = Dia de la cerimònia
office-next-note = A partir d’aquest moment, tothom veu la convocatòria nova. La secretaria tècnica i les oficines regionals són les mateixes; el jurat i les persones auditores es tornen a nomenar. La llavor de cada sorteig es treu de nou.
office-next-open = Obriu l’edició
office-nav-submissions = Candidatures
office-nav-jury = Jurat: { $round }
office-nav-standings = Classificació: { $round }
office-nav-round-rules = Regles
office-nav-round-jury = Jurat
office-nav-round-standings = Classificació
office-nav-decisions = Decisions
office-nav-timetable = Calendari
office-nav-mails = Correus
office-nav-participation = Participació
office-nav-log = Registre

# Today
# Each stands behind its number.
office-wait-validate = Candidatures per validar
office-wait-answers = Candidatures amb respostes per llegir
office-wait-memberships = Sol·licituds d’adhesió per decidir
office-wait-ballots = Fitxes d’avaluació per lliurar
office-wait-mails = Correus que no han arribat
office-wait-release = Publicació per confirmar
office-wait-nothing = No hi ha res pendent
office-counts = Candidatures per estat
# Whether the call is complete and consistent; each finding stands under the part that it is about.
office-check-title = Revisió de la convocatòria
office-check-lede = És completa i coherent? Dates, llengües, textos copiats de l’any passat, preguntes i límits.
office-check-good-title = Tot encaixa
office-check-good-text = No s’ha trobat res que calgui revisar.
office-check-found-title = { $count ->
    [one] Cal mirar una cosa
   *[other] Cal mirar { $count } coses
}
office-check-found-text = Falten o no encaixen: { $wrong }. Per comprovar: { $other }.
office-check-mend = Corregiu-ho
office-check-read = Llegiu-ho a la convocatòria
office-check-part-title = Títol
office-check-part-lede = Entrada de la convocatòria
office-check-part-who = Qui hi pot participar
office-check-part-judged = Què es valora
office-check-part-way = Com va
office-check-part-ceremony = Cerimònia de lliurament
office-check-part-period = Període de les pràctiques
office-check-part-category = Categoria
office-check-part-round = Ronda
office-check-part-section = Secció del formulari
office-check-part-question = Pregunta
office-check-part-timetable = Calendari
office-check-part-vote = Votació oberta
office-check-part-mention = Reconeixement
office-check-part-edition = Edició
office-check-text-missing = Falta el text en aquesta llengua: { $language }.
office-check-unknown = Es remet a una cosa que no hi és: { $code }.
office-check-window = El calendari no li dona dates.
office-check-winner = La candidatura guanyadora ha de ser el primer reconeixement.
office-check-limit = Aquest límit no deixa res, o no és per a una pregunta així.
office-check-rubric = Els criteris, els pesos o l’escala no encaixen entre si.
office-check-before-close = Una fase comença abans que acabi la presentació de candidatures.
office-check-ceremony-early = La cerimònia és abans que acabi l’última fase.
office-check-old-year = El text parla de l’any passat, { $year } ({ $language }).
office-check-old-number = El text porta el número de l’edició anterior: { $number } ({ $language }).
office-check-old-place = El text anomena el lloc de la cerimònia anterior: { $place } ({ $language }).
office-check-same-words = El text és el mateix en dues llengües: { $one } i { $other }.
office-check-same-category = El paràgraf és el mateix que el d’una altra categoria: { $other }.
office-check-unread = És per al jurat, i cap ronda no la mostra.
office-check-full-sheet-unread = Cap ronda després de la que decideix a qui es demana no en mostra cap resposta.
office-check-full-sheet-untimed = És de la fitxa completa, i no s’ha dit quan es demana.
office-check-full-sheet-unfit = Es demana després d’una ronda que va seguida d’una altra o de la votació oberta, i el termini s’acaba després d’aquella ronda i abans que s’obri la fase següent.
office-check-unlimited = No té límit de paraules ni de caràcters.
office-check-much = Una candidatura pot tenir fins a { $words } paraules per llegir.
# $left is a span such as “3 days”.
office-opens = s’obre d’aquí a { $left }
office-closes = es tanca d’aquí a { $left }

# The list of submissions
office-list-found = { $count ->
    [one] { $count } candidatura
   *[other] { $count } candidatures
}
office-list-empty = No s’ha trobat cap candidatura
office-list-clear = Mostreu totes les candidatures
office-filter-text = Cerca
office-filter-state = Estat
office-filter-category = Categoria
office-filter-country = País
office-filter-show = Mostreu
office-col-title = Candidatura
office-col-language = Llengua
office-col-changed = Últim canvi
office-pages = Pàgines
office-page-earlier = Anteriors
office-page-later = Següents
office-page-range = { $first }–{ $last } de { $of }

# One submission
office-verdict = Validació tècnica
office-verdict-none = Ara no es pot decidir res: la candidatura és un esborrany o s’ha retirat, o la validació ha acabat.
office-find-eligible = Admeteu la candidatura
office-find-ineligible = No admeteu la candidatura
office-verdict-note = En tots dos casos l’entitat candidata en rep un correu. La decisió es pot corregir mentre duri la validació.
office-reason = Motiu
office-reason-hint = Cal si la candidatura no s’admet: citeu la norma i digueu què hauria calgut per complir-la.
office-reason-readers = Queda al registre. Si la candidatura no s’admet, l’entitat candidata el rep per correu.
office-judged = La decisió s’ha desat
office-judged-text = L’entitat candidata la rep per correu.
office-faults = { $count ->
    [one] La revisió del formulari troba { $count } punt per corregir
   *[other] La revisió del formulari troba { $count } punts per corregir
}
office-summaries = Traduccions del resum
office-summaries-text = El resum és el que es publica. Si deseu un text buit, la traducció s’elimina.
office-jury-comments = El que ha escrit el jurat
office-jury-comments-note = Sense els noms del jurat i en un ordre que no els delata. L’entitat candidata només pot llegir aquests textos un cop publicats els resultats.
office-feedback = Comentaris per a l’entitat candidata
office-feedback-text = Què se li diu
office-feedback-hint = Resumiu el que l’ajudi: què va convèncer el jurat, què hi va trobar a faltar. Es poden fer servir paraules del jurat, sense noms.
office-feedback-readers = L’entitat candidata ho llegeix al seu espai tan bon punt el resultat és públic, no abans.
office-history = Historial
office-stale-text = El que heu escrit encara és al formulari, però el que hi ha desat ha canviat mentrestant. Compareu-ho en una altra finestra; si deseu ara, la vostra versió ho substitueix.

# The jury
office-jury-title = El jurat
office-to-assignment = Proposeu una assignació
office-jury-empty = El jurat encara no té membres
office-jury-empty-text = Apareixeran aquí quan la secretaria tècnica els nomeni.
office-jurors = Membres del jurat
office-col-assigned = Assignades
office-col-handed-in = Lliurades
office-col-conflicts = Conflictes
office-col-progress = Progrés
# The juror’s name follows, for screen readers.
office-dismiss = Retireu del jurat
office-round-entries = { $count ->
    [one] { $count } candidatura en aquesta ronda
   *[other] { $count } candidatures en aquesta ronda
}
office-round-entries-caption = Candidatures i les seves fitxes d’avaluació
office-conflicts = Conflictes d’interessos declarats
# Both a heading and a button.
office-appoint = Nomeneu un membre del jurat
office-appoint-text = La invitació surt de seguida per correu. Per canviar les dades d’algú que ja és al jurat, empleneu el formulari amb la mateixa adreça; no s’envia cap altra invitació.
juror-invitation-waiting = Encara sense resposta
juror-invitation-accepted = Invitació acceptada
juror-invitation-declined = Invitació declinada
juror-name = Nom
juror-email = Correu electrònic
juror-organisation = Organització
juror-country = País
juror-languages = Llengües
juror-categories = Categories
juror-categories-hint = No en marqueu cap si la persona avalua totes les categories.
juror-rounds = Rondes
juror-max-load = Màxim de candidatures

# The assignment
office-assignment-title = Assignació proposada
office-assignment-lede = Encara no s’ha desat res. Els conflictes, les llengües, els grups i els límits es respecten sense excepció; les assignacions existents es mantenen on les regles ho permeten, i la càrrega és tan equilibrada com es pot.
office-assignment-counts = Noves: { $added } · es mantenen: { $kept }
office-assignment-apply = Apliqueu aquesta assignació
office-edit-look = Mostreu els canvis
office-edit-off = Marqueu el que aquí no s’ha de llegir.
office-edit-off-label = Traieu a { $juror }: { $title }
office-edit-title = Canvis a mà
office-edit-undo = Desmarqueu-ne un per desfer-lo. Encara no s’ha desat res.
office-edit-made-off = { $juror } no llegeix: { $title }
office-edit-made-on = { $juror } llegeix: { $title }
office-edit-refused = Això no es pot canviar
office-edit-begun = ja ha començat aquesta candidatura.
office-edit-conflict = hi té un conflicte d’interessos.
office-edit-language = no en llegeix la llengua.
office-edit-full = ja té totes les que pot llegir.
office-edit-unknown = ja no és en aquesta ronda.
office-edit-below = { $count ->
    [0] «{ $title }» no tindria cap fitxa.
    [one] «{ $title }» només tindria { $count } fitxa.
   *[other] «{ $title }» només tindria { $count } fitxes.
}
office-edit-put-in = Doneu una candidatura a algú
office-edit-entry = Candidatura
office-edit-juror = Membre del jurat
office-assignment-stale = El jurat, els conflictes o les candidatures han canviat i no s’ha aplicat res. Aquesta és la nova proposta: reviseu-la i apliqueu-la.
office-assignment-computing = Fitxes d’avaluació ja assignades: { $done } de { $count }.
office-assignment-queued = Abans s’està calculant una altra proposta.
office-assignment-leave = Podeu sortir d’aquesta pàgina: el càlcul continua, i la pàgina s’actualitza sola.
office-assignment-again = Actualitzeu
office-assignment-give-up = Abandoneu el càlcul
office-assignment-groups = { $count ->
    [one] Els membres del jurat formen un sol bloc.
   *[other] El jurat queda dividit en { $count } blocs sense candidatures en comú
}
office-assignment-groups-text = Les puntuacions d’un bloc no es poden comparar amb les d’un altre: no hi ha manera de distingir la severitat dels uns de la qualitat del que llegeixen els altres. Més llengües, grups més amplis o més fitxes per candidatura els enllaçarien.
office-assignment-load = { $count ->
    [one] { $count } candidatura
   *[other] { $count } candidatures
}
office-assignment-shortage = { $count ->
    [one] { $count } candidatura no pot rebre totes les fitxes d’avaluació. Nomeneu més membres del jurat o apugeu-ne els límits.
   *[other] { $count } candidatures no poden rebre totes les fitxes d’avaluació. Nomeneu més membres del jurat o apugeu-ne els límits.
}
office-assignment-short = «{ $title }» rep { $possible } de { $wanted } fitxes d’avaluació; membres del jurat que no la poden assumir: { $conflict } amb un conflicte d’interessos, { $language } sense la seva llengua, { $category } en altres grups, { $full } amb la càrrega completa.

# The standings
office-standings-title = Classificació
office-standings-caption = Classificació, de més a menys puntuació
office-standings-empty = Encara no hi ha candidatures en aquesta ronda
office-standings-stale = Les fitxes o els conflictes han canviat mentrestant i no s’ha fixat res. Aquesta és la nova classificació: comproveu-la i fixeu la preselecció.
# $category is the code of a category, or “all” where the cut-off runs through all of them.
office-tie = { $category ->
    [all] Al tall hi ha { $count } candidatures empatades a la posició { $place }.
   *[other] Al tall ({ $category }) hi ha { $count } candidatures empatades a la posició { $place }.
}
office-tied = Empatada amb altres
office-col-place = Posició
office-col-score = Puntuació
office-col-spread = Dispersió
office-col-ballots = Fitxes
# Above “Above”, “Below” and “The meeting decides”.
office-col-through = Tall
office-through = Per sobre
office-not-through = Per sota
office-meeting-decides = Ho decideix la reunió
# Read out for a drawing.
office-spread = Totals de les fitxes d’avaluació: { $totals }

office-sureness-title = És segur, aquest ordre?
office-sureness-text = Hi ha membres del jurat més severs que d’altres, i cada candidatura només la llegeixen uns quants. A partir de les candidatures que tenen en comú, un model estima la severitat de cadascú i què hauria donat un jurat de severitat mitjana. No canvia cap posició: el que compta és la classificació de dalt.
office-cut-through-class = El tall passa pel mig d’una classe: amb aquestes fitxes no es poden distingir les candidatures d’una banda i de l’altra.
office-cut-between-classes = El tall passa entre dues classes.
office-outlooks = Candidatures per puntuació ajustada
office-outlooks-note = Les candidatures d’una mateixa classe no es poden distingir amb aquestes fitxes. La posició és dins l’interval amb una probabilitat del 90 %; la probabilitat és la de superar el tall.
office-outlooks-ask = Mostreu les posicions possibles de totes les candidatures
office-col-class = Classe
office-col-adjusted = Ajustada
office-col-places = Posició entre
office-col-chance = Probabilitat
office-places = { $from }–{ $to }
office-habits = Com puntua cada membre del jurat
office-habits-note = La mitjana depèn del que cadascú havia de llegir. La tendència no: compara cada membre amb els altres en les mateixes candidatures, en punts.
office-col-mean = Mitjana
office-col-range = Recorregut
office-col-leaning = Tendència
office-range = { $low }–{ $high }
office-unsure-too-few = Hi ha massa poques fitxes per dir si l’ordre és segur: calen almenys dues candidatures i dos membres del jurat.
office-unsure-not-linked = No es pot dir res de la severitat: el jurat es divideix en { $groups } grups sense cap candidatura en comú. Assigneu algunes candidatures a membres de diversos grups.
office-unsure-no-overlap = Encara no es pot dir res de la severitat: massa poques candidatures tenen més d’una fitxa.
office-unsure-no-variation = No es pot dir res de la severitat: les fitxes no es diferencien prou.

office-shifts-ask = Què canviaria la selecció?
office-shifts-title = Què canviaria la selecció
office-shifts-text = La ronda s’ha tornat a comptar sense cada membre del jurat, amb cada pes una dècima part més gran i més petita, i sense cada criteri. Un canvi cada vegada; la resta queda igual.
office-shifts-none = Cap d’aquests canvis no l’altera: passen sempre les mateixes candidatures.
office-shift-juror = Sense les fitxes de { $name }
office-shift-up = Amb una dècima part més de pes en «{ $name }»
office-shift-down = Amb una dècima part menys de pes en «{ $name }»
office-shift-criterion = Sense el criteri «{ $name }»
office-shift-enter = Passarien:
office-shift-leave = No passarien:

# Per què una candidatura té la seva posició. $score, $line: nombres de punts.
office-why-link = { $score }: com s’hi arriba
office-why-rule = La regla
office-why-ballots = Les fitxes
office-why-ballots-note = Totes les fitxes que compten, del total més alt al més baix, sense noms
office-why-ballot = Fitxa { $number }
office-why-none = Encara no compta cap fitxa sobre aquesta candidatura.
office-why-no-score = Encara no compta cap fitxa sobre aquesta candidatura, de manera que no té posició.
office-why-place = Posició { $place } de { $ranked }, amb una puntuació de { $score }.
office-why-above = És per sobre del tall, que passa per { $line }.
office-why-below = És per sota del tall, que passa per { $line }.
office-why-meeting = Està empatada al tall, a { $line }: decideix la reunió.
office-why-tied = A la mateixa posició:
office-why-steps = De les fitxes a la puntuació
office-why-sum = Suma dels totals
office-why-sum-points = Suma dels punts
office-why-count = Nombre de fitxes
office-why-score = Puntuació
office-why-median = Mediana dels totals: la puntuació
office-why-mean = Mitjana dels totals: desempata medianes iguals
office-why-points = Punts
office-why-panels = Criteri per criteri
office-why-marks = Notes
office-why-dropped = Descartades
office-why-panel = Nota del jurat

office-shortlist = Preselecció
office-shortlist-fix = Fixeu la preselecció
# Before a date.
office-shortlisted = Fixada:
# Before a date.
office-announced-from = Pública des de:
office-announce = Candidatures finalistes públiques des de
# $zone names the time zone of the edition; also below the moment of the release.
office-announce-hint = Hora local de l’edició ({ $zone }).

# Decisions and release
office-decisions-lede = Qui rep la distinció i qui les mencions especials. El que quedi buit no s’atorga. Una decisió que s’aparta de la classificació necessita un motiu.
office-decision-who = Candidatura
office-decision-choice = { $place } · { $title } – { $government }
office-decision-votes = { $count ->
    [one] La més votada té { $count } vot.
   *[other] La més votada té { $count } vots.
}
office-decision-no-votes = La votació oberta encara no té recompte.
office-decision-reason = Motiu per a l’acta
office-decision-language = Llengua del motiu
office-not-awarded = No s’atorga
office-save-decisions = Deseu les decisions
office-last-standings = Classificació de l’última ronda
office-release = Publicació dels resultats
release-draft = En preparació
release-proposed = Proposada
release-released = Aprovada
release-retracted = Retirada
office-visible-from = Visible des de
office-proposed-by = Proposada per { $name }
office-released-by = Aprovada per { $name }
office-second-person = Falta l’aprovació d’una segona persona. Demaneu a algú de la secretaria tècnica que obri aquesta pàgina.
office-propose = Proposeu la publicació
office-release-now = Publiqueu els resultats
office-withdraw-proposal = Retireu la proposta
office-retract = Retireu els resultats
office-preview = Vista prèvia dels resultats
office-preview-title = Això és una vista prèvia
office-preview-text = Fora de la secretaria tècnica no la veu ningú. Així es veurà la pàgina quan els resultats siguin públics.

# The timetable
timetable-lede = Totes les hores són hores locals de l’edició ({ $zone }).
timetable-opens = Obertura
timetable-closes = Tancament
timetable-grace = Minuts de gràcia després del termini per presentar candidatures
timetable-grace-hint = El que arriba dins d’aquests minuts encara s’accepta: textos, fitxers i presentacions, també després del termini propi d’un esborrany. No s’hi pot començar ni tornar a obrir res, i les pàgines públiques indiquen només el termini. 0 si no n’hi ha.
timetable-reason = Motiu del canvi de termini
timetable-reason-hint = Cal quan canvia el termini d’una convocatòria oberta.
timetable-reason-readers = El llegeix tothom a l’historial públic del termini, i qui redacta un esborrany, per correu.
timetable-note = Si canvia el termini per presentar candidatures, la pàgina pública ho indica, amb la data anterior, la nova i el motiu, i qui redacta un esborrany rep un correu.

# Mails
office-mails-lede = Cada correu d’aquesta edició, tal com arriba a qui el llegeix, i si ha sortit.
office-mails-empty = Encara no hi ha correus
office-mail-sent = Enviat
office-mail-failed = { $tries ->
    [one] No ha arribat, { $tries } intent
   *[other] No ha arribat, { $tries } intents
}
office-mail-waiting = En espera

# Participation
office-participation-lede = D’on venen les candidatures: xifres per país, sense títols.
office-region-none = Sense regió
office-col-share = Comparació
office-col-submitted = Presentades
office-col-drafts = Esborranys

# The log. Each line follows the name of who did it; $subject is a title, an address or a code.
office-log-lede = Qui ha fet què, del més recent al més antic. S’hi afegeixen línies, però no en canvia cap.
# In place of a name.
log-program = El programa
log-edition-founded = ha creat l’edició de { $subject }
log-secretariat-appointed = ha afegit { $subject } a la secretaria tècnica
log-submission-started = ha començat una candidatura
log-submission-carried = ha començat «{ $subject }» a partir d’una candidatura de { $detail }
log-submission-submitted = ha presentat «{ $subject }» (empremta { $detail }…)
log-submission-submitted-in-grace = ha presentat «{ $subject }» després del termini, dins del període de gràcia (empremta { $detail }…)
log-submission-withdrawn = ha retirat «{ $subject }»
log-submission-reopened = ha tornat a obrir «{ $subject }»
log-submissions-exported = ha exportat { $detail } candidatures ({ $subject })
log-team-invited = ha convidat algú a redactar «{ $subject }»
log-team-part = ha canviat el que algú pot fer a «{ $subject }»
log-team-joined = participa a «{ $subject }»
log-team-declined = ha rebutjat participar a «{ $subject }»
log-team-left = ha posat fi a la participació d’algú a «{ $subject }»
log-extension-given = ha donat més temps a «{ $subject }»: { $detail }
log-extension-ended = ha retirat el temps addicional de «{ $subject }»
log-late-start-given = ha donat temps per començar a { $subject }: { $detail }
log-late-start-ended = ha retirat el temps per començar de { $subject }
log-drafts-reminded = ha recordat el termini a qui redacta esborranys (correus: { $detail })
log-correction-asked = ha retornat «{ $subject }» per corregir: { $detail }
log-correction-ended = ja no demana corregir «{ $subject }»
log-correction-submitted = ha presentat «{ $subject }» corregida (empremta { $detail }…)
log-full-sheet-submitted = ha presentat la fitxa completa de «{ $subject }» (empremta { $detail }…)
log-full-sheets-reminded = ha recordat la fitxa completa a les finalistes (correus: { $detail })
log-thread-asked = ha fet una pregunta sobre «{ $subject }»
log-thread-said = ha escrit a l’altra part sobre «{ $subject }»
log-thread-closed = ha tancat una pregunta sobre «{ $subject }»
log-thread-reopened = ha tornat a obrir una pregunta sobre «{ $subject }»
log-membership-sent = ha sol·licitat l’adhesió a la xarxa amb «{ $subject }»
log-membership-accepted = ha acceptat la sol·licitud d’adhesió enviada amb «{ $subject }»
log-membership-declined = ha rebutjat la sol·licitud d’adhesió enviada amb «{ $subject }»
# $given says whether there is a reason in $detail.
log-submission-eligible = { $given ->
    [yes] ha admès «{ $subject }»: { $detail }
   *[no] ha admès «{ $subject }»
}
log-submission-ineligible = no ha admès «{ $subject }»: { $detail }
log-imported = ha importat candidatures per a { $subject } ({ $detail })
# $detail is the name of a language.
log-summary-translated = ha desat la traducció del resum de «{ $subject }» ({ $detail })
log-invitation-accepted = ha acceptat la invitació al jurat
log-invitation-declined = ha declinat la invitació al jurat
log-juror-appointed = ha nomenat { $detail } ({ $subject }) per al jurat
log-account-erased = ha esborrat un compte
log-juror-dismissed = ha retirat { $subject } del jurat
# $subject is the name of a round, $detail a number.
log-assignment-applied = ha aplicat l’assignació: { $subject } (fitxes: { $detail })
log-jurors-reminded = ha escrit als membres del jurat amb fitxes pendents: { $subject } (correus: { $detail })
log-conflict = ha declarat un conflicte d’interessos amb «{ $subject }»
# $detail is the name of a round.
log-ballot-handed-in = ha lliurat la fitxa d’avaluació de «{ $subject }» ({ $detail })
log-timetable-changed = ha canviat el calendari
log-deadline-moved = ha canviat el termini per presentar candidatures: { $detail }
log-grace-changed = ha fixat els minuts de gràcia després del termini: { $detail }
log-rules-changed = ha canviat les regles: { $subject }
log-panel-changed = ha canviat a mà qui valora: { $subject }
log-conflicts-declared = ha repassat la llista de conflictes: { $subject }
log-lot-drawn = ha fet el sorteig per als empats: { $subject }
log-form-section = ha canviat una secció del formulari: { $subject }
log-form-question = ha canviat una pregunta del formulari: { $subject }
log-form-moved = ha mogut una part del formulari: { $subject }
log-form-removed = ha tret una part del formulari: { $subject }
log-form-replaced = ha substituït el formulari
log-form-full-sheet = ha dit quan es demana la fitxa completa
log-round-added = ha afegit una ronda: { $subject }
log-round-removed = ha tret una ronda: { $subject }
log-vote-set-up = ha preparat la votació oberta
log-vote-removed = ha tret la votació oberta
log-vote-closed = s’ha tancat la votació oberta i s’han comptat les paperetes
log-vote-taken-over = ha incorporat el recompte de la votació oberta
log-edition-copied = ha obert l’edició següent com a còpia d’aquesta: { $subject }
log-feedback-written = ha escrit els comentaris sobre «{ $subject }»
# $subject is the name of a round, $detail a number.
log-shortlisted = ha fixat la preselecció: { $subject } (candidatures: { $detail })
log-meeting-joined = s’ha unit a la reunió del jurat
log-meeting-discussed = ha posat «{ $subject }» a debat
log-meeting-paused = ha fet una pausa
log-motion-opened = ha sotmès alguna cosa a votació
log-motion-voted = ha votat
log-motion-closed = ha tancat una votació ({ $detail })
log-decisions-saved = ha desat les decisions
log-release-proposed = ha proposat la publicació dels resultats
log-release-withdrawn = ha retirat la proposta de publicar els resultats
log-released = ha aprovat la publicació dels resultats
log-retracted = ha retirat els resultats

office-panel-title = Qui valora aquesta candidatura
office-panel-lede = Afegiu o traieu membres del jurat a mà. Qui ha començat una fitxa s’hi queda; qui té un conflicte o no llegeix la llengua no es pot afegir.
office-panel-stale = L’assignació d’aquesta candidatura ha canviat mentrestant. Així és ara.
office-panel-count = Membres del jurat: { $count } de { $wanted } previstos
office-panel-caption = El jurat d’aquesta ronda
office-panel-judges = La valora
office-panel-juror = Membre del jurat
office-panel-load = Candidatures
office-panel-remark = Observació
office-panel-begun = Ha començat una fitxa
office-panel-conflict = En conflicte
office-panel-language = No llegeix la llengua
office-panel-category = No és del grup d’aquesta categoria
office-panel-full = Ja en té totes les que accepta
