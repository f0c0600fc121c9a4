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

# A time of the day. $hour and $minute have two digits each.
time-form = { $hour }:{ $minute }

# A day and a time. $date is such as "21 November 2026", $time such as "09:05".
date-time-form = { $date }, { $time }

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

# A link to the project's history.
nav-history = History

# A link to the settings.
settings = Settings

# Said while a change is being written to the browser's store.
saving = Saving…

# Said when the browser's store has a change.
saved = Saved

# In the footer. $version is the version of the list of criteria.
catalogue-version = Catalogue { $version }

# A button beside it: takes the last step back.
undo = Undo
# The name of that button. $step is such as "FIN-402 Status".
undo-step = Undo: { $step }
# A button: does again what was taken back.
redo = Redo
redo-step = Redo: { $step }

# The label of a button that lets a person choose a file from the computer.
open-file = Open file

## When something is wrong with the app itself

# A heading.
stopped-title = Gate 360 has stopped

# What is safe, and what to do next.
stopped-body = A mistake of the app, not yours. What said “Saved” is stored in this browser and untouched. Load the page again to go on.

# After it, where projects were open.
stopped-files = You can save your work as a file first, also what was not stored yet. The file is opened like any other when Gate 360 runs again.

# A button; the name of a project follows after a colon.
stopped-save = Save as a file

# What is safe, if there is no file.
stopped-no-file = This project could not be read any more. What said “Saved” is stored in this browser and untouched.

# A button.
reload-page = Load the page again

# A heading. The texts of the chosen language are in a file of their own.
words-failed-title = The words of this language could not be fetched

# What is safe, and what to do next.
words-failed-body = Your work is stored in this browser and untouched. Check the connection and try again. If Gate 360 was renewed on the server in the meantime, load the page again.

# A heading.
catalogue-broken-title = The list of criteria cannot be read

# What is safe, and what to do next.
catalogue-broken-body = This copy of Gate 360 is damaged. Your projects are stored in this browser and untouched. Load the page again; if that does not help, ask whoever runs it for a fresh copy.

## A part of the page that is fetched when it is needed

# Shown while it is on its way.
part-loading = Loading…

# A heading.
part-failed-title = This part of the page could not be fetched

# What is safe, and what to do next.
part-failed-body = Your work is stored in this browser and untouched. Check the connection and try again. If Gate 360 was renewed on the server in the meantime, load the page again.

# A button.
part-retry = Try again

## What was undone

# A field of a place in few words. $place is such as "FIN-402" or "Gate 4", $field the name of the field.
step-place-short = { $place } { $field }
# The same with the whole name of the place, such as "FIN-402 Business case updated".
step-place = { $place }, { $field }
# Several fields. $first is one of the above.
step-places = { $more ->
    [one] { $first }, and one more
   *[other] { $first }, and { $more } more
}
# Said after undoing. $what is one of the above.
undone = Undone: { $what }.
# Said instead, or after it, of places where somebody has written since.
undone-not = Not undone, since it was changed meanwhile: { $what }.
redone = Done again: { $what }.
redone-not = Not done again, since it was changed meanwhile: { $what }.

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

# The heading of the history of a project.
history-title = History

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
reason-open-conditions = { $count ->
    [one] A condition of an earlier decision is open, so a plain Go is not possible.
   *[other] { $count } conditions of earlier decisions are open, so a plain Go is not possible.
}
# Some of the open conditions have passed their day. $overdue is their number.
reason-overdue-conditions = { $count ->
    [one] A condition of an earlier decision is open and overdue, so a plain Go is not possible.
   *[other] { $count } conditions of earlier decisions are open, { $overdue } of them overdue, so a plain Go is not possible.
}
# $number is the gate before this one.
reason-together = Gate { $number } is decided on in the same meeting.

## Gate meetings: what a decision says, conditions, stop signals

# The label of a field: money and working hours for the next stage.
term-release = Released: money and working hours

# The label of a field, for the decision Recycle.
term-missing = What is missing

# The label of a field, for the decision Hold.
term-event = Event that ends the hold

# The label of a field, for the decision Hold.
term-watcher = Who watches for it

# The label of a field, for the decision Stop.
term-handover = What is handed over, and to whom

# The label of a field, for the decision Stop.
term-lessons = Lessons learned

# The label of a field, for the decision Stop.
term-closure = How data and contracts are closed

# The label of a field: which political body was informed, how and when.
meeting-informed = Political body informed

# The label of a date field.
meeting-next = Date of the next gate

# The label of a date field, for the decision Hold.
meeting-wake-up = Date on which the hold ends

# The label of a choice on the light track.
meeting-together = The gate before is decided on in the same meeting

# The name of a field that is not shown: which earlier record is corrected.
meeting-corrects = Record that is corrected
# Instead of that record.
record-gone = A record that is not there

# A condition of a decision: its state.
condition-open = Open
condition-overdue = Condition overdue
condition-closed = Closed
condition-closed-late = Closed late

# The label of a date field of a condition.
condition-closed-on = Closed on

# The label of a field of a condition that has no date.
condition-event = Or before an event

# A question about a stop signal, answered with yes or no.
signal-stop-criterion = Has a stop criterion of the pilot plan been hit?
signal-net-effect = Is the net climate effect negative in the central estimate, with no other benefit shown?

# Stop signals. $id is a criterion's id.
stop-need-owner = The need owner no longer confirms the need ({ $id }).

# $gate is the number of a gate, $times how often.
stop-recycled = Gate { $gate } has ended in Recycle { $times } times in a row.
stop-criterion-hit = A stop criterion of the pilot plan has been hit (GOV-301).
stop-net-effect = The net climate effect is negative in the central estimate, and no other benefit is shown.
stop-no-receiver = It is not shown who would take over after the pilot ({ $id }).

# A name for a state of the project, to be looked at later.
snapshot = Snapshot

# Why an edit is refused.
refused-open-conditions = { $count ->
    [one] A condition of an earlier decision is open. Close it, or decide Conditional go.
   *[other] { $count } conditions of earlier decisions are open. Close them, or decide Conditional go.
}
refused-nothing-to-correct = The record that this corrects is not there any more, or has been corrected already. Clear the meeting and start the correction again.
refused-no-such-condition = This condition is not there any more.
refused-closed-ahead = A condition is closed on a day that has come. Choose today or an earlier day.
refused-closed-before = The condition was decided on { $date }. Choose that day or a later one.
refused-no-name = Give the snapshot a name.

