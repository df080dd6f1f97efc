import { iso } from "../../../src/law/day";
import { defaultReadings } from "../../../src/law/readings";
import { explained } from "../../../src/roster/check";
import { accountInSteps } from "../../../src/roster/judgement/account";
import { judgeRoster } from "../../../src/roster/judgement/judge-roster";
import { runToEnd } from "../../../src/roster/steps";

const headings = ["ФИО", "Гражданство", "Категория", "ИИН", "Принят", "Уволен", "Разрешение до", "Статус"];

/** Rows with what the account says of those that count for nobody. */
const rows: readonly (readonly [row: readonly unknown[], why: unknown])[] = [
  [["Сериков С.", "РК", 3, "900101300007", "01.02.2020"], undefined],
  [["Сериков С.", "РК", 3, "900101300007", "01.02.2020"], { kind: "same_person", other: 1 }],
  [["Омаров О.", "РК", 3, "", "01.02.2020", "31.10.2025"], { kind: "left", day: iso("2025-10-31") }],
  [["Ахметов А.", "РК", 3, "", "01.12.2025"], { kind: "not_hired", day: iso("2025-12-01") }],
  [["Ким К.", "РК", 3, "", "01.02.2020", "03/04/2025"], { kind: "away", day: null }],
  [
    ["Ли Вэй", "КНР", 3, "", "01.02.2020", "", "01.02.2025"],
    { kind: "reading", readings: ["ended_permits"] },
  ],
  [["Чжан Мин", "КНР", 3, "", "", "", "", "договор ГПХ"], { kind: "reading", readings: ["contractor"] }],
  [["Вакансия", "", 3], { kind: "vacant_post" }],
  [["Цех № 2"], { kind: "section" }],
  [[], undefined],
  [headings, { kind: "heading" }],
  [["Итого", 9], { kind: "total" }],
  [["Директор", "________", "Иванов И.И."], { kind: "signature" }],
];

test("the account says of every row that counts for nobody why", () => {
  const judged = judgeRoster({
    cells: [headings, ...rows.map(([row]) => row)],
    day: iso("2025-11-05"),
    readings: { ...defaultReadings, ended_permits: "gone", contractor: "exclude" },
  });
  if (judged.kind !== "judged") throw new Error(JSON.stringify(judged));
  const { leftOut } = runToEnd(accountInSteps(judged, explained(judged).findings));
  expect(rows.map((_, index) => leftOut.get(index + 1))).toEqual(rows.map(([, why]) => why));
});
