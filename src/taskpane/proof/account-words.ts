import { checkTexts } from "../../i18n/check";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import {
  citizenIn,
  foreignerIn,
  isClear,
  outcome,
  outcomesOf,
  type Possibilities,
} from "../../domain/possibilities";
import { optionWords } from "../../sentences/reading-options";
import { explainFinding } from "../../sentences/explain-finding";
import { groups } from "../../law/category";
import { toDotted } from "../../law/day";
import type { ReadingName } from "../../law/readings";
import { isNote } from "../../roster/people/lone-cell";
import { findingsBehind, type LeftOut, personIn } from "../../roster/judgement/account";
import { readingsBehind } from "../../roster/judgement/account-readings";
import type { Proven } from "./proven";
import { nameIn } from "./row-facts";

/** What a row counts as, or why it is excluded: one clause without a capital or a full stop. */
export function accountWords(proven: Proven, row: number, language: Language): string {
  const say = speaker(checkTexts, language);
  const possibilities = proven.account.outcomes[row] ?? 0;
  const why = proven.account.leftOut.get(row);
  if (why) return say("counted_as.left_out", { why: whyWords(why, proven, row, language) });
  if (possibilities === outcome.ungrouped) return say("counted_as.outside");
  return isClear(possibilities)
    ? say("counted_as.clear", { way: wayOf(possibilities, proven, row, language) })
    : say("counted_as.unclear", { ways: waysWords(possibilities, language) });
}

/** Further sentences: what makes the row unclear, and which readings it depends on. */
export function reasonsOf(proven: Proven, row: number, language: Language): readonly string[] {
  const { account, judged } = proven;
  const further = account.further.get(row);
  const person = account.leftOut.has(row) ? null : personIn(judged, row);
  return [
    ...(further
      ? [
          speaker(checkTexts, language)("counted_as.further", {
            people: further.people,
            ways: waysWords(further.possibilities, language),
          }),
        ]
      : []),
    ...findingsBehind(account, judged, row).map((finding) =>
      explainFinding(finding, speaker(checkTexts, language), (other) => rowName(proven, other)),
    ),
    ...(person ? readingsBehind(person, judged.readings) : []).map((name) =>
      readingWords(name, proven, language),
    ),
  ];
}

/** Sentences about a sheet row (zero-based), including rows that were not read as people. */
export function rowSentences(proven: Proven, sheetRow: number, language: Language): readonly string[] {
  const say = speaker(checkTexts, language);
  const row = sheetRow - proven.sheet.row;
  const name = nameIn(proven, row);
  const noPerson = whyNoPerson(proven, row);
  const account = noPerson ? say(noPerson) : accountWords(proven, row, language);
  const sentence =
    noPerson || name === null
      ? say("row.unnamed", { row: sheetRow + 1, account })
      : say("row.named", { row: sheetRow + 1, name, account });
  return noPerson ? [sentence] : [sentence, ...reasonsOf(proven, row, language)];
}

function whyNoPerson(
  { account, judged }: Proven,
  row: number,
): "row.elsewhere" | "row.above" | "row.blank" | null {
  if (row < 0 || row >= judged.cells.length) return "row.elsewhere";
  if (row < judged.layout.firstRow) return "row.above";
  return account.outcomes[row] === 0 ? "row.blank" : null;
}

/** The row number as the sheet shows it. */
export function rowName({ sheet }: Pick<Proven, "sheet">, row: number): number {
  return sheet.row + row + 1;
}

function whyWords(why: LeftOut, proven: Proven, row: number, language: Language): string {
  const say = speaker(checkTexts, language);
  const day = toDotted(proven.check.day);
  switch (why.kind) {
    case "left":
    case "not_hired":
    case "away":
      return say(`why.${why.kind}`, { day, date: why.day === null ? "" : toDotted(why.day) });
    case "same_person":
      return say("why.same_person", { row: rowName(proven, why.other) });
    case "reading":
      return why.readings.map((name) => readingWords(name, proven, language)).join("; ");
    case "numbered": {
      // In a numbering column the text may be a section heading or a note.
      const text = nameIn(proven, row);
      if (text === null || !/\p{L}{3}/u.test(text)) return say("why.numbered");
      return say(isNote(text) ? "why.note" : "why.section");
    }
    default:
      return say(`why.${why.kind}`);
  }
}

/** A clause such as "people under outstaffing contracts: not counted". */
function readingWords(name: ReadingName, { judged }: Proven, language: Language): string {
  const sayAnswer = speaker(checkTexts, language);
  return sayAnswer("reading.as", {
    reading: sayAnswer(`reading.${name}`),
    option: optionWords(name, judged.readings[name], sayAnswer),
  });
}

/** Somebody who is no citizen but counts as one by a reading is not called a citizen. */
function wayOf(possibilities: Possibilities, { judged }: Proven, row: number, language: Language): string {
  const group = groups.find((each) => possibilities === citizenIn[each]);
  const person = personIn(judged, row);
  return group === undefined || person === null || person.side === "citizen"
    ? wayWords(possibilities, language)
    : speaker(checkTexts, language)("counted_as.way.local", {
        group: speaker(checkTexts, language)(`group.${group}`),
      });
}

function waysWords(possibilities: Possibilities, language: Language): string {
  return outcomesOf(possibilities)
    .map((bit) => wayWords(bit, language))
    .reduce((before, after) => speaker(checkTexts, language)("counted_as.way.or", { before, after }));
}

function wayWords(bit: number, language: Language): string {
  const say = speaker(checkTexts, language);
  for (const group of groups) {
    if (bit === citizenIn[group]) return say("counted_as.way.citizen", { group: say(`group.${group}`) });
    if (bit === foreignerIn[group]) return say("counted_as.way.foreigner", { group: say(`group.${group}`) });
  }
  return say(bit === outcome.ungrouped ? "counted_as.way.outside" : "counted_as.way.nobody");
}
