/** Days to come: the forecast, plans and their rows, ways back, several employers, and people who are only thought of. */
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
    "{name}: the permit ends on {expiry}. For this person to stay, our advice is to file the renewal from {from} to {to}.",
  "renewal.late":
    "{name}: the permit ends on {expiry}. For this person to stay, file the renewal without delay.",
  "renewal.window":
    "{isOver, select, yes {The days we advise, {from} to {to}, are over:} other {That is}} {earliest} to {latest} days before the end{confidence, select, disputed { (described for the years from 2020 on, not confirmed since)} other {}}.",
  "renewal.law":
    "By statute a renewal is asked for before the permit ends (Law on Migration, art. 43(2)(2)).",
  "renewal.post":
    "{isOver, select, yes {The vacancy had to be posted by {day}.} other {Post the vacancy by {day}.}}",
  "renewal.search":
    "Whether a renewal needs the search on the exchange no page read says; if it does, {isOver, select, yes {the vacancy had to be posted by {day}} other {post the vacancy by {day}}}.",

  latest:
    "To be ready on {target} with what you assume, {isPast, select, yes {it had to begin} other {begin}} by {day}. Counted back: {durations}.",
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
  "today.ahead": "Days to come, and a plan: screen Plan",
  "extra.title": "May I ask for more foreigners?",

  "way.nothing": "Nothing is needed.",
  "way.hire": "hire {count, plural, one {# citizen} other {# citizens}}",
  "way.replace":
    "replace {count, plural, one {# foreigner by a citizen} other {# foreigners by citizens}}: {names}",
  "way.not_renew": "do not renew {count, plural, one {# permit} other {# permits}}: {names}",
  "way.not_hire": "do not take on {count, plural, one {# person} other {# people}} yet to come: {names}",
  "way.withdraw": "withdraw {count, plural, one {# application} other {# applications}}: {names}",
  "way.postpone": "file {count, plural, one {# application} other {# applications}} later: {names}",
  "way.further": "{names} and {count, number} more",
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
  "extra.intro": "Change the numbers: the answer follows at once, and nothing is written.",
  "extra.foreigners": "More foreigners",
  "extra.citizens": "More citizens",
  "extra.increase": "One more",
  "extra.decrease": "One less",
  "extra.undecided": "Cannot tell: it depends on unclear rows",
  "extra.exempt": "The exemption still holds, as stated",
  "extra.line": "{group}: now {now}; then {then}.",
  "extra.unchanged": "{group}: {now}.",
  "extra.settle": "Settle the unclear rows first; these are the bounds until then.",
  "extra.exemption_ends":
    "With them the exemption no longer certainly holds: {people} against a limit of {limit}.",
  "extra.applications":
    "Counted too: {applications, plural, one {# application} other {# applications}} for {people, plural, one {# foreigner} other {# foreigners}}, filed or planned by {day}.",
  "extra.several_lists": "Several sheets read as lists of vacancies, so no application is counted.",
  "extra.not_counted": "By your reading foreigners asked for are not counted, so they change nothing here.",
  "extra.ratio_only": "This is the ratio on {day} alone; a permit asks for more than that.",

  // The screen that looks ahead, and the rows of a plan on it: editing them, remedies put among them, writing them into the list.
  // The screen.
  look: "Look ahead {months, plural, one {# month} other {# months}}",
  looking: "Looking ahead…",
  "first.break": "The day on which the ratio breaks, and whose row tips it",
  "first.act": "The latest day to begin, with everything that is assumed",
  "first.plan": "What planned hires, leavers and renewals change, scenarios side by side",
  "first.ways": "The smallest changes after which it holds again, as arithmetic only",
  "first.reads":
    "Looking ahead only reads; a plan is written only when you ask for it. Nothing leaves this workbook.",
  "horizon.label": "How far ahead",
  "horizon.months": "{months, plural, one {# month} other {# months}}",

  "groups.both": "Categories 1–2 and 3–4",
  "headline.label": "What is to come",
  "headline.fail": "{groups} fail from {day}",
  "headline.fail.now": "{groups} fail already on {day}",
  "headline.doubt": "Cannot tell from {day} on",
  "headline.doubt.now": "Cannot tell already on {day}",
  "headline.pass": "Passes up to and including {day}",
  "headline.exempt": "Exempt up to and including {day}",
  "headline.good": "Exempt or passing up to and including {day}",
  "headline.empty": "Nobody to count on {day}",
  "doubt.rows": "It depends on unclear rows. The Check screen names those of today.",
  "doubt.then": "From {day} on it fails in any case: {groups}.",
  "doubt.before": "Already from {day} on unclear rows leave it open.",
  "exemption.holds":
    "The exemption holds on every day: at most {people, plural, one {# person} other {# people}}, limit {limit}. {more, plural, one {# more person then ends} other {# more people then end}} it.",
  "cause.more": "{count, plural, one {and # more on that day} other {and # more on that day}}",

  "act.by": "Begin by {day}.",
  "act.past": "It had to begin by {day}.",
  "act.hiring": "For hiring citizens no term is known here: assume one below.",
  "act.counted": "Counted back from {day}:",

  "assumed.title": "What is assumed",
  "assumed.permit": "A foreigner whose permit has ended",
  "assumed.permit.counted": "is still counted, as after a renewal",
  "assumed.permit.unclear": "is perhaps gone",
  "assumed.permit.gone": "is gone",
  "assumed.permit.where":
    "How ended permits are read is a row of KZ_Employer and holds for every screen and formula. Change it on the screen Employer.",
  "assumed.days": "Days you count on before the change is there",
  "assumed.days.review": "Review of the application",
  "assumed.days.hiring": "Hiring",
  "assumed.days.notice": "Notice",
  "assumed.days.note": "Only the search on the exchange rests on a source. These days are your assumption.",
  "assumed.days.invalid": "Enter whole days from 0 to {most}.",

  "course.title": "Over time",
  "course.label.share": "{group}: share of citizens from {from} to {to}. The same days stand in the table.",
  "course.label.people": "Headcount from {from} to {to}. The same days stand in the table.",
  "course.people": "People",
  "course.people.count": "{min} of {limit}",
  "course.people.range": "{min} to {max}, limit {limit}",
  "course.nobody": "nobody in these categories",
  "course.walk": "Days on which something changes. Arrow keys lead from day to day, and the sheet follows.",
  "course.hint": "Arrow keys or a click: day by day. The sheet follows to the row.",
  "legend.line": "share of citizens",
  "legend.short": "too low",
  "legend.free": "share while exempt",
  "legend.limit": "required, or limit",
  "legend.unclear": "unclear rows: in between",
  "legend.break": "it breaks",
  "table.caption": "Course, day by day",
  "table.what": "What happens",

  "events.title": "Day by day",
  "events.count": "{count, plural, =0 {no day} one {# day} other {# days}}",
  "events.none": "Nothing on the roster changes up to and including {day}.",
  "event.start": "As the roster stands",
  "event.start.asked":
    "The list, with {applications, plural, one {# application} other {# applications}} for {people, plural, one {# foreigner} other {# foreigners}}",
  "event.group": "{group}: {counts}",
  "event.outcome": "{group}. {outcome}",

  "scenarios.title": "Scenarios side by side",
  "scenarios.caption": "Verdict by scenario and day; −2: two citizens short",
  "scenarios.day": "Day",
  "scenarios.as_is": "As it stands",
  "scenarios.unnamed": "With the plan",
  "scenarios.from": "Fails from",
  "scenarios.same": "the same in all",
  "scenarios.never": "no day",
  "scenarios.doubt": "open from {day}",
  "scenarios.gap": "{group}: {gap} short",
  "scenarios.gap.range": "{group}: between {min} and {max} short, unclear rows decide",
  "scenarios.incomplete":
    "{name, select, none {} other {“{name}”: }}{count, plural, one {# row of the plan is left out, since it could not be carried out} other {# rows of the plan are left out, since they could not be carried out}}.",

  "employers.title": "Employers, the worst first",
  "employers.caption": "Verdict by employer on {day}",
  "employers.looking": "Judging the employers one by one…",
  "employers.whole":
    "The forecast above takes all rows for one employer. Each employer is judged by itself here, on the as-of day only.",

  "where.plan.none": "no table {table} yet",
  "where.plan.there": "{table}, sheet “{sheet}”",
  "where.vacancies.left_out": "none counted, as chosen: the list alone",
  "where.vacancies.none": "none: no applications are counted",
  "where.vacancies.several": "several lists ({sheets}), so none of them is counted",
  "where.vacancies.read": "“{sheet}”: foreigners count from the filing day",
  "where.vacancies.unreadable": "“{sheet}” could not be read, so no applications are counted",

  // The rows of a plan, and ways back.
  "column.done": "Put into the list",
  "rows.title": "What if",
  "rows.intro":
    "Plan who joins, leaves or renews, and see what becomes of the ratio. The rows stand in the table {table} of this workbook, where you can edit them too.",
  "rows.none": "Nothing is planned yet.",
  "rows.unreadable": "The table {table} is there, but cannot be read as a plan.",
  "rows.more": "Show {count, plural, one {# more row} other {# more rows}}",
  "rows.table": "Open the table",
  "scenario.title": "Scenario {name}",
  "scenario.every": "In every scenario",
  "scenario.only": "Planned",
  "row.hire": "Hire: {who}",
  "row.leave": "Leaves: {who}",
  "row.renew": "Permit renewed: {who}",
  "row.move": "Moves to another category: {who}",
  "row.not_hire": "Not hired after all: {who}",
  "row.from": "from {day}",
  "row.last": "last day {day}",
  "row.until": "valid to {day}",
  "row.raw": "Row {row}: {text}",
  "severity.error": "not carried out",
  "severity.warning": "unclear",
  "severity.tip": "note",
  "row.edit": "Edit",
  "row.edit.label": "Edit: {row}",
  "row.remove": "Remove",
  "row.remove.label": "Remove: {row}",
  "row.remove.ask": "Take this row out of the plan? The staff list stays as it is.",
  "row.add": "Add to the plan",
  "form.add": "New row of the plan",
  "form.edit": "Row of the plan",
  "field.who": "Who",
  "field.who.hire": "How many, or a name",
  "field.category.new": "New category",
  "field.category.none": "not chosen",
  "field.day.hire": "First working day",
  "field.day.leave": "Last working day",
  "field.day.renew": "Permit valid to",
  "field.day.move": "From which day",
  "field.scenario.hint": "A row without a scenario is part of every one.",
  "field.day.invalid": "Write a whole date.",
  "what.hire": "hire",
  "what.leave": "leaves",
  "what.renew": "renew the permit",
  "what.move": "move to another category",
  "what.not_hire": "do not hire after all",
  save: "Save",
  add: "Add",
  "done.title": "{count, plural, one {# row is} other {# rows are}} in the staff list already",
  "done.on": "put into the list on {day}",

  "written.added": "{count, plural, one {# row} other {# rows}} added to {table}.",
  "written.taken_back": "{count, plural, one {# row is} other {# rows are}} taken out of {table} again.",
  "written.changed": "The row of {table} is changed.",
  "written.removed": "The row is taken out of {table}.",
  "failed.protected": "The sheet {table} is protected, so nothing was written. Unprotect it and try again.",
  "failed.changed": "The row of {table} was changed meanwhile, so nothing was written. Look at it again.",
  "failed.calculated": "A formula stands in a cell to be changed in {table}, so nothing was written.",
  "failed.columns":
    "The table {table} has no column {columns}, so nothing was written. Add a column of that name.",
  "failed.write": "Excel refused to write. Nothing may have been changed; look at {table} and try again.",

  "adopt.button": "Write into the staff list…",
  "adopt.button.label": "Write {scenario} into the staff list…",
  "adopt.title": "What changes in the staff list «{sheet}»",
  "adopt.nothing": "No row of this scenario can be written.",
  "adopt.changes": "Changed",
  "adopt.added": "{count, plural, one {# person} other {# people}} added under row {row}",
  "adopt.cell": "{heading}: {value}",
  "adopt.like": "otherwise as in row {row}",
  "adopt.columns": "{count, plural, one {New column} other {New columns}}: {headings}",
  "adopt.by_hand":
    "{name} (row {row}) is not hired after all. Nobody is taken off the list here: do it yourself once that is settled.",
  "adopt.unclear":
    "{count, plural, one {# row} other {# rows}} of the plan cannot be carried out and {count, plural, one {stays} other {stay}} in the plan.",
  "adopt.note":
    "It is one step to undo where Excel allows (Ctrl+Z). The rows stay in {table}, marked with today's date.",
  "adopt.note.total":
    "Rows are put in above what stands under the list: look whether the formula of a total still reaches them all.",
  "adopt.write": "Write into the list",
  "adopt.written":
    "{rows, plural, one {# row of the plan is} other {# rows of the plan are}} in the staff list now.",
  "adopt.left.changed":
    "{count, plural, one {# row of the plan was} other {# rows of the plan were}} left alone, since the list or the plan was changed meanwhile: row {rows}.",
  "adopt.left.calculated":
    "{count, plural, one {# row of the plan was} other {# rows of the plan were}} left alone, since a formula stands in a cell to be changed: row {rows}.",
  "adopt.failed.protected":
    "The sheet of the staff list or of the plan is protected, so nothing was written. Unprotect it and try again.",
  "adopt.failed.gone": "The sheet of the staff list is gone, so nothing was written.",
  "adopt.failed.changed": "The staff list was changed meanwhile, so nothing was written. Look ahead again.",
  "adopt.failed.no_room":
    "Something stands where the list needs another column, so nothing was written. Make room behind its last column.",
  "adopt.failed.write":
    "Excel refused to write. Look at the list and the plan; with Ctrl+Z you get back what was there.",

  "ways.title": "Ways back",
  "ways.intro":
    "The smallest sets of actions with which the ratio holds from {day} to {last}. One way of each group is needed.",
  "ways.exemption": "Stay within the exemption",
  "ways.none": "No set of these actions makes it hold. Look at another day, or at the exemption.",
  "ways.put": "Put into the plan",
  "ways.put.label": "Put into the plan: {way}",
  "ways.put.ask": "Into which scenario?",
  "ways.applications":
    "Change the day, or the outcome, in the list of vacancies: the plan is about staff only.",
  "ways.unnamed":
    "Row {row} of the list has no name of its own and no IIN, so the plan cannot name that person. Write one there first.",
} as const;
