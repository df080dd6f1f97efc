/** What is said at a glance: the verdict in one line, the comparison of a group, how grave a finding is. Not for cells. */
export const en = {
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
  "headline.gap.range": "{min} to {max} citizens short {inGroup}",
  "reading.chosen": "By your reading ({readings}). By the default one it would be: “{byDefault}”.",
  "reading.as": "{reading}: {option}",
  "reading.disputed": "Disputed, and the answer depends on it: {points}.",
  "reading.disputed.point": "{reading}, if “{option}”: {verdict}",
  "counted.as_citizens":
    "{group}: {count, plural, one {# person is} other {# people are}} no citizens and count as Kazakhstani staff, by your reading.",
  "severity.error": "error",
  "severity.warning": "warning",
  "severity.tip": "tip",
} as const;
