# The words of the interface and of the report, in Danish.
#
# The comments that tell what each message is for stand in the English file, which has
# the same keys in the same order. Terms and style: docs/language/danish.md.

## Formats

decimal-sign = ,

thousands-sign = .

minus-sign = -

percent-form = { $number }{"\u00A0"}%

date-form = { $day }. { $month } { $year }

short-date-form = { $day }. { $month } { $year }

time-form = { $hour }.{ $minute }

date-time-form = { $date } kl. { $time }

## A long name of a month, as it stands within a date

long-january = januar
long-february = februar
long-march = marts
long-april = april
long-may = maj
long-june = juni
long-july = juli
long-august = august
long-september = september
long-october = oktober
long-november = november
long-december = december

## A short name of a month, as it stands within a date

short-january = jan.
short-february = feb.
short-march = mar.
short-april = apr.
short-may = maj
short-june = jun.
short-july = jul.
short-august = aug.
short-september = sep.
short-october = okt.
short-november = nov.
short-december = dec.

## The frame of every page

product-name = Gate 360

document-title = { $page } – Gate 360

skip-to-content = Gå til indholdet

project-navigation = Projekt

nav-overview = Overblik

nav-profile = Profil

nav-stage = Fase { $number }: { $name }

nav-gate = Beslutningsport { $number }

nav-report = Rapport

nav-history = Historik

settings = Indstillinger

saving = Gemmer…

saved = Gemt

catalogue-version = Katalog { $version }

undo = Fortryd
undo-step = Fortryd: { $step }
redo = Gentag
redo-step = Gentag: { $step }

open-file = Åbn fil

## When something is wrong with the app itself

stopped-title = Gate 360 er gået i stå

stopped-body = Fejlen ligger i appen, ikke hos dig. Alt, der er vist som »Gemt«, ligger i denne browser og er ikke berørt. Genindlæs siden for at fortsætte.

stopped-files = Du kan først gemme dit arbejde som en fil, også det, der ikke var gemt endnu. Filen åbnes som enhver anden, når Gate 360 kører igen.
stopped-save = Gem som fil
stopped-no-file = Projektet kunne ikke læses mere. Det, der stod »Gemt« ved, ligger uændret i denne browser.
reload-page = Genindlæs siden

words-failed-title = Teksterne på dette sprog kunne ikke hentes
words-failed-body = Dit arbejde ligger i denne browser og er ikke berørt. Kontrollér forbindelsen, og prøv igen. Hvis Gate 360 er blevet opdateret på serveren i mellemtiden, så genindlæs siden.

catalogue-broken-title = Listen over kriterier kan ikke læses

catalogue-broken-body = Denne kopi af Gate 360 er beskadiget. Dine projekter ligger i denne browser og er ikke berørt. Genindlæs siden; hvis det ikke hjælper, så bed den, der driver Gate 360, om en ny kopi.

## A part of the page that is fetched when it is needed

part-loading = Henter…

part-failed-title = Denne del af siden kunne ikke hentes

part-failed-body = Dit arbejde ligger i denne browser og er ikke berørt. Kontrollér forbindelsen, og prøv igen. Hvis Gate 360 er blevet opdateret på serveren i mellemtiden, så genindlæs siden.

part-retry = Prøv igen

## What was undone

step-place-short = { $place } { $field }
step-place = { $place }, { $field }
step-places = { $more ->
    [one] { $first } og ét sted mere
   *[other] { $first } og { $more } steder mere
}
undone = Fortrudt: { $what }.
undone-not = Ikke fortrudt, fordi det er ændret i mellemtiden: { $what }.
redone = Gentaget: { $what }.
redone-not = Ikke gentaget, fordi det er ændret i mellemtiden: { $what }.

## Fields

date-unfinished = Datoen er ikke fuldstændig. Gør den færdig, eller ryd feltet; indtil da ændres intet.

## The pages

home-title = Dine projekter

new-project-title = Nyt projekt

overview-title = Overblik

profile-title = Profil

report-title = Rapport

history-title = Historik

settings-title = Indstillinger

not-found-title = Siden findes ikke

not-found-body = Adressen kan være skrevet forkert eller stamme fra en anden version. Dine projekter er ikke berørt.

go-home = Gå til dine projekter

## Names of statuses, decisions and the like

status-not-assessed = Ikke vurderet
status-not-met = Ikke opfyldt
status-partly-met = Delvist opfyldt
status-met = Opfyldt
status-not-applicable = Ikke relevant
standing-thin = Opfyldt, men for tynd dokumentation
standing-set-aside = Ikke relevant, manuelt

recommendation-incomplete = Ufuldstændig
recommendation-go = Fortsæt
recommendation-conditional-go = Fortsæt med betingelser
recommendation-recycle = Gør fasen om
recommendation-hold-or-stop = Sæt på pause eller stop

decision-go = Fortsæt
decision-conditional-go = Fortsæt med betingelser
decision-recycle = Gør fasen om
decision-hold = Sæt på pause
decision-stop = Stop

track-full = Fuldt
track-light = Let

trust-none = Ingen
trust-low = Lav
trust-medium = Middel
trust-high = Høj

position-developing = Under udvikling
position-on-the-shelf = På hylden: find brugere
position-too-early = Udbredes for tidligt: løs flaskehalsen
position-scaling = Under skalering

level-must = Skal-krav
level-should = Bør-krav
level-blocker = Skal-krav, stopkrav

stage-title = Fase { $number }: { $name }
gate-title = Beslutningsport { $number }
level-of-nine = { $level } af 9
count-of = { $met } af { $of }

## Reasons for a recommendation

reason-not-assessed = { $count ->
    [one] Ét skal-krav har endnu ingen status: { $list }
   *[other] { $count } skal-krav har endnu ingen status: { $list }
}
reason-blockers = { $count ->
    [one] Ét stopkrav er åbent, og stopkrav kan aldrig udskydes: { $list }
   *[other] { $count } stopkrav er åbne, og stopkrav kan aldrig udskydes: { $list }
}
reason-earlier = { $count ->
    [one] Ét skal-krav fra en tidligere fase er åbent: { $list }
   *[other] { $count } skal-krav fra tidligere faser er åbne: { $list }
}
reason-current = { $count ->
    [one] Ét skal-krav i denne fase er åbent: { $list }
   *[other] { $count } skal-krav i denne fase er åbne: { $list }
}
reason-too-many = { $open } skal-krav er åbne; »Fortsæt med betingelser« tillader { $limit }.
reason-few-met = { $met } af { $of } skal-krav er opfyldt, og det er under { $percent }.
reason-all-musts-met = Alle { $count } skal-krav er opfyldt.
reason-shoulds-reached = { $met } af { $of } bør-krav er opfyldt; beslutningsporten kræver { $percent }.
reason-shoulds-short = { $missing ->
    [one] { $met } af { $of } bør-krav er opfyldt; beslutningsporten kræver { $percent }, altså ét mere.
   *[other] { $met } af { $of } bør-krav er opfyldt; beslutningsporten kræver { $percent }, altså { $missing } mere.
}
reason-profile-incomplete = { $count ->
    [one] Profilen er ikke helt udfyldt: Ét spørgsmål er ikke besvaret, og de kriterier, det udløser, kræves ikke.
   *[other] Profilen er ikke helt udfyldt: { $count } spørgsmål er ikke besvaret, og de kriterier, de udløser, kræves ikke.
}
reason-light-track = Let forløb: Bør-kravene vises, men ingen af dem kræves.
reason-open-conditions = { $count ->
    [one] Én betingelse fra en tidligere beslutning er åben, så »Fortsæt« uden betingelser er udelukket.
   *[other] { $count } betingelser fra tidligere beslutninger er åbne, så »Fortsæt« uden betingelser er udelukket.
}
reason-overdue-conditions = { $count ->
    [one] Én betingelse fra en tidligere beslutning er åben, og fristen er overskredet, så »Fortsæt« uden betingelser er udelukket.
   *[other] { $count } betingelser fra tidligere beslutninger er åbne, { $overdue } af dem med overskredet frist, så »Fortsæt« uden betingelser er udelukket.
}
reason-together = Beslutningsport { $number } behandles på samme møde.

## Gate meetings: what a decision says, conditions, stop signals

term-release = Frigivet: penge og arbejdstimer

term-missing = Hvad der mangler

term-event = Begivenhed, der afslutter pausen

term-watcher = Hvem der holder øje med den

term-handover = Hvad der overdrages, og til hvem

term-lessons = Læringspunkter

term-closure = Hvordan data og kontrakter afsluttes

meeting-informed = Politisk orientering

meeting-next = Dato for næste beslutningsport

meeting-wake-up = Dato, hvor pausen slutter

meeting-together = Den foregående beslutningsport behandles på samme møde

meeting-corrects = Referat, der rettes
record-gone = Et referat, der ikke findes

condition-open = Åben
condition-overdue = Frist overskredet
condition-closed = Lukket
condition-closed-late = Lukket for sent

condition-closed-on = Lukket den

condition-event = Eller før en begivenhed

signal-stop-criterion = Er et stopkriterium i pilotplanen nået?
signal-net-effect = Er nettoklimaeffekten negativ i det centrale skøn, uden at nogen anden gevinst er påvist?

stop-need-owner = Behovsejeren bekræfter ikke længere behovet ({ $id }).

stop-recycled = Beslutningsport { $gate } er endt med »Gør fasen om« { $times } gange i træk.
stop-criterion-hit = Et stopkriterium i pilotplanen er nået (GOV-301).
stop-net-effect = Nettoklimaeffekten er negativ i det centrale skøn, og ingen anden gevinst er påvist.
stop-no-receiver = Det er ikke vist, hvem der skal overtage efter pilotafprøvningen ({ $id }).

snapshot = Øjebliksbillede

refused-open-conditions = { $count ->
    [one] Én betingelse fra en tidligere beslutning er åben. Luk den, eller vælg »Fortsæt med betingelser«.
   *[other] { $count } betingelser fra tidligere beslutninger er åbne. Luk dem, eller vælg »Fortsæt med betingelser«.
}
refused-nothing-to-correct = Det referat, der skulle rettes, findes ikke længere eller er allerede rettet. Ryd mødet, og begynd rettelsen forfra.
refused-no-such-condition = Betingelsen findes ikke længere.
refused-closed-ahead = En betingelse kan ikke lukkes på en dag, der ikke er kommet. Vælg i dag eller en tidligere dag.
refused-closed-before = Betingelsen blev besluttet den { $date }. Vælg den dag eller en senere.
refused-no-name = Giv øjebliksbilledet et navn.

condition-before = før { $event }

## The report: cover and running words

report-subtitle = Rapport om skaleringsparathed
project-unnamed = Projekt uden navn
report-about = Om projektet
report-partners = Partnere
report-stage = Fase
report-ended = Stoppet i fase { $number }: { $name }
report-profile = Profil
report-profile-none = Ingen særlige forhold gælder
report-profile-unanswered = Ikke besvaret: { $open } af { $all } spørgsmål
report-use = Anvendelse
report-use-unsaid = Ikke oplyst (tæller som 0)
report-use-evidence = Dokumentation for anvendelse
report-date = Dato
report-author = Skrevet af
report-catalogue = Proces
report-catalogue-value = { $title } ({ $pack }), version { $version }, fakta kontrolleret den { $date }
report-track = Forløb
report-track-light-at = { $track }; let forløb ved { $gates }
report-state = Projektstatus
report-running = { $name } · { $date }
report-page = Side {"{"}page{"}"} af {"{"}pages{"}"}
report-nobody = Ikke angivet
report-attachment = Rapportens data, som der kan arbejdes videre med i Gate 360

