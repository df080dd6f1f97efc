import { headingMatcher } from "./heading-matcher";

/** What a column can say of an employer: those of a roster that tell whose people the rows are, those of a table. */
export type EmployerField = "entity" | "bin" | "branch" | "parent" | "kind" | "small" | "headcount";

/** Names of columns in English, Russian and Kazakh, compared as loosely as those of a roster. */
export const entityNames = {
  entity:
    "Legal entity, Employer name, Name of the employer, Наименование работодателя, Юридическое лицо, Юр лицо, Юрлицо, Заңды тұлға, Жұмыс берушінің атауы, Ұйымның атауы, Наименование организации, Наименование компании, Org name, TD org name",
  bin: "BIN, БИН, БСН, Company BIN, БИН работодателя, БИН организации, Жұмыс берушінің БСН",
} as const;

export const wholeEntityNames =
  "Entity, Employer, Company, Organization, Organisation, Работодатель, Организация, Компания, Предприятие, Жұмыс беруші, Ұйым, Компания атауы, Кәсіпорын";

/** The field of a roster's heading that tells whose people the rows are, or null. */
export const matchEntityHeading = headingMatcher<EmployerField>(
  {
    ...entityNames,
    branch:
      "Branch, Name of the branch, Филиал, Представительство, Обособленное подразделение, Наименование филиала, Филиалдың атауы, Өкілдік",
  },
  { entity: wholeEntityNames },
  {},
  {},
);
