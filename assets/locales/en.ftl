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

## The frame of every page

# The name of the product. It is not translated.
product-name = Gate 360

# The title of the browser's window. $page is the heading of the page.
document-title = { $page } – Gate 360

# The first thing that the Tab key reaches.
skip-to-content = Skip to content

# The name of the navigation within a project.
project-navigation = Project

# A link to the project's overview.
nav-overview = Overview

# A link to the project's profile.
nav-profile = Profile

# A link to a stage. $number is 1 to 6, $name is the stage's name, such as Frame.
nav-stage = Stage { $number }: { $name }

# A link to a gate. $number is 1 to 6.
nav-gate = Gate { $number }

# A link to the project's report.
nav-report = Report

# A link to the settings.
settings = Settings

# Said while a change is being written to the browser's store.
saving = Saving…

# Said when the browser's store has a change.
saved = Saved

# In the footer. $version is the version of the list of criteria.
catalogue-version = Catalogue { $version }

# The label of a button that lets a person choose a file from the computer.
open-file = Open file

## When something is wrong with the app itself

# A heading.
stopped-title = Gate 360 has stopped

# What is safe, and what to do next.
stopped-body = A mistake of the app, not yours. What said “Saved” is stored in this browser and untouched. Load the page again to go on.

# A button.
reload-page = Load the page again

# A heading.
catalogue-broken-title = The list of criteria cannot be read

# What is safe, and what to do next.
catalogue-broken-body = This copy of Gate 360 is damaged. Your projects are stored in this browser and untouched. Load the page again; if that does not help, ask whoever runs it for a fresh copy.

## Fields

# Below a date field that was left before the date was complete.
date-unfinished = This is not a whole date. Complete it or clear it; until then nothing is changed.

## The pages

# The heading of the home page.
home-title = Your projects

# The heading of the page on which a project is made.
new-project-title = New project

# The heading of the overview of a project.
overview-title = Overview

# The heading of the profile of a project.
profile-title = Profile

# The heading of the report of a project.
report-title = Report

# The heading of the settings.
settings-title = Settings

# The heading of an address that leads nowhere.
not-found-title = This page does not exist

# Below it.
not-found-body = The address may be mistyped or from another version. Your projects are untouched.

# A link out of there.
go-home = Go to your projects

## Names of statuses, decisions and the like

status-not-assessed = Not assessed
status-not-met = Not met
status-partly-met = Partly met
status-met = Met
status-not-applicable = Not applicable
# A criterion that the team says is met, with evidence too thin to count.
standing-thin = Met, evidence too thin
# A criterion that was marked as not applicable by hand, with a reason.
standing-set-aside = Not applicable, by hand

recommendation-incomplete = Incomplete
recommendation-go = Go
recommendation-conditional-go = Conditional go
recommendation-recycle = Recycle
recommendation-hold-or-stop = Hold or stop

decision-go = Go
decision-conditional-go = Conditional go
decision-recycle = Recycle
decision-hold = Hold
decision-stop = Stop

track-full = Full
track-light = Light

trust-none = None
trust-low = Low
trust-medium = Medium
trust-high = High

position-developing = Developing
position-on-the-shelf = On the shelf: find users
position-too-early = Spreading too early: fix the bottleneck
position-scaling = Scaling

level-must = Must
level-should = Should
level-blocker = Must, blocker

# $number is the number of the stage, $name its name.
stage-title = Stage { $number }: { $name }
# $number is the number of the gate.
gate-title = Gate { $number }
# $level is a readiness or use level, 0 to 9.
level-of-nine = { $level } of 9
# $met of $of musts or shoulds.
count-of = { $met } of { $of }

## Reasons for a recommendation

