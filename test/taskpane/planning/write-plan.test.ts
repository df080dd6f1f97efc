import { planWords } from "../../../src/sentences/explain-plan";
import { planTexts } from "../../../src/i18n/plan";
import { speaker } from "../../../src/i18n/speaker";
import { iso } from "../../../src/law/day";
import type { GroupRemedy } from "../../../src/roster/remedies/remedy";
import { plainCell } from "../../../src/taskpane/store/tables/plain-cell";
import { planColumns } from "../../../src/taskpane/planning/plan-columns";
import { remedyToPlanRows } from "../../../src/taskpane/planning/remedy-to-plan-rows";
import { takeBack } from "../../../src/taskpane/planning/write-plan";
import { fakeExcel } from "../fake-excel";

const way: GroupRemedy = {
  group: "workers",
  hire: 2,
  replace: [
    { row: 3, name: "Фам Ван", who: "Фам Ван", category: 3, permitEnd: null, firstDay: null },
    { row: 4, name: "Ли Вэй", who: "900101300007", category: 4, permitEnd: null, firstDay: null },
  ],
  notRenew: [],
  notHire: [],
  postpone: [],
  tightest: { day: iso("2026-03-18"), percent: 90, citizens: 9, total: 10 },
  cost: { citizens: 4, foreigners: 2 },
  cautions: [],
};

const words = planWords(speaker(planTexts, "ru"));
const added = remedyToPlanRows(way, iso("2026-03-18"), "A", words);
const headings = planColumns("ru", null).map(({ heading }) => heading);
const written = added.map((row) => row.map(plainCell));

/** What is asked of a workbook whose plan holds these rows. */
async function takenBack(...rows: readonly (readonly unknown[])[]) {
  const sheet = {
    id: "plan",
    sheet: "KZ_Plan",
    row: 0,
    column: 0,
    cells: [headings, ...rows.map((row) => [...row])],
  };
  const verbs = fakeExcel(sheet);
  const result = await takeBack(verbs, "ru", added);
  return { result, removed: verbs.editRecords.mock.calls[0]?.[2].remove?.map(({ row }) => row) };
}

test("the rows added are the ones taken out again, also where others were written under them since", async () => {
  const other = ["B", "принять", 1, 3, "Казахстан", iso("2026-05-01"), null];
  expect(await takenBack(other, ...written)).toEqual({ result: { written: true }, removed: [5, 4, 3, 2, 1] });
  expect((await takenBack(...written, other)).removed).toEqual([4, 3, 2, 1, 0]);
});

test("of the same way put in twice only the last one is taken out", async () => {
  expect((await takenBack(...written, ...written)).removed).toEqual([9, 8, 7, 6, 5]);
});

test("blank cells are told as Excel tells them", async () => {
  const asExcel = written.map((row) => row.map((cell) => cell ?? ""));
  expect((await takenBack(...asExcel)).removed).toEqual([4, 3, 2, 1, 0]);
});

test("where one of them was changed since nothing is taken out", async () => {
  const [first = [], ...rest] = written;
  expect(await takenBack(["C", ...first.slice(1)], ...rest)).toEqual({
    result: { written: false, reason: "changed" },
    removed: undefined,
  });
  const verbs = fakeExcel([]);
  expect(await takeBack(verbs, "ru", added)).toEqual({ written: false, reason: "changed" });
});
