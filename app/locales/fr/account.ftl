### Signing in, links and codes by mail, the profile.

