### Os arquivos nas respostas: enviá-los, o que se diz de cada um, obtê-los.

file-class-picture = imagens (JPEG, PNG, WebP)
file-class-document = PDF
file-class-office = textos, tabelas e apresentações (Word, Excel, PowerPoint, OpenDocument)
file-takes = { $count ->
    [one] Um arquivo de no máximo { $size }: { $kinds }.
   *[other] Até { $count } arquivos de no máximo { $size } cada: { $kinds }.
}
file-size-kb = { $size } kB
file-size-mb = { $size } MB
file-alt = O que a imagem mostra, para quem não a vê
file-credit = Autoria
file-consent = As pessoas que aparecem e quem a fez aceitam a publicação
file-remove = Retirar: { $name }
# Durante o envio de um arquivo; o navegador preenche os lugares entre chaves.
file-sending = { $name }: { $percent }%
file-waiting = { $name }: sem conexão, nova tentativa
file-failed = O arquivo não foi recebido. Envie-o de novo ou guarde o formulário com ele.
file-stop = Parar
