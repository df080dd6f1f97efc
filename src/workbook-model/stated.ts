import type { Employer } from "../domain/employer";
import type { Day } from "../law/day";
import { noCategories, type PositionCategories } from "../roster/categories/position-categories";
import { noSettings, readSettings, type Settings } from "../roster/settings/employer-settings";
import { type Keeping, keepingIn } from "../roster/settings/keeping";
import type { Field } from "../roster/table/fields";
import type { VacancyField } from "../roster/table/vacancy-fields";
import { type CategoriesUnused, decidedIn } from "./decided-categories";
import { type HeadingChanges, withChanges } from "./heading-changes";
import type { OwnTablesRead } from "./own-tables-read";

/** Choices of the user, which override the workbook's own tables. */
export type Choices = {
  readonly day: Day;
  /** Null means whatever the workbook says. */
  readonly smallBusiness: Employer["smallBusiness"] | null;
  /** Columns of roster and vacancies chosen but not stored in the workbook. */
  readonly columns?: HeadingChanges<Field>;
  readonly vacancyColumns?: HeadingChanges<VacancyField>;
  /** Categories decided elsewhere. */
  readonly decided?: PositionCategories;
};

/** What applies to every question about a workbook: its own tables, overridden by the user's choices. */
export type Stated = Settings &
  Keeping & {
    readonly day: Day;
    readonly tables: OwnTablesRead;
    /** The size chosen by the user; null if it comes from the workbook. */
    readonly smallBusiness: Choices["smallBusiness"];
    readonly categories: PositionCategories;
    /** Unusable cells of the table of categories, whose positions stay undecided. */
    readonly categoriesUnused: readonly CategoriesUnused[];
  };

export function statedIn(
  tables: OwnTablesRead,
  { day, smallBusiness, columns = {}, vacancyColumns = {}, decided = noCategories }: Choices,
): Stated {
  const settings = tables.settings ? readSettings(tables.settings.cells, day) : noSettings;
  const ofTable = decidedIn(tables.categories ?? null);
  return {
    ...settings,
    ...keepingIn(tables.settings?.cells ?? []),
    day,
    tables,
    smallBusiness,
    employer: smallBusiness === null ? settings.employer : { ...settings.employer, smallBusiness },
    // If the user states the size, it need not be computed.
    findings: settings.findings.filter(
      ({ code }) => smallBusiness === null || code !== "business_size_unknown",
    ),
    chosenHeadings: withChanges(settings.chosenHeadings, columns),
    chosenVacancyHeadings: withChanges(settings.chosenVacancyHeadings, vacancyColumns),
    categories: decided.size === 0 ? ofTable.categories : new Map([...ofTable.categories, ...decided]),
    categoriesUnused: ofTable.unused,
  };
}
