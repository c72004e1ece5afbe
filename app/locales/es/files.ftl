### Los archivos en las respuestas: enviarlos, lo que se dice de cada uno, obtenerlos.

file-class-picture = imágenes (JPEG, PNG, WebP)
file-class-document = PDF
file-class-office = textos, tablas y presentaciones (Word, Excel, PowerPoint, OpenDocument)
file-takes = { $count ->
    [one] Un archivo de { $size } como máximo: { $kinds }.
   *[other] Hasta { $count } archivos de { $size } como máximo cada uno: { $kinds }.
}
file-size-kb = { $size } kB
file-size-mb = { $size } MB
file-alt = Qué muestra la imagen, para quien no la ve
file-credit = Autoría
file-consent = Las personas que aparecen y quien la hizo aceptan su publicación
file-remove = Retirar: { $name }
# Mientras se envía un archivo; el navegador rellena los lugares entre llaves.
file-sending = { $name }: { $percent } %
file-waiting = { $name }: sin conexión, se intenta de nuevo
file-failed = El archivo no se ha recibido. Envíelo de nuevo o guarde el formulario con él.
file-stop = Detener
