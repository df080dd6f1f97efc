import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { createContext, Script } from "node:vm";
import english from "i18n-iso-countries/langs/en.json";
import kazakh from "i18n-iso-countries/langs/kk.json";
import russian from "i18n-iso-countries/langs/ru.json";
import "../functions/custom-functions-shim";
import { applicationCheck } from "../../src/functions/application-check";
import { countryOf } from "../../src/functions/country";
import { ratioOk } from "../../src/functions/ratio-ok";
import { testEndOf } from "../../src/functions/test-end";
import { generateRoster } from "./generate-roster";
import { generateVacancies } from "./generate-vacancies";
import { measure } from "./measure";

/** What a formula costs, in milliseconds and as a share of parsing what it was given from JSON. */
export type MeasuredFormula = {
  readonly what: string;
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

/** Measures formulas over long columns, a planning sheet full of them, and the start of the built functions. */
export function measureFormulas(): readonly MeasuredFormula[] {
  const serials = Array.from({ length: ELEMENTS }, (_, index) => [44_000 + ((index * 37) % 3000)]);
  const texts = Array.from({ length: ELEMENTS }, (_, index) => [spellings[(index * 13) % SPELLINGS]]);
  const vacancies = generateVacancies(VACANCIES, 46_000);
  const staff = generateRoster(STAFF, 6) as unknown[][];
  return [
    overColumn("TEST_END over 100,000 serials", serials, testEndOf),
    overColumn("COUNTRY over 100,000 texts of 200 spellings", texts, countryOf),
    overColumn("APPLICATION_CHECK over 1,000 vacancies", vacancies, (cells) => applicationCheck(cells, DAY)),
    overColumn("APPLICATION_CHECK over 1,000 vacancies, with 1,000 staff", vacancies, (cells) =>
      applicationCheck(cells, DAY, staff),
    ),
    alone("2,000 cells of RATIO_OK, each called by itself", () => {
      for (let cell = 0; cell < PLANNING_CELLS; cell++) ratioOk([[70 + (cell % 30)]], [[100]], [["1-2"]]);
    }),
    ...coldStart(),
  ];
}

/** Names of countries in the three languages, as columns of citizenship hold them. */
const spellings = [english, russian, kazakh]
  .flatMap(({ countries }) => Object.values(countries as Record<string, string | string[]>))
  .flat()
  .filter((_, index) => index % 3 === 0)
  .slice(0, SPELLINGS);

function overColumn(
  what: string,
  cells: unknown[][],
  formula: (cells: unknown[][]) => unknown,
): MeasuredFormula {
  const text = JSON.stringify(cells);
  const parsed = JSON.parse(text) as unknown[][];
  const parse = measure(() => JSON.parse(text) as unknown);
  const time = measure(() => formula(parsed));
  return { what, parse: rounded(parse), time: rounded(time), timeToParse: rounded(time / parse) };
}

function alone(what: string, work: () => unknown): MeasuredFormula {
  return { what, parse: null, time: rounded(measure(work)), timeToParse: null };
}

/** Compiling and running the built file, as Excel does once; only where there is a build. */
function coldStart(): readonly MeasuredFormula[] {
  const file = path.join(process.cwd(), "dist", "functions.js");
  if (!existsSync(file)) return [];
  const code = readFileSync(file, "utf8");
  return [
    alone("start of functions.js: parse and associate", () => {
      const associated: string[] = [];
      const context = createContext({ CustomFunctions: { associate: (id: string) => associated.push(id) } });
      // A name of its own for every run, so that no compiled code is found again.
      new Script(code, { filename: `functions-${String(Math.random())}.js` }).runInContext(context);
      if (associated.length === 0) throw new Error("The built functions associate nothing");
    }),
  ];
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
