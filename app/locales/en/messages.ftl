### Questions of the secretariat about a submission, and the answers.

# Both desks
thread-title = Questions from the secretariat
thread-lede-team = The secretariat asks here about this submission. Whoever may write in the submission may answer; the secretariat is told by mail. The jury reads nothing of it.
thread-lede-office = Ask what the submission does not say. Its owner and those who write it along get a mail that says where to read, not what. What was said stays as it is; the answers change nothing that was submitted.
thread-of-office = Secretariat
thread-of-team = Applicant
thread-unread = Unread
thread-read = Mark as read
thread-answer = Your answer
thread-more = Write more
thread-fixed = Once it is sent, nobody can change it.
thread-send = Send
thread-close = Close
thread-reopen = Open again
thread-closed-on = Closed on { $date }. It can still be read.
thread-closed-title = This question is closed
thread-closed-text = It was closed while you were writing. Nothing was sent; your text is still there.
# The secretariat’s desk
thread-ask = Ask something
thread-subject = What it is about
thread-subject-hint = A few words, for instance the section.
thread-question = Question
thread-question-readers = Read by everybody who takes part in the submission, and by the secretariat.
thread-ask-send = Send the question
thread-asked = Sent. The applicant is told by mail.
thread-open = Read and ask
thread-count = { $count ->
    [one] { $count } question was asked.
   *[other] { $count } questions were asked.
}
thread-unread-count = { $count } with unread answers
# The applicant’s desk
thread-none = The secretariat has not asked anything
thread-card = The secretariat has written to you
thread-waiting = { $count ->
    [one] The secretariat has asked something about this submission
   *[other] The secretariat has asked about this submission: { $count } questions
}
thread-waiting-link = Read and answer
thread-files = Files (optional)
thread-files-here = { $count ->
    [one] One file is here already and goes with the message.
   *[other] { $count } files are here already and go with the message.
}
