import { type BusinessSize, businessSize } from "../../domain/business-size";
import { type Employer, unknownEmployer } from "../../domain/employer";
import { isCovered } from "../../law/dated";
import type { Day } from "../../law/day";
import { defaultReadings, type Readings } from "../../law/readings";
import { defaultVacancyReadings, type VacancyReadings } from "../../law/vacancy-readings";
import { type Cell, type Cells, cellText } from "../../sheet/cell";
import type { Finding, FindingCode } from "../judgement/findings";
import type { ChosenHeadings } from "../table/layout";
import { readingOptions, settableReadings } from "./reading-options";
import { is, numberOf, optionOf, rawSettings, type SettingsProblem } from "./raw-settings";
import { chosenColumns } from "../table/chosen-columns";
import { vacancySchema } from "../table/vacancy-schema";
import type { ChosenVacancyHeadings } from "../table/vacancy-layout";
import { compute, no, type SettingName, yes } from "./setting-names";

/** The contents of an employer's two-column table; whatever it omits has its default. */
export type Settings = {
  readonly employer: Employer;
  /** The disputed points of the ratio, and those of procedure. */
  readonly readings: Readings & VacancyReadings;
  readonly chosenHeadings: ChosenHeadings;
  readonly chosenVacancyHeadings: ChosenVacancyHeadings;
  /** Whether answers may carry cards, which are stored in the file. */
  readonly cards: boolean;
  readonly problems: readonly SettingsProblem[];
  /** Findings on the employer, to be shown with those of the roster. */
  readonly findings: readonly Finding[];
};

const defaults: Settings["readings"] = { ...defaultReadings, ...defaultVacancyReadings };

/** No exemption claimed, default readings, columns found by their headings. */
export const noSettings: Settings = {
  employer: unknownEmployer,
  readings: defaults,
  chosenHeadings: {},
  chosenVacancyHeadings: {},
  cards: true,
  problems: [],
  findings: [],
};

/**
 * Reads a two-column table of settings: a label in any of the three languages, and its value.
 *
 * Blank values mean the default. `day` is needed to compute the business size, since the index (MCI) is that of the year.
 */
export function readSettings(cells: Cells, day: Day): Settings {
  const { said, chosenHeadings, problems, dropped } = rawSettings(cells);
  const findings: Finding[] = dropped.map((row) => employerFinding("reading_dropped", row));
  const size = sizeOf(said, day);
  const employer: Employer = {
    smallBusiness: smallBusiness(said, size, findings),
    ...(size !== null && { size }),
    kind: employerKind(said, findings),
    declaredHeadcount: numberOf(said.get("average_headcount")),
  };
  return {
    // An unusable row may be the one that rules out an exemption, so none is claimed from such a table.
    employer: problems.length > 0 ? withoutClaims(employer) : employer,
    readings: readingsOf(said),
    chosenHeadings,
    chosenVacancyHeadings: chosenColumns(cells, vacancySchema),
    cards: !is(said.get("cards"), no),
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
  size: BusinessSize | null,
  findings: Finding[],
): Employer["smallBusiness"] {
  const value = said.get("small_business");
  // An excluded activity cannot be small, whatever the employer says.
  if (isExcluded(said)) return "no";
  if (value === undefined) return "not_said";
  if (!is(value, compute)) return is(value, yes) ? "yes" : "no";
  if (size === null) {
    findings.push(employerFinding("business_size_unknown", {}));
    return "not_said";
  }
  return size === "micro" || size === "small" ? "yes" : "no";
}

/** The class of the business by its figures; null if one is missing, or the index of the year is not known. */
function sizeOf(said: ReadonlyMap<SettingName, Cell>, day: Day): BusinessSize | null {
  const headcount = numberOf(said.get("average_headcount"));
  const averageIncome = numberOf(said.get("average_income"));
  if (headcount === null || averageIncome === null || !isCovered(day)) return null;
  return businessSize({ headcount, averageIncome, excludedActivity: isExcluded(said) }, day);
}

function isExcluded(said: ReadonlyMap<SettingName, Cell>): boolean {
  return is(said.get("excluded_activity"), yes);
}

function employerKind(said: ReadonlyMap<SettingName, Cell>, findings: Finding[]): Employer["kind"] {
  const value = said.get("employer_kind");
  if (value === undefined) return "company";
  const option = optionOf(value, ["company", "foreign_branch"]);
  if (option !== null) return option;
  findings.push(employerFinding("employer_kind_not_covered", { text: cellText(value) }));
  return "company";
}

function readingsOf(said: ReadonlyMap<SettingName, Cell>): Settings["readings"] {
  const chosen = settableReadings.map((name): [string, string] => {
    const setting: SettingName = `reading_${name}`;
    const option = optionOf(said.get(setting) ?? null, readingOptions(setting) ?? []);
    return [name, option ?? defaults[name]];
  });
  return Object.fromEntries(chosen) as Settings["readings"];
}

function employerFinding(code: FindingCode, values: Finding["values"]): Finding {
  return { code, severity: "warning", row: null, column: null, values };
}
