import { readdirSync } from "node:fs";
import fc from "fast-check";
import { languages } from "../../src/i18n/language";
import { CellErrorShim } from "./custom-functions-shim";
import { type DeclaredAnswer, declaredAnswers } from "./declared-answers";
import { everyFormula } from "./every-formula";
import { randomArgument } from "./random-cells";
import { tries } from "../setup/tries";

type Argument = unknown[][] | null;
type DeclaredTable = Extract<DeclaredAnswer, { kind: "table" }>;

let formulas: Awaited<ReturnType<typeof everyFormula>>;

beforeAll(async () => {
  formulas = await everyFormula();
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test("every formula is tried", () => {
  const files = readdirSync("src/functions").filter((file) => file.endsWith(".ts"));
  expect(Object.keys(declaredAnswers).sort()).toEqual(files.map((file) => file.replace(".ts", "")).sort());
});

test.each(Object.entries(declaredAnswers))(
  "%s gives what it declares, or one of two errors with a sentence, whatever it is given",
  (file, declared) => {
    const formula = formulas.get(file);
    if (!formula) throw new Error(`No formula in ${file}`);
    let run = 0;
    fc.assert(
      fc.property(
        fc.array(randomArgument, { minLength: formula.length, maxLength: formula.length }),
        (given) => {
          const displayLanguage = languages[run++ % languages.length];
          Object.assign(globalThis, { Office: { context: { displayLanguage } } });
          expect(problemsOf(answerOf(formula, given), declared, given)).toEqual([]);
        },
      ),
      tries("answers of a formula"),
    );
  },
);

function answerOf(formula: (...given: Argument[]) => unknown, given: readonly Argument[]): unknown {
  try {
    return formula(...given);
  } catch (problem) {
    return problem;
  }
}

function problemsOf(answer: unknown, declared: DeclaredAnswer, given: readonly Argument[]): string[] {
  if (answer instanceof Error) return errorProblems(answer);
  switch (declared.kind) {
    case "table":
      return tableProblems(answer, declared);
    case "spread":
      return spreadProblems(answer, shapeOf(declared.over.map((index) => given[index] ?? null)));
    default:
      return typeof answer === declared.kind ? [] : [`${String(answer)} is no ${declared.kind}`];
  }
}

function errorProblems(error: Error): string[] {
  if (!(error instanceof CellErrorShim)) return [`left as ${error.name}: ${error.message}`];
  return [
    ...(error.code === "#VALUE!" || error.code === "#N/A" ? [] : [`the error ${error.code}`]),
    ...(/\p{L}.*[.!?)]$/su.test(error.message) ? [] : [`no sentence: ${error.message}`]),
    ...(/error in the add-in|ошибки в надстройке|Қондырмадағы қате/.test(error.message)
      ? ["an unexpected error"]
      : []),
  ];
}

function tableProblems(answer: unknown, { columns, columnsInWords = columns }: DeclaredTable): string[] {
  if (!isMatrix(answer)) return ["no table"];
  const [{ length: width } = { length: 0 }] = answer;
  return [
    ...([columns, columnsInWords].includes(width) ? [] : ["another number of columns"]),
    ...(answer.some((row) => row.length !== width) ? ["a row of another width"] : []),
    ...answer.flat().flatMap(elementProblems),
  ];
}

function spreadProblems(answer: unknown, [rows, columns]: readonly [number, number]): string[] {
  if (!isMatrix(answer)) return ["no rectangle"];
  const isSameShape = answer.length === rows && answer.every((row) => row.length === columns);
  return [...(isSameShape ? [] : ["another shape"]), ...answer.flat().flatMap(elementProblems)];
}

function elementProblems(element: unknown): string[] {
  if (element instanceof Error) return errorProblems(element);
  const isValue =
    typeof element === "string" ||
    typeof element === "boolean" ||
    (typeof element === "number" && Number.isFinite(element));
  return isValue ? [] : [`${String(element)} is no value of a cell`];
}

/** The shape of the arguments that are more than a single cell; those that differ are refused as a whole. */
function shapeOf(given: readonly Argument[]): readonly [number, number] {
  const shapes = given.map((matrix) => [matrix?.length ?? 1, matrix?.[0]?.length ?? 1] as const);
  return shapes.find(([rows, columns]) => rows > 1 || columns > 1) ?? [1, 1];
}

function isMatrix(answer: unknown): answer is unknown[][] {
  return Array.isArray(answer) && answer.every(Array.isArray);
}
