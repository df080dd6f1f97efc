import type { Ahead } from "../../../src/account/forecast/ahead";
import { wayRows } from "../../../src/account/forecast/way-rows";
import { iso } from "../../../src/law/day";
import type { GroupRemedy } from "../../../src/roster/remedies/remedy";

const wayOf = (hire: number): GroupRemedy => ({
  ...{ group: "workers", hire, replace: [], notRenew: [], notHire: [], postpone: [], cautions: [] },
  tightest: { day: iso("2026-12-01"), citizens: 9, total: 10, percent: 90 },
  cost: { citizens: hire, foreigners: 0 },
});

/** What a report says of so many ways for the workers: how many it lists, and whether it says that there are more. */
function reported(count: number) {
  const ahead = {
    ...{ forecast: { columns: {} }, roster: { row: 0, cells: [] }, vacancies: null },
    ways: {
      ...{ on: iso("2026-12-01"), last: iso("2027-12-01"), exemption: null, hasUnclear: false },
      groups: {
        managers: [{ ...wayOf(0), group: "managers" }],
        workers: Array.from({ length: count }, (_, index) => wayOf(index + 1)),
      },
      isCut: { managers: false, workers: false },
    },
  } as unknown as Ahead;
  const rows = JSON.stringify(wayRows(ahead, "en"));
  return {
    listed: rows.match(/Hire \d+ citizen/g)?.length,
    isCut: rows.includes("There are more ways than these."),
  };
}

test("a report lists the first ten ways of a group and says that there are more", () => {
  expect(reported(10)).toEqual({ listed: 10, isCut: false });
  expect(reported(100)).toEqual({ listed: 10, isCut: true });
});
