import type { Judgement } from "../../domain/verdict";
import { noCategories, type PositionCategories } from "../categories/position-categories";
import { groupedBy } from "../grouped-by";
import { type Judged, judgeInSteps, type Question } from "../judgement/judge-roster";
import type { Steps } from "../steps";
import { type OpenPosition, orderOfQuestions } from "./order-of-questions";
import { type PositionOfRoster, positionsInSteps } from "./positions-in";
import { suggestCategory } from "./suggest-category";
import type { Suggested, Suggestion } from "./suggestion";
import { plainTitle } from "./title";

/** One line of the table of positions: its people, the decision, and the suggestion from its title. */
export type PositionLine = Pick<
  PositionOfRoster,
  "key" | "position" | "firstRow" | "people" | "foreigners" | "staffKind"
> & {
  /** A key: the same for positions that differ only in a class, grade or number, so that one answer may decide them. */
  readonly alike: string;
  /** Null if not decided yet. */
  readonly decided: Suggested | null;
  readonly suggestion: Suggestion;
  /** The verdict depends on the answer, assuming the suggestions are right. */
  readonly decides: boolean;
};

/** The positions of a roster without a column of categories. */
export type PositionsAsked = {
  /** First those that decide the verdict, in the order in which to ask; then other open ones; then decided ones. */
  readonly lines: readonly PositionLine[];
  /** The judgement if every suggestion were accepted; for information only. */
  readonly ifSuggested: Judgement;
};

/** The table of positions to decide; null if the roster has a column of categories. */
export function* askPositionsInSteps(question: Question, judged: Judged): Steps<PositionsAsked | null> {
  const { layout, rows, standard, readings } = judged;
  if (layout.columns.category !== undefined || layout.columns.position === undefined) return null;
  const positions = yield* positionsInSteps(judged);
  const decided = layout.categories ?? noCategories;
  const said = positions.map((each) => {
    const suggestion = suggestCategory(each.position, each.occupation);
    const alike = `${plainTitle(each.position)} ${String(suggestion.category)}`;
    return { ...each, suggestion, alike, decided: decided.get(each.key) ?? null };
  });
  const questions = questionsIn(said.filter((each) => each.decided === null));
  const asked = orderOfQuestions(questions, { people: rows.people, standard, readings });
  const others = questions.filter((each) => !asked.includes(each)).sort(byPeople);
  const lineOf = (decides: boolean) => (each: Said) => ({
    ...pick(each),
    ...{ alike: each.alike, decided: each.decided, suggestion: each.suggestion, decides },
  });
  return {
    lines: [
      ...asked.flatMap(({ lines }) => lines.map(lineOf(true))),
      ...others.flatMap(({ lines }) => lines.map(lineOf(false))),
      ...said
        .filter((each) => each.decided !== null)
        .sort(byPeople)
        .map(lineOf(false)),
    ],
    ifSuggested: yield* judgedAsSuggested(question, judged, decided, said),
  };
}

type Said = PositionOfRoster & Pick<PositionLine, "alike" | "decided" | "suggestion">;

/** Similar positions, which form one question. */
type PositionQuestion = OpenPosition & { readonly lines: readonly Said[] };

function questionsIn(open: readonly Said[]): readonly PositionQuestion[] {
  return [...groupedBy(open, ({ alike }) => alike).values()].map((same) => ({
    ...together(same),
    suggested: same[0].suggestion.category,
    lines: [...same].sort(byPeople),
  }));
}

/** The people of all positions that one answer decides. */
function together(same: readonly Said[]): Omit<OpenPosition, "suggested"> {
  const kinds = new Map<number, number>();
  for (const each of same)
    for (const [kind, count] of each.kinds) kinds.set(kind, (kinds.get(kind) ?? 0) + count);
  const sum = (of: (each: Said) => number) => same.reduce((total, each) => total + of(each), 0);
  return { people: sum(({ people }) => people), foreigners: sum(({ foreigners }) => foreigners), kinds };
}

function pick({ key, position, firstRow, people, foreigners, staffKind }: Said) {
  return { key, position, firstRow, people, foreigners, staffKind };
}

function byPeople(a: Pick<PositionOfRoster, "people" | "foreigners">, b: typeof a): number {
  return b.foreigners - a.foreigners || b.people - a.people;
}

function* judgedAsSuggested(
  question: Question,
  judged: Judged,
  decided: PositionCategories,
  lines: readonly Said[],
): Steps<Judgement> {
  const categories = new Map(decided);
  for (const { key, suggestion } of lines)
    if (suggestion.category !== null && !categories.has(key)) categories.set(key, suggestion.category);
  const then = yield* judgeInSteps({ ...question, categories });
  return then.kind === "judged" ? then : judged;
}
