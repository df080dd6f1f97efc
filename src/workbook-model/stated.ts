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

/** What a user says that wins over the workbook's own tables. */
export type Choices = {
  readonly day: Day;
  /** Null is whatever the workbook says. */
  readonly smallBusiness: Employer["smallBusiness"] | null;
  /** Columns of the roster, and of the vacancies, chosen where the workbook did not take the choice. */
  readonly columns?: HeadingChanges<Field>;
  readonly vacancyColumns?: HeadingChanges<VacancyField>;
  /** Categories decided elsewhere. */
  readonly decided?: PositionCategories;
};

/** What holds for every question about a workbook: its own tables, and over them the choices of its user. */
export type Stated = Settings &
  Keeping & {
    readonly day: Day;
    readonly tables: OwnTablesRead;
    /** The size of the employer that its user chose; null where the workbook alone says it. */
    readonly smallBusiness: Choices["smallBusiness"];
    readonly categories: PositionCategories;
    /** What of the table of categories cannot be used. The positions it is about are still open. */
    readonly categoriesUnused: readonly CategoriesUnused[];
  };

/** Reads what a workbook says of the employer, of columns and of positions; what its user chose wins over it. */
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
    // The size need not be computed where its user says it.
    findings: settings.findings.filter(
      ({ code }) => smallBusiness === null || code !== "business_size_unknown",
    ),
    chosenHeadings: withChanges(settings.chosenHeadings, columns),
    chosenVacancyHeadings: withChanges(settings.chosenVacancyHeadings, vacancyColumns),
    categories: decided.size === 0 ? ofTable.categories : new Map([...ofTable.categories, ...decided]),
    categoriesUnused: ofTable.unused,
  };
}