# $list is a list of criteria.
reason-not-assessed = { $count ->
    [one] One must has no status yet: { $list }
   *[other] { $count } musts have no status yet: { $list }
}
reason-blockers = { $count ->
    [one] A blocker is open, and blockers can never be deferred: { $list }
   *[other] { $count } blockers are open, and blockers can never be deferred: { $list }
}
reason-earlier = { $count ->
    [one] A must from an earlier stage is open: { $list }
   *[other] { $count } musts from earlier stages are open: { $list }
}
reason-current = { $count ->
    [one] A must of this stage is open: { $list }
   *[other] { $count } musts of this stage are open: { $list }
}
reason-too-many = { $open } musts are open; a conditional go allows { $limit }.
reason-few-met = { $met } of { $of } musts are met, which is under { $percent }.
reason-all-musts-met = All { $count } musts are met.
reason-shoulds-reached = { $met } of { $of } shoulds are met; the gate asks for { $percent }.
reason-shoulds-short = { $missing ->
    [one] { $met } of { $of } shoulds are met; the gate asks for { $percent }, one more.
   *[other] { $met } of { $of } shoulds are met; the gate asks for { $percent }, { $missing } more.
}
reason-profile-incomplete = { $count ->
    [one] The profile is incomplete: one question is not answered, and what it switches on is not asked for.
   *[other] The profile is incomplete: { $count } questions are not answered, and what they switch on is not asked for.
}
reason-light-track = Light track: the shoulds are shown, none is asked for.

## The report: cover and running words

report-subtitle = Scaling-readiness report
# A project that has no name yet.
project-unnamed = Unnamed project
report-about = About
report-partners = Partners
report-stage = Stage
report-ended = Ended in stage { $number }: { $name }
report-profile = Profile
report-profile-none = No condition applies
report-use = Use
report-use-evidence = Evidence of use
report-date = Date
report-author = Written by
report-catalogue = Process
# $version is the version of the catalogue of criteria, $date when it was last checked.
report-catalogue-value = Version { $version }, facts checked on { $date }
report-track = Track
# $name is the project's name, $date the date of the report.
report-running = { $name } · { $date }
# {page} and {pages} stay as they are: the page numbers are put there.
report-page = Page {"{"}page{"}"} of {"{"}pages{"}"}
report-nobody = Not given

## The report: verdict

report-verdict = Verdict
report-readiness = Readiness
report-index = Profile index
report-index-value = { $index } of 100
report-index-note = Shows progress while the lowest level stands still
report-confidence = Confidence
# $value is a number from 0 to 1, $count how many of the ten perspectives have one.
report-confidence-note = { $value } on a scale from 0 to 1, over { $count } of 10 perspectives
report-confidence-nothing = No evidence counts yet
report-bottlenecks = { $count ->
    [one] The bottleneck is { $list }: the lowest of the ten perspectives sets the readiness.
   *[other] The bottlenecks are { $list }: the lowest of the ten perspectives set the readiness.
}
report-all-equal = All ten perspectives stand at the same level.
report-position = Position
# $product is readiness times use.
report-position-note = Readiness times use is { $product } of 81.
report-recommended-at = Recommended at gate { $number }:
report-not-recommended = Nothing is recommended at gate { $number } until every must has a status.
report-why = Why
report-next = Next steps
# $perspective is a perspective's name.
report-step = { $perspective }, from level { $from } to { $to }: { $list }
report-step-shoulds = { $count ->
    [one] one of these shoulds: { $list }
   *[other] { $count } of these shoulds: { $list }
}
report-lift = Closing these lifts the readiness from { $from } to { $to }.
report-at-top = Every perspective stands at the highest level.
report-perspectives = The ten perspectives
report-column-perspective = Perspective
report-column-level = Level
report-column-means = What it means
report-column-confidence = Confidence
report-column-why = Why not higher
report-top-level = Highest level reached
# $list is a list of musts; $number the stage that they belong to.
report-why-musts = Open musts of stage { $number }: { $list }
report-why-shoulds = Less than half of the good practice is done: { $met } of { $of }
report-rests-on = Rests on criteria marked as not applicable by hand: { $list }
report-advice = The tool recommends, people decide. This is a self-assessment and no certification.

## The report: gates

report-gates = Gate record
report-no-gates = No gate meeting has been recorded yet.
report-column-gate = Gate
report-column-date = Date
report-column-recommended = Recommended
report-column-decided = Decided
report-column-board = Board
report-column-reason = Reason
report-meetings = Meetings held
report-conditions = Conditions of { $gate }, { $date }
report-column-criterion = Criterion
report-column-role = Responsible role
report-column-due = Due
report-column-done = Done when
report-column-figures = Musts and shoulds met
# Met and applicable musts and shoulds on the day of a meeting.
report-figures = Musts { $musts }, shoulds { $shoulds }
report-prepared = Meeting being prepared: { $gate }
report-proposed = Proposed conditions
report-chair = Chair
report-board = Board
report-heard = Heard

