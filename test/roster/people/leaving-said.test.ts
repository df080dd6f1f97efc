import { iso } from "../../../src/law/day";
import { check } from "../../../src/roster/check";
import { saysLeft } from "../../../src/roster/people/leaving-said";

test.each(["уволен", "+7 701 (уволен)", "900101300007, ушёл", "у в о л е н", "left", "кетті", "123\nуволен"])(
  "%j stands in place of a telephone and says that somebody left",
  (text) => {
    expect(saysLeft(text)).toBe(true);
  },
);

test.each(["+7 701 234 56 78", "900101300007", "", "01.02.2025", "KZ-100200", "а.б.", 87_012_345_678, null])(
  "%j says nothing of it",
  (cell) => {
    expect(saysLeft(cell)).toBe(false);
  },
);

describe("of six citizens, three foreigners and a last citizen who", () => {
  const verdictWith = (heading: string, ordinary: unknown, last: unknown): string => {
    const row = (index: number, citizenship: string, cell: unknown) => [
      `Ахметов ${"АБВГДЕЖЗИКЛМ".charAt(index)}.`,
      citizenship,
      1,
      cell,
    ];
    const cells = [
      ["ФИО", "Гражданство", "Категория", heading],
      ...Array.from({ length: 9 }, (_, index) => row(index, index < 6 ? "РК" : "Китай", ordinary)),
      row(9, "РК", last),
    ];
    const answer = check({ cells, day: iso("2026-03-02") });
    return answer.kind === "check" ? answer.verdict : answer.kind;
  };

  test.each([
    ["ИИН", null],
    ["Телефон", "+7 701 234 56 78"],
    ["Оклад", 250_000],
    ["№ разрешения", null],
  ])("is said under %s to have left, the verdict is open", (heading, ordinary) => {
    expect(verdictWith(heading, ordinary, ordinary)).toBe("pass");
    expect(verdictWith(heading, ordinary, "уволен")).toBe("undecided");
  });
});
