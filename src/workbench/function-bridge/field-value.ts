import {
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  type ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { CardLine } from "./card";
import type { Cards } from "./cell-notes";

/** Excel's names for it: as typed, and as stored in a file for `A1.gap`. */
export const FIELD_VALUE = ["FIELDVALUE", "_FV"] as const;

type Given = BaseValueObject | BaseReferenceObject;

/** Properties of a nested value, which has no cell to look them up by. */
const linesBehind = new WeakMap<object, readonly CardLine[]>();

/** `FIELDVALUE(A1, "gap")`, the grid's form of `A1.gap`: a property of a cell's value. */
export class FieldValue extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 2;
  override maxParams = 2;
  private readonly cards: Cards;

  constructor(name: string, cards: Cards) {
    super(name);
    this.cards = cards;
  }

  override calculate(...[of, field]: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> {
    const wanted = String(field?.getValue() ?? "").toLowerCase();
    const line = of && this.linesOf(of).find(({ name }) => name.toLowerCase() === wanted);
    return line ? valueOf(line) : ErrorValueObject.create("#FIELD!" as ErrorType);
  }

  private linesOf(of: Given): readonly CardLine[] {
    if (!of.isReferenceObject()) return linesBehind.get(of) ?? [];
    const reference = of as BaseReferenceObject;
    const { startRow, startColumn } = reference.getRangePosition();
    return this.cards.get(reference.getSheetId(), startRow, startColumn)?.lines ?? [];
  }
}

function valueOf({ value, format, lines }: CardLine): BaseValueObject {
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "number") return NumberValueObject.create(value, format ?? "");
  // A new object, since the engine shares one for equal texts.
  const text = new StringValueObject(value);
  linesBehind.set(text, lines);
  return text;
}
