### What people keep of submissions: pages to print, tables, archives.

# Links beside a submission and its receipt
dossier-own = Guardar em PDF
dossier-receipt = Comprovante em PDF
dossier-entry = Guardar em PDF

# The page on which the secretariat takes submissions away
dossier-title = Exportações
dossier-lede = Escolha as candidaturas a exportar. Sem estado, são todas as que foram apresentadas e não retiradas. As candidaturas com as quais tem um conflito de interesses não entram em nenhuma exportação.
dossier-found = { $count ->
    [0] Nenhuma candidatura escolhida
    [one] { $count } candidatura escolhida
   *[other] { $count } candidaturas escolhidas
}
dossier-personal = A tabela e o arquivo ZIP contêm as pessoas de contato. Conserve-os apenas pelo tempo necessário. Cada exportação fica anotada no registro.
dossier-book-title = Livro
dossier-book-text = Um PDF para ler ou imprimir: capa, índice e cada candidatura a partir de uma página nova, com o que o júri pode ler.
dossier-book-button = Imprimir o livro
dossier-table-title = Tabela
dossier-table-text = Uma linha por candidatura e uma coluna por pergunta, com os códigos e por extenso.
dossier-workbook-button = Para planilhas (XLSX)
dossier-values-button = Para programas (CSV)
dossier-archive-title = Tudo
dossier-archive-text = Um arquivo ZIP com as tabelas e cada candidatura em PDF, como dados e com os seus arquivos; ao lado, as perguntas e respostas com os seus arquivos, as traduções do resumo e o pedido de adesão.
dossier-archive-data = Um arquivo ZIP com as tabelas e cada candidatura como dados e com os seus arquivos; ao lado, as perguntas e respostas com os seus arquivos, as traduções do resumo e o pedido de adesão.
dossier-archive-button = Baixar o arquivo ZIP

# A book that is being printed
dossier-run-title = O livro está sendo impresso
dossier-run-waits = Outra coisa está sendo impressa antes.
dossier-run-reads = { $count ->
    [one] { $count } candidatura está sendo lida.
   *[other] { $count } candidaturas estão sendo lidas.
}
dossier-run-sets = { $count ->
    [one] As páginas de { $count } candidatura estão sendo compostas.
   *[other] As páginas de { $count } candidaturas estão sendo compostas.
}
dossier-run-leave = É possível sair desta página: a impressão continua, e a página atualiza-se sozinha.
dossier-run-again = Atualizar
dossier-run-give-up = Abandonar
dossier-ready-title = O livro está impresso
dossier-ready-text = Fica guardado aqui até ser baixado.
dossier-ready-button = Baixar o livro

# On the printed pages
dossier-nothing = Ainda sem resposta
dossier-declared = Declarado
dossier-contacts = Pessoas de contato
dossier-book-heading = As candidaturas
dossier-book-note = { $count ->
    [one] { $count } candidatura
   *[other] { $count } candidaturas
}
dossier-contents = Índice
dossier-no-category = Sem categoria

# In the tables
dossier-sheet-submissions = Candidaturas
dossier-sheet-codes = Códigos
dossier-col-in-words = { $question } (por extenso)
dossier-col-contact = Contato { $number }: { $detail }
dossier-col-section = Seção
dossier-col-question = Pergunta
dossier-col-code = Código
dossier-col-meaning = Significado
certificate-title = Certificado
certificate-finalist = Candidatura finalista
certificate-participant = Candidatura participante
certificate-published = Publicado em { $date }
certificate-proof = Qualquer pessoa pode confirmá-lo em
certificate-print = Baixar em PDF
certificate-badge = Baixar o selo (SVG)
certificate-badge-title = Um selo para o seu site
certificate-badge-text = Ligue-o à página da sua prática: quem o vir pode confirmá-lo.
certificate-award = Boa Prática em Participação Cidadã { $year }
certificate-link = Certificado e selo