## The report: open points

report-open = Open points
report-open-musts = { $count ->
    [0] No must is open up to gate { $number }.
    [one] One must is open up to gate { $number }.
   *[other] { $count } musts are open up to gate { $number }.
}
report-open-musts-table = Open musts
report-column-status = Status
report-column-strength = Evidence strength
report-column-evidence = Evidence
report-thin = Met, but with evidence thinner than the criterion asks for
report-set-aside = Marked as not applicable by hand
report-stale = Evidence older than { $months } months (for information; it does not change the figures)
report-unanswered = Questions of the profile that are not answered
report-nothing-open = Nothing is thin, stale or set aside.

## The report: criteria

report-criteria = Criteria, status and evidence
report-criteria-intro = All criteria that apply in the stages up to now, and those of later stages that have an answer.
report-stage-counts = { $musts } musts and { $shoulds } shoulds are met in this stage.
# The least strength of evidence that counts for a criterion.
report-asks-for = asks for { $strength }
report-evidence-link = Reference: { $link }
report-evidence-date = Evidence of { $date }
report-evidence-role = Responsible: { $role }
report-evidence-note = Note: { $note }
report-evidence-reason = Reason: { $reason }
report-no-evidence = No evidence given
report-foreign = Answers to criteria of another catalogue
report-foreign-intro = The process of this report does not know these criteria. Their answers are kept and not counted.

## The report: method and limits

report-method = Method and limits
report-method-levels = Each of the ten perspectives has a level from 0 to 9. A level counts only if every must of all stages below it is met; good practice gives the levels in between. The readiness is the lowest of the ten levels.
report-method-evidence = A criterion counts as met only with evidence that is at least as strong as the criterion asks for, from 0 (claimed) to 4 (verified). Confidence is the mean strength of the evidence, apart from the level.
report-method-index = The profile index is a geometric mean of the levels. It shows progress while the readiness stands still and is never shown alone.
report-method-limits = Self-assessment is not certification. Thresholds are conventions. Levels of different projects can be compared only with the same profile, version of the process and track. A low level early in a project is normal.
report-method-law = Statements about law are information, not legal advice.
report-sources = Sources of the criteria that apply
report-column-source = Source
report-column-used = Used for
report-column-state = State on { $date }

## The open project

# Shown for a moment while a project is read from the browser's store.
project-loading = Opening the project…
project-missing-title = This project is not in this browser
project-missing-body = It may have been made in another browser, or removed from this one. If you have its report file, open it on the page of your projects.
project-failed-title = The project cannot be opened
# Beside the stage that the project is in. $open is how many musts are open up to its gate.
journey-here = You are here, { $open } open

## What keeps the work from being stored, what is safe and what to do

store-full = Not saved: there is no room left. What said “Saved” is safe. Free some space, then change anything to try again, or export the project as a file.
store-refused = This browser stores nothing for this page. Your work is kept until you close the page; export it as a file before you do.
store-newer = A newer version of Gate 360 has been used in this browser. Load the page again to get it; until then your work is kept only as long as this page is open.
store-closed = Not saved: the connection to the browser’s store was closed. What said “Saved” is safe. Export the project as a file, then load the page again.
store-failed = Not saved: the browser’s store reports an error. What said “Saved” is safe. Export the project as a file, then load the page again.

## Why something is refused

refused-too-long = Not taken over: a field takes up to { $limit } characters. Shorten the text.
# $id is a criterion such as TRU-302.
refused-blocker = { $id } is a blocker: it always applies.
refused-no-date = Choose the date of the meeting.
refused-no-decision = Choose a decision.
refused-no-reason = Give a reason: the decision goes against the recommendation, or it ends or delays the work.
refused-no-conditions = A conditional go needs at least one condition.
refused-condition-unfinished = Each condition needs a responsible role, a date and “done when”.
refused-unknown = This version of the process does not know what was changed. Load the page again.
