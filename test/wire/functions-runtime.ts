import { callEntry, resultsIn, type Sent } from "./invocations";
import { ACTION, type Request } from "./messages";
import { type Functions, microsoftsLibrary, type NativeBridge } from "./microsofts-library";

export type Outcome =
  { readonly value: unknown } | { readonly sentence: unknown; readonly error: number | undefined };

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
      const entries = calls.map(({ name, given }, id) =>
        callEntry(id, name, declared(functions[name], given)),
      );
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

function outcome({ failed, value, errorCode }: Sent): Outcome {
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
