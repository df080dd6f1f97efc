import { type Employer, unknownEmployer } from "../../../src/domain/employer";
import type { Bounds } from "../../../src/domain/tally";
import { type Check, check } from "../../../src/roster/check";
import type { Unreadable } from "../../../src/roster/table/layout";
import type { Naive } from "../naive-verdict";
import { ASKED_ON } from "./staff";
import { truthsOf } from "./truth";
import type { Sheet } from "./write-sheet";

/** What the product says of a sheet, held against everything that can be true. */
export type Asked = {
  readonly answer: Check | Unreadable;
  /** What is said and not so; each is the worst kind of fault. */
  readonly wrong: readonly string[];
  /** Every way gives one answer, and so ought the product. */
  readonly isDecided: boolean;
  readonly isAnswered: boolean;
};

export function ask({ cells, rows, claimsSmall }: Sheet): Asked {
  const truths = truthsOf(rows, claimsSmall);
  const employer: Employer = { ...unknownEmployer, smallBusiness: claimsSmall ? "yes" : "not_said" };
  const answer = check({ cells, day: ASKED_ON, employer });
  if (answer.kind === "not_covered") throw new Error("The rules are known on this day");
  const isDecided =
    new Set(truths.map(({ verdict }) => (verdict === "exempt" ? "pass" : verdict))).size === 1;
  return answer.kind === "unreadable"
    ? { answer, wrong: [], isDecided, isAnswered: false }
    : { answer, wrong: untruths(answer, truths), isDecided, isAnswered: answer.verdict !== "undecided" };
}

function untruths(answer: Check, truths: readonly Naive[]): readonly string[] {
  const wrong = new Set<string>();
  const { verdict: said, headcount } = answer;
  for (const truth of truths) {
    const isTrue = said === "undecided" || said === truth.verdict || (isPass(said) && isPass(truth.verdict));
    if (!isTrue) wrong.add(isPass(said) ? "TRUE" : said === "fail" ? "FALSE" : "nobody");
    if (!within(headcount, truth.headcount)) wrong.add("headcount");
    for (const name of ["managers", "workers"] as const) {
      const group = answer.groups[name];
      const { citizens, foreigners, room, gap } = truth[name];
      if (group.citizens > citizens || group.foreigners > foreigners) wrong.add("count");
      if (group.unclear === 0 && (group.citizens !== citizens || group.foreigners !== foreigners))
        wrong.add("count");
      if (!within(group.room, room)) wrong.add("room");
      if (!within(group.gap, gap)) wrong.add("gap");
    }
  }
  return [...wrong];
}

const isPass = (verdict: string) => verdict === "pass" || verdict === "exempt";
const within = ({ min, max }: Bounds, value: number) => min <= value && value <= max;
