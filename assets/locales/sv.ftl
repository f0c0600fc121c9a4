# The words of the interface and of the report, in Swedish.
#
# What each message is for is said in en.ftl. The terms follow docs/language/swedish.md.

## Formats

decimal-sign = ,
thousands-sign = {"\u00A0"}
# U+2212, as Swedish writes it.
minus-sign = −
percent-form = { $number }{"\u00A0"}%
date-form = { $day } { $month } { $year }
short-date-form = { $day } { $month } { $year }
time-form = { $hour }:{ $minute }
date-time-form = { $date } kl. { $time }

## A long name of a month, as it stands within a date

long-january = januari
long-february = februari
long-march = mars
long-april = april
long-may = maj
long-june = juni
long-july = juli
long-august = augusti
long-september = september
long-october = oktober
long-november = november
long-december = december

## A short name of a month, as it stands within a date

short-january = jan.
short-february = feb.
short-march = mars
short-april = apr.
short-may = maj
short-june = juni
short-july = juli
short-august = aug.
short-september = sep.
short-october = okt.
short-november = nov.
short-december = dec.

## The frame of every page

product-name = Gate 360
document-title = { $page } – Gate 360
skip-to-content = Hoppa till innehållet
project-navigation = Projekt
nav-overview = Översikt
nav-profile = Profil
nav-stage = Fas { $number }: { $name }
nav-gate = Beslutspunkt { $number }
nav-report = Rapport
nav-history = Historik
settings = Inställningar
saving = Sparar…
saved = Sparat
catalogue-version = Kriteriekatalog { $version }
undo = Ångra
undo-step = Ångra: { $step }
redo = Gör om
redo-step = Gör om: { $step }
open-file = Öppna fil

## When something is wrong with the app itself

stopped-title = Gate 360 har stannat
stopped-body = Felet ligger i appen, inte hos dig. Allt där det stod ”Sparat” finns kvar orört i den här webbläsaren. Ladda om sidan för att fortsätta.
stopped-files = Du kan först spara ditt arbete som en fil, även det som inte hade sparats än. Filen öppnas som vilken annan som helst när Gate 360 är i gång igen.
stopped-save = Spara som fil
stopped-no-file = Projektet gick inte längre att läsa. Det som det stod ”Sparat” om finns orört kvar i den här webbläsaren.
reload-page = Ladda om sidan
words-failed-title = Texterna på det här språket kunde inte hämtas
words-failed-body = Ditt arbete finns kvar orört i den här webbläsaren. Kontrollera anslutningen och försök igen. Om Gate 360 har uppdaterats på servern under tiden, ladda om sidan.

catalogue-broken-title = Kriteriekatalogen går inte att läsa
catalogue-broken-body = Den här kopian av Gate 360 är skadad. Dina projekt finns kvar orörda i den här webbläsaren. Ladda om sidan. Om det inte hjälper, be den som driver tjänsten om en ny kopia.

## A part of the page that is fetched when it is needed

part-loading = Hämtar…
part-failed-title = Den här delen av sidan kunde inte hämtas
part-failed-body = Ditt arbete finns kvar orört i den här webbläsaren. Kontrollera anslutningen och försök igen. Om Gate 360 har uppdaterats på servern under tiden, ladda om sidan.
part-retry = Försök igen

## What was undone

step-place-short = { $place } { $field }
step-place = { $place }, { $field }
step-places = { $more ->
    [one] { $first } och ett fält till
   *[other] { $first } och { $more } fält till
}
undone = Ångrat: { $what }.
undone-not = Inte ångrat, eftersom det har ändrats under tiden: { $what }.
redone = Gjort om: { $what }.
redone-not = Inte gjort om, eftersom det har ändrats under tiden: { $what }.

## Fields

date-unfinished = Datumet är inte fullständigt. Fyll i resten eller töm fältet; till dess ändras ingenting.

## The pages

home-title = Dina projekt
new-project-title = Nytt projekt
overview-title = Översikt
profile-title = Profil
report-title = Rapport
history-title = Historik
settings-title = Inställningar
not-found-title = Sidan finns inte
not-found-body = Adressen kan vara felskriven eller komma från en annan version. Dina projekt är orörda.
go-home = Gå till dina projekt

## Names of statuses, decisions and the like

status-not-assessed = Ej bedömt
status-not-met = Ej uppfyllt
status-partly-met = Delvis uppfyllt
status-met = Uppfyllt
status-not-applicable = Ej tillämpligt
standing-thin = Uppfyllt, för tunt underlag
standing-set-aside = Ej tillämpligt, manuellt
recommendation-incomplete = Ofullständigt
recommendation-go = Gå vidare
recommendation-conditional-go = Gå vidare med villkor
recommendation-recycle = Gör om fasen
recommendation-hold-or-stop = Pausa eller avsluta
decision-go = Gå vidare
decision-conditional-go = Gå vidare med villkor
decision-recycle = Gör om fasen
decision-hold = Pausa
decision-stop = Avsluta
track-full = Fullt
track-light = Förenklat
trust-none = Ingen
trust-low = Låg
trust-medium = Medel
trust-high = Hög
position-developing = Under utveckling
position-on-the-shelf = På hyllan: hitta användare
position-too-early = Sprids för tidigt: åtgärda flaskhalsen
position-scaling = Skalas
level-must = Ska-krav
level-should = Bör-krav
level-blocker = Ska-krav, stoppkrav
stage-title = Fas { $number }: { $name }
gate-title = Beslutspunkt { $number }
level-of-nine = { $level } av 9
count-of = { $met } av { $of }

## Reasons for a recommendation

reason-not-assessed = { $count ->
    [one] Ett ska-krav saknar status: { $list }
   *[other] { $count } ska-krav saknar status: { $list }
}
reason-blockers = { $count ->
    [one] Ett stoppkrav är öppet, och stoppkrav får aldrig skjutas upp: { $list }
   *[other] { $count } stoppkrav är öppna, och stoppkrav får aldrig skjutas upp: { $list }
}
reason-earlier = { $count ->
    [one] Ett ska-krav från en tidigare fas är öppet: { $list }
   *[other] { $count } ska-krav från tidigare faser är öppna: { $list }
}
reason-current = { $count ->
    [one] Ett ska-krav i den här fasen är öppet: { $list }
   *[other] { $count } ska-krav i den här fasen är öppna: { $list }
}
reason-too-many = { $open } ska-krav är öppna; beslutet Gå vidare med villkor tillåter högst { $limit }.
reason-few-met = { $met } av { $of } ska-krav är uppfyllda, vilket är under { $percent }.
reason-all-musts-met = Alla { $count } ska-krav är uppfyllda.
reason-shoulds-reached = { $met } av { $of } bör-krav är uppfyllda; beslutspunkten kräver { $percent }.
reason-shoulds-short = { $missing ->
    [one] { $met } av { $of } bör-krav är uppfyllda; beslutspunkten kräver { $percent }, alltså ett till.
   *[other] { $met } av { $of } bör-krav är uppfyllda; beslutspunkten kräver { $percent }, alltså { $missing } till.
}
reason-profile-incomplete = { $count ->
    [one] Profilen är ofullständig: en fråga är obesvarad, och de krav som den styr ingår inte.
   *[other] Profilen är ofullständig: { $count } frågor är obesvarade, och de krav som de styr ingår inte.
}
reason-light-track = Förenklat spår: bör-kraven visas, men inget av dem krävs.
reason-open-conditions = { $count ->
    [one] Ett villkor från ett tidigare beslut är öppet. Därför går det inte att besluta Gå vidare utan villkor.
   *[other] { $count } villkor från tidigare beslut är öppna. Därför går det inte att besluta Gå vidare utan villkor.
}
reason-overdue-conditions = { $count ->
    [one] Ett villkor från ett tidigare beslut är öppet och har passerat sitt slutdatum. Därför går det inte att besluta Gå vidare utan villkor.
   *[other] { $count } villkor från tidigare beslut är öppna, varav { $overdue } har passerat sitt slutdatum. Därför går det inte att besluta Gå vidare utan villkor.
}
reason-together = Beslutspunkt { $number } behandlas vid samma möte.

## Gate meetings: what a decision says, conditions, stop signals

term-release = Frigörs: pengar och arbetstid
term-missing = Det som saknas
term-event = Händelse som avslutar pausen
term-watcher = Vem som bevakar händelsen
term-handover = Vad som lämnas över, och till vem
term-lessons = Lärdomar
term-closure = Hur data och avtal avslutas
meeting-informed = Informerat politiskt organ
meeting-next = Datum för nästa beslutspunkt
meeting-wake-up = Datum då pausen slutar
meeting-together = Föregående beslutspunkt behandlas vid samma möte
meeting-corrects = Protokoll som rättas
record-gone = Ett protokoll som inte finns
condition-open = Öppet
condition-overdue = Försenat villkor
condition-closed = Stängt
condition-closed-late = Stängt för sent
condition-closed-on = Stängt den
condition-event = Eller före en händelse
signal-stop-criterion = Har något stoppkriterium i pilotplanen utlösts?
signal-net-effect = Är nettoeffekten för klimatet negativ i den centrala uppskattningen, utan att någon annan nytta är påvisad?
stop-need-owner = Behovsägaren bekräftar inte längre behovet ({ $id }).
stop-recycled = Beslutspunkt { $gate } har { $times } gånger i rad slutat med beslutet Gör om fasen.
stop-criterion-hit = Ett stoppkriterium i pilotplanen har utlösts (GOV-301).
stop-net-effect = Nettoeffekten för klimatet är negativ i den centrala uppskattningen, och ingen annan nytta är påvisad.
stop-no-receiver = Det framgår inte vem som skulle ta över efter piloten ({ $id }).
snapshot = Ögonblicksbild
refused-open-conditions = { $count ->
    [one] Ett villkor från ett tidigare beslut är öppet. Stäng det, eller välj Gå vidare med villkor.
   *[other] { $count } villkor från tidigare beslut är öppna. Stäng dem, eller välj Gå vidare med villkor.
}
refused-nothing-to-correct = Protokollet som skulle rättas finns inte längre, eller är redan rättat. Rensa mötet och börja om med rättelsen.
refused-no-such-condition = Villkoret finns inte längre.
refused-closed-ahead = Ett villkor kan inte stängas på en dag som inte har kommit. Välj i dag eller en tidigare dag.
refused-closed-before = Villkoret beslutades den { $date }. Välj den dagen eller en senare.
refused-no-name = Ge ögonblicksbilden ett namn.
condition-before = före { $event }

## The report: cover and running words

report-subtitle = Rapport om skalningsmognad
project-unnamed = Projekt utan namn
report-about = Om projektet
report-partners = Partner
report-stage = Fas
report-ended = Avslutat i fas { $number }: { $name }
report-profile = Profil
report-profile-none = Ingen förutsättning gäller
report-profile-unanswered = Obesvarade: { $open } av { $all } frågor
report-use = Användning
report-use-unsaid = Ej angivet (räknas som 0)
report-use-evidence = Underlag för användning
report-date = Datum
report-author = Skriven av
report-catalogue = Process
report-catalogue-value = { $title } ({ $pack }), version { $version }, fakta kontrollerade den { $date }
report-track = Spår
report-track-light-at = { $track }; förenklat spår vid { $gates }
report-state = Läge
report-running = { $name } · { $date }
report-page = Sida {"{"}page{"}"} av {"{"}pages{"}"}
report-nobody = Ej angivet
report-attachment = Rapportens data, att arbeta vidare med i Gate 360

