### Public pages, header and footer; the states of a submission (state-).

state-draft = Borrador
state-submitted = Presentada
state-eligible = Admitida
state-ineligible = No admitida
state-withdrawn = Retirada
