### The words around forms and their fields.

# Beside the label of a question that may stay empty, and the empty first line of a list.
form-optional = (opcional)
form-choose = Escolha…

form-save = Guardar
form-back = Voltar
# The line that tells how saving goes. Before a time of day.
form-saved = Guardado às
form-saved-at = Guardado em { $at }
form-saving = Guardando…
form-retrying = Ainda não foi guardado; há uma nova tentativa em curso. O texto continua aqui.
# A link to the sign-in page, which opens in a new tab.
form-sign-in-again = Não foi guardado: a sessão terminou. O texto continua aqui. Inicie sessão em outra janela.
form-stale = Uma versão mais recente foi guardada em outro lugar. Use “Guardar” para ver as duas; nada é substituído.
form-invalid = Uma resposta não pode ser guardada tal como está. Use “Guardar” para ver qual é.
form-closed = Aqui já nada pode ser alterado. Copie o texto para não o perder.

# Beside a time that the clocks of a zone show twice, or jump over.
form-which-time = Qual das duas?
form-time-first = { $time }, { $offset } (a primeira)
form-time-second = { $time }, { $offset } (a segunda)
form-time-before = { $time }, { $offset } (antes da mudança da hora)
form-time-after = { $time }, { $offset } (depois da mudança da hora)

form-saved-title = Guardado
form-stale-title = Outra versão foi guardada nesse meio-tempo
form-stale-text = Nada foi substituído. Compare as duas, passe para o formulário o que deve ficar e guarde de novo.
form-stale-yours = O texto deste formulário
form-stale-saved = O texto guardado

# Below a text that has a limit; $n is put in while somebody types.
form-words = { $n } de { $limit } palavras
form-characters = { $n } de { $limit } caracteres
form-at-most-characters = No máximo { $limit } caracteres.
form-at-most-choices = No máximo { $limit } opções.
# Questions with several fields: an amount of money, a period, an order, a table.
form-amount = Valor
form-currency = Moeda
form-period-from = Primeiro mês
form-period-to = Último mês
form-period-ongoing = Continua em curso
form-period-span = { $from } – { $to }
form-period-since = { $from } – em curso
form-rank = Posição { $place }
# For those who hear the table: the name of a cell.
form-cell = { $column }, linha { $row }
form-rows-more = Faltam linhas? Preencha estas e guarde: aparece mais uma, até { $limit }.
form-rows-all = Cabem { $limit } linhas.
# A choice that is put in words beside it, such as “other”.
form-other = { $choice }: com as suas palavras
form-other-said = { $choice }: { $text }
# Answers that decide about taking part.
form-ineligible-if = Com esta resposta a candidatura não pode participar: { $answers }
form-ineligible-text = O que foi escrito fica guardado. Se a resposta não está certa, corrija-a; em caso de dúvida, escreva à secretaria técnica antes de continuar.

# Who can read an answer.
form-asked-if = Só se “{ $question }” for: { $answers }
form-readers-secretariat = Lido apenas pela secretaria técnica; nunca é publicado.
form-readers-jury = Lido pela secretaria técnica e pelo júri; não é publicado.
form-readers-public = Lido pela secretaria técnica e pelo júri; é publicado com o resultado se a candidatura for admitida.
