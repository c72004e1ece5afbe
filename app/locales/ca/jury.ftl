### The desk of a juror.

jury-nav-name = Jurat
jury-nav-entries = Candidatures assignades
jury-nav-rehearsal = Assaig
jury-nav-marks = Les meves notes

# The invitation, before anything else opens
jury-invitation-title = Invitació al jurat
jury-invitation-lede = La secretaria tècnica us proposa avaluar pràctiques de participació ciutadana. Això és el que representa; les candidatures s’obren tan bon punt accepteu.
jury-invitation-task = La vostra tasca
jury-invitation-nothing-yet = Encara no teniu candidatures assignades. No en rebreu més de les que indiqueu a sota.
jury-invitation-amount = { $count ->
    [one] Us espera una candidatura.
   *[other] Us esperen { $count } candidatures.
} { $hours ->
    [one] La lectura demana cap a una hora.
   *[other] La lectura demana unes { $hours } hores.
}
jury-invitation-conflicts = Si teniu una relació propera amb un govern o amb les persones que hi ha darrere d’una candidatura, ho declareu allà mateix i desapareix del vostre espai.
jury-invitation-confidence = Confidencialitat
jury-invitation-confidence-text = El que llegiu, el que valoreu i el que es diu al jurat queda entre el jurat i la secretaria tècnica, també després de la publicació dels resultats. Els noms i les dades de contacte de les entitats candidates només serveixen per a la feina del jurat. Fins a la cerimònia ningú més no sap qui ha guanyat.
jury-invitation-about-you = Sobre vós
jury-invitation-languages = Llengües en què llegiu candidatures
jury-invitation-categories = Categories que coneixeu bé
jury-invitation-categories-hint = Deixeu-les totes sense marcar per avaluar qualsevol categoria.
jury-invitation-max-load = Màxim de candidatures per ronda
jury-invitation-accept = Accepteu i guardeu-ne la confidencialitat
jury-invitation-otherwise = Si no us és possible
jury-invitation-reason = Voleu dir per què?
jury-invitation-decline = Declineu
jury-invitation-declined = Heu declinat la invitació.
jury-invitation-declined-text = La secretaria tècnica ja ho sap. Si canvieu d’opinió, encara podeu acceptar a sota.

# The list
jury-entries-title = Candidatures per avaluar
# Before a date.
jury-entries-closes = Tancament:
jury-entries-closed = La ronda és tancada.
# $left is a span such as “3 days”.
jury-entries-left = Temps restant: { $left }
jury-entries-open = { $count ->
    [0] No us queda cap candidatura per avaluar.
    [one] Us queda una candidatura per avaluar.
   *[other] Us queden { $count } candidatures per avaluar.
}
# The figure on the desk; $done is set in bold.
jury-entries-progress = { $total ->
    [one] { $done } de { $total } fitxa d’avaluació lliurada
   *[other] { $done } de { $total } fitxes d’avaluació lliurades
}
jury-entries-minutes = { $hours ->
    [0] { $minutes ->
        [0] No us queda res per llegir.
       *[other] Us queden uns { $minutes } min de lectura.
    }
   *[other] Us queden unes { $hours } h { $minutes } min de lectura.
}
jury-entry-minutes = uns { $minutes } min
# For screen readers, before the total of one's own marks.
jury-entry-total = El vostre total:
jury-entry-recused = Heu deixat aquesta candidatura
jury-entries-empty = No teniu res pendent
jury-entries-none = Encara no teniu candidatures assignades en aquesta ronda. La secretaria tècnica us avisarà quan en tingueu.
jury-entries-no-round = Ara no hi ha cap ronda oberta. Les vostres candidatures apareixeran aquí quan s’obri la següent.
jury-notice-handed-in = La fitxa d’avaluació ja és lliurada. Gràcies.
jury-notice-recused = Heu declarat el conflicte d’interessos. La candidatura ha sortit de la vostra llista.

