import {
  AsyncObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { callArguments, RefusedCall } from "./call-arguments";
import { callFailure, callResult, type CallResult } from "./call-result";
import type { Cards, ErrorSentences } from "./cell-notes";
import type { Blank, Implementation } from "./implementation";
import type { FunctionMetadata } from "./metadata";

/** Excel's limit of arguments, for repeating parameters. */
const MOST_ARGUMENTS = 255;

/** What can change while the function stays registered: the pane reloads, the language changes. */
export type Binding = {
  metadata: FunctionMetadata;
  implementation: Implementation;
  allowErrors: boolean;
  blank: Blank;
  sentences: ErrorSentences;
  cards: Cards;
};

/** The cell being calculated. */
type Place = readonly [sheetId: string, row: number, column: number];

/** A custom function in the grid's formula engine. It takes references instead of values, so that blanks stay blank. */
export class BridgedFunction extends BaseFunction {
  override needsReferenceObject = true;
  private binding!: Binding;

  constructor(name: string, binding: Binding) {
    super(name);
    this.bind(binding);
  }

  /** Parsed formulas keep this object, so a new version of the function must be bound to it. */
  bind(binding: Binding): void {
    const { parameters } = binding.metadata;
    this.binding = binding;
    this.minParams = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
    this.maxParams = parameters.some(({ repeating }) => repeating) ? MOST_ARGUMENTS : parameters.length;
  }

  override calculate(...variants: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> {
    // Captured now: the engine reuses this object for the next cell while a promise is pending.
    const place: Place = [this.subUnitId ?? "", this.row, this.column];
    const result = this.call(variants);
    return result instanceof Promise
      ? new AsyncObject(result.then((later) => this.withNotes(later, place)))
      : this.withNotes(result, place);
  }

  override isAsync(): boolean {
    return this.binding.implementation.answersLater ?? false;
  }

  private withNotes({ value, notes }: CallResult, [sheetId, top, left]: Place): BaseValueObject {
    const { sentences, cards } = this.binding;
    // If the result does not spill, the notes of the other cells are never read.
    for (const [row, ofRow] of notes.entries())
      for (const [column, { sentence, card }] of ofRow.entries()) {
        const place = [sheetId, top + row, left + column] as const;
        sentences.set(...place, sentence);
        cards.set(...place, card);
      }
    return value;
  }

  /** Keeps quoted texts as texts: the grid would read "03.11.2026" as a date, month first. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  /** Must not throw: one exception would stop the calculation of the whole workbook. */
  private call(variants: (BaseValueObject | BaseReferenceObject)[]): CallResult | Promise<CallResult> {
    const { metadata, implementation, allowErrors, blank } = this.binding;
    const { realm, run, answersLater = false } = implementation;
    try {
      const values = callArguments(metadata, variants, { realm, allowErrors, blank });
      const result = run(...values, { functionName: metadata.id });
      return answersLater ? Promise.resolve(result).then(callResult).catch(callFailure) : callResult(result);
    } catch (thrown) {
      return thrown instanceof RefusedCall ? callFailure({ code: thrown.code }) : callFailure(thrown);
    }
  }
}
