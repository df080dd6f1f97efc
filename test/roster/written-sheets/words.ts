/** What one thing is called: as most write it, and as some do. */
export type Said = { readonly plain: readonly string[]; readonly rough: readonly string[] };

/** Words separated by "|". */
export function said(plain: string, rough = ""): Said {
  return { plain: list(plain), rough: [...list(plain), ...list(rough)] };
}

export function list(words: string): readonly string[] {
  return words === "" ? [] : words.split("|").map((each) => each.trim());
}

/** Columns that say nothing of who counts; the last eight hold days. */
export const sideKeys = [
  "salary",
  "phone",
  "permit",
  "permitEnd",
  "contract",
  "birth",
  "sex",
  "education",
  "mail",
  "note",
  "ethnicity",
  "birthplace",
  "grade",
  "schedule",
  "staffNumber",
  "experience",
  "licence",
  ...(["medical", "vacation", "training", "passport", "probation", "transfer", "visa", "pass"] as const),
] as const;

/** A column by what stands in it. */
export type Key =
  | "number"
  | "name"
  | "surname"
  | "given"
  | "patronymic"
  | "iin"
  | "citizenship"
  | "category"
  | "hire"
  | "leave"
  | "status"
  | "position"
  | "department"
  | (typeof sideKeys)[number];

/** How people write in one language. "#" stands for a day, "%" for a number of people. */
export type Words = {
  readonly headings: Readonly<Record<Key, Said>>;
  /** A heading over two others: of first and last days. */
  readonly dateGroups: readonly (readonly [string, string, string])[];
  readonly titles: readonly string[];
  readonly sections: Said;
  readonly totals: Said;
  readonly vacancies: Said;
  readonly working: Said;
  readonly gone: Said;
  readonly coming: readonly string[];
  /** Behind a name. */
  readonly goneAside: readonly string[];
  readonly otherAside: readonly string[];
  /** In place of a position. */
  readonly goneInstead: readonly string[];
  readonly signatures: readonly (readonly string[])[];
  readonly summaries: readonly string[];
  readonly positions: readonly (readonly string[])[];
  readonly departments: readonly string[];
  readonly surnames: readonly string[];
  readonly given: readonly string[];
  readonly patronymics: readonly string[];
  readonly foreignSurnames: readonly string[];
  readonly foreignGiven: readonly string[];
  readonly countries: Readonly<Record<string, Said>>;
  /** Unskilled first, then 1 to 4. */
  readonly categories: readonly Said[];
  readonly months: readonly string[];
  /** Day, month by name and year. */
  readonly dates: readonly string[];
  readonly noLastDay: readonly string[];
  readonly peoples: readonly string[];
  readonly contractor: readonly string[];
  readonly notes: readonly string[];
};
