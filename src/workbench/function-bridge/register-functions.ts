import { FunctionType, IFunctionService } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type {} from "@univerjs/engine-formula/facade";
import type { Grid } from "../grid/grid";
import { BridgedFunction } from "./bridged-function";
import type { Cards, ErrorSentences } from "./cell-notes";
import { FIELD_VALUE, FieldValue } from "./field-value";
import type { Blank, Implementation } from "./implementation";
import type { FunctionMetadata, FunctionsMetadata } from "./metadata";

export type Registration = {
  namespace: string;
  metadata: FunctionsMetadata;
  implementations: ReadonlyMap<string, Implementation>;
  sentences: ErrorSentences;
  cards: Cards;
  blank?: Blank;
};

/**
 * Makes the associated functions known to the grid, with their descriptions in the formula list, and calculates
 * again. May be called any number of times; needs a workbook to be open.
 */
export function registerFunctions({ api, injector }: Grid, registration: Registration): void {
  const { namespace, metadata, implementations, sentences, cards, blank = null } = registration;
  const service = injector.get(IFunctionService);
  const known = metadata.functions.filter(({ id }) => implementations.has(id));
  for (const item of known) {
    const implementation = implementations.get(item.id);
    if (!implementation) continue;
    const name = fullName(namespace, item);
    const allowErrors = metadata.allowErrorForDataTypeAny === true;
    const binding = { metadata: item, implementation, allowErrors, blank, sentences, cards };
    const existing = service.getExecutor(name);
    if (existing instanceof BridgedFunction) existing.bind(binding);
    else service.registerExecutors(new BridgedFunction(name, binding));
  }
  service.registerExecutors(...FIELD_VALUE.map((name) => new FieldValue(name, cards)));
  const names = known.map((item) => fullName(namespace, item));
  // A formula read before its function was known stays #NAME? until it is read again. Formulas are kept by their
  // text in the case they were typed in; the empty text is part of every one.
  service.deleteFormulaAstCacheKey("");
  const descriptions = injector.get(IDescriptionService);
  descriptions.unregisterDescriptions(names);
  descriptions.registerDescriptions(known.map((item) => description(namespace, item)));
  sentences.clear();
  cards.clear();
  api.getFormula().executeCalculation();
}

function fullName(namespace: string, { name }: FunctionMetadata): string {
  return `${namespace}.${name}`.toUpperCase();
}

function description(namespace: string, item: FunctionMetadata) {
  return {
    functionName: fullName(namespace, item),
    functionType: FunctionType.User,
    description: item.description ?? "",
    abstract: item.description ?? "",
    functionParameter: item.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? (0 as const) : (1 as const),
      repeat: parameter.repeating ? (1 as const) : (0 as const),
    })),
  };
}
