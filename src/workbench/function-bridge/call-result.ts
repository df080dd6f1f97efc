import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { type Card, readCard } from "./card";

/** Notes of one result cell: the explanation of its error, the card of its value. */
type Notes = { readonly sentence: string | null; readonly card: Card | null };

/** What the grid shows for a result, and the notes of its cells, row by row. */
export type CallResult = { value: BaseValueObject; notes: readonly (readonly Notes[])[] };

/** One cell of a result. */
type Element = Notes & { value: BaseValueObject };

/** Converts a function's result to cells. Matrices spill; their elements may be errors and dates too. */
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
  return { value, notes: rows };
}

/** Result for a function that threw. Errors come from another frame and are recognised by shape only. */
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
  // Excel shows a missing element as 0.
  if (result === null || result === undefined) return shown(NumberValueObject.create(0));
  const card = readCard(result);
  if (card) return { ...element(withoutCard(card)), card };
  if (isFormattedNumber(result))
    return shown(NumberValueObject.create(result.basicValue, result.numberFormat));
  if (isThenable(result)) return failure("#VALUE!", "The workbench runs synchronous functions only.");
  return failed(result);
}

function withoutCard({ value, format }: Card): unknown {
  return format === null ? value : { type: "Double", basicValue: value, numberFormat: format };
}

function alone(element: Element): CallResult {
  return { value: element.value, notes: [[element]] };
}

function shown(value: BaseValueObject): Element {
  return { value, sentence: null, card: null };
}

function failure(code: string, sentence: string | null): Element {
  return { value: ErrorValueObject.create(code as ErrorType), sentence, card: null };
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
