import { type Cell, cellText } from "../../sheet/cell";
import { binIn, comparableFirm } from "../employers/employer-name";
import { headingMatcher } from "./heading-matcher";
import type { Schema } from "./schema";

/** What a column can say of an employer: those of a roster that tell whose people the rows are, those of a table. */
export type EmployerField = "entity" | "bin" | "branch" | "parent" | "kind" | "small" | "headcount";

/** Names of columns in English, Russian and Kazakh, compared as loosely as those of a roster. */
const names = {
  entity:
    "Legal entity, Employer name, Name of the employer, Наименование работодателя, Юридическое лицо, Юр лицо, Юрлицо, Заңды тұлға, Жұмыс берушінің атауы, Ұйымның атауы, Наименование организации, Наименование компании, Org name, TD org name",
  bin: "BIN, БИН, БСН, Company BIN, БИН работодателя, БИН организации, Жұмыс берушінің БСН",
} as const;

const wholeEntityNames =
  "Entity, Employer, Company, Organization, Organisation, Работодатель, Организация, Компания, Предприятие, Жұмыс беруші, Ұйым, Компания атауы, Кәсіпорын";

/** The field of a roster's heading that tells whose people the rows are, or null. */
export const matchEntityHeading = headingMatcher<EmployerField>(
  {
    ...names,
    branch:
      "Branch, Name of the branch, Филиал, Представительство, Обособленное подразделение, Наименование филиала, Филиалдың атауы, Өкілдік",
  },
  { entity: wholeEntityNames },
  {},
  {},
);

/** A table with one row for every employer: who is small, who is the branch of whom. */
export const employersSchema: Schema<EmployerField> = {
  match: headingMatcher<EmployerField>(
    {
      ...names,
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
  besideParts: () => false,
  rivals: {
    entity: { meaning: (cell) => comparableFirm(cellText(cell)).name },
    bin: { meaning: (cell) => binIn(cell) ?? "" },
    ...{ parent: { meaning: said }, kind: { meaning: said }, small: { meaning: said, blankMatters: true } },
    headcount: { meaning: said },
  },
  hints: () => [],
};

function said(cell: Cell): string {
  return cellText(cell).toLowerCase();
}