## The report: verdict

report-verdict = Samlet vurdering
report-readiness = Parathed
report-index = Profilindeks
report-index-value = { $index } af 100
report-index-note = Viser fremskridt, mens det laveste niveau står stille
report-confidence = Sikkerhed i vurderingen
report-confidence-note = { $value } på en skala fra 0 til 1, for { $count } af 10 perspektiver
report-confidence-nothing = Ingen dokumentation tæller endnu
report-bottlenecks = { $count ->
    [one] Flaskehalsen er { $list }: Det laveste af de ti perspektiver bestemmer paratheden.
   *[other] Flaskehalsene er { $list }: De laveste af de ti perspektiver bestemmer paratheden.
}
report-all-equal = Alle ti perspektiver ligger på samme niveau.
report-position = Position
report-position-note = Parathed gange anvendelse er { $product } af 81.
report-recommended-at = Anbefalet ved beslutningsport { $number }:
report-not-recommended = Der anbefales intet ved beslutningsport { $number }, før hvert skal-krav har en status.
report-last-decision = Besluttet på det seneste møde, beslutningsport { $number } den { $date }: { $decision }.
report-why = Hvorfor
report-next = Næste skridt
report-step = { $perspective }, fra niveau { $from } til { $to }: { $list }
report-step-shoulds = { $count ->
    [one] ét af disse bør-krav: { $list }
   *[other] { $count } af disse bør-krav: { $list }
}
report-more-steps = { $count ->
    [one] én flaskehals mere: se »Perspektiv for perspektiv«
   *[other] { $count } flaskehalse mere: se »Perspektiv for perspektiv«
}
report-lift = Når disse krav er opfyldt, stiger paratheden fra { $from } til { $to }.
report-at-top = Alle perspektiver ligger på det højeste niveau.
report-perspectives = De ti perspektiver
report-column-perspective = Perspektiv
report-column-level = Niveau
report-column-means = Betydning
report-column-confidence = Sikkerhed i vurderingen
report-column-why = Hvorfor ikke højere
report-top-level = Højeste niveau er nået
report-why-musts = Åbne skal-krav i fase { $number }: { $list }
report-why-shoulds = Under halvdelen af den gode praksis er på plads: { $met } af { $of }
report-advice = Værktøjet anbefaler, mennesker beslutter. Dette er en selvvurdering og ikke en certificering.
report-stop-signals = Stopsignaler
report-ended-then = Stoppet i fase { $number } den { $date }
report-on-hold = På pause.
report-hold-until = På pause til den { $date }.
report-hold-event = På pause til: { $event }
report-hold-either = På pause til den { $date } eller til: { $event }
report-hold-over = Pausen sluttede den { $date }: Der skal træffes en beslutning.
report-expired = Beslutningen ved { $gate } den { $date } gjaldt til og med den { $until } og gælder ikke længere.

## The report: gates

report-gates = Historik for faser og beslutningsporte
report-no-gates = Der er endnu ikke registreret noget beslutningsmøde.
report-column-gate = Beslutningsport
report-column-date = Dato
report-column-recommended = Anbefalet
report-column-decided = Besluttet
report-column-reason = Begrundelse
report-meetings = Afholdte møder
report-column-criterion = Kriterium
report-column-role = Ansvarlig rolle
report-column-due = Frist
report-column-done = Opfyldt når
report-column-figures = Opfyldte skal-krav og bør-krav
report-light-track = let forløb
report-figures = Skal-krav { $musts }, bør-krav { $shoulds }
report-prepared = Møde under forberedelse: { $gate }
report-proposed-decision = Foreslået beslutning
report-proposed = Foreslåede betingelser
report-chair = Mødeleder
report-board = Beslutningsforum
report-heard = Hørt
report-stays = Faser indtil nu
report-column-from = Fra
report-column-until = Til
report-began = Begyndte her
report-goes-on = Stadig i gang
report-began-later = Projektet var allerede i fase { $number }, da det første gang blev beskrevet her. Det, som de tidligere faser kræver, tæller alligevel med.
report-ended-on = Stoppet den { $date }
report-both = { $first } og { $second }
report-meeting = { $gates }, { $date }: { $decision }
report-decided-at = { $gate }, { $date }
report-earlier-minutes = Fra et tidligere referat:
report-against = imod anbefalingen
report-unrecommended = selv om intet var anbefalet
report-why-recommended = Hvorfor det blev anbefalet
report-not-said = Ikke oplyst
report-valid-until = Gælder til og med
report-no-longer-valid = gælder ikke længere
report-corrected = Rettede referater
report-corrects = Dette referat erstatter et tidligere, som står sidst i denne del.
report-corrects-short = Dette referat erstatter et tidligere, som står i den fulde rapport.
report-corrected-on = Rettet den { $date }, se { $meeting }.
report-replaced = Erstattet af en anden rettelse af samme referat.
report-closed-on = Lukket den { $date }
report-closed-late-on = Lukket for sent den { $date }
report-condition-late = senere end { $days } dage efter mødet
report-no-criterion = Uden kriterium

## The report: open points

report-open = Åbne punkter
report-open-musts = { $count ->
    [0] Ingen skal-krav er åbne til og med beslutningsport { $number }.
    [one] Ét skal-krav er åbent til og med beslutningsport { $number }.
   *[other] { $count } skal-krav er åbne til og med beslutningsport { $number }.
}
report-open-musts-table = Åbne skal-krav
report-column-status = Status
report-column-strength = Styrke
report-column-evidence = Dokumentation
report-thin = Opfyldt, men med tyndere dokumentation, end kriteriet kræver
report-set-aside = Manuelt markeret som ikke relevant
report-stale = Dokumentation, der er ældre end { $months } måneder (til orientering; det ændrer ikke tallene)
report-unanswered = Spørgsmål i profilen, der ikke er besvaret
report-nothing-open = Ingen dokumentation er tynd eller gammel, og intet er manuelt markeret som ikke relevant.
report-running-conditions = Betingelser fra tidligere beslutninger

## The report: one section for each perspective

report-criteria = Perspektiv for perspektiv
report-criteria-intro = Alle kriterier, der gælder i faserne indtil nu, og kriterier fra senere faser, der har et svar.
report-stages = Faserne
report-column-musts = Opfyldte skal-krav
report-column-shoulds = Opfyldte bør-krav
report-column-asks = Hvad beslutningsporten kræver
report-asks-musts = Alle skal-krav til og med fasen
report-asks-both = Alle skal-krav til og med fasen samt { $share } af bør-kravene
report-rests = Hviler på
report-rests-on = { $list }, manuelt markeret som ikke relevant
report-gives-musts = { $count ->
    [one] Når det er opfyldt, nås niveau { $level }.
   *[other] Når de er opfyldt, nås niveau { $level }.
}
report-gives-shoulds = Niveau { $level } kræver { $shoulds }
report-gives-both = { $count ->
    [one] Niveau { $level } kræver det nævnte skal-krav og { $shoulds }
   *[other] Niveau { $level } kræver de nævnte skal-krav og { $shoulds }
}
report-asks-for = kræver { $strength }
report-evidence-link = Henvisning: { $link }
report-evidence-date = Dokumentation fra den { $date }
report-evidence-role = Ansvarlig: { $role }
report-evidence-note = Note: { $note }
report-evidence-reason = Begrundelse: { $reason }
report-no-evidence = Ingen dokumentation angivet
report-foreign = Svar på kriterier fra et andet katalog
report-foreign-intro = Processen i denne rapport kender ikke disse kriterier. Svarene er bevaret, men tæller ikke med.
report-retired = Bilag: svar på udgåede kriterier
report-retired-intro = Processen spørger ikke længere til disse kriterier. Svarene er bevaret, men tæller ikke med.
report-retired-since = Udgået fra version { $version }

## The report: kinds, and what is cut

report-subtitle-summary = Sammenfatning af rapporten om skaleringsparathed
report-subtitle-board = Beslutningsgrundlag: rapport om skaleringsparathed
report-subtitle-gate = Beslutningsreferat
report-left-out = Udeladt af teamet
report-more-items = { $count ->
    [one] én mere i den fulde rapport
   *[other] { $count } mere i den fulde rapport
}
report-cut = Hvor en tekst ender med […], står resten i den fulde rapport.
report-rest = Resten af denne del står i den fulde rapport.
report-rest-of = I den fulde rapport: { $list }.
report-rest-more = { $title } ({ $count } mere)
report-other-minutes = { $count ->
    [one] Referatet af ét andet møde står i den fulde rapport.
   *[other] Referaterne af { $count } andre møder står i den fulde rapport.
}
report-evidence-in-full = Kriterierne og deres dokumentation står enkeltvis i den fulde rapport.
report-sources-in-full = Kilderne og ordlisten står i den fulde rapport.
part-shown = Vises
part-left-out = Udeladt
report-part = Rapportens del »{ $name }«
report-minutes-replaced = Dette referat gælder ikke længere: Det er erstattet af et andet.
report-asked-share = Beslutningsporten krævede { $share }
report-made-on = Rapporten er fra
report-levels-then = Niveauer den dag

## The report: method and limits

report-method = Metode og begrænsninger
report-method-levels = Hvert af de ti perspektiver har et niveau fra 0 til 9. Et niveau tæller kun, hvis alle skal-krav i alle faser under det er opfyldt; god praksis giver niveauerne imellem. Paratheden er det laveste af de ti niveauer.
report-method-evidence = Et kriterium tæller kun som opfyldt, når dokumentationen er mindst så stærk, som kriteriet kræver, fra 0 (påstået) til 4 (efterprøvet). Sikkerheden i vurderingen er dokumentationens gennemsnitlige styrke, uafhængigt af niveauet.
report-method-index = Profilindekset er et geometrisk gennemsnit af niveauerne. Det viser fremskridt, mens paratheden står stille, og vises aldrig alene.
report-method-limits = Selvvurdering er ikke certificering. Tærsklerne er konventioner. Niveauer for forskellige projekter kan kun sammenlignes, når profil, procesversion og forløb er de samme. Et lavt niveau tidligt i et projekt er normalt.
report-method-law = Udsagn om lovgivning er information, ikke juridisk rådgivning.
report-law-checked = De er kontrolleret den { $date }; kilderne herunder viser hvor, og hvilke der stadig skal kontrolleres.
report-process = Rapporten følger processen »{ $title }« ({ $pack }, version { $version }).
report-other-process = Projektet følger processen { $id }, version { $version }, som ikke var til rådighed. Alt her er vurderet efter »{ $title }«, version { $other }.
report-reviewed = Dens tekster på dette sprog er gennemgået af en, der har sproget som modersmål: { $role }, { $date }.
report-not-reviewed = Dens tekster på dette sprog er endnu ikke gennemgået af en, der har sproget som modersmål.
report-sources = Kilder til de kriterier, der gælder
report-glossary = Ordliste
report-column-term = Begreb
report-column-meaning = Forklaring
report-column-source = Kilde
report-column-used = Bruges til
report-column-state = Status den { $date }
report-to-be-checked = skal kontrolleres
report-checked-by = Kontrolleret: { $role }, { $date }, i { $source }

## Rapporten: sprog i teamets tekster

