### The grammar around numbers, moments and lists.

# A span of time that is left or has passed, always rounded down.
format-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
format-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
format-minutes = { $count ->
    [0] less than a minute
    [one] { $count } minute
   *[other] { $count } minutes
}
# $moment is a date with its time, $city the town that names the zone, $offset such as UTC+1.
format-moment-in-zone = { $moment } ({ $city }, { $offset })
# A number in per cent.
format-percent = { $number }%
# The end of a list: $rest is all that stands before the last item.
format-list-end = { $rest } and { $last }
# The same before an item that begins with the sound “i”: Spanish changes its “y” there.
format-list-end-before-i = { $rest } and { $last }
