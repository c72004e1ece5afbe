### Questions of the secretariat about a submission, and the answers.

# Both desks
thread-title = Preguntes de la secretaria tècnica
thread-lede-team = Aquí la secretaria tècnica pregunta sobre aquesta candidatura. Pot respondre qualsevol persona que hi pugui escriure; la secretaria en rep un avís per correu. El jurat no en llegeix res.
thread-lede-office = Pregunteu el que la candidatura no diu. La persona responsable i les que redacten amb ella reben un correu que diu on llegir-ho, però no què s’hi diu. El que s’ha dit queda com està; les respostes no canvien res del que s’ha presentat.
thread-of-office = Secretaria
thread-of-team = Entitat candidata
thread-unread = Per llegir
thread-read = Marqueu com a llegit
thread-answer = La vostra resposta
thread-more = Afegiu un missatge
thread-fixed = Un cop enviat, ningú no ho pot canviar.
thread-send = Envieu
thread-close = Tanqueu
thread-reopen = Torneu-la a obrir
thread-closed-on = Tancada el dia { $date }. Encara es pot llegir.
thread-closed-title = Aquesta pregunta està tancada
thread-closed-text = S’ha tancat mentre escrivíeu. No s’ha enviat res; el vostre text encara hi és.
# The secretariat’s desk
thread-ask = Feu una pregunta
thread-subject = De què es tracta
thread-subject-hint = Unes quantes paraules, per exemple la secció.
thread-question = Pregunta
thread-question-readers = La llegeixen totes les persones que participen en la candidatura i la secretaria tècnica.
thread-ask-send = Envieu la pregunta
thread-asked = Enviada. L’entitat candidata en rep un avís per correu.
thread-open = Llegiu i pregunteu
thread-count = { $count ->
    [one] S’ha fet { $count } pregunta.
   *[other] S’han fet { $count } preguntes.
}
thread-unread-count = { $count } amb respostes per llegir
# The applicant’s desk
thread-none = La secretaria tècnica no ha preguntat res
thread-card = La secretaria tècnica us ha escrit
thread-waiting = { $count ->
    [one] La secretaria tècnica ha preguntat una cosa sobre aquesta candidatura
   *[other] La secretaria tècnica ha preguntat sobre aquesta candidatura: { $count } preguntes
}
thread-waiting-link = Llegiu i responeu
thread-files = Fitxers (opcional)
thread-files-here = { $count ->
    [one] Ja hi ha un fitxer que sortirà amb el missatge.
   *[other] Ja hi ha { $count } fitxers que sortiran amb el missatge.
}
