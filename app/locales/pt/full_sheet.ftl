### A ficha completa: pedida às finalistas, acompanhada pela secretaria técnica.

full-sheet-title = Ficha completa
# Na lista de todas as perguntas; segue uma data.
full-sheet-asked-later = Pedida apenas às candidaturas finalistas, depois de: { $round }.
full-sheet-asked-until = A apresentar até
full-sheet-own = A candidatura é finalista: agora é a vez da ficha completa
full-sheet-own-text = O próximo júri lê a ficha ao lado da candidatura, que fica tal como foi apresentada. O que não for apresentado dentro do prazo não é lido.
full-sheet-own-sections = Seções: { $sections }
full-sheet-own-until = Apresente-a até { $time } ({ $left }).
full-sheet-next = Finalista. Escreva a ficha completa e apresente-a.
full-sheet-submit-text = Com a ficha completa, estas seções são apresentadas de uma vez por todas: depois já não podem ser alteradas. O comprovante de recepção aparece logo e chega também por e-mail.
full-sheet-done = A ficha completa foi apresentada
full-sheet-done-text = Recebida: { $time }. Segue para o júri; não é preciso fazer nada.
full-sheet-late = A ficha completa não foi apresentada
full-sheet-late-text = Podia ser apresentada até { $time }. O que foi escrito está guardado e continua legível aqui; o júri não o lê.
full-sheet-received = Ficha completa recebida em
full-sheet-fingerprint = Impressão digital com a ficha completa
# A secretaria: como está cada uma
full-sheet-office-title = Fichas completas
full-sheet-office-until = A apresentar até
full-sheet-office-none = Esta edição não pede ficha completa.
full-sheet-office-unannounced = Ainda não é pedida a ninguém: as candidaturas finalistas não foram anunciadas.
full-sheet-office-too-late = Não é pedida a ninguém: as candidaturas finalistas são anunciadas depois do prazo da ficha completa.
full-sheet-office-announced = Anúncio das candidaturas finalistas:
full-sheet-office-wait = Fichas completas por apresentar
full-sheet-not-begun = Por começar
full-sheet-begun = Em curso, guardada pela última vez em
full-sheet-handed-in = Apresentada em
# A secretaria: dar forma ao formulário
full-sheet-form-link = Quando a ficha completa é pedida
full-sheet-form-lede = Um formulário pode ter dois passos: uma candidatura breve que todas as entidades apresentam e uma ficha completa pedida às finalistas depois de anunciadas. Cada seção diz se faz parte dela.
full-sheet-after = Depois de que etapa
full-sheet-after-hint = É pedida às que passam desta etapa. Sem etapa, nenhuma ficha completa é pedida.
full-sheet-between = { $round }: depois de { $after } e, o mais tardar, em { $by }
full-sheet-closes = Prazo da ficha completa
full-sheet-step = A quem é pedida
full-sheet-step-hint = Primeiro diga quando a ficha completa é pedida; depois, pode haver seções que façam parte dela.
full-sheet-step-entry = A todas as entidades, na candidatura
full-sheet-step-full = Apenas às finalistas, na ficha completa
