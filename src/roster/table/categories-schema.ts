import { type FieldNames, headingMatcher, remembered } from "./heading-matcher";
import type { Schema } from "./schema";

/** The columns of the table of positions. */
export type CategoriesField = "position" | "category" | "decidedBy" | "day";

/** In the order of a new table. */
export const categoriesFields = ["position", "category", "decidedBy", "day"] as const;

/** Names in English, Russian and Kazakh, compared as loosely as those of a roster. */
const names: FieldNames<CategoriesField> = {
  position:
    "Position, Job title, Должность, Профессия, Наименование должности, Лауазымы, Лауазым, Кәсібі, Лауазымның атауы",
  category:
    "Permit category, Work permit category, Категория ИРС, Категория разрешения, Категория работника, Рұқсат санаты, ШЖК санаты",
  decidedBy: "Decided by, Кем решено, Кто решил, Шешкен",
  day: "Decided on, Дата решения, Шешілген күні",
};

const wholeNames: FieldNames<CategoriesField> = {
  position: "Title, Job, Role, Қызметі",
  category: "Category, Категория, Категории, Санаты, Санат",
  decidedBy: "By, Кем, Кім",
  day: "Day, Date, Дата, День, Күні, Күн",
};

const single = { ofEqualFit: true };

/** A table of the permit category decided for each position. */
export const categoriesSchema: Schema<CategoriesField> = {
  match: remembered(headingMatcher(names, wholeNames, {}, {})),
  required: [
    { of: ["position"], code: "no_heading" },
    { of: ["category"], code: "no_heading" },
  ],
  // Such headings occur in many tables, so both are required.
  isOwn: () => false,
  divided: [],
  days: [],
  isInParts: true,
  rivals: { position: single, category: single },
  hints: () => [],
};
