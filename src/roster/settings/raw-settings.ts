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
import { comparable } from "../words/text";

/** An unusable row of the settings; zero-based in the given cells. */
export type SettingsProblem = {
  readonly code: "unknown_setting" | "unusable_value";
  readonly row: number;
  readonly label: string;
  readonly value: string;
};

/** The rows of an employer's settings, before interpretation. */
export type RawSettings = {
  readonly said: ReadonlyMap<SettingName, Cell>;
  readonly chosenHeadings: ChosenHeadings;
  readonly problems: readonly SettingsProblem[];
  /** Rows that choose an option contradicted by a statute. */
  readonly dropped: readonly DroppedRow[];
};

/** A choice that no longer exists, verbatim, and the article of the Law on Migration that settles the point. */
export type DroppedRow = { readonly label: string; readonly value: string; readonly article: string };

/**
 * Reads the rows of a two-column table of settings. Blank values are skipped, and so is an amount of 0, as which a blank
 * may arrive: an income of 0 does not make a business small, it was just not filled in.
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

/** The settings by comparable label; built on first use, since most sheets have none. */
let byLabel: ReadonlyMap<string, SettingName> | undefined;

/** The setting that a label means, in any language; null if none. */
export function settingNamed(label: string): SettingName | null {
  byLabel ??= new Map(
    (Object.entries(settingNames) as [SettingName, readonly string[]][])
      .flatMap(([name, names]) => [name, ...names].map((text) => [comparable(text), name] as const))
      // If two settings share a label, the first one wins.
      .reverse(),
  );
  return byLabel.get(comparable(label)) ?? null;
}

/** The option that a value names, in any language; null if none. */
export function optionOf<Option extends string>(value: Cell, options: readonly Option[]): Option | null {
  return options.find((option) => is(value, [option, ...(optionNames[option] ?? [])])) ?? null;
}

/** Cached for the words of labels and options, which are compared with every row. */
const comparableWords = new MemoByValue((word) => comparable(String(word)));

/** Whether a value is one of some words, compared as loosely as headings. */
export function is(value: Cell | undefined, words: readonly string[]): boolean {
  if (value === undefined || value === null || isError(value)) return false;
  const text = comparable(String(value));
  return words.some((word) => comparableWords.of(word) === text);
}

/** A number of 0 or more; null otherwise. */
export function numberOf(value: Cell | undefined): number | null {
  return value === undefined ? null : readAmount(value);
}

/** Whether a setting is a number, of which 0 means "not given" in whatever form it is written. */
function isAmount(name: SettingName | null): boolean {
  return name === "average_headcount" || name === "average_income";
}

/** Whether a setting occurs twice with different values. */
function contradicts(earlier: Cell | undefined, value: Cell): boolean {
  return earlier !== undefined && comparable(cellText(earlier)) !== comparable(cellText(value));
}

/** An unknown kind of employer is usable but leads to a finding: it may have an exemption that is not modelled. */
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
