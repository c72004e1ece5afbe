### Membership of the network, applied for with a submission.

# The applicant’s page
membership-title = Membership of the network
membership-link = Is your government a member of the network? Apply with this submission
membership-lede = If your government is not a member of the network yet, it can apply here. Whether it does has no influence on the submission, and the jury reads nothing of it.
membership-government = Name of the government
membership-kind = Kind of government
membership-kind-municipality = Municipality
membership-kind-metropolitan = Metropolitan area or association of municipalities
membership-kind-region = Province, department or region
membership-kind-other = Another public body
membership-country = Country
membership-population = Inhabitants
membership-population-small = Fewer than 50,000
membership-population-medium = 50,000 to 250,000
membership-population-large = 250,000 to 1,000,000
membership-population-very-large = More than 1,000,000
membership-contact = Contact person
membership-email = Email address
membership-phone = Telephone
membership-authorised = I am authorised to apply for membership for this government.
membership-readers = Read by those who take part in the submission and, once it is sent, by the secretariat. Nothing of it is published.
membership-send = Send the application
membership-save = Save for later
membership-sent = Sent. The secretariat reads it.
membership-saved = Saved. Nothing was sent yet.
membership-stale = Somebody else saved, sent or decided this meanwhile. What you typed is still there; what is saved stands above it or comes with a new visit to the page.
membership-state-draft = Not sent
membership-state-received = Received
membership-state-accepted = Accepted
membership-state-declined = Declined
# The secretariat’s page
membership-office-title = Membership applications
membership-count = Applications: { $count }
membership-none = No application has been sent
membership-table = As a table (CSV)
membership-submission = The submission
membership-decide = Decide
membership-note = Note
membership-note-readers = Read by the applicant beside the application. Declining takes one.
membership-accept = Accept
membership-decline = Decline
