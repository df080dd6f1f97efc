import {
  citizenIn,
  foreignerIn,
  isClear,
  outcome,
  outcomesOf,
  type Possibilities,
} from "../../domain/possibilities";
import { optionWords } from "../../i18n/reading-options";
import { explainFinding } from "../../i18n/explain-finding";
import { groups } from "../../law/category";
import { toDotted } from "../../law/day";
import type { ProofKey } from "../../i18n/proof";
import type { ReadingName } from "../../law/readings";
import { findingsBehind, type LeftOut, personIn } from "../../roster/judgement/account";
import { readingsBehind } from "../../roster/judgement/account-readings";
import type { ProofSpeech } from "../proof-speech";
import type { Proven } from "./proven";
import { nameIn } from "./row-facts";

/** What a row counts as, or why it is left out, in one clause without a capital or a full stop. */
export function accountWords(proven: Proven, row: number, speech: ProofSpeech): string {
  const { sayProof: say } = speech;
  const possibilities = proven.account.outcomes[row] ?? 0;
  const why = proven.account.leftOut.get(row);
  if (why) return say("as.left_out", { why: whyWords(why, proven, speech) });
  if (possibilities === outcome.ungrouped) return say("as.outside");
  return isClear(possibilities)
    ? say("as.clear", { way: wayOf(possibilities, proven, row, speech) })
    : say("as.unclear", { ways: waysWords(possibilities, speech) });
}

/** What is said beside that, each a sentence: what makes the row unclear, and by which readings it counts so. */
export function reasonsOf(proven: Proven, row: number, speech: ProofSpeech): readonly string[] {
  const { account, judged } = proven;
  const further = account.further.get(row);
  const person = account.leftOut.has(row) ? null : personIn(judged, row);
  return [
    ...(further
      ? [
          speech.sayProof("as.further", {
            people: further.people,
            ways: waysWords(further.possibilities, speech),
          }),
        ]
      : []),
    ...findingsBehind(account, judged, row).map((finding) =>
      explainFinding(finding, speech.sayAnswer, (other) => rowName(proven, other)),
    ),
    ...(person ? readingsBehind(person, judged.readings) : []).map((name) =>
      readingWords(name, proven, speech),
    ),
  ];
}

/** One row of the sheet (from 0) in sentences, also where it is none of those that were read as people. */
export function rowSentences(proven: Proven, sheetRow: number, speech: ProofSpeech): readonly string[] {
  const { sayProof: say } = speech;
  const row = sheetRow - proven.sheet.row;
  const name = nameIn(proven, row);
  const noPerson = whyNoPerson(proven, row);
  const account = noPerson ? say(noPerson) : accountWords(proven, row, speech);
  const sentence =
    noPerson || name === null
      ? say("row.unnamed", { row: sheetRow + 1, account })
      : say("row.named", { row: sheetRow + 1, name, account });
  return noPerson ? [sentence] : [sentence, ...reasonsOf(proven, row, speech)];
}

function whyNoPerson({ account, judged }: Proven, row: number): ProofKey | null {
  if (row < 0 || row >= judged.cells.length) return "row.elsewhere";
  if (row < judged.layout.firstRow) return "row.above";
  return account.outcomes[row] === 0 ? "row.blank" : null;
}

/** The number of a row as its sheet shows it. */
export function rowName({ sheet }: Pick<Proven, "sheet">, row: number): number {
  return sheet.row + row + 1;
}

function whyWords(why: LeftOut, proven: Proven, speech: ProofSpeech): string {
  const { sayProof: say } = speech;
  const day = toDotted(proven.check.day);
  switch (why.kind) {
    case "left":
    case "not_hired":
    case "away":
      return say(`why.${why.kind}`, { day, date: why.day === null ? "" : toDotted(why.day) });
    case "same_person":
      return say("why.same_person", { row: rowName(proven, why.other) });
    case "reading":
      return why.readings.map((name) => readingWords(name, proven, speech)).join("; ");
    default:
      return say(`why.${why.kind}`);
  }
}

/** "people under outstaffing contracts: not counted". */
function readingWords(name: ReadingName, { judged }: Proven, { sayProof, sayAnswer }: ProofSpeech): string {
  return sayProof("by.reading", {
    reading: sayAnswer(`reading.${name}`),
    option: optionWords(name, judged.readings[name], sayAnswer),
  });
}

/** Who counts as a citizen by a reading alone is never called one. */
function wayOf(possibilities: Possibilities, { judged }: Proven, row: number, speech: ProofSpeech): string {
  const group = groups.find((each) => possibilities === citizenIn[each]);
  const person = personIn(judged, row);
  return group === undefined || person === null || person.side === "citizen"
    ? wayWords(possibilities, speech)
    : speech.sayProof("way.local", { group: speech.sayAnswer(`group.${group}`) });
}

function waysWords(possibilities: Possibilities, speech: ProofSpeech): string {
  return outcomesOf(possibilities)
    .map((bit) => wayWords(bit, speech))
    .reduce((before, after) => speech.sayProof("way.or", { before, after }));
}

function wayWords(bit: number, { sayProof: say, sayAnswer }: ProofSpeech): string {
  for (const group of groups) {
    if (bit === citizenIn[group]) return say("way.citizen", { group: sayAnswer(`group.${group}`) });
    if (bit === foreignerIn[group]) return say("way.foreigner", { group: sayAnswer(`group.${group}`) });
  }
  return say(bit === outcome.ungrouped ? "way.outside" : "way.nobody");
}