## The report: verdict

report-verdict = Samlad bedömning
report-readiness = Mognad
report-index = Profilindex
report-index-value = { $index } av 100
report-index-note = Visar framsteg även när den lägsta nivån står stilla
report-confidence = Säkerhet i bedömningen
report-confidence-note = { $value } på en skala från 0 till 1, för { $count } av 10 perspektiv
report-confidence-nothing = Inget underlag räknas ännu
report-bottlenecks = { $count ->
    [one] Flaskhalsen är { $list }: det lägsta av de tio perspektiven avgör mognaden.
   *[other] Flaskhalsarna är { $list }: de lägsta av de tio perspektiven avgör mognaden.
}
report-all-equal = Alla tio perspektiv ligger på samma nivå.
report-position = Position
report-position-note = Mognad gånger användning är { $product } av 81.
report-recommended-at = Rekommendation vid beslutspunkt { $number }:
report-not-recommended = Ingenting rekommenderas vid beslutspunkt { $number } förrän alla ska-krav har en status.
report-last-decision = Beslut vid det senaste mötet, beslutspunkt { $number } den { $date }: { $decision }.
report-why = Varför
report-next = Nästa steg
report-step = { $perspective }, från nivå { $from } till { $to }: { $list }
report-step-shoulds = { $count ->
    [one] ett av dessa bör-krav: { $list }
   *[other] { $count } av dessa bör-krav: { $list }
}
report-more-steps = { $count ->
    [one] ytterligare en flaskhals: se ”Perspektiv för perspektiv”
   *[other] ytterligare { $count } flaskhalsar: se ”Perspektiv för perspektiv”
}
report-lift = När detta är klart höjs mognaden från { $from } till { $to }.
report-at-top = Alla perspektiv ligger på den högsta nivån.
report-perspectives = De tio perspektiven
report-column-perspective = Perspektiv
report-column-level = Nivå
report-column-means = Vad den betyder
report-column-confidence = Säkerhet i bedömningen
report-column-why = Varför inte högre
report-top-level = Högsta nivån är nådd
report-why-musts = Öppna ska-krav i fas { $number }: { $list }
report-why-shoulds = Mindre än hälften av bör-kraven hittills är uppfyllda: { $met } av { $of }
report-advice = Verktyget rekommenderar, människor beslutar. Detta är en självskattning och ingen certifiering.
report-stop-signals = Stoppsignaler
report-ended-then = Avslutat i fas { $number } den { $date }
report-on-hold = Pausat.
report-hold-until = Pausat till den { $date }.
report-hold-event = Pausat till: { $event }
report-hold-either = Pausat till den { $date }, eller till: { $event }
report-hold-over = Pausen slutade den { $date }: det är dags för ett beslut.
report-expired = Beslutet vid { $gate } den { $date } gällde till och med den { $until } och gäller inte längre.

## The report: gates

report-gates = Faser och beslutspunkter hittills
report-no-gates = Inget beslutsmöte är protokollfört ännu.
report-column-gate = Beslutspunkt
report-column-date = Datum
report-column-recommended = Rekommenderat
report-column-decided = Beslutat
report-column-reason = Motivering
report-meetings = Hållna möten
report-column-criterion = Kriterium
report-column-role = Ansvarig roll
report-column-due = Slutdatum
report-column-done = Klart när
report-column-figures = Uppfyllda ska-krav och bör-krav
report-light-track = förenklat spår
report-figures = Ska-krav { $musts }, bör-krav { $shoulds }
report-prepared = Möte som förbereds: { $gate }
report-proposed-decision = Föreslaget beslut
report-proposed = Föreslagna villkor
report-chair = Ordförande
report-board = Beslutsforum
report-heard = Hörda
report-stays = Faser hittills
report-column-from = Från
report-column-until = Till
report-began = Började här
report-goes-on = Pågår
report-began-later = Projektet var redan i fas { $number } när det skrevs in här första gången. Kraven i de tidigare faserna räknas ändå.
report-ended-on = Avslutat den { $date }
report-both = { $first } och { $second }
report-meeting = { $gates }, { $date }: { $decision }
report-decided-at = { $gate }, { $date }
report-earlier-minutes = Ur ett tidigare protokoll:
report-against = mot rekommendationen
report-unrecommended = trots att ingenting rekommenderades
report-why-recommended = Varför detta rekommenderades
report-not-said = Ej angivet
report-valid-until = Gäller till och med
report-no-longer-valid = gäller inte längre
report-corrected = Rättade protokoll
report-corrects = Protokollet ersätter ett tidigare protokoll, som står sist i denna del.
report-corrects-short = Protokollet ersätter ett tidigare protokoll, som finns i den fullständiga rapporten.
report-corrected-on = Rättat den { $date }, se { $meeting }.
report-replaced = Ersatt av en annan rättelse av samma protokoll.
report-closed-on = Stängt den { $date }
report-closed-late-on = Stängt för sent, den { $date }
report-condition-late = senare än { $days } dagar efter mötet
report-no-criterion = Utan kriterium

## The report: open points

report-open = Öppna punkter
report-open-musts = { $count ->
    [0] Inget ska-krav är öppet fram till beslutspunkt { $number }.
    [one] Ett ska-krav är öppet fram till beslutspunkt { $number }.
   *[other] { $count } ska-krav är öppna fram till beslutspunkt { $number }.
}
report-open-musts-table = Öppna ska-krav
report-column-status = Status
report-column-strength = Styrka
report-column-evidence = Underlag
report-thin = Uppfyllt, men med tunnare underlag än kriteriet kräver
report-set-aside = Manuellt markerat som ej tillämpligt
report-stale = Underlag äldre än { $months } månader (för kännedom; siffrorna påverkas inte)
report-unanswered = Frågor i profilen som är obesvarade
report-nothing-open = Inget underlag är tunt eller gammalt, och inget kriterium är satt åt sidan.
report-running-conditions = Villkor från tidigare beslut

## The report: one section for each perspective

report-criteria = Perspektiv för perspektiv
report-criteria-intro = Alla kriterier som gäller i faserna hittills, och de i senare faser som har ett svar.
report-stages = Faserna
report-column-musts = Uppfyllda ska-krav
report-column-shoulds = Uppfyllda bör-krav
report-column-asks = Vad beslutspunkten kräver
report-asks-musts = Alla ska-krav hittills
report-asks-both = Alla ska-krav hittills, och { $share } av bör-kraven
report-rests = Vilar på
report-rests-on = { $list } (manuell markering: ej tillämpligt)
report-gives-musts = { $count ->
    [one] När det är uppfyllt nås nivå { $level }.
   *[other] När de är uppfyllda nås nivå { $level }.
}
report-gives-shoulds = För nivå { $level } krävs { $shoulds }
report-gives-both = { $count ->
    [one] För nivå { $level } krävs detta ska-krav och { $shoulds }
   *[other] För nivå { $level } krävs dessa ska-krav och { $shoulds }
}
report-asks-for = kräver { $strength }
report-evidence-link = Hänvisning: { $link }
report-evidence-date = Underlag från den { $date }
report-evidence-role = Ansvarig: { $role }
report-evidence-note = Anteckning: { $note }
report-evidence-reason = Motivering: { $reason }
report-no-evidence = Inget underlag angivet
report-foreign = Svar på kriterier i en annan kriteriekatalog
report-foreign-intro = Processen i den här rapporten känner inte till dessa kriterier. Svaren behålls men räknas inte.
report-retired = Bilaga: svar på utgångna kriterier
report-retired-intro = Processen frågar inte längre efter dessa kriterier. Svaren behålls men räknas inte.
report-retired-since = Utgått från och med version { $version }

## The report: kinds, and what is cut

report-subtitle-summary = Sammanfattning av rapporten om skalningsmognad
report-subtitle-board = Beslutsunderlag: rapport om skalningsmognad
report-subtitle-gate = Beslutsprotokoll
report-left-out = Utelämnat av teamet
report-more-items = { $count ->
    [one] ytterligare en i den fullständiga rapporten
   *[other] ytterligare { $count } i den fullständiga rapporten
}
report-cut = Där en text slutar med […] finns resten i den fullständiga rapporten.
report-rest = Resten av den här delen finns i den fullständiga rapporten.
report-rest-of = I den fullständiga rapporten: { $list }.
report-rest-more = { $title } (ytterligare { $count })
report-other-minutes = { $count ->
    [one] Protokollet från ett annat möte finns i den fullständiga rapporten.
   *[other] Protokollen från { $count } andra möten finns i den fullständiga rapporten.
}
report-evidence-in-full = Kriterierna med sitt underlag, ett för ett, finns i den fullständiga rapporten.
report-sources-in-full = Källorna och ordlistan finns i den fullständiga rapporten.
part-shown = Visas
part-left-out = Utelämnad
report-part = Rapportens del ”{ $name }”
report-minutes-replaced = Det här protokollet gäller inte längre: ett annat har ersatt det.
report-asked-share = Beslutspunkten krävde { $share }
report-made-on = Rapporten är från
report-levels-then = Nivåer den dagen

## The report: method and limits

report-method = Metod och begränsningar
report-method-levels = Vart och ett av de tio perspektiven har en nivå från 0 till 9. En nivå räknas bara om alla ska-krav i alla faser under den är uppfyllda; bör-kraven ger nivåerna däremellan. Mognaden är den lägsta av de tio nivåerna.
report-method-evidence = Ett kriterium räknas som uppfyllt bara om underlaget är minst så starkt som kriteriet kräver, från 0 (påstått) till 4 (verifierat). Säkerheten i bedömningen är medelvärdet av underlagens styrka, skilt från nivån.
report-method-index = Profilindexet är ett geometriskt medelvärde av nivåerna. Det visar framsteg även när mognaden står stilla och visas aldrig ensamt.
report-method-limits = Självskattning är inte certifiering. Trösklarna är konventioner. Nivåer i olika projekt kan jämföras bara om profil, processens version och spår är desamma. En låg nivå tidigt i ett projekt är normalt.
report-method-law = Uppgifter om lagar är information, inte juridisk rådgivning.
report-law-checked = De kontrollerades den { $date }; källorna nedan visar var, och vilka som fortfarande ska kontrolleras.
report-process = Rapporten följer processen ”{ $title }” ({ $pack }, version { $version }).
report-other-process = Projektet följer processen { $id }, version { $version }, som inte fanns till hands. Allt här är bedömt enligt ”{ $title }”, version { $other }.
report-reviewed = Dess texter på det här språket är granskade av någon med språket som modersmål: { $role }, { $date }.
report-not-reviewed = Dess texter på det här språket är ännu inte granskade av någon med språket som modersmål.
report-sources = Källor till de kriterier som gäller
report-glossary = Ordlista
report-column-term = Begrepp
report-column-meaning = Förklaring
report-column-source = Källa
report-column-used = Används för
report-column-state = Läget den { $date }
report-to-be-checked = ska kontrolleras
report-checked-by = Kontrollerat: { $role }, { $date }, i { $source }

