### The words around forms and their fields.

# Beside the label of a question that may stay empty, and the empty first line of a list.
form-optional = (opcional)
form-choose = Trieu…

form-save = Desa
form-back = Torna
form-saved = Desat a les
form-saved-at = Desat el { $at }
form-saved-title = Desat.
form-saving = S’està desant…
form-retrying = No s’ha pogut desar. Es torna a provar; el text continua aquí.
form-sign-in-again = La sessió ha acabat. Inicieu-la en una altra pestanya; el text continua aquí.
form-stale = En un altre lloc s’ha desat una versió més nova. Premeu «Desa» per veure les dues.
form-invalid = Hi ha una resposta que no es pot desar així. Premeu «Desa» per veure quina.
form-closed = Ja no es pot canviar. Copieu el text si el voleu conservar.
form-stale-title = Mentrestant s’ha desat una altra versió
form-stale-text = No s’ha sobreescrit res. Compareu els dos textos, completeu el formulari i torneu a desar.
form-stale-yours = El que heu escrit
form-stale-saved = El que hi ha desat
form-words = { $n } de { $limit } paraules
form-readers-secretariat = Ho llegeix només la secretaria; no es publica mai.
form-readers-jury = Ho llegeixen la secretaria i el jurat; no es publica.
form-readers-public = Ho llegeixen la secretaria i el jurat; es publica amb el resultat si la candidatura és admesa.
