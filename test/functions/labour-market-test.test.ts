import { applyFromOf } from "../../src/functions/apply-from";
import { postByOf } from "../../src/functions/post-by";
import { testEndOf } from "../../src/functions/test-end";
import { testStatusOf } from "../../src/functions/test-status";
import { iso } from "../../src/law/day";
import { outcomeOf, sentenceOf } from "./outcome-of";

const column = (...values: unknown[]) => values.map((value) => [value]);
const posted = iso("2025-08-17");

describe("TEST_END, APPLY_FROM and POST_BY", () => {
  test("a vacancy posted on 17 August 2025", () => {
    expect(testEndOf(column(posted))).toEqual(column(iso("2025-09-01")));
    expect(applyFromOf(column(posted))).toEqual(column(iso("2025-09-02")));
    expect(postByOf(column(iso("2025-09-02")))).toEqual(column(posted));
  });

  test.each(["17.08.2025", "17/08/2025", "2025-08-17", "2025-08-17T09:30:00", "45886", posted + 0.75])(
    "read %p as that day",
    (value) => {
      expect(testEndOf(column(value))).toEqual(column(iso("2025-09-01")));
    },
  );

  test("a range spills; blanks of every kind stay blank; a bad element is an error in its own cell", () => {
    const formula = () =>
      testEndOf(column(posted, null, "", 0, "скоро", "05/06/2025", true, { error: "#N/A" }));
    expect(outcomeOf(formula)).toEqual(
      column(iso("2025-09-01"), "", "", "", "#VALUE!", "#VALUE!", "#VALUE!", "#N/A"),
    );
  });

  test("dates are formatted where the host can show formats", () => {
    const host = globalThis as { Office?: unknown };
    host.Office = { context: { requirements: { isSetSupported: () => true } } };
    try {
      expect(testEndOf(column(posted))).toEqual(
        column({
          type: "FormattedNumber",
          basicType: "Double",
          basicValue: iso("2025-09-01"),
          numberFormat: "dd.mm.yyyy",
        }),
      );
    } finally {
      delete host.Office;
    }
  });
});

describe("TEST_STATUS", () => {
  const asOf = column(iso("2025-09-16"));

  test("answers each vacancy of a range", () => {
    const formula = () =>
      testStatusOf(column(iso("2025-09-02"), iso("2025-09-01"), iso("2025-08-31"), null), asOf);
    expect(outcomeOf(formula)).toEqual(column("running", "disputed_day", "complete", "not_posted"));
  });

  test("a posting in the future is an error in the data, with both dates", () => {
    const formula = () => testStatusOf(iso("2025-09-17") as unknown as unknown[][], asOf);
    expect(outcomeOf(formula)).toBe("#VALUE!");
    expect(sentenceOf(formula)).toMatch(/17\.09\.2025.*16\.09\.2025/);
  });

  test("nothing was required before 1 September 2025", () => {
    expect(testStatusOf(column(null, posted), column(iso("2025-08-31")))).toEqual(
      column("not_required", "not_required"),
    );
  });
});