## Rapporten: språk i teamets texter

report-languages = Språk i teamets texter
report-languages-version = { $count ->
    [one] En text återges här i teamets egen version på { $language }.
   *[other] { $count } texter återges här i teamets egna versioner på { $language }.
}
report-languages-other = { $count ->
    [one] En text återges som den skrevs, på { $language }.
   *[other] { $count } texter återges som de skrevs, på { $language }.
}
report-languages-unknown = { $count ->
    [one] För en text är det inte angivet vilket språk den skrevs på.
   *[other] För { $count } texter är det inte angivet vilket språk de skrevs på.
}
report-languages-outdated = { $count ->
    [one] En version på { $language } visas inte, eftersom teamet har ändrat texten sedan versionen gjordes.
   *[other] { $count } versioner på { $language } visas inte, eftersom teamet har ändrat texterna sedan versionerna gjordes.
}
report-languages-originals = Alla texter som de skrevs finns i rapportens JSON-fil.

## Process packs: processes of others' own

packs-title = Processpaket

pack-taken = Processen ”{ $title }”, version { $version }, finns nu i den här webbläsaren
pack-known = Processen ”{ $title }”, version { $version }, fanns redan i den här webbläsaren
pack-taken-body = Varje projekt fortsätter med den process som det följer. Under Profil kan ett projekt ta över en annan; först visas vad som skulle ändras.
pack-replaced = En annan process med samma namn och version fanns här; den här har tagit dess plats. Be dem som har gjort den att ge den en egen version.
pack-refused = Skicka ställena till dem som har gjort processen. Kommandot ”gate360 pack check” visar alla.

pack-not-here = Processen som projektet följer finns inte i den här webbläsaren: { $id }, version { $version }
pack-not-here-body = Tills vidare visas projektet enligt den inbyggda processen, och siffrorna kan avvika. Ingenting har gått förlorat. Öppna processpaketets fil på sidan med dina projekt.
packs-lead = En taskforce kan anpassa processen: formuleringar, trösklar, beslutsforum och kriterier. Ett processpaket öppnas som vilken annan fil som helst på sidan med dina projekt. Dokumentationen berättar hur man gör ett.
process-named = { $title } { $version }
pack-built-in = Inbyggd
packs-for-new = Nya projekt följer
packs-remove-means = Ett projekt som följer den här processen behåller sina svar; det visas då enligt den inbyggda. Nya projekt följer den inbyggda processen om de följde den här.
pack-removed = Borttagen från den här webbläsaren: { $name }
pack-remove-failed = Processpaketet togs inte bort
packs-failed = Processpaketen går inte att läsa
packs-choice-failed = Valet sparades inte
pack-deployed-broken = Processpaketet som den här sidan hänvisar till kan inte användas

## Profile: the process that the project follows

process-title = Process
process-follows = Projektet följer processen ”{ $title }”, version { $version }.
process-owner = Ansvarig för den är { $owner }.
process-other = Ta över en annan process
process-other-hint = Först visas vad som skulle ändras; inget händer innan du bekräftar.
process-keep = Behåll den nuvarande
process-keeps = Alla svar finns kvar: svar på kriterier som inte längre ställs går fortfarande att läsa i rapportens bilaga. Möten som har hållits förblir som de var. Historiken nämner bytet, och den tidigare processen kan tas över igen.
process-take = Använd den här processen
process-taken = Projektet följer nu processen ”{ $title }”, version { $version }
process-same = Inget skiljer sig i vad som frågas eller vad som räknas.
process-other-language = De två har inget språk gemensamt, så ordalydelsen jämförs inte.
process-figures = Så skulle siffrorna bli med ”{ $title }”, version { $version }
process-figure = Siffra
process-then = Därefter
process-bottlenecks = Flaskhalsar
process-open-musts = Öppna ska-krav vid beslutspunkt { $number }
process-applying = Kriterier som gäller
process-added = { $count ->
    [one] Ett nytt kriterium
   *[other] { $count } nya kriterier
}
process-retired = { $count ->
    [one] Ett kriterium ställs inte längre
   *[other] { $count } kriterier ställs inte längre
}
process-changed = { $count ->
    [one] Ett kriterium räknas annorlunda
   *[other] { $count } ändringar i hur kriterier räknas
}
process-thresholds = { $count ->
    [one] En tröskel har ändrats
   *[other] { $count } trösklar har ändrats
}
process-conditions = { $count ->
    [one] En ändring i profilens frågor
   *[other] { $count } ändringar i profilens frågor
}
process-reworded = { $count ->
    [one] En text i ett kriterium har formulerats om
   *[other] { $count } texter i kriterier har formulerats om
}
process-names = { $count ->
    [one] Ett annat namn eller en annan text
   *[other] { $count } andra namn och texter
}
process-sources = { $count ->
    [one] En ändring bland källorna
   *[other] { $count } ändringar bland källorna
}
process-languages = { $count ->
    [one] En ändring bland språken
   *[other] { $count } ändringar bland språken
}
process-text-of = { $name }, { $what }
process-part-title = rubrik
process-part-statement = vad som ska vara uppfyllt
process-part-why = varför det är viktigt
process-part-evidence = förväntat underlag
process-perspective = perspektiv
process-level = ska-krav eller bör-krav
process-blocker = stoppkrav
process-applies = gäller när
process-always = alltid
process-rests-on = källor
process-comes = Ny: { $what }
process-goes = Finns inte längre: { $what }
process-source-checked = Kontrollerad sedan dess: { $title }
process-source-changed = Säger något annat: { $title }
process-language-comes = Nytt: { $name }
process-language-goes = Finns inte längre: { $name }
process-now = { $what }: nu ”{ $after }”
process-was = { $what }: ”{ $before }” står inte längre där
threshold-open-musts = Öppna ska-krav som ”Gå vidare med villkor” tillåter
threshold-points-short = Procentenheter som bör-kraven får sakna vid ”Gå vidare med villkor”
threshold-recycle = Andel uppfyllda ska-krav från vilken fasen rekommenderas göras om
threshold-condition-days = Dagar inom vilka ett villkor ska stängas
threshold-stale-months = Månader efter vilka underlag är gammalt
threshold-shoulds = Andel bör-krav vid beslutspunkt { $number }
threshold-validity = Månader som ett beslut vid beslutspunkt { $number } gäller
threshold-light = Beslutspunkt { $number } tillsammans med den föregående i det förenklade spåret (1: ja, 0: nej)
threshold-lowest-trl = Lägsta TRL-nivå i fas { $number }
threshold-highest-trl = Högsta TRL-nivå i fas { $number }

## Språkens namn, som de står i en mening

language-english = engelska
language-danish = danska
language-swedish = svenska
written-in = Skriven på { $language }
elsewhere-title = Texter på andra språk
elsewhere-lead = Rapporten visar de här texterna som de är skrivna. En version på { $language } som ni lägger till här visas i stället i rapporten; originalet finns kvar bredvid.
elsewhere-lacking = { $count ->
    [0] Ingen text saknar en version på { $language }
    [one] En text saknar en version på { $language }
   *[other] { $count } texter saknar en version på { $language }
}
elsewhere-done = { $count ->
    [one] En text med en version på { $language }
   *[other] { $count } texter med en version på { $language }
}
elsewhere-minutes = { $count ->
    [one] En text i ett mötesprotokoll anger inte sitt språk
   *[other] { $count } texter i mötesprotokoll anger inte sitt språk
}
elsewhere-outdated = Version av en tidigare lydelse
elsewhere-has-version = Har en version
elsewhere-in-language = På rapportens språk
elsewhere-not-said = Språk inte angivet
elsewhere-language = Textens språk
elsewhere-language-of-all = Språk för alla texter som inte anger det
elsewhere-original = Original
elsewhere-made-from = Originalet när versionen gjordes
elsewhere-still-fits = Versionen stämmer fortfarande
elsewhere-version = Version på { $language }
elsewhere-places = { $more ->
    [one] { $place }, och på ett ställe till
   *[other] { $place }, och på { $more } ställen till
}

## The open project

project-loading = Öppnar projektet…
project-missing-title = Projektet finns inte i den här webbläsaren
project-missing-body = Det kan ha skapats i en annan webbläsare eller tagits bort från den här. Har du rapportfilen kan du öppna den på sidan med dina projekt.
project-failed-title = Projektet går inte att öppna
project-by-id = Projekt { $id }
project-unreadable = { $name } går inte att läsa
project-unreadable-body = Webbläsarens lagring lämnar inte ut projektet just nu. Ingenting i det har ändrats. Försök igen. Om det inte hjälper, ladda om sidan.
journey-here = Här, { $open } kvar

## What keeps the work from being stored, what is safe and what to do

store-full = Inte sparat: lagringen är full. Allt där det stod ”Sparat” finns kvar. Frigör utrymme och ändra något för att försöka igen, eller exportera projektet som fil.
store-refused = Den här webbläsaren lagrar ingenting för den här sidan. Ditt arbete finns kvar tills du stänger sidan; exportera det som fil innan du gör det.
store-newer = En nyare version av Gate 360 har använts i den här webbläsaren. Ladda om sidan för att få den. Till dess finns ditt arbete kvar bara så länge sidan är öppen.
store-closed = Inte sparat: anslutningen till webbläsarens lagring stängdes. Allt där det stod ”Sparat” finns kvar. Exportera projektet som fil och ladda sedan om sidan.
store-failed = Inte sparat: webbläsarens lagring rapporterar ett fel. Allt där det stod ”Sparat” finns kvar. Exportera projektet som fil och ladda sedan om sidan.
store-trouble = { $name } – { $trouble }
unreadable-title = En del av projektet går inte att läsa
unreadable-entries = { $count ->
    [one] En uppgift i projektet går inte att läsa med den här versionen; den behålls.
   *[other] { $count } uppgifter i projektet går inte att läsa med den här versionen; de behålls.
}
unreadable-hint = Resten visas och går att ändra som vanligt. En nyare version kan kanske läsa det, eller någon som känner till filerna från Gate 360.
unreadable-save = Spara det som inte går att läsa som fil
unreadable-not-saved = Webbläsaren lämnade inte ut filen. Ingenting har ändrats; försök igen.

## Where two people wrote without knowing of each other

conflicts-title = { $count ->
    [one] På ett ställe har två personer skrivit utan att veta om varandra
   *[other] På { $count } ställen har två personer skrivit utan att veta om varandra
}
conflicts-body = Tills detta är avgjort räknas det svagare svaret, visas den senaste texten och gäller det beslut som protokollfördes först. Ingenting har gått förlorat: här står vad var och en skrev.
conflicts-more = { $count ->
    [one] och ett ställe till
   *[other] och { $count } ställen till
}
conflict-value = ”{ $value }”, { $who }, { $date }
conflict-place = { $place }: { $field }
conflict-keep = Behåll denna
conflict-keep-name = Behåll denna: { $value }
conflict-nobody = ingen roll angiven

## Why something is refused