report-languages = Sprog i teamets tekster
report-languages-version = { $count ->
    [one] Én tekst står her i teamets egen udgave på { $language }.
   *[other] { $count } tekster står her i teamets egne udgaver på { $language }.
}
report-languages-other = { $count ->
    [one] Én tekst står, som den er skrevet, på { $language }.
   *[other] { $count } tekster står, som de er skrevet, på { $language }.
}
report-languages-unknown = { $count ->
    [one] Ved én tekst er det ikke oplyst, hvilket sprog den er skrevet på.
   *[other] Ved { $count } tekster er det ikke oplyst, hvilket sprog de er skrevet på.
}
report-languages-outdated = { $count ->
    [one] Én udgave på { $language } vises ikke, fordi teamet har ændret teksten, efter at udgaven blev lavet.
   *[other] { $count } udgaver på { $language } vises ikke, fordi teamet har ændret teksterne, efter at udgaverne blev lavet.
}
report-languages-originals = Alle tekster, som de er skrevet, findes i rapportens JSON-fil.

## Process packs: processes of others' own

packs-title = Procespakker

pack-taken = Processen »{ $title }«, version { $version }, er nu i denne browser
pack-known = Processen »{ $title }«, version { $version }, var allerede i denne browser
pack-taken-body = Hvert projekt fortsætter med den proces, det følger. Under Profil kan et projekt overtage en anden; først vises det, hvad der ville ændre sig.
pack-replaced = En anden proces med samme navn og version lå her; denne har taget dens plads. Bed dem, der har lavet den, om at give den sin egen version.
pack-refused = Send stederne til dem, der har lavet processen. Kommandoen »gate360 pack check« viser dem alle.

pack-not-here = Den proces, projektet følger, er ikke i denne browser: { $id }, version { $version }
pack-not-here-body = Indtil videre vises projektet efter den indbyggede proces, og tallene kan afvige. Intet er gået tabt. Åbn procespakkens fil på siden med dine projekter.
packs-lead = En taskforce kan tilpasse processen: formuleringer, tærskler, beslutningsfora og kriterier. En procespakke åbnes som enhver anden fil på siden med dine projekter. Dokumentationen fortæller, hvordan man laver en.
process-named = { $title } { $version }
pack-built-in = Indbygget
packs-for-new = Nye projekter følger
packs-remove-means = Et projekt, der følger denne proces, beholder sine svar; det vises så efter den indbyggede. Nye projekter følger den indbyggede proces, hvis de fulgte denne.
pack-removed = Fjernet fra denne browser: { $name }
pack-remove-failed = Procespakken blev ikke fjernet
packs-failed = Procespakkerne kan ikke læses
packs-choice-failed = Valget blev ikke gemt
pack-deployed-broken = Den procespakke, som denne side henviser til, kan ikke bruges

## Profile: the process that the project follows

process-title = Proces
process-follows = Projektet følger processen »{ $title }«, version { $version }.
process-owner = Ansvarlig for den er { $owner }.
process-other = Overtag en anden proces
process-other-hint = Først vises det, hvad der ville ændre sig; intet sker, før du bekræfter.
process-keep = Behold den nuværende
process-keeps = Alle svar bevares: Svar på kriterier, der ikke længere stilles, kan stadig læses i rapportens tillæg. Afholdte møder forbliver, som de var. Historikken nævner skiftet, og den tidligere proces kan overtages igen.
process-take = Brug denne proces
process-taken = Projektet følger nu processen »{ $title }«, version { $version }
process-same = Der er ingen forskel på det, der spørges om, eller det, der tæller.
process-other-language = De to har intet sprog til fælles, så ordlyden er ikke sammenlignet.
process-figures = Sådan ville tallene være med »{ $title }«, version { $version }
process-figure = Tal
process-then = Derefter
process-bottlenecks = Flaskehalse
process-open-musts = Åbne skal-krav ved beslutningsport { $number }
process-applying = Kriterier, der gælder
process-added = { $count ->
    [one] Ét nyt kriterium
   *[other] { $count } nye kriterier
}
process-retired = { $count ->
    [one] Ét kriterium stilles ikke længere
   *[other] { $count } kriterier stilles ikke længere
}
process-changed = { $count ->
    [one] Ét kriterium tæller anderledes
   *[other] { $count } ændringer i, hvordan kriterier tæller
}
process-thresholds = { $count ->
    [one] Én tærskel er ændret
   *[other] { $count } tærskler er ændret
}
process-conditions = { $count ->
    [one] Én ændring i profilens spørgsmål
   *[other] { $count } ændringer i profilens spørgsmål
}
process-reworded = { $count ->
    [one] Én tekst i et kriterium er omformuleret
   *[other] { $count } tekster i kriterier er omformuleret
}
process-names = { $count ->
    [one] Ét andet navn eller en anden tekst
   *[other] { $count } andre navne og tekster
}
process-sources = { $count ->
    [one] Én ændring i kilderne
   *[other] { $count } ændringer i kilderne
}
process-languages = { $count ->
    [one] Én ændring i sprogene
   *[other] { $count } ændringer i sprogene
}
process-text-of = { $name }, { $what }
process-part-title = titel
process-part-statement = hvad der skal være opfyldt
process-part-why = hvorfor det betyder noget
process-part-evidence = forventet dokumentation
process-perspective = perspektiv
process-level = skal- eller bør-krav
process-blocker = stopkrav
process-applies = gælder når
process-always = altid
process-rests-on = kilder
process-comes = Ny: { $what }
process-goes = Findes ikke længere: { $what }
process-source-checked = Kontrolleret i mellemtiden: { $title }
process-source-changed = Siger noget andet: { $title }
process-language-comes = Nyt: { $name }
process-language-goes = Findes ikke længere: { $name }
process-now = { $what }: nu »{ $after }«
process-was = { $what }: »{ $before }« står der ikke længere
threshold-open-musts = Åbne skal-krav, som »Fortsæt med betingelser« tillader
threshold-points-short = Procentpoint, som bør-kravene må mangle ved »Fortsæt med betingelser«
threshold-recycle = Andel opfyldte skal-krav, fra hvilken fasen anbefales gjort om
threshold-condition-days = Dage, inden for hvilke en betingelse skal lukkes
threshold-stale-months = Måneder, efter hvilke dokumentation er forældet
threshold-shoulds = Andel bør-krav ved beslutningsport { $number }
threshold-validity = Måneder, en beslutning ved beslutningsport { $number } gælder
threshold-light = Beslutningsport { $number } sammen med den foregående i det lette forløb (1: ja, 0: nej)
threshold-lowest-trl = Laveste TRL-niveau i fase { $number }
threshold-highest-trl = Højeste TRL-niveau i fase { $number }

## Sprogenes navne, som de står i en sætning

language-english = engelsk
language-danish = dansk
language-swedish = svensk
written-in = Skrevet på { $language }
elsewhere-title = Tekster på andre sprog
elsewhere-lead = Rapporten viser disse tekster, som de er skrevet. En udgave på { $language }, som I tilføjer her, træder i stedet i rapporten; originalen bliver stående ved siden af.
elsewhere-lacking = { $count ->
    [0] Ingen tekster mangler en udgave på { $language }
    [one] Én tekst har ingen udgave på { $language }
   *[other] { $count } tekster har ingen udgave på { $language }
}
elsewhere-done = { $count ->
    [one] Én tekst med en udgave på { $language }
   *[other] { $count } tekster med en udgave på { $language }
}
elsewhere-minutes = { $count ->
    [one] Én tekst i et mødereferat er uden angivet sprog
   *[other] { $count } tekster i mødereferater er uden angivet sprog
}
elsewhere-outdated = Udgave af en tidligere ordlyd
elsewhere-has-version = Har en udgave
elsewhere-in-language = På rapportens sprog
elsewhere-not-said = Sprog ikke angivet
elsewhere-language = Tekstens sprog
elsewhere-language-of-all = Sprog for alle tekster uden angivet sprog
elsewhere-original = Original
elsewhere-made-from = Originalen, da udgaven blev lavet
elsewhere-still-fits = Udgaven passer stadig
elsewhere-version = Udgave på { $language }
elsewhere-places = { $more ->
    [one] { $place }, og ét sted til
   *[other] { $place }, og { $more } steder til
}

## The open project

project-loading = Åbner projektet…
project-missing-title = Projektet findes ikke i denne browser
project-missing-body = Det kan være oprettet i en anden browser eller fjernet fra denne. Hvis du har projektets rapportfil, så åbn den på siden med dine projekter.
project-failed-title = Projektet kan ikke åbnes
project-by-id = Projekt { $id }
project-unreadable = { $name } kan ikke læses
project-unreadable-body = Browserens lager udleverer det ikke lige nu. Intet i det er ændret. Prøv igen; hvis det ikke hjælper, så genindlæs siden.
journey-here = Her, åbne: { $open }

## What keeps the work from being stored, what is safe and what to do

store-full = Ikke gemt: Der er ikke mere plads. Alt, der er vist som »Gemt«, er i behold. Frigør plads, og lav en ændring for at prøve igen, eller eksportér projektet som en fil.
store-refused = Denne browser gemmer intet for denne side. Dit arbejde bevares, indtil du lukker siden; eksportér det som en fil inden da.
store-newer = En nyere version af Gate 360 har været brugt i denne browser. Genindlæs siden for at få den; indtil da bevares dit arbejde kun, så længe siden er åben.
store-closed = Ikke gemt: Forbindelsen til browserens lager er afbrudt. Alt, der er vist som »Gemt«, er i behold. Eksportér projektet som en fil, og genindlæs derefter siden.
store-failed = Ikke gemt: Browserens lager melder om en fejl. Alt, der er vist som »Gemt«, er i behold. Eksportér projektet som en fil, og genindlæs derefter siden.

store-trouble = { $name } – { $trouble }
unreadable-title = Noget af projektet kan ikke læses
unreadable-entries = { $count ->
    [one] Én oplysning i projektet kan ikke læses af denne version; den er bevaret.
   *[other] { $count } oplysninger i projektet kan ikke læses af denne version; de er bevaret.
}
unreadable-hint = Resten vises og kan ændres som ellers. En nyere version kan måske læse det, eller en, der kender filerne fra Gate 360.
unreadable-save = Gem det, der ikke kan læses, som en fil
unreadable-not-saved = Browseren ville ikke udlevere filen. Intet er ændret; prøv igen.

## Where two people wrote without knowing of each other

conflicts-title = { $count ->
    [one] Ét sted har to personer skrevet uden at vide af hinanden
   *[other] { $count } steder har to personer skrevet uden at vide af hinanden
}
conflicts-body = Indtil det er afklaret, tæller det svageste svar, den nyeste tekst vises, og den første registrerede beslutning gælder. Intet er gået tabt: Her står, hvad hver af dem har skrevet.
conflicts-more = { $count ->
    [one] og ét sted mere
   *[other] og { $count } steder mere
}
conflict-value = »{ $value }«, { $who }, { $date }
conflict-place = { $place }: { $field }
conflict-keep = Behold denne
conflict-keep-name = Behold denne: { $value }
conflict-nobody = ingen rolle angivet

## Why something is refused

