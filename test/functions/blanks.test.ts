import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { formulaFiles } from "../../src/build/formula-files";
import type { Metadata } from "../../src/build/functions-metadata";
import { slugOf } from "../../src/build/help/page";
import { iso } from "../../src/law/day";
import { settableReadings, readingOptions } from "../../src/roster/settings/reading-options";
import { settingNames } from "../../src/roster/settings/setting-names";
import { vacancyFields, vacancyNames } from "../../src/roster/table/vacancy-fields";
import { everyFormula, type Formula } from "./every-formula";
import { headings, people, roster } from "./rosters";

/**
 * Excel hands a blank cell over as null, as an empty text or, on a desktop, as 0. Which of them it is must never show:
 * every argument of every formula, as Excel's own list of formulas names them, is tried as a whole and cell by cell.
 */
const blanks: readonly unknown[] = [null, "", 0];

const day = (date: string) => iso(date);

const settings: unknown[][] = [
  ["Cards", "no"],
  ["Checked by", "А. Ахметова"],
  ["Log", "no"],
  ["Setting", "Value"],
  ["Small business", "compute"],
  ["Average annual headcount", 12],
  ["Average annual income", 1_000_000],
  ["Excluded activity", "no"],
  ["Employer kind", "company"],
  ...settableReadings.map((name) => [
    settingNames[`reading_${name}`][0],
    readingOptions(`reading_${name}`)?.at(-1),
  ]),
  ["column: citizenship", "Гражданство"],
  ["vacancy column: position", "Position"],
];

const staff: unknown[][] = [
  [
    ...["№ п/п", "ФИО", "ИИН", "Дата рождения", "Гражданство", "Категория", "Должность", "Дата приема"],
    ...["Дата увольнения", "Окончание договора", "Статус", "Вид занятости", "№ разрешения"],
    ...["Разрешение до", "ВНЖ", "Количество", "Примечание", "Прочее"],
  ],
  [
    ...[1, "Ахметова А.", "900101300007", "01.01.1990", "Казахстан", 2, "Директор", day("2020-01-10")],
    ...[day("2026-05-01"), day("2027-01-01"), "работает", "основное место", "", "", "", 1, "да", "x"],
  ],
  [
    ...[2, "Ван К.", "061211600012", "11.12.2006", "Китай", 2, "Инженер", "01.02.2021"],
    ...["01.06.2026", "01.01.2027", "работает", "ГПХ", "KZ12", day("2026-12-31"), "нет", 1, "", "x"],
  ],
  [...[3, "Омаров Б.", "", "", "РК", 4, "Слесарь", "01.02.2021", "", "", "", "", "", "", "", 1, "", "y"]],
];

const vacancy: Readonly<Record<(typeof vacancyFields)[number], unknown>> = {
  position: "Инженер",
  category: 2,
  posts: 1,
  kind: "новое",
  jobRegion: "Алматы",
  postingRegion: "Алматы",
  posted: day("2026-03-01"),
  closed: day("2026-03-17"),
  code: "12345678",
  office: "да",
  candidates: 1,
  portal: "migration.enbek.kz",
  planned: day("2026-03-20"),
  filed: day("2026-03-19"),
  outcome: "разрешение выдано",
  permitExpiry: day("2026-12-31"),
  contracts: "да",
  iin: "да",
};

const plan: unknown[][] = [
  ["Что сделать", "Кто или сколько", "Категория", "Гражданство", "Дата", "Сценарий"],
  ["нанять", 1, 2, "Казахстан", "01.04.2026", "А"],
  ["уход", "Ван К.", "", "", "01.04.2026", "А"],
];

/**
 * What each argument is given, by its name; a new one has to be thought of here. Every formula is tried with the first,
 * and those that say the most with the others as well.
 */
const given: Readonly<Record<string, readonly (readonly unknown[][])[]>> = {
  roster: [roster(people(2, "РК", 1), people(1, "КНР", 1)), staff],
  vacancies: [
    [
      ["Position", "Posting date"],
      ["Инженер", day("2026-03-01")],
    ],
    [vacancyFields.map(headingOf), vacancyFields.map((field) => vacancy[field])],
  ],
  plan: [plan],
  employer: [
    [
      ["Small business", "compute"],
      ["Average annual headcount", 3],
      ["Average annual income", 1_000_000],
      ["column: citizenship", "Гражданство"],
      ["Reading: EAEU citizens", "exclude"],
    ],
    settings,
    [[true]],
  ],
  as_of: [[[day("2026-03-18")]]],
  categories: [
    [
      ["Должность", "Категория", "Кем решено", "Дата решения"],
      ["Инженер", 3, "Айгүл", day("2026-03-01")],
    ],
  ],
  months: [[[1]]],
  words: [[[false]], [[true]]],
  all: [[[true]]],
  category: [[[2]], [[2], ["3-4"]]],
  citizens: [[[7]], [[7], [1]]],
  total: [[[10]], [[10], [3]]],
  headcount: [[[12]], [[12], [30]]],
  average_income: [[[1_000_000]], [[1_000_000], [2_000_000]]],
  excluded_activity: [[[true]], [[true], [false]]],
  small_business: [[[true]], [[true], [false]]],
  text: [[[2]], [["Казахстан"], ["Китай"], ["II"]]],
  iin: [[["900101300007"]], [[61_211_600_012], ["061211600012"]]],
  posted: [[[day("2026-03-01")]], [[day("2026-03-01")], ["02.03.2026"]]],
  apply_on: [[[day("2026-03-30")]], [[day("2026-03-30")], ["31.03.2026"]]],
  date: [[[day("2026-03-20")]], [[day("2026-03-20")], ["21.03.2026"]]],
  holidays: [[[day("2026-03-20")]], [[day("2026-03-20"), "23.03.2026"]]],
};

