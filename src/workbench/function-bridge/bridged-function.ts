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

/** More arguments than any formula may have, for parameters that repeat. */
const MOST_ARGUMENTS = 255;

/** What may change while the function stays registered: the pane reloads, the language changes. */
export type Binding = {
  metadata: FunctionMetadata;
  implementation: Implementation;
  allowErrors: boolean;
  blank: Blank;
  sentences: ErrorSentences;
  cards: Cards;
};

/** The cell whose formula is being calculated. */
type Place = readonly [sheetId: string, row: number, column: number];

/** A custom function inside the grid's formula engine. It takes references, not values, so that blanks stay blank. */
export class BridgedFunction extends BaseFunction {
  override needsReferenceObject = true;
  private binding!: Binding;

  constructor(name: string, binding: Binding) {
    super(name);
    this.bind(binding);
  }

  /** Formulas already read keep this object, so a new version of the function is put into it. */
  bind(binding: Binding): void {
    const { parameters } = binding.metadata;
    this.binding = binding;
    this.minParams = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
    this.maxParams = parameters.some(({ repeating }) => repeating) ? MOST_ARGUMENTS : parameters.length;
  }

  override calculate(...variants: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> {
    // The same object works for the next cell while an answer is waited for.
    const place: Place = [this.subUnitId ?? "", this.row, this.column];
    const result = this.call(variants);
    return result instanceof Promise
      ? new AsyncObject(result.then((later) => this.noted(later, place)))
      : this.noted(result, place);
  }

  override isAsync(): boolean {
    return this.binding.implementation.answersLater ?? false;
  }

  private noted({ value, behind }: CallResult, [sheetId, top, left]: Place): BaseValueObject {
    const { sentences, cards } = this.binding;
    // Where the result does not spill, the other cells hold nothing of ours, and what is behind them is never asked for.
    for (const [row, ofRow] of behind.entries())
      for (const [column, { sentence, card }] of ofRow.entries()) {
        const place = [sheetId, top + row, left + column] as const;
        sentences.set(...place, sentence);
        cards.set(...place, card);
      }
    return value;
  }

  /** A text in quotes stays one: the grid would read "03.11.2026" as a number, and month first. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  /** Nothing may escape: one exception would stop the calculation of the whole workbook. */
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
