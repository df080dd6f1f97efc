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
 * Registers the associated functions with the grid, with their descriptions in the formula list, and recalculates.
 * May be called repeatedly; needs an open workbook.
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
  // A formula parsed before its function was registered stays #NAME? until it is parsed again. Cache keys are formula
  // texts in the case they were typed in; the empty text matches all of them.
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
