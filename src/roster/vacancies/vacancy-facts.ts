import type { Grade } from "../../domain/person";
import type { ApplicationKind } from "../../law/application-kind";
import type { Day } from "../../law/day";
import type { Portal } from "../../law/portals";
import type { Outcome } from "../words/vacancy-words";

/** A date as far as it can be told. "either": day and month may be the other way round. */
export type DateFact =
  | { readonly kind: "blank" }
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "either"; readonly days: readonly [Day, Day] }
  | { readonly kind: "unreadable" | "implausible" };

/** What a cell says, or that it cannot be told. */
export type Fact<Value> =
  | { readonly kind: "said"; readonly value: Value }
  | { readonly kind: "blank" }
  | { readonly kind: "unclear" };

/** Everything one row of a vacancy sheet says. */
export type VacancyFacts = {
  /** Position in the range handed over, from 0. */
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
  /** Notified: on a day, or yes or no. */
  readonly office: Fact<boolean | Day>;
  /** Suitable local candidates found. */
  readonly candidates: Fact<boolean>;
  readonly portal: Fact<Portal>;
  readonly outcome: Fact<Outcome>;
  /** What a note, or a column that was not understood, says by which nobody is looked for any more. */
  readonly calledOff: string | null;
  /** The employment contracts are registered: on a day, or yes or no. */
  readonly contracts: Fact<boolean | Day>;
  /** The foreigner has an IIN, as its digits or a yes tell. */
  readonly iin: Fact<boolean>;
};
