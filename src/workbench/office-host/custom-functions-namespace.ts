import type { GridBridge } from "../bridge";
import { strict } from "./strict";

type AnyFunction = (...values: unknown[]) => unknown;

const ERROR_CODES = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
};

/** A real JavaScript `Error`, as in Excel's runtime. */
class CustomFunctionsError extends Error {
  readonly code: string;

  constructor(code: string, message?: string) {
    super(message);
    this.code = code;
  }
}

/** The global `CustomFunctions`. Values passed to a function are created here, in the frame it runs in. */
export function customFunctionsNamespace(bridge: GridBridge): typeof CustomFunctions {
  const realm = { array: (): unknown[] => [], error: (code: string) => new CustomFunctionsError(code) };
  const associate = (idOrMap: string | Record<string, AnyFunction>, run?: AnyFunction) => {
    const entries = typeof idOrMap === "string" ? [[idOrMap, run] as const] : Object.entries(idOrMap);
    for (const [id, implementation] of entries) {
      if (implementation) bridge.associateFunction(id, { run: implementation, realm });
    }
  };
  return strict<typeof CustomFunctions>(
    { associate, Error: CustomFunctionsError, ErrorCode: strict(ERROR_CODES, "ErrorCode") },
    "CustomFunctions",
  );
}
