### What people keep of submissions: pages to print, tables, archives.

# Links beside a submission and its receipt
dossier-own = Deseu-la en PDF
dossier-receipt = Justificant en PDF
dossier-entry = Deseu-la en PDF

# The page on which the secretariat takes submissions away
dossier-title = Exportacions
dossier-lede = Trieu quines candidatures voleu exportar. Si no trieu cap estat, són totes les que es van presentar i no es van retirar. Les candidatures amb les quals teniu un conflicte d’interessos no són en cap exportació.
dossier-found = { $count ->
    [0] Cap candidatura triada
    [one] Una candidatura triada
   *[other] { $count } candidatures triades
}
dossier-personal = La taula i l’arxiu ZIP contenen les persones de contacte. Conserveu-los només el temps necessari. Cada exportació queda anotada al registre.
dossier-book-title = Llibre
dossier-book-text = Un PDF per llegir o imprimir: coberta, índex i cada candidatura en una pàgina nova, amb el que el jurat pot llegir.
dossier-book-button = Imprimiu el llibre
dossier-table-title = Taula
dossier-table-text = Una fila per candidatura i una columna per pregunta, amb els codis i en paraules.
dossier-workbook-button = Per a fulls de càlcul (XLSX)
dossier-values-button = Per a programes (CSV)
dossier-archive-title = Tot
dossier-archive-text = Un arxiu ZIP amb les taules i cada candidatura en PDF, com a dades i amb els seus fitxers; al costat, les preguntes i respostes amb els seus fitxers, les traduccions del resum i la sol·licitud d’adhesió.
dossier-archive-data = Un arxiu ZIP amb les taules i cada candidatura com a dades i amb els seus fitxers; al costat, les preguntes i respostes amb els seus fitxers, les traduccions del resum i la sol·licitud d’adhesió.
dossier-archive-button = Baixeu l’arxiu ZIP

# A book that is being printed
dossier-run-title = El llibre s’està imprimint
dossier-run-waits = Abans s’està imprimint una altra cosa.
dossier-run-reads = { $count ->
    [one] S’està llegint una candidatura.
   *[other] S’estan llegint { $count } candidatures.
}
dossier-run-sets = { $count ->
    [one] S’estan component les pàgines d’una candidatura.
   *[other] S’estan component les pàgines de { $count } candidatures.
}
dossier-run-leave = Podeu sortir d’aquesta pàgina: la impressió continua, i la pàgina s’actualitza sola.
dossier-run-again = Actualitzeu
dossier-run-give-up = Abandoneu
dossier-ready-title = El llibre és imprès
dossier-ready-text = Es conserva aquí fins que el baixeu.
dossier-ready-button = Baixeu el llibre

# On the printed pages
dossier-nothing = Encara sense resposta
dossier-declared = Declarat
dossier-contacts = Persones de contacte
dossier-book-heading = Les candidatures
dossier-book-note = { $count ->
    [one] Una candidatura
   *[other] { $count } candidatures
}
dossier-contents = Índex
dossier-no-category = Sense categoria

# In the tables
dossier-sheet-submissions = Candidatures
dossier-sheet-codes = Codis
dossier-col-in-words = { $question } (en paraules)
dossier-col-contact = Contacte { $number }: { $detail }
dossier-col-section = Secció
dossier-col-question = Pregunta
dossier-col-code = Codi
dossier-col-meaning = Significat
certificate-title = Certificat
certificate-finalist = Candidatura finalista
certificate-participant = Candidatura participant
certificate-published = Publicat el dia { $date }
certificate-proof = Tothom ho pot comprovar a
certificate-print = Baixeu-lo en PDF
certificate-badge = Baixeu el distintiu (SVG)
certificate-badge-title = Un distintiu per al vostre web
certificate-badge-text = Enllaceu-lo amb la pàgina de la vostra pràctica: qui el vegi ho podrà comprovar.
certificate-award = Bona Pràctica en Participació Ciutadana { $year }
certificate-link = Certificat i distintiu
