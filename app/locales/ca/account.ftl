### Signing in, setting up, the account, the demonstration.

account-title = El vostre compte
account-name = Nom
account-name-hint = Tal com la secretaria tècnica s’ha d’adreçar a vós. No es publica.
account-language = Llengua
account-language-hint = La dels correus que rebeu i la del vostre espai.
account-sessions = Les vostres sessions obertes
account-sessions-text = Cada línia és un navegador. Si no en reconeixeu algun, tanqueu-ne la sessió.
account-this-session = Aquest navegador
account-end = Tanqueu la sessió
account-end-others = Tanqueu totes les altres sessions
# Before a date.
account-since = Oberta el dia
sign-in-title = Inicieu la sessió
sign-in-lede = No cal contrasenya: us enviem un correu amb un codi i un enllaç. Una adreça nova obté el compte de la mateixa manera.
sign-in-email = Correu electrònic
sign-in-send = Demaneu un codi
# A link.
sign-in-demonstration = Això és una demostració: inicieu la sessió amb el nom d’una persona inventada
sign-in-code-title = Consulteu el correu
sign-in-code-lede = Escriviu aquí les sis xifres del correu o obriu-ne l’enllaç en aquest navegador. Cadascun serveix una sola vegada, durant deu minuts. No ha arribat res? Mireu el correu brossa o demaneu un codi nou.
sign-in-code = Codi de sis xifres
sign-in-enter = Inicieu la sessió
sign-in-again = Demaneu un codi nou
sign-in-link-title = Un pas més
sign-in-link-lede = Premeu el botó per iniciar la sessió en aquest navegador.
sign-in-link-elsewhere = L’enllaç només funciona al navegador des d’on l’heu demanat. Obriu-lo allà o escriviu-hi les sis xifres. Per iniciar la sessió aquí, demaneu un codi nou.
set-up-title = Posada en marxa de la secretaria tècnica
set-up-lede = Aquí encara no gestiona ningú la distinció. Amb el codi de posada en marxa, la vostra adreça esdevé la primera de la secretaria tècnica; després la sessió s’inicia de la manera habitual.
set-up-code = Codi de posada en marxa
set-up-code-hint = El programa l’escriu al seu registre quan s’engega, mentre ningú no pertanyi a la secretaria tècnica.
set-up-claim = Poseu en marxa la secretaria tècnica
demo-title = Demostració
demo-lede = Trieu qui sou i en quina fase som, i recorreu l’edició des de la convocatòria oberta fins al palmarès. Aquí tot és inventat.
demo-clock = La data
# Before a date.
demo-now = Som a
# Stands among the names of the phases, as a button.
demo-after = Després de la cerimònia
demo-people = Inicieu la sessió com a
