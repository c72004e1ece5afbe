# The entry form, shaped by the secretariat
entry-form-title = Formulário
entry-form-lede = O que se pergunta a quem se candidata, página a página. As pessoas de contato abrem cada formulário.
entry-form-closed = O prazo de candidatura terminou: o formulário fica como está.
entry-form-preview = Ver todas as perguntas
entry-form-keep = Guardar como arquivo
entry-form-import = Carregar de um arquivo
entry-form-section-add = Adicionar uma seção
entry-form-section-change = Alterar a seção
entry-form-section-title = Título
entry-form-section-intro = De que trata esta página
entry-form-question-add = Adicionar uma pergunta
entry-form-question-change = Alterar a pergunta
entry-form-up = Subir: { $name }
entry-form-down = Descer: { $name }
entry-form-remove = Retirar: { $name }
entry-form-answered = { $count ->
    [one] respondida em { $count } candidatura
   *[other] respondida em { $count } candidaturas
}
entry-form-in-use = { $count ->
    [one] { $count } candidatura responde a esta pergunta: o tipo e as opções já escolhidas são mantidos.
   *[other] { $count } candidaturas respondem a esta pergunta: o tipo e as opções já escolhidas são mantidos.
}
entry-form-label = Pergunta
entry-form-kind = Tipo de resposta
entry-form-required = A resposta é obrigatória
entry-form-max-words = Máximo de palavras
entry-form-readers = Quem lê a resposta
entry-form-in-summary = A resposta faz parte do resumo que apresenta a candidatura
entry-form-identifying = A resposta revela quem se candidata: o júri não a lê numa etapa anônima
entry-form-read-secretariat = lida pela secretaria técnica
entry-form-read-jury = lida pelo júri
entry-form-read-public = publicada
entry-form-depending = Quando se pergunta
entry-form-shown-if = Só após uma resposta a
entry-form-shown-of = Códigos das respostas
entry-form-shown-of-hint = Um por linha. “Ver” mostra os códigos.
entry-form-hint = Ajuda sob a pergunta
entry-form-options = Opções
entry-form-options-note = Uma opção por linha, pela mesma ordem em cada língua.
entry-form-codes = Códigos das opções
entry-form-codes-hint = Uma linha por opção: o seu nome em tabelas e regras. Se ficar vazio, os códigos são formados com as palavras em inglês.
entry-form-bounds = Limites e casos especiais
entry-form-max-chars = Máximo de caracteres
entry-form-max-chars-hint = De um texto, além do limite de palavras ou em vez dele.
entry-form-most = Máximo de opções, posições ou linhas
entry-form-most-hint = Para várias de uma lista, uma ordem ou uma tabela (20 linhas no máximo).
entry-form-other = Opção que se explica por palavras
entry-form-other-hint = O código de uma opção como “outros”: ao lado escreve-se o que é.
entry-form-numbers = Colunas de números
entry-form-numbers-hint = As opções de uma tabela são as colunas: os códigos das que só aceitam números, um por linha.
entry-form-deciding = Quem pode participar
entry-form-decides = A resposta decide se a candidatura pode participar: quem não puder participar vê isso logo e não a pode apresentar
entry-form-eligible = Códigos das respostas que permitem participar
entry-form-eligible-hint = Um por linha. Para um período, deixe em branco: tem de coincidir, pelo menos em parte, com o período da edição.
entry-form-advice = O que fazer em vez disso
entry-form-look = Ver
entry-form-shown = Como aparece a quem se candidata
entry-form-kind-short-text = Uma linha
entry-form-kind-long-text = Parágrafos
entry-form-kind-choice = Uma opção de uma lista
entry-form-kind-choices = Várias opções de uma lista
entry-form-kind-number = Número
entry-form-kind-country = País
entry-form-kind-month = Mês
entry-form-kind-url = Endereço web
entry-form-kind-declaration = Declaração a marcar
entry-form-kind-files = Arquivos
entry-form-files = Que arquivos são aceitos
entry-form-files-most = Número máximo de arquivos
entry-form-files-megabytes = Tamanho máximo de um arquivo, em MB
entry-form-files-classes = Tipos de arquivos
entry-form-kind-money = Quantia em dinheiro
entry-form-kind-period = Período, de mês a mês
entry-form-kind-date = Dia
entry-form-kind-ranking = Várias de uma lista, por ordem
entry-form-kind-table = Tabela de linhas
entry-form-affected = { $count ->
    [one] A { $count } candidatura faltaria algo que agora não lhe falta
   *[other] A { $count } candidaturas faltaria algo que agora não lhes falta
}
entry-form-affected-text = Nada foi guardado ainda. Os rascunhos indicam isso nas próprias páginas; o que foi apresentado continua apresentado, com as palavras com que foi perguntado. Guarde outra vez se é isso mesmo que deseja.
entry-form-added = { $count ->
    [one] { $count } pergunta é adicionada
   *[other] { $count } perguntas são adicionadas
}
entry-form-removed = { $count ->
    [one] { $count } pergunta é retirada
   *[other] { $count } perguntas são retiradas
}
entry-form-changed = { $count ->
    [one] { $count } pergunta muda
   *[other] { $count } perguntas mudam
}
entry-form-same = Nenhuma pergunta é adicionada, retirada ou alterada.
entry-form-file = O arquivo
entry-form-file-hint = Cole o texto de um formulário guardado como arquivo (TOML).
entry-form-import-lede = Todo o formulário é substituído, depois de vistas as diferenças. As respostas já dadas nunca se perdem: um arquivo que perdesse alguma é recusado.
entry-form-compared = O que muda
entry-form-compare = Comparar
entry-form-apply = Substituir o formulário