read-only-refused = Intet er ændret: En nyere version af Gate 360 har overtaget lageret i denne browser, og denne version læser det kun. Genindlæs siden.
refused-too-long = Ikke gemt: Et felt kan højst rumme { $limit } tegn. Forkort teksten.
refused-blocker = { $id } er et stopkrav: Det gælder altid.
refused-erased = Ikke gemt: Nogen har slettet dette projekt for altid, så der kan ikke skrives mere i det. Gå til dine projekter.
refused-nothing-to-erase = Her er intet, der kan slettes, eller det er slettet i mellemtiden.
refused-nothing-to-settle = Det er blevet afklaret i mellemtiden. Se, hvad der står nu.
refused-no-date = Vælg datoen for mødet.
refused-date-ahead = Datoen for mødet ligger i fremtiden. Registrér beslutningen, når mødet er holdt.
refused-musts-without-condition = Hvert åbent skal-krav skal have sin egen betingelse. Mangler: { $list }.
refused-no-decision = Vælg en beslutning.
refused-no-reason = Skriv en begrundelse: Beslutningen går imod anbefalingen, eller den stopper eller forsinker arbejdet.
refused-no-conditions = »Fortsæt med betingelser« kræver mindst én betingelse.
refused-condition-unfinished = Hver betingelse skal have en ansvarlig rolle, en dato eller en begivenhed og et »Opfyldt når«.
refused-unknown = Denne version af processen kender ikke det, der blev ændret. Genindlæs siden.

## Profile page

profile-lead = Hvem, hvad og hvor, og de spørgsmål, der afgør, hvilke kriterier der gælder. Alt gemmes, mens du skriver.
profile-project = Projektet
project-name = Projektets navn
profile-summary = Resumé
profile-summary-hint = En eller to sætninger: hvad det er, og hvem det er til.
profile-partners = Partnere
profile-partners-hint = På én linje, angivet med rolle: en kommune, et universitet, en leverandør.
profile-conditions = Hvad der gælder
profile-counts = { $all } kriterier kommer til at gælde, { $pilot } af dem, inden pilotafprøvningen slutter
profile-unanswered = { $count ->
    [0] Alle spørgsmål er besvaret.
    [one] Ét spørgsmål er ikke besvaret endnu; indtil da tæller det som nej.
   *[other] { $count } spørgsmål er ikke besvaret endnu; indtil da tæller de som nej.
}
profile-use = Anvendelse
profile-use-level = Anvendelsesniveau
profile-use-hint = Hvem bruger løsningen i dag?
profile-use-evidence = Dokumentation for anvendelse
profile-stage-hint = Hvor projektet står i dag. Efter den første registrerede beslutning følger fasen af beslutningerne.
profile-onward = Gå til fase { $number }
yes = Ja
no = Nej
not-answered = Ikke besvaret
not-given = Ikke angivet

## Stage page

stage-progress = Fremdrift i denne fase
musts = Skal-krav
shoulds = Bør-krav
stage-sentence = { $musts } skal-krav og { $shoulds } bør-krav er opfyldt i denne fase. Beslutningsport { $number } kræver alle skal-krav og { $share } af bør-kravene i alle faser indtil nu: { $met } er opfyldt.
gate-counts = Beslutningsporten tæller alle faser indtil nu: { $musts } skal-krav, { $shoulds } bør-krav. Den kræver alle skal-krav og { $share } af bør-kravene.
share-half = halvdelen
share-none = ingen
gate-needs = { $count ->
    [0] Ingen skal-krav mangler ved beslutningsport { $number }
    [one] Ét skal-krav mangler stadig ved beslutningsport { $number }
   *[other] { $count } skal-krav mangler stadig ved beslutningsport { $number }
}
gate-link = Gå til beslutningsport { $number }
fold-all = Fold alle ind
unfold-all = Fold alle ud
stage-left-out = { $count ->
    [one] Ét kriterium i denne fase gælder ikke for projektet.
   *[other] { $count } kriterier i denne fase gælder ikke for projektet.
}
stage-left-out-link = Ret profilen
stale = Gammel dokumentation
criterion-why = Hvorfor det er vigtigt
criterion-expected = Forventet dokumentation
criterion-sources = Kilder
status = Status
blocker-hint = Et stopkrav gælder altid og kan aldrig udskydes.
reason = Begrundelse
reason-hint = Uden begrundelse tæller det som ikke vurderet.
evidence-strength = Dokumentationsstyrke
strength-asks = Dette kriterium tæller som opfyldt fra { $strength }.
evidence = Dokumentation
evidence-link = Link eller henvisning
evidence-date = Dokumentationens dato
responsible-role = Ansvarlig rolle
note = Note

adviser-says = En rådgiver siger
example-answer = Eksempel på svar
example-says = { $status }, { $strength }.
example-from = Fra »{ $name }«, et opdigtet projekt.
example-none = Intet eksempelprojekt er nået til dette kriterium.

## Stage page: which criteria are shown

filter-show = Vis
filter-all = Alle
filter-open = Åbne
filter-blockers = Stopkrav
filter-thin = Tynd dokumentation
filter-mine = Mine
filter-review = Under gennemgang
filter-shown = Vist: { $shown } af { $all } kriterier.
filter-left = { $count ->
    [one] Ét af dem hører ikke længere til her. Det bliver stående, indtil du igen vælger, hvad der skal vises.
   *[other] { $count } af dem hører ikke længere til her. De bliver stående, indtil du igen vælger, hvad der skal vises.
}
filter-empty = Ingen kriterier under »{ $filter }«
filter-empty-open = Alle kriterier i denne fase er opfyldt eller ikke relevante. Her står dem, der ikke er vurderet, ikke er opfyldt, er delvist opfyldt eller er opfyldt med for tynd dokumentation.
filter-empty-blockers = Her står de skal-krav i denne fase, som aldrig kan udskydes. Ingen af dem gælder for projektet.
filter-empty-thin = Her står kriterier, der er angivet som opfyldt, men med tyndere dokumentation, end de kræver.
filter-empty-stale = { $count ->
    [one] Her står kriterier, der er opfyldt med dokumentation, som er ældre end en måned.
   *[other] Her står kriterier, der er opfyldt med dokumentation, som er ældre end { $count } måneder.
}
filter-empty-mine = Her står kriterier, hvor den ansvarlige rolle er »{ $role }«, som du kalder din.
filter-empty-nobody = Her står kriterier, hvor den ansvarlige rolle er din. Du har endnu ikke skrevet, hvad du kalder den.
filter-who-link = Dit navn eller din rolle i indstillingerne
filter-empty-review = Her står kriterier, som en rådgiver giver en anden status end teamet.

## Stage page: a link leads to a criterion that is not listed

criterion-not-applying = { $criterion } gælder ikke for projektet
criterion-would-apply = { $count ->
    [one] Det ville gælde, hvis dette spørgsmål i profilen blev besvaret med ja:
   *[other] Det ville gælde, hvis disse spørgsmål i profilen blev besvaret med ja:
}
criterion-elsewhere = { $criterion } hører til fase { $number }
criterion-unknown = Denne version af processen kender ikke { $criterion }

## The keys of a checklist

keys = Tastaturgenveje
keys-next = Næste kriterium
keys-previous = Forrige kriterium
keys-unfold = Fold kriteriet ud eller ind
keys-onward = Videre til næste felt eller knap
keys-choose = Vælg et svar
keys-undo = Fortryd
keys-redo = Gentag
keys-list = Åbn eller luk denne liste
keys-close = Luk denne liste
keys-note = Genveje på ét tegn virker ikke, mens du skriver. De kan slås fra.
keys-are-off = Genveje på ét tegn er slået fra.
keys-settings = Indstillinger for genveje

## Settings page: keys

settings-keys = Tastaturgenveje
settings-letters = Genveje på ét tegn
settings-letters-hint = På en tjekliste går j og k til næste og forrige kriterium, og ? viser genvejene. Slå dem fra, hvis de forstyrrer talestyring eller andre genveje.
settings-letters-on = Slået til
settings-letters-off = Slået fra

## Gate page

recommendation = Anbefaling
musts-met = Opfyldte skal-krav
shoulds-met = Opfyldte bør-krav
people-decide = Værktøjet anbefaler, mennesker beslutter. En beslutning imod anbefalingen kræver en begrundelse; begge dele står i rapporten.
gate-elsewhere = Projektet er i fase { $number }
gate-ended = Projektet blev stoppet i fase { $number }
stage-link = Gå til fase { $number }
meeting = Møde
meeting-date = Mødedato
track-hint = Et let forløb passer til små projekter, f.eks. under 50.000 euro og uden åbne stopkrav. Der bliver aldrig færre skal-krav; bør-kravene vises, men ingen af dem kræves.
meeting-when = Dato og forløb
light-blockers = Et let forløb er ikke tænkt til projekter med åbne stopkrav: { $list }.
light-together = Behandl beslutningsport { $before } og { $number } sammen
light-takeover = Kun hvis ingen anden organisation skal overtage løsningen inden for et år.
light-next = I et let forløb kan beslutningsport { $number } og { $next } behandles på samme møde. Forbered det ved beslutningsport { $next }, og vælg det lette forløb der.
shoulds-asked = Krævet andel af bør-krav
decision-covers = Beslutningen omfatter
gates-two = Beslutningsport { $before } og { $number }
stop-signals = Stopsignaler
stop-signals-note = Grunde til at overveje at stoppe. Mennesker beslutter.
signals-asked = Spørgsmål til teamet
open-conditions = Åbne betingelser
open-conditions-note = Så længe en af dem er åben, er »Fortsæt« uden betingelser udelukket her.
own-conditions-open = { $count ->
    [one] Én betingelse fra den seneste beslutning ved denne beslutningsport er åben, så »Fortsæt« uden betingelser er udelukket.
   *[other] { $count } betingelser fra den seneste beslutning ved denne beslutningsport er åbne, så »Fortsæt« uden betingelser er udelukket.
}
yearly-round = { $number }. årlige runde: frist den { $date }
yearly-round-open = { $number }. årlige runde: ingen dato endnu
yearly-note = Mødet ved denne beslutningsport holdes én gang om året, så længe løsningen er i drift.
meeting-board = Hvem der beslutter
board-fill = Indsæt det sædvanlige forum
must-be-heard = Skal høres: { $who }
heard-nobody = Ingen er noteret som hørt. Skal høres: { $who }
informed-hint = Hvilket politisk organ, hvornår og hvordan.
meeting-rules = Regler for mødet
rule-team = Projektteamet fremlægger og stemmer ikke.
rule-outside = Mindst ét medlem kommer udefra og ikke fra projektet.
rule-countries = I grænseoverskridende projekter kommer mindst ét medlem fra hvert land.
rule-protection = Databeskyttelsesrådgiveren rådgiver og stemmer ikke.
rule-adviser = Rådgiverens udtalelse journaliseres.
rule-days = Når materialet er komplet, holdes mødet inden for ti arbejdsdage.
rule-pages = Ti sider er nok.
usually = Normalt: { $who }
meeting-outcome = Beslutning og begrundelse
decision = Beslutning
decision-reason-hint = Nødvendig, når beslutningen går imod anbefalingen, og for »Gør fasen om«, »Sæt på pause« og »Stop«.
decision-against = Det går imod anbefalingen (»{ $recommended }«) og kræver en begrundelse.
decision-unadvised = Intet er anbefalet endnu, så beslutningen kræver en begrundelse.
decision-needs-reason = »{ $decision }« kræver en begrundelse.
usual-date = Brug den sædvanlige dato ({ $date })
record-unsaid = Der kommer til at stå »Ikke oplyst« i referatet ved: { $list }.
conditions = Betingelser
conditions-hint = Hvert åbent skal-krav bliver til en betingelse med en rolle, en dato eller en begivenhed og et »Opfyldt når«.
conditions-kept = Kun »Fortsæt med betingelser« tager betingelser med. Disse bliver stående her.
condition-later = Senere end den { $date }, altså { $days } dage efter mødet.
conditions-propose = { $count ->
    [one] Tilføj det åbne skal-krav
   *[other] Tilføj de { $count } åbne skal-krav
}
condition-add = Tilføj betingelse
conditions-added = { $count ->
    [one] Betingelse tilføjet
   *[other] { $count } betingelser tilføjet
}
condition-number = Betingelse { $number }
condition-for = Betingelse { $number }: { $criterion }
condition-remove = Fjern
condition-remove-name = Fjern betingelse { $number }
condition-removed = Betingelse { $number } er fjernet
record-decision = Registrér beslutning
record-correction = Registrér rettelse
prepared-for = Forberedt til den { $date }. Registrér beslutningen, når mødet er holdt.
meeting-clear = Ryd
meeting-cleared = Mødet er ryddet
meeting-cleared-step = Møde ryddet
correcting = Rettelse af referatet fra den { $date }
correcting-gone = Rettelse af et referat
correcting-note = Anbefalingen og tallene er stadig dem fra den dag. Det tidligere referat bliver også stående og markeres som rettet.
correcting-cancel = Annuller
record-is-final = En registreret beslutning bliver stående, som den er, med tallene fra dette øjeblik. En rettelse er et nyt referat.
not-recorded = Ikke registreret endnu
decision-recorded = Beslutningen er registreret
correction-recorded = Rettelsen er registreret
meetings-held = Afholdte møder
no-meeting-held = Der er ikke holdt noget møde ved denne beslutningsport.
held-title = { $date }: { $decision }
held-against = Imod anbefalingen
held-unadvised = Intet var anbefalet
valid-until = Gælder til og med den { $date }
valid-no-longer = Gælder ikke længere: Sidste dag var den { $date }
correct-record = Ret dette referat
correct-replaces = Rettelsen træder i stedet for det møde, der er ved at blive forberedt.
held-corrected = { $title } (rettet af referatet fra den { $date })
condition-close = Luk
condition-reopen = Åbn igen
condition-how-seen = Hvordan det blev konstateret
condition-met-now = { $id } tæller nu som opfyldt.
closing-ahead = Denne dag ligger i fremtiden. En betingelse kan først lukkes, når dagen er kommet.

