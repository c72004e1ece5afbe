### Els fitxers en les respostes: enviar-los, què es diu de cadascun, obtenir-los.

file-class-picture = imatges (JPEG, PNG, WebP)
file-class-document = PDF
file-class-office = textos, taules i presentacions (Word, Excel, PowerPoint, OpenDocument)
file-takes = { $count ->
    [one] Un fitxer de { $size } com a màxim: { $kinds }.
   *[other] Fins a { $count } fitxers de { $size } com a màxim cadascun: { $kinds }.
}
file-size-kb = { $size } kB
file-size-mb = { $size } MB
file-alt = Què mostra la imatge, per a qui no la veu
file-credit = Autoria
file-consent = Les persones que hi surten i qui la va fer n’accepten la publicació
file-remove = Retireu: { $name }
# Mentre s’envia un fitxer; el navegador omple els llocs entre claus.
file-sending = { $name }: { $percent } %
file-waiting = { $name }: sense connexió, es torna a provar
file-failed = El fitxer no s’ha rebut. Envieu-lo de nou o deseu el formulari amb ell.
file-stop = Atureu
