/** Days to come: the forecast, plans, ways back, several employers, and people who are only thought of. */
export const en = {
  // The forecast, plans and ways back.
  "column.scenario": "Scenario",
  "column.what": "What to do",
  "column.who": "Who or how many",
  "column.category": "Category",
  "column.citizenship": "Citizenship",
  "column.day": "Day",
  "action.hire": "hire",
  "action.leave": "leave",
  "action.renew": "renew",
  "action.move": "move to category",
  "action.not_hire": "do not hire",
  kazakhstan: "Kazakhstan",

  "person.unnamed": "row {row}",

  "forecast.ratio_fails":
    "The ratio itself does not hold in {groups} from {day}; only the exemption stands against that.",
  "forecast.empty":
    "From {day} nobody on the roster is counted in the categories 1–4, so there is no answer.",
  "forecast.doubt.assumed":
    "From {day} it cannot be told: permits have ended, and by the reading chosen their holders are perhaps gone.",
  "forecast.exemption_lost": "That day ends the exemption, which held the day before.",
  "forecast.exemption_ends":
    "From {day} the exemption no longer certainly holds: {people} against a limit of {limit}.",
  people: "{count, plural, one {# person} other {# people}}",
  "people.range": "{min} to {max} people",
  "forecast.filings_without_day":
    "{count, plural, one {# vacancy has} other {# vacancies have}} no filing day and {count, plural, one {is} other {are}} not counted.",
  "forecast.filings_of_unknown_size":
    "{count, plural, one {# vacancy does} other {# vacancies do}} not say how many people are asked for: one is counted for each, and perhaps more. Write a whole number of posts.",
  "forecast.law":
    "Later days are judged by the law as it was checked on {day}; it may change before they come.",

  "cause.joins":
    "{side, select, citizen {{name}, a citizen, begins to work} unclear {{name}, citizenship unclear, begins to work} other {{name}, a foreigner, begins to work}}",
  "cause.leaves":
    "{side, select, citizen {{name}, a citizen, is gone; the last day was {day}} unclear {{name}, citizenship unclear, is gone; the last day was {day}} other {{name}, a foreigner, is gone; the last day was {day}}}",
  "cause.contract_ends":
    "{side, select, citizen {{name}, a citizen: the contract ended on {day}, and it is not clear whether the person is still there} unclear {{name}, citizenship unclear: the contract ended on {day}, and it is not clear whether the person is still there} other {{name}, a foreigner: the contract ended on {day}, and it is not clear whether the person is still there}}",
  "cause.changes": "{name} counts otherwise from this day on",
  "cause.permit_ends": "{name}: the permit ended on {day}",
  "cause.files":
    "an application {people, plural, =0 {that adds nobody} one {for # foreigner} other {for # foreigners}} is filed (vacancy in row {row})",
  "cause.law": "the law changes: {rules}",
  "rule.local_content_managers": "the ratio in categories 1–2",
  "rule.local_content_workers": "the ratio in categories 3–4",
  "rule.small_business_exemption": "the exemption of small businesses",
  "rule.foreign_branch_exemption":
    "the exemption of branches and representative offices of foreign legal entities",

  "permit.counted":
    "Foreigners go on being counted when their permits end, as a check of that day would count them. No source we read says from when they no longer do.",
  "permit.unclear": "Foreigners whose permits end are perhaps gone from the next day on: an assumption.",
  "permit.gone": "Foreigners whose permits end are gone from the next day on: an assumption, and no rule.",
  "permit.if_gone":
    "If {count, plural, one {the foreigner whose permit ended is} other {the # foreigners whose permits ended are}} gone by then: {verdict}.",

  "act.find_citizens": "What keeps it: {people} at work by {day}.",
  "act.put_off_application": "What keeps it: put the application off, or first find {people}.",
  "act.put_off_start": "What keeps it: put the first day of work off, or first find {people}.",
  "act.citizens": "{gap, plural, one {# citizen} other {# citizens}} ({group})",
  "act.citizens.range": "{min} to {max} citizens ({group})",
  "act.some_citizens": "citizens",
  renewal:
    "{name}: the permit ends on {expiry}. For this person to stay, our advice is to file the renewal from {from} to {to}, {earliest} to {latest} days before that{confidence, select, disputed { (described for the years from 2020 on, not confirmed since)} other {}}.{search, select, none {} sure { Post the vacancy by {post}.} other { Whether a renewal needs the search on the exchange no page read says; if it does, post the vacancy by {post}.}}",

  latest: "To be ready on {target} with what you assume, begin by {day}. Counted back: {durations}.",
  "latest.past":
    "To be ready on {target} with what you assume, it had to begin by {day}. Counted back: {durations}.",
  "duration.hiring": "hiring, {days, plural, one {# day} other {# days}} ({confidence})",
  "duration.notice": "notice, {days, plural, one {# day} other {# days}} ({confidence})",
  "confidence.assumed": "your assumption",

  "today.title": "What to do for {day}",
  "today.title.asked": "What to do for {day}, with the applications",
  "today.intro":
    "The smallest changes after which the ratio holds on that day. Days to come are not looked at here, they are a matter of the forecast.",
  "today.settle":
    "First settle {rows, plural, one {the unclear row} other {the # unclear rows}} that the answer depends on: nothing else may be needed then.",
  "today.first": "Begin with {cell}",
  "today.begin": "Begin with {cell}.",
  "today.group": "{group}, one of these:",
  "today.exemption": "Or stay within the exemption:",
  "today.none": "No set of these actions makes it hold on that day.",
  "today.switch": "With applications",
  "today.more": "Show {count, plural, one {# more way} other {# more ways}}",
  "today.copy": "Copy as text",
  "today.not_copied": "The text could not be copied. Select it and copy it by hand.",
  "today.ahead": "Days to come, and a plan: screen Plan",
  "today.further": "May I ask for more foreigners?",

  "way.nothing": "Nothing is needed.",
  "way.hire": "hire {count, plural, one {# citizen} other {# citizens}}",
  "way.replace":
    "replace {count, plural, one {# foreigner by a citizen} other {# foreigners by citizens}}: {names}",
  "way.not_renew": "do not renew {count, plural, one {# permit} other {# permits}}: {names}",
  "way.not_hire": "do not take on {count, plural, one {# person} other {# people}} yet to come: {names}",
  "way.withdraw": "withdraw {count, plural, one {# application} other {# applications}}: {names}",
  "way.postpone": "file {count, plural, one {# application} other {# applications}} later: {names}",
  "way.application":
    "{position, select, none {} other {{position}, }}row {row} of the vacancies, {people, plural, one {# foreigner} other {# foreigners}}",
  "way.arithmetic.day": "On {day} it is then: 100 × {citizens} = {left} ≥ {right} = {percent} × {total}.",
  "way.arithmetic": "On {day}, the tightest day: 100 × {citizens} = {left} ≥ {right} = {percent} × {total}.",
  "way.cost":
    "{citizens, plural, =0 {No citizen} one {# citizen} other {# citizens}} to find, {foreigners, plural, =0 {no foreigner} one {# foreigner} other {# foreigners}} fewer.",
  "way.exemption": "Stay within {limit} people: {actions}.",
  "way.exemption.none": "No plan or permit on the roster keeps the headcount within the limit.",
  "way.cut": "There are more ways than these.",
  "way.unclear": "Unclear rows are counted at their worst; settling them may make less do.",
  "way.no_advice": "This is arithmetic. It advises nobody to end a contract.",
  "caution.ending_a_contract_has_rules":
    "Whether and how a contract may end is a matter of labour law, which is not checked here.",
  "caution.permit_and_contract_differ":
    "That a permit runs out is not itself named as a ground for ending the contract; where a permit is revoked the contract ends (Labour Code, art. 57), and its term cannot be longer than the permit’s (art. 30). Ask a lawyer.",
  "caution.category_4_is_not_renewed":
    "By a text of 2020, permits of category 4 are not renewed at all. Confirm what holds today.",
  "caution.category_4_is_to_be_replaced":
    "By a text of 2020, a permit of category 4 obliges to replace the foreigner by a citizen within 6 months to a year. Confirm what holds today.",
  "caution.citizens_raise_the_headcount":
    "Every citizen hired counts towards the limit of the exemption, which these hires may end.",
  "caution.counts_by_a_reading":
    "Some are foreigners only by a reading that the law leaves open, such as citizens of the Eurasian Economic Union; by another reading less may do. The Check screen names the readings.",
  "caution.size_is_only_one_condition":
    "The limit of people is one condition only; the other is to be a small business under article 24 of the Entrepreneurial Code.",

  "employers.column.file": "File, sheet",
  "employers.column.limit": "To the limit",
  "employers.column.room": "Room {group}",
  "employers.column.gap": "Gap {group}",
  "short.managers": "1–2",
  "short.workers": "3–4",
  "employers.unnamed": "not named",
  "employers.headline":
    "{fail, plural, =0 {No employer fails} one {# employer fails} other {# employers fail}}, {undecided} cannot be told, {good} in order",
  "employers.unread": "{count, plural, one {# file was} other {# files were}} not read:",
  "employers.unassigned":
    "{file, select, none {} other {{file}: }}{count, plural, one {# person stands} other {# people stand}} in rows that name no employer and may belong to any of them.",
  "employers.problem":
    "{cell}: “{text}” cannot be used, so no exemption is claimed for that employer. Correct the cell.",
  "employers.not_calculated":
    "{cell}: the formula in this cell was never calculated, so no exemption is claimed for that employer. Open the workbook in Excel, save it, and check again.",
  "employers.no_heading":
    "{cell}: the table of employers has no heading for the employer’s name or BIN beside another, so nothing of it is used. Name them “Employer”, “BIN”, “Small business”. {headings, select, none {} other {Not understood: {headings}.}}",
  "employers.open_branches":
    "{name}: the answer depends on whether its branches count together or each alone. Say in KZ_Employers whether it is a company of Kazakhstan, or which branches are those of a foreign legal entity.",
  "employers.own_settings":
    "{file}: KZ_Employer is about one employer and is not applied where the roster names several. Use KZ_Employers.",
  "employers.branches":
    "Branches of a company of Kazakhstan count with their parent. The branch of a foreign legal entity counts alone where the table KZ_Employers says so (a letter of the ministry under the earlier rules).",

  // How many more foreigners may be asked for, tried without writing anything.
  "further.intro": "Change the numbers: the answer follows at once, and nothing is written.",
  "further.foreigners": "More foreigners",
  "further.citizens": "More citizens",
  "further.increase": "One more",
  "further.decrease": "One less",
  "further.undecided": "Cannot tell: it depends on unclear rows",
  "further.exempt": "The exemption still holds, as stated",
  "further.line": "{group}: now {now}; then {then}.",
  "further.unchanged": "{group}: {now}.",
  "further.settle": "Settle the unclear rows first; these are the bounds until then.",
  "further.exemption_ends":
    "With them the exemption no longer certainly holds: {people} against a limit of {limit}.",
  "further.applications":
    "Counted too: {applications, plural, one {# application} other {# applications}} for {people, plural, one {# foreigner} other {# foreigners}}, filed or planned by {day}.",
  "further.several_lists": "Several sheets read as lists of vacancies, so no application is counted.",
  "further.not_counted": "By your reading foreigners asked for are not counted, so they change nothing here.",
  "further.ratio_only": "This is the ratio on {day} alone; a permit asks for more than that.",
} as const;
