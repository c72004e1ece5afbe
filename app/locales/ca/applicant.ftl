### The applicant’s desk.

applicant-nav-name = Candidatures
applicant-nav-mine = Les meves candidatures
applicant-empty-title = Encara no hi ha cap candidatura
applicant-empty-text = Aquí hi haurà les que comenceu i la vostra resposta de la secretaria.
applicant-no-call = Ara mateix no hi ha cap convocatòria oberta.
applicant-start = Comença una candidatura
applicant-untitled = Sense títol
applicant-changed = Canviada el
applicant-next-missing =
    { $count ->
        [one] Falta { $count } resposta.
       *[other] Falten { $count } respostes.
    }
applicant-next-submit = Completa: ja es pot presentar.
applicant-next-wait = Presentada. La secretaria la revisarà.
applicant-next-jury = Admesa: la llegeix el jurat.
applicant-next-ineligible = No admesa. El motiu és a la seva pàgina.
applicant-next-withdrawn = Retirada.
applicant-withdrawn = La candidatura s’ha retirat.
applicant-write = Escriviu
applicant-to-receipt = Justificant
applicant-to-review = Repasseu-la
applicant-reason = Motiu
applicant-stages = On és
applicant-reopen = Torna-la a obrir
applicant-reopen-text = Torna a ser un esborrany. Caldrà presentar-la de nou abans del termini.
applicant-withdraw = Retira-la
applicant-withdraw-text = Ningú més no la llegirà. Abans del termini la podeu tornar a obrir.
applicant-rail = Seccions
applicant-rail-sum = { $done } de { $total } seccions completes
applicant-rail-done = Completa
applicant-rail-missing =
    { $count ->
        [one] Falta { $count } resposta
       *[other] Falten { $count } respostes
    }
applicant-contacts-title = Persones de contacte
applicant-contacts-lede = A qui pot preguntar la secretaria. Una persona com a mínim, amb nom i adreça electrònica.
applicant-contacts-legend = Persones
applicant-contacts-readers = Les llegeix només la secretaria. No es publiquen mai i el jurat no les veu.
contact-row = Persona { $number }
contact-name = Nom
contact-role = Càrrec
contact-email = Adreça electrònica
contact-phone = Telèfon
applicant-save-next = Desa i continua
applicant-saved-text = El que falta encara es pot escriure més tard.
applicant-closed-title = Ara no s’hi pot escriure
applicant-closed-text = La candidatura ja s’ha presentat, o el termini és tancat. La podeu llegir a la pàgina de repàs.
review-title = Repàs i presentació
review-lede = Així la llegiran la secretaria i el jurat.
review-complete-title = És completa.
review-complete-text = La podeu presentar al final d’aquesta pàgina.
review-missing-title =
    { $count ->
        [one] Falta { $count } cosa.
       *[other] Falten { $count } coses.
    }
review-missing-text = Són marcades més avall. Seguiu «Canvia» per completar-les.
review-change = Canvia
review-submit-text = Abans del termini la podeu tornar a obrir. Rebreu un justificant per correu.
review-submit = Presenta la candidatura
receipt-kicker = Justificant
receipt-title = Candidatura rebuda
receipt-received = Hora de recepció
receipt-edition = Edició
receipt-number = Número
receipt-fingerprint = Empremta del contingut
receipt-note = Deseu o imprimiu aquesta pàgina. L’empremta demostra què s’ha presentat.
receipt-next = On és la candidatura
stage-draft = Esborrany
stage-submitted = Presentada
stage-validated = Validació tècnica
stage-jury = Jurat
stage-result = Resultat
stage-now-published = El resultat és públic
stage-now-setup = En preparació
stage-now-between = Entre dues fases
