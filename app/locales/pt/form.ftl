### The words around forms and their fields.

# Beside the label of a question that may stay empty, and the empty first line of a list.
form-optional = (opcional)
form-choose = Escolha…

form-save = Guardar
form-back = Voltar
form-saved = Guardado às
form-saved-at = Guardado em { $at }
form-saved-title = Guardado.
form-saving = A guardar…
form-retrying = Ainda não foi guardado. Nova tentativa em curso; o seu texto continua aqui.
form-sign-in-again = A sessão terminou. Inicie sessão noutro separador; o seu texto continua aqui.
form-stale = Foi guardada noutro lugar uma versão mais recente. Prima “Guardar” para ver as duas.
form-invalid = Há uma resposta que não pode ser guardada assim. Prima “Guardar” para ver qual.
form-closed = Já não pode ser alterado. Copie o texto se quiser conservá-lo.
form-stale-title = Entretanto foi guardada outra versão
form-stale-text = Nada foi substituído. Compare os dois textos, complete o formulário e guarde de novo.
form-stale-yours = O que escreveu
form-stale-saved = O que está guardado
form-words = { $n } de { $limit } palavras
form-readers-secretariat = Lido apenas pelo secretariado; nunca é publicado.
form-readers-jury = Lido pelo secretariado e pelo júri; não é publicado.
form-readers-public = Lido pelo secretariado e pelo júri; publicado com o resultado se a candidatura for elegível.
