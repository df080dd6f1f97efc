import "./custom-functions-shim";

/** What a cell would show: the value, or the code of the error. */
export function outcomeOf(formula: () => unknown): unknown {
  return shown(valueOf(formula));
}

/** The sentence on the error of a cell; null where there is none. */
export function sentenceOf(formula: () => unknown): string | null {
  const value = valueOf(formula);
  return isError(value) ? value.message : null;
}

function valueOf(formula: () => unknown): unknown {
  try {
    return formula();
  } catch (problem) {
    if (!isError(problem)) throw problem;
    return problem;
  }
}

function shown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shown);
  return isError(value) ? value.code : value;
}

function isError(value: unknown): value is { code: string; message: string } {
  return value instanceof Error && "code" in value;
}
