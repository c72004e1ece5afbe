### Public pages, header and footer; the states of a submission (state-).

state-draft = Esborrany
state-submitted = Presentada
state-eligible = Admesa
state-ineligible = No admesa
state-withdrawn = Retirada
