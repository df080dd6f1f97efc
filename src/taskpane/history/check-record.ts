import { checkTexts } from "../../i18n/check";
import { speaker } from "../../i18n/speaker";
import type { RecordColumn } from "../../excel/write-records";
import type { Language } from "../../i18n/language";
import type { SayFindings } from "../../i18n/findings";
import type { Day } from "../../law/day";
import { type Group } from "../../law/category";
import type { Check } from "../../roster/check";
import type { FixValue } from "../../roster/judgement/fix";
import type { Answer, Snapshot } from "../store/check/answer";
import { verdictHeadline, verdictReadings } from "../verdict/verdict-words";
import { writtenColumns } from "../store/tables/written-columns";

/** Columns of the table of checks, in the order used for a new table. */
export const recordColumns = [
  "day",
  "time",
  "as_of",
  "sheet",
  "verdict",
  "said",
  "managers_citizens",
  "managers_total",
  "workers_citizens",
  "workers_total",
  "deciding",
  "readings",
  "by",
  "law",
] as const;

export function checkColumns(language: Language): readonly RecordColumn[] {
  return writtenColumns(
    recordColumns.map((column) => `history.${column}` as const),
    language,
  );
}

/** A check to be saved. */
export type KeptCheck = {
  readonly answer: Answer;
  readonly check: Check;
  readonly reading: Snapshot;
  readonly keptOn: Day;
  /** Free text naming the person who checked; may be blank. */
  readonly by: string;
};

/** One row of values: everything known at the time of the check. */
export function checkRecord(
  { answer, check, reading, keptOn, by }: KeptCheck,
  language: Language,
  say: SayFindings,
): readonly FixValue[] {
  const readings = verdictReadings(answer, language);
  const row: Record<(typeof recordColumns)[number], FixValue> = {
    day: { as: "date", day: keptOn },
    time: text(reading.at),
    as_of: { as: "date", day: check.day },
    sheet: text(reading.sheet.sheet),
    verdict: text(speaker(checkTexts, language)(`verdict.${check.verdict}`)),
    said: text(verdictHeadline(answer, language)),
    ...groupCells("managers", check),
    ...groupCells("workers", check),
    deciding: { as: "number", number: check.deciding.length },
    readings: text(readings.length === 0 ? say("history.readings.default") : readings.join(" ")),
    by: text(by),
    law: { as: "date", day: check.proof.lawCheckedOn },
  };
  return recordColumns.map((column) => row[column]);
}

type GroupColumn<G extends Group> = `${G}_citizens` | `${G}_total`;

/** A group's counts; a range if they depend on unclear rows. */
function groupCells<G extends Group>(group: G, { groups }: Check): Record<GroupColumn<G>, FixValue> {
  const { worst, best } = groups[group].range;
  return {
    [`${group}_citizens`]: between(worst.citizens, best.citizens),
    [`${group}_total`]: between(worst.total, best.total),
  } as Record<GroupColumn<G>, FixValue>;
}

function between(one: number, other: number): FixValue {
  const [min, max] = [Math.min(one, other), Math.max(one, other)];
  return min === max ? { as: "number", number: min } : text(`${String(min)}–${String(max)}`);
}

function text(words: string): FixValue {
  return { as: "text", text: words };
}
