### The office of the secretariat.

