/** How a group stands with those who are asked for in applications, and without them. */
export const en = {
  "group.managers": "categories 1–2",
  "group.workers": "categories 3–4",
  "asked.line":
    "{group}: {list}; with {applications, plural, one {# application} other {# applications}} for {people, plural, one {# foreigner} other {# foreigners}} {then}.",
  "asked.on": "{day}: {line}",
  "asked.count": "{citizens} of {total}",
  "asked.count.range": "{worstCitizens} of {worstTotal} to {bestCitizens} of {bestTotal}",
  "asked.short": "{counts}, {gap, plural, one {# citizen} other {# citizens}} short",
  "asked.short.range": "{counts}, {min} to {max} citizens short",
  "asked.open": "{counts}, unclear rows decide",
  "asked.fits":
    "{counts}, {room, plural, =0 {no further foreigner fits} one {# more foreigner fits} other {# more foreigners fit}}",
  "asked.people":
    "{group}: {list}; with {people, plural, one {# foreigner} other {# foreigners}} asked for {then}.",
} as const;