read-only-refused = Ingenting har ändrats: en nyare version av Gate 360 har tagit över lagringen i den här webbläsaren, och den här versionen läser den bara. Ladda om sidan.
refused-too-long = Texten togs inte emot: ett fält rymmer högst { $limit } tecken. Korta texten.
refused-blocker = { $id } är ett stoppkrav: det gäller alltid.
refused-erased = Texten togs inte emot: någon har raderat projektet för gott, så det går inte att skriva mer i det. Gå till dina projekt.
refused-nothing-to-erase = Här finns inget att radera, eller så har det raderats under tiden.
refused-nothing-to-settle = Detta har avgjorts under tiden. Se vad som står där nu.
refused-no-date = Välj mötets datum.
refused-date-ahead = Mötets datum ligger framåt i tiden. Protokollför beslutet när mötet har hållits.
refused-musts-without-condition = Varje öppet ska-krav behöver ett eget villkor. Saknas: { $list }.
refused-no-decision = Välj ett beslut.
refused-no-reason = Ange en motivering: beslutet går emot rekommendationen, eller det avslutar eller fördröjer arbetet.
refused-no-conditions = Beslutet Gå vidare med villkor behöver minst ett villkor.
refused-condition-unfinished = Varje villkor behöver en ansvarig roll, ett datum eller en händelse, och ”Klart när”.
refused-unknown = Den här versionen av processen känner inte till det som ändrades. Ladda om sidan.

## Profile page

profile-lead = Vem, vad och var, och de frågor som avgör vilka kriterier som gäller. Allt sparas medan du skriver.
profile-project = Projektet
project-name = Projektets namn
profile-summary = Sammanfattning
profile-summary-hint = En eller två meningar: vad det är, och för vem.
profile-partners = Partner
profile-partners-hint = På en rad, med roller: en stad, ett universitet, en leverantör.
profile-conditions = Det som gäller
profile-counts = { $all } kriterier kommer att gälla, varav { $pilot } innan piloten är slut
profile-unanswered = { $count ->
    [0] Alla frågor är besvarade.
    [one] En fråga är obesvarad; till dess räknas den som nej.
   *[other] { $count } frågor är obesvarade; till dess räknas de som nej.
}
profile-use = Användning
profile-use-level = Användningsnivå
profile-use-hint = Vem använder lösningen i dag?
profile-use-evidence = Underlag för användning
profile-stage-hint = Var projektet står i dag. Efter det första protokollförda beslutet följer det av besluten.
profile-onward = Gå till fas { $number }
yes = Ja
no = Nej
not-answered = Ej besvarat
not-given = Ej angivet

## Stage page

stage-progress = Hur långt fasen har kommit
musts = Ska-krav
shoulds = Bör-krav
stage-sentence = { $musts } ska-krav och { $shoulds } bör-krav i fasen är uppfyllda. Beslutspunkt { $number } kräver alla ska-krav och { $share } av bör-kraven i alla faser hittills: { $met } är uppfyllda.
gate-counts = Beslutspunkten räknar alla faser hittills: { $musts } ska-krav, { $shoulds } bör-krav. Den kräver alla ska-krav och { $share } av bör-kraven.
share-half = hälften
share-none = inget
gate-needs = { $count ->
    [0] Inga ska-krav återstår till beslutspunkt { $number }
    [one] Ett ska-krav återstår till beslutspunkt { $number }
   *[other] { $count } ska-krav återstår till beslutspunkt { $number }
}
gate-link = Gå till beslutspunkt { $number }
fold-all = Fäll ihop alla
unfold-all = Fäll ut alla
stage-left-out = { $count ->
    [one] Ett kriterium i fasen gäller inte för det här projektet.
   *[other] { $count } kriterier i fasen gäller inte för det här projektet.
}
stage-left-out-link = Ändra profilen
stale = Gammalt underlag
criterion-why = Varför det är viktigt
criterion-expected = Förväntat underlag
criterion-sources = Källor
status = Status
blocker-hint = Ett stoppkrav gäller alltid och får aldrig skjutas upp.
reason = Motivering
reason-hint = Utan motivering räknas det som ej bedömt.
evidence-strength = Underlagets styrka
strength-asks = Kriteriet räknas som uppfyllt från styrka { $strength }.
evidence = Underlag
evidence-link = Länk eller hänvisning
evidence-date = Underlagets datum
responsible-role = Ansvarig roll
note = Anteckning
adviser-says = En rådgivare säger
example-answer = Exempelsvar
example-says = { $status }, { $strength }.
example-from = Från ”{ $name }”, ett påhittat projekt.
example-none = Inget exempelprojekt har kommit så långt som till det här kriteriet.

## Stage page: which criteria are shown

filter-show = Visa
filter-all = Alla
filter-open = Öppna
filter-blockers = Stoppkrav
filter-thin = Tunt underlag
filter-mine = Mina
filter-review = Under granskning
filter-shown = Visas: { $shown } av { $all } kriterier.
filter-left = { $count ->
    [one] Ett av dem hör inte längre hit. Det står kvar tills du väljer på nytt vad som ska visas.
   *[other] { $count } av dem hör inte längre hit. De står kvar tills du väljer på nytt vad som ska visas.
}
filter-empty = Inget kriterium under ”{ $filter }”
filter-empty-open = Alla kriterier i fasen är uppfyllda eller ej tillämpliga. Här står de som är ej bedömda, ej uppfyllda, delvis uppfyllda eller uppfyllda med för tunt underlag.
filter-empty-blockers = Här står de ska-krav i fasen som aldrig får skjutas upp. Inget av dem gäller för det här projektet.
filter-empty-thin = Här står kriterier som uppges vara uppfyllda, med svagare underlag än de kräver.
filter-empty-stale = { $count ->
    [one] Här står kriterier som är uppfyllda med underlag som är äldre än en månad.
   *[other] Här står kriterier som är uppfyllda med underlag som är äldre än { $count } månader.
}
filter-empty-mine = Här står kriterier där den ansvariga rollen är ”{ $role }”, som du har angett som din.
filter-empty-nobody = Här står kriterier där den ansvariga rollen är din. Du har inte angett din roll ännu.
filter-who-link = Ditt namn eller din roll i inställningarna
filter-empty-review = Här står kriterier som en rådgivare ger en annan status än teamet.

## Stage page: a link leads to a criterion that is not listed

criterion-not-applying = { $criterion } gäller inte för det här projektet
criterion-would-apply = { $count ->
    [one] Det skulle gälla om svaret på den här frågan i profilen vore ja:
   *[other] Det skulle gälla om svaret på de här frågorna i profilen vore ja:
}
criterion-elsewhere = { $criterion } hör till fas { $number }
criterion-unknown = Den här versionen av processen känner inte till { $criterion }

## The keys of a checklist

keys = Kortkommandon
keys-next = Nästa kriterium
keys-previous = Föregående kriterium
keys-unfold = Fäll ut eller fäll ihop kriteriet
keys-onward = Vidare till nästa fält eller knapp
keys-choose = Välj ett svar
keys-undo = Ångra
keys-redo = Gör om
keys-list = Öppna eller stäng den här listan
keys-close = Stäng den här listan
keys-note = Kortkommandon med ett tecken gör ingenting medan du skriver. De kan stängas av.
keys-are-off = Kortkommandon med ett tecken är avstängda.
keys-settings = Inställningar för kortkommandon

## Settings page: keys

settings-keys = Kortkommandon
settings-letters = Kortkommandon med ett tecken
settings-letters-hint = I en checklista går j och k till nästa och föregående kriterium, och ? visar alla kortkommandon. Stäng av dem om de stör taligenkänning eller andra kortkommandon.
settings-letters-on = På
settings-letters-off = Av

## Gate page

recommendation = Rekommendation
musts-met = Uppfyllda ska-krav
shoulds-met = Uppfyllda bör-krav
people-decide = Verktyget rekommenderar, människor beslutar. Ett beslut som går emot rekommendationen behöver en motivering; båda står i rapporten.
gate-elsewhere = Projektet är i fas { $number }
gate-ended = Projektet avslutades i fas { $number }
stage-link = Gå till fas { $number }
meeting = Möte
meeting-date = Mötesdatum
track-hint = Förenklat passar små projekt, till exempel under 50{"\u00A0"}000{"\u00A0"}euro och utan öppna stoppkrav. Ska-kraven blir aldrig färre; bör-kraven visas, men inget av dem krävs.
meeting-when = Datum och spår
light-blockers = Förenklat är inte tänkt för projekt med öppna stoppkrav: { $list }.
light-together = Behandla beslutspunkt { $before } och { $number } tillsammans
light-takeover = Bara om ingen annan organisation ska ta över inom ett år.
light-next = På förenklat spår kan beslutspunkt { $number } och { $next } behandlas vid samma möte. Förbered det vid beslutspunkt { $next }, och välj förenklat spår där.
shoulds-asked = Andel bör-krav som krävs
decision-covers = Beslutet omfattar
gates-two = Beslutspunkt { $before } och { $number }
stop-signals = Stoppsignaler
stop-signals-note = Skäl att överväga att avsluta. Människor beslutar.
signals-asked = Frågor till teamet
open-conditions = Öppna villkor
open-conditions-note = Så länge ett av dem är öppet går det inte att besluta Gå vidare utan villkor här.
own-conditions-open = { $count ->
    [one] Ett villkor från det senaste beslutet vid denna beslutspunkt är öppet. Därför går det inte att besluta Gå vidare utan villkor.
   *[other] { $count } villkor från det senaste beslutet vid denna beslutspunkt är öppna. Därför går det inte att besluta Gå vidare utan villkor.
}
yearly-round = Årlig omgång { $number }: senast den { $date }
yearly-round-open = Årlig omgång { $number }: inget datum ännu
yearly-note = Den här beslutspunkten återkommer en gång om året så länge lösningen är i drift.
meeting-board = Vem som beslutar
board-fill = Fyll i det vanliga beslutsforumet
must-be-heard = Ska höras: { $who }
heard-nobody = Ingen är antecknad som hörd. Ska höras: { $who }
informed-hint = Vilket organ, när och hur.
meeting-rules = Regler för mötet
rule-team = Projektteamet presenterar och röstar inte.
rule-outside = Minst en ledamot arbetar inte i projektet.
rule-countries = I gränsöverskridande projekt kommer minst en ledamot från varje land.
rule-protection = Dataskyddsombudet ger råd och röstar inte.
rule-adviser = Rådgivarens yttrande läggs till handlingarna.
rule-days = Mötet hålls inom tio arbetsdagar efter att handlingarna är kompletta.
rule-pages = Tio sidor räcker.
usually = Vanligen: { $who }
meeting-outcome = Beslut och motivering
decision = Beslut
decision-reason-hint = Behövs när beslutet går emot rekommendationen, och för Gör om fasen, Pausa och Avsluta.
decision-against = Detta går emot rekommendationen ({ $recommended }) och behöver en motivering.
decision-unadvised = Ingenting rekommenderas ännu, så beslutet behöver en motivering.
decision-needs-reason = Beslutet { $decision } behöver en motivering.
usual-date = Använd vanligt datum ({ $date })
record-unsaid = I protokollet kommer det att stå ”Ej angivet” för: { $list }.
conditions = Villkor
conditions-hint = Varje öppet ska-krav blir ett villkor med en roll, ett datum eller en händelse, och ”Klart när”.
conditions-kept = Bara beslutet Gå vidare med villkor tar med sig villkor. De här står kvar.
condition-later = Senare än den { $date }, alltså mer än { $days } dagar efter mötet.
conditions-propose = { $count ->
    [one] Lägg till det öppna ska-kravet
   *[other] Lägg till de { $count } öppna ska-kraven
}
condition-add = Lägg till villkor
conditions-added = { $count ->
    [one] Villkoret är tillagt
   *[other] { $count } villkor är tillagda
}
condition-number = Villkor { $number }
condition-for = Villkor { $number }: { $criterion }
condition-remove = Ta bort
condition-remove-name = Ta bort villkor { $number }
condition-removed = Villkor { $number } är borttaget
record-decision = Protokollför beslut
record-correction = Protokollför rättelse
prepared-for = Förberett för den { $date }. Protokollför beslutet när mötet har hållits.
meeting-clear = Rensa
meeting-cleared = Mötet är rensat
meeting-cleared-step = Mötet är rensat
correcting = Rättar protokollet från den { $date }
correcting-gone = Rättar ett protokoll
correcting-note = Rekommendation och siffror förblir de som gällde den dagen. Det tidigare protokollet finns också kvar och markeras som rättat.
correcting-cancel = Avbryt
record-is-final = Ett protokollfört beslut ändras inte och behåller siffrorna från detta ögonblick. En rättelse är ett nytt protokoll.
not-recorded = Ej protokollfört ännu
decision-recorded = Beslutet är protokollfört
correction-recorded = Rättelsen är protokollförd
meetings-held = Hållna möten
no-meeting-held = Inget möte har hållits vid denna beslutspunkt.
held-title = { $date }: { $decision }
held-against = Mot rekommendationen
held-unadvised = Ingenting rekommenderades
valid-until = Gäller till och med den { $date }
valid-no-longer = Gäller inte längre: sista dag var den { $date }
correct-record = Rätta protokollet
correct-replaces = Rättelsen ersätter det möte som förbereds.
held-corrected = { $title } (rättat genom protokollet från den { $date })
condition-close = Stäng
condition-reopen = Öppna igen
condition-how-seen = Hur det visades
condition-met-now = { $id } räknas nu som uppfyllt.
closing-ahead = Den dagen har inte kommit. Ett villkor kan inte stängas på en dag som ligger framåt i tiden.

