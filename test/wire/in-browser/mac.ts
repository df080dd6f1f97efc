import type { Entry } from "../invocations";
import { type Command, PlayedExcel, REQUIREMENTS } from "./played-excel";
import { UntilHeard } from "./until-heard";

/**
 * Excel for Mac, as Microsoft's unmodified office.js meets it: played in the frame of the pane, before office.js is
 * loaded there. Numbers and fields are those of office.js; docs/decisions/0010-a-second-judge.md tells how they were
 * found.
 */
type Asked = {
  readonly methodId: number;
  readonly params: { readonly id?: number; readonly apiArgs?: readonly unknown[] };
  readonly callbackId?: string;
  readonly callbackFunction: string;
  readonly eventCallbackFunction: string;
};

const METHOD = { execute: 1, register: 2, unregister: 3, context: 5 } as const;
const EXECUTE = { workbook: 93, completed: 94 } as const;
const EVENT = { workbook: 33, command: 39 } as const;
/** A runtime shared by pane and formulas 1, formulas 2, an add-in for everybody 16. */
const KIND = 19;

const events = { [EVENT.workbook]: new UntilHeard<unknown>(), [EVENT.command]: new UntilHeard<unknown>() };
const excel = new PlayedExcel({
  tell: (entries) => events[EVENT.workbook].tell([entries.map(entryFields), EVENT.workbook]),
  press: (command: Command) => events[EVENT.command].tell([command, EVENT.command]),
});
const locale = excel.bridge.displayLanguage();

function entryFields({ messageCategory, messageType, targetId, message }: Entry): unknown[] {
  return [messageCategory, messageType, targetId, message, 0, false];
}

/** The place of each fact in the list is what office.js knows it by. */
function context(): unknown[] {
  const [settings, id, app, version, minor] = [[[], []], "workbook", 1, 16, 100];
  const [documentUrl, mode, reason, control, token] = ["", 0, 2, 1, ""];
  return [
    ...[settings, id, app, version, minor, 0, control, 1, locale, locale],
    ...[mode, documentUrl, reason, control, token, 1, "correlation", "instance"],
    ...[false, false, REQUIREMENTS, "", "16.100.26010100", 1],
  ];
}

async function answer({ methodId, params, ...asked }: Asked): Promise<unknown> {
  const { id, apiArgs = [] } = params;
  switch (methodId) {
    case METHOD.context:
      return context();
    case METHOD.register:
    case METHOD.unregister: {
      const hear = (message: unknown) => call(asked.eventCallbackFunction, asked.callbackId, message);
      if (id === EVENT.workbook || id === EVENT.command)
        events[id].listen(methodId === METHOD.register ? hear : undefined);
      return [0];
    }
    case METHOD.execute: {
      if (id === EXECUTE.completed) excel.completed(String(apiArgs[0]));
      if (id !== EXECUTE.workbook) return [[0]];
      const [, , , , text, , flags] = apiArgs[0] as unknown[];
      return [[0, await excel.answer(String(text), Number(flags))]];
    }
    default:
      return [[0]];
  }
}

/** Calls a function of the page by its dotted name. */
function call(name: string, callbackId: string | undefined, answered: unknown): void {
  let found: unknown = window;
  for (const part of name.split(".")) found = (found as Record<string, unknown>)[part];
  (found as (id: string | undefined, answered: unknown) => void)(callbackId, answered);
}

function postMessage(text: string): void {
  const asked = JSON.parse(text) as Asked;
  void answer(asked).then((answered) => {
    if (asked.callbackId !== undefined) call(asked.callbackFunction, asked.callbackId, answered);
  });
}

Object.assign(window.external, {
  GetHostInfo: () => `Excel$Mac$16.00$${locale}$telemetry$$$${String(KIND)}`,
});
Object.assign(window, { webkit: { messageHandlers: { Agave: { postMessage } } } });
