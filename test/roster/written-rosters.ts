import fc from "fast-check";

/** The truth about a person, as nobody can read it off a dirty sheet. */
export type Truth = {
  readonly country: "KZ" | "CN" | "RU";
  readonly category: 1 | 2 | 3 | 4;
  readonly bond: "staff" | "outstaffed" | "contractor" | "requested";
};

/** A row of a sheet with the people who are truly behind it on the day. */
export type WrittenRow = { readonly cells: readonly unknown[]; readonly people: readonly Truth[] };

export const HEADINGS = [
  "ФИО",
  "ИИН",
  "Гражданство",
  "Категория",
  "Дата приема",
  "Дата увольнения",
  "Статус",
  "Количество",
];

const spellings = {
  KZ: ["РК", "Казахстан", "ҚР", "Kazakhstan", "гр. РК"],
  CN: ["КНР", "Қытай", "China"],
  RU: ["РФ", "Россия", "Ресей"],
} as const;
const categories = {
  1: [1, "I", "1-санат"],
  2: [2, "2,0", "вторая"],
  3: [3, "III", "специалист"],
  4: [4, "4", "cat 4"],
} as const;
const bonds = {
  staff: [null, "штат", "работает"],
  outstaffed: ["аутстаффинг"],
  contractor: ["договор ГПХ", "civil-law contract"],
  requested: ["запрашивается", "сұралған"],
} as const;

/** Cells of the 5th and 6th of November 2025 and others; asked about on the 5th, who of them is there. */
const dates: readonly (readonly [hire: unknown, leave: unknown, isThere: boolean])[] = [
  [null, null, true],
  [44_000, null, true],
  ["05.11.2025", "", true],
  [45_966, null, true],
  [45_967, null, false],
  ["2025-11-06", null, false],
  ["01.02.2020", "05.11.2025", true],
  [44_000, 45_966, true],
  [44_000, 45_965, false],
  ["01.02.2020", "04.11.2025 г.", false],
  [null, "нет", true],
];

const iins = ["900101300007", "061211600012", "791028302728", "900101300811", "040229500015"];

/** How one row is written: what is true, and choices among spellings. */
const plan = fc.record({
  country: fc.constantFrom<Truth["country"]>("KZ", "KZ", "KZ", "KZ", "KZ", "KZ", "CN", "RU"),
  category: fc.constantFrom<Truth["category"]>(1, 2, 3, 4),
  bond: fc.constantFrom<Truth["bond"]>(
    "staff",
    "staff",
    "staff",
    "staff",
    "outstaffed",
    "contractor",
    "requested",
  ),
  dates: fc.constantFrom(...dates.slice(0, 2), ...dates),
  spelling: fc.nat(),
});
export type Plan = typeof plan extends fc.Arbitrary<infer T> ? T : never;

function pick<T>(list: readonly T[], number: number): T {
  return list[number % list.length] as T;
}

/** A name that no other row has, without digits. */
function nameNumber(index: number): string {
  return `Сапар${[...String(index)].map((digit) => "абвгдежзик".charAt(Number(digit))).join("")} Айдар`;
}

/** A tidy row. */
function tidyRow(
  { country, category, bond, dates: [hire, leave, isThere], spelling }: Plan,
  index: number,
): WrittenRow {
  const cells = [
    nameNumber(index),
    null,
    pick(spellings[country], spelling),
    pick(categories[category], spelling),
    hire,
    leave,
    pick(bonds[bond], spelling),
    pick([null, 1, "1"], spelling),
  ];
  // A foreigner asked for comes one day, and counts already.
  const isAskedFor = bond === "requested" && country !== "KZ";
  return { cells, people: isThere || isAskedFor ? [{ country, category, bond }] : [] };
}

const isForeign = ({ country }: Truth) => country !== "KZ";
const put = (cells: readonly unknown[], column: number, cell: unknown) =>
  cells.map((each, index) => (index === column ? cell : each));

type Noise = (row: WrittenRow, choice: number) => readonly WrittenRow[];

const spoilt =
  (column: number, ...texts: readonly unknown[]): Noise =>
  ({ cells, people }, choice) => [{ cells: put(cells, column, pick(texts, choice)), people }];