## When the work is kept in memory only

memory-only = Bevares kun, indtil du lukker siden
memory-export = Eksportér projektet som en fil

## Meddelelser om, hvor arbejdet ligger, over hver side

notice-read = Forstået
read-only-title = Her kan du kun læse
read-only-body = En nyere version af Gate 360 har overtaget lageret i denne browser. For at intet af det skal gå tabt, ændrer denne version ikke noget der; du kan læse og eksportere som før. Genindlæs siden for at få den nyere version.
cleared-title = Browseren har ryddet sit lager
cleared-body = De projekter, du har åbnet på denne side, er gemt igen. Andre projekter, der lå her, er væk fra denne browser. Gem dine projekter som filer, så du også har dem et andet sted.
gone-title = { $count ->
    [one] Ét projekt ligger ikke længere i denne browser
   *[other] { $count } projekter ligger ikke længere i denne browser
}
gone-body = Browseren har ryddet sit lager, eller nogen har slettet webstedets data. Åbn den seneste fil for et projekt for at arbejde videre med det.
gone-in-file = { $name }: senest gemt som fil { $date }
gone-in-no-file = { $name }: ingen fil er gemt herfra
clock-title = Computerens ur går måske forkert
clock-body = Det viser { $today }, men der er gemt arbejde her { $saved }. Indtil uret er stillet, slettes intet fra papirkurven. Kontrollér datoen i computerens indstillinger.
room-title = Der er kun lidt plads tilbage
room-body = Browseren har { $size } tilbage til dette websted. Alt, der er vist som »Gemt«, er i behold. Frigør plads på computeren, og gem dine projekter som filer.
shared-title = Delt computer: Intet bliver liggende her
shared-body = Projekter og valg bevares kun, indtil du lukker siden. Gem dit arbejde som en fil, inden du går.
shared-leave = Forlad denne tilstand
shared-leave-loses = Noget af arbejdet ligger endnu ikke i en fil og ville gå tabt.
shared-leave-yes = Forlad uden fil
shared-stay = Bliv

## Home page

home-lead = Alle projekter, der ligger i denne browser. Intet forlader den, medmindre du eksporterer en fil.
home-new = Nyt projekt
home-example = Prøv et eksempel
home-example-second = Prøv eksemplet om regnvand
home-loading = Læser dine projekter…
home-on-hold = På pause
home-on-hold-until = På pause til den { $date }
home-lapsed = Beslutningen gælder ikke længere
home-empty-title = Ingen projekter her endnu
home-empty-body = Begynd med et nyt: Et navn og fjorten ja/nej-spørgsmål er nok til at se, hvad der gælder. Eller se dig først om i et eksempel; det kan fjernes igen.
home-failed-title = Dine projekter kan ikke læses
home-next = Næste skridt: { $criterion }
home-readiness = Parathed { $level }
home-bottleneck = { $count ->
    [one] Flaskehals: { $list }
   *[other] Flaskehalse: { $list }
}
home-saved = Senest gemt den { $date }
home-saved-today = Senest gemt i dag
home-remove = Fjern
home-remove-name = Fjern { $name }
home-remove-title = Fjern { $name } fra denne browser?
home-remove-yes = Fjern fra denne browser
home-remove-cancel = Annuller
home-remove-failed = Projektet blev ikke fjernet

## Et projekt gemmes i en fil. $file er filens navn

save-file = Gem fil
file-saved = Gemt i { $file }
file-saved-joined = { $count ->
    [one] Gemt i { $file } sammen med én ændring fra andre, som filen havde
   *[other] Gemt i { $file } sammen med { $count } ændringer fra andre, som filen havde
}
file-downloaded = Hentet som { $file }
file-not-saved = Filen blev ikke gemt
file-not-saved-safe = Dit arbejde er her som før, og intet i filen er ændret.
file-new-not-saved = Dit arbejde er her som før. { $file } kan være tom nu, for browsere tømmer en fil, der vælges til at gemme i; det, der stod i den, findes så kun i kopier af den.
file-again = Prøv igen
file-another = Gem i en anden fil
file-another-means = Et projekt, der ikke har en fil, gemmes i en ny. Skal du arbejde videre i en fil, der findes i forvejen, så åbn den først med »Åbn fil« på forsiden; derefter fletter »Gem fil« indholdet sammen med projektet og skriver i filen.
file-close = Luk beskeden
file-not-handed-out = Browseren ville ikke udlevere filen. Giv siden lov til at hente filer, og prøv igen.
file-not-allowed = Browseren gav ikke siden lov til at skrive i { $file }. Prøv igen, og giv lov, eller gem i en anden fil.
file-gone = { $file } er ikke, hvor den var: Den kan være flyttet, omdøbt eller fjernet, eller drevet er ikke tilsluttet. Læg den tilbage, og prøv igen, eller gem i en anden fil.
file-locked = { $file } er i brug i et andet program. Luk den dér, og prøv igen, eller gem i en anden fil.
file-full = Drevet med { $file } er fuldt. Skaf plads, og prøv igen, eller gem i en anden fil.
file-busy = En anden gemmer i { $file } netop nu. Prøv igen om lidt.
file-not-written = Browseren kunne ikke skrive i { $file }: { $why }. Prøv igen, eller gem i en anden fil.
file-unreadable = Indholdet af { $file } kan ikke læses. Det kan være andres arbejde, så intet blev overskrevet. Gem i en anden fil, og læg en hel kopi på dens plads.
file-not-ours = { $file } er ikke længere en teamfil, så intet blev overskrevet. Gem i en anden fil.
file-newer = { $file } er gemt af en nyere Gate 360, så intet blev overskrevet. Indlæs siden igen for at få den nyeste, eller gem i en anden fil.
file-other-project = { $file } indeholder et andet projekt, { $name }, så intet blev overskrevet. Gem i en anden fil.
file-erased = I { $file } er projektet slettet for altid af { $who }, så intet blev skrevet i den. Åbn filen på forsiden for også at slette projektet her, eller gem i en anden fil.
file-erased-by-somebody = I { $file } er projektet slettet for altid, så intet blev skrevet i den. Åbn filen på forsiden for også at slette projektet her, eller gem i en anden fil.

## Home page: a file was opened

opened-title = { $file } er åbnet
opened-title-known = { $file } er flettet sammen med det projekt, der allerede var her
opened-new = Det ligger nu i denne browser og gemmes, efterhånden som du ændrer det.
opened-joined = { $count ->
    [0] Filen indeholder intet, der ikke allerede var her. Intet er ændret.
    [one] Én ændring var ny og er tilføjet. Intet af det, der var her, er gået tabt.
   *[other] { $count } ændringer var nye og er tilføjet. Intet af det, der var her, er gået tabt.
}
opened-go = Gå til { $name }
opened-erased = { $count ->
    [one] Én værdi er slettet for altid af { $who } og er nu også slettet her.
   *[other] { $count } værdier er slettet for altid af { $who } og er nu også slettet her.
}
opened-erased-title = Der er ikke længere noget projekt i { $file }
opened-erased-by = { $who } slettede det for altid den { $date }.
erase-too-title = I { $file } er projektet slettet for altid
erase-too-body = { $name } ligger stadig i denne browser, og intet er ændret endnu. Hvis du også sletter det her, forsvinder alt, hvad der er skrevet i det, dets historik og dets sikkerhedskopier fra browseren og kan ikke hentes tilbage.
erase-too-no = Behold det her
erase-too-yes = Slet det også her
erase-too-done = { $name } er nu også slettet her
opened-unchanged = Filen er uændret, siden den blev eksporteret den { $date }. Det er et værn mod uheld og ingen underskrift.
opened-changed = Filen er ikke, som den blev eksporteret den { $date }: Nogen eller noget har ændret den siden. Spørg, hvor den kommer fra, hvis det undrer dig. Det er et værn mod uheld og ingen underskrift.
opened-changed-parts = Hvad der er ændret siden
opened-integrity-unknown = Filen har intet mærke, der kan vise, om den er ændret efter eksporten.
opened-odd = Hvad der er påfaldende ved filen
warning-figures = Dens tal følger ikke af dens svar. De er beregnet på ny.
warning-catalogue = Den er lavet med version { $version } af processen. Svarene vises efter den version, der bruges her.
warning-pack = Den er lavet med en anden proces: { $pack }, version { $version }. Tallene følger den proces.
warning-unknown = Processen kender ikke disse kriterier. Svarene er bevaret, men tæller ikke med: { $list }
warning-blockers = Disse stopkrav er markeret som ikke relevante, og det tæller ikke: { $list }
warning-collisions = { $count ->
    [one] Ét sted udgiver to forskellige ændringer sig for at være den samme. Begge er bevaret.
   *[other] { $count } steder udgiver forskellige ændringer sig for at være den samme. Alle er bevaret.
}
warning-rewritten = { $count ->
    [one] Én registreret beslutning er overskrevet eller fjernet i den. Registrerede beslutninger ændres aldrig: Det, der blev skrevet først, gælder.
   *[other] { $count } registrerede beslutninger er overskrevet eller fjernet i den. Registrerede beslutninger ændres aldrig: Det, der blev skrevet først, gælder.
}
warning-records-differ = { $count ->
    [one] Én registreret beslutning er ikke, som den blev skrevet: Den passer ikke til den kontrolsum, der blev gemt sammen med den eller med en senere beslutning. Den er bevaret og vises. Hold den op mod referatet.
   *[other] { $count } registrerede beslutninger er ikke, som de blev skrevet: De passer ikke til de kontrolsummer, der blev gemt sammen med dem eller med senere beslutninger. De er bevaret og vises. Hold dem op mod referatet.
}
warning-unreadable = { $count ->
    [one] Én registreret beslutning kan ikke forstås. Den er bevaret, men vises ikke.
   *[other] { $count } registrerede beslutninger kan ikke forstås. De er bevaret, men vises ikke.
}
warning-ahead = { $count ->
    [one] Én registreret beslutning er dateret efter den dag, da filen blev eksporteret.
   *[other] { $count } registrerede beslutninger er dateret efter den dag, da filen blev eksporteret.
}
warning-languages = { $count ->
    [one] Én tekst angiver sit sprog på en måde, der ikke kan forstås. Teksten er bevaret, og sproget regnes som ukendt.
   *[other] { $count } tekster angiver deres sprog på en måde, der ikke kan forstås. Teksterne er bevaret, og sprogene regnes som ukendte.
}