# Handing in all that is complete
jury-entry-lacking = Encara hi falta: { $fields }
jury-entry-complete = Completa, encara sense lliurar
jury-together-title = Lliureu el que és complet
jury-together-complete = { $count ->
    [0] Cap de les fitxes començades no és completa encara.
    [one] Una fitxa d’avaluació és completa i es pot lliurar.
   *[other] { $count } fitxes d’avaluació són completes i es poden lliurar.
}
jury-together-incomplete = { $count ->
    [one] Una fitxa començada encara no és completa i queda oberta.
   *[other] { $count } fitxes començades encara no són completes i queden obertes.
}
jury-together-new = { $count ->
    [one] Una candidatura és per començar.
   *[other] { $count } candidatures són per començar.
}
jury-together-button = { $count ->
    [one] Lliureu una fitxa
   *[other] Lliureu { $count } fitxes
}
jury-together-note = Si dubteu, torneu a llegir: el que es lliura compta i ja no canvia.
jury-notice-together = { $count ->
    [0] No s’ha lliurat cap fitxa.
    [one] Una fitxa d’avaluació ja és lliurada.
   *[other] { $count } fitxes d’avaluació ja són lliurades.
}
jury-notice-open = { $count ->
    [one] Una fitxa d’aquesta ronda encara és oberta.
   *[other] { $count } fitxes d’aquesta ronda encara són obertes.
}
jury-notice-done = Totes les vostres fitxes d’aquesta ronda són lliurades. Gràcies.
jury-notice-next = A la fitxa oberta següent

# The state of a ballot, as a badge.
ballot-new = Nova
ballot-begun = Començada
ballot-handed-in = Lliurada
ballot-recused = Inhibició

# A submission beside its ballot
jury-place = Candidatura { $place } de { $of }
jury-steps = D’una candidatura a l’altra
jury-previous = Candidatura anterior
jury-next = Candidatura següent
jury-ballot-heading = La vostra fitxa d’avaluació
# After the name of a criterion.
jury-weight = pes { $weight }
jury-anchors = Què volen dir les notes
jury-cannot-judge = No ho puc valorar
jury-comment = Justificació
jury-comment-needed = Què us convenç i què hi trobeu a faltar? N’hi ha prou amb unes quantes frases; calen per lliurar la fitxa.
jury-comment-hint = Què us convenç i què hi trobeu a faltar? Unes quantes frases ajuden quan el jurat es reuneix.
jury-comment-readers = Per al jurat i la secretaria tècnica. Escriviu-la de manera que també la pugui llegir l’entitat candidata: després de la publicació dels resultats se li pot fer arribar, sense el vostre nom.
jury-note = Apunt per a mi
jury-note-readers = Només el llegiu vós. Cap pàgina, exportació ni correu el mostra a la secretaria tècnica, al jurat o a l’entitat candidata.
jury-keys = Tecles
jury-keys-text = 0–9: posar la nota i continuar · j, k: criteri següent, anterior · s: desar · signe d’interrogació: aquesta llista. Fora dels quadres de text, mentre sigueu en aquest formulari.
jury-total = Total fins ara
# Stands for the total while there are no marks.
jury-total-none = –
jury-total-of = de { $highest }
jury-judged = { $total ->
    [one] { $n } de { $total } criteri valorat
   *[other] { $n } de { $total } criteris valorats
}
jury-hand-in = Lliureu la fitxa d’avaluació
jury-hand-in-note = Tot es desa mentre treballeu. Lliureu la fitxa quan ho tingueu clar: a partir d’aleshores compta i ja no canvia.
jury-record-title = La vostra fitxa d’avaluació, tal com la vau lliurar
# Before a date.
jury-record-at = Lliurada:
jury-total-final = Total
jury-others = Les altres fitxes
jury-others-note = Sense noms i en un ordre que no els delata. Ja no poden canviar.

