import { toIso, iso } from "../../src/law/day";
import { check } from "../../src/roster/check";
import { type PeopleLine, rosterOf } from "../cases/roster-of";

function checkedOn(people: readonly PeopleLine[]): string {
  const answer = check({ cells: rosterOf(people), day: iso("2026-03-02") });
  if (answer.kind !== "check") throw new Error(answer.kind);
  return toIso(answer.proof.lawCheckedOn);
}

const russian = { people: 1, citizenship: "Россия", category: 3 };

test("an answer is as old as the oldest look behind any verdict it tells, another reading's too", () => {
  // Left out by the words of the Law on Migration, whose copy holds amendments up to 27 September 2025.
  expect(checkedOn([{ citizens: 17, foreigners: 1, category: 3 }, russian])).toBe("2025-09-27");
  // Here no reading changes the verdict, and none is told.
  expect(checkedOn([{ citizens: 18, foreigners: 1, category: 3 }, russian])).toBe("2026-03-18");
});
