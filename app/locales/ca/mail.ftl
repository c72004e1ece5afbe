### Mails: subjects and bodies.

