### Public pages, header and footer; the states of a submission (state-).

state-draft = Rascunho
state-submitted = Apresentada
state-eligible = Admitida
state-ineligible = Não admitida
state-withdrawn = Retirada