## Home page: a file or an example could not be opened

import-failed-title = { $file } blev ikke åbnet
import-example-failed-title = Eksemplet blev ikke åbnet
import-nothing-changed = Intet er ændret.
import-too-large = Filen fylder { $size }{"\u00A0"}MB; der kan åbnes filer på op til { $limit }{"\u00A0"}MB. Vælg den rapportfil, som Gate 360 har eksporteret.
import-unreadable = Browseren kunne ikke læse filen. Den kan være flyttet eller fjernet, eller drevet er ikke tilsluttet. Se efter, at den er der, og vælg den igen.
import-empty = Filen er tom. Vælg en anden, eller eksportér den igen der, hvor den kommer fra.
import-not-text = Filen er ikke en rapportfil: Ved byte { $byte } står der noget, der ikke er tekst.
import-truncated = Filen slutter midt i det hele: Den er ikke kopieret eller gemt fuldstændigt. Kopiér eller hent den igen.
import-not-json = Filen kan ikke læses fra linje { $line }, kolonne { $column }. Den er ændret i hånden eller beskadiget; bed om en ny kopi, eller eksportér den igen.
import-not-ours = Filen er ikke en rapport fra Gate 360. Vælg en fil, der ender på .json eller .pdf og er eksporteret her.
import-other-kind = Filen er fra Gate 360, men af typen »{ $kind }«, som ikke kan åbnes her. Vælg en rapportfil.
import-newer = Filen er lavet med en nyere udgave af Gate 360: Dens format har version { $version }, og denne udgave kender versioner til og med { $known }. Genindlæs siden for at få den nyeste, eller åbn filen der, hvor den er lavet.
import-broken = Filen er beskadiget. Disse steder blev fundet; bed om en ny kopi, eller eksportér den igen.
import-more-problems = { $count ->
    [one] og ét mere
   *[other] og { $count } mere
}
import-pdf-none = Denne PDF-fil har ingen rapportdata i sig. Ikke alle PDF-filer er rapporter, og dataene kan gå tabt, når en fil udskrives som PDF eller gemmes i et andet program. Bed om den oprindelige fil eller om den, der ender på .json.
import-pdf-encrypted = Denne PDF-fil er beskyttet, så dataene i den ikke kan læses. Bed om en uden beskyttelse eller om den fil, der ender på .json.
import-pdf-several = Denne PDF-fil har data fra { $count } rapporter i sig. Åbn de filer, den er sat sammen af.
import-pdf-damaged = Denne PDF-fil er beskadiget eller ufuldstændig, så dataene i den ikke kan læses. Kopiér eller hent den igen, eller bed om den fil, der ender på .json.
import-pdf-too-large = Denne PDF-fil har mere i sig, end der kan åbnes her. Bed om den fil, der ender på .json.
import-pdf-not-read = Den del af Gate 360, der læser PDF-filer, kunne ikke hentes eller gik i stå. Kontrollér forbindelsen, og prøv igen, eller vælg den fil, der ender på .json.
import-plain = Filen har den enkle form: tal uden de tekster, som et projekt kræver. Vælg en fuld rapportfil.
import-example-broken = Denne kopi af Gate 360 er beskadiget. Genindlæs siden.
import-example-not-fetched = Eksemplet kunne ikke hentes. Kontrollér forbindelsen, og prøv igen.

## New project page

new-lead = Et navn er nok til at begynde. Alt kan ændres senere.
new-name-missing = Giv projektet et navn, hvilket som helst: Det kan ændres senere.
new-stage = Nuværende fase
new-stage-hint = Til et projekt, der allerede er i gang. Fase 1 er rigtig for de fleste.
new-who = Hvem der skriver
new-create = Opret projekt
new-failed-title = Projektet blev ikke oprettet
new-process-wanting = Den proces, som nye projekter følger her, kunne ikke hentes. Kontrollér forbindelsen, og prøv igen, eller vælg en anden proces under Indstillinger. Det, du har udfyldt, står her stadig.
author-role = Dit navn eller din rolle
author-role-hint = En rolle er nok, f.eks. »projektleder«. Den står ved dine ændringer og i eksporterede rapporter.
author-organisation = Organisation

## Settings page

settings-lead = De gælder for denne browser og gemmes med det samme.
settings-language = Sprog

settings-language-hint = Det, du og andre har skrevet, bliver på det sprog, det er skrevet på.
settings-who = Hvem der skriver
settings-writes = Jeg skriver på
settings-writes-hint = Hver tekst får en angivelse af det sprog, den er skrevet på.
settings-writes-interface = Samme sprog som appen
settings-appearance = Udseende
settings-theme = Tema
theme-system = Som systemet
theme-light = Lyst
theme-dark = Mørkt
theme-contrast = Høj kontrast
settings-storage = Lagring
settings-where = Hvor arbejdet ligger
settings-where-browser = I denne browser, på denne computer. Det sendes ingen steder hen.
settings-where-memory = I denne sides hukommelse.
settings-lasts = Bevares det efter lukning?
settings-lasts-yes = Det er der stadig, når siden eller browseren er lukket.
settings-lasts-no = Det er væk, når siden lukkes. Eksportér dine projekter som filer inden da.
settings-promise = Må browseren slette det?
settings-promise-yes = Browseren har lovet ikke at slette det af sig selv. Du kan stadig selv gøre det sammen med webstedets data.
settings-promise-no = Browseren har ikke lovet at beholde det: Når disken er næsten fuld, kan den slette det. En eksporteret fil er den sikre kopi.
settings-promise-unknown = Spørger browseren…
settings-ask = Bed browseren om at bevare det
settings-asking-refused = Browseren har ikke lovet det. Nogle browsere gør det, når et websted har et bogmærke eller er besøgt ofte. Gem dine projekter som filer indtil da.
settings-shared = Delt computer
settings-shared-body = Til en computer, som andre også bruger: Det, du laver, er væk, når du lukker siden, både projekter og valg. Det, der allerede ligger i denne browser, bliver liggende og vises ikke imens.
settings-shared-on = Brug som delt computer
settings-used = Hvor meget der er brugt

settings-used-of = { $used } af de { $quota }, som browseren tillader webstedet
settings-megabytes = { $size }{"\u00A0"}MB
settings-gigabytes = { $size }{"\u00A0"}GB
settings-projects = Projekter i denne browser

settings-changes = Ændringer
settings-last-saved = Senest gemt
settings-remove = Fjern

settings-remove-means = Når du fjerner et projekt, kommer det i papirkurven og ligger der i tredive dage. Filer, du har eksporteret, og kopier, andre har, bliver, som de er.
settings-saved = Hvad »Gemt« betyder
settings-saved-body = Browseren har bekræftet, at alle ændringer er i dens lager. Så længe én mangler, vises »Gemt« ikke.

## Sikkerhedskopier, i indstillingerne

backups-title = Sikkerhedskopier
backups-lead = Kopier af hvert projekt, som det engang var, taget mens du arbejder: de sidste ti bliver, den sidste fra hver af de sidste fjorten dage og de sidste ti fra før noget større, fx før en fil blev taget ind. De ligger i denne browser ved siden af projekterne. En fil, du gemmer et andet sted, er den sikre kopi.
backups-none = Ingen endnu. Den første tages, kort efter at der er skrevet noget i et projekt.
backups-failed = Sikkerhedskopierne kan ikke læses
backups-count = { $count ->
    [one] Én sikkerhedskopi, { $latest }
   *[other] { $count } sikkerhedskopier, den seneste { $latest }
}
backups-of = Sikkerhedskopier af { $name }
backup-made = Taget
backup-why = Hvorfor
backup-size = Størrelse
backup-go-back = Gå tilbage
backup-why-work = Under arbejdet
backup-why-opening = Da projektet blev åbnet
backup-why-import = Før en fil blev taget ind
backup-why-merge = Før projektets fil blev taget ind
backup-why-restore = Før en tidligere tilstand blev gendannet
backup-why-process = Før en anden proces blev overtaget
backup-restore = Gendan
backup-restore-name = Gendan sikkerhedskopien fra { $made }
backup-save = Gem som fil
backup-save-name = Gem som fil: sikkerhedskopien fra { $made }
backup-restored = { $name } er, som det var { $made }
backup-restored-body = Intet er gået tabt: Det, der er skrevet siden, står i historikken, og der er taget en sikkerhedskopi af, hvordan projektet var indtil nu. Det, der er besluttet ved beslutningsportene, bliver stående.
backup-failed = Sikkerhedskopien blev hverken gendannet eller gemt
backup-gone = Den findes ikke længere: En anden har taget dens plads. Indlæs siden igen for at se dem, der er.
backup-damaged = Den kan ikke længere læses. Intet er ændret. Prøv den før eller efter.

## Papirkurven, i indstillingerne og på forsiden

bin-title = Papirkurv
bin-lead = Et projekt, du fjerner, ligger her i tredive dage og slettes så endeligt. Indtil da kan det lægges tilbage, som det var, med historik og sikkerhedskopier.
bin-empty = Papirkurven er tom.
bin-failed = Papirkurven kan ikke læses
bin-removed = Fjernet
bin-until = Ligger her til
bin-what-now = Hvad nu
bin-back = Læg tilbage
bin-back-name = Læg { $name } tilbage
bin-erase = Slet for altid
bin-erase-name = Slet for altid: { $name }
bin-erase-title = Slet { $name } for altid?
bin-erase-body = Alt i projektet forsvinder: svar, beslutninger, historik og sikkerhedskopier. Ingen kan hente det tilbage. Kopier i filer og i andre browsere bliver, indtil de får det at vide; det får du en lille fil til bagefter.
bin-back-failed = Projektet blev ikke lagt tilbage
bin-is-back = { $name } er igen blandt dine projekter.
bin-move-title = Læg { $name } i papirkurven?
bin-move-body = Projektet ligger i papirkurven i tredive dage og kan indtil da lægges tilbage med hele sin historik.
bin-move-yes = Læg i papirkurven
bin-moved = { $name } ligger i papirkurven
bin-moved-body = Det ligger der til { $date } og kan lægges tilbage, som det var.
bin-link = { $count ->
    [one] Ét projekt i papirkurven
   *[other] { $count } projekter i papirkurven
}
erased-project = { $name } er slettet for altid
erased-project-body = Der er intet tilbage af projektet i denne browser. De, der har det i en anden browser eller i en fil, har det stadig: Åbn denne lille fil dér, så slettes det også dér. Den indeholder kun sletningen.
erased-project-file = Gem filen, der sletter det
erased-file-name = Slet { $name }

