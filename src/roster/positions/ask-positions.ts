import type { Judgement } from "../../domain/verdict";
import { type PositionCategories } from "../categories/position-categories";
import { type Judged, judgeInSteps, type Question } from "../judgement/judge-roster";
import type { Steps } from "../steps";
import { orderOfQuestions } from "./order-of-questions";
import { type PositionOfRoster, positionsInSteps } from "./positions-in";
import { suggestCategory } from "./suggest-category";
import type { Suggested, Suggestion } from "./suggestion";

/** One line of the table of positions: who has it, what was decided, what its title suggests. */
export type PositionLine = Pick<
  PositionOfRoster,
  "key" | "position" | "firstRow" | "people" | "foreigners" | "staffKind"
> & {
  /** Null where nobody decided yet. */
  readonly decided: Suggested | null;
  readonly suggestion: Suggestion;
  /** The answer is needed for the verdict, if the suggestions hold. */
  readonly decides: boolean;
};

/** The positions of a roster without a column of categories, and what depends on them. */
export type PositionsAsked = {
  /** Those that decide the verdict first, in the order in which to ask; then the other open ones; then what is decided. */
  readonly lines: readonly PositionLine[];
  /** The judgement if every open suggestion held. Nothing is decided by it. */
  readonly ifSuggested: Judgement;
};

/** The table of positions to decide; null where the roster has a column of categories. */
export function* askPositionsInSteps(question: Question, judged: Judged): Steps<PositionsAsked | null> {
  const { layout } = judged;
  if (layout.columns.category !== undefined || layout.columns.position === undefined) return null;
  const positions = yield* positionsInSteps(judged);
  const decided: PositionCategories = layout.categories ?? new Map();
  const lines = positions.map((each) => {
    const suggestion = suggestCategory(each.position, each.occupation);
    return { ...each, suggestion, suggested: suggestion.category, decided: decided.get(each.key) ?? null };
  });
  const open = lines.filter((each) => each.decided === null);
  const { rows, standard, readings } = judged;
  const asked = orderOfQuestions(open, { people: rows.people, standard, readings });
  const first = new Set(asked.map(({ key }) => key));
  const others = open.filter(({ key }) => !first.has(key)).sort(byPeople);
  const byKey = new Map(lines.map((each) => [each.key, each]));
  const ordered = [
    ...asked.flatMap(({ key }) => byKey.get(key) ?? []),
    ...others,
    ...lines.filter((each) => each.decided !== null).sort(byPeople),
  ];
  return {
    lines: ordered.map(({ key, position, firstRow, people, foreigners, staffKind, ...each }) => ({
      ...{ key, position, firstRow, people, foreigners, staffKind },
      ...{ decided: each.decided, suggestion: each.suggestion, decides: first.has(key) },
    })),
    ifSuggested: yield* judgedAsSuggested(question, judged, decided, lines),
  };
}

function byPeople(a: PositionOfRoster, b: PositionOfRoster): number {
  return b.foreigners - a.foreigners || b.people - a.people;
}

function* judgedAsSuggested(
  question: Question,
  judged: Judged,
  decided: PositionCategories,
  lines: readonly { readonly key: string; readonly suggested: Suggested | null }[],
): Steps<Judgement> {
  const categories = new Map(decided);
  for (const { key, suggested } of lines)
    if (suggested !== null && !categories.has(key)) categories.set(key, suggested);
  const then = yield* judgeInSteps({ ...question, categories });
  return then.kind === "judged" ? then : judged;
}
