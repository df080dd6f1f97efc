import type { Entry } from "../invocations";
import { type Command, PlayedExcel, REQUIREMENTS } from "./played-excel";
import { UntilHeard } from "./until-heard";
import { ADDIN } from "./web-addresses";

/**
 * Excel on the web, as Microsoft's unmodified office.js meets it: the pane in a frame of another origin, and messages
 * between the two. Numbers and fields are those of office.js; docs/decisions/0010-a-second-judge.md tells how they
 * were found.
 */
type Asked = {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: {
    readonly eventDispId?: number;
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
  };
};

const MESSAGE = { request: 0, response: 1 } as const;
const RESPONSE = { toCall: 0, event: 1 } as const;
const REGISTER = 1;
const EXECUTE = { workbook: 93, completed: 94 } as const;
const EVENT = { workbook: 33, command: 39 } as const;
/** What office.js tells its host when a key is to leave the pane: Tab, Shift+Tab and Escape. */
const LEAVES: readonly unknown[] = [13, 14, 15];
const OK = { Error: 0, Version: 1 };
/** A runtime shared by pane and formulas 1, formulas 2, an add-in for everybody 16. */
const KIND = 19;
/** What the frame of an add-in is allowed; Microsoft publishes no list. */
const SANDBOX = [
  ...["allow-scripts", "allow-forms", "allow-same-origin", "allow-downloads"],
  ...["allow-popups", "allow-popups-to-escape-sandbox"],
].join(" ");

const events = { [EVENT.workbook]: new UntilHeard<object>(), [EVENT.command]: new UntilHeard<object>() };
const excel = new PlayedExcel({
  tell: (entries) => events[EVENT.workbook].tell({ ArrayData: entries.map(entryFields) }),
  press: (command: Command) => events[EVENT.command].tell(command),
});
const locale = excel.bridge.displayLanguage();

function entryFields({ messageCategory, messageType, targetId, message }: Entry): unknown[] {
  return [messageCategory, messageType, targetId, message, 0, false];
}

async function answer({ _actionName, _data }: Asked): Promise<unknown> {
  if (_actionName === "ContextActivationManager_getAppContextAsync") return context();
  if (_actionName === "ContextActivationManager_notifyHost") return left(_data as unknown as unknown[]);
  if (_actionName !== "executeMethod") return OK;
  const { DdaMethod, ArrayData = [] } = _data;
  if (DdaMethod?.DispatchId === EXECUTE.completed) excel.completed(String(ArrayData[0]));
  if (DdaMethod?.DispatchId !== EXECUTE.workbook) return OK;
  const [, , , , text, , flags] = ArrayData;
  return { ...OK, Data: await excel.answer(String(text), Number(flags)) };
}

function context(): object {
  return {
    ...{ _id: "pane", _appName: 16, _appVersion: 16, _appMinorVersion: 0, _appInstanceId: "instance" },
    ...{ _appUILocale: locale, _dataLocale: locale, _docUrl: "https://example.com/book.xlsx" },
    ...{ _clientMode: 1, _settings: [], _reason: 2, _osfControlType: 1, _eToken: "", _correlationId: "" },
    ...{ _requirementMatrix: REQUIREMENTS, _hostCustomMessage: "", _hostFullVersion: "16.0.0.0" },
    ...{ _initialDisplayMode: 1, _appDomains: [], _featureGates: {} },
  };
}

/** The keyboard goes to the grid where office.js gives it away. */
function left([, action]: readonly unknown[]): null {
  if (LEAVES.includes(action)) window.parent.focus();
  return null;
}

window.addEventListener("message", ({ data, source }: MessageEvent<string>) => {
  const asked = read(data);
  if (asked?._messageType !== MESSAGE.request) return;
  const { _actionName, _conversationId, _correlationId } = asked;
  const send = (response: object) =>
    source?.postMessage(
      JSON.stringify({
        ...{ _messageType: MESSAGE.response, _actionName, _conversationId, _origin: window.location.href },
        ...{ _errorCode: 0, _serializerVersion: 1, ...response },
      }),
      { targetOrigin: "*" },
    );
  const { eventDispId } = asked._data;
  if (asked._actionType === REGISTER && (eventDispId === EVENT.workbook || eventDispId === EVENT.command))
    events[eventDispId].listen((_data) => send({ _responseType: RESPONSE.event, _data }));
  void answer(asked).then((_data) => send({ _responseType: RESPONSE.toCall, _correlationId, _data }));
});

function read(data: string): Asked | null {
  try {
    return JSON.parse(data) as Asked;
  } catch {
    return null;
  }
}

const frame = document.createElement("iframe");
frame.title = "Add-in";
frame.setAttribute("sandbox", SANDBOX);
frame.style.cssText = "position: fixed; inset: 0; width: 100%; height: 100%; border: 0";
frame.name = JSON.stringify({
  baseFrameName: "pane",
  hostInfo: `Excel|Web|16.00|${locale}|correlation|||${String(KIND)}`,
  xdmInfo: `conversation|pane|${window.location.origin}`,
  serializerVersion: 1,
});
// office.js wants its signs of dollars as they are.
frame.src = `${ADDIN}taskpane.html?_host_Info=Excel$Web$16.00$${locale}$correlation$$$${String(KIND)}`;
document.documentElement.append(frame);