## Påmindelsen om at gemme et projekt som fil, på kortet og på overblikket

reminder-title = Gem projektet som fil
reminder-since = Ikke gemt som fil siden { $date }. Det, der er skrevet derefter, findes kun i denne browser.
reminder-never = Endnu ikke gemt som fil. Det, der er skrevet siden { $date }, findes kun i denne browser.
reminder-save = Gem fil: { $name }

## Overview page

overview-earlier = Sammenlign diagrammet med
overview-earlier-none = Intet tidligere

overview-recommendation = Anbefaling ved beslutningsport { $number }
overview-bottleneck = Flaskehals
overview-step = { $perspective }, fra niveau { $from } til { $to }
overview-step-shoulds = { $count ->
    [one] Ét af disse bør-krav:
   *[other] { $count } af disse bør-krav:
}
overview-why-musts = Åbne skal-krav i fase { $number }:
overview-rests-on = Hviler på kriterier, der manuelt er markeret som ikke relevante:
overview-look = Værd at se på igen
overview-profile-incomplete = Profilen er ikke helt udfyldt
overview-answer-questions = Besvar spørgsmålene
overview-empty = Intet er vurderet endnu
overview-empty-profile = { $count ->
    [one] Her kan du se, hvor parat projektet er, set fra ti sider, og hvad næste skridt er. Ét spørgsmål afgør, hvilke kriterier der gælder; begynd med det.
   *[other] Her kan du se, hvor parat projektet er, set fra ti sider, og hvad næste skridt er. { $count } spørgsmål afgør, hvilke kriterier der gælder; begynd med dem.
}
overview-empty-stage = Her kan du se, hvor parat projektet er, set fra ti sider, og hvad næste skridt er. Begynd med kriterierne i den fase, projektet er i.
overview-start-stage = Begynd med fase { $number }

## The charts: the ten perspectives, and the position

chart-title = Niveau for hvert perspektiv, 0 til 9
chart-level = { $name } { $level }
chart-lowest = { $name } { $level } (flaskehals)
chart-alt = Niveauer nu: { $list }. Beslutningsport { $number } kræver niveau { $level } i alle perspektiver.
chart-alt-earlier = { $when }: { $list }.
chart-gate = Beslutningsport { $number }, { $date }
chart-now = Ubrudt linje: niveauerne nu
chart-marked = Firkant: en flaskehals, det laveste niveau
chart-needed = Prikket ring: niveau { $level }, som beslutningsport { $number } kræver overalt
chart-earlier = Stiplet linje: { $when }
chart-position = Anvendelse og parathed, 0 til 9
chart-position-alt = Anvendelse { $across } og parathed { $up }. { $place }.
chart-position-mark = Udfyldt cirkel: anvendelse { $across }, parathed { $up }

## Report page

report-lead = Det, der eksporteres, præcis som andre vil læse det.
report-language = Rapportens sprog
export-pdf = Eksportér PDF
export-json = Eksportér JSON
report-formats = PDF-filen er til læsning og har hele rapportens data i sig; JSON-filen er de samme data alene. Begge kan åbnes i Gate 360 igen.
report-leaves = Det eksporteres: projektet, som det står nu, med dokumentation, møder og den proces, det er vurderet efter. Det bliver her: tidligere udgaver af tekster, medlemmernes private vurderinger og rettelser af referater, der ikke er færdige.
report-preview = Forhåndsvisning
pdf-making = Laver PDF-filen. Første gang tager det lidt længere tid.
pdf-step-loading = Gør klar
pdf-step-composing = Samler indholdet
pdf-step-setting = Sætter op: { $done } af { $total }
pdf-step-painting = Sider: { $done } af { $total }
pdf-step-finishing = Gør filen færdig
pdf-cancel = Annuller
pdf-cancelled = Du annullerede PDF-filen. Der blev ikke lavet nogen fil.
pdf-ready = PDF-filen er klar
json-ready = JSON-filen er klar
pdf-failed = Der er ingen PDF-fil
export-failed = Filen blev ikke gemt
pdf-not-loaded = Den del af Gate 360, der laver PDF-filer, kunne ikke hentes. Kontrollér forbindelsen, og prøv igen. Dit arbejde er i behold, og »Eksportér JSON« virker uden den.
pdf-stopped = Den del af Gate 360, der laver PDF-filer, gik i stå undervejs, måske af mangel på hukommelse. Luk andre faner, og prøv igen. Dit arbejde er i behold, og »Eksportér JSON« virker uden den.
pdf-not-understood = Denne side og den del, der laver PDF-filer, har forskellige versioner. Genindlæs siden, og prøv igen. Dit arbejde er i behold, og »Eksportér JSON« virker uden den.
pdf-refused = Rapporten kunne ikke laves til en PDF-fil. Dit arbejde er i behold, og »Eksportér JSON« virker uden den. Årsagen, på engelsk, til den, der hjælper dig:
export-not-handed-out = Browseren tog ikke imod filen. Kontrollér, om den blokerer for at hente filer, og prøv igen. Dit arbejde er i behold.
pdf-replaced = { $count ->
    [one] Ét tegn mangler i PDF-filens skrifttype
   *[other] { $count } tegn mangler i PDF-filens skrifttype
}
pdf-replaced-body = I PDF-filen vises de som firkanter. Projektet og JSON-filen har dem, som du skrev dem.
replaced-character = »{ $character }« { $code }
report-file-name = { $name }, beslutningsport { $gate }, { $date }
report-file-name-part = { $name }, beslutningsport { $gate }, { $part }, { $date }
file-name-criteria = kriterier
file-name-conditions = betingelser
file-name-dates = datoer
file-name-summary = sammenfatning
file-name-board = beslutningsgrundlag
file-name-record = beslutningsreferat

## Andre formater: tabeller til et regneark, datoer til en kalender og rapporten som webside

formats-title = Andre formater
formats-lead = Til at arbejde videre med andre steder. Gate 360 kan ikke åbne disse filer igen, så gem også PDF- eller JSON-filen.
formats-tables = Tabellerne kan åbnes i Excel og andre regneark. En tekst, som et regneark ville opfatte som en formel, har en apostrof foran.
formats-dates = Datoerne er de møder, der er holdt ved beslutningsportene, og det næste, hvor længe den seneste beslutning gælder, og fristerne for betingelserne. En betingelse, der gælder indtil en begivenhed, har ingen dato og er ikke med.
formats-page = Websiden har det, der vises herunder, i én fil. Enhver browser kan åbne den, også uden net.
export-criteria = Eksportér kriterier (CSV)
export-conditions = Eksportér betingelser (CSV)
export-dates = Eksportér datoer (iCalendar)
export-page = Eksportér webside (HTML)
format-ready = Filen »{ $name }« er klar
formats-no-dates = Der blev ikke lavet nogen fil, for projektet har ingen datoer endnu. Det får det med et møde ved en beslutningsport, med datoen for den næste eller med en betingelse, der har en dato.
column-id = Id
column-statement = Hvad der skal være opfyldt
column-level = Skal- eller bør-krav
column-counts-as = Tæller som
column-strength-asked = Krævet styrke
column-why-not-applicable = Hvorfor ikke relevant
criterion-not-counted = Tælles ikke med
column-criterion-id = Kriteriets id
column-decided-on = Besluttet den
column-before-event = Før en begivenhed
calendar-next = Møde ved beslutningsport { $gates }: { $name }
calendar-held = Beslutning ved { $gates }, »{ $decision }«: { $name }
calendar-condition = Frist for betingelse fra { $gate }: { $name }
calendar-condition-closed = Betingelse fra { $gate }, lukket: { $name }
calendar-hold-ends = Pausen slutter: { $name }
calendar-valid-until = Sidste dag, hvor beslutningen ved { $gates } gælder: { $name }
calendar-fact = { $label }: { $value }
report-contents = Indhold

## Report page: which report

report-kind = Type af rapport
kind-full = Fuld rapport
kind-board = Beslutningsgrundlag (højst 10 sider)
kind-summary = Sammenfatning (2 sider)
kind-gate = Beslutningsreferat (1-2 sider)
report-kind-no-gate = Et beslutningsreferat kan vælges, når en beslutning er registreret.
report-of-meeting = Møde
report-parts = Rapportens dele
report-parts-hint = Valget gemmes sammen med projektet og gælder for alle sprog. På forsiden står, hvad der er udeladt.

## Report page: the logo

report-logo = Logo
report-logo-lead = En SVG- eller PNG-fil på højst 100 kB. Logoet står på første side af alle rapporter og følger projektet.
logo-choose = Vælg logo
logo-replace = Vælg et andet logo
logo-remove = Fjern logo
logo-alt = Hvad logoet viser
logo-alt-hint = For dem, der ikke kan se det: som regel organisationens navn.
logo-taken = Logoet er på rapporten
logo-removed = Logoet er fjernet
logo-not-taken = Logoet blev ikke taget i brug
logo-not-shown = Logoet kan ikke vises, så rapporten er uden logo
logo-too-large = Filen fylder { $size } kB; et logo må fylde 100 kB. Gem det mindre eller som SVG.
logo-no-logo = Filen er hverken SVG eller PNG. Vælg en, der er det.
logo-damaged = Filen er beskadiget eller følger ikke sit format. Gem den igen, og vælg den nye.
logo-holds = Filen indeholder »{ $what }«, som en rapport ikke kan vise, som det skal være. Gem logoet med omrids alene (tekst lavet om til kurver, ingen filtre, masker eller billeder) eller som PNG.
logo-no-size = Logoet har ingen størrelse. Gem det med en størrelse.
logo-stretched = Logoet er alt for bredt eller højt. Vælg et med en anden form.
logo-empty = Der er intet at se i filen. Vælg en anden.
logo-too-complex = Logoet har for mange elementer eller pixels. Gem et enklere logo eller en PNG på højst 2.000 pixels i bredde og højde.

## History page

