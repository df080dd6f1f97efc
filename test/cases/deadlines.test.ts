import { annualRequestOn, deadlineAfter } from "../../src/domain/deadline";
import { applyFrom } from "../../src/domain/labour-market-test";
import { renewalWindowFor } from "../../src/domain/renewal-window";
import { isCovered } from "../../src/law/dated";
import { type Day, iso, toIso } from "../../src/law/day";
import { type DeadlineId, deadlines } from "../../src/law/deadlines";
import { casesOf } from "./case-files";

type DeadlineCase = {
  readonly name: string;
  readonly source: string;
  readonly deadline: DeadlineId;
  readonly event: string;
  /** In place of a deadline and its event. */
  readonly "annual request on"?: string;
  readonly expect: Readonly<Record<string, string>>;
};

const cases = casesOf<DeadlineCase>("deadlines");
const text = (day: Day | null | undefined) => (day === null || day === undefined ? "none" : toIso(day));

function requestTold(day: Day): Record<string, string> {
  const { days, advised } = annualRequestOn(day);
  const told = days.map(({ option, daysLeft }) => [
    option,
    daysLeft < 0 ? "late" : `${String(daysLeft)} days`,
  ]);
  return { ...Object.fromEntries(told), advised: text(advised) };
}

test.each(cases.map((each) => [each.name, each] as const))("%s", (_, each) => {
  const asked = each["annual request on"];
  if (asked !== undefined) {
    expect(requestTold(iso(asked))).toEqual(each.expect);
    return;
  }
  const [rule] = deadlines.filter(({ id }) => id === each.deadline);
  if (rule === undefined) throw new Error(`There is no deadline ${each.deadline}`);
  const event = iso(each.event);
  const answer = deadlineAfter(rule, event, new Set());
  const window = isCovered(event) ? renewalWindowFor(event, event) : null;
  const first = answer === null ? null : applyFrom(answer.last);
  expect({
    last: text(answer?.last),
    advised: text(answer?.advised),
    moved: text(answer?.moved),
    confidence: answer?.confidence,
    "then file from": typeof first === "number" ? toIso(first) : "none",
    renewal: `${text(window?.from)} to ${text(window?.to)}`,
  }).toMatchObject(each.expect);
});

test("the annual request is that for the next year", () => {
  expect(annualRequestOn(iso("2026-09-28")).forYear).toBe(2027);
});

test("working days of the employer's own only move the advice", () => {
  const amended = deadlines.find(({ id }) => id === "contract_amended");
  const own = new Set([iso("2026-03-20")]);
  const answer = amended && deadlineAfter(amended, iso("2026-03-06"), own);
  expect([text(answer?.last), text(answer?.advised), text(answer?.moved)]).toEqual([
    ...["2026-03-21", "2026-03-19", "2026-03-26"],
  ]);
});
