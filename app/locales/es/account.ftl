### Signing in, setting up, the account, the demonstration.

account-title = Su cuenta
account-name = Nombre
account-name-hint = Tal como la secretaría técnica debe dirigirse a usted. No se publica.
account-language = Idioma
account-language-hint = El de los correos que recibe y el de su espacio.
account-sessions = Sus sesiones abiertas
account-sessions-text = Cada línea es un navegador. Si no reconoce alguno, cierre su sesión.
account-this-session = Este navegador
account-end = Cerrar la sesión
account-end-others = Cerrar todas las demás sesiones
# Before a date.
account-since = Abierta el
sign-in-title = Iniciar sesión
sign-in-lede = No hace falta contraseña: le enviamos un correo con un código y un enlace. Una dirección nueva obtiene su cuenta del mismo modo.
sign-in-email = Correo electrónico
sign-in-send = Recibir un código
# A link.
sign-in-demonstration = Esto es una demostración: inicie sesión con el nombre de una persona inventada
sign-in-code-title = Consulte su correo
sign-in-code-lede = Escriba aquí las seis cifras del correo o abra su enlace en este navegador. Cada uno sirve una sola vez, durante diez minutos. ¿No ha llegado nada? Mire en el correo no deseado o pida un código nuevo.
sign-in-code = Código de seis cifras
sign-in-enter = Iniciar sesión
sign-in-again = Pedir un código nuevo
sign-in-link-title = Un paso más
sign-in-link-lede = Pulse el botón para iniciar sesión en este navegador.
sign-in-link-elsewhere = El enlace solo funciona en el navegador desde el que lo pidió. Ábralo allí o escriba allí las seis cifras. Para iniciar sesión aquí, pida un código nuevo.
set-up-title = Poner en marcha la secretaría técnica
set-up-lede = Aquí todavía nadie gestiona la distinción. Con el código de puesta en marcha, su dirección pasa a ser la primera de la secretaría técnica; después se inicia sesión de la manera habitual.
set-up-code = Código de puesta en marcha
set-up-code-hint = El programa lo escribe en su registro al arrancar, mientras nadie pertenezca a la secretaría técnica.
set-up-claim = Poner en marcha la secretaría técnica
demo-title = Demostración
demo-lede = Elija quién es y en qué fase estamos, y recorra la edición desde la convocatoria abierta hasta el palmarés. Aquí todo es inventado.
demo-clock = La fecha
# Before a date.
demo-now = Estamos a
# Stands among the names of the phases, as a button.
demo-after = Después de la ceremonia
demo-people = Iniciar sesión como
