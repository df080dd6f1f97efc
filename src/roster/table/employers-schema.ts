import { type Cell, cellText } from "../../sheet/cell";
import { binIn, comparableFirm } from "../employers/employer-name";
import { headingMatcher } from "./heading-matcher";
import { type EmployerField, entityNames, wholeEntityNames } from "./entity-headings";
import type { Schema } from "./schema";

/**
 * A table with one row per employer: which are small, and which are branches of which. A function, so that formulas, which
 * read no such table, are built without its words.
 */
export const employersSchema = (): Schema<EmployerField> => ({
  match: headingMatcher<EmployerField>(
    {
      ...entityNames,
      parent:
        "Parent company, Parent, Head company, Головная компания, Головная организация, Бас компания, Бас ұйым",
      kind: "Employer kind, Kind of employer, Вид работодателя, Тип работодателя, Жұмыс берушінің түрі",
      small:
        "Small business, Малый бизнес, Субъект малого предпринимательства, Шағын бизнес, Шағын кәсіпкерлік субъектісі",
      headcount:
        "Average annual headcount, Среднегодовая численность, Орташа жылдық адам саны, Жұмыскерлердің орташа жылдық саны",
    },
    { entity: `${wholeEntityNames}, Name, Наименование, Атауы`, kind: "Kind, Вид, Түрі" },
    {},
    {},
  ),
  required: [{ of: ["entity", "bin"], code: "no_heading" }],
  isOwn: () => false,
  divided: [],
  days: [],
  isInParts: true,
  rivals: {
    entity: { meaning: (cell) => comparableFirm(cellText(cell)).name },
    bin: { meaning: (cell) => binIn(cell) ?? "" },
    ...{ parent: { meaning: said }, kind: { meaning: said }, small: { meaning: said, blankMatters: true } },
    headcount: { meaning: said },
  },
  hints: () => [],
});

function said(cell: Cell): string {
  return cellText(cell).toLowerCase();
}
