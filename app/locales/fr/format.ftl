### The grammar around numbers, moments and lists.

# A span of time that is left or has passed, always rounded down.
format-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
format-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
format-minutes = { $count ->
    [0] moins d’une minute
    [one] { $count } minute
   *[other] { $count } minutes
}
# $moment is a date with its time, $city the town that names the zone, $offset such as UTC+1.
format-moment-in-zone = { $moment } ({ $city }, { $offset })
# A number in per cent.
format-percent = { $number } %
# The end of a list: $rest is all that stands before the last item.
format-list-end = { $rest } et { $last }
# The same before an item that begins with the sound “i”: Spanish changes its “y” there.
format-list-end-before-i = { $rest } et { $last }
