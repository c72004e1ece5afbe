# Setting up the rules of a round. $round is the name of a round.
rules-title = Rules: { $round }
rules-heading = The rules of this round
rules-lede = What is judged, what jurors see, how marks become places and who goes on. All of it is set before the round opens, and published as “How the result comes about”.
rules-link = The rules of this round
rules-fixed-judged = There are ballots under these rules, so they no longer change. You can still try other rules on the ballots; nothing is saved.
rules-fixed-opened = These rules have been fixed since
rules-fixed-try = You can still try other rules on the ballots; nothing is saved.
rules-try = Try these rules
rules-try-note = Trying shows what these rules, and others beside them, would do with the submissions and ballots there are, and what a juror would see. It saves nothing.

rules-section-criteria = What is judged
rules-round-name = Name of the round
rules-low = Lowest mark
rules-high = Highest mark
rules-step-of-scale = Step
rules-criterion-new = Another criterion
rules-weight = Weight
rules-required = Has to be judged (otherwise a juror may answer “I cannot judge this”)
rules-drop = Remove this criterion
rules-words = Name, question and words for marks, in five languages
rules-name = Name
rules-text = What is asked
rules-anchors = Words for marks
rules-anchors-hint = A line for each mark that has words: the mark, a colon, the words. The same marks in every language.
rules-comment-required = A ballot needs a comment to be handed in

rules-section-reading = Who reads what
rules-panel = Who judges
rules-panel-category = Jurors of the category
rules-panel-category-note = Each juror gets submissions of their own categories.
rules-panel-everyone = Everyone
rules-panel-everyone-note = Every juror gets every submission of the round.
rules-ballots-wanted = Ballots for each submission
rules-sheet = How much jurors read
rules-sheet-full = The whole submission
rules-sheet-full-note = Every answer that is meant for the jury.
rules-sheet-summary = The summary
rules-sheet-summary-note = Only the answers that belong to the summary.
rules-applicant = Whether jurors know who submitted
rules-applicant-named = Yes
rules-applicant-named-note = Government and country stand beside the title.
rules-applicant-blind = No, the round is blind
rules-applicant-blind-note = Government, place, links and every other answer that tells it stay hidden from jurors.
rules-others = Ballots of the others, without names
rules-others-never = Never
rules-others-never-note = Each juror sees their own ballots only.
rules-others-after-own = After one’s own
rules-others-after-own-note = Once a juror’s own ballot on the submission is handed in and can no longer change.
rules-others-at-deliberation = In the deliberation
rules-others-at-deliberation-note = When the round is over and the jury meets.
rules-late = A conflict declared after the ballot
rules-late-void = The ballot does not count
rules-late-void-note = As if it had not been handed in.
rules-late-stands = The marks stand
rules-late-stands-note = What was written on it is shown to nobody.

rules-section-counting = How marks become a score
rules-method = Method
rules-method-weighted-mean = Weighted mean
rules-method-trimmed-mean = Mean without extremes
rules-method-median-of-totals = Median
rules-method-rank-points = Points for ranks

rules-section-selection = Who goes on
rules-cut = Cut-off
rules-cut-share = A share
rules-cut-count = A number
rules-cut-score = All from a score on
rules-cut-all = All of them
rules-cut-hint = Of the following, only what belongs to your choice counts.
rules-cut-percent = Share in %
rules-cut-most = At most, in all
rules-cut-places = Number of submissions
rules-cut-points = Lowest score
rules-cut-by-category = Within each category
rules-tie = Ties at the cut-off
rules-tie-all = All of them go on
rules-tie-keys = Further comparisons decide
rules-tie-meeting = The jury decides in its meeting
# $place is 1, 2 or 3.
rules-tie-key = Comparison { $place }
rules-key-ballots = More ballots
rules-key-median = Higher median of the totals
# $criterion is the name of a criterion.
rules-key-mark = Higher mean mark: { $criterion }

rules-trial = What these rules would do
# $round is the name of a round.
rules-trial-ballots = { $count ->
    [one] Tried on { $count } ballot. Round: { $round }.
   *[other] Tried on { $count } ballots. Round: { $round }.
}
rules-trial-no-ballots = There are no ballots yet, so only the number of places can be told.
rules-trial-all = All categories together
rules-trial-places = Submissions and places
rules-trial-compared = What other rules would keep
rules-col-entries = Submissions
rules-col-places = Places
rules-col-rule = Rule
rules-col-through = Go on
rules-col-tied = Tied at the line
rules-col-undecided = Left to the meeting
rules-col-differ = Different from these rules
rules-variant-same = These rules
rules-variant-share-most = { $share }, at most { $most } in all
rules-variant-top = The best { $count }
rules-variant-tie = Ties: { $rule }
rules-preview = What a juror would see
rules-preview-note = With a submission of this round, where there is one. Nothing here can be filled in.

rules-screening-note = Jurors say of each criterion whether it is met. A ballot passes a submission that meets them all.
rules-pass-share = Ballots that have to pass a submission
rules-pass-share-half = At least half
rules-pass-share-two-thirds = At least two thirds
rules-pass-share-all = All of them

# The list of the rounds. $round is the name of a round.
rules-rounds-title = Rounds
rules-rounds-lede = What the jury does, one round after the other. Who goes on from one round is who the next one judges.
rules-rounds-fixed = Rules fixed
rules-rounds-open = Rules can change
rules-rounds-criteria = { $count ->
    [one] One criterion
   *[other] { $count } criteria
}
rules-rounds-remove = Remove
rules-rounds-remove-label = Remove the round: { $round }
rules-kind-scoring = Scoring
rules-kind-scoring-note = Jurors give marks on a scale.
rules-kind-screening = Screening
rules-kind-screening-note = Jurors say of each criterion whether it is met; a submission passes or does not.
rules-new-title = Add a round
rules-new-note = Its place follows from its dates. Once it is there, its rules open.
rules-new-kind = What is done in it
rules-new-from = Modelled on
rules-new-from-hint = Criteria, panel and what jurors see are copied from it; you can change them afterwards.
rules-new-same-jurors = Its jurors judge here too
rules-new-add = Add the round

rules-cut-quota = A number for each category
rules-quotas = Places for each category
rules-reserved = Reserved places
rules-reserved-none = None
rules-reserved-size-class = For the best of each size class
rules-reserved-region = For the best of each region of the world
rules-reserved-each = Reserved places for each group
rules-key-lot = The lot, drawn and made public when these rules are saved
rules-part-rest = All others

# $group is the name of a size class or of a region of the world.
rules-part-reserved = Reserved: { $group }
rules-col-part = Cut together
rules-variant-without-reserved = Without reserved places
