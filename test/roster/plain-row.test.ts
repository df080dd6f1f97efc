import fc from "fast-check";
import { kindIndex } from "../../src/domain/person";
import { iso } from "../../src/law/day";
import { findLayout, type Layout } from "../../src/roster/layout";
import { AWAY, plainRowReader, REMARKED, UNUSUAL } from "../../src/roster/plain-row";
import { rowReader } from "../../src/roster/read-row";
import { tries } from "../setup/tries";

const day = iso("2025-11-05");

const headingsOf = {
  "every column": [
    "ФИО",
    "ИИН",
    "Гражданство",
    "Категория",
    "Дата приема",
    "Дата увольнения",
    "Статус",
    "Количество",
  ],
  "no names": ["Гражданство", "Категория", "Дата увольнения"],
  "two columns": ["Категория", "Гражданство"],
  "papers, notes and the end of contracts": [
    "ФИО",
    "Гражданство",
    "Категория",
    "№ разрешения",
    "ВНЖ",
    "Дата окончания договора",
    "Примечание",
  ],
  "names and status": ["ФИО", "Гражданство", "Категория", "Вид договора"],
} as const;

/** Cells as they are met, usual and unusual ones alike, in whatever column. */
const cells = fc.constantFrom<unknown[]>(
  ...[
    "Ахметов А.",
    "Итого",
    "ИТОГО по отделу",
    "Всего",
    "вакансия",
    "Бос",
    "Бос Андрей",
    "Граждане",
    "Отдел кадров",
    "Иностранцев Пётр",
    "Граждан",
    "Total Wei",
    "________",
    "Подпись",
    "Цех",
  ],
  ...[
    "РК",
    "Казахстан",
    " РК ",
    "КР",
    "казах",
    "Китай",
    "Россия",
    "Казхстан",
    "иностранец",
    "кандас",
    "?",
    "вакантно",
    "≠ РК",
    "#N/A",
    "n/a",
    "сұралған",
    "запрашивается",
  ],
  ...["Гражданство", "Категория", "ФИО", "Дата приема", "Статус"],
  ...[1, 2, 3, 4, 5, "3 категория", "без категории", "—", "санатсыз", "4-санат"],
  ...[
    45_000,
    46_000,
    45_966,
    45_967,
    45_000.5,
    100,
    80_000,
    "01.09.2025",
    "06/11/2025",
    "давно",
    "12.2025",
    -3,
  ],
  ...["50", " 7 чел.", "1,5", "нет", "по н.в.", "-", "{}", true],
  ...["аутстаффинг", "ГПХ", "уволен", "штат", "900101300007", 61_211_600_012, "050140001234"],
  ...[
    null,
    "",
    " ",
    "\u00a0",
    0,
    true,
    { error: "#N/A" },
    { basicValue: "РК" },
    { basicValue: 3 },
    { type: "LinkedEntity", text: "Китай", basicType: "Error", basicValue: "#VALUE!" },
    undefined,
  ],
);

/** What a column mostly holds, so that many rows read plainly. */
const usual: Readonly<Record<string, readonly unknown[]>> = {
  ФИО: ["Ахметов А.", "Итого", "Вакансия"],
  ИИН: ["900101300007", null],
  Гражданство: ["РК", "Китай", "Россия", "КР"],
  Категория: [1, 2, "3 категория", "4", ""],
  "Дата приема": [45_000, null, "01.09.2025"],
  "Дата увольнения": [null, 0, "нет", 45_000, 46_000],
  Статус: [null, "штат", "уволен"],
  "№ разрешения": [null, "-", "нет", "2025-001"],
  ВНЖ: [null, "нет", "№ 5"],
  "Дата окончания договора": [null, 46_300, 45_000],
  Примечание: [null, "курирует подрядчиков", "уволен"],
  "Вид договора": ["штат", "ГПХ"],
  Количество: [1, null, "1", 2],
};

/** Remarks on IINs are made for every row alike, plain or not. */
const aboutIin = new Set(["iin_invalid", "iin_is_bin", "iin_lost_zeros", "birth_date_differs"]);

test.each(Object.entries(headingsOf))(
  "a row that reads plainly reads the same in full: %s",
  (_, headings) => {
    const layout = findLayout([[...headings]]) as Layout;
    const plainly = plainRowReader(layout, headings, day);
    const inFull = rowReader(layout, day);
    const cellUnder = (heading: string) =>
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...(usual[heading] ?? [])) },
        { weight: 1, arbitrary: cells },
      );
    const row = fc.tuple(...headings.map(cellUnder), fc.constantFrom(null, 7));
    let plain = 0;
    fc.assert(
      fc.property(row, (raw) => {
        const kind = plainly(raw);
        if (kind === UNUSUAL) return;
        plain++;
        const read = inFull([[...headings], raw], 1);
        if (read === "other_table") throw new Error("headings of another table are no plain row");
        if (kind === AWAY) {
          expect(read).toEqual({ person: null, further: 0, remarks: [], leftOut: "away" });
          return;
        }
        expect(read.person && kindIndex(read.person)).toBe(kind % REMARKED);
        expect(read.further).toBe(0);
        expect(read.remarks.some(({ code }) => !aboutIin.has(code))).toBe(kind >= REMARKED);
      }),
      tries("plain rows"),
    );
    expect(plain).toBeGreaterThan(60);
  },
);
