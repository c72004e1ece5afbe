### The words around forms and their fields.

# Beside the label of a question that may stay empty.
form-optional = (facultatif)
# The empty first line of a list to choose from.
form-choose = Choisissez…
