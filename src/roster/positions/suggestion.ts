import type { Category } from "../../law/category";

/** A permit category, or "none" for unskilled work, which has none. */
export type Suggested = Category | "none";

/** Why a title suggests its category. */
export type ToldReason =
  | "heads_employer"
  | "deputy_of_employer"
  | "heads_unit"
  | "deputy_in_unit"
  | "heads_function"
  | "heads_service"
  | "profession"
  | "office_employee"
  | "trade"
  | "unskilled"
  | "occupation_code";

/** Why a title leaves the category open. */
export type OpenReason =
  | "head_of_what"
  | "project"
  | "foreman"
  | "manager"
  | "learner"
  | "work_not_named"
  | "disagree"
  | "not_known";

/** The category suggested by a title, and the decisive word. It has no effect until a person accepts it. */
export type Suggestion =
  | { readonly category: Suggested; readonly reason: ToldReason; readonly word: string }
  | { readonly category: null; readonly reason: OpenReason; readonly word: string };

const categoryOf: Readonly<Record<Exclude<ToldReason, "occupation_code">, Suggested>> = {
  heads_employer: 1,
  deputy_of_employer: 1,
  heads_unit: 2,
  deputy_in_unit: 2,
  heads_function: 2,
  heads_service: 2,
  profession: 3,
  office_employee: 3,
  trade: 4,
  unskilled: "none",
};

export function told(reason: keyof typeof categoryOf, word: string): Suggestion {
  return { category: categoryOf[reason], reason, word };
}

export function open(reason: OpenReason, word = ""): Suggestion {
  return { category: null, reason, word };
}
