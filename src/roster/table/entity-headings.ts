import { headingMatcher } from "./heading-matcher";

/** Columns about employers: in a roster (entity, BIN, branch) and in a table of employers. */
export type EmployerField = "entity" | "bin" | "branch" | "parent" | "kind" | "small" | "headcount";

/** Names in English, Russian and Kazakh, compared as loosely as those of a roster. */
export const entityNames = {
  entity:
    "Legal entity, Employer name, Name of the employer, Наименование работодателя, Юридическое лицо, Юр лицо, Юрлицо, Заңды тұлға, Жұмыс берушінің атауы, Ұйымның атауы, Наименование организации, Наименование компании, Кем оформлен, Оформлен в, Оформлен(а) в, Оформлена в, Где оформлен, Где оформлен(а), Трудоустроен в, Трудоустроен(а) в, Где трудоустроен, Org name, TD org name",
  bin: "BIN, БИН, БСН, Company BIN, БИН работодателя, БИН организации, Жұмыс берушінің БСН",
} as const;

export const wholeEntityNames =
  "Entity, Employer, Company, Organization, Organisation, Работодатель, Организация, Компания, Предприятие, Жұмыс беруші, Ұйым, Компания атауы, Кәсіпорын, Payroll entity";

/** The field about the employer that a heading of a roster names, or null. */
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
