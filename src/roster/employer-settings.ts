import { businessSize } from "../domain/business-size";
import { type Employer, unknownEmployer } from "../domain/employer";
import type { Day } from "../law/day";
import { defaultReadings, type ReadingName, readingNames, readings, type Readings } from "../law/readings";
import { type Cell, type Cells, cellText, isError, readCell } from "./cell";
import { type Field, fieldNames } from "./fields";
import type { Finding, FindingCode } from "./findings";
import type { ChosenHeadings } from "./heading-row";
import { matchHeading } from "./match-heading";
import { readAmount } from "./number";
import {
  columnLabel,
  compute,
  headingLabels,
  no,
  optionNames,
  type SettingName,
  settingNames,
  yes,
} from "./setting-names";
import { fold, withoutKazakhLetters } from "./text";

/** A row of the settings that cannot be used. Rows count from 0 in the cells handed over. */
export type SettingsProblem = {
  readonly code: "unknown_setting" | "unusable_value";
  readonly row: number;
  readonly label: string;
  readonly value: string;
};

/** Everything an employer's two-column table says. What it leaves out stays at its default. */
export type Settings = {
  readonly employer: Employer;
  readonly readings: Readings;
  readonly chosenHeadings: ChosenHeadings;
  readonly problems: readonly SettingsProblem[];
  /** Remarks on the employer, to be shown with the roster's own. */
  readonly findings: readonly Finding[];
};

/** Nothing said: no exemption claimed, the default readings, columns found by their headings. */
export const noSettings: Settings = {
  employer: unknownEmployer,
  readings: defaultReadings,
  chosenHeadings: {},
  problems: [],
  findings: [],
};

/**
 * Reads a two-column table of settings: a label in any of the three languages, and its value.
 *
 * Blank values leave the default. `day` is needed where the business size is to be computed, since the index (MCI) is
 * that of the year.
 */
export function readSettings(cells: Cells, day: Day): Settings {
  const said = new Map<SettingName, Cell>();
  const chosenHeadings: Partial<Record<Field, string>> = {};
  const problems: SettingsProblem[] = [];

  cells.forEach((row, index) => {
    const label = cellText(readCell(row[0]));
    const value = readCell(row[1]);
    if (label === "" || isHeading(label) || value === null) return;
    const field = columnChosenBy(label);
    const name = settingNamed(label);
    if (field) chosenHeadings[field] = cellText(value);
    else if (name === null)
      problems.push({ code: "unknown_setting", row: index, label, value: cellText(value) });
    else if (!isUsable(name, value) || contradicts(said.get(name), value))
      problems.push({ code: "unusable_value", row: index, label, value: cellText(value) });
    else said.set(name, value);
  });

  const findings: Finding[] = [];
  const employer: Employer = {
    smallBusiness: smallBusiness(said, day, findings),
    kind: employerKind(said, findings),
    declaredHeadcount: numberOf(said.get("average_headcount")),
  };
  return {
    // A row that cannot be used may be the one that ends the exemption, so none is claimed from such a table.
    employer: problems.length > 0 ? withoutClaims(employer) : employer,
    readings: readingsOf(said),
    chosenHeadings,
    problems,
    findings,
  };
}

function withoutClaims(employer: Employer): Employer {
  return {
    ...employer,
    smallBusiness: employer.smallBusiness === "yes" ? "not_said" : employer.smallBusiness,
    kind: "company",
  };
}

function smallBusiness(
  said: ReadonlyMap<SettingName, Cell>,
  day: Day,
  findings: Finding[],
): Employer["smallBusiness"] {
  const value = said.get("small_business");
  if (value === undefined) return "not_said";
  // An excluded activity cannot be small, whatever the employer says.
  if (is(said.get("excluded_activity"), yes)) return "no";
  if (!is(value, compute)) return is(value, yes) ? "yes" : "no";
  const headcount = numberOf(said.get("average_headcount"));
  const averageIncome = numberOf(said.get("average_income"));
  const size =
    headcount === null || averageIncome === null
      ? null
      : businessSize({ headcount, averageIncome, excludedActivity: false }, day);
  if (size === null) {
    findings.push(employerFinding("business_size_unknown", {}));
    return "not_said";
  }
  return size === "micro" || size === "small" ? "yes" : "no";
}

function employerKind(said: ReadonlyMap<SettingName, Cell>, findings: Finding[]): Employer["kind"] {
  const value = said.get("employer_kind");
  if (value === undefined) return "company";
  const option = optionOf(value, ["company", "foreign_branch"]);
  if (option !== null) return option;
  findings.push(employerFinding("employer_kind_not_covered", { text: cellText(value) }));
  return "company";
}

function readingsOf(said: ReadonlyMap<SettingName, Cell>): Readings {
  const chosen = readingNames.map((name): [ReadingName, string] => {
    const value = said.get(`reading_${name}`);
    const option = value === undefined ? null : optionOf(value, readings[name].options);
    return [name, option ?? defaultReadings[name]];
  });
  return Object.fromEntries(chosen) as Readings;
}

/** The same setting twice, with two values: which of them holds is anybody's guess. */
function contradicts(earlier: Cell | undefined, value: Cell): boolean {
  return earlier !== undefined && comparable(cellText(earlier)) !== comparable(cellText(value));
}

/** An unknown kind of employer is a finding and no problem: its exemption exists and is not modelled here. */
function isUsable(name: SettingName, value: Cell): boolean {
  if (isError(value)) return false;
  switch (name) {
    case "small_business":
      return is(value, yes) || is(value, no) || is(value, compute);
    case "excluded_activity":
      return is(value, yes) || is(value, no);
    case "average_headcount":
    case "average_income":
      return numberOf(value) !== null;
    case "employer_kind":
      return true;
    default:
      return optionOf(value, readings[name.replace("reading_", "") as ReadingName].options) !== null;
  }
}

function optionOf<Option extends string>(value: Cell, options: readonly Option[]): Option | null {
  return options.find((option) => is(value, [option, ...(optionNames[option] ?? [])])) ?? null;
}

function settingNamed(label: string): SettingName | null {
  const wanted = comparable(label);
  const entry = (Object.entries(settingNames) as [SettingName, readonly string[]][]).find(([name, names]) =>
    [name, ...names].some((text) => comparable(text) === wanted),
  );
  return entry?.[0] ?? null;
}

/** The field in "column: citizenship": its own name, or any heading that is read as that field. Else null. */
export function columnChosenBy(label: string): Field | null {
  const [, , named] = columnLabel.exec(label.trim()) ?? [];
  if (named === undefined) return null;
  const own = (Object.keys(fieldNames) as Field[]).find(
    (field) => field.toLowerCase() === named.toLowerCase(),
  );
  return own ?? matchHeading(named)?.field ?? null;
}

function is(value: Cell | undefined, words: readonly string[]): boolean {
  if (value === undefined || value === null || isError(value)) return false;
  const text = comparable(String(value));
  return words.some((word) => comparable(word) === text);
}

function isHeading(label: string): boolean {
  return is(label, headingLabels);
}

function numberOf(value: Cell | undefined): number | null {
  return value === undefined ? null : readAmount(value);
}

function comparable(text: string): string {
  return withoutKazakhLetters(fold(text));
}

function employerFinding(code: FindingCode, values: Finding["values"]): Finding {
  return { code, severity: "warning", row: null, column: null, values };
}
