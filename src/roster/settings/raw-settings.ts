import { type Cell, type Cells, cellText, isError, readGiven } from "../../sheet/cell";
import { chosenColumns, fieldChosenBy } from "../table/chosen-columns";
import type { ChosenHeadings } from "../table/layout";
import { rosterSchema } from "../table/roster-schema";
import { readAmount } from "../words/number";
import { readingOptions } from "./reading-options";
import {
  compute,
  droppedReadings,
  headingLabels,
  no,
  optionNames,
  type SettingName,
  settingNames,
  vacancyColumnLabel,
  yes,
} from "./setting-names";
import { MemoByValue } from "../words/memo-by-value";
import { fold, withoutKazakhLetters } from "../words/text";

/** A row of the settings that cannot be used. Rows count from 0 in the cells handed over. */
export type SettingsProblem = {
  readonly code: "unknown_setting" | "unusable_value";
  readonly row: number;
  readonly label: string;
  readonly value: string;
};

/** The rows of an employer's settings, before anything follows from them. */
export type RawSettings = {
  readonly said: ReadonlyMap<SettingName, Cell>;
  readonly chosenHeadings: ChosenHeadings;
  readonly problems: readonly SettingsProblem[];
  /** Rows that choose what a statute contradicts. */
  readonly dropped: readonly DroppedRow[];
};

/** A choice that is no longer one, as the row says it, and the article of the Law on Migration that settles it. */
export type DroppedRow = { readonly label: string; readonly value: string; readonly article: string };

/**
 * Reads the rows of a two-column table of settings; blank values say nothing, nor does 0, as which a blank may arrive:
 * a business with no income is not small by its income, it has not written it down.
 */
export function rawSettings(cells: Cells): RawSettings {
  const said = new Map<SettingName, Cell>();
  const problems: SettingsProblem[] = [];
  const dropped: DroppedRow[] = [];

  cells.forEach((row, index) => {
    const label = cellText(readGiven(row[0]));
    const value = readGiven(row[1]);
    if (label === "" || isHeading(label) || value === null || vacancyColumnLabel.test(label.trim())) return;
    if (fieldChosenBy(label, rosterSchema) !== null) return;
    const former = Object.values(droppedReadings).find(({ labels }) => is(label, labels));
    if (former !== undefined) {
      if (is(value, former.contradicted))
        dropped.push({ label, value: cellText(value), article: former.article });
      return;
    }
    const name = settingNamed(label);
    if (isAmount(name) && numberOf(value) === 0) return;
    if (name === null) problems.push({ code: "unknown_setting", row: index, label, value: cellText(value) });
    else if (!isUsable(name, value) || contradicts(said.get(name), value))
      problems.push({ code: "unusable_value", row: index, label, value: cellText(value) });
    else said.set(name, value);
  });
  return { said, chosenHeadings: chosenColumns(cells, rosterSchema), problems, dropped };
}

/** The settings by their labels as they are compared; made at the first question, since most sheets ask none. */
let named: ReadonlyMap<string, SettingName> | undefined;

/** The setting that a label means, in whatever language; null where it means none. */
export function settingNamed(label: string): SettingName | null {
  named ??= new Map(
    (Object.entries(settingNames) as [SettingName, readonly string[]][])
      .flatMap(([name, names]) => [name, ...names].map((text) => [comparable(text), name] as const))
      // Where two settings share a label the first one is meant.
      .reverse(),
  );
  return named.get(comparable(label)) ?? null;
}

/** The option that a value names, in whatever language; null where it names none of them. */
export function optionOf<Option extends string>(value: Cell, options: readonly Option[]): Option | null {
  return options.find((option) => is(value, [option, ...(optionNames[option] ?? [])])) ?? null;
}

/** The words of labels and options, which stay the same and are asked for with every row. */
const comparableWords = new MemoByValue((word) => comparable(String(word)));

/** Whether a value is one of some words, compared as loosely as headings are. */
export function is(value: Cell | undefined, words: readonly string[]): boolean {
  if (value === undefined || value === null || isError(value)) return false;
  const text = comparable(String(value));
  return words.some((word) => comparableWords.of(word) === text);
}

/** A number of 0 or more; null where the value is none. */
export function numberOf(value: Cell | undefined): number | null {
  return value === undefined ? null : readAmount(value);
}

/** The settings that are numbers, of which 0 says nothing in whatever form it is written. */
function isAmount(name: SettingName | null): boolean {
  return name === "average_headcount" || name === "average_income";
}

/** The same setting twice, with two values: which of them holds is anybody's guess. */
function contradicts(earlier: Cell | undefined, value: Cell): boolean {
  return earlier !== undefined && comparable(cellText(earlier)) !== comparable(cellText(value));
}

/** An unknown kind of employer is a finding and no problem: its exemption exists and is not modelled here. */
function isUsable(name: SettingName, value: Cell): boolean {
  if (isError(value)) return false;
  if (isAmount(name)) return numberOf(value) !== null;
  switch (name) {
    case "small_business":
      return is(value, yes) || is(value, no) || is(value, compute);
    case "excluded_activity":
    case "cards":
    case "keep_checks":
      return is(value, yes) || is(value, no);
    case "employer_kind":
    case "checked_by":
      return true;
    default:
      return optionOf(value, readingOptions(name) ?? []) !== null;
  }
}

function isHeading(label: string): boolean {
  return is(label, headingLabels);
}

function comparable(text: string): string {
  return withoutKazakhLetters(fold(text));
}
