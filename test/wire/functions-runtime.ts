import { ACTION, type Batch, type Request } from "./messages";
import { type Functions, microsoftsLibrary, type NativeBridge } from "./microsofts-library";

/** What the runtime sends for one call. */
type Sent = {
  readonly id: number;
  readonly failed?: boolean;
  /** The sentence where it failed. */
  readonly value: unknown;
  readonly errorCode?: number;
};

export type Outcome =
  { readonly value: unknown } | { readonly sentence: unknown; readonly error: number | undefined };

/** Errors are given to the function instead of ending the call, as our list of functions asks for. */
const ALLOWS_ERRORS = 4;
const CALLS = { messageCategory: 1, messageType: 1_000, targetId: "" };

/**
 * Calls functions the way Excel does, through Microsoft's own runtime: arguments and results travel as text. Resolves
 * when it has sent what became of each call.
 */
export async function callAll(
  functions: Functions,
  calls: readonly { readonly name: string; readonly given: readonly unknown[] }[],
): Promise<Outcome[]> {
  const library = microsoftsLibrary();
  Object.assign(library.functions, functions);
  const { CustomFunctions } = globalThis;
  Object.assign(globalThis, { CustomFunctions: library.CustomFunctions });
  try {
    const sent = await new Promise<Sent[]>((resolve) => {
      const heard: Sent[] = [];
      const native = nativeBridge((results) => {
        heard.push(...results);
        if (heard.length === calls.length) resolve(heard);
      });
      library.OfficeExtension.HostBridge.init(native);
      const entries = calls.map(({ name, given }, id) => ({
        ...CALLS,
        message: JSON.stringify([id, name, declared(functions[name], given), null, ALLOWS_ERRORS, null]),
      }));
      native.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
    });
    return [...sent].sort((one, other) => one.id - other.id).map(outcome);
  } finally {
    Object.assign(globalThis, { CustomFunctions });
  }
}

/** Excel sends every argument that a function declares: nothing for those left out at the end. */
function declared(run: Functions[string] | undefined, given: readonly unknown[]): readonly unknown[] {
  const leftOut = Math.max((run?.length ?? 0) - given.length, 0);
  return [...given, ...Array.from({ length: leftOut }, () => null)];
}

function outcome({ failed = false, value, errorCode }: Sent): Outcome {
  return failed ? { sentence: value, error: errorCode } : { value };
}

/** Takes results, and answers everything with nothing. */
function nativeBridge(take: (results: readonly Sent[]) => void): NativeBridge {
  const native: NativeBridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as Request;
      const Results = message.body.Actions.map(({ Id, ActionType }) => ({
        ActionId: Id,
        Value: ActionType === ACTION.instantiate ? {} : null,
      }));
      const body = JSON.stringify({ Results });
      native.onMessageFromHost?.(
        JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } }),
      );
      take(resultsIn(message.body));
    },
  };
  return native;
}

function resultsIn({ Actions }: Batch): readonly Sent[] {
  return Actions.filter(({ Name }) => Name === "SetInvocationResults").flatMap(
    ({ ArgumentInfo }) => (ArgumentInfo?.Arguments?.[0] ?? []) as Sent[],
  );
}