## When the work is kept in memory only

memory-only = Finns kvar bara tills du stänger sidan
memory-export = Exportera projektet som fil

## Meddelanden om var arbetet finns, ovanför varje sida

notice-read = Jag förstår
read-only-title = Här kan du bara läsa
read-only-body = En nyare version av Gate 360 har tagit över lagringen i den här webbläsaren. För att ingenting där ska gå förlorat ändrar den här versionen ingenting; du kan läsa och exportera som förut. Ladda om sidan för att få den nyare versionen.
cleared-title = Webbläsaren har rensat sin lagring
cleared-body = De projekt som du har öppnat på den här sidan har sparats på nytt. Andra projekt som fanns här är borta från webbläsaren. Spara dina projekt som filer, så att de även finns någon annanstans.
gone-title = { $count ->
    [one] Ett projekt finns inte längre i den här webbläsaren
   *[other] { $count } projekt finns inte längre i den här webbläsaren
}
gone-body = Webbläsaren har rensat sin lagring, eller någon har raderat webbplatsens data. Öppna projektets senaste fil för att arbeta vidare.
gone-in-file = { $name }: sparades senast som fil { $date }
gone-in-no-file = { $name }: ingen fil har sparats härifrån
clock-title = Datorns klocka kan gå fel
clock-body = Den visar { $today }, men arbete sparades här { $saved }. Tills klockan går rätt raderas ingenting ur papperskorgen. Kontrollera datumet i datorns inställningar.
room-title = Det är ont om utrymme
room-body = Webbläsaren har { $size } kvar för den här webbplatsen. Allt där det stod ”Sparat” finns kvar. Frigör utrymme på datorn och spara dina projekt som filer.
shared-title = Delad dator: ingenting blir kvar här
shared-body = Projekt och val finns kvar bara tills du stänger sidan. Spara ditt arbete som fil innan du går.
shared-leave = Lämna det här läget
shared-leave-loses = En del av arbetet finns inte i någon fil än och skulle gå förlorat.
shared-leave-yes = Lämna utan fil
shared-stay = Stanna kvar

## Home page

home-lead = Alla som finns i den här webbläsaren. Ingenting lämnar den om du inte exporterar en fil.
home-new = Nytt projekt
home-example = Prova ett exempel
home-example-second = Prova dagvattenexemplet
home-loading = Läser dina projekt…
home-on-hold = Pausat
home-on-hold-until = Pausat till den { $date }
home-lapsed = Beslutet gäller inte längre
home-empty-title = Inget projekt här ännu
home-empty-body = Börja med ett nytt: ett namn och fjorton ja- eller nejfrågor räcker för att se vad som gäller. Eller se dig omkring i ett exempel först; det går att ta bort igen.
home-failed-title = Dina projekt går inte att läsa
home-next = Nästa steg: { $criterion }
home-readiness = Mognad { $level }
home-bottleneck = { $count ->
    [one] Flaskhals: { $list }
   *[other] Flaskhalsar: { $list }
}
home-saved = Senast sparat den { $date }
home-saved-today = Senast sparat i dag
home-remove = Ta bort
home-remove-name = Ta bort { $name }
home-remove-title = Ta bort { $name } från den här webbläsaren?
home-remove-yes = Ta bort från webbläsaren
home-remove-cancel = Avbryt
home-remove-failed = Projektet togs inte bort

## Ett projekt sparas i en fil. $file är filens namn

save-file = Spara fil
file-saved = Sparat i { $file }
file-saved-joined = { $count ->
    [one] Sparat i { $file } tillsammans med en ändring från andra som fanns i filen
   *[other] Sparat i { $file } tillsammans med { $count } ändringar från andra som fanns i filen
}
file-downloaded = Hämtat som { $file }
file-not-saved = Filen sparades inte
file-not-saved-safe = Ditt arbete finns kvar här, och ingenting i filen har ändrats.
file-new-not-saved = Ditt arbete finns kvar här. { $file } kan vara tom nu, eftersom webbläsare tömmer en fil som väljs att spara i; det som stod i den finns då bara i kopior av den.
file-again = Försök igen
file-another = Spara i en annan fil
file-another-means = Ett projekt som inte har någon fil sparas i en ny. Om du vill fortsätta i en fil som redan finns, öppna den först med ”Öppna fil” på startsidan; sedan för ”Spara fil” samman innehållet med projektet och skriver i filen.
file-close = Stäng meddelandet
file-not-handed-out = Webbläsaren lämnade inte ut filen. Tillåt sidan att hämta filer och försök igen.
file-not-allowed = Webbläsaren tillät inte sidan att skriva i { $file }. Försök igen och tillåt det, eller spara i en annan fil.
file-gone = { $file } finns inte där den fanns: den kan ha flyttats, bytt namn eller tagits bort, eller så är enheten inte ansluten. Lägg tillbaka den och försök igen, eller spara i en annan fil.
file-locked = { $file } används av ett annat program. Stäng den där och försök igen, eller spara i en annan fil.
file-full = Enheten där { $file } ligger är full. Frigör utrymme och försök igen, eller spara i en annan fil.
file-busy = Någon annan sparar i { $file } just nu. Försök igen om en stund.
file-not-written = Webbläsaren kunde inte skriva i { $file }: { $why }. Försök igen, eller spara i en annan fil.
file-unreadable = Innehållet i { $file } går inte att läsa. Det kan vara andras arbete, så ingenting skrevs över. Spara i en annan fil och lägg en hel kopia på dess plats.
file-not-ours = { $file } är inte längre en teamfil, så ingenting skrevs över. Spara i en annan fil.
file-newer = { $file } har sparats av en nyare Gate 360, så ingenting skrevs över. Ladda om sidan för att få den nyaste, eller spara i en annan fil.
file-other-project = { $file } innehåller ett annat projekt, { $name }, så ingenting skrevs över. Spara i en annan fil.
file-erased = I { $file } har projektet raderats för gott av { $who }, så ingenting skrevs i den. Öppna filen på startsidan för att radera projektet även här, eller spara i en annan fil.
file-erased-by-somebody = I { $file } har projektet raderats för gott, så ingenting skrevs i den. Öppna filen på startsidan för att radera projektet även här, eller spara i en annan fil.

## Home page: a file was opened

opened-title = { $file } är öppnad
opened-title-known = { $file } har förts samman med projektet som redan fanns här
opened-new = Projektet finns nu i den här webbläsaren och sparas medan du ändrar i det.
opened-joined = { $count ->
    [0] Filen innehåller ingenting som inte redan fanns här. Ingenting har ändrats.
    [one] En ändring var ny och har lagts till. Ingenting som fanns här har gått förlorat.
   *[other] { $count } ändringar var nya och har lagts till. Ingenting som fanns här har gått förlorat.
}
opened-go = Gå till { $name }
opened-erased = { $count ->
    [one] Ett värde har raderats för gott av { $who } och är nu raderat även här.
   *[other] { $count } värden har raderats för gott av { $who } och är nu raderade även här.
}
opened-erased-title = Det finns inget projekt kvar i { $file }
opened-erased-by = { $who } raderade det för gott den { $date }.
erase-too-title = I { $file } har projektet raderats för gott
erase-too-body = { $name } finns kvar i den här webbläsaren, och ingenting har ändrats än. Om du raderar det även här försvinner allt som har skrivits i det, historiken och säkerhetskopiorna ur webbläsaren och kan inte hämtas tillbaka.
erase-too-no = Behåll det här
erase-too-yes = Radera det även här
erase-too-done = { $name } är nu raderat även här
opened-unchanged = Filen är oförändrad sedan den exporterades den { $date }. Det är ett skydd mot misstag och ingen underskrift.
opened-changed = Filen är inte som när den exporterades den { $date }: någon eller något har ändrat den sedan dess. Om det förvånar dig, fråga varifrån den kommer. Det är ett skydd mot misstag och ingen underskrift.
opened-changed-parts = Det som har ändrats sedan dess
opened-integrity-unknown = Filen har inget märke som visar om den har ändrats efter exporten.
opened-odd = Det som är konstigt med filen
warning-figures = Filens siffror följer inte av dess svar. De har räknats om.
warning-catalogue = Den gjordes med version { $version } av processen. Svaren visas enligt den version som används här.
warning-pack = Den gjordes med en annan process: { $pack }, version { $version }. Siffrorna följer den processen.
warning-unknown = Processen känner inte till dessa kriterier. Svaren behålls men räknas inte: { $list }
warning-blockers = Dessa stoppkrav är markerade som ej tillämpliga, vilket inte räknas: { $list }
warning-collisions = { $count ->
    [one] På ett ställe utger sig två olika ändringar för att vara en och samma. Båda behålls.
   *[other] På { $count } ställen utger sig olika ändringar för att vara en och samma. Alla behålls.
}
warning-rewritten = { $count ->
    [one] Ett protokollfört beslut har skrivits över eller tagits bort i filen. Protokollförda beslut ändras aldrig: det som skrevs först gäller.
   *[other] { $count } protokollförda beslut har skrivits över eller tagits bort i filen. Protokollförda beslut ändras aldrig: det som skrevs först gäller.
}
warning-records-differ = { $count ->
    [one] Ett protokollfört beslut är inte som det skrevs: det stämmer inte med den kontrollsumma som sparades med det eller med ett senare beslut. Det behålls och visas. Jämför det med protokollet.
   *[other] { $count } protokollförda beslut är inte som de skrevs: de stämmer inte med de kontrollsummor som sparades med dem eller med senare beslut. De behålls och visas. Jämför dem med protokollet.
}
warning-unreadable = { $count ->
    [one] Ett protokollfört beslut går inte att tolka. Det behålls men visas inte.
   *[other] { $count } protokollförda beslut går inte att tolka. De behålls men visas inte.
}
warning-ahead = { $count ->
    [one] Ett protokollfört beslut är daterat efter dagen då filen exporterades.
   *[other] { $count } protokollförda beslut är daterade efter dagen då filen exporterades.
}
warning-languages = { $count ->
    [one] En text anger sitt språk på ett sätt som inte går att tolka. Texten behålls, och språket räknas som okänt.
   *[other] { $count } texter anger sitt språk på ett sätt som inte går att tolka. Texterna behålls, och språken räknas som okända.
}