/** Everything that goes wrong in a sheet. What is behind the row stays as true as it was, or becomes it. */
const noises: readonly Noise[] = [
  spoilt(
    2,
    null,
    "",
    0,
    "Казхстан",
    "КР",
    "казах",
    { error: "#N/A" },
    true,
    "РК/РФ",
    "РК?",
    "≠ РК",
    "n/a",
    "113",
    7,
  ),
  spoilt(3, null, "", "1-4", { error: "#REF!" }, 7, true, "высшая", "1/3"),
  spoilt(4, "давно", "31.02.2020", { error: "#VALUE!" }, 12),
  spoilt(0, null, 17, { error: "#NAME?" }),
  // A last day that is the 6th of November for those who are there, and the 11th of June for those who are not.
  ({ cells, people }) => [{ cells: put(put(cells, 4, 44_000), 5, "06/11/2025"), people }],
  // Said to be dismissed, and perhaps not.
  ({ cells, people }, choice) => [
    {
      cells: put(put(put(cells, 4, null), 5, pick([null, "-", "нет"], choice)), 6, "уволен"),
      people: choice % 2 ? [] : people.map((each) => ({ ...each, bond: "staff" })),
    },
  ],
  // The row stands for several.
  ({ cells, people }, choice) => [
    {
      cells: put(cells, 7, pick([3, "3", "3 чел."], choice)),
      people: people.flatMap((each) => [each, each, each]),
    },
  ],
  // Citizenship and category typed in each other's column.
  ({ cells, people }) => [{ cells: put(put(cells, 2, cells[3]), 3, cells[2]), people }],
  // Copied in full: one person.
  ({ cells, people }, choice) => {
    const numbered = put(cells, 1, pick(iins, choice));
    return [
      { cells: numbered, people },
      { cells: put(numbered, 0, pick([null, cells[0], String(cells[0]).toUpperCase()], choice)), people: [] },
    ];
  },
  // One number for two names: one person or two.
  ({ cells, people }, choice) => {
    const numbered = put(cells, 1, pick(iins, choice));
    return [
      { cells: numbered, people },
      { cells: put(numbered, 0, `${String(cells[0])}а`), people: choice % 2 ? people : [] },
      { cells: put(numbered, 0, null), people: [] },
    ];
  },
  // A surname that reads like a sum, or like a vacancy.
  ({ cells, people }, choice) =>
    [
      { cells: put(cells, 0, pick(["Иностранцев Пётр", "Граждан Ион", "Бос", "Вакансия"], choice)), people },
    ].filter(() => people.some(isForeign) || people.length === 0),
  // Only the name is left.
  ({ cells, people }) => [{ cells: [cells[0], null, null, null, null, null, null, null], people }],
];

/** Rows of a sheet that are nobody, whatever else is wrong. */
export const nobodies: readonly (readonly unknown[])[] = [
  [],
  [null, "", " "],
  ["Подразделение: Цех № 2"],
  ["Отдел кадров", null, null, null, null, null, null, null],
  ["Итого:", null, null, 12, null, null, null, 12],
  ["Вакансия", null, null, 4, null, null, null, null],
  HEADINGS,
  ["Исполнитель ____________", null, null, null, null, null, null, null],
];

export const plans = fc.array(plan, { maxLength: 24 });
export const spots = fc.array(fc.record({ row: fc.nat(), noise: fc.nat(), choice: fc.nat() }), {
  maxLength: 5,
});
export type Spots = typeof spots extends fc.Arbitrary<infer T> ? T : never;

/** The rows of a roster by their plan, some of them spoilt; each row of the plan is one entry. */
export function writtenRows(planned: readonly Plan[], where: Spots): readonly (readonly WrittenRow[])[] {
  const tidy = planned.map(tidyRow);
  return tidy.map((row, index) => {
    const spot = where.find((each) => each.row % Math.max(1, tidy.length) === index);
    if (!spot) return [row];
    const dirty = pick(noises, spot.noise)(row, spot.choice);
    return dirty.length > 0 ? dirty : [row];
  });
}
