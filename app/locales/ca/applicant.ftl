### The applicant’s desk: the list, the form, the review, the receipt, where a submission stands.

applicant-nav-name = Candidatures
applicant-nav-mine = Les meves candidatures

# The list
applicant-empty-title = Encara no teniu cap candidatura
applicant-empty-text = Les que comenceu apareixeran aquí, cadascuna amb el pas següent.
applicant-no-call = Ara no hi ha cap convocatòria oberta. La pàgina d’inici anuncia quan s’obre la següent.
applicant-start = Comenceu una candidatura
applicant-start-from = Comenceu a partir d’una candidatura anterior
applicant-from = Quina
applicant-from-hint = Les respostes es copien en un esborrany nou; les persones de contacte, només si la candidatura és vostra. La candidatura anterior queda com està.
applicant-start-from-button = Copieu-la en un esborrany nou
applicant-carried = Començada a partir de «{ $title }» ({ $year })
applicant-carried-text = Torneu a llegir totes les respostes: les dates, les xifres i els resultats poden haver canviat.
applicant-carried-no-contacts = Les persones de contacte no s’han copiat, perquè la candidatura és d’algú altre. Afegiu-hi les vostres.
applicant-left = Aquestes respostes no s’han pogut copiar, o només en part:
applicant-left-not-asked = ja no es pregunta
applicant-left-asked-otherwise = ara es pregunta d’una altra manera
applicant-left-no-such-choice = una opció que ja no existeix
applicant-left-statement = cal declarar-ho de nou
applicant-left-file = cal enviar-lo de nou
# Stands for the title while there is none.
applicant-untitled = Sense títol
# Before a date.
applicant-changed = Modificada el dia
applicant-next-missing = { $count ->
    [one] Queda { $count } resposta per completar.
   *[other] Queden { $count } respostes per completar.
}
applicant-next-submit = És completa. Reviseu-la i presenteu-la.
applicant-next-late = El termini s’ha acabat i aquest esborrany no s’ha presentat. Encara el podeu llegir i copiar.
applicant-next-wait = Rebuda. La secretaria tècnica la comprova després del termini i us escriu.
applicant-next-jury = Admesa. Passa al jurat; no cal que feu res.
applicant-next-judged = Amb el jurat. Ningú no sap com va fins que el resultat és públic; no cal que feu res.
applicant-next-award = El resultat és públic: { $award }.
applicant-next-finalist = El resultat és públic: va ser finalista.
applicant-next-participant = El resultat és públic: hi va participar i el jurat la va llegir.
applicant-next-ineligible = No admesa. Obriu-la per llegir-ne el motiu.
applicant-next-withdrawn = Retirada. No hi participa.
applicant-withdrawn = La candidatura ha quedat retirada

# One submission
applicant-write = Continueu escrivint
applicant-to-receipt = Vegeu el justificant de recepció
applicant-to-review = Llegiu-la sencera
applicant-reason = El motiu de la secretaria tècnica
applicant-feedback = Què diu el jurat
applicant-feedback-note = La secretaria tècnica ho ha redactat a partir dels comentaris del jurat.
applicant-stages = En quin punt es troba
applicant-reopen = Torneu a obrir-la per canviar-la
applicant-reopen-text = Torna a ser un esborrany i només compta quan la presenteu de nou, abans que s’acabi el termini.
applicant-withdraw = Retireu la candidatura
applicant-withdraw-text = Deixa de participar-hi i el jurat no la llegeix. Fins que s’acabi el termini la podeu tornar a obrir; després, la retirada és definitiva.

# The rail beside the form
applicant-rail = Seccions del formulari
applicant-rail-sum = { $total ->
    [one] { $done } de { $total } secció completa
   *[other] { $done } de { $total } seccions completes
}
applicant-rail-done = Completa
applicant-rail-missing = { $count ->
    [one] { $count } resposta per completar
   *[other] { $count } respostes per completar
}

