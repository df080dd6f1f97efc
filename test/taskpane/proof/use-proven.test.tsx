import { renderHook, waitFor } from "@testing-library/react";
import { iso } from "../../../src/law/day";
import type { Judged } from "../../../src/roster/judge-roster";
import { answerTo } from "../../../src/taskpane/check/answer";
import { handOver } from "../../../src/taskpane/check/used-up";
import { useProven } from "../../../src/taskpane/proof/use-proven";
import { passing } from "../roster";

const reading = { sheet: passing, settings: null, at: "14:02" };

/** An answer whose rows cannot be gone through. */
function broken() {
  const answer = answerTo(reading, { day: iso("2026-02-01"), smallBusiness: null });
  if (!answer.judged) throw new Error(answer.result.kind);
  const judged: Judged = { ...answer.judged, layout: null as never };
  return { ...answer, judged };
}

test("an account that fails is said to have failed", async () => {
  const answer = broken();
  const { result } = renderHook(() => useProven(answer, reading));
  await waitFor(() => expect(result.current).toEqual({ proven: null, isFailed: true }));
});

test("rows that an edit used up are no failure, since the answer to the edit comes next", async () => {
  const answer = broken();
  handOver(answer.judged);
  const { result, rerender } = renderHook((shown: typeof answer) => useProven(shown, reading), {
    initialProps: answer,
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(result.current).toEqual({ proven: null, isFailed: false });
  rerender(answerTo(reading, { day: iso("2026-02-01"), smallBusiness: null }) as typeof answer);
  await waitFor(() => expect(result.current.proven?.sheet).toBe(passing));
});