## Home page: a file or an example could not be opened

import-failed-title = { $file } öppnades inte
import-example-failed-title = Exemplet öppnades inte
import-nothing-changed = Ingenting har ändrats.
import-too-large = Filen är på { $size }{"\u00A0"}MB; filer på upp till { $limit }{"\u00A0"}MB kan öppnas. Välj rapportfilen som Gate 360 har exporterat.
import-unreadable = Webbläsaren kunde inte läsa filen. Den kan ha flyttats eller tagits bort, eller så är enheten inte ansluten. Kontrollera att filen finns och välj den igen.
import-empty = Filen är tom. Välj en annan, eller exportera den igen där den kommer ifrån.
import-not-text = Filen är ingen rapportfil: vid byte { $byte } står något som inte är text.
import-truncated = Filen slutar mitt i: den kopierades eller sparades inte i sin helhet. Kopiera eller hämta den igen.
import-not-json = Filen går inte att läsa från rad { $line }, kolumn { $column }. Den har ändrats för hand eller skadats; be om en ny kopia eller exportera den igen.
import-not-ours = Filen är ingen rapport från Gate 360. Välj en fil som slutar på .json eller .pdf och som exporterades här.
import-other-kind = Filen kommer från Gate 360 men är av typen ”{ $kind }”, som inte öppnas här. Välj en rapportfil.
import-newer = Filen gjordes med en nyare version av Gate 360: filformatet har version { $version }, och här går det att öppna upp till version { $known }. Ladda om sidan för att få den senaste versionen, eller öppna filen där den gjordes.
import-broken = Filen är skadad. Felen finns på de här ställena; be om en ny kopia eller exportera den igen.
import-more-problems = { $count ->
    [one] och ett till
   *[other] och { $count } till
}
import-pdf-none = Den här PDF-filen har inga rapportdata i sig. Alla PDF-filer är inte rapporter, och data kan gå förlorade när en fil skrivs ut som PDF eller sparas i ett annat program. Be om originalfilen eller om den som slutar på .json.
import-pdf-encrypted = Den här PDF-filen är skyddad, så data i den går inte att läsa. Be om en utan skydd eller om filen som slutar på .json.
import-pdf-several = Den här PDF-filen har data från { $count } rapporter i sig. Öppna filerna som den sattes ihop av.
import-pdf-damaged = Den här PDF-filen är skadad eller ofullständig, så data i den går inte att läsa. Kopiera eller hämta den igen, eller be om filen som slutar på .json.
import-pdf-too-large = Den här PDF-filen har mer i sig än vad som öppnas här. Be om filen som slutar på .json.
import-pdf-not-read = Den del av Gate 360 som läser PDF-filer kunde inte hämtas eller stannade. Kontrollera anslutningen och försök igen, eller välj filen som slutar på .json.
import-plain = Filen är en enkel form: siffror utan de texter som ett projekt behöver. Välj en fullständig rapportfil.
import-example-broken = Den här kopian av Gate 360 är skadad. Ladda om sidan.
import-example-not-fetched = Exemplet kunde inte hämtas. Kontrollera anslutningen och försök igen.

## New project page

new-lead = Ett namn räcker för att börja. Allt kan ändras senare.
new-name-missing = Ge projektet ett namn, vilket som helst: det kan ändras senare.
new-stage = Nuvarande fas
new-stage-hint = För ett projekt som redan pågår. Fas 1 är rätt för de flesta.
new-who = Vem som skriver
new-create = Skapa projekt
new-failed-title = Projektet skapades inte
new-process-wanting = Processen som nya projekt följer här kunde inte hämtas. Kontrollera anslutningen och försök igen, eller välj en annan process under Inställningar. Det du har fyllt i finns kvar.
author-role = Ditt namn eller din roll
author-role-hint = En roll räcker, till exempel ”projektledare”. Den står vid dina ändringar och i exporterade rapporter.
author-organisation = Organisation

## Settings page

settings-lead = De gäller för den här webbläsaren och sparas direkt.
settings-language = Språk
settings-language-hint = Det som du och andra har skrivit står kvar på det språk som det skrevs på.
settings-who = Vem som skriver
settings-writes = Jag skriver på
settings-writes-hint = Varje text märks med det språk som den är skriven på.
settings-writes-interface = Samma språk som appen
settings-appearance = Utseende
settings-theme = Tema
theme-system = Som systemet
theme-light = Ljust
theme-dark = Mörkt
theme-contrast = Hög kontrast
settings-storage = Lagring
settings-where = Var arbetet finns
settings-where-browser = I den här webbläsaren, på den här datorn. Det skickas ingenstans.
settings-where-memory = I sidans minne.
settings-lasts = Finns det kvar efter stängning?
settings-lasts-yes = Det finns kvar när sidan eller webbläsaren har stängts.
settings-lasts-no = Det försvinner när sidan stängs. Exportera dina projekt som filer innan dess.
settings-promise = Får webbläsaren radera det?
settings-promise-yes = Webbläsaren har lovat att inte radera det på egen hand. Du kan fortfarande göra det, tillsammans med webbplatsens data.
settings-promise-no = Webbläsaren har inte lovat att behålla det: när disken är nästan full får den radera det. En exporterad fil är den säkra kopian.
settings-promise-unknown = Frågar webbläsaren…
settings-ask = Be webbläsaren att behålla det
settings-asking-refused = Webbläsaren har inte lovat det. En del gör det när en webbplats har ett bokmärke eller besöks ofta. Spara dina projekt som filer till dess.
settings-shared = Delad dator
settings-shared-body = För en dator som även andra använder: det du gör är borta när du stänger sidan, både projekt och val. Det som redan finns i webbläsaren ligger kvar och visas inte under tiden.
settings-shared-on = Använd som delad dator
settings-used = Hur mycket som används
settings-used-of = { $used } av de { $quota } som webbläsaren tillåter webbplatsen
settings-megabytes = { $size }{"\u00A0"}MB
settings-gigabytes = { $size }{"\u00A0"}GB
settings-projects = Projekt i den här webbläsaren
settings-changes = Ändringar
settings-last-saved = Senast sparat
settings-remove = Ta bort
settings-remove-means = Ett projekt som tas bort hamnar i papperskorgen och ligger där i trettio dagar. Filer som du har exporterat och kopior som andra har påverkas inte.
settings-saved = Vad ”Sparat” betyder
settings-saved-body = Webbläsaren har bekräftat att alla ändringar finns i dess lagring. Så länge någon saknas visas inte ”Sparat”.

## Säkerhetskopior, i inställningarna

backups-title = Säkerhetskopior
backups-lead = Kopior av varje projekt som det en gång var, tagna medan du arbetar: de senaste tio finns kvar, den sista från var och en av de senaste fjorton dagarna och de senaste tio från före något större, till exempel innan en fil togs in. De ligger i den här webbläsaren bredvid projekten. En fil som du sparar någon annanstans är den säkra kopian.
backups-none = Inga än. Den första tas kort efter att något har skrivits i ett projekt.
backups-failed = Säkerhetskopiorna kan inte läsas
backups-count = { $count ->
    [one] En säkerhetskopia, { $latest }
   *[other] { $count } säkerhetskopior, den senaste { $latest }
}
backups-of = Säkerhetskopior av { $name }
backup-made = Tagen
backup-why = Varför
backup-size = Storlek
backup-go-back = Gå tillbaka
backup-why-work = Under arbetets gång
backup-why-opening = När projektet öppnades
backup-why-import = Innan en fil togs in
backup-why-merge = Innan projektets fil togs in
backup-why-restore = Innan ett tidigare läge återställdes
backup-why-process = Innan en annan process togs över
backup-restore = Återställ
backup-restore-name = Återställ säkerhetskopian från { $made }
backup-save = Spara som fil
backup-save-name = Spara som fil: säkerhetskopian från { $made }
backup-restored = { $name } är som det var { $made }
backup-restored-body = Inget har gått förlorat: det som har skrivits sedan dess finns i historiken, och en säkerhetskopia av hur projektet var fram till nu har tagits. Det som har beslutats vid beslutspunkterna står kvar.
backup-failed = Säkerhetskopian varken återställdes eller sparades
backup-gone = Den finns inte längre: en annan har tagit dess plats. Ladda om sidan för att se dem som finns.
backup-damaged = Den kan inte längre läsas. Inget har ändrats. Prova den före eller efter.

## Papperskorgen, i inställningarna och på startsidan

bin-title = Papperskorg
bin-lead = Ett projekt som du tar bort ligger här i trettio dagar och raderas sedan slutgiltigt. Fram till dess kan det läggas tillbaka som det var, med historik och säkerhetskopior.
bin-empty = Papperskorgen är tom.
bin-failed = Papperskorgen kan inte läsas
bin-removed = Borttaget
bin-until = Ligger kvar till
bin-what-now = Vad nu
bin-back = Lägg tillbaka
bin-back-name = Lägg tillbaka { $name }
bin-erase = Radera för gott
bin-erase-name = Radera för gott: { $name }
bin-erase-title = Radera { $name } för gott?
bin-erase-body = Allt i projektet försvinner: svar, beslut, historik och säkerhetskopior. Ingen kan hämta tillbaka det. Kopior i filer och i andra webbläsare finns kvar tills de får veta det; för det får du en liten fil efteråt.
bin-back-failed = Projektet lades inte tillbaka
bin-is-back = { $name } finns åter bland dina projekt.
bin-move-title = Lägg { $name } i papperskorgen?
bin-move-body = Projektet ligger i papperskorgen i trettio dagar och kan fram till dess läggas tillbaka med hela sin historik.
bin-move-yes = Lägg i papperskorgen
bin-moved = { $name } ligger i papperskorgen
bin-moved-body = Det ligger där till { $date } och kan läggas tillbaka som det var.
bin-link = { $count ->
    [one] Ett projekt i papperskorgen
   *[other] { $count } projekt i papperskorgen
}
erased-project = { $name } är raderat för gott
erased-project-body = Inget av projektet finns kvar i den här webbläsaren. Den som har det i en annan webbläsare eller i en fil har det fortfarande: öppna den här lilla filen där, så raderas det också där. Den innehåller bara raderingen.
erased-project-file = Spara filen som raderar det
erased-file-name = Radera { $name }

