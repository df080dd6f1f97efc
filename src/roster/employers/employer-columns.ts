import type { Cells } from "../../sheet/cell";
import { compareFits, type FieldNames, headingMatcher } from "../table/heading-matcher";
import { underGroups } from "../table/heading-row";
import type { Layout } from "../table/layout";
import { matchHeadings } from "../table/match-headings";

type EmployerField = "entity" | "bin" | "branch";

/** The columns of a roster that tell whose people the rows are. */
export type EmployerColumns = Readonly<Partial<Record<EmployerField, number>>>;

/** Names of columns in English, Russian and Kazakh, compared as loosely as those of a roster. */
export const entityNames =
  "Legal entity, Employer name, Name of the employer, Наименование работодателя, Юридическое лицо, Юр лицо, Юрлицо, Заңды тұлға, Жұмыс берушінің атауы, Ұйымның атауы, Наименование организации, Наименование компании, Org name, TD org name";
export const binNames = "BIN, БИН, БСН, Company BIN, БИН работодателя, БИН организации, Жұмыс берушінің БСН";

const names: FieldNames<EmployerField> = {
  entity: entityNames,
  bin: binNames,
  branch:
    "Branch, Name of the branch, Филиал, Представительство, Обособленное подразделение, Наименование филиала, Филиалдың атауы, Өкілдік",
};

export const wholeEntityNames =
  "Entity, Employer, Company, Organization, Organisation, Работодатель, Организация, Компания, Предприятие, Жұмыс беруші, Ұйым, Компания атауы, Кәсіпорын";

const wholeNames: FieldNames<EmployerField> = { entity: wholeEntityNames };

const matchEmployerHeading = headingMatcher(names, wholeNames, {}, {});

/** Finds the columns of entity, BIN and branch under the headings of a roster; none where it has no headings. */
export function employerColumns(cells: Cells, { headerRow }: Layout): EmployerColumns {
  if (headerRow === null) return {};
  const headings = underGroups(cells[headerRow - 1] ?? [], cells[headerRow] ?? []);
  const matches = matchHeadings(headings, {}, matchEmployerHeading);
  const columns: Partial<Record<EmployerField, number>> = {};
  for (const field of ["entity", "bin", "branch"] as const) {
    const [best] = matches
      .filter((match) => match.field === field)
      .sort((a, b) => compareFits(a.fit, b.fit) || a.column - b.column);
    if (best !== undefined) columns[field] = best.column;
  }
  return columns;
}
