import { claimsOf, type Employer, unknownEmployer } from "../../src/domain/employer";
import { outcome } from "../../src/domain/possibilities";
import { standardOn } from "../../src/domain/standard";
import { judge } from "../../src/domain/verdict";
import { iso } from "../../src/law/day";

const small: Employer = { ...unknownEmployer, smallBusiness: "yes" };
const branch: Employer = { ...unknownEmployer, kind: "foreign_branch" };

/** Foreigners only, so that without an exemption the ratio fails. */
const verdictWith = (people: number, employer: Employer, day: string) =>
  judge([{ possibilities: outcome.workersForeigner, rows: people }], standardOn(iso(day), employer)).verdict;

describe("an exemption", () => {
  test.each([
    [20, "2025-09-01", "exempt"],
    [21, "2025-09-01", "fail"],
    [21, "2025-08-31", "exempt"],
    [5000, "2025-08-31", "exempt"],
    [5000, "2023-01-01", "exempt"],
    [20, "2031-12-31", "exempt"],
    [21, "2031-12-31", "fail"],
  ])("of a small business with %i people on %s: %s", (people, day, verdict) => {
    expect(verdictWith(people, small, day)).toBe(verdict);
  });

  test.each([
    [30, "2023-06-30", "exempt"],
    [31, "2023-06-30", "fail"],
    [10, "2023-07-01", "exempt"],
    [11, "2023-07-01", "fail"],
    [10, "2025-09-01", "exempt"],
    [11, "2025-09-01", "fail"],
  ])("of a foreign company's branch with %i people on %s: %s", (people, day, verdict) => {
    expect(verdictWith(people, branch, day)).toBe(verdict);
  });

  test.each(["no", "not_said"] as const)("is not claimed by an employer who says %s", (smallBusiness) => {
    expect(verdictWith(1, { ...small, smallBusiness }, "2025-09-01")).toBe("fail");
  });

  test("is lost to a larger declared headcount, and not helped by a smaller one", () => {
    expect(verdictWith(12, { ...small, declaredHeadcount: 21 }, "2025-09-01")).toBe("fail");
    expect(verdictWith(12, { ...small, declaredHeadcount: 20 }, "2025-09-01")).toBe("exempt");
    expect(verdictWith(21, { ...small, declaredHeadcount: 3 }, "2025-09-01")).toBe("fail");
  });

  test("of a small foreign branch is the more generous of the two", () => {
    const both: Employer = { ...small, kind: "foreign_branch" };
    expect(claimsOf(both, iso("2025-09-01"))).toEqual([
      { reason: "small_business", limit: 20 },
      { reason: "foreign_branch", limit: 10 },
    ]);
    expect(claimsOf(both, iso("2025-08-31"))[0]).toEqual({ reason: "small_business", limit: Infinity });
  });
});
