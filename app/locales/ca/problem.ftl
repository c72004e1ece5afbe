### Faults in an input (problem-) and refusals of a whole request (error-).

# The head of the list of faults above a form.
problem-summary = { $count ->
    [one] Hi ha un punt per revisar
   *[other] Hi ha { $count } punts per revisar
}
problem-missing = Aquí cal una resposta.
problem-too-many-words = El text té { $given } paraules; aquí n’hi caben { $limit }.
# $limit is 0 where the bound is not told.
problem-too-long = { $limit ->
    [0] El text és massa llarg per a aquest camp. Escurceu-lo.
   *[other] El text és massa llarg per a aquest camp: hi caben { $limit } caràcters.
}
problem-forbidden-characters = El text conté caràcters de control invisibles. Torneu-lo a enganxar com a text sense format o escriviu-lo.
problem-not-a-choice = Trieu una de les respostes de la llista.
problem-not-a-number = Escriviu un nombre, en xifres.
problem-not-an-email = No sembla una adreça de correu electrònic. Comproveu si hi falta alguna part o hi sobra un espai.
problem-not-a-url = Escriviu una adreça web completa que comenci per https://
problem-not-a-date = Indiqueu el mes així: 2024-05, o el dia així: 2024-05-31.
problem-ends-before-it-begins = El final és anterior al començament.
problem-outside-period = La pràctica queda fora del període que admet aquesta edició.
problem-not-declared = Marqueu aquesta declaració per presentar la candidatura.
# $limit is 0 where the bound is not told.
problem-out-of-scale = { $limit ->
    [0] Aquesta nota és fora de l’escala.
   *[other] Aquesta nota és fora de l’escala, que acaba en { $limit }.
}
problem-off-step = Aquesta nota queda entre dos graons de l’escala. Trieu-ne un.
problem-mark-missing = Aquí falta una nota. Poseu-la abans de lliurar la fitxa.
problem-must-be-judged = Aquest criteri necessita una nota: les regles de la ronda no permeten deixar-lo sense valorar.
problem-unknown-field = El formulari ha canviat des que el vau obrir. Torneu a carregar la pàgina i comproveu aquesta resposta.
problem-wrong-code = No són les sis xifres de l’últim correu. Comproveu-les o demaneu un codi nou.
problem-spent-link = Aquest enllaç o codi ja s’ha fet servir, s’ha substituït o ha caducat. Demaneu-ne un de nou.
problem-not-a-time = Indiqueu el dia i l’hora així: 2024-05-31 18:00.
problem-time-twice = Aquest dia canvia l’hora, i aquesta hora es repeteix. Trieu a sota quina de les dues voleu dir.
problem-time-skipped = Aquest dia canvia l’hora, i aquesta hora no existeix. Trieu a sota una de les dues més properes, o escriviu-ne una altra.
problem-grace-unfit = Indiqueu minuts sencers, com a màxim 1.440 (un dia), que acabin abans que comenci el jurat.
problem-reason-missing = Això s’aparta de la classificació. Indiqueu-ne el motiu per a l’acta.
problem-contradiction = Aquesta decisió i una altra s’exclouen mútuament. Canvieu-ne una.
problem-contact-missing = Primer indiqueu una persona de contacte, perquè us puguem localitzar.
problem-scale-unfit = La nota més alta ha de superar la més baixa i els passos hi han d’acabar.
problem-weights-unfit = Com a mínim un criteri ha de tenir un pes més gran que 0. Tots els pesos junts sumen 10.000 com a màxim; si hi ha criteris que poden quedar sense valorar, trieu nombres rodons com ara 10 o 25.
problem-anchor-unfit = Una línia per nota: una nota de l’escala, dos punts, la descripció. Cada nota una vegada, i les mateixes en cada llengua.
problem-too-small = Així no quedaria ningú. Indiqueu un nombre més gran i, com a màxim, el 100 %.
problem-needs-everyone = Els punts per posició comparen llistes senceres: tot el jurat ho ha de jutjar tot.
problem-windows-overlap = Aquest període coincideix amb un altre del calendari.
problem-full-sheet-time = Després del tancament d’aquesta ronda i, com a molt tard, quan s’obri la fase següent.
problem-full-sheet-untimed = Digueu primer quan es demana la fitxa completa.
problem-in-the-past = Aquest moment ja ha passat.
problem-too-few-choices = { $given ->
    [one] Heu triat { $given } pràctica; calen com a mínim { $limit }.
   *[other] Heu triat { $given } pràctiques; calen com a mínim { $limit }.
}
problem-too-many-choices = Heu triat { $given } pràctiques; se’n poden triar { $limit } com a màxim.
problem-not-most-voted = Aquesta menció és per a la pràctica més votada, i no en pot rebre una altra.
problem-too-few-ballots = Una pràctica té { $limit } vots: hi ha d’haver almenys tantes paperetes que compten.
problem-table-unfit = La primera línia ha d’anomenar una columna «title» o «title/…», i una amb els vots: «confirmed_votes», «supports» o «votes».
problem-row-unfit = Línia { $given }: o els vots no són un nombre, o la pràctica ja tenia una fila.
problem-entries-lacking = { $given ->
    [one] Falta { $given } pràctica de la votació a la taula.
   *[other] Falten { $given } pràctiques de la votació a la taula.
}
problem-taken = D’aquest any ja hi ha una edició.
problem-already-begun = Amb aquesta adreça ja s’ha començat una candidatura en el termini concedit. Doneu més temps a aquest esborrany a la seva pàgina.
problem-code-unfit = Cada codi hi és una sola vegada i es compon de minúscules, xifres, «-» i «_».
problem-needed-by-all = Tot formulari té aquesta pregunta, amb aquest tipus de resposta.
problem-list-unfit = Cal el mateix nombre de línies en cada llengua, i tants codis com línies; categories, llengües i classes de mida són les de l’edició.
problem-in-use = { $given ->
    [one] { $given } candidatura hi ha respost; la resposta es perdria.
   *[other] { $given } candidatures hi han respost; les respostes es perdrien.
}
problem-condition-unfit = Una pregunta només pot dependre d’una d’anterior amb opcions, d’opcions que aquesta tingui, i no si tot formulari la té.
problem-file-unfit = El fitxer no es pot llegir a partir de la línia { $limit }.
problem-own-address = Aquesta és la vostra pròpia adreça.
problem-not-own-address = No és l’adreça d’aquest compte.
problem-no-more-room = No hi ha lloc per a més: { $limit } com a màxim.
problem-not-later = No és més tard que el termini que val per a totes.
problem-jury-begins = Llavors el jurat ja treballa. Trieu un moment anterior.
problem-file-too-large = Aquest fitxer supera els { $limit } MB. Reduïu-lo o indiqueu-ne un enllaç.
problem-file-kind-unfit = No s’accepta aquest tipus de fitxer, o el contingut no és el que diu el nom. Consulteu quins tipus s’accepten.
problem-file-unsafe = Aquest fitxer està malmès o conté alguna cosa que podria perjudicar qui l’obri. Deseu-lo de nou, sense macros ni adjunts, i torneu-lo a enviar.
problem-file-cut-short = El fitxer no ha arribat sencer. Envieu-lo de nou.
problem-file-unscanned = Ara mateix no es pot comprovar si el fitxer és segur. Torneu-lo a enviar d’aquí a uns minuts.
problem-too-many-files = { $limit ->
    [one] S’accepta un sol fitxer. Retireu abans el que hi ha.
   *[other] S’accepten com a màxim { $limit } fitxers. Retireu-ne abans algun.
}
problem-picture-undescribed = Digueu de cada imatge què mostra i marqueu que es pot publicar.
problem-not-an-amount = Escriviu l’import en xifres, amb els decimals que té la moneda i no més.
problem-currency-missing = Trieu també la moneda.
problem-end-unclear = Indiqueu l’últim mes o marqueu que encara continua: una de les dues coses.
problem-ranking-unfit = Trieu cada opció una sola vegada i ompliu les posicions des de la primera, sense deixar-ne cap de buida.
problem-too-many-chosen = Heu triat { $given } respostes; n’hi caben { $limit } com a màxim.
problem-other-missing = Escriviu al costat de l’opció de què es tracta.
problem-not-eligible = Amb aquesta resposta la candidatura no pot participar.
problem-rule-unfit = Això no encaixa amb la manera de respondre la pregunta, o anomena una opció que no hi és.
error-sign-in-title = Primer inicieu la sessió
error-sign-in-text = Aquesta pàgina forma part d’un espai personal. Inicieu la sessió i hi anireu directament.
error-not-found-title = En aquesta adreça no hi ha res
error-not-found-text = La pàgina ha canviat de lloc, no ha existit mai o no teniu permís per veure-la.
# The moment of opening follows in a line of its own.
error-not-yet-title = Encara no és obert
error-not-yet-text = Torneu quan s’obri. Aquí teniu l’hora:
error-closed-title = Ja és tancat
error-closed-text = El termini ha passat i no s’ha canviat res. Si creieu que és un error, escriviu a la secretaria tècnica.
error-stale-title = Algú ha desat abans
error-stale-text = No s’ha sobreescrit res. Torneu a obrir la pàgina per veure la versió més nova i afegiu-hi el vostre canvi.
error-invalid-title = Cal revisar alguna cosa del formulari
error-invalid-text = Torneu enrere, comproveu les respostes i torneu a enviar el formulari.
error-wrong-state-title = Ara no és possible
error-wrong-state-text = El que volíeu canviar ha avançat mentrestant. Torneu a obrir-ne la pàgina per veure en quin punt és.
error-second-person-title = Una segona persona ho ha de confirmar
error-second-person-text = Heu fet el primer pas; les regles demanen que el segon el faci una altra persona de la secretaria tècnica.
error-too-many-title = Espereu un moment
error-too-many-text = { $seconds ->
    [one] Han arribat massa peticions des d’aquí. Torneu-ho a provar d’aquí a { $seconds } segon.
   *[other] Han arribat massa peticions des d’aquí. Torneu-ho a provar d’aquí a { $seconds } segons.
}
error-spent-title = Aquest enllaç ja no funciona
error-spent-text = Ja s’ha fet servir, l’ha substituït un de més nou o ha caducat. Demaneu-ne un altre.
error-too-large-title = Això és massa gran per enviar-ho d’un sol cop
error-too-large-text = No s’ha desat res, però el vostre text és encara al formulari: torneu enrere amb el navegador, escurceu-lo o deseu-lo per parts. Un formulari admet fins a un milió de caràcters, aproximadament.
error-full-title = Ara mateix no s’ha pogut desar res
error-full-text = El servidor s’ha quedat sense espai; ja s’ha avisat qui el manté. Guardeu una còpia del text i torneu-ho a provar més tard.
error-trouble-title = Alguna cosa ha fallat per part nostra
error-trouble-text = No és culpa vostra. Torneu-ho a provar d’aquí a uns minuts; si es repeteix, escriviu a la secretaria tècnica amb la referència de sota.
error-reference = Referència
error-to-desk = Aneu al meu espai
error-to-home = Aneu a la pàgina d’inici
error-typed-title = El que heu escrit encara és aquí
error-typed-text = Torneu-ho a enviar o copieu-ho abans en un lloc segur.
error-typed-send = Torneu-ho a enviar
