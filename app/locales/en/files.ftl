### Files in answers: sending them, what is said of each, getting them.

file-class-picture = pictures (JPEG, PNG, WebP)
file-class-document = PDF
file-class-office = texts, tables and slides (Word, Excel, PowerPoint, OpenDocument)
file-takes = { $count ->
    [one] One file, at most { $size }: { $kinds }.
   *[other] Up to { $count } files of at most { $size } each: { $kinds }.
}
file-size-kb = { $size } kB
file-size-mb = { $size } MB
file-alt = What the picture shows, for those who do not see it
file-credit = Who made it
file-consent = Those in the picture, and who made it, agree to its publication
file-remove = Take out: { $name }
# While a file is sent; the places in braces are filled in by the browser.
file-sending = { $name }: { $percent } %
file-waiting = { $name }: no connection, trying again
file-failed = The file was not taken. Send it again, or save the form with it.
file-stop = Stop
