# The words of the interface and of the report, in English.
#
# Each message becomes a method of `Words`: `stage-progress` is called as
# `words.stage_progress(…)`. A message stands under the `## group` of the page
# or part that it belongs to, and a comment above it tells a translator what the
# text alone does not. A text over several lines keeps its line breaks, so a long
# sentence stays on one line.

## Formats

# The sign between the whole and the fraction of a number.
decimal-sign = .

# The sign between groups of three digits.
thousands-sign = ,

# The sign before a negative number.
minus-sign = -

# A share of a hundred. $number is already written with this language's signs.
percent-form = { $number }%

# A date in running text. $month is a long name of a month.
date-form = { $day } { $month } { $year }

# A date in a table. $month is a short name of a month.
short-date-form = { $day } { $month } { $year }

## A long name of a month, as it stands within a date

long-january = January
long-february = February
long-march = March
long-april = April
long-may = May
long-june = June
long-july = July
long-august = August
long-september = September
long-october = October
long-november = November
long-december = December

## A short name of a month, as it stands within a date

short-january = Jan
short-february = Feb
short-march = Mar
short-april = Apr
short-may = May
short-june = Jun
short-july = Jul
short-august = Aug
short-september = Sep
short-october = Oct
short-november = Nov
short-december = Dec
