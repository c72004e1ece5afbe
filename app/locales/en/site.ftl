### Public pages, header and footer; the states of a submission (state-).

state-draft = Draft
state-submitted = Submitted
state-eligible = Eligible
state-ineligible = Not eligible
state-withdrawn = Withdrawn
