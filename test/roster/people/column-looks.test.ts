import { ColumnLooks } from "../../../src/roster/people/column-looks";

function holdingOf(...cells: readonly unknown[]): string {
  const looks = new ColumnLooks(0, cells.length, "");
  cells.forEach((cell, row) => {
    looks.look(row, cell);
  });
  return looks.holds;
}

test.each([
  ["dates", ["01.02.2025", "2025-03-04T10:00:00Z", 45_966, "5 мая 2025 г.", "06/11/2025"]],
  ["iin", ["900101300007", 900_101_300_007, "900101-300007", "ИИН 900101300007", 61_211_600_012]],
  ["numbers", [85_000, "100 500", "12,5", 87_012_345_678, "87012345678"]],
  [
    "words",
    ["+7 701 234 56 78", "8 (701) 234-56-78", "a.ivanov1987@mail.kz", "Алматы", "KZ86125KZT5004100100"],
  ],
  ["blank", [null, "", 0, " ", "-", "_", "[]", "нет", "по н.в.", "01.01.0001 0:00:00"]],
  ["dates", ["01.02.2020 - 15.01.2026", "с 01.02.2020 по 15.01.2026", "до 15.01.2026", "01.02.2020–н.в."]],
  ["blank", ["01.02.2020 -", "с 01.02.2020", "01.02.2020 - н.в.", "01/02/2020 to date"]],
  ["status", ["Алматы", "Астана", "Шымкент", "уволен"]],
  ["status", ["Алматы", "Астана", "Шымкент", "увoлен"]],
  ["status", ["Алматы", "Астана", "Шымкент", "Т.Д. расторгнут"]],
  ["status", ["Алматы", "Астана", "Шымкент", "кандас, прекращение ТД"]],
  ["status", ["Алматы", "Астана", "Шымкент", "сезонный, не вышел"]],
  ["status", ["Алматы", "Астана", "Шымкент", "сезонный, ГПХ"]],
  ["status", ["Алматы", "Астана", "Шымкент", "сезонный, совместитель"]],
])("%s: %j", (holds, cells) => {
  expect(holdingOf(...cells)).toBe(holds);
});

test.each([
  ["dates", ["01.02.2025", 120_000]],
  ["words", ["01.02.2025", "Алматы", "Астана"]],
  ["dates", ["01.02.2025", "02.02.2025", "Астана"]],
  ["words", ["01.02.2025", "02.02.2025", "Алматы", "Астана", "Шымкент"]],
  ["dates", ["01.02.2025", "02.02.2025", "03.02.2025", "Алматы", "Астана"]],
  ["iin", ["900101300007", "Алматы"]],
])("of two cells one tells, of more three fifths: %s: %j", (holds, cells) => {
  expect(holdingOf(...cells)).toBe(holds);
});

test("a row looked at again counts as what it became", () => {
  const looks = new ColumnLooks(0, 2, "");
  looks.look(0, "уволен");
  looks.look(1, "Алматы");
  expect(looks.holds).toBe("status");
  looks.look(0, "Астана");
  expect([looks.holds, looks.filled]).toEqual(["words", 2]);
  looks.look(0, null);
  looks.look(1, "");
  expect([looks.holds, looks.filled]).toEqual(["blank", 0]);
});

test("days still to come are told apart", () => {
  const looks = new ColumnLooks(0, 6, "", 46_000);
  [45_999, 46_001, "31.12.2099.", "01.02.2020", "уволен", "Алматы"].forEach((cell, row) => {
    looks.look(row, cell);
  });
  expect([looks.dates, looks.ahead]).toEqual([3, 1]);
});
