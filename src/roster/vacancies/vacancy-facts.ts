import type { Grade } from "../../domain/person";
import type { ApplicationKind } from "../../law/application-kind";
import type { Day } from "../../law/day";
import type { Portal } from "../../law/portals";
import type { Outcome } from "../words/vacancy-words";

/** A date as read. "either": day and month may be the other way round. */
export type DateFact =
  | { readonly kind: "blank" }
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "either"; readonly days: readonly [Day, Day] }
  | { readonly kind: "unreadable" | "implausible" };

/** The value of a cell, or that it is blank or unclear. */
export type Fact<Value> =
  | { readonly kind: "said"; readonly value: Value }
  | { readonly kind: "blank" }
  | { readonly kind: "unclear" };

/** The contents of one row of a list of vacancies. */
export type VacancyFacts = {
  /** Zero-based in the given cells. */
  readonly row: number;
  readonly position: string;
  readonly grade: Grade;
  readonly posts: Fact<number>;
  readonly applicationKind: Fact<ApplicationKind>;
  readonly jobRegion: string;
  readonly postingRegion: string;
  readonly posted: DateFact;
  readonly closed: DateFact;
  readonly planned: DateFact;
  readonly filed: DateFact;
  readonly permitExpiry: DateFact;
  readonly code: Fact<string>;
  /** Employment office notified: a day, or yes or no. */
  readonly office: Fact<boolean | Day>;
  /** Suitable local candidates found. */
  readonly candidates: Fact<boolean>;
  readonly portal: Fact<Portal>;
  readonly outcome: Fact<Outcome>;
  /** A text in a note or unread column according to which the vacancy is closed. */
  readonly calledOff: string | null;
  /** Employment contracts registered: a day, or yes or no. */
  readonly contracts: Fact<boolean | Day>;
  /** The foreigner has an IIN: its digits, or yes or no. */
  readonly iin: Fact<boolean>;
};
