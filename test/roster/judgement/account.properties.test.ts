import fc from "fast-check";
import { isClear } from "../../../src/domain/possibilities";
import { groups } from "../../../src/law/category";
import { iso } from "../../../src/law/day";
import { defaultReadings, type Readings } from "../../../src/law/readings";
import { accountInSteps, findingsBehind } from "../../../src/roster/judgement/account";
import { peopleIn, rowsInSteps } from "../../../src/roster/judgement/account-share";
import { readCell } from "../../../src/sheet/cell";
import { type Check, explained } from "../../../src/roster/check";
import { type Judged, judgeRoster } from "../../../src/roster/judgement/judge-roster";
import { runToEnd } from "../../../src/roster/steps";
import { HEADINGS, nobodies, plans, spots, writtenRows } from "../written-rosters";
import { tries } from "../../setup/tries";

const readings: fc.Arbitrary<Readings> = fc
  .record({
    eaeu: fc.constantFrom("foreigner", "exclude", "local"),
    contractor: fc.constantFrom("cautious", "exclude", "include"),
    requested: fc.constantFrom("after", "current"),
  } as const)
  .map((chosen) => ({ ...defaultReadings, ...chosen }));

/** Rosters with everything that goes wrong in a sheet, and rows between the people that are none. */
const roster = fc
  .tuple(plans, spots, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 5 }))
  .map(([planned, where, between]) => {
    const body: (readonly unknown[])[] = writtenRows(planned, where).flatMap((rows) =>
      rows.map(({ cells }) => cells),
    );
    for (const [at, what] of between)
      body.splice(at % (body.length + 1), 0, nobodies[what % nobodies.length] ?? []);
    return [["Штат ТОО «Пример»"], HEADINGS, ...body];
  });

function judged(cells: readonly (readonly unknown[])[], chosen: Readings): { judged: Judged; check: Check } {
  const answer = judgeRoster({ cells: cells as unknown[][], day: iso("2025-11-05"), readings: chosen });
  if (answer.kind !== "judged") throw new Error(JSON.stringify(answer));
  return { judged: answer, check: explained(answer) };
}

test("the account adds up to the numbers of the verdict, whatever is wrong in the sheet", () => {
  fc.assert(
    fc.property(roster, readings, (cells, chosen) => {
      const { judged: read, check } = judged(cells, chosen);
      const account = runToEnd(accountInSteps(read, check.findings));
      expect(peopleIn(account, "counted")).toBe(check.headcount.max);
      for (const group of groups) {
        const { citizens, foreigners, unclear } = check.groups[group];
        expect(peopleIn(account, `${group}.citizens`)).toBe(citizens);
        expect(peopleIn(account, `${group}.foreigners`)).toBe(foreigners);
        expect(peopleIn(account, `${group}.unclear`)).toBe(unclear);
        expect(peopleIn(account, `${group}.all`)).toBe(citizens + foreigners + unclear);
      }
    }),
    tries("account of every row"),
  );
});

test("every row under the headings that holds something is accounted for once, each with its reason", () => {
  fc.assert(
    fc.property(roster, readings, (cells, chosen) => {
      const { judged: read, check } = judged(cells, chosen);
      const account = runToEnd(accountInSteps(read, check.findings));
      const rows = (share: Parameters<typeof rowsInSteps>[1]) => runToEnd(rowsInSteps(account, share, null));
      const filled = cells.flatMap((cellsOfRow, row) =>
        row >= read.layout.firstRow && cellsOfRow.some((cell) => readCell(cell) !== null) ? [row] : [],
      );
      expect(rows("all")).toEqual(filled);
      // A second row of one person may still say that it stands for several.
      const single = (row: number) => !account.further.has(row);
      const sorted = (all: readonly number[]) => [...all].sort((a, b) => a - b);
      const leftOut = [...rows("left_out"), ...rows("no_person")];
      expect(sorted([...rows("counted"), ...leftOut].filter(single))).toEqual(filled.filter(single));
      expect([...account.leftOut.keys()]).toEqual(sorted(leftOut));
      expect(peopleIn(account, "no_person")).toBe(rows("no_person").length);
      for (const row of rows("unclear")) expect(findingsBehind(account, read, row)).not.toEqual([]);
      for (const row of rows("all").filter(single))
        if (isClear(account.outcomes[row] ?? 0)) expect(findingsBehind(account, read, row)).toEqual([]);
      for (const why of account.leftOut.values())
        if (why.kind === "reading") expect(why.readings).not.toEqual([]);
    }),
    tries("account of every row"),
  );
});
