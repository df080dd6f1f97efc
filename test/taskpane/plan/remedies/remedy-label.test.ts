import { iso } from "../../../../src/law/day";
import { findLayout } from "../../../../src/roster/table/layout";
import type { GroupRemedy, PersonOfRow } from "../../../../src/roster/remedies/remedy";
import { nameCounts, remedyLabel } from "../../../../src/taskpane/screens/plan/remedies/remedy-label";

const IIN = "900101300017";

const cells = [
  ["ФИО", "ИИН", "Гражданство", "Категория"],
  ["Ли Вэй", "", "КНР", 3],
  ["Ли Вэй", IIN, "КНР", 3],
  ["Ким Ир", "", "Корея", 3],
];

const roster = {
  sheet: { id: "s", sheet: "Штат", row: 0, column: 0, cells },
  at: "10:00",
  cells,
  check: null,
  asked: { from: iso("2026-01-12") },
};

const person = (row: number): PersonOfRow => ({
  row,
  name: String(cells[row]?.[0]),
  category: 3,
  permitEnd: null,
  firstDay: null,
});

const way = (...rows: number[]): GroupRemedy => ({
  group: "workers",
  hire: 0,
  replace: rows.map(person),
  notRenew: [],
  notHire: [],
  postpone: [],
  tightest: { day: iso("2026-01-12"), percent: 90, citizens: 9, total: 10 },
  cost: { citizens: 1, foreigners: 1 },
  cautions: [],
});

function named(...rows: number[]) {
  const layout = findLayout(cells);
  if (layout.kind === "unreadable") throw new Error(layout.code);
  const found = remedyLabel(
    way(...rows),
    roster,
    layout.columns,
    nameCounts([way(...rows)], roster, layout.columns),
  );
  return "unnamed" in found ? found : "group" in found && found.replace.map(({ name }) => name);
}

test("somebody is called by name, and by IIN where several have that name", () => {
  expect(named(3)).toEqual(["Ким Ир"]);
  expect(named(2, 3)).toEqual([IIN, "Ким Ир"]);
});

test("somebody with neither is told by the row", () => {
  expect(named(1)).toEqual({ unnamed: 1 });
});