## Påminnelsen om att spara ett projekt som fil, på kortet och i översikten

reminder-title = Spara projektet som fil
reminder-since = Inte sparat som fil sedan { $date }. Det som har skrivits därefter finns bara i den här webbläsaren.
reminder-never = Ännu inte sparat som fil. Det som har skrivits sedan { $date } finns bara i den här webbläsaren.
reminder-save = Spara fil: { $name }

## Overview page

overview-earlier = Jämför diagrammet med
overview-earlier-none = Inget tidigare läge
overview-recommendation = Rekommendation vid beslutspunkt { $number }
overview-bottleneck = Flaskhals
overview-step = { $perspective }, från nivå { $from } till { $to }
overview-step-shoulds = { $count ->
    [one] Ett av dessa bör-krav:
   *[other] { $count } av dessa bör-krav:
}
overview-why-musts = Öppna ska-krav i fas { $number }:
overview-rests-on = Vilar på kriterier som manuellt markerats som ej tillämpliga:
overview-look = Bör ses över
overview-profile-incomplete = Profilen är ofullständig
overview-answer-questions = Svara på frågorna
overview-empty = Ingenting är bedömt ännu
overview-empty-profile = { $count ->
    [one] Här ser du hur moget projektet är, sett från tio håll, och vad nästa steg är. En fråga avgör vilka kriterier som gäller; börja med den.
   *[other] Här ser du hur moget projektet är, sett från tio håll, och vad nästa steg är. { $count } frågor avgör vilka kriterier som gäller; börja med dem.
}
overview-empty-stage = Här ser du hur moget projektet är, sett från tio håll, och vad nästa steg är. Börja med kriterierna i den fas som projektet är i.
overview-start-stage = Börja med fas { $number }

## The charts: the ten perspectives, and the position

chart-title = Nivå för varje perspektiv, 0 till 9
chart-level = { $name } { $level }
chart-lowest = { $name } { $level } (flaskhals)
chart-alt = Nivåer nu: { $list }. Beslutspunkt { $number } kräver nivå { $level } i varje perspektiv.
chart-alt-earlier = { $when }: { $list }.
chart-gate = Beslutspunkt { $number }, { $date }
chart-now = Heldragen linje: nivåerna nu
chart-marked = Fyrkant: en flaskhals, den lägsta nivån
chart-needed = Prickad ring: nivå { $level }, som beslutspunkt { $number } kräver överallt
chart-earlier = Streckad linje: { $when }
chart-position = Användning och mognad, 0 till 9
chart-position-alt = Användning { $across } och mognad { $up }. { $place }.
chart-position-mark = Fylld cirkel: användning { $across }, mognad { $up }

## Report page

report-lead = Det som lämnar webbläsaren, precis som andra får läsa det.
report-language = Rapportens språk
export-pdf = Exportera PDF
export-json = Exportera JSON
report-formats = PDF-filen är till för läsning och bär med sig hela rapportens data; JSON-filen är enbart dessa data. Båda kan öppnas i Gate 360 igen.
report-leaves = Det här följer med: projektet som det står nu, med underlag, möten och den process som det har bedömts efter. Det här stannar kvar: tidigare versioner av texter, medlemmars egna bedömningar och rättelser av protokoll som inte är färdiga.
report-preview = Förhandsvisning
pdf-making = Gör PDF-filen. Första gången tar det lite längre tid.
pdf-step-loading = Förbereder
pdf-step-composing = Ställer samman innehållet
pdf-step-setting = Formger: { $done } av { $total }
pdf-step-painting = Sidor: { $done } av { $total }
pdf-step-finishing = Gör filen klar
pdf-cancel = Avbryt
pdf-cancelled = Du avbröt. Ingen PDF-fil gjordes.
pdf-ready = PDF-filen är klar
json-ready = JSON-filen är klar
pdf-failed = Det blev ingen PDF-fil
export-failed = Filen sparades inte
pdf-not-loaded = Den del av Gate 360 som gör PDF-filer kunde inte hämtas. Kontrollera anslutningen och försök igen. Ditt arbete finns kvar, och ”Exportera JSON” fungerar utan den.
pdf-stopped = Den del av Gate 360 som gör PDF-filer stannade på vägen, kanske för att minnet tog slut. Stäng andra flikar och försök igen. Ditt arbete finns kvar, och ”Exportera JSON” fungerar utan den.
pdf-not-understood = Den här sidan och den del som gör PDF-filer har olika versioner. Ladda om sidan och försök igen. Ditt arbete finns kvar, och ”Exportera JSON” fungerar utan den.
pdf-refused = Rapporten kunde inte göras till en PDF-fil. Ditt arbete finns kvar, och ”Exportera JSON” fungerar ändå. Orsaken, på engelska, till den som hjälper dig:
export-not-handed-out = Webbläsaren tog inte emot filen. Se efter om den blockerar nedladdningar och försök igen. Ditt arbete finns kvar.
pdf-replaced = { $count ->
    [one] Ett tecken saknas i PDF-filens typsnitt
   *[other] { $count } tecken saknas i PDF-filens typsnitt
}
pdf-replaced-body = I PDF-filen visas de som rutor. I ditt projekt och i JSON-filen står de som du skrev dem.
replaced-character = ”{ $character }” { $code }
report-file-name = { $name }, beslutspunkt { $gate }, { $date }
report-file-name-part = { $name }, beslutspunkt { $gate }, { $part }, { $date }
file-name-criteria = kriterier
file-name-conditions = villkor
file-name-dates = datum
file-name-summary = sammanfattning
file-name-board = beslutsunderlag
file-name-record = beslutsprotokoll

## Andra format: tabeller för kalkylprogram, datum för en kalender och rapporten som webbsida

formats-title = Andra format
formats-lead = För att arbeta vidare på annat håll. Gate 360 kan inte öppna de här filerna igen, så spara även PDF- eller JSON-filen.
formats-tables = Tabellerna öppnas i Excel och andra kalkylprogram. En text som ett kalkylprogram skulle uppfatta som en formel har en apostrof framför sig.
formats-dates = Datumen är möten som har hållits vid beslutspunkterna och nästa möte, hur länge det senaste beslutet gäller samt slutdatum för villkor. Ett villkor som gäller fram till en händelse har inget datum och är inte med.
formats-page = Webbsidan har det som visas nedan i en enda fil. Vilken webbläsare som helst öppnar den, även utan nät.
export-criteria = Exportera kriterier (CSV)
export-conditions = Exportera villkor (CSV)
export-dates = Exportera datum (iCalendar)
export-page = Exportera webbsida (HTML)
format-ready = Filen ”{ $name }” är klar
formats-no-dates = Ingen fil skapades, eftersom projektet inte har något datum än. Ett sådant tillkommer genom ett möte vid en beslutspunkt, genom datumet för nästa eller genom ett villkor med datum.
column-id = Id
column-statement = Vad som ska vara uppfyllt
column-level = Ska- eller bör-krav
column-counts-as = Räknas som
column-strength-asked = Styrka som krävs
column-why-not-applicable = Varför ej tillämpligt
criterion-not-counted = Räknas inte
column-criterion-id = Kriteriets id
column-decided-on = Beslutat den
column-before-event = Före en händelse
calendar-next = Möte vid beslutspunkt { $gates }: { $name }
calendar-held = Beslut vid { $gates }, ”{ $decision }”: { $name }
calendar-condition = Slutdatum för villkor från { $gate }: { $name }
calendar-condition-closed = Villkor från { $gate }, stängt: { $name }
calendar-hold-ends = Pausen slutar: { $name }
calendar-valid-until = Sista dagen som beslutet vid { $gates } gäller: { $name }
calendar-fact = { $label }: { $value }
report-contents = Innehåll

## Report page: which report

report-kind = Typ av rapport
kind-full = Fullständig rapport
kind-board = Beslutsunderlag (högst 10 sidor)
kind-summary = Sammanfattning (2 sidor)
kind-gate = Beslutsprotokoll (1–2 sidor)
report-kind-no-gate = Ett beslutsprotokoll kan väljas när ett beslut har registrerats.
report-of-meeting = Möte
report-parts = Rapportens delar
report-parts-hint = Valet sparas med projektet och gäller för alla språk. På försättssidan står vad som är utelämnat.

## Report page: the logo

report-logo = Logotyp
report-logo-lead = En SVG- eller PNG-fil på högst 100 kB. Logotypen står på första sidan i alla rapporter och följer med projektet.
logo-choose = Välj logotyp
logo-replace = Välj en annan logotyp
logo-remove = Ta bort logotypen
logo-alt = Vad logotypen visar
logo-alt-hint = För den som inte kan se den: oftast organisationens namn.
logo-taken = Logotypen finns på rapporten
logo-removed = Logotypen är borttagen
logo-not-taken = Logotypen kunde inte användas
logo-not-shown = Logotypen kan inte visas, så rapporten har ingen
logo-too-large = Filen är på { $size } kB; en logotyp får vara på 100 kB. Spara den mindre eller som SVG.
logo-no-logo = Filen är varken SVG eller PNG. Välj en som är det.
logo-damaged = Filen är skadad eller följer inte sitt format. Spara den igen och välj den nya.
logo-holds = Filen innehåller ”{ $what }”, som en rapport inte kan visa som det ska vara. Spara logotypen med enbart konturer (text omvandlad till kurvor, inga filter, masker eller bilder) eller som PNG.
logo-no-size = Logotypen har ingen storlek. Spara den med en storlek.
logo-stretched = Logotypen är alldeles för bred eller hög. Välj en med annan form.
logo-empty = Det finns inget att se i filen. Välj en annan.
logo-too-complex = Logotypen har för många element eller bildpunkter. Spara en enklare, eller en PNG på högst 2 000 bildpunkter i bredd och höjd.

## History page

