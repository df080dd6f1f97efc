/** A check: its verdict at a glance, who was counted, who was left out and why. */
export const en = {
  // What is said at a glance: the verdict in one line, the comparison of a group, how grave a finding is.
  "group.in.managers": "in categories 1–2",
  "group.in.workers": "in categories 3–4",
  "headline.pass": "Passes: {rooms}",
  "headline.fail": "Fails: {gaps}",
  "headline.undecided": "Cannot tell: {rows, plural, one {# row decides} other {# rows decide}} it",
  "headline.positions":
    "Cannot be told yet: {deciding, plural, one {# position decides} other {# positions decide}} it",
  "headline.empty": "Nobody to check on this day",
  "headline.exempt.small_business":
    "Exempt as a small business, as stated: {people, plural, one {# person} other {# people}}, limit {limit}",
  "headline.exempt.small_business.any_size": "Exempt as a small business, as stated, whatever its size",
  "headline.exempt.foreign_branch":
    "Exempt as a branch or representative office of a foreign legal entity, as stated: {people, plural, one {# person} other {# people}}, limit {limit}",
  "headline.room":
    "{room, plural, =0 {no further foreigner fits} one {# more foreigner fits} other {# more foreigners fit}} {inGroup}",
  "headline.room.range": "{min} to {max} more foreigners fit {inGroup}",
  "headline.gap": "{gap, plural, one {# citizen} other {# citizens}} short {inGroup}",
  "headline.gap.range":
    "between {min} and {max, plural, one {# citizen} other {# citizens}} short {inGroup}, unclear rows decide",
  "reading.chosen": "By your reading ({readings}). By the default one it would be: “{byDefault}”.",
  "reading.as": "{reading}: {option}",
  "reading.disputed": "Disputed, and the answer depends on it: {points}.",
  "reading.disputed.point": "{reading}, if “{option}”: {verdict}",
  "counted.as_citizens":
    "{group}: {count, plural, one {# person is no citizen and counts} other {# people are no citizens and count}} as Kazakhstani staff, by your reading.",
  "severity.error": "error",
  "severity.warning": "warning",
  "severity.tip": "tip",

  // How a group stands with those who are asked for in applications, and without them.
  "asked.line":
    "{group}: {list}. With {applications, plural, one {# application} other {# applications}} for {people, plural, one {# foreigner} other {# foreigners}}: {then}.",
  "asked.on": "{day}: {line}",
  "asked.count": "{citizens} of {total}",
  "asked.count.range": "{worstCitizens} of {worstTotal} to {bestCitizens} of {bestTotal}",
  "asked.short": "{counts}, {gap, plural, one {# citizen} other {# citizens}} short",
  "asked.short.range": "{counts}, between {min} and {max, plural, one {# citizen} other {# citizens}} short",
  "asked.fits":
    "{counts}, {room, plural, =0 {no further foreigner fits} one {# more foreigner fits} other {# more foreigners fit}}",
  "asked.people":
    "{group}: {list}. With {people, plural, one {# foreigner} other {# foreigners}} asked for: {then}.",

  // Who was counted, who was left out and why.
  title: "Proof",
  whole: "Show the whole proof",
  selected: "Who is in the selected row?",
  "selected.elsewhere": "Select a cell in a row of the checked list, then press again.",
  "tab.people": "People",
  "tab.arithmetic": "Arithmetic",
  "tab.law": "Law",

  "number.citizens": "{count, plural, one {# citizen} other {# citizens}}",
  "number.local":
    "Kazakhstani staff: {citizens, plural, one {# citizen} other {# citizens}} + {counted} counted by reading",
  "number.foreigners": "{count, plural, one {# foreigner} other {# foreigners}}",
  "number.unclear": "{count} unclear",
  "number.counted": "{count, plural, one {# person counted} other {# people counted}}",
  "number.counted.range": "{min} to {max} people counted",
  "number.outside": "{count} outside both groups",
  "number.left_out": "{count, plural, one {# person left out} other {# people left out}}",
  "number.no_person": "{count, plural, one {# row without people} other {# rows without people}}",
  "number.who": "{number}, {group}",

  "exemption.ends":
    "{people} of {limit}: {more, plural, one {# more person ends} other {# more people end}} the exemption.",
  "exemption.ends.next": "{people} of {limit}: the next hire ends the exemption.",
  "exemption.ends.unclear":
    "{min} to {max} of {limit}: {more, plural, one {# more person} other {# more people}} may already end the exemption, depending on unclear rows.",
  "exemption.ends.declared":
    "{people} of {limit}, as declared: the exemption ends when the declared number or this list goes above {limit}.",
  "exemption.then.gaps": "Without it, as the list stands: {gaps}.",
  "exemption.then.holds": "Without it, as the list stands, the ratio would hold.",

  "share.label": "Who is shown",
  "share.all": "Every row",
  "share.counted": "Counted, whatever the category",
  "share.group": "{group}, all",
  "share.citizens": "{group}, citizens",
  "share.unclear.group": "{group}, unclear",
  "share.foreigners": "{group}, foreigners",
  "share.outside": "Outside both groups",
  "share.unclear": "Unclear",
  "share.left_out": "Left out",
  "share.no_person": "Rows without people: headings, totals, notes",
  "share.option": "{share} ({count, number})",

  search: "Search by name",
  "rows.none": "No such row.",
  "rows.shown": "Rows shown: {shown, number} of {total, number}",
  "rows.busy": "Going through the rows…",
  "rows.failed":
    "The rows could not be gone through because of an error in the pane. Go back and check the sheet again; if that does not help, send the report from Diagnostics to whoever helps you.",
  go: "Go to row {row}",
  "go.failed": "The row could not be selected.",

  "fact.citizenship.none": "no citizenship",
  "fact.category": "category {category}",
  "fact.category.said": "category: {text}",
  "fact.category.none": "no category",
  "fact.read_as": "{text} ({code})",

  "way.citizen": "a citizen in {group}",
  "way.local": "Kazakhstani staff by the chosen reading, {group}",
  "way.foreigner": "a foreigner in {group}",
  "way.outside": "headcount only, outside both groups",
  "way.nobody": "not at all",
  "way.or": "{before}, or {after}",
  "as.clear": "counted as {way}",
  "as.outside": "counted in the headcount only, outside both groups",
  "as.unclear": "unclear, counts as {ways}",
  "as.left_out": "left out: {why}",
  "as.further":
    "for {people, plural, one {# more person} other {# more people}} the row says it stands for: {ways}",

  "why.heading": "headings, or numbers of columns",
  "why.total": "a sum of people",
  "why.section": "the heading of a section",
  "why.note": "a note, or something else that names nobody",
  "why.signature": "a place to sign",
  "why.numbered": "nothing stands in it but in the column of numbers",
  "why.no_facts": "no name, citizenship or position",
  "why.vacant_post": "a post that nobody holds",
  "why.left": "left on {date}, before {day}",
  "why.not_hired": "hired on {date}, after {day}",
  "why.away": "not employed on {day}, however its dates are read",
  "why.same_person": "the same person as in row {row}, counted once",

  "row.named": "Row {row}, {name}: {account}.",
  "row.unnamed": "Row {row}: {account}.",
  "row.above": "it stands above the people or among the headings",
  "row.elsewhere": "it is not among the rows that were checked",
  "row.blank": "it is blank",

  "arithmetic.exemption": "Exemption",
  "arithmetic.exemption.yes": "{people} ≤ {limit}: holds",
  "arithmetic.exemption.no": "{people} > {limit}: does not hold",
  "arithmetic.exemption.unclear": "{min} to {max} people, limit {limit}: unclear",

  "law.title": "Rules in force on {day}, in our summary",
  "readings.title": "Disputed points that touch this list",
  "readings.none": "No disputed point touches anybody on this list.",
} as const;