# One's own marks beside each other
jury-marks-title = Les meves notes, de costat
jury-marks-lede = A igual qualitat, iguals notes, des de la primera candidatura fins a l’última. Només vós veieu aquesta taula.
jury-marks-caption = Les vostres notes, del total més alt al més baix
jury-marks-entry = Candidatura
jury-marks-state = Fitxa d’avaluació
jury-marks-cannot-judge = Sense valorar
jury-marks-mean = Mitjana de les vostres notes
jury-marks-range = De la més baixa a la més alta

# A conflict of interest
jury-conflict-title = Conflicte d’interessos
jury-conflict-text = Teniu una relació propera amb aquest govern, amb els seus equips o amb aquesta pràctica? Declareu-la, i la candidatura sortirà de la vostra llista.
jury-conflict-button = Declareu un conflicte d’interessos
jury-conflict-lede = Inhibir-se també és jutjar bé. Quan ho declareu, la candidatura surt per sempre de la vostra llista, i la fitxa que li hàgiu dedicat deixa de comptar.
jury-conflict-kind = Quina relació hi teniu?
jury-conflict-reason = Amb les vostres paraules
jury-conflict-readers = Només ho llegeix la secretaria tècnica; mai l’entitat candidata ni la resta del jurat.
jury-conflict-declare = Declareu-lo i deixeu aquesta candidatura
# Both a choice for the juror and a note for the secretariat.
conflict-employment = Feina per al govern o les entitats sòcies, ara o abans
conflict-authorship = Participació en la mateixa pràctica
conflict-family = Família o amistat propera
conflict-rivalry = Una pràctica que competeix amb aquesta
conflict-other = Un altre motiu

ballot-screening-met = El compleix
ballot-screening-not-met = No el compleix
ballot-screening-passed = Aprovada
ballot-screening-failed = No aprovada

conflict-list-title = Teniu cap conflicte d’interessos?
conflict-list-lede = Abans que s’obrin les candidatures, repasseu la llista. El que declareu desapareix del vostre espai i ho valora una altra persona.
conflict-list-lede-blind = Aquesta ronda és anònima: no sabreu qui ha presentat què. Aquí hi ha els governs, sense les seves candidatures. El que declareu desapareix del vostre espai i ho valora una altra persona.
conflict-list-count = { $count ->
    [one] { $count } candidatura
   *[other] { $count } candidatures
}
conflict-list-stale = La vostra llista ha canviat mentrestant. Repasseu-la una altra vegada, si us plau.
conflict-list-open = Tinc un conflicte
conflict-list-kind = De quin tipus
conflict-list-note = També podreu declarar un conflicte més tard, al costat de cada candidatura.
conflict-list-declare = No tinc cap altre conflicte: obriu les candidatures

# $why is a list of the three that follow.
conflict-asked = Us ho preguntem per { $why }.
conflict-asked-organisation = el nom de la vostra organització
conflict-asked-mail-domain = el vostre correu electrònic
conflict-asked-country = el país
conflict-questions-title = Preguntes sobre conflictes
conflict-questions-note = Membres del jurat i candidatures que tenen alguna cosa en comú. Se’ls pregunta; això no decideix res.
conflict-questions-caption = A qui es pregunta per què
conflict-questions-juror = Membre del jurat
conflict-questions-why = En comú
conflict-questions-answer = Resposta
conflict-questions-none = Sense conflicte
conflict-questions-open = Sense resposta