history-lead = Hvem der ændrede hvad og hvornår, og de tilstande, der har et navn. Intet slettes, når du går tilbage.
history-snapshots = Øjebliksbilleder
history-no-snapshots = Et øjebliksbillede er et navn på projektet, som det er nu, så du kan se tilbage på det senere. Hver beslutning ved en beslutningsport giver automatisk et nyt.
history-snapshot-name = Navn
history-take-snapshot = Tag et øjebliksbillede
history-snapshot-taken = Øjebliksbillede taget: { $name }.
history-compare-now = Sammenlign med nu
history-compare-now-name = Sammenlign med nu: { $name }
history-compare = Sammenlign to tilstande
history-compare-hint = Vælg et øjebliksbillede eller en ændring længere nede for at se, hvad der er anderledes siden.
history-from = Fra
history-to = Til
history-choose-state = Vælg en tilstand
history-now = Nu
history-before-moment = Før { $moment }
history-state-numbered = { $name } ({ $number })
history-levels = Niveauer, der er forskellige: fra »{ $from }« til »{ $to }«
history-levels-same = Niveauerne er de samme.
history-difference = Ændring
history-differences = { $count ->
    [0] De to tilstande siger det samme
    [one] Én forskel
   *[other] { $count } forskelle
}
history-from-to = { $field }: fra »{ $before }« til »{ $after }«
history-restore = Gendan denne tilstand
history-restore-name = Gendan denne tilstand: { $name }
history-restore-title = Gå tilbage til »{ $name }«?
history-restore-body = { $count ->
    [one] Én værdi skrives på ny, så projektet siger det, som det sagde dengang. Intet slettes: Ændringen står i historikken. Afholdte møder og øjebliksbilleder bliver. Det kan fortrydes.
   *[other] { $count } værdier skrives på ny, så projektet siger det, som det sagde dengang. Intet slettes: Ændringerne står i historikken. Afholdte møder og øjebliksbilleder bliver. Det kan fortrydes.
}
history-restore-cancel = Lad det være, som det er
history-restore-yes = Gendan
history-restored = Gendannet: { $name }.
history-changes = Ændringer
history-place = Sted
history-all-places = Alle steder
history-empty-title = Ingen ændringer her endnu
history-empty-body = Alt, hvad nogen skriver i projektet, står her: hvem der skrev det, hvornår, og hvad der stod der før.
history-more = Vis mere
history-compare-before = Sammenlign med tilstanden før
history-compare-before-name = Sammenlign med tilstanden før: { $what }, { $moment }
history-before-and-after = Før og efter
history-before = Før
history-after = Efter

## Erasing for good: on the history page, and at the fields

# A button below a change, and the one that does it.
erase = Slet for altid
# $what is a field such as “Evidence of FIN-402”.
erase-name = Slet for altid: { $what }
erase-title = Vil du slette { $what } for altid?
erase-body = Alt, hvad der nogensinde er skrevet der, forsvinder sammen med udgaverne på andre sprog: fra denne browser og dens sikkerhedskopier og fra alle kopier, der senere flettes sammen med denne. Filer, der er givet videre, har det stadig, indtil de flettes. Historikken husker kun, at det er slettet, af hvilken rolle og hvornår. Det kan ikke fortrydes.
erase-record-body = Teksten forsvinder fra referatet, fra rettelser med samme ord og fra det, der blev skrevet til mødet: fra denne browser og dens sikkerhedskopier og fra alle kopier, der senere flettes sammen med denne. Filer, der er givet videre, har den stadig, indtil de flettes. Beslutningen bliver stående med dato og tal. Det kan ikke fortrydes.
# Where there are several texts. $what is a place such as “Gate 2”.
erase-text = Slet en tekst for altid
erase-text-name = Slet en tekst for altid: { $what }
erase-text-title = Vil du slette en tekst for altid?
# The name of the choice among them.
erase-which = Hvilken tekst
erased-now = Slettet: { $what }.
# Below an empty field or in minutes. $who is a role such as Controller.
erased-by = Slettet af { $who } den { $date }
# In the history.
history-erased = { $who } slettede { $what }
# In minutes.
held-differs = Referatet er ikke, som det blev registreret: Det passer ikke til den kontrolsum, der blev gemt sammen med det eller med en senere beslutning. Hold det op mod jeres egen kopi.

## History page: a change as a sentence. $who is a role such as Controller, or the next message

history-nobody = Nogen
history-status = { $who } ændrede { $place } fra »{ $before }« til »{ $after }«
history-answered = { $who } besvarede »{ $question }« med »{ $after }«, tidligere »{ $before }«
history-field-of = { $field } for { $place }
history-field-of-condition = { $field } for en betingelse ved { $place }
history-set = { $who } satte { $what } til »{ $after }«
history-removed = { $who } ryddede { $what }, som var »{ $before }«
history-changed-from = { $who } ændrede { $what } fra »{ $before }« til »{ $after }«
history-changed = { $who } ændrede { $what }
history-language = { $who } angav, at { $what } er skrevet på { $language }
history-language-unknown = { $who } angiver ikke længere, hvilket sprog { $what } er skrevet på
version-field = { $field } på { $language }
history-recorded = { $who } registrerede beslutningen ved { $place } ({ $what })
history-condition-added = { $who } tilføjede en betingelse ved { $place }
history-condition-removed = { $who } fjernede en betingelse ved { $place }
history-deed = { $who }: { $deed }
history-written = { $count ->
    [one] Hvad der blev skrevet: én ændring
   *[other] Hvad der blev skrevet: { $count } ændringer
}
history-part-out = { $who } udelod »{ $part }« af rapporten
history-part-in = { $who } tog »{ $part }« med i rapporten igen
history-logo-taken = { $who } satte et logo på rapporten
history-logo-removed = { $who } fjernede logoet fra rapporten
history-took-snapshot = { $who } tog øjebliksbilledet »{ $name }«
history-took-pack = { $who } gik videre med processen »{ $pack }«

## Dele af en fil, der er ændret siden eksporten; linjerne i en liste

file-part-author = Hvem der eksporterede den
file-part-edition = Hvilken type rapport det er, og hvilke dele den har
file-part-exported = Datoen for eksporten
file-part-figures = Tallene
file-part-language = Rapportens sprog
file-part-process = Processen
file-part-project = Hvilket projekt det er

## What is wrong with a report file. A line is a place, a colon, and what is wrong there

problem-process = processen (process)
problem-version = formatversion (version)
problem-exported = dato for eksporten (exported)
problem-language = sprog (language)
problem-edition = rapportens type og dele (edition)
problem-project = projektets id (project)
problem-changes = ændringer (changes)
problem-author = forfatter (author)
problem-role = rolle (role)
problem-organisation = organisation (organisation)
problem-change = ændring { $number }
problem-at = tidspunkt (at)
problem-counter = nummer (counter)
problem-key = sted (key)
problem-replica = browser (replica)
problem-seen = det, forfatteren kendte (seen)
problem-value = værdi (value)
problem-number = ændringer med nummeret { $counter } fra browseren { $replica }
problem-plain = den enkle form
problem-flags = forhold (flags)
problem-stage = fase (stage)
problem-use = anvendelsesniveau (use)
problem-answers = svar (answers)
problem-status = status (status)
problem-strength = dokumentationsstyrke (strength)
problem-reason = begrundelse (reason)
problem-entries = har { $found } poster; der læses højst { $most }
problem-name-bytes = har et navn på { $found } byte; der læses højst { $most }
problem-parts = har { $found } dele; der læses højst { $most }
problem-same-number = der er { $found } af dem; der læses højst { $most }
problem-unsettled = har { $found } ændringer, som ingen har afgjort; der læses højst { $most }
problem-too-high = { $found } er over det højeste tal, der læses: { $most }
problem-not-a-moment = ligger for langt ude i fortid eller fremtid til at være en dato
problem-not-a-format = skal være et helt tal fra 1
problem-not-a-day = skal være en dato skrevet som 2026-11-21
problem-not-a-project = er ikke en id, som Gate 360 giver
problem-seen-itself = angiver, at forfatteren kendte den, før den blev lavet
problem-not-understood = kan ikke forstås

## What is wrong with a process pack

pack-file = filen
pack-structure = struktur (structure)
pack-texts = tekster (texts, { $language })
pack-item-stage = fase { $key }
pack-item-board = beslutningsforum { $key }
pack-item-perspective = perspektiv { $key }
pack-item-condition = forhold { $key }
pack-item-source = kilde { $key }
pack-item-criterion = kriterium { $key }
pack-item-strength = dokumentationsstyrke { $key }
pack-item-level = parathedsniveau { $key }
pack-item-use-level = anvendelsesniveau { $key }
pack-item-term = begreb { $key }
pack-item-cell = fase og perspektiv { $key }
pack-too-large = fylder { $found } byte; der læses højst { $most }
pack-empty = er tom
pack-not-text = er ikke tekst
pack-not-json = er ikke JSON: se linje { $line }, kolonne { $column }
pack-too-deep = har flere niveauer i hinanden, end en procespakke har
pack-not-a-pack = er ikke en procespakke
pack-newer = har formatversion { $version }; genindlæs siden, eller brug en nyere udgave af Gate 360
pack-unreadable = kan ikke læses: { $why }
pack-too-many = har flere end de { $most } poster, der læses
pack-field-missing = mangler
pack-not-a-text = skal være en tekst i anførselstegn
pack-not-a-number = skal være et helt tal
pack-not-yes-no = skal være true eller false
pack-not-a-list = skal være en liste i kantede parenteser
pack-not-an-object = skal være navngivne felter i krøllede parenteser
pack-not-known = det felt findes ikke
pack-meant = det felt findes ikke; måske menes »{ $name }«
pack-twice = står der to gange; kun den ene ville tælle
pack-reused = { $key } står der to gange; en id står for én ting
pack-no-text = er uden indhold
pack-too-long = har { $found } tegn; der læses højst { $most }
pack-out-of-range = skal være fra { $least } til { $most }
pack-not-one-of = skal være et af disse: { $list }
pack-not-a-date = »{ $text }« er ikke en dato som 2026-11-21
pack-not-a-version = »{ $text }« er ikke en version som 1.0.0
pack-not-a-language = »{ $text }« er ikke en sprogkode som da
pack-not-an-id = »{ $text }« er ikke en id af tre store bogstaver, en bindestreg og tre cifre
pack-not-a-key = »{ $text }« er ikke en nøgle: kun bogstaver fra a til z, cifre, bindestreger og understreger, højst 64
pack-not-the-stages = skal være S1, S2, S3, S4, S5, S6 i denne rækkefølge
pack-count = har { $found } poster i stedet for { $wanted }
pack-no-texts = har ingen tekster på dette sprog
pack-nothing-such = har tekster, men findes ikke i strukturen
pack-no-such = { $thing } findes ikke
pack-no-source = angiver ingen kilde
pack-blocker = et stopkrav skal være et skal-krav
pack-no-must = har intet skal-krav, der altid gælder
pack-not-a-band = er ikke et spænd af to niveauer mellem 1 og 9
pack-no-language = har intet sprog
pack-other-language = angiver »{ $text }«, som er et andet sprog
pack-no-such-words = appen har ingen ord på »{ $text }«
pack-retired-ahead = version { $version } er senere end pakkens egen version
pack-more = har yderligere { $number } fejl
pack-gone = fandtes i den tidligere version; behold det, og markér det som udgået (retired)
pack-back-again = var udgået i den tidligere version; en id bruges aldrig igen
pack-needs-major = kriterier er kommet til eller udgået: det første tal skal være højere end i { $version }
pack-needs-minor = ord eller tærskler er ændret: det andet tal skal være højere end i { $version }
pack-needs-newer = noget er ændret: skal være højere end { $version }
pack-good = { $title } ({ $id }, version { $version }): der er ingen fejl i pakken
pack-faults = { $count ->
    [one] Én fejl
   *[other] { $count } fejl
}
pack-promises = Holdt op mod version { $version }
pack-other-process = Det er en anden proces ({ $id }, ikke { $earlier }); intet er holdt op mod den
pack-languages = Sprog: { $list }
pack-counts = Kriterier: { $criteria } og { $retired } udgåede. Forhold: { $conditions }. Kilder: { $sources }, heraf { $open } der skal kontrolleres
pack-not-reviewed = Endnu ikke gennemgået af en, der har sproget som modersmål: { $list }
