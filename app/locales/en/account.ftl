### Signing in, setting up, the account, the demonstration.

account-title = Your account
account-name = Name
account-name-hint = How the secretariat should address you. It is not published.
account-language = Language
account-language-hint = For the mails you receive and for your desk.
account-sessions = Where you are signed in
account-sessions-text = Each line is a browser. If you do not recognise one, end it.
account-this-session = This browser
account-end = End session
account-end-others = End all other sessions
# Before a date.
account-since = Signed in on
sign-in-title = Sign in
sign-in-lede = No password needed: we send you a mail with a code and a link. A new address gets its account the same way.
sign-in-email = Email address
sign-in-send = Send me a code
# A link.
sign-in-demonstration = This is a demonstration: sign in as one of its invented people
sign-in-code-title = Check your email
sign-in-code-lede = Type the six digits from the mail here, or open its link in this browser. Each works once, for ten minutes. Nothing there? Look in your spam folder, or ask for a new code.
sign-in-code = Six-digit code
sign-in-enter = Sign in
sign-in-again = Ask for a new code
sign-in-link-title = One more step
sign-in-link-lede = Press the button, and you are signed in to this browser.
sign-in-link-elsewhere = The link works only in the browser where you asked for it. Open it there, or type the six digits there. To sign in here instead, ask for a new code.
set-up-title = Set up the secretariat
set-up-lede = Nobody runs the award here yet. With the set-up code, your address becomes the first of the secretariat; then you sign in as everybody does.
set-up-code = Set-up code
set-up-code-hint = The program writes it into its log when it starts, as long as nobody belongs to the secretariat.
set-up-claim = Set up the secretariat
demo-title = Demonstration
demo-lede = Choose who you are and which phase it is, and walk through the edition from the open call to the winners’ page. Everything here is invented.
demo-clock = The date
# Before a date.
demo-now = It is now
# Stands among the names of the phases, as a button.
demo-after = After the ceremony
demo-people = Sign in as
