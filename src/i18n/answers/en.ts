import { FORMULA_NAMESPACE } from "../../sheet/formula-namespace";
/** Sentences about verdicts and findings, for cells, pane, terminal and reports alike. */
export const en = {
  "group.managers": "categories 1–2",
  "group.workers": "categories 3–4",

  "why.pass": "The ratio holds on {day}: {groups}.",
  "why.fail": "The ratio does not hold on {day}: {groups}.",
  "why.undecided":
    "Whether the ratio holds on {day} cannot be told until {rows, plural, one {# unclear row is} other {# unclear rows are}} settled: {groups}.",
  "why.undecided.column":
    "Whether the ratio holds on {day} cannot be told until it is known what the column “{column}” holds: {groups}.",
  "why.empty": "Nobody in the range belongs to a category on {day}, so there is nothing to test.",
  "why.exempt.small_business":
    "Exempt on {day} as a small business (as the employer states; article 24 of the Entrepreneurial Code: headcount and income): {people, plural, one {# person} other {# people}}, and the exemption holds with no more than {limit}. Exemption left aside: {groups}.",
  "why.exempt.small_business.any_size":
    "Exempt on {day} as a small business (as the employer states; article 24 of the Entrepreneurial Code: headcount and income): on that day the exemption holds at any size. Exemption left aside: {groups}.",
  "why.exempt.foreign_branch":
    "Exempt on {day} as a branch or representative office of a foreign legal entity (as the employer states): {people, plural, one {# person} other {# people}}, and the exemption is reported to hold with no more than {limit}; please confirm. Exemption left aside: {groups}.",
  "why.group.empty": "{group}: nobody",
  "why.group.pass":
    "{group}: {citizens} of {total} are citizens, at least {percent}% is required, {room, plural, =0 {no further foreigner fits} one {# more foreigner fits} other {# more foreigners fit}}",
  "why.group.fail":
    "{group}: {citizens} of {total} are citizens, at least {percent}% is required, {gap, plural, one {# more citizen is needed} other {# more citizens are needed}}",
  "why.group.range":
    "{group}: from {worstCitizens} of {worstTotal} to {bestCitizens} of {bestTotal} are citizens, depending on unclear rows, and at least {percent}% is required",
  "why.exemption.no.small_business":
    "The small-business exemption does not hold: {people, plural, one {# person} other {# people}}, limit {limit}.",
  "why.exemption.no.foreign_branch":
    "The exemption for a branch or representative office of a foreign legal entity does not hold: {people, plural, one {# person} other {# people}}, limit {limit}.",
  "why.exemption.unclear": "Whether the exemption holds is unclear: {min} to {max} people, limit {limit}.",
  "why.exemption.claim": `No exemption was claimed; a small business claims it with TRUE as the employer (=${FORMULA_NAMESPACE}.QUOTA_OK(A1:F60,,TRUE)).`,
  "why.reading": "Disputed point ({reading}): {ways}.",
  "why.reading.beside": "{test}, disputed point ({reading}): {ways}.",
  "why.reading.way": "read as {options}, the verdict would be “{verdict}”",
  "why.reading.option": "“{option}”",
  "why.reading.or": "{before} or {after}",
  "why.reading.literal":
    "“{option}” is by the words of the Law on Migration, art. {articles}{isOfUnion, select, yes { (and art. 97 of the Treaty on the Eurasian Economic Union)} other {}}, which name foreigners on permits only; paragraph 16 of the Rules was not read.",
  "why.law":
    "In our summary: {acts}; the statutes and codes were read, the paragraphs of the Rules were not; law checked on {checked}.",
  "why.law.changed": "The law may have changed since.",
  "why.law.unread": "An amendment of {date} could not be read.",

  "verdict.pass": "passes",
  "verdict.fail": "fails",
  "verdict.undecided": "cannot tell",
  "verdict.empty": "nobody",
  "verdict.exempt": "exempt",

  "test.transferee_limit":
    "Intra-corporate transferees are tested apart from this verdict ({limit}): {parts}.",
  "test.transferee_limit.title": "Intra-corporate transferees",
  "test.transferee_limit.limit": "at most {percent}% of the citizens of the category",
  "test.transferee_limit.part": "category {part}",
  "test.transferee_limit.counts": "transferees {transferees}, citizens {citizens}",
  "test.transferee_limit.room": "further transferees that fit: {room}",
  "test.transferee_limit.gap": "citizens missing: {gap}",
  "test.transferee_limit.untested": "outside categories 2 and 3, not tested: {count}",

  "reading.eaeu": "citizens of Russia, Belarus, Armenia and Kyrgyzstan",
  "reading.side.foreigner": "count as foreigners",
  "reading.side.exclude": "left out of both groups",
  "reading.side.local": "count as Kazakhstani staff",
  "reading.unskilled": "people said to be unskilled",
  "reading.unskilled.none": "outside both groups",
  "reading.unskilled.category_4": "counted with category 4",
  "reading.permanent_resident": "foreigners with a residence permit",
  "reading.kandas": "kandas who are not yet citizens",
  "reading.refugee": "refugees and asylum seekers",
  "reading.permit_exempt": "other foreigners who need no permit",
  "reading.contractor": "people under civil-law contracts",
  "reading.work.cautious": "foreigners counted, citizens not",
  "reading.work.exclude": "not counted",
  "reading.work.include": "counted",
  "reading.part_timer": "part-timers who have another job (совместители)",
  "reading.requested": "foreigners asked for",
  "reading.requested.after": "counted as if already here",
  "reading.requested.current": "not counted yet",
  "reading.transferee": "intra-corporate transferees",
  "reading.ended_permits": "foreigners whose permit has ended and who have no last day",
  "reading.ended.counted": "counted",
  "reading.ended.unclear": "perhaps gone",
  "reading.ended.gone": "not counted any more",
  "reading.ended_contract": "people whose contract has ended and who have no last day",
  "reading.ended.extended": "counted, the contract taken as extended",

  "act.order_559": "Order No. 559 of 27.06.2016",
  "act.order_279": "the Rules approved by Order No. 279 of 30.06.2023",
  "act.order_93": "Order No. 93 of 28.03.2025",
  "act.order_353": "Order No. 353 of 03.09.2020",
  "act.resolution_148": "Resolution No. 148 of 21.01.2012",
  "act.migration_law": "the Law on Migration of the Population of 22.07.2011",
  "act.entrepreneurial_code": "article 24 of the Entrepreneurial Code",
  "act.labour_code": "the Labour Code",
  "act.social_code": "the Social Code",
  "act.offences_code": "the Code of Administrative Offences",
  "act.civil_code": "the Civil Code",
  "act.budget_law": "the law on the republican budget of that year",

  "unreadable.no_heading":
    "No heading row was found. Include the row with the column names, at least citizenship, and category or position.",
  "unreadable.no_citizenship_column":
    "No column of citizenship was found{headings, select, none {} other {; the headings read were: {headings}}}. Name one column “Citizenship”.",
  "unreadable.no_category_column":
    "No column of permit categories was found, nor one of positions that could tell them{headings, select, none {} other {; the headings read were: {headings}}}. Name one column “Category” or “Position”.",
  "unreadable.perhaps":
    "{field, select, category {Numbers of categories} other {Names of states}} stand under {headings}: if that is the {field, select, category {permit category} other {citizenship}}, name the column so, or write the row “{field, select, category {column: category} other {column: citizenship}}” with its heading into KZ_Employer.",
  "unreadable.columns_compete": "Several columns could be meant: {headings}. Rename all but one of them.",
  "unreadable.chosen_heading_missing":
    "The settings name the column {headings}, but no heading reads so. Correct the setting or the heading.",
  "unreadable.people_above_heading":
    "Row {row} holds a person above the heading row. Move it under the headings.",
  "unreadable.several_tables":
    "A second table with other columns begins in row {row}. Check each table by itself.",
  "unreadable.dates_from_1904":
    "Dates of birth lie 1,462 days before those in the IINs: this workbook counts days from 1904. Turn that off in Excel’s options and add 1462 to each date, or write the dates as text yyyy-mm-dd.",
  "unreadable.is_a_plan":
    "This reads as a plan (what to do, who, when) and not as a staffing sheet. Give the staffing sheet.",
  "unreadable.is_vacancies":
    "This reads as a list of vacancies, and nobody on it works yet. Check it as vacancies, and give the staffing list here.",
  "unreadable.is_staffing_table":
    "This reads as a staffing table, with posts and no people. Give the list of people with their citizenship.",
  "unreadable.is_settings":
    "This reads as the settings of an employer, and not as a list of people. Give the list of people.",
  "unreadable.is_categories":
    "This reads as the table of positions and their categories, and not as a list of people. Give the list of people.",
  not_covered: "The rules are known from {knownFrom}; {day} is earlier, so there is no answer.",

  "finding.citizenship_blank":
    "Citizenship is missing, so it is unclear how this person counts. Enter the country of citizenship.",
  "finding.citizenship_unknown":
    "“{text}” is not understood as a citizenship, so it is unclear how this person counts. {meant, select, empty {Enter the country’s name.} other {Is it “{meant}”?}}",
  "finding.citizenship_ambiguous":
    "“{text}” {others, select, none {may mean {candidates} or be a slip} other {can mean more than one citizenship ({candidates})}}, so it is unclear how this person counts. Write the country’s full name.",
  "finding.citizenship_is_ethnicity":
    "“{text}” names a people and not a citizenship, so it is unclear how this person counts. Enter the country of citizenship.",
  "finding.citizenship_error_value":
    "The citizenship cell holds the error {text}, so it is unclear how this person counts. Mend the formula or enter the country.",
  "finding.ethnicity_column":
    "This column holds ethnicity, which says nothing about citizenship, so it is unclear how anybody counts. Add a column “Citizenship”.",
  "finding.column_not_read":
    "Column “{heading}” was not understood, and the answer depends on whether it holds {couldBe, select, leave {last days of work} hire {first days of work} iin {IINs} other {statuses}}. Choose it under “Where it read”, or write the row “column: unrelated” with its heading into KZ_Employer.",
  "finding.section_not_employed":
    "The heading “{text}” says of {people, plural, one {# person} other {# people}} below that they {of, select, left {left} elsewhere {are no employees here} other {are not here yet}}, but their rows do not show it, so it is unclear whether they count. Enter {of, select, elsewhere {the kind of each contract} other {the days}}, or delete the rows.",
  "finding.note_about_people":
    "“{text}” says of people on this list that they may be no employees here, and {people, number} of the rows may be meant; which, only you can tell. Write it into the row of each, and take this line out.",
  "finding.people_not_listed":
    "“{text}” speaks of people who have no row here, and the answer depends on whether they are employees. Give each a row, or take this out.",
  "finding.several_employers":
    "This column names {employers} employers: {names}{more, plural, =0 {} other { and # more}}. Each employer is tested by itself, so the answer for all together holds only where it is the same for each. See each on the screen Plan, under “Employers”.",
  "finding.citizen_with_permit":
    "This does not go with the citizenship: a citizen of Kazakhstan is no foreigner and needs no permit of one. One of the two is a slip, and the person may count as either. Correct it.",
  "finding.category_blank":
    "The permit category is missing, so it is unclear in which group this person counts. Enter 1, 2, 3 or 4, or “no category” for an unskilled citizen.",
  "finding.category_unknown":
    "“{text}” {named, select, none {is not understood as a permit category} other {names several permit categories ({named}), and a person has one}}, so it is unclear in which group this person counts. Enter 1, 2, 3 or 4.",
  "finding.category_error_value":
    "The category cell holds the error {text}, so it is unclear in which group this person counts. Mend the formula or enter 1, 2, 3 or 4.",
  "finding.position_open":
    "“{text}”: no column says the permit category of {people, plural, one {the one person} other {the # people}} at this position, so it is unclear in which group {people, plural, one {this person counts} other {they count}}. Write the position and its category into the table KZ_Categories, or add a column “Category”.",
  "finding.position_blank":
    "No column says permit categories and no position stands here, so it is unclear in which group this person counts. Enter the position, or add a column “Category”.",
  "finding.foreigner_unskilled":
    "A foreigner is said to be without category (“{text}”). No source says in which group such a person counts; enter the category of the permit.",
  "finding.no_such_day":
    "There is no day “{text}”, so it is unclear whether this person is employed. Correct the date.",
  "finding.date_unreadable":
    "“{text}” is not understood as a date, so it is unclear whether this person is employed. Enter it as dd.mm.yyyy.",
  "finding.date_ambiguous":
    "“{text}” can be read day first or month first, so it is unclear whether this person is employed. Enter it as dd.mm.yyyy.",
  "finding.dates_settled":
    "Dates of this column that can be read day first or month first were read {order, select, dayFirst {day first} other {month first}}, like the others (row {other}). If that is wrong, enter them as dd.mm.yyyy.",
  "finding.leave_before_hire":
    "The leave date is before the hire date, so it is unclear whether this person is employed. Correct one of them.",
  "finding.iin_invalid":
    "“{text}” is not a valid IIN, so it is not used to recognise the same person in two rows.",
  "finding.iin_is_bin":
    "“{text}” is the number of a company (BIN) and not of a person, so it is not used to recognise the same person in two rows.",
  "finding.iin_lost_zeros":
    "The number cell lost the leading zeros of the IIN; it was read as {iin}. Store the IIN as text.",
  "finding.iin_century_unknown":
    "The seventh digit of the IIN is 0 and tells no century of birth. Compare the number with the document.",
  "finding.birth_date_differs":
    "The date of birth is not the one in the IIN, which tells people apart. Correct one of them.",
  "finding.same_person": "The same person as in row {other}: counted once.",
  "finding.same_iin":
    "The same IIN as in row {other}, but name, citizenship or category differ: one person or two. Correct one of the rows.",
  "finding.same_mistyped_iin":
    "The same number and name as in row {other}, and no valid IIN: one person or two. Give the IIN in both rows, or delete one.",
  "finding.perhaps_no_person":
    "It is not certain that somebody employed on that day stands in this row: it may be a total, a vacancy, a candidate or a note. Complete the row or take it off the list.",
  "finding.vacant_post": "A post that nobody holds: people are counted, not posts.",
  "finding.employer_kind_not_covered":
    "The exemption for “{text}” is not modelled; ask a lawyer whether it applies. The ratio is shown without it.",
  "finding.business_size_unknown":
    "Whether the business is small could not be computed, because headcount, income or that year’s index is not known, so no exemption is taken. Enter “yes” or “no”.",
  "finding.reading_dropped":
    "“{label}: {value}” is not followed: art. {article} of the Law on Migration settles the point. Take the row out.",
  "finding.date_implausible":
    "“{text}” cannot be the date of a job, so it is unclear whether this person is employed. Correct the date.",
  "finding.dates_mixed":
    "Some dates in this column are day first (row {dayFirst}) and some month first (row {monthFirst}), so for dates that can be read both ways it is unclear who is employed. Enter all as dd.mm.yyyy.",
  "finding.status_unknown":
    "{of, select, engagement {“{text}” in a note does not tell for certain how the person counts. Write it in a column “Contract type”.} other {“{text}” is no status known here, so the person may have left. Write the leave date, or a usual word such as “working”.}}",
  "finding.beside_name_unknown":
    "“{text}” beside the name does not show whether this is an employee still at work, so it is unclear whether the person counts. Take it out if so; if not, write the leave date.",
  "finding.contract_ended":
    "The contract ended on {text} without a leave date: {isPresumed, select, yes {unless notice was given on the last working day, it counts as extended for the same term (Labour Code, art. 30(1)(2)), so it is unclear whether the person is still there.} other {the person may have left.}} Write the leave date or the new end.",
  "finding.contract_extended":
    "The contract ended on {text} without a leave date. By your reading, unless notice was given on the last working day, it counts as extended for the same term (Labour Code, art. 30(1)(2)).",
  "finding.permit_ended":
    "The permit ended on {text} and no last day is given: the foreigner is counted unless you choose another reading. Write the new end of the permit or the last day of work.",
  "finding.dismissed_without_date":
    "This person is said to have left, but no leave date says when, so it is unclear whether this person is employed. Enter the leave date.",
  "finding.several_people":
    "This row stands for {count} people, but one row is one person, so it is unclear how many count. Give each person a row.",
  "finding.outstaffed":
    "A worker of a sending party (outstaffing): counted, by citizenship (Law on Migration, art. 37-1(6)).",
  "finding.contractor":
    "Under a civil-law contract: by the cautious reading a foreigner is counted and a citizen is not. The employer’s settings can choose otherwise.",
  "finding.part_timer":
    "A part-timer who has another job (совместитель): by the cautious reading a foreigner is counted and a citizen is not. The employer’s settings can choose otherwise.",
  "finding.part_time_unsaid":
    "A part-timer (“совм.”): it is not said whether the main job is with another employer, so it is unclear whether this citizen counts. Write “внешнее” or “внутреннее совместительство”.",
  "finding.second_job":
    "A second job with this employer: the person may stand in another row too, and counts once. Give the IIN in both rows.",
  "finding.requested":
    "Asked for and not yet here: counted by the cautious reading; no source settles the point. The employer’s settings can choose otherwise.",
  "finding.transferee":
    "An intra-corporate transferee: counted as a foreigner; managers and specialists are also tested apart (Law on Migration, art. 37-3(4)). The employer’s settings can choose otherwise.",
  "finding.seasonal":
    "A seasonal foreign worker comes on a permit (Law on Migration, art. 41) and is counted in the category written.",
  "finding.permit_exempt":
    "No permit is needed, as the sheet says ({ground, select, education {autonomous education organisation, higher education} state_body {state body} investment_project {investment priority project, by the list in the contract} economic_zone {participant of a special economic zone, by the commission’s list} certificate {certificate of qualification, for its term} branch_head {first head of a branch or representative office of a foreign legal entity} business_immigrant {business immigrant} full_foreign_share {company with a 100% foreign share, one head and one deputy at most} astana_hub {Astana Hub, higher education, since the law of 27.09.2025} spouse {spouse of a citizen, married for a year or more} other {}}; Law on Migration, art. {article}): counted as a foreigner to be cautious. Ask for the papers. The employer’s settings can choose otherwise.",
  "finding.ground_not_in_force":
    "The sheet names a ground on which no permit is needed (Law on Migration, art. {article}), and that ground holds since {date} {ground, select, astana_hub {at the earliest: the day on which the law was published was not read} other {only}}. On this day the person counts as a foreigner.",
  "finding.kandas_ended":
    "The status of a kandas ended on {date}, by the day beside it; it lasts one year unless it is extended (Law on Migration, art. 25(1)). Counted as a foreigner. Write the new day if it was extended, or the citizenship if the person is a citizen by now.",
  "finding.share_posts_exceeded":
    "Of a company with a 100% foreign share no more than one head and one deputy need no permit (Law on Migration, art. 36-1(2)(8), resolution of 18.08.2025). The list names more: from the second of each post on they count as foreigners. Check whose post it is.",

  "fine.line":
    "Possible fine if {act}, for a case opened in {year}: {fines} (Code of Administrative Offences, art. {article}, read in a copy of {copied}).",
  "fine.act.no_permit": "a foreigner works without the permit he needs",
  "fine.act.departure": "a foreigner whose permit is over does not leave and no papers of stay are asked for",
  "fine.act.arrival_notice": "information about a foreigner’s arrival comes late",
  "fine.act.contract_data": "contract data are late, incomplete or wrong in the contract register",
  "fine.act.vacancy_data": "a vacancy is late on the exchange",
  "fine.act.layoff_notice": "the notice of lay-offs comes late",
  "fine.of": "{party}: {amount}",
  "fine.warning": "a warning",
  "fine.mci": "{count} MCI",
  "fine.tenge": "{amount} tenge ({count} MCI)",
  "party.individual": "individual",
  "party.official": "official",
  "party.small": "small business, non-profit organisation",
  "party.medium": "medium business",
  "party.large": "large business",

  // Of any cell.
  "finding.not_calculated":
    "The formula in this cell was never calculated, so what it says is not known. Open the workbook in Excel, save it, and check again.",
  "finding.merged_cells":
    "Cells {cells} are merged, and only the first of their rows holds what they show. Unmerge them and fill every row.",

  // The rows of a plan, and a range that is none.
  "finding.plan_action_blank": "Nothing says what is to be done. Choose what is planned.",
  "finding.plan_action_unknown":
    "“{text}” leaves open what to do. Write hire, leave, renew, move to category or do not hire.",
  "finding.plan_who_blank": "Nothing says who is meant, or how many. Write a name or a number.",
  "finding.plan_who_needed": "This needs the name of one person on the roster, and “{text}” is a number.",
  "finding.plan_person_unknown":
    "“{text}” is not on the roster. Write the name as it stands there, or the IIN.",
  "finding.plan_person_ambiguous": "“{text}” stands on the roster more than once. Write the IIN instead.",
  "finding.plan_not_there_then": "“{text}” does not work on that day. Check the day.",
  "finding.plan_works_already":
    "“{text}” has no first day to come. Only somebody who does not work yet can be left out.",
  "finding.plan_only_requested":
    "“{text}” is only asked for and does not work yet. Plan “do not hire” instead.",
  "finding.plan_citizen_has_no_permit":
    "“{text}” is a citizen by the roster and has no permit to renew. Check the name, or the citizenship on the roster.",
  "finding.plan_renewal_shortens": "The permit of “{text}” already lasts longer than that. Check the day.",
  "finding.plan_same_category": "“{text}” is in that category already. Check the category.",
  "finding.plan_day_far":
    "The day is months in the past, or years ahead. Correct it; if it is done, take the row out of the plan or mark it as done.",
  "finding.plan_count_unusable": "“{text}” is not a number of people. Write a whole number from 1 to 1000.",
  "finding.plan_day_needed": "This needs a day. Write the date.",
  "finding.plan_category_needed": "This needs the new category. Write a number from 1 to 4.",
  "finding.plan_no_headings":
    "The roster has no row of headings, so no dates can be added to it. Include the headings.",
  "finding.plan_no_citizenship": "The roster has no column of citizenship, so nobody can be added to it.",
  "finding.plan_citizenship_unclear":
    "“{text}” is no clear citizenship, so the person counts on either side. Write the country.",
  "finding.plan_category_unclear":
    "“{text}” is no clear category, so the person is in either group. Write 1 to 4.",
  "finding.plan_dates_settled":
    "Days of this column that can be read day first or month first were read {order, select, dayFirst {day first} other {month first}}, like the others. If that is wrong, enter them as dd.mm.yyyy.",
  "finding.plan_hire_without_day": "Without a day the person is counted from the beginning.",
  "unreadable.no_plan_heading":
    "This does not read as a plan. It needs a heading for what is to be done and one for whom.",
  "unreadable.plan_columns_compete":
    "Two columns of the plan have the same meaning: {headings}. Rename one of them.",

  // Why a range is no list of vacancies.
  "unreadable.vacancies.no_heading":
    "No row reads as the headings of a list of vacancies. It needs headings for the posting date and for the position or the publication code, such as “Position” and “Posting date”.",
  "unreadable.vacancies.no_position_column":
    "There is no column for the position or the publication code. Headings understood: {headings}.",
  "unreadable.vacancies.no_posting_column":
    "There is no column for the posting date. Headings understood: {headings}. Call the column “Posting date”.",
  "unreadable.not_read": "Not read: {headings}.",
  no_vacancies: "No vacancy stands under the headings, so there is nothing to check.",
  quoted: "“{text}”",

  // Why a cell holds no day.
  "date.no_such_day": "There is no day “{text}”. Correct the date.",
  "date.unreadable": "“{text}” is not understood as a date. Enter it as dd.mm.yyyy.",
  "date.ambiguous": "“{text}” can be read day first or month first. Enter it as dd.mm.yyyy.",
} as const;