# The form
applicant-contacts-title = Persones de contacte
applicant-contacts-lede = A qui pot escriure o trucar la secretaria tècnica sobre aquesta candidatura? Indiqueu almenys una persona, amb el correu electrònic.
applicant-contacts-legend = Persones
applicant-contacts-readers = Ho veu només la secretaria tècnica; no es publica mai ni es mostra al jurat.
contact-row = Persona { $number }
contact-name = Nom
contact-role = Càrrec
contact-email = Correu electrònic
contact-phone = Telèfon
applicant-save-next = Deseu i continueu
applicant-saved-text = El que estigui assenyalat en aquesta pàgina pot esperar fins a la presentació.
applicant-asked-otherwise = El formulari ha canviat des de l’última vegada que vau desar
applicant-asked-otherwise-text = Aquestes preguntes són noves o es fan amb altres paraules: { $questions }
applicant-ineligible = Amb aquestes respostes la candidatura no pot participar
applicant-closed-title = Aquesta candidatura no admet canvis
applicant-closed-text = Està presentada o retirada, o bé la convocatòria està tancada. Encara la podeu llegir sencera a «Reviseu i presenteu». Mentre la convocatòria sigui oberta, la podeu tornar a obrir: trieu-la a «Les meves candidatures».

# The review
review-title = Reviseu i presenteu
review-lede = Tot en una pàgina. Sota cada resposta s’indica qui la llegirà.
review-complete-title = És completa
review-complete-text = El botó per presentar-la és al final d’aquesta pàgina.
review-missing-title = { $count ->
    [one] Queda { $count } resposta per completar
   *[other] Queden { $count } respostes per completar
}
review-missing-text = Ho trobareu assenyalat més avall. «Canvieu» porta a la secció; després podreu presentar aquí la candidatura.
review-change = Canvieu
review-submit-text = Fins que s’acabi el termini podeu tornar a obrir la candidatura i canviar-la. El justificant de recepció apareix de seguida i arriba també per correu.
review-submit-late-text = El termini s’ha acabat, i això encara s’accepta. Un cop presentada, la candidatura ja no es pot tornar a obrir. El justificant de recepció apareix de seguida i també arriba per correu.
review-submit = Presenteu la candidatura
# Ways to read it before anybody else does, each a link.
review-views = Maneres de llegir-la
review-as-written = Tal com l’heu escrit
review-as-jury = Com la llegirà el jurat
review-as-public = Com la llegirà el públic
review-rounds = Rondes del jurat
review-public-note = Es publica només amb el resultat, i només si la candidatura és admesa. Fins aleshores ningú de fora no la llegeix. Les persones de contacte no es publiquen mai.

# The receipt
receipt-kicker = Justificant de recepció
receipt-title = Candidatura rebuda
receipt-received = Rebuda el dia
receipt-late = Després del termini
receipt-late-text = El termini era el dia { $time }. Ha arribat dins del període de gràcia de l’edició i s’ha acceptat.
receipt-edition = Edició
receipt-number = Número de la candidatura
receipt-fingerprint = Empremta
# Only where the form has changed since.
receipt-form = Formulari
receipt-form-version = Versió { $number }, vigent des del dia { $date }
# Of a form that is older than its versions.
receipt-form-undated = Versió { $number }
receipt-form-changed = El formulari ha canviat des d’aquella presentació. Tot el que es va presentar conserva les paraules amb què es va preguntar.
receipt-note = Imprimiu o guardeu aquesta pàgina com a prova. L’empremta correspon exactament al que heu presentat: una sola lletra diferent donaria una altra empremta.
receipt-next = Vegeu en quin punt es troba la candidatura

# The way of a submission
stage-draft = Esborrany
stage-submitted = Presentada
stage-validated = Validació tècnica
stage-jury = Jurat
stage-result = Resultat
stage-withdrawn = Retirada
# At the head of the secretariat’s desk, when no phase is open.
stage-now-published = El resultat és públic
stage-now-setup = Abans de la convocatòria
stage-now-between = Entre dues fases

# What a section said before
applicant-history = El que deia abans aquesta secció
applicant-history-title = Versions anteriors: { $section }
applicant-history-lede = El que ha desaparegut des de llavors està ratllat, el que s’hi ha afegit està marcat. Recuperar una versió no fa perdre res: el que hi ha ara també es conserva com a versió.
applicant-history-none = No hi ha cap versió anterior.
applicant-history-restore = Recupereu aquesta versió
applicant-history-stale = Mentrestant s’ha desat la secció, de manera que no s’ha recuperat res. Mireu-la un altre cop.