history-lead = Vem som ändrade vad och när, och de lägen som har ett namn. Att gå tillbaka raderar ingenting.
history-snapshots = Ögonblicksbilder
history-no-snapshots = En ögonblicksbild är ett namn på projektet som det är nu, att se tillbaka på senare. Varje beslut vid en beslutspunkt ger automatiskt en ögonblicksbild.
history-snapshot-name = Namn
history-take-snapshot = Ta en ögonblicksbild
history-snapshot-taken = Ögonblicksbild tagen: { $name }.
history-compare-now = Jämför med nu
history-compare-now-name = Jämför med nu: { $name }
history-compare = Jämför två lägen
history-compare-hint = Välj en ögonblicksbild, eller en ändring längre ned, för att se vad som har ändrats sedan dess.
history-from = Från
history-to = Till
history-choose-state = Välj ett läge
history-now = Nu
history-before-moment = Före { $moment }
history-state-numbered = { $name } ({ $number })
history-levels = Nivåer som skiljer sig: från ”{ $from }” till ”{ $to }”
history-levels-same = Nivåerna är desamma.
history-difference = Ändring
history-differences = { $count ->
    [0] De två lägena är lika
    [one] En skillnad
   *[other] { $count } skillnader
}
history-from-to = { $field }: från ”{ $before }” till ”{ $after }”
history-restore = Återställ detta läge
history-restore-name = Återställ detta läge: { $name }
history-restore-title = Gå tillbaka till ”{ $name }”?
history-restore-body = { $count ->
    [one] Ett värde skrivs på nytt, så att innehållet blir som det var då. Ingenting raderas: ändringen står i historiken. Hållna möten och ögonblicksbilder finns kvar. Det går att ångra.
   *[other] { $count } värden skrivs på nytt, så att innehållet blir som det var då. Ingenting raderas: ändringarna står i historiken. Hållna möten och ögonblicksbilder finns kvar. Det går att ångra.
}
history-restore-cancel = Låt det vara som det är
history-restore-yes = Återställ
history-restored = Återställt: { $name }.
history-changes = Ändringar
history-place = Ställe
history-all-places = Alla ställen
history-empty-title = Ingen ändring här ännu
history-empty-body = Här står allt som någon skriver i projektet, med vem som skrev det, när, och vad som stod där förut.
history-more = Visa fler
history-compare-before = Jämför med läget före
history-compare-before-name = Jämför med läget före: { $what }, { $moment }
history-before-and-after = Före och efter
history-before = Före
history-after = Efter

## Erasing for good: on the history page, and at the fields

# A button below a change, and the one that does it.
erase = Radera för gott
# $what is a field such as “Evidence of FIN-402”.
erase-name = Radera för gott: { $what }
erase-title = Radera { $what } för gott?
erase-body = Allt som någonsin har skrivits där försvinner tillsammans med versionerna på andra språk: ur den här webbläsaren och dess säkerhetskopior och ur varje kopia som senare förs samman med denna. Filer som redan har lämnats ut har det kvar tills de förs samman. Historiken minns bara att det raderades, av vilken roll och när. Det går inte att ångra.
erase-record-body = Texten försvinner ur protokollet, ur rättelser med samma ord och ur det som skrevs inför mötet: ur den här webbläsaren och dess säkerhetskopior och ur varje kopia som senare förs samman med denna. Filer som redan har lämnats ut har den kvar tills de förs samman. Beslutet står kvar med datum och siffror. Det går inte att ångra.
# Where there are several texts. $what is a place such as “Gate 2”.
erase-text = Radera en text för gott
erase-text-name = Radera en text för gott: { $what }
erase-text-title = Radera en text för gott?
# The name of the choice among them.
erase-which = Vilken text
erased-now = Raderat: { $what }.
# Below an empty field or in minutes. $who is a role such as Controller.
erased-by = Raderat av { $who } den { $date }
# In the history.
history-erased = { $who } raderade { $what }
# In minutes.
held-differs = Protokollet är inte som det protokollfördes: det stämmer inte med den kontrollsumma som sparades med det eller med ett senare beslut. Jämför det med er egen kopia.

## History page: a change as a sentence. $who is a role such as Controller, or the next message

history-nobody = Någon
history-status = { $who } ändrade { $place } från ”{ $before }” till ”{ $after }”
history-answered = { $who } svarade ”{ $after }” på ”{ $question }”, tidigare ”{ $before }”
history-field-of = { $field } ({ $place })
history-field-of-condition = { $field } i ett villkor ({ $place })
history-set = { $who } angav { $what }: ”{ $after }”
history-removed = { $who } tömde { $what }, tidigare ”{ $before }”
history-changed-from = { $who } ändrade { $what } från ”{ $before }” till ”{ $after }”
history-changed = { $who } ändrade { $what }
history-language = { $who } angav att { $what } är skrivet på { $language }
history-language-unknown = { $who } anger inte längre vilket språk { $what } är skrivet på
version-field = { $field } på { $language }
history-recorded = { $who } protokollförde beslutet: { $place } ({ $what })
history-condition-added = { $who } lade till ett villkor ({ $place })
history-condition-removed = { $who } tog bort ett villkor ({ $place })
history-deed = { $who }: { $deed }
history-written = { $count ->
    [one] Vad som skrevs: en ändring
   *[other] Vad som skrevs: { $count } ändringar
}
history-part-out = { $who } utelämnade ”{ $part }” ur rapporten
history-part-in = { $who } tog med ”{ $part }” i rapporten igen
history-logo-taken = { $who } satte en logotyp på rapporten
history-logo-removed = { $who } tog bort logotypen från rapporten
history-took-snapshot = { $who } tog ögonblicksbilden ”{ $name }”
history-took-pack = { $who } gick vidare med processen ”{ $pack }”

## Delar av en fil som har ändrats sedan den exporterades; raderna i en lista

file-part-author = Vem som exporterade den
file-part-edition = Vilken typ av rapport det är och vilka delar den har
file-part-exported = Dagen för exporten
file-part-figures = Siffrorna
file-part-language = Rapportens språk
file-part-process = Processen
file-part-project = Vilket projekt det är

## What is wrong with a report file. A line is a place, a colon, and what is wrong there

problem-process = processen (process)
problem-version = formatversion (version)
problem-exported = dag för exporten (exported)
problem-language = språk (language)
problem-edition = rapportens typ och delar (edition)
problem-project = projektets id (project)
problem-changes = ändringar (changes)
problem-author = författare (author)
problem-role = roll (role)
problem-organisation = organisation (organisation)
problem-change = ändring { $number }
problem-at = tidpunkt (at)
problem-counter = nummer (counter)
problem-key = plats (key)
problem-replica = webbläsare (replica)
problem-seen = det som författaren kände till (seen)
problem-value = värde (value)
problem-number = ändringar med numret { $counter } från webbläsaren { $replica }
problem-plain = den enkla formen
problem-flags = förutsättningar (flags)
problem-stage = fas (stage)
problem-use = användningsnivå (use)
problem-answers = svar (answers)
problem-status = status (status)
problem-strength = underlagets styrka (strength)
problem-reason = motivering (reason)
problem-entries = har { $found } poster; högst { $most } läses
problem-name-bytes = har ett namn på { $found } byte; högst { $most } läses
problem-parts = har { $found } delar; högst { $most } läses
problem-same-number = de är { $found } stycken; högst { $most } läses
problem-unsettled = har { $found } ändringar som ingen har avgjort; högst { $most } läses
problem-too-high = { $found } är över det högsta tal som läses: { $most }
problem-not-a-moment = ligger för långt bort i det förflutna eller framtiden för att vara ett datum
problem-not-a-format = ska vara ett heltal från 1
problem-not-a-day = ska vara ett datum skrivet som 2026-11-21
problem-not-a-project = är inte ett id som Gate 360 ger
problem-seen-itself = anger att författaren kände till den innan den gjordes
problem-not-understood = kan inte förstås

## What is wrong with a process pack

pack-file = filen
pack-structure = struktur (structure)
pack-texts = texter (texts, { $language })
pack-item-stage = fas { $key }
pack-item-board = beslutsforum { $key }
pack-item-perspective = perspektiv { $key }
pack-item-condition = förutsättning { $key }
pack-item-source = källa { $key }
pack-item-criterion = kriterium { $key }
pack-item-strength = underlagets styrka { $key }
pack-item-level = mognadsnivå { $key }
pack-item-use-level = användningsnivå { $key }
pack-item-term = begrepp { $key }
pack-item-cell = fas och perspektiv { $key }
pack-too-large = har { $found } byte; högst { $most } läses
pack-empty = är tom
pack-not-text = är inte text
pack-not-json = är inte JSON: se rad { $line }, kolumn { $column }
pack-too-deep = har fler nivåer i varandra än ett processpaket har
pack-not-a-pack = är inte ett processpaket
pack-newer = har formatversion { $version }; ladda om sidan eller använd en nyare version av Gate 360
pack-unreadable = kan inte läsas: { $why }
pack-too-many = har fler än de { $most } poster som läses
pack-field-missing = saknas
pack-not-a-text = ska vara en text inom citattecken
pack-not-a-number = ska vara ett heltal
pack-not-yes-no = ska vara true eller false
pack-not-a-list = ska vara en lista inom hakparenteser
pack-not-an-object = ska vara namngivna fält inom klammerparenteser
pack-not-known = det fältet finns inte
pack-meant = det fältet finns inte; kanske menas ”{ $name }”
pack-twice = står där två gånger; bara den ena skulle räknas
pack-reused = { $key } står där två gånger; ett id står för en enda sak
pack-no-text = saknar innehåll
pack-too-long = har { $found } tecken; högst { $most } läses
pack-out-of-range = ska vara från { $least } till { $most }
pack-not-one-of = ska vara något av dessa: { $list }
pack-not-a-date = ”{ $text }” är inte ett datum som 2026-11-21
pack-not-a-version = ”{ $text }” är inte en version som 1.0.0
pack-not-a-language = ”{ $text }” är inte en språkkod som sv
pack-not-an-id = ”{ $text }” är inte ett id av tre versaler, ett bindestreck och tre siffror
pack-not-a-key = ”{ $text }” är inte en nyckel: bara bokstäver från a till z, siffror, bindestreck och understreck, högst 64
pack-not-the-stages = ska vara S1, S2, S3, S4, S5, S6 i den ordningen
pack-count = har { $found } poster i stället för { $wanted }
pack-no-texts = saknar texter på det här språket
pack-nothing-such = har texter men finns inte i strukturen
pack-no-such = { $thing } finns inte
pack-no-source = anger ingen källa
pack-blocker = ett stoppkrav ska vara ett ska-krav
pack-no-must = har inget ska-krav som alltid gäller
pack-not-a-band = är inte ett spann av två nivåer mellan 1 och 9
pack-no-language = har inget språk
pack-other-language = anger ”{ $text }”, som är ett annat språk
pack-no-such-words = appen har inga ord på ”{ $text }”
pack-retired-ahead = version { $version } är senare än paketets egen version
pack-more = har ytterligare { $number } fel
pack-gone = fanns i den tidigare versionen; behåll det och markera det som utgått (retired)
pack-back-again = hade utgått i den tidigare versionen; ett id används aldrig igen
pack-needs-major = kriterier har tillkommit eller utgått: den första siffran ska vara högre än i { $version }
pack-needs-minor = ord eller trösklar har ändrats: den andra siffran ska vara högre än i { $version }
pack-needs-newer = något har ändrats: ska vara högre än { $version }
pack-good = { $title } ({ $id }, version { $version }): paketet har inga fel
pack-faults = { $count ->
    [one] Ett fel
   *[other] { $count } fel
}
pack-promises = Jämfört med version { $version }
pack-other-process = Det här är en annan process ({ $id }, inte { $earlier }); inget har jämförts
pack-languages = Språk: { $list }
pack-counts = Kriterier: { $criteria } och { $retired } utgångna. Förutsättningar: { $conditions }. Källor: { $sources }, varav { $open } att kontrollera
pack-not-reviewed = Ännu inte granskat av någon med språket som modersmål: { $list }
