import english from "i18n-iso-countries/langs/en.json";
import kazakh from "i18n-iso-countries/langs/kk.json";
import russian from "i18n-iso-countries/langs/ru.json";
import { builtFormula, startFormulas } from "./built-formulas";
import { generateRoster, type Matrix } from "./generate-roster";
import { generateVacancies } from "./generate-vacancies";
import { measure, measureInTurns, rounded } from "./measure";
import { rosterShapes } from "./roster-shapes";

/** What a formula costs, in milliseconds and as a share of parsing what it was given from JSON. */
export type MeasuredFormula = {
  readonly formula: string;
  readonly parse: number | null;
  readonly time: number;
  readonly timeToParse: number | null;
};

const ELEMENTS = 100_000;
const SPELLINGS = 200;
const PLANNING_CELLS = 2000;
const VACANCIES = 1000;
const STAFF = 1000;
const DAY = [[46_000]];

/** Measures formulas over long columns, a planning sheet full of them, and the start of the built file. */
export function measureFormulas(): readonly MeasuredFormula[] {
  const serials = Array.from({ length: ELEMENTS }, (_, index) => [44_000 + ((index * 37) % 3000)]);
  const texts = Array.from({ length: ELEMENTS }, (_, index) => [spellings[(index * 13) % SPELLINGS]]);
  const vacancies = generateVacancies(VACANCIES, 46_000);
  const staff = asParsed(generateRoster({ people: STAFF, ...rosterShapes["6 columns, clean"] }));
  const applicationCheck = builtFormula("APPLICATION_CHECK");
  const ratioOk = builtFormula("RATIO_OK");
  return [
    over("TEST_END over 100,000 days", serials, builtFormula("TEST_END")),
    over("COUNTRY over 100,000 texts of 200 spellings", texts, builtFormula("COUNTRY")),
    over("APPLICATION_CHECK of 1,000 vacancies", vacancies, (cells) => applicationCheck(cells, DAY)),
    over("APPLICATION_CHECK of 1,000 vacancies with 1,000 staff", vacancies, (cells) =>
      applicationCheck(cells, DAY, staff),
    ),
    alone("2,000 cells of RATIO_OK, each called by itself", () => {
      for (let cell = 0; cell < PLANNING_CELLS; cell++) ratioOk([[70 + (cell % 30)]], [[100]], [["1-2"]]);
    }),
    alone("start of functions.js", startFormulas),
  ];
}

/** Names of countries in the three languages, as columns of citizenship hold them. */
const spellings = [english, russian, kazakh]
  .flatMap(({ countries }) => Object.values(countries as Record<string, string | string[]>))
  .flat()
  .filter((_, index) => index % 3 === 0)
  .slice(0, SPELLINGS);

function over(formula: string, cells: unknown, call: (cells: Matrix) => unknown): MeasuredFormula {
  const text = JSON.stringify(cells);
  const parsed = JSON.parse(text) as Matrix;
  const [parse = NaN, time = NaN] = measureInTurns([() => JSON.parse(text) as unknown, () => call(parsed)]);
  return { formula, parse: rounded(parse), time: rounded(time), timeToParse: rounded(time / parse) };
}

function alone(formula: string, work: () => unknown): MeasuredFormula {
  return { formula, parse: null, time: rounded(measure(work)), timeToParse: null };
}

function asParsed(cells: Matrix): Matrix {
  return JSON.parse(JSON.stringify(cells)) as Matrix;
}