# The rehearsal: invented submissions, whose marks are kept nowhere
jury-rehearsal = Ronda d’assaig
jury-rehearsal-lede = Tres candidatures inventades amb els criteris i l’escala de la ronda, per trobar la vostra mesura abans que compti.
jury-rehearsal-notice = Assaig: aquí no compta res
jury-rehearsal-notice-text = Els llocs, les persones i els textos són inventats. Les notes que hi poseu es comparen i s’obliden: ningú no les veu, no es desa res i desapareixen quan sortiu d’aquesta pàgina.
jury-rehearsal-over = No hi ha cap ronda oberta ni per obrir: ja no queda res per assajar.
jury-rehearsal-sample = Candidatura inventada { $place } de { $of }
jury-rehearsal-compare = Compareu
jury-rehearsal-compared = Les vostres notes al costat de les de dos membres inventats del jurat
jury-rehearsal-compared-text = No són cap solució: dues persones que llegeixen el mateix text no coincideixen. Mireu si puntueu sempre més alt o més baix, i quina part de l’escala feu servir. Al dibuix, la línia és el vostre total i els punts són els seus.
# $by is a difference of totals, such as 0.60.
jury-rehearsal-higher = En aquests textos, els vostres totals són de mitjana { $by } més alts que els dels membres inventats.
jury-rehearsal-lower = En aquests textos, els vostres totals són de mitjana { $by } més baixos que els dels membres inventats.
jury-rehearsal-same = En aquests textos, els vostres totals coincideixen de mitjana amb els dels membres inventats.
# $own and $theirs are spans of totals, such as 3.90–8.55.
jury-rehearsal-range = Del total més baix al més alt: els vostres, { $own }; els dels membres inventats, { $theirs }.
jury-rehearsal-you = Vós
jury-rehearsal-first = Membre inventat 1
jury-rehearsal-second = Membre inventat 2
jury-rehearsal-assembly-title = Una assemblea per sorteig tria el pla contra les riuades
jury-rehearsal-assembly-place = Vilaribera (inventada), 41.000 habitants
jury-rehearsal-assembly-text = Després de la riuada del 2021, el municipi va sortejar 60 veïns i veïnes, amb equilibri de barris, edats, sexe i règim d’habitatge; una de cada quatre persones no havia participat mai en res. Es van pagar les cures i les actes es van llegir per la ràdio. En nou sessions van triar entre tres plans, amb enginyers que responien en lloc d’exposar. El ple s’havia compromès abans a adoptar la tria o a dir per escrit per què no: va adoptar 31 punts de 34 i va explicar els altres tres. Dos anys després, 22 són fets. L’avaluació, de la universitat veïna, també diu què va fallar: ningú de menys de 20 anys no va arribar al final, i els diners per a traducció es van acabar a la cinquena sessió. Dos municipis veïns ho han repetit a meitat de cost.
jury-rehearsal-budget-title = Cada barri vota les seves places
jury-rehearsal-budget-place = Porto Sereno (inventada), 180.000 habitants
jury-rehearsal-budget-text = Des de fa sis anys, els residents voten en línia una desena part del que la ciutat inverteix en espai públic. L’any passat van votar 23.000 persones, el 13 % de les que hi tenien dret. Els barris de propietaris guanyen més sovint; des del 2023, els tres més pobres de deu tenen una part fixa. Els serveis examinen les propostes i cada negativa es publica amb una frase. Quatre de cada cinc projectes triats es construeixen en dos anys. La gent es troba poc: hi ha una tarda a cada barri i després decideix el vot. S’anuncia una avaluació. El programari és lliure i el fan servir dues ciutats més.
jury-rehearsal-portal-title = La ciutat escolta
jury-rehearsal-portal-place = Lindmere (inventada), 95.000 habitants
jury-rehearsal-portal-text = La ciutat ha obert un portal on tothom pot deixar idees en qualsevol moment. El primer any va recollir 1.480 idees i 9.200 suports, i la més popular va rebre un premi. Cada mes l’alcaldessa llegeix en vídeo les deu millors. El portal té una aplicació, un assistent que respon preguntes i un mapa en tres dimensions, i va guanyar un premi de disseny digital. No hi consta com una idea esdevé decisió; s’ha de crear una unitat. L’informe diu que el 92 % dels usuaris estan satisfets, sense dir quants van respondre ni qui són. No s’hi donen costos. Altres ciutats s’hi han interessat.
