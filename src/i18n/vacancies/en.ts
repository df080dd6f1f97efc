/** What is said of vacancies: findings, verdicts, the next thing to do, the checklist, the screen, and the words of sheets. */
export const en = {
  "filing.pass": "nothing found against it",
  "filing.fail": "too early, or something is missing",
  "filing.undecided": "cannot tell",

  "headline.pass.as_of": "Nothing found against filing on {day}",
  "headline.pass.planned": "Nothing found against filing as planned on {day}",
  "headline.pass.filed": "Nothing found against the filing on {day}",
  "headline.fail.as_of": "Not yet on {day}: {why}",
  "headline.fail.planned": "Not as planned on {day}: {why}",
  "headline.fail.filed": "Filed on {day}: {why}",
  "lacks.not_posted": "no posting date",
  "lacks.running": "the search is still running",
  "lacks.filed_too_early": "before the first day to file",
  "lacks.planned_too_early": "before the first day to file",
  "lacks.posted_in_future": "the posting lies ahead",
  "lacks.posted_after_filing": "posted only after the filing",
  "lacks.code_missing": "no publication code",
  "lacks.ratio_short": "citizens are short",
  "lacks.transferees_short": "the limit of transferees is exceeded",
  "headline.undecided.as_of": "Cannot tell for {day}",
  "headline.undecided.planned": "Cannot tell for the planned {day}",
  "headline.undecided.filed": "Cannot tell for the filing on {day}",

  "vacancy.not_posted":
    "The vacancy has no posting date. Post it on the Electronic Labour Exchange and enter the date.",
  "vacancy.running":
    "The search is running: day {daysRun} of {length}, the last is {endDay}. By {count, select, chosen {the count chosen} other {the cautious count}} the first day to file is {firstDay}.",
  "vacancy.filed_too_early":
    "Filed on {filingDay}, {days, plural, one {# day} other {# days}} before the first day by {count, select, chosen {the count chosen} other {the cautious count}}, {firstDay}.",
  "vacancy.planned_too_early":
    "Planned for {filingDay}, {days, plural, one {# day} other {# days}} before the first day by {count, select, chosen {the count chosen} other {the cautious count}}. Plan {firstDay} or later.",
  "vacancy.disputed_day":
    "{filingDay} is {isMoved, select, yes {the working day to which the {length, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} day is moved} other {the {length, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} day}}. Whether one may file on it is disputed; from {firstDay} on the {length} days have run by the strict count too.",
  "vacancy.filed_on_disputed_day":
    "Filed on {isMoved, select, yes {the working day to which the {length, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} day is moved} other {the {length, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} day}}, {filingDay}. Whether one may is disputed; from {firstDay} on the {length} days have run by the strict count too.",
  "vacancy.posted_in_future": "The posting date {postedDay} is later than {asOfDay}. Check the date.",
  "vacancy.last_day_is_day_off":
    "The {length, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} day, {endDay}, is a day off. Here it ends the {length} days all the same; read as moved to the next working day, {movedDay}, the first day to file would be {otherDay}. To be safe under both, wait until then.",
  "vacancy.last_day_moved":
    "The {length, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} day, {endDay}, is a day off and is moved to the next working day, {movedDay}, as chosen in the readings.",
  "vacancy.calendar_unknown":
    "The last day of the search is to be moved to a working day, and the working calendar is known up to {lastKnownDay} only. Count by the official calendar of that year, or choose the other reading.",
  "vacancy.posted_after_filing": "Posted on {postedDay}, after the filing on {filingDay}. Check both dates.",
  "vacancy.posted_before_rule":
    "Posted on {postedDay}, before the search came to be asked for on {sinceDay}. No source says that such a posting does not count, so its days are counted.",
  "vacancy.search_not_required_yet": "Before {sinceDay} we know of no search that was asked for.",
  "vacancy.search_not_required_transferee":
    "For intra-corporate transfers the search is reported to have been abolished on {endedDay}. Confirm it before filing.",
  "vacancy.search_unknown_transferee":
    "For intra-corporate transfers the search is reported to have ended on {endedDay}. What was asked for before that day we do not know.",
  "vacancy.search_not_required_renewal": "Renewals are read as needing no search, as chosen in the readings.",
  "vacancy.renewal_search_unsettled":
    "No source says whether a renewal needs a search on the exchange. What is missing of it is shown and leaves the verdict alone.",
  "vacancy.seasonal":
    "Seasonal work: no source found exempts it from the search, and its foreigners are counted in the category written.",
  "vacancy.closed_before_posting":
    "Closed on {closedDay}, before it was posted on {postedDay}. Check both dates.",
  "vacancy.closed_during_search":
    "Closed on {closedDay}, before the last day of the search, {endDay}. No source says whether the days then count.",
  "vacancy.closed_before_filing":
    "Closed on {closedDay}, before the filing on {filingDay}. No source says whether it has to stay open until then.",
  "vacancy.posting_too_old":
    "Posted on {postedDay}, more than {days} days before the filing. Under the rules of 2017 that was too old; of the present ones no source says so.",
  "vacancy.first_day_is_day_off":
    "{firstDay}, the first day to file, is a day off. The next working day is {workDay}. The {length} days are not moved by it.",
  "vacancy.planned_day_is_day_off":
    "The planned {plannedDay} is a day off. The next working day is {workDay}.",
  "vacancy.code_missing":
    "The publication code of the vacancy is missing. The application carries it: enter it.",
  "vacancy.code_column_missing":
    "The sheet has no column for the publication code, which the application carries. Add one.",
  "vacancy.code_unclear": "“{text}” is not understood as a publication code. Enter the code alone.",
  "vacancy.code_with_spaces": "The code “{text}” has spaces in it. Compare it with the exchange.",
  "vacancy.code_shared":
    "Row {otherRow}, a different vacancy, has the same code. Check which of them it belongs to.",
  "vacancy.region_differs":
    "The job is in “{job}” and the posting in “{posting}”. One source says that the vacancy is posted in the region of the job; check it.",
  "vacancy.region_split_2022":
    "The job is in “{job}” and the posting in “{posting}”: one region until June 2022, two since. Check which is meant.",
  "vacancy.region_unclear": "“{job}” and “{posting}” cannot be compared. Write the regions by their names.",
  "vacancy.office_not_noted":
    "It is not noted that the career centre (labour mobility centre) was notified. One source names this step; note the date or “yes”.",
  "vacancy.office_column_missing":
    "The sheet has no column that notes whether the career centre (labour mobility centre) was notified, a step that one source names. Add one; said once for all rows.",
  "vacancy.office_unclear": "“{text}” is understood neither as a date nor as yes or no.",
  "vacancy.candidate_recorded":
    "A suitable candidate on the domestic labour market is recorded. The search is meant to show that none was found.",
  "vacancy.candidates_unclear": "“{text}” is understood neither as a number of candidates nor as yes or no.",
  "vacancy.portal_without_code_step":
    "{portal} is chosen. Other sources name it beside migration.enbek.kz; one says that it was not updated for the new step. On migration.enbek.kz all agree.",
  "vacancy.portal_not_named": "{portal} is not among the portals named for that day. Check it.",
  "vacancy.portal_unclear":
    "“{text}” is not understood as one of the portals egov.kz, elicense.kz and migration.enbek.kz.",
  "vacancy.kind_unclear":
    "“{text}” is not understood as a kind of application. Write: new, renewal, intra-corporate transfer, seasonal.",
  "vacancy.outcome_unclear":
    "“{text}” leaves open what became of this, or from which day the posting counts. Write the outcome (granted, refused, withdrawn, pending), or correct the posting date and take this text out.",
  "vacancy.plan_passed":
    "The planned day {plannedDay} has passed and no filing is noted. Enter the filing date or a new plan.",
  "vacancy.filed_in_future": "The filing date {filedDay} is still to come. If it is a plan, enter it as one.",
  "vacancy.date_implausible": "“{text}” cannot be a date of this vacancy. Check the year.",
  "vacancy.dates_settled":
    "Dates of this column that can be read day first or month first were read {order, select, dayFirst {day first} other {month first}}, like the others (row {otherRow}). If that is wrong, enter them as dd.mm.yyyy.",
  "vacancy.renewal_window":
    "Advice: a renewal is filed from {fromDay} to {toDay}, {earliest} to {latest} days before the permit ends on {expiryDay}{code, select, renewal_too_soon {; the day chosen is earlier} renewal_too_late {; the day asked about is later; by statute it is asked for before the permit ends (Law on Migration, art. 43(2)(2))} other {}}.{endsOnDayOff, select, yes { The last of them is a day off; the working day before it is {workDay}.} other {}} Described for the years from 2020 on, not confirmed since {sinceDay}.",
  "vacancy.renewal_without_expiry":
    "Without the day on which the permit ends it cannot be said when to file the renewal. Enter it.",
  "vacancy.category_unclear":
    "The category is missing or not understood, so the group in which the ratio is tested is open. Write 1, 2, 3 or 4.",
  "vacancy.posts_unclear":
    "“{text}” is not understood as a number of posts. Write a whole number; until then one is counted, and perhaps more.",
  "vacancy.ratio_short":
    "The ratio does not hold on {filingDay} with the foreigners asked for: {shortage}.{improves, select, yes { It holds again from {fromDay}, as the list stands.} other {}}",
  "vacancy.ratio_fits_until":
    "The ratio holds on {filingDay}, and surely only if it is filed before {untilDay}: from then on the list or another application may leave too few citizens.",
  "vacancy.ratio_one_of_day":
    "The ratio holds on {filingDay} with this application, but not together with the others of the same day. Give them different days.",
  "vacancy.ratio_undecided":
    "Whether the ratio holds on {filingDay} depends on unclear cells of the staff list or of the list of vacancies.",
  "vacancy.ratio_depends_on_others":
    "The ratio holds on {filingDay} with this application, but not with all the others that may be filed by then and have no day yet. Plan their order.",
  "vacancy.ratio_granted_unclear":
    "Whether the ratio holds on {filingDay} depends on other applications: on whether those granted are on the staff list already, or on outcomes that are unclear.",
  "vacancy.ratio_for_information":
    "An intra-corporate transfer has a test of its own; the ratio of the list would not surely hold on {filingDay}.",
  "vacancy.transferees_short":
    "The limit of transferees in category {category} is exceeded on {filingDay}: {gap, plural, one {# citizen} other {# citizens}} short.",
  "vacancy.transferees_undecided":
    "Whether the limit of transferees holds on {filingDay} depends on unclear cells.",
  "vacancy.transferees_untested":
    "The Law on Migration, art. 37-3(4), limits transferred managers and specialists only, so category {category} is not tested. Confirm the transfer before filing.",
  "vacancy.roster_unreadable": "The staff list cannot be read, so nothing can be said of the ratio.",

  "next.mend": "Clear up a cell first",
  "next.post": "Post today to file from {fileDay}",
  "next.post_by": "Post by {byDay} to file on {fileDay}",
  "next.add_code": "Enter the publication code",
  "next.add_citizens": "First make the ratio hold",
  "next.file": "File from {fileDay}",
  "next.file_by": "File from {fileDay} to {byDay}",
  "next.file_today": "File today or later",
  "next.file_today_by": "File by {byDay}",
  "next.decide": "Look at the open points",
  "next.await": "Filed; await the decision",
  "next.done": "Done",

  "ratio.fits": "fits on {day}",
  "ratio.fits_until": "fits only if filed before {untilDay}",
  "ratio.exempt": "exempt from the ratio on {day}",
  "ratio.short": "{shortage} on {day}",
  "ratio.undecided": "cannot be told for {day}",
  "ratio.shortage":
    "{gap, plural, one {# citizen} other {# citizens}} short in categories {group, select, managers {1–2} other {3–4}}",
  "ratio.shortage.range":
    "between {min} and {max, plural, one {# citizen} other {# citizens}} short in categories {group, select, managers {1–2} other {3–4}}",
  "ratio.shortage.open": "{shortage}, unclear rows decide",
  "both.from":
    "Search and ratio together: from {day}{posted, select, today {, if posted on {asOf}} other {}}",
  "both.none": "Search and ratio together: no such day is known within {days} days, as the lists stand",
  "ratio.requested":
    "Counted with {own, plural, =0 {nobody asked for here} one {# foreigner asked for here} other {# foreigners asked for here}}{before, plural, =0 {} other { and # by applications filed or planned by then}}{ready, plural, =0 {} one {; # by another without a day is not} other {; # by others without a day are not}}.",

  "sources.portals": "What the sources say of the portals",
  "portal.beside_the_others": "{publisher}: migration.enbek.kz beside the portals that were there",
  "portal.named_with_the_others": "{publisher}: all three named, in an order about another service",
  "portal.not_updated":
    "{publisher}: applications go to migration.enbek.kz; the older portals exist but were not updated",

  "step.search_days": "{length} calendar days on the Electronic Labour Exchange",
  "step.vacancy_code": "Publication code of the vacancy",
  "step.search_region": "Posted in the region of the job",
  "step.office_notified": "Career centre (labour mobility centre) notified",
  "step.no_local_candidate": "No suitable candidate found on the domestic labour market",
  "step.ratio": "Ratio on the filing day",
  "step.portal": "Portal",
  "step.contracts_registered": "Data of the employment contracts entered in the register (ЕСУТД)",
  "step.iin_obtained": "IIN of the foreigner obtained",
  "state.done": "done",
  "state.missing": "missing",
  "state.unclear": "cannot tell",
  "state.not_needed": "not needed",
  "state.to_confirm": "confirm",

  "reading.first_filing_day": "First day to file",
  "reading.roll_to_working_day": "Last day of the search on a day off",
  "reading.renewal_search": "Search before a renewal",
  "reading.transferee_search": "Search before an intra-corporate transfer",
  "reading.oldest_posting": "Oldest posting",
  "option.after_last_day": "the day after the last day of the search",
  "option.on_last_day": "the last day of the search",
  "option.as_it_falls": "ends that day all the same",
  "option.next_working_day": "moved to the next working day",
  "option.warn": "warn only",
  "option.required": "required",
  "option.off": "not required",
  "option.any_age": "any age",
  "option.sixty_days": "60 days",
  alternative: "Under another reading ({reading}: {option}): {verdict}.",

  "column.position": "Position",
  "column.category": "Category",
  "column.posts": "Number of posts",
  "column.jobRegion": "Region of the job",
  "column.postingRegion": "Region of the posting",
  "column.posted": "Posting date",
  "column.closed": "Closing date",
  "column.code": "Publication code",
  "column.office": "Career centre notified",
  "column.candidates": "Suitable candidates",
  "column.kind": "Kind of application",
  "column.portal": "Portal",
  "column.planned": "Planned filing date",
  "column.filed": "Actual filing date",
  "column.outcome": "Outcome",
  "column.permitExpiry": "Permit valid to",
  "column.contracts": "Contracts entered in the register (ЕСУТД)",
  "column.iin": "IIN of the foreigner",
  "column.note": "Notes",
  "column.rowNumber": "No.",

  "kind.new": "new",
  "kind.renewal": "renewal",
  "kind.transferee": "intra-corporate transfer",
  "kind.seasonal": "seasonal",
  "outcome.granted": "granted",
  "outcome.refused": "refused",
  "outcome.withdrawn": "withdrawn",
  "outcome.pending": "pending",
  "answer.yes": "yes",
  "answer.no": "no",
  "vacancy.unnamed": "vacancy in row {row}",

  // The screen of vacancies, and the sheets it writes.
  check: "Check vacancies",
  "first.days":
    "For each vacancy of this workbook the first day to file by the cautious count, the next step, and a timeline",
  "first.missing":
    "What is missing for the filing: the code, the days on the exchange, the notice to the career centre",
  "first.ratio": "Whether the ratio will hold on that day, measured on the staff list of the same workbook",

  "none.title": "No list of vacancies found",
  "none.text":
    "No sheet has headings for a position and a posting date. Put your list in front and check again, or start with a template.",
  "none.front": "The sheet in front:",
  "none.choose": "Choose its columns",
  "several.title": "Which list of vacancies?",
  "several.text": "Several sheets read as one. Choose the one to check, or put it in front.",
  "unreadable.title": "“{sheet}” does not read as a list of vacancies",
  "list.empty": "The headings were understood, but no vacancy stands under them.",

  "roster.none": "No staff list was found in this workbook, so nothing is said of the ratio.",
  "roster.several": "Several sheets read as staff lists. Choose the one to measure the ratio on.",
  "roster.declined": "As chosen, nothing is said of the ratio.",
  "roster.unreadable": "“{sheet}” could not be read as a staff list, so nothing can be said of the ratio.",
  "roster.settings":
    "The table {table} has rows that could not be used, so no exemption is claimed from it. The screen “Employer” shows which.",
  "holidays.unread":
    "Days off of {table} that were not understood stand in rows {rows}. Write each as dd.mm.yyyy.",

  "summary.all": "{count, plural, =0 {No vacancy} one {# vacancy} other {# vacancies}} on {day}",
  "summary.pass": "{count, plural, one {# with nothing against it} other {# with nothing against them}}",
  "summary.fail": "{count, plural, one {# too early or incomplete} other {# too early or incomplete}}",
  "summary.undecided": "{count, plural, one {# undecided} other {# undecided}}",
  "summary.filed": "{count, plural, one {# filed} other {# filed}}",
  "summary.next": "Next: {step} ({vacancy})",

  "timeline.title": "Timeline",
  "timeline.label":
    "Timeline of {count, plural, one {# vacancy} other {# vacancies}} from {from} to {to}. The same days stand in the table.",
  "timeline.region": "Timeline, scrolls sideways",
  "timeline.cut": "Some days lie outside the picture. The table has them all.",
  "timeline.empty": "No vacancy has a day yet.",
  "legend.running": "days of the search, part run",
  "legend.ahead": "if posted then",
  "legend.disputed": "last day, disputed",
  "legend.first": "first day",
  "legend.planned": "planned filing",
  "legend.filed": "filed",
  "legend.off": "day off",
  "legend.as_of": "as-of day",
  "table.caption": "Key dates",
  "table.vacancy": "Vacancy",
  "table.posted": "Posted",
  "table.end": "Last day of the search",
  "table.first": "First day",
  "table.planned": "Planned filing",
  "table.filed": "Filed",
  "table.next": "Next step",
  "table.ahead": "post by {day}",
  "table.day_off": "{day}, a day off; next working day {workday}",
  "table.none": "–",

  "cards.title": "What to do next",
  "card.posts": "{posts, plural, one {# post} other {# posts}}",
  "card.regions": "{job}; posted in {posting}",
  "card.ratio": "Ratio: {ratio}",
  "card.remarks": "Remarks",
  "card.checklist": "Filing checklist",
  "card.checklist.count": "{done} of {all}",
  "card.why": "Why, and how sure",
  "why.arithmetic": "Ratio on {day}",
  "why.arithmetic.group": "{group}: {arithmetic}",
  "why.readings": "Other readings",

  "button.checklist": "Checklist sheet",
  "button.dates": "Key dates sheet",
  "button.template": "Insert vacancies template",
  "written.template": "Template inserted: sheet “{sheet}”. Fill it in and press “{check}”.",

  "where.list": "List of vacancies",
  "where.roster.none": "none: leave the ratio aside",
  "where.roster.ask": "choose…",
  "where.lists": "Read as lists of vacancies",
  "where.rosters": "Read as staff lists",
  "where.settings": "Employer’s settings",
  "where.settings.none": "no table {table}: no exemption is claimed",
  "where.small.yes": "as chosen on the Check screen, a small business",
  "where.small.no": "as chosen on the Check screen, no small business",
  "where.small.not_said": "as chosen on the Check screen, no size is stated",
  "where.holidays": "Days off",
  "where.holidays.none": "working calendar; a table {table} can add days",
  "where.holidays.own": "working calendar and {count, plural, one {# day} other {# days}} of {table}",

  "columns.hint":
    "A column chosen here is written to the table {table} of this workbook. This screen and the check in the terminal read it; formulas and the plan find the columns by their headings.",
  "columns.setting": "Vacancy column: {field}",

  "checklist.sheet": "Checklist row {row}",
  "checklist.title": "Filing checklist: {vacancy}",
  "checklist.step": "Step",
  "checklist.state": "State",
  "checklist.detail": "What the list says",
  "checklist.source": "Source",
  "checklist.steps": "Steps",
  "checklist.period": "posted {posted}, last day of the search {end}, first day to file {firstDay}",
  "dates.title": "Key dates of the vacancies",
  "dates.start": "Posting (day 0)",
  "dates.workday": "Working day if that is off",
  "report.sheet": "Vacancy report",
  "report.title": "Vacancies and their filing: report of a check",
  "report.filing": "Filing day looked at",
  "report.ratio": "Ratio on the filing days",
  "readings.chosen": "By the readings that were chosen ({readings}).",
  "readings.by_default":
    "By the default of procedure {count, plural, one {# vacancy would have another answer} other {# vacancies would have another answer}}.",
  "readings.point":
    "{reading}, if “{options}”: another answer for {count, plural, one {# vacancy} other {# vacancies}}",
  "report.readings.hint": "The last column names the vacancies whose verdict would be another one.",
  "about.title": "About this sheet",
  "about.summary":
    "The steps and days are our summary of what other publications say, never the words of the order.",

  "template.example.code": "Example-1",
  "template.note": "The example is withdrawn and asks for nobody",

  "region.astana": "Astana",
  "region.almaty_city": "Almaty city",
  "region.shymkent": "Shymkent",
  "region.abai": "Abai",
  "region.akmola": "Akmola",
  "region.aktobe": "Aktobe",
  "region.almaty_region": "Almaty region",
  "region.atyrau": "Atyrau",
  "region.east_kazakhstan": "East Kazakhstan",
  "region.karaganda": "Karaganda",
  "region.kostanay": "Kostanay",
  "region.kyzylorda": "Kyzylorda",
  "region.mangystau": "Mangystau",
  "region.north_kazakhstan": "North Kazakhstan",
  "region.pavlodar": "Pavlodar",
  "region.turkistan": "Turkistan",
  "region.ulytau": "Ulytau",
  "region.west_kazakhstan": "West Kazakhstan",
  "region.zhambyl": "Zhambyl",
  "region.zhetisu": "Zhetisu",
} as const;
