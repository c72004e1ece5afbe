### What people keep of submissions: pages to print, tables, archives.

# Links beside a submission and its receipt
dossier-own = Save as PDF
dossier-receipt = Receipt as PDF
dossier-entry = Save as PDF

# The page on which the secretariat takes submissions away
dossier-title = Exports
dossier-lede = Choose which submissions you want to take away. Without a state these are all that were submitted and not withdrawn. Submissions with which you have a conflict of interest are in no export.
dossier-found = { $count ->
    [0] No submission is chosen
    [one] One submission is chosen
   *[other] { $count } submissions are chosen
}
dossier-personal = Table and archive contain the contact persons. Keep them only as long as you need them. Each export is noted in the log.
dossier-book-title = Book
dossier-book-text = A PDF to read or print: cover, table of contents, and each submission from a new page on, with what the jury may read.
dossier-book-button = Print the book
dossier-table-title = Table
dossier-table-text = One row for each submission, one column for each question, with codes and in words.
dossier-workbook-button = For spreadsheets (XLSX)
dossier-values-button = For programs (CSV)
dossier-archive-title = Everything
dossier-archive-text = A ZIP archive with the tables, and each submission as a PDF, as data and with its files; beside it what was asked and answered, with files, the translations of the summary, and the application for membership.
dossier-archive-data = A ZIP archive with the tables, and each submission as data and with its files; beside it what was asked and answered, with files, the translations of the summary, and the application for membership.
dossier-archive-button = Download the archive

# A book that is being printed
dossier-run-title = The book is being printed
dossier-run-waits = Something else is being printed first.
dossier-run-reads = { $count ->
    [one] One submission is being read.
   *[other] { $count } submissions are being read.
}
dossier-run-sets = { $count ->
    [one] The pages of one submission are being set.
   *[other] The pages of { $count } submissions are being set.
}
dossier-run-leave = You can leave this page: printing goes on, and this page looks again by itself.
dossier-run-again = Look again
dossier-run-give-up = Give it up
dossier-ready-title = The book is printed
dossier-ready-text = It is kept here until you download it.
dossier-ready-button = Download the book

# On the printed pages
dossier-nothing = Not answered yet
dossier-declared = Declared
dossier-contacts = Contact persons
dossier-book-heading = The submissions
dossier-book-note = { $count ->
    [one] One submission
   *[other] { $count } submissions
}
dossier-contents = Contents
dossier-no-category = Without a category

# In the tables
dossier-sheet-submissions = Submissions
dossier-sheet-codes = Codes
dossier-col-in-words = { $question } (in words)
dossier-col-contact = Contact { $number }: { $detail }
dossier-col-section = Section
dossier-col-question = Question
dossier-col-code = Code
dossier-col-meaning = Meaning
certificate-title = Certificate
certificate-finalist = Finalist
certificate-participant = Participant
certificate-published = Published on { $date }
certificate-proof = Everybody can read the same at
certificate-print = Download as PDF
certificate-badge = Download the badge (SVG)
certificate-badge-title = A badge for your website
certificate-badge-text = Link it to the page of your practice, so that whoever sees it can check it.
certificate-award = Best Practice in Citizen Participation { $year }
certificate-link = Certificate and badge
