import { iso } from "../../src/law/day";
import { check } from "../../src/roster/check";

/**
 * Sheets of a second review that once got a pass they did not deserve: eight citizens, a foreigner, and a row more.
 * With the row as a citizen they pass by one person; the row is none for certain.
 */
const day = iso("2025-11-05");
const base = ["ФИО", "Гражданство", "Категория"];

function outcome(headings: readonly string[], row: readonly unknown[]): string {
  const citizens = [..."АБВГДЕЖЗ"].map((letter) => [`Ахметов ${letter}.`, "РК", 3]);
  const cells = [[...base, ...headings], ...citizens, [...row], ["Ли", "КНР", 3]];
  const result = check({ cells, day });
  if (result.kind === "unreadable") return result.code;
  return result.kind === "check" ? result.verdict : result.kind;
}

const citizen = ["Иванов И.", "РК", 3];

test.each<[string, readonly string[], readonly unknown[]]>([
  ["nothing wrong", [], citizen],
  ["an innocent note", ["Примечание"], [...citizen, "курирует подрядчиков"]],
  ["a note about somebody he replaces", ["Примечание"], [...citizen, "принят на место уволенного Ахметова"]],
  ["a permit column that says there is none", ["№ разрешения"], [...citizen, "не требуется"]],
  ["a dash in the column of residence permits", ["ВНЖ"], [...citizen, "-"]],
  ["a contract that runs on", ["Дата окончания договора"], [...citizen, "31.12.2026"]],
  ["a leave date that stands for none", ["Дата увольнения"], [...citizen, "31.12.9999"]],
  ["the status «работает»", ["Статус"], [...citizen, "работает"]],
  ["the status «на больничном»", ["Статус"], [...citizen, "на больничном"]],
  ["the status “Active, full-time”", ["Status"], [...citizen, "Active, full-time"]],
  ["the status «жұмыс істейді»", ["Мәртебесі"], [...citizen, "жұмыс істейді"]],
  ["no status", ["Статус"], [...citizen, "—"]],
  ["pay under a heading of posts", ["Ставка"], [...citizen, 350_000]],
])("a citizen with %s makes the sheet pass", (_, headings, row) => {
  expect(outcome(headings, row)).toBe("pass");
});

test.each<[string, readonly string[], readonly unknown[]]>([
  ["a second leave date", ["Дата увольнения", "Последний рабочий день"], [...citizen, null, 45_500]],
  ["a leave date under «Exit date»", ["Exit date"], [...citizen, 45_500]],
  ["a leave date under «Дата выбытия»", ["Дата выбытия"], [...citizen, 45_500]],
  ["a contract that is over", ["Start date", "End date"], [...citizen, 44_000, 45_500]],
  ["the status «Увольнение»", ["Статус"], [...citizen, "Увольнение"]],
  ["the status «Inactive»", ["Status"], [...citizen, "Inactive"]],
  ["a status nobody knows", ["Статус"], [...citizen, "РЕЗ-2"]],
  ["the status «иностранец»", ["Статус"], [...citizen, "иностранец"]],
  ["the status «кандидат»", ["Статус"], [...citizen, "кандидат"]],
  ["a dismissal that denies something else", ["Статус"], [...citizen, "уволен не по статье"]],
  ["a civil contract that denies something else", ["Вид договора"], [...citizen, "ГПХ не трудовой"]],
  ["no name", [], ["", "РК", 3]],
  ["a dash for a name", [], ["—", "РК", 3]],
  ["a name to be announced", [], ["TBD", "РК", 3]],
  ["a vacancy said behind the post", [], ["Инженер - вакансия", "РК", 3]],
  ["a status that says vacancy", ["Статус"], ["", "РК", 3, "вакансия"]],
  ["another citizenship in a second column", ["Новое гражданство"], [...citizen, "РФ"]],
  ["a work permit that is there", ["Разрешение на работу"], [...citizen, "есть"]],
  ["a residence permit with its number", ["ВНЖ"], [...citizen, "№ 0123456"]],
  ["a dismissal in the notes", ["Примечание"], [...citizen, "уволен 01.10.2025"]],
])("a citizen with %s does not make the sheet pass", (_, headings, row) => {
  expect(outcome(headings, row)).not.toBe("pass");
});

test.each([46_100, "01.12.2025"])("a foreigner asked for counts before the day he is to come: %s", (hire) => {
  const headings = ["Дата приема", "Статус"];
  expect(outcome(headings, ["Ван", "КНР", 3, hire, "запрашивается"])).toBe("fail");
});

test("the main job and a second job with one employer are one person for certain", () => {
  const headings = ["ФИО", "Гражданство", "Категория", "ИИН", "Вид занятости"];
  const job = (kind: string) => ["Сериков С.", "РК", 3, "900101300007", kind];
  const cells = [headings, job("основное место работы"), job("внутреннее совместительство")];
  const result = check({ cells, day });
  expect(result.kind === "check" && [result.verdict, result.headcount]).toEqual(["pass", { min: 1, max: 1 }]);
});