/** A plan to file is named by its word alone. */
function headingOf(field: (typeof vacancyFields)[number]): string {
  return field === "planned" ? "Планируемая дата подачи" : (vacancyNames[field].split(", ")[0] ?? "");
}

const FEW_CELLS = 20;

const sayTheMost: readonly string[] = ["QUOTA_WHY", "ROSTER_CHECK", "APPLICATION_CHECK", "TEST_STATUS"];

type Tried = { readonly id: string; readonly parameters: readonly string[] };

let formulas: ReadonlyMap<string, Formula>;
let described: readonly Tried[];

beforeAll(async () => {
  formulas = await everyFormula();
  const files = formulaFiles(path.resolve("src/functions"));
  const { metadataJson } = await generateCustomFunctionsMetadata(files);
  described = (JSON.parse(metadataJson) as Metadata).functions.map(({ id, parameters }) => ({
    id,
    parameters: parameters.map(({ name }) => name),
  }));
});

test("every argument of every formula has something to be tried with", () => {
  const names = new Set(described.flatMap(({ parameters }) => parameters));
  expect([...names].filter((name) => !(name in given))).toEqual([]);
  expect(described).toHaveLength(formulas.size);
});

test("an argument that is blank as a whole gives one answer, as null, as an empty text and as 0", () => {
  const differing = described.flatMap((formula) =>
    formula.parameters.flatMap((name, index) => {
      const answers = blanks.map((blank) => answerOf(formula, filled(formula, index, [[blank]])));
      return new Set(answers).size === 1 ? [] : [[`${formula.id} ${name}`, ...answers]];
    }),
  );
  expect(differing).toEqual([]);
});

test("a blank cell of an argument gives one answer, as null, as an empty text and as 0", () => {
  const differing = described.flatMap((formula) =>
    formula.parameters.flatMap((name, index) =>
      samplesOf(name, formula).flatMap((matrix) =>
        withBlanks(matrix).flatMap(({ where, blanked }) => {
          const answers = blanks.map((blank) => answerOf(formula, filled(formula, index, blanked(blank))));
          return new Set(answers).size === 1 ? [] : [[`${formula.id} ${name} ${where}`, ...answers]];
        }),
      ),
    ),
  );
  expect(differing).toEqual([]);
});

function samplesOf(name: string, { id, parameters }: Tried): readonly (readonly unknown[][])[] {
  const samples = given[name] ?? [];
  const isShort = (sample: readonly unknown[][]) => sample.length * (sample[0]?.length ?? 0) <= FEW_CELLS;
  return sayTheMost.includes(id) || parameters.length < 2 ? samples : samples.filter(isShort);
}

/** A rectangle with each of its cells blank in turn, and with a blank row below and a blank column beside it. */
function withBlanks(
  matrix: readonly unknown[][],
): readonly { readonly where: string; readonly blanked: (blank: unknown) => unknown[][] }[] {
  const cells = matrix.flatMap((row, r) =>
    row.map((_, c) => ({
      where: `row ${String(r + 1)}, column ${String(c + 1)}`,
      blanked: (blank: unknown) =>
        matrix.map((other, at) => (at === r ? other.map((cell, i) => (i === c ? blank : cell)) : other)),
    })),
  );
  if (matrix.length === 1 && matrix[0]?.length === 1) return cells;
  return [
    ...cells,
    { where: "a row below", blanked: (blank) => [...matrix, (matrix[0] ?? []).map(() => blank)] },
    { where: "a column beside", blanked: (blank) => matrix.map((row) => [...row, blank]) },
  ];
}

/** The arguments of a formula with one of them as given; what spreads is given as single cells beside it. */
function filled({ parameters }: Tried, index: number, argument: unknown[][]): readonly unknown[] {
  return parameters.map((name, at) => (at === index ? argument : given[name]?.[0]));
}

/** Everything a formula says, sentences of errors included. */
function answerOf({ id }: Tried, argumentsOf: readonly unknown[]): string {
  const formula = formulas.get(slugOf(id));
  if (formula === undefined) throw new Error(`No formula ${id}`);
  try {
    return JSON.stringify(formula(...argumentsOf), shown);
  } catch (problem) {
    return JSON.stringify(shown("", problem));
  }
}

function shown(_key: string, value: unknown): unknown {
  return value instanceof Error ? `${String(Reflect.get(value, "code"))} ${value.message}` : value;
}

test("the settings tried here name every setting", () => {
  const labels = settings.map(([label]) => label);
  const missing = Object.values(settingNames).filter((names) => !names.some((name) => labels.includes(name)));
  expect(missing).toEqual([]);
  expect(headings).toHaveLength(3);
});
