### Public pages, header and footer; the states of a submission (state-).

state-draft = Brouillon
state-submitted = Déposée
state-eligible = Recevable
state-ineligible = Non recevable
state-withdrawn = Retirée
