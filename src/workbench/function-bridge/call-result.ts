import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";

/** What the grid shows for a result, and the sentences behind its errors, row by row; null where there is none. */
export type CallResult = { value: BaseValueObject; sentences: readonly (readonly (string | null)[])[] };

/** The same for one cell. */
type Element = { value: BaseValueObject; sentence: string | null };

/** Turns what a function returned into cells. Matrices spill; their own elements may be errors and dates as well. */
export function callResult(result: unknown): CallResult {
  if (!Array.isArray(result)) return alone(element(result));
  if (result.length === 0 || !result.every(Array.isArray))
    return alone(failure("#VALUE!", "The result is not a matrix."));
  const rows = (result as unknown[][]).map((row) => row.map(element));
  const columnCount = Math.max(...rows.map((row) => row.length));
  if (columnCount === 0) return alone(failure("#VALUE!", "The result is an empty matrix."));
  const value = ArrayValueObject.create({
    calculateValueList: rows.map((row) =>
      Array.from({ length: columnCount }, (_, column) => row[column]?.value ?? NumberValueObject.create(0)),
    ),
    rowCount: rows.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
  return { value, sentences: rows.map((row) => row.map(({ sentence }) => sentence)) };
}

/** What the grid shows when a function threw. Errors of another frame are known by their shape only. */
export function callFailure(thrown: unknown): CallResult {
  return alone(failed(thrown));
}

function failed(thrown: unknown): Element {
  const { code, message } = (thrown ?? {}) as { code?: unknown; message?: unknown };
  const sentence = typeof message === "string" && message !== "" ? message : null;
  return typeof code === "string" && isErrorCode(code)
    ? failure(code, sentence)
    : failure("#VALUE!", sentence);
}

function element(result: unknown): Element {
  if (typeof result === "string") return shown(StringValueObject.create(result));
  if (typeof result === "boolean") return shown(BooleanValueObject.create(result));
  if (typeof result === "number") {
    return Number.isFinite(result) ? shown(NumberValueObject.create(result)) : failure("#NUM!", null);
  }
  // Excel shows a missing element of a result as 0.
  if (result === null || result === undefined) return shown(NumberValueObject.create(0));
  if (isFormattedNumber(result))
    return shown(NumberValueObject.create(result.basicValue, result.numberFormat));
  if (isThenable(result)) return failure("#VALUE!", "The workbench runs synchronous functions only.");
  return failed(result);
}

function alone({ value, sentence }: Element): CallResult {
  return { value, sentences: [[sentence]] };
}

function shown(value: BaseValueObject): Element {
  return { value, sentence: null };
}

function failure(code: string, sentence: string | null): Element {
  return { value: ErrorValueObject.create(code as ErrorType), sentence };
}

function isErrorCode(code: string): boolean {
  return (Object.values(ErrorType) as string[]).includes(code);
}

type FormattedNumber = { type: "FormattedNumber" | "Double"; basicValue: number; numberFormat: string };

function isFormattedNumber(result: object): result is FormattedNumber {
  const { type, basicValue, numberFormat } = result as Partial<FormattedNumber>;
  const isNumber = type === "FormattedNumber" || type === "Double";
  return isNumber && typeof basicValue === "number" && typeof numberFormat === "string";
}

function isThenable(result: object): boolean {
  return typeof (result as { then?: unknown }).then === "function";
}