# Instead of a condition's date. $event is what a person wrote, such as "the winter season".
condition-before = before { $event }

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
# Questions of the profile. $open of $all have no answer.
report-profile-unanswered = Not answered: { $open } of { $all } questions
report-use = Use
# Instead of a level of use: nobody said how far the solution is used.
report-use-unsaid = Not said (counts as 0)
report-use-evidence = Evidence of use
report-date = Date
report-author = Written by
report-catalogue = Process
# $version is the version of the catalogue of criteria, $date when it was last checked.
report-catalogue-value = { $title } ({ $pack }), version { $version }, facts checked on { $date }
report-track = Track
# $track is the name of a track, $gates the gates at which another was taken, such as "G1, G2".
report-track-light-at = { $track }; light track at { $gates }
# Whether the project waits for something.
report-state = State
# $name is the project's name, $date the date of the report.
report-running = { $name } · { $date }
# {page} and {pages} stay as they are: the page numbers are put there.
report-page = Page {"{"}page{"}"} of {"{"}pages{"}"}
report-nobody = Not given
# What the data inside a PDF is; shown by programs that list what is attached.
report-attachment = The data of this report, to go on working from in Gate 360

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
report-last-decision = Decided at the last meeting, gate { $number } on { $date }: { $decision }.
report-why = Why
report-next = Next steps
# $perspective is a perspective's name.
report-step = { $perspective }, from level { $from } to { $to }: { $list }
report-step-shoulds = { $count ->
    [one] one of these shoulds: { $list }
   *[other] { $count } of these shoulds: { $list }
}
# $count is the number of steps that are not listed.
report-more-steps = { $count ->
    [one] one more bottleneck: see “Perspective by perspective”
   *[other] { $count } more bottlenecks: see “Perspective by perspective”
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
report-advice = The tool recommends, people decide. This is a self-assessment and no certification.
# The title of a list of reasons to think about stopping.
report-stop-signals = Stop signals
# $number is a stage, $date the day on which it was decided to stop.
report-ended-then = Ended in stage { $number } on { $date }
# A project that waits. $event is what a person wrote.
report-on-hold = On hold.
report-hold-until = On hold until { $date }.
report-hold-event = On hold until: { $event }
report-hold-either = On hold until { $date }, or until: { $event }
report-hold-over = The hold ended on { $date }: a decision is due.
# $gate is a gate such as G3.
report-expired = The decision of { $gate } on { $date } was valid until { $until } and is no longer valid.

## The report: gates

report-gates = Stage and gate history
report-no-gates = No gate meeting has been recorded yet.
report-column-gate = Gate
report-column-date = Date
report-column-recommended = Recommended
report-column-decided = Decided
report-column-reason = Reason
report-meetings = Meetings held
report-column-criterion = Criterion
report-column-role = Responsible role
report-column-due = Due
report-column-done = Done when
report-column-figures = Musts and shoulds met
# Below a decision that was made on the light track.
report-light-track = light track
# Met and applicable musts and shoulds on the day of a meeting.
report-figures = Musts { $musts }, shoulds { $shoulds }
report-prepared = Meeting being prepared: { $gate }
# The label of a decision in a meeting that was not held yet.
report-proposed-decision = Proposed decision
report-proposed = Proposed conditions
report-chair = Chair
report-board = Board
report-heard = Heard
# A table of the stages that the project has been in, with columns for when.
report-stays = Stages so far
report-column-from = From
report-column-until = Until
# Instead of a date: the project began in this stage, and is still in it.
report-began = Began here
report-goes-on = Goes on
# $number is the stage in which the project was when it was written down here.
report-began-later = The project was already in stage { $number } when it was first written down here. What the stages before ask for counts all the same.
report-ended-on = Ended on { $date }
# Two gates or two stages that belong together, such as "G1 and G2".
report-both = { $first } and { $second }
# A meeting in one line, such as "G3, 5 March 2026: Go".
report-meeting = { $gates }, { $date }: { $decision }
# A meeting in a cell of a table. $gate is a gate such as G3.
report-decided-at = { $gate }, { $date }
# Above a recommendation that was taken over from minutes written elsewhere.
report-earlier-minutes = From earlier minutes:
# Below a decision that does something else than was recommended.
report-against = against the recommendation
report-unrecommended = although nothing was recommended
# Above the reasons that the rules gave on the day of a meeting.
report-why-recommended = Why this was recommended
# Instead of something that a decision has to say.
report-not-said = Not said
report-valid-until = Valid until
report-no-longer-valid = no longer valid
# Minutes that were corrected by later ones.
report-corrected = Corrected minutes
report-corrects = These minutes take the place of earlier ones, which stand at the end of this part.
# The same in a short report, which does not have them.
report-corrects-short = These minutes take the place of earlier ones, which are in the full report.
# $date is the day of the correction, $meeting a meeting in one line.
report-corrected-on = Corrected on { $date }, see { $meeting }.
report-replaced = Replaced by another correction of the same minutes.
# How a condition of a decision stands.
report-closed-on = Closed on { $date }
report-closed-late-on = Closed late on { $date }
# Below the day by which a condition is to be closed. $days is how many days the rules allow.
report-condition-late = later than { $days } days after the meeting
# Instead of a criterion: the condition closes none.
report-no-criterion = Without a criterion

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
# Conditions that are not closed, with how they stand.
report-running-conditions = Conditions of earlier decisions

## The report: one section for each perspective

report-criteria = Perspective by perspective
report-criteria-intro = All criteria that apply in the stages up to now, and those of later stages that have an answer.
report-stages = The stages
report-column-musts = Musts met
report-column-shoulds = Shoulds met
report-column-asks = What its gate asks for
report-asks-musts = Every must so far
report-asks-both = Every must so far, and { $share } of the shoulds
# The label before the criteria that a level rests on.
report-rests = Rests on
report-rests-on = { $list }, marked as not applicable by hand
# The musts, or the shoulds, are named in the line before.
report-gives-musts = { $count ->
    [one] Closing it gives level { $level }.
   *[other] Closing these gives level { $level }.
}
# $shoulds is such as “one of these shoulds: FIN-102, FIN-203”.
report-gives-shoulds = Level { $level } takes { $shoulds }
report-gives-both = { $count ->
    [one] Level { $level } takes that must and { $shoulds }
   *[other] Level { $level } takes these musts and { $shoulds }
}
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
report-retired = Appendix: answers to retired criteria
report-retired-intro = The process does not ask these criteria any more. Their answers are kept and not counted.

# $version is that of the process.
report-retired-since = Not asked since version { $version }

## The report: kinds, and what is cut

# One line under the title of each kind of report.
report-subtitle-summary = Summary of the scaling-readiness report
report-subtitle-board = Board file: scaling-readiness report
report-subtitle-gate = Gate record
# On the cover: before the titles of parts that the team left out.
report-left-out = Left out by the team
# The last item of a list that was cut. $count is the number of items that are not listed.
report-more-items = { $count ->
    [one] one more in the full report
   *[other] { $count } more in the full report
}
# Below texts of which some were cut.
report-cut = Where a text ends in […], the rest is in the full report.
# At the end of a part that was cut.
report-rest = The rest of this part is in the full report.
# The same, where what is missing has titles. $list names them.
report-rest-of = In the full report: { $list }.
# One of that list. $count is how many entries of the list or table are missing.
report-rest-more = { $title } ({ $count } more)
# $count is the number of meetings that are not shown here.
report-other-minutes = { $count ->
    [one] The minutes of one other meeting are in the full report.
   *[other] The minutes of { $count } other meetings are in the full report.
}
report-evidence-in-full = The criteria and their evidence, one by one, are in the full report.
report-sources-in-full = The sources and the glossary are in the full report.
# A part of the report is shown, or left out.
part-shown = Shown
part-left-out = Left out
# A part of the report, for History and the like. $name is its title.
report-part = Report part “{ $name }”
# Over minutes that were corrected since.
report-minutes-replaced = These minutes no longer count: others have taken their place.
# $share is a percentage, such as “60 %”.
report-asked-share = The gate asked for { $share }
# On a gate record: the day of the record, not of the meeting.
report-made-on = Report made on
# The levels of the ten perspectives on the day of a meeting.
report-levels-then = Levels on that day

## The report: method and limits

report-method = Method and limits
report-method-levels = Each of the ten perspectives has a level from 0 to 9. A level counts only if every must of all stages below it is met; good practice gives the levels in between. The readiness is the lowest of the ten levels.
report-method-evidence = A criterion counts as met only with evidence that is at least as strong as the criterion asks for, from 0 (claimed) to 4 (verified). Confidence is the mean strength of the evidence, apart from the level.
report-method-index = The profile index is a geometric mean of the levels. It shows progress while the readiness stands still and is never shown alone.
report-method-limits = Self-assessment is not certification. Thresholds are conventions. Levels of different projects can be compared only with the same profile, version of the process and track. A low level early in a project is normal.
report-method-law = Statements about law are information, not legal advice.

# After the message before.
report-law-checked = They were checked on { $date }; the sources below say where, and which of them are still to be checked.

# $title, $pack and $version are the name, the id and the version of a process.
report-process = This report follows the process “{ $title }” ({ $pack }, version { $version }).
# $id and $version name the process that the project follows, $title and $other the one that the report was made by.
report-other-process = The project follows the process { $id }, version { $version }, which was not at hand. Everything here is assessed by “{ $title }”, version { $other }.

# After the message before. $role is such as Language consultant.
report-reviewed = Its texts in this language were reviewed by a native reader: { $role }, { $date }.
report-not-reviewed = Its texts in this language have not yet been reviewed by a native reader.
report-sources = Sources of the criteria that apply
# A heading: terms of the process with their explanations.
report-glossary = Glossary
# The heads of its columns.
report-column-term = Term
report-column-meaning = Explanation
report-column-source = Source
report-column-used = Used for
report-column-state = State on { $date }
# Something about a source was written from memory and has not been looked up yet.
report-to-be-checked = to be checked

# Of a source. $role is such as Lawyer, $source a law or a book.
report-checked-by = Checked: { $role }, { $date }, in { $source }

## The report: languages of the team's texts

# A heading among the method; below it, how many texts stand in which language.
report-languages = Languages of the team’s texts
# $language is the report's, such as “Swedish”.
report-languages-version = { $count ->
    [one] One text stands here in the team’s own version in { $language }.
   *[other] { $count } texts stand here in the team’s own versions in { $language }.
}
# $language is another than the report's, such as “Danish”.
report-languages-other = { $count ->
    [one] One text stands as it was written, in { $language }.
   *[other] { $count } texts stand as they were written, in { $language }.
}
report-languages-unknown = { $count ->
    [one] One text does not say in which language it was written.
   *[other] { $count } texts do not say in which language they were written.
}
# Versions in the report's language that no longer fit what the team wrote.
report-languages-outdated = { $count ->
    [one] One version in { $language } is not shown, since the team has changed its text after it was made.
   *[other] { $count } versions in { $language } are not shown, since the team has changed its texts after they were made.
}
report-languages-originals = Every text as it was written is in the report’s JSON file.

## Process packs: processes of others' own

# A heading.
packs-title = Process packs

# $title is the name of a process, $version such as 2.0.0.
pack-taken = The process “{ $title }”, version { $version }, is in this browser now
pack-known = The process “{ $title }”, version { $version }, was in this browser already
pack-taken-body = Every project goes on with the process that it follows. Under Profile a project can take over another one; what would change is shown first.
pack-replaced = Another process of the same name and version was here; this one has taken its place. Ask whoever made it for a version of its own.
pack-refused = Send these places to whoever made the process. The command “gate360 pack check” lists all of them.

# $id and $version name a process pack.
pack-not-here = The process that this project follows is not in this browser: { $id }, version { $version }
pack-not-here-body = It is shown by the built-in process until then, and figures may differ. Nothing is lost. Open the file of the process pack on the page with your projects.
packs-lead = A task force can adapt the process: its wording, thresholds, boards and criteria. A process pack is opened like any other file, on the page with your projects. How it is made is told in the documentation.
# The name of a process with its version.
process-named = { $title } { $version }
pack-built-in = Built in
packs-for-new = New projects follow
# Said before a pack is removed.
packs-remove-means = A project that follows this process keeps its answers; it is then shown by the built-in one. New projects follow the built-in process if they followed this one.
# $name is a process with its version.
pack-removed = Removed from this browser: { $name }
# Titles of what went wrong.
pack-remove-failed = The process pack was not removed
packs-failed = The process packs cannot be read
packs-choice-failed = The choice was not saved
# Whoever runs this copy of Gate 360 has named a pack in it.
pack-deployed-broken = The process pack that this page names can't be used

## Profile: the process that the project follows

process-title = Process
process-follows = The project follows the process “{ $title }”, version { $version }.
process-owner = It is looked after by { $owner }.
process-other = Take over another process
process-other-hint = First it is shown what would change; nothing happens before you confirm.
# The choice of no other process.
process-keep = Keep the present one
process-keeps = All answers are kept: those to criteria that are no longer asked stay readable in the report’s appendix. Meetings that were held stay as they were. The history names the change, and the earlier process can be taken over again.
# A button.
process-take = Use this process
# Said after it.
process-taken = The project now follows the process “{ $title }”, version { $version }
process-same = Nothing that is asked or counted differs.
process-other-language = The two have no language in common, so their words are not compared.
# The title of a table.
process-figures = What the figures would be with “{ $title }”, version { $version }
process-figure = Figure
# The head of a column beside “Now”.
process-then = Then
process-bottlenecks = Bottlenecks
process-open-musts = Open musts at gate { $number }
process-applying = Criteria that apply
# Titles of folded lists.
process-added = { $count ->
    [one] One new criterion
   *[other] { $count } new criteria
}
process-retired = { $count ->
    [one] One criterion is no longer asked
   *[other] { $count } criteria are no longer asked
}
process-changed = { $count ->
    [one] One criterion counts differently
   *[other] { $count } changes in how criteria count
}
process-thresholds = { $count ->
    [one] One threshold changed
   *[other] { $count } thresholds changed
}
process-conditions = { $count ->
    [one] One change in the questions of the profile
   *[other] { $count } changes in the questions of the profile
}
process-reworded = { $count ->
    [one] One text of a criterion reworded
   *[other] { $count } texts of criteria reworded
}
process-names = { $count ->
    [one] One other name or text
   *[other] { $count } other names and texts
}
process-sources = { $count ->
    [one] One change in the sources
   *[other] { $count } changes in the sources
}
process-languages = { $count ->
    [one] One change in the languages
   *[other] { $count } changes in the languages
}
# $name is a criterion or a gate, $what one of its texts or fields.
process-text-of = { $name }, { $what }
process-part-title = title
process-part-statement = what has to be true
process-part-why = why it matters
process-part-evidence = expected evidence
process-perspective = perspective
process-level = must or should
process-blocker = blocker
process-applies = applies when
process-always = always
process-rests-on = sources
process-comes = New: { $what }
process-goes = No longer there: { $what }
process-source-checked = Checked meanwhile: { $title }
process-source-changed = Says something else: { $title }
process-language-comes = New: { $name }
process-language-goes = No longer there: { $name }
# Something that there was nothing of before, or is nothing of any more.
process-now = { $what }: now “{ $after }”
process-was = { $what }: “{ $before }” no longer stands there
threshold-open-musts = Open musts that a conditional go allows
threshold-points-short = Percentage points that the shoulds may be short at a conditional go
threshold-recycle = Share of musts met from which to recycle rather than hold
threshold-condition-days = Days within which a condition must be closed
threshold-stale-months = Months after which evidence is old
threshold-shoulds = Share of shoulds at gate { $number }
threshold-validity = Months for which a decision at gate { $number } holds
threshold-light = Gate { $number } together with the one before it on the light track (1: yes, 0: no)
threshold-lowest-trl = Lowest technology readiness level of stage { $number }
threshold-highest-trl = Highest technology readiness level of stage { $number }

## Names of languages, as they stand within a sentence

language-english = English
language-danish = Danish
language-swedish = Swedish
# Beside a field, for those who use a screen reader. $language is one of the above.
written-in = Written in { $language }

## The report page: texts in other languages

# A heading. Below it, texts of the team's that are not in the report's language.
elsewhere-title = Texts in other languages
# $language is the report's, such as “Swedish”.
elsewhere-lead = The report shows these texts as they were written. A version in { $language } that you add here takes their place in the report; the original stays beside it.
# What unfolds the list. $language is the report's.
elsewhere-lacking = { $count ->
    [0] No text lacks a version in { $language }
    [one] One text has no version in { $language }
   *[other] { $count } texts have no version in { $language }
}
# What unfolds a second list.
elsewhere-done = { $count ->
    [one] One text with a version in { $language }
   *[other] { $count } texts with a version in { $language }
}
# What unfolds a third list. Minutes of meetings are never changed, so nobody can say the language.
elsewhere-minutes = { $count ->
    [one] One text in the minutes of a meeting does not say its language
   *[other] { $count } texts in the minutes of meetings do not say their language
}
# The version was made from an earlier wording.
elsewhere-outdated = Version of an earlier wording
elsewhere-has-version = Has a version
elsewhere-in-language = In the report’s language
elsewhere-not-said = Language not said
# The name of a choice: the language that a text is in.
elsewhere-language = Language of the text
# The same for all texts of which it is not known.
elsewhere-language-of-all = Language of all texts that do not say it
# Labels of the text as it was written, and of what it was when the version was made.
elsewhere-original = Original
elsewhere-made-from = Original when the version was made
# A button: the version holds for the new wording, too.
elsewhere-still-fits = The version still fits
# The name of the field for a version. $language is the report's.
elsewhere-version = Version in { $language }
# $place is where a text stands, $more how many other places have the same words.
elsewhere-places = { $more ->
    [one] { $place }, and at one more place
   *[other] { $place }, and at { $more } more places
}

## The open project

# Shown for a moment while a project is read from the browser's store.
project-loading = Opening the project…
project-missing-title = This project is not in this browser
project-missing-body = It may have been made in another browser, or removed from this one. If you have its report file, open it on the page of your projects.
project-failed-title = The project cannot be opened
# What a project is called whose name cannot be read. $id is its id, which also stands in the address.
project-by-id = Project { $id }
# $name is the message above.
project-unreadable = { $name } cannot be read
# On the home page, below the message above.
project-unreadable-body = The browser’s store does not hand it out now. Nothing of it was changed. Try again; if that does not help, load the page again.
# Beside the stage that the project is in. $open is how many musts are open up to its gate.
journey-here = Here, { $open } open

## What keeps the work from being stored, what is safe and what to do

store-full = Not saved: there is no room left. What said “Saved” is safe. Free some space, then change anything to try again, or export the project as a file.
store-refused = This browser stores nothing for this page. Your work is kept until you close the page; export it as a file before you do.
store-newer = A newer version of Gate 360 has been used in this browser. Load the page again to get it; until then your work is kept only as long as this page is open.
store-closed = Not saved: the connection to the browser’s store was closed. What said “Saved” is safe. Export the project as a file, then load the page again.
store-failed = Not saved: the browser’s store reports an error. What said “Saved” is safe. Export the project as a file, then load the page again.

# In the place where “Saved” would stand. $name is the name of the project that it is about, $trouble one of the texts above.
store-trouble = { $name } – { $trouble }
# A heading.
unreadable-title = Some of this project cannot be read
unreadable-entries = { $count ->
    [one] One entry of this project can’t be read by this version; it is kept.
   *[other] { $count } entries of this project can’t be read by this version; they are kept.
}
unreadable-hint = The rest is shown and can be changed as ever. A newer version may be able to read it, or somebody who knows the files of Gate 360.
# A button.
unreadable-save = Save what can’t be read as a file
unreadable-not-saved = The browser would not hand out the file. Nothing was changed; try again.

## Where two people wrote without knowing of each other

# A heading.
conflicts-title = { $count ->
    [one] In one place two people wrote without knowing of each other
   *[other] In { $count } places two people wrote without knowing of each other
}
conflicts-body = Until this is settled the weaker answer counts, of texts the latest is shown, and of a recorded decision the first holds. Nothing is lost: here is what each wrote.
# After a list of such places, if there are more.
conflicts-more = { $count ->
    [one] and one more place
   *[other] and { $count } more places
}
# What one of them wrote. $value is the text or answer, $who the role of whoever wrote it, $date the day.
conflict-value = “{ $value }”, { $who }, { $date }
# A field of a criterion, of the profile or of a gate. $place is such as "VAL-101 Problem stated" or "Gate 4", $field the name of the field.
conflict-place = { $place }: { $field }
# A button beside what one of them wrote.
conflict-keep = Keep this one
# The name of that button for screen readers. It begins with the words of the button.
conflict-keep-name = Keep this one: { $value }
# Whoever gave no role.
conflict-nobody = no role given

## Why something is refused

read-only-refused = Nothing was changed: a newer version of Gate 360 has taken over the store of this browser, and this one only reads it. Load the page again.
refused-too-long = Not taken over: a field takes up to { $limit } characters. Shorten the text.
# $id is a criterion such as TRU-302.
refused-blocker = { $id } is a blocker: it always applies.
refused-erased = Not taken over: somebody has erased this project for good, so nothing more can be written in it. Go to your projects.
refused-nothing-to-erase = There is nothing here that could be erased, or it was erased meanwhile.
refused-nothing-to-settle = This was settled meanwhile. Look at what is there now.
refused-no-date = Choose the date of the meeting.
refused-date-ahead = The date of the meeting lies ahead. Record the decision when the meeting was held.
# $list is a list of criteria such as FIN-402.
refused-musts-without-condition = Every open must needs a condition of its own. Missing: { $list }.
refused-no-decision = Choose a decision.
refused-no-reason = Give a reason: the decision goes against the recommendation, or it ends or delays the work.
refused-no-conditions = A conditional go needs at least one condition.
refused-condition-unfinished = Each condition needs a responsible role, a date or an event, and “done when”.
refused-unknown = This version of the process does not know what was changed. Load the page again.

## Profile page

profile-lead = Who, what and where, and the questions that decide which criteria apply. Everything is saved as you type.
profile-project = The project
project-name = Project name
profile-summary = Summary
profile-summary-hint = One or two sentences: what it is, and for whom.
profile-partners = Partners
profile-partners-hint = In one line, by role: a city, a university, a supplier.
profile-conditions = What applies
# How many criteria apply over the whole process, and how many of them by the end of the pilot.
profile-counts = { $all } criteria will apply, { $pilot } of them before the pilot ends
profile-unanswered = { $count ->
    [0] All questions are answered.
    [one] One question is not answered yet; until then it counts as no.
   *[other] { $count } questions are not answered yet; until then they count as no.
}
profile-use = Use
profile-use-level = Level of use
profile-use-hint = Who uses the solution today?
profile-use-evidence = Evidence of use
profile-stage-hint = Where the project stands today. After the first recorded decision it follows from the decisions.
profile-onward = Go to stage { $number }
yes = Yes
no = No
not-answered = Not answered
# In a list of choices: nothing was chosen.
not-given = Not given

## Stage page

stage-progress = Progress of this stage
musts = Musts
shoulds = Shoulds
# $musts and $shoulds are such as “11 of 13”, $number is a gate, $share is “half” or such as “60%”: how many of the
# shoulds. $met is such as “33 of 41”.
stage-sentence = { $musts } musts and { $shoulds } shoulds of this stage. Gate { $number } asks for every must and { $share } of the shoulds of all stages so far: { $met } are met.
# The same over all stages up to the gate, with what the gate asks for in full.
gate-counts = The gate counts all stages up to here: { $musts } musts, { $shoulds } shoulds. It asks for every must and { $share } of the shoulds.
# A share of the shoulds: 50 percent.
share-half = half
# A share of the shoulds: 0 percent.
share-none = none
gate-needs = { $count ->
    [0] Gate { $number } needs no more musts
    [one] Gate { $number } still needs one must
   *[other] Gate { $number } still needs { $count } musts
}
gate-link = Go to gate { $number }
fold-all = Fold all
unfold-all = Unfold all
stage-left-out = { $count ->
    [one] One criterion of this stage does not apply to this project.
   *[other] { $count } criteria of this stage do not apply to this project.
}
stage-left-out-link = Change the profile
# Evidence that is older than it should be.
stale = Old evidence
criterion-why = Why it matters
criterion-expected = Evidence expected
criterion-sources = Sources
status = Status
blocker-hint = A blocker always applies and can never be deferred.
reason = Reason
reason-hint = Without a reason it counts as not assessed.
evidence-strength = Evidence strength
# $strength is a strength such as "2 Documented".
strength-asks = This criterion counts as met from { $strength }.
evidence = Evidence
evidence-link = Link or reference
evidence-date = Evidence date
responsible-role = Responsible role
note = Note

# What advisers say of a criterion, where it is something else than what the team says. A status follows.
adviser-says = An adviser says
# How a fictional project has answered the same criterion. It is folded.
example-answer = Example answer
# $status is such as “Met”, $strength a strength of evidence such as “Documented”.
example-says = { $status }, { $strength }.
# $name is the name of the fictional project.
example-from = From “{ $name }”, a fictional project.
example-none = No example project has come as far as this criterion.

## Stage page: which criteria are shown

# The name of a row of buttons: what to show.
filter-show = Show
filter-all = All
# Criteria that do not count as met yet.
filter-open = Open
filter-blockers = Blockers
filter-thin = Thin evidence
# Criteria that whoever is writing looks after.
filter-mine = Mine
# Criteria on which an adviser says something else than the team.
filter-review = Under review
filter-shown = Shown: { $shown } of { $all } criteria.
# After an answer: a criterion that no longer belongs under the chosen filter.
filter-left = { $count ->
    [one] One of them no longer belongs here. It stays until you choose again what to show.
   *[other] { $count } of them no longer belong here. They stay until you choose again what to show.
}
# $filter is the name of a filter, such as “Thin evidence”.
filter-empty = No criterion under “{ $filter }”
filter-empty-open = Every criterion of this stage is met or not applicable. Here stand those that are not assessed, not met, partly met, or met with evidence that is too thin.
filter-empty-blockers = Here stand the musts of this stage that can never be deferred. None of them applies to this project.
filter-empty-thin = Here stand criteria that are said to be met, with evidence weaker than they ask for.
filter-empty-stale = { $count ->
    [one] Here stand criteria that are met with evidence older than a month.
   *[other] Here stand criteria that are met with evidence older than { $count } months.
}
# $role is the role of whoever is writing.
filter-empty-mine = Here stand criteria whose responsible role is “{ $role }”, as you call yours.
filter-empty-nobody = Here stand criteria whose responsible role is yours. You have not said yet what you call it.
# A link to the settings.
filter-who-link = Your name or role in the settings
filter-empty-review = Here stand criteria to which an adviser gives another status than the team.

## Stage page: a link leads to a criterion that is not listed

# $criterion is a criterion such as “TRU-301 Impact assessment done”.
criterion-not-applying = { $criterion } does not apply to this project
# A list of questions with their answers follows.
criterion-would-apply = { $count ->
    [one] It would apply if this question of the profile were answered with yes:
   *[other] It would apply if these questions of the profile were answered with yes:
}
criterion-elsewhere = { $criterion } belongs to stage { $number }
# $criterion is an id such as “VAL-999”.
criterion-unknown = This version of the process does not know { $criterion }

## The keys of a checklist

# The heading of the list of keys.
keys = Keys
keys-next = Next criterion
keys-previous = Previous criterion
keys-unfold = Unfold or fold the criterion
keys-onward = On to the next field or button
keys-choose = Choose an answer
keys-undo = Undo
keys-redo = Redo
keys-list = Open or close this list
keys-close = Close this list
# Below the list. A link to the settings follows.
keys-note = Keys that are one character do nothing while you type. They can be switched off.
keys-are-off = The keys that are one character are switched off.
keys-settings = Settings of the keys

## Settings page: keys

settings-keys = Keys
settings-letters = Keys that are one character
settings-letters-hint = In a checklist j and k go to the next and the previous criterion, and ? lists the keys. Switch them off if they get in the way of speech input or of other keys.
settings-letters-on = On
settings-letters-off = Off

## Gate page

recommendation = Recommendation
musts-met = Musts met
shoulds-met = Shoulds met
people-decide = The tool recommends, people decide. A decision against the recommendation needs a reason; both stand in the report.
# $number is the stage that the project is in.
gate-elsewhere = The project is in stage { $number }
gate-ended = The project was ended in stage { $number }
stage-link = Go to stage { $number }
meeting = Meeting
meeting-date = Meeting date
track-hint = Light fits small projects, for example under EUR 50,000 and without open blockers. Musts are never reduced; shoulds are shown, and none is asked for.
# The heading of a group of fields: the date and the track of a meeting.
meeting-when = Date and track
# Below the choice of a track. $list is a list of criteria such as TRU-302.
light-blockers = Light is not meant for projects with open blockers: { $list }.
# The label of a checkbox; $before and $number are the numbers of two gates.
light-together = Hold gates { $before } and { $number } together
# Below that checkbox at gate 5.
light-takeover = Only if no other organisation is to take over within a year.
# $number and $next are the numbers of two gates.
light-next = On the light track, gates { $number } and { $next } can be held in one meeting. Prepare it at gate { $next }, and choose the light track there.
# The label of a figure: what share of the shoulds the gate asks for.
shoulds-asked = Shoulds asked for
# The label of what a decision covers, such as “Gates 1 and 2, light track”.
decision-covers = The decision covers
gates-two = Gates { $before } and { $number }
# The title of a list of reasons to think about stopping.
stop-signals = Stop signals
stop-signals-note = Reasons to think about stopping. People decide.
# A heading above questions that nothing else in the project answers.
signals-asked = For the team to say
# Above a list of conditions of earlier gates.
open-conditions = Open conditions
open-conditions-note = While one of these is open, a plain Go is not possible here.
# The same of conditions that were decided at the gate of this page.
own-conditions-open = { $count ->
    [one] A condition of this gate’s last decision is open, so a plain Go is not possible.
   *[other] { $count } conditions of this gate’s last decision are open, so a plain Go is not possible.
}
# Gate 6 is held once a year. $number counts the years.
yearly-round = Yearly round { $number }: due { $date }
yearly-round-open = Yearly round { $number }: no date yet
yearly-note = This gate is held once a year for as long as the solution runs.
# The heading of a group of fields, and the button that fills it.
meeting-board = Who decides
board-fill = Fill in the usual board
# $who is who has to be heard before this gate.
must-be-heard = Must be heard: { $who }
heard-nobody = Nobody is written down as heard. Must be heard: { $who }
informed-hint = Which body, when and how.
# The title of a folded list of rules, and the rules.
meeting-rules = Rules for the meeting
rule-team = The project team presents and does not vote.
rule-outside = At least one member comes from outside the project.
rule-countries = In cross-border projects, at least one member comes from each country.
rule-protection = The data protection officer advises and does not vote.
rule-adviser = The adviser’s statement is filed.
rule-days = The meeting is held within ten working days after the file is complete.
rule-pages = Ten pages are enough.
# $who is who usually chairs, decides or is heard at this gate.
usually = Usually: { $who }
# The heading of a group of fields: the decision, its reason and what it says besides.
meeting-outcome = Decision and reason
decision = Decision
decision-reason-hint = Needed when the decision goes against the recommendation, and for Recycle, Hold and Stop.
# Below the field for the reason, as soon as a decision is chosen. $recommended is what is recommended.
decision-against = This goes against the recommendation ({ $recommended }) and needs a reason.
decision-unadvised = Nothing is recommended yet, so the decision needs a reason.
# $decision is Recycle, Hold or Stop.
decision-needs-reason = { $decision } needs a reason.
# A button below a date field.
usual-date = Use the usual date ({ $date })
# $list is a list of names of fields.
record-unsaid = The record will say “Not said” for: { $list }.
conditions = Conditions
conditions-hint = Every open must becomes a condition with a role, a date or an event, and “done when”.
# Shown while another decision is chosen.
conditions-kept = Only a conditional go takes conditions with it. These stay here.
# Below a date field. $date is $days days after the meeting.
condition-later = Later than { $date }, which is { $days } days after the meeting.
conditions-propose = { $count ->
    [one] Add the open must
   *[other] Add the { $count } open musts
}
condition-add = Add condition
# Said to those who use a screen reader after a button was pressed.
conditions-added = { $count ->
    [one] Condition added
   *[other] { $count } conditions added
}
condition-number = Condition { $number }
# $criterion is a criterion such as "FIN-402 Business case updated".
condition-for = Condition { $number }: { $criterion }
condition-remove = Remove
# Begins with the words of the button "Remove".
condition-remove-name = Remove condition { $number }
# Said to those who use a screen reader after it was pressed.
condition-removed = Condition { $number } removed
record-decision = Record decision
record-correction = Record correction
# A meeting whose day lies ahead.
prepared-for = Prepared for { $date }. Record the decision when the meeting was held.
# A button that empties the form of a meeting, and what is then said.
meeting-clear = Clear
meeting-cleared = The meeting is cleared
# The same as the name of a step.
meeting-cleared-step = Meeting cleared
# $date is the day of the meeting whose minutes are corrected.
correcting = Correcting the record of { $date }
# The same of a record that is not there, as the name of a step.
correcting-gone = Correcting a record
correcting-note = Recommendation and figures stay those of that day. The earlier record stays too, and is marked as corrected.
correcting-cancel = Cancel
record-is-final = A recorded decision stays as it is, with the figures of this moment. A correction is a new record.
not-recorded = Not recorded yet
decision-recorded = The decision is recorded
correction-recorded = The correction is recorded
meetings-held = Meetings held
no-meeting-held = No meeting has been held at this gate.
# $date is the day of a meeting, $decision what was decided.
held-title = { $date }: { $decision }
# Marks a decision that does not do what was recommended.
held-against = Against the recommendation
# Marks a decision that was made while nothing was recommended.
held-unadvised = Nothing was recommended
# Until when a decision holds.
valid-until = Valid until { $date }
valid-no-longer = No longer valid: the last day was { $date }
correct-record = Correct this record
# Below that button, while a meeting is being prepared.
correct-replaces = The correction takes the place of the meeting that is being prepared.
# $title is the title of a record, $date the day of the record that corrects it.
held-corrected = { $title } (corrected by the record of { $date })
# Buttons that close a condition today, and open it again.
condition-close = Close
condition-reopen = Open again
condition-how-seen = How it was seen
# $id is a criterion such as VAL-101 that an open condition is about.
condition-met-now = { $id } counts as met now.
closing-ahead = This day lies ahead. A condition is closed on a day that has come.

## When the work is kept in memory only

# A heading, also shown in the place where “Saved” would stand.
memory-only = Kept only until you close this page
# A link to the page from which the project can be exported.
memory-export = Export the project as a file

## Notices of where the work is kept, above every page

# A button that takes such a notice away.
notice-read = Understood
# A heading.
read-only-title = This can only be read
read-only-body = A newer version of Gate 360 has taken over the store of this browser. So that nothing of it is lost, this version changes nothing there; reading and exporting go on as before. Load the page again to get the newer version.
# A heading.
cleared-title = The browser has cleared its store
cleared-body = The projects that you have opened on this page were stored again. Others that were kept here are gone from this browser. Save your projects as files, so that you have them elsewhere, too.
# A heading. $count is how many projects there were.
gone-title = { $count ->
    [one] One project is no longer in this browser
   *[other] { $count } projects are no longer in this browser
}
gone-body = The browser has cleared its store, or somebody has deleted the data of this site. Open the latest file of a project to go on with it.
# Lines of a list. $name is a project.
gone-in-file = { $name }: last saved as a file on { $date }
gone-in-no-file = { $name }: no file was saved from here
# A heading.
clock-title = The clock of this computer may be wrong
clock-body = It says { $today }, but work was saved here on { $saved }. Until it is right, nothing goes out of the bin. Check the date in the settings of the computer.
# A heading.
room-title = There is little room left
# $size is such as “12.5 MB”.
room-body = The browser has { $size } left for this site. What says “Saved” is safe. Free some space on this computer, and save your projects as files.
# A heading.
shared-title = Shared computer: nothing stays here
shared-body = Projects and choices are kept only until you close this page. Save your work as a file before you go.
# A button, and the name of the group that asks.
shared-leave = Leave this mode
shared-leave-loses = Some of the work is in no file yet and would be lost.
# Buttons.
shared-leave-yes = Leave without a file
shared-stay = Stay

## Home page

home-lead = All that are kept in this browser. Nothing leaves it unless you export a file.
home-new = New project
home-example = Try an example
home-example-second = Try the stormwater example
home-loading = Reading your projects…
# What the card of a project points out.
home-on-hold = On hold
home-on-hold-until = On hold until { $date }
home-lapsed = Gate decision no longer valid
home-empty-title = No project here yet
home-empty-body = Start with a new one: a name and fourteen yes/no questions are enough to see what applies. Or look around in an example first; it can be removed again.
home-failed-title = Your projects cannot be read
# A link to the next step of a project. $criterion is a criterion such as VAL-101 Problem stated.
home-next = Next step: { $criterion }
# $level is the readiness in words, such as “4 of 9”.
home-readiness = Readiness { $level }
# $list is one perspective or several.
home-bottleneck = { $count ->
    [one] Bottleneck: { $list }
   *[other] Bottlenecks: { $list }
}
# $date is a day.
home-saved = Last saved on { $date }
home-saved-today = Last saved today
home-remove = Remove
# The name of the same button for screen readers. $name is the project's name.
home-remove-name = Remove { $name }
home-remove-title = Remove { $name } from this browser?
home-remove-yes = Remove from this browser
home-remove-cancel = Cancel
home-remove-failed = The project was not removed

## Saving a project to a file. $file is the file’s name

# The button in the header, and the keys Ctrl+S.
save-file = Save file
# In the status line, when it is done.
file-saved = Saved to { $file }
file-saved-joined = { $count ->
    [one] Saved to { $file }, with one change of others that it held
   *[other] Saved to { $file }, with { $count } changes of others that it held
}
file-downloaded = Downloaded as { $file }
file-not-saved = The file was not saved
# After what happened.
file-not-saved-safe = Your work is here as before, and nothing in the file was changed.
# The same for a file that was chosen as a new one: browsers empty it at once.
file-new-not-saved = Your work is here as before. { $file } may be empty now, as browsers empty a file that is chosen for saving; what was in it before is then only in copies of it.
file-again = Try again
file-another = Save to another file
# Which of the two ways leads to a file that others use, too. “Save file” and “Open file” are buttons.
file-another-means = Without a file of its own, a project is saved to a new one. To go on in a file that is there already, open it with “Open file” on the home page first; “Save file” then joins what is in it and writes to it.
file-close = Close this message
# From here on: what happened, and what to do next.
file-not-handed-out = The browser would not hand out the file. Allow this page to download files, and try again.
file-not-allowed = The browser did not allow this page to write to { $file }. Try again and allow it, or save to another file.
file-gone = { $file } is not where it was: it may have been moved, renamed or removed, or its drive is not connected. Put it back and try again, or save to another file.
file-locked = { $file } is being used by another program. Close it there and try again, or save to another file.
file-full = The drive of { $file } is full. Make room there and try again, or save to another file.
file-busy = Somebody else is saving to { $file } at this moment. Try again in a while.
# $why is what the browser says, in English.
file-not-written = The browser could not write to { $file }: { $why }. Try again, or save to another file.
file-unreadable = What stands in { $file } cannot be read. It may be the work of others, so nothing was written over it. Save to another file, and put a sound copy in its place.
file-not-ours = { $file } is not a team file any more, so nothing was written over it. Save to another file.
file-newer = { $file } was saved by a newer Gate 360, so nothing was written over it. Load this page again to get the newest, or save to another file.
# $name is the name of a project.
file-other-project = { $file } holds another project, { $name }, so nothing was written over it. Save to another file.
# $who is a role.
file-erased = In { $file } the project was erased for good by { $who }, so nothing was written to it. Open the file on the home page to erase the project here as well, or save to another file.
file-erased-by-somebody = In { $file } the project was erased for good, so nothing was written to it. Open the file on the home page to erase the project here as well, or save to another file.

## Home page: a file was opened

opened-title = { $file } is open
opened-title-known = { $file } was joined to the project that was here already
opened-new = It is kept in this browser now, and saves itself as you change it.
# $count is how many changes of the file were not in the browser before.
opened-joined = { $count ->
    [0] The file holds nothing that was not here already. Nothing was changed.
    [one] One change was new and has been added. Nothing that was here is lost.
   *[other] { $count } changes were new and have been added. Nothing that was here is lost.
}
# A link. $name is the project's name.
opened-go = Go to { $name }
# $count is how many values, $who lists roles.
opened-erased = { $count ->
    [one] One value was erased for good by { $who }, and is erased here as well.
   *[other] { $count } values were erased for good by { $who }, and are erased here as well.
}
# $file holds a project that was erased.
opened-erased-title = There is no project in { $file } any more
opened-erased-by = { $who } erased it for good on { $date }.
erase-too-title = In { $file } the project was erased for good
# $name is the project as it is here.
erase-too-body = { $name } is still in this browser, and nothing was changed yet. If you erase it here too, all that was written in it, its history and its backups go from this browser and cannot be brought back.
erase-too-no = Keep it here
erase-too-yes = Erase it here too
erase-too-done = { $name } was erased here, too
opened-unchanged = The file is unchanged since it was exported on { $date }. This is a guard against accidents and no signature.
opened-changed = The file is not as it was exported on { $date }: somebody or something has changed it since. Ask where it comes from if that surprises you. This is a guard against accidents and no signature.
# A list follows.
opened-changed-parts = What was changed since
opened-integrity-unknown = The file has no mark that would tell whether it was changed after it was exported.
# A list follows.
opened-odd = What is odd about the file
warning-figures = Its figures do not follow from its answers. They have been worked out anew.
warning-catalogue = It was made with version { $version } of the process. Its answers are shown by the version that is used here.
warning-pack = It was made with another process: { $pack }, version { $version }. Its figures follow that process.
warning-unknown = The process does not know these criteria. Their answers are kept and not counted: { $list }
warning-blockers = These blockers are marked as not applicable, which does not count: { $list }
warning-collisions = { $count ->
    [one] In one place two different changes claim to be the same one. Both are kept.
   *[other] In { $count } places different changes claim to be the same one. All are kept.
}
warning-rewritten = { $count ->
    [one] One recorded gate decision was written over or removed in it. Recorded decisions are never changed: what was written first holds.
   *[other] { $count } recorded gate decisions were written over or removed in it. Recorded decisions are never changed: what was written first holds.
}
warning-records-differ = { $count ->
    [one] One recorded gate decision is not as it was written: it does not match the hash that was kept with it or with a later decision. It is kept and shown. Hold it against the minutes.
   *[other] { $count } recorded gate decisions are not as they were written: they do not match the hashes that were kept with them or with later decisions. They are kept and shown. Hold them against the minutes.
}
warning-unreadable = { $count ->
    [one] One recorded gate decision cannot be understood. It is kept and not shown.
   *[other] { $count } recorded gate decisions cannot be understood. They are kept and not shown.
}
warning-ahead = { $count ->
    [one] One recorded gate decision is dated after the day on which the file was exported.
   *[other] { $count } recorded gate decisions are dated after the day on which the file was exported.
}
warning-languages = { $count ->
    [one] One text names a language in a way that cannot be understood. The text is kept, and its language counts as not known.
   *[other] { $count } texts name their language in a way that cannot be understood. The texts are kept, and their languages count as not known.
}

## Home page: a file or an example could not be opened

# $file is the name of the file.
import-failed-title = { $file } was not opened
import-example-failed-title = The example was not opened
import-nothing-changed = Nothing was changed.
# Sizes in megabytes.
import-too-large = The file has { $size } MB; files of up to { $limit } MB are opened. Choose the report file that Gate 360 has exported.
import-unreadable = The browser could not read the file. It may have been moved or removed, or its drive is not connected. Check that it is there and choose it again.
import-empty = The file is empty. Choose another one, or export it again where it comes from.
# $byte is the place in the file.
import-not-text = The file is not a report file: at byte { $byte } stands something that is no text.
import-truncated = The file ends in the middle: it was not copied or saved completely. Copy or download it again.
# $line and $column are the place in the file.
import-not-json = The file cannot be read from line { $line }, column { $column } on. It was changed by hand or damaged; ask for a fresh copy or export it again.
import-not-ours = The file is not a Gate 360 report. Choose a file that ends in .json or .pdf and was exported here.
# $kind is what the file says of itself.
import-other-kind = The file is one of Gate 360, but of the kind “{ $kind }”, which is not opened here. Choose a report file.
import-newer = The file was made by a newer Gate 360: its format has version { $version }, and this one knows versions up to { $known }. Load this page again to get the newest, or open the file where it was made.
import-broken = The file is damaged. These places were found; ask for a fresh copy or export it again.
# After a list of problems, if there are more.
import-more-problems = { $count ->
    [one] and one more
   *[other] and { $count } more
}
# A PDF was chosen that has nothing inside to go on with.
import-pdf-none = This PDF has no report data. Not every PDF is a report, and printing to PDF or saving in another program can drop the data. Ask for the original file, or for the one that ends in .json.
import-pdf-encrypted = This PDF is protected, so the data in it cannot be read. Ask for one without protection, or for the file that ends in .json.
import-pdf-several = This PDF has the data of { $count } reports. Open the files that it was put together from.
import-pdf-damaged = This PDF is damaged or incomplete, so the data in it cannot be read. Copy or download it again, or ask for the file that ends in .json.
import-pdf-too-large = This PDF carries more than is opened here. Ask for the file that ends in .json.
import-pdf-not-read = The part of Gate 360 that reads PDFs could not be loaded, or stopped. Check the connection and try again, or choose the file that ends in .json.
import-plain = The file is a plain form: figures without the words that a project needs. Choose a full report file.
import-example-broken = This copy of Gate 360 is damaged. Load the page again.
import-example-not-fetched = The example could not be fetched. Check the connection and try again.

## New project page

new-lead = A name is enough to start. Everything can be changed later.
new-name-missing = Give the project a name, any name: it can be changed later.
new-stage = Current stage
new-stage-hint = For a project that is under way already. Stage 1 is right for most.
new-who = Who is writing
new-create = Create project
new-failed-title = The project was not created
new-process-wanting = The process that new projects follow here could not be fetched. Check the connection and try again, or choose another process under Settings. What you filled in is still here.
author-role = Your name or role
author-role-hint = A role is enough, such as “project leader”. It stands beside your changes and in exported reports.
author-organisation = Organisation

## Settings page

settings-lead = They hold for this browser and are saved at once.
settings-language = Language

# Below the choice of the interface's language.
settings-language-hint = What you and others wrote stays in the language in which it was written.
settings-who = Who is writing
settings-writes = I write in
# Below the choice of the language that a person writes in.
settings-writes-hint = Every text is marked with the language that it was written in.
# The first of the choices; the others are the names of languages.
settings-writes-interface = The interface’s language
settings-appearance = Appearance
settings-theme = Theme
theme-system = System
theme-light = Light
theme-dark = Dark
theme-contrast = High contrast
settings-storage = Storage
settings-where = Where the work is kept
settings-where-browser = In this browser, on this computer. It is not sent anywhere.
settings-where-memory = In the memory of this page.
settings-lasts = Kept after closing?
settings-lasts-yes = It is still there after the page or the browser is closed.
settings-lasts-no = It is gone when this page is closed. Export your projects as files before that.
settings-promise = May the browser delete it?
settings-promise-yes = The browser has promised not to delete it by itself. You can still do so, with the data of this site.
settings-promise-no = The browser has not promised to keep it: when the disk is nearly full it may delete it. An exported file is the safe copy.
settings-promise-unknown = Asking the browser…
# A button.
settings-ask = Ask the browser to keep it
settings-asking-refused = The browser has not promised it. Some do once a site is bookmarked or was visited often. Save your projects as files until then.
settings-shared = Shared computer
settings-shared-body = For a computer that others use, too: what you do is gone when you close the page, projects as well as choices. What is in this browser already stays there and is not shown meanwhile.
# A button.
settings-shared-on = Use as a shared computer
settings-used = How much is used

# Both are sizes such as the two messages below.
settings-used-of = { $used } of the { $quota } that the browser allows this site
# Sizes; numbers with one decimal.
settings-megabytes = { $size } MB
settings-gigabytes = { $size } GB
settings-projects = Projects in this browser

# Heads of columns.
settings-changes = Changes
settings-last-saved = Last saved
settings-remove = Remove

# What removing a project means.
settings-remove-means = Removing a project moves it to the bin, where it stays for thirty days. Files that you have exported and copies that others have stay as they are.
settings-saved = What “Saved” means
settings-saved-body = The browser has confirmed that every change is in its store. As long as one is not, “Saved” does not appear.

## Backups, in the settings

backups-title = Backups
backups-lead = Copies of each project as it once was, made as you work: the last ten stay, the last one of each of the last fourteen days, and the last ten from before something larger, such as taking in a file. They lie in this browser beside the projects. A file that you save elsewhere is the safe copy.
backups-none = None yet. The first one is made soon after something is written in a project.
backups-failed = The backups cannot be read
# $latest is a day and a time.
backups-count = { $count ->
    [one] One backup, { $latest }
   *[other] { $count } backups, the latest { $latest }
}
# The name of a table. $name is the project's name.
backups-of = Backups of { $name }
# Heads of columns.
backup-made = Made
backup-why = Why
backup-size = Size
backup-go-back = Go back

# Why a backup was made.
backup-why-work = In the course of the work
backup-why-opening = When the project was opened
backup-why-import = Before a file was taken in
backup-why-merge = Before the project’s file was taken in
backup-why-restore = Before an earlier state was restored
backup-why-process = Before another process was taken over

# Buttons. $made is a day and a time.
backup-restore = Restore
backup-restore-name = Restore the backup of { $made }
backup-save = Save as a file
backup-save-name = Save as a file: the backup of { $made }
# What came of it. $made is a day and a time.
backup-restored = { $name } is as it was on { $made }
backup-restored-body = Nothing is lost: what was written since is in its history, and a backup of how it was until now has been made. What was decided at gates stays as it is.
backup-failed = The backup was not restored or saved
backup-gone = It is no longer there: another one has taken its place. Load the page again to see those that are.
backup-damaged = It cannot be read any more. Nothing has changed. Try the one before or after it.

## The bin, in the settings and on the home page

bin-title = Bin
bin-lead = A project that you remove stays here for thirty days and goes for good then. Until that day it can be put back as it was, with its history and its backups.
bin-empty = The bin is empty.
bin-failed = The bin cannot be read
# Heads of columns.
bin-removed = Removed
bin-until = Stays until
bin-what-now = What to do

# Buttons. $name is the project's name.
bin-back = Put back
bin-back-name = Put back { $name }
bin-erase = Erase for good
bin-erase-name = Erase for good: { $name }
# What the second button asks and says before it erases.
bin-erase-title = Erase { $name } for good?
bin-erase-body = Everything of it goes: answers, decisions, history and backups. Nobody can bring it back. Copies in files and in other browsers stay until they learn of it; you get a small file for that afterwards.
bin-back-failed = The project was not put back
# Said to screen readers.
bin-is-back = { $name } is back among your projects.
# The question before a project goes into the bin.
bin-move-title = Move { $name } to the bin?
bin-move-body = It stays in the bin for thirty days and can be put back until then, with all of its history.
bin-move-yes = Move to the bin
bin-moved = { $name } is in the bin
# $date is a day.
bin-moved-body = It stays there until { $date } and can be put back as it was.
# A link to the bin in the settings.
bin-link = { $count ->
    [one] One project in the bin
   *[other] { $count } projects in the bin
}
erased-project = { $name } is erased for good
erased-project-body = Nothing of it is left in this browser. Whoever has it in another browser, or in a file, still has it: open this small file there, and it is erased there, too. It holds nothing but the erasure.
# A button.
erased-project-file = Save the file that erases it
# The name of that file. $name is the project's name.
erased-file-name = Erase { $name }

## The reminder to save a project to a file, on its card and its overview

reminder-title = Save this project to a file
# $date is a day.
reminder-since = Not in a file since { $date }. What was written after that is in this browser only.
reminder-never = In no file yet. What was written since { $date } is in this browser only.
# The name of the button “Save file” for screen readers. $name is the project’s name.
reminder-save = Save file: { $name }

## Overview page

# The label of a choice: the earlier state of the project that the chart shows too.
overview-earlier = Hold the chart against
overview-earlier-none = Nothing earlier

# A heading. $number is the number of the gate.
overview-recommendation = Recommendation at gate { $number }
# Beside a perspective that stands at the lowest level of all.
overview-bottleneck = Bottleneck
# $perspective is a perspective's name; the criteria to close are listed below.
overview-step = { $perspective }, from level { $from } to { $to }
# Above a list of shoulds to choose from.
overview-step-shoulds = { $count ->
    [one] One of these shoulds:
   *[other] { $count } of these shoulds:
}
# Followed by links to the musts. $number is the stage that they belong to.
overview-why-musts = Open musts of stage { $number }:
# Followed by links to criteria.
overview-rests-on = Rests on criteria marked as not applicable by hand:
# A heading over lists of criteria whose evidence is thin or old, or which were set aside.
overview-look = Worth a second look
overview-profile-incomplete = The profile is incomplete
# A link to the yes/no questions of the profile.
overview-answer-questions = Answer the questions
# A heading.
overview-empty = Nothing has been assessed yet
overview-empty-profile = { $count ->
    [one] Here you will see how ready the project is, seen from ten sides, and what to do next. One question decides which criteria apply; begin with it.
   *[other] Here you will see how ready the project is, seen from ten sides, and what to do next. { $count } questions decide which criteria apply; begin with them.
}
overview-empty-stage = Here you will see how ready the project is, seen from ten sides, and what to do next. Begin with the criteria of the stage that the project is in.
overview-start-stage = Start with stage { $number }

## The charts: the ten perspectives, and the position

chart-title = Level of each perspective, 0 to 9
# For whoever can't see the chart.
chart-level = { $name } { $level }
chart-lowest = { $name } { $level } (bottleneck)
# For whoever can't see the chart. $list are the perspectives with their levels, $level is the level that gate $number needs.
chart-alt = Levels now: { $list }. Gate { $number } needs level { $level } in every perspective.
# The same of the levels as they were. $when is a gate with its date.
chart-alt-earlier = { $when }: { $list }.
chart-gate = Gate { $number }, { $date }
# What the lines and marks in the chart mean, beside a sample of each. Each says in words what the sample looks like.
chart-now = Solid outline: the levels now
chart-marked = Square: a bottleneck, the lowest level
chart-needed = Dotted ring: level { $level }, which gate { $number } needs everywhere
chart-earlier = Dashed outline: { $when }
chart-position = Use and readiness, 0 to 9
# For whoever can't see the chart. $place is one of the four positions, such as “Developing”.
chart-position-alt = Use { $across } and readiness { $up }. { $place }.
chart-position-mark = Disc: use { $across }, readiness { $up }

## Report page

report-lead = What leaves, exactly as others will read it.
report-language = Report language
export-pdf = Export PDF
export-json = Export JSON
# The JSON file can be opened again; the PDF is for reading.
report-formats = The PDF is for reading and carries the data of the whole report; the JSON file is that data alone. Gate 360 opens both again.
# What an export contains and what it does not.
report-leaves = What leaves: the project as it stands now, with evidence, meetings and the process it was assessed by. What stays here: earlier versions of texts, members’ private views, and corrections of minutes that are not finished.
# The name of the region that shows the report.
report-preview = Preview
# Shown and said while the PDF is being made.
pdf-making = Making the PDF. The first time takes a little longer.
# What is being done for the PDF, beside a bar.
pdf-step-loading = Getting ready
pdf-step-composing = Putting the contents together
# $done of $total parts of the report.
pdf-step-setting = Laying out: { $done } of { $total }
# $done of $total pages.
pdf-step-painting = Pages: { $done } of { $total }
pdf-step-finishing = Finishing the file
# A button: stops making the PDF.
pdf-cancel = Cancel
# Shown and said after it was stopped.
pdf-cancelled = You cancelled the PDF. No file was made.
# Said when the browser has been given the file.
pdf-ready = The PDF is ready
json-ready = The JSON file is ready
# The titles of messages about an export that failed.
pdf-failed = There is no PDF
export-failed = The file was not saved
# Why there is no PDF, what is safe, what to do next.
pdf-not-loaded = The part of Gate 360 that makes PDFs could not be loaded. Check the connection and try again. Your work is safe, and “Export JSON” works without it.
pdf-stopped = The part of Gate 360 that makes PDFs stopped on the way, perhaps for want of memory. Close other tabs and try again. Your work is safe, and “Export JSON” works without it.
pdf-not-understood = This page and the part that makes PDFs are of different versions. Load the page again, then try again. Your work is safe, and “Export JSON” works without it.
# The reason follows in English, for whoever is asked for help.
pdf-refused = The report could not be made into a PDF. Your work is safe, and “Export JSON” works without it. The reason, for whoever helps you:
# The browser would not hand out a file.
export-not-handed-out = The browser did not take the file. See whether it blocks downloads, then try again. Your work is safe.
# A title.
pdf-replaced = { $count ->
    [one] One character is missing from the PDF’s typeface
   *[other] { $count } characters are missing from the PDF’s typeface
}
pdf-replaced-body = In the PDF they are shown as boxes. Your project and the JSON file have them as you wrote them.
# A character with its number in Unicode, such as “🎉” U+1F389.
replaced-character = “{ $character }” { $code }
# The name of a file. $name is the project's name, $date looks like 2026-11-21.
report-file-name = { $name }, gate { $gate }, { $date }
# The same, of a part of the report. $part is one of the next six.
report-file-name-part = { $name }, gate { $gate }, { $part }, { $date }
file-name-criteria = criteria
file-name-conditions = conditions
file-name-dates = dates
file-name-summary = summary
file-name-board = board file
file-name-record = gate record

## Other formats: tables for a spreadsheet, dates for a calendar, and the report as a web page

# The title of what unfolds, and what stands in it.
formats-title = Other formats
formats-lead = For working on elsewhere. Gate 360 can’t open these files again, so keep the PDF or the JSON file as well.
formats-tables = The tables open in Excel and other spreadsheets. A text that a spreadsheet would take for a formula has an apostrophe in front.
formats-dates = The dates are the gate meetings held and the next one, how long the latest decision is valid, and the days by which conditions are to be closed. A condition that runs until an event has no date and is not among them.
formats-page = The web page has what is shown below in one file. Any browser opens it, without a network.
# Buttons.
export-criteria = Export criteria (CSV)
export-conditions = Export conditions (CSV)
export-dates = Export dates (iCalendar)
export-page = Export web page (HTML)
# Said when the browser has been given the file. $name is its name.
format-ready = The file “{ $name }” is ready
# Instead of a file.
formats-no-dates = No file was made, since the project has no date yet. It gets one with a meeting at a gate, with the date of the next gate, or with a condition that has a date.
# The heads of columns, beside those of the report.
column-id = Id
column-statement = What has to be true
column-level = Must or should
column-counts-as = Counts as
column-strength-asked = Evidence strength asked for
column-why-not-applicable = Why not applicable
# Instead of how a criterion counts.
criterion-not-counted = Not counted
column-criterion-id = Criterion id
column-decided-on = Decided on
column-before-event = Before an event
# Entries of a calendar. $gates is such as “G4” or “G1 and G2”, $name the project's name.
calendar-next = Gate meeting { $gates }: { $name }
calendar-held = Decision at { $gates }, “{ $decision }”: { $name }
calendar-condition = Condition from { $gate } due: { $name }
calendar-condition-closed = Condition from { $gate }, closed: { $name }
calendar-hold-ends = The hold ends: { $name }
calendar-valid-until = Last day of the decision at { $gates }: { $name }
# A line of an entry.
calendar-fact = { $label }: { $value }
# The heading of the list of contents.
report-contents = Contents

## Report page: which report

# The name of a list of kinds of reports.
report-kind = Kind of report
kind-full = Full report
kind-board = Board file (10 pages at most)
kind-summary = Summary (2 pages)
kind-gate = Gate record (1 or 2 pages)
report-kind-no-gate = A gate record can be chosen once a decision has been recorded.
# The name of a list of meetings. One of them is what the gate record is about.
report-of-meeting = Meeting
# The name of a group of checkboxes, each a part of the report.
report-parts = Parts of the report
report-parts-hint = The choice is kept with the project and holds for all languages. The cover names what is left out.

## Report page: the logo

# The organisation's logo, on the cover of the report.
report-logo = Logo
report-logo-lead = An SVG or a PNG of at most 100 kB. It stands on the first page of every report and goes with the project.
logo-choose = Choose logo
logo-replace = Choose another logo
logo-remove = Remove logo
# The name of a field: what is read aloud in place of the logo.
logo-alt = What the logo shows
logo-alt-hint = For whoever can’t see it: usually the name of the organisation.
# Said after a logo was chosen, or removed.
logo-taken = The logo is on the report
logo-removed = The logo was removed
# The title of a message. The reason follows.
logo-not-taken = The logo was not taken
# What stands in the project is left out of the report.
logo-not-shown = The logo can’t be shown, so the report has none
# Why a logo is not taken, and what to do.
logo-too-large = The file has { $size } kB; a logo may have 100 kB. Save it smaller, or as SVG.
logo-no-logo = The file is neither an SVG nor a PNG. Choose one that is.
logo-damaged = The file is damaged or does not keep to its format. Save it again and choose that one.
# $what is the name of something in the file, such as “text”.
logo-holds = The file holds “{ $what }”, which a report can’t show as it should be. Save the logo with outlines only (texts turned into paths, no filters, masks or pictures), or as PNG.
logo-no-size = The logo has no size. Save it with a size of its own.
logo-stretched = The logo is far too wide or too high. Choose one of another form.
logo-empty = There is nothing to be seen in the file. Choose another one.
logo-too-complex = The logo has too many elements or pixels. Save a simpler one, or a PNG of at most 2,000 pixels in width and height.

## History page

history-lead = Who changed what and when, and the states that have a name. Going back erases nothing.
# A heading: states of the project that have a name.
history-snapshots = Snapshots
history-no-snapshots = A snapshot is a name for the project as it is now, to look back at later. Each gate decision leaves one by itself.
# The label of a field.
history-snapshot-name = Name
# A button.
history-take-snapshot = Take a snapshot
# Said after it was taken. $name is the name that a person gave it.
history-snapshot-taken = Snapshot taken: { $name }.
# A button beside a snapshot.
history-compare-now = Compare with now
history-compare-now-name = Compare with now: { $name }
# A heading.
history-compare = Compare two states
# Below it, while no two states are chosen.
history-compare-hint = Choose a snapshot, or a change further down, to see what is different since.
# The label of a choice: the first of two states.
history-from = From
# The second.
history-to = To
# Before one was chosen.
history-choose-state = Choose a state
# One of the states: as it is now.
history-now = Now
# One of the states. $moment is a day and a time.
history-before-moment = Before { $moment }
# Where several states have the same name.
history-state-numbered = { $name } ({ $number })
# The caption of a table. $from and $to are names of states.
history-levels = Levels that are different: from “{ $from }” to “{ $to }”
# Instead of that table.
history-levels-same = The levels are the same.
# The heading of a column: how much a level went up or down.
history-difference = Change
# A heading.
history-differences = { $count ->
    [0] The two states say the same
    [one] One difference
   *[other] { $count } differences
}
# One of the differences. $field is the name of a field.
history-from-to = { $field }: from “{ $before }” to “{ $after }”
# A button.
history-restore = Restore this state
history-restore-name = Restore this state: { $name }
# What is asked before. $name is the name of a state.
history-restore-title = Go back to “{ $name }”?
history-restore-body = { $count ->
    [one] One value is written anew, so that the project says what it said then. Nothing is erased: the change stands in the history. Meetings that were held and snapshots stay. It can be undone.
   *[other] { $count } values are written anew, so that the project says what it said then. Nothing is erased: the changes stand in the history. Meetings that were held and snapshots stay. It can be undone.
}
history-restore-cancel = Leave it as it is
history-restore-yes = Restore
# Said after it was done.
history-restored = Restored: { $name }.
# A heading.
history-changes = Changes
# The label of a choice: of which place of the project changes are shown.
history-place = Place
history-all-places = All places
history-empty-title = No change here yet
history-empty-body = Everything that anybody writes in this project stands here, with who wrote it, when, and what stood there before.
# A button below a list of changes.
history-more = Show more
# A button below a change.
history-compare-before = Compare with the state before
# $what is a place such as “FIN-402 Business case updated”, $moment a day and a time.
history-compare-before-name = Compare with the state before: { $what }, { $moment }
# A button that unfolds a long text.
history-before-and-after = Before and after
history-before = Before
history-after = After

## Erasing for good: on the history page, and at the fields

# A button below a change, and the one that does it.
erase = Erase for good
# $what is a field such as “Evidence of FIN-402”.
erase-name = Erase for good: { $what }
erase-title = Erase { $what } for good?
erase-body = Everything that was ever written there goes, with its versions in other languages: from this browser with its backups, and from every copy that is joined with this one later. Files that were handed out before still hold it until they are joined. The history only keeps that it was erased, by which role and when. This cannot be undone.
erase-record-body = The text goes from the minutes, from corrections that have the same words, and from what was written for the meeting: from this browser with its backups, and from every copy that is joined with this one later. Files that were handed out before still hold it until they are joined. The decision stays, with its date and its figures. This cannot be undone.
# Where there are several texts. $what is a place such as “Gate 2”.
erase-text = Erase a text for good
erase-text-name = Erase a text for good: { $what }
erase-text-title = Erase a text for good?
# The name of the choice among them.
erase-which = Which text
erased-now = Erased: { $what }.
# Below an empty field or in minutes. $who is a role such as Controller.
erased-by = Erased by { $who }, { $date }
# In the history.
history-erased = { $who } erased { $what }
# In minutes.
held-differs = These minutes are not as they were recorded: they do not match the hash that was kept with them or with a later decision. Hold them against your own copy.

## History page: a change as a sentence. $who is a role such as Controller, or the next message

history-nobody = Somebody
# $place is a criterion such as FIN-402, $before and $after statuses such as “Not met”.
history-status = { $who } set { $place } from “{ $before }” to “{ $after }”
# $question is a yes/no question of the profile.
history-answered = { $who } answered “{ $question }” with “{ $after }”, before “{ $before }”
# A field of a criterion or of a gate. $place is such as FIN-402 or Gate 4.
history-field-of = { $field } of { $place }
# A field of a condition of a gate decision.
history-field-of-condition = { $field } of a condition at { $place }
# $what is the name of a field, or the message before.
history-set = { $who } set { $what } to “{ $after }”
history-removed = { $who } cleared { $what }, which was “{ $before }”
history-changed-from = { $who } changed { $what } from “{ $before }” to “{ $after }”
# Both texts follow, folded.
history-changed = { $who } changed { $what }
# $what is a field such as “Summary”, $language a language such as “Danish”.
history-language = { $who } marked { $what } as written in { $language }
history-language-unknown = { $who } no longer says in which language { $what } is written
# A text in another language beside the original: $field is a field such as “Summary”.
version-field = { $field } in { $language }
# $place is a gate, $what a day and a decision such as “11 June 2026: Go”.
history-recorded = { $who } recorded the decision of { $place } ({ $what })
history-condition-added = { $who } added a condition at { $place }
history-condition-removed = { $who } took a condition out at { $place }
# $deed is what was done with one press, such as "Meeting cleared".
history-deed = { $who }: { $deed }
# Unfolds the changes that belong to it.
history-written = { $count ->
    [one] What it wrote: one change
   *[other] What it wrote: { $count } changes
}
# $part is the title of a part of the report.
history-part-out = { $who } left “{ $part }” out of the report
history-part-in = { $who } took “{ $part }” into the report again
# The organisation's logo on the report.
history-logo-taken = { $who } put a logo on the report
history-logo-removed = { $who } removed the logo from the report
history-took-snapshot = { $who } took the snapshot “{ $name }”

# $pack is the name and the version of a process.
history-took-pack = { $who } went on with the process “{ $pack }”

## Parts of a file that were changed since it was exported; the lines of a list

file-part-author = Who exported it
file-part-edition = Which kind of report it is, and which parts it has
file-part-exported = The day of the export
file-part-figures = The figures
file-part-language = The language of the report
file-part-process = The process
# What tells this project from all others.
file-part-project = Which project it is

## What is wrong with a report file. A line is a place, a colon, and what is wrong there

# The process that came with a report file. A part of it follows after a comma.
problem-process = process
# A field of a report file. The word in brackets is its name in the file; that stays.
problem-version = format version (version)
# As above.
problem-exported = day of the export (exported)
# As above.
problem-language = language (language)
# As above.
problem-edition = kind of report and its parts (edition)
problem-project = id of the project (project)
# As above: everything that the team wrote.
problem-changes = changes (changes)
# As above: who wrote something.
problem-author = author (author)
# A part of the author.
problem-role = role (role)
# A part of the author.
problem-organisation = organisation (organisation)
# One of the changes. $number counts them in the file. What it changes follows after a comma.
problem-change = change { $number }
# A part of a change.
problem-at = time (at)
# A part of a change: its running number.
problem-counter = number (counter)
# A part of a change: which field it is about.
problem-key = place (key)
# A part of a change: the browser in which it was made.
problem-replica = browser (replica)
# A part of a change: the changes that its author knew.
problem-seen = what its author knew (seen)
# A part of a change.
problem-value = value (value)
# Several changes that say they are the same one. $counter is their number, $replica the browser in which they were made.
problem-number = changes with the number { $counter } from the browser { $replica }
# A file of figures only.
problem-plain = plain form
# A field of such a file.
problem-flags = conditions (flags)
# As above.
problem-stage = stage (stage)
# As above.
problem-use = use level (use)
# As above.
problem-answers = answers (answers)
# A part of an answer in such a file.
problem-status = status (status)
# As above.
problem-strength = evidence strength (strength)
# As above.
problem-reason = reason (reason)
# What is wrong, after the place and a colon. $found is how many there are, $most how many can be read.
problem-entries = has { $found } entries; at most { $most } are read
# As above, of the length of a name.
problem-name-bytes = has a name of { $found } bytes; at most { $most } are read
# As above, of a value that is made of many.
problem-parts = has { $found } parts; at most { $most } are read
# As above, of changes that say they are the same one.
problem-same-number = there are { $found } of them; at most { $most } are read
# As above, of changes that contradict each other.
problem-unsettled = has { $found } changes that nobody has settled; at most { $most } are read
# What is wrong.
problem-too-high = { $found } is over the highest number that is read, { $most }
# What is wrong.
problem-not-a-moment = is too far in the past or the future to be a date
# What is wrong.
problem-not-a-format = must be a whole number from 1
# What is wrong.
problem-not-a-day = must be a day written as 2026-11-21
# What is wrong.
problem-not-a-project = is not an id that Gate 360 gives
# What is wrong with a change.
problem-seen-itself = says that its author knew it before it was made
# What is wrong, where nothing more is known.
problem-not-understood = cannot be understood

## What is wrong with a process pack. Each message after a place and a colon

# The whole file, as the place of a fault.
pack-file = the file

# A part of a pack: everything that has no language. “structure” is its name in the file.
pack-structure = structure

# A part of a pack: the texts of a language. “texts” is its name in the file.
pack-texts = texts ({ $language })

# One thing among many, by its key.
pack-item-stage = stage { $key }

# The gate board of a gate such as G3.
pack-item-board = gate board { $key }

pack-item-perspective = perspective { $key }

# A condition of the profile, not of a go.
pack-item-condition = condition { $key }

pack-item-source = source { $key }

pack-item-criterion = criterion { $key }

pack-item-strength = evidence strength { $key }

pack-item-level = readiness level { $key }

pack-item-use-level = use level { $key }

# A term of the glossary.
pack-item-term = term { $key }

# A stage together with a perspective, such as “S1, VAL”.
pack-item-cell = stage and perspective { $key }

# The file is too large. Both are numbers of bytes.
pack-too-large = has { $found } bytes; at most { $most } are read

# The file is empty.
pack-empty = is empty

pack-not-text = is not text

pack-not-json = is not JSON: look at line { $line }, column { $column }

# Lists and objects stand in each other too deep.
pack-too-deep = is nested deeper than a process pack is

pack-not-a-pack = is not a process pack

pack-newer = is of format version { $version }; load the page again or use a newer Gate 360

# $why is a technical message in English.
pack-unreadable = can't be read: { $why }

pack-too-many = has more than the { $most } entries that are read

pack-field-missing = is missing

# The value has another kind.
pack-not-a-text = must be a text in quotation marks

pack-not-a-number = must be a whole number

# true and false are written in English in the file.
pack-not-yes-no = must be true or false

pack-not-a-list = must be a list in square brackets

pack-not-an-object = must be named fields in curly brackets

pack-not-known = there is no such field

# $name is the name of a field.
pack-meant = there is no such field; perhaps “{ $name }” is meant

pack-twice = is there twice; only one of them would count

pack-reused = { $key } is there twice; an id stands for one thing

# A text is empty.
pack-no-text = has no words in it

pack-too-long = has { $found } characters; at most { $most } are read

pack-out-of-range = must be from { $least } to { $most }

# $list are words that may stand there, in English as in the file.
pack-not-one-of = must be one of these: { $list }

pack-not-a-date = “{ $text }” is not a day such as 2026-11-21

pack-not-a-version = “{ $text }” is not a version such as 1.0.0

pack-not-a-language = “{ $text }” is not a language tag such as en

pack-not-an-id = “{ $text }” is not an id of three capital letters, a dash and three digits

pack-not-a-key = “{ $text }” is not a key: only letters without accents, digits, dashes and underscores, at most 64

pack-not-the-stages = must be S1, S2, S3, S4, S5, S6 in this order

pack-count = has { $found } entries instead of { $wanted }

pack-no-texts = has no texts in this language

pack-nothing-such = has texts, but the structure does not have it

# $thing is such as “stage S7”.
pack-no-such = { $thing } does not exist

pack-no-source = names no source

pack-blocker = a blocker must be a must

pack-no-must = has no must that always applies

# Technology readiness levels, written as two numbers.
pack-not-a-band = is not a band of two levels between 1 and 9

pack-no-language = has no language

pack-other-language = says “{ $text }”, which is another language

pack-no-such-words = the interface has no words in “{ $text }”

pack-retired-ahead = version { $version } is later than the version of this pack

pack-more = has { $number } more faults

# Of a criterion.
pack-gone = was in the earlier version; keep it and mark it as retired

# Of a criterion.
pack-back-again = was retired in the earlier version; an id is never used again

pack-needs-major = criteria were added or retired: the first number must be higher than in { $version }

pack-needs-minor = words or thresholds were changed: the second number must be higher than in { $version }

pack-needs-newer = something was changed: must be higher than { $version }

# Said of a pack without faults.
pack-good = { $title } ({ $id }, version { $version }): nothing is wrong with it

pack-faults = { $count ->
    [one] One fault
   *[other] { $count } faults
}

# Before a list of what a pack does that a later version must not.
pack-promises = Held against version { $version }

# Instead of that list: the pack that was given as the earlier one has another id.
pack-other-process = This is another process ({ $id }, not { $earlier }); nothing was held against it

pack-languages = Languages: { $list }

# What a pack holds, as numbers.
pack-counts = Criteria: { $criteria }, and { $retired } retired. Conditions: { $conditions }. Sources: { $sources }, of which { $open } to be checked

# $list are languages.
pack-not-reviewed = Not yet reviewed by a native reader: { $list }
