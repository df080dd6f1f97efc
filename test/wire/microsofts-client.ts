import type { OfficeHost } from "../../src/workbench/office-host/create-office-host";
import type { HostState } from "../../src/workbench/office-host/host-state";
import { answerRequest } from "./answer-request";
import { HIDDEN_SETS } from "./hidden-sets";
import type { Request } from "./messages";
import { microsoftsLibrary, type NativeBridge } from "./microsofts-library";
import { WireHost } from "./wire-host";

/** How many bytes each message had, both ways, since somebody emptied the lists. */
export const traffic: { readonly asked: number[]; readonly answered: number[] } = { asked: [], answered: [] };

/**
 * The same Excel as the strict host's own, with Microsoft's unmodified client in between: what the add-in's code asks
 * for travels as Microsoft's messages to our host and back, as text both ways.
 */
export function microsoftsClient({ Office, CustomFunctions, state }: OfficeHost) {
  const { Excel, OfficeExtension } = microsoftsLibrary();
  OfficeExtension.HostBridge.init(wire(state));
  return { Excel, CustomFunctions, Office: withHiddenSets(Office) };
}

function wire(state: HostState): NativeBridge {
  const native: NativeBridge = {
    sendMessageToHost(text) {
      traffic.asked.push(Buffer.byteLength(text));
      void receive(JSON.parse(text) as Request);
    },
  };
  const send = (message: object) => {
    const text = JSON.stringify(message);
    traffic.answered.push(Buffer.byteLength(text));
    native.onMessageFromHost?.(text);
  };
  const host = new WireHost(state, (messageType, message) => {
    const entry = { messageCategory: 65_536, messageType, targetId: "Workbook", message, id: 0 };
    send({ type: 3, message: { entries: [entry] } });
  });

  async function receive({ id, flags, message }: Request): Promise<void> {
    const { statusCode, body } = await answerRequest(host, state.bridge, message.body, flags);
    send({ id, type: 2, message: { statusCode, headers: {}, body } });
  }

  return native;
}

/** The newest version of ExcelApi that is announced: "1.9" where an older Excel is played, anything where it is not. */
const NEWEST = Number(process.env.EXCELAPI?.split(".")[1] ?? Infinity);

/** What the client asks of Office beyond what the add-in asks. */
function withHiddenSets(office: typeof Office): typeof Office {
  const { requirements } = office.context;
  const isSetSupported = (name: string, version = "1.1") =>
    name in HIDDEN_SETS ||
    (requirements.isSetSupported(name, version) &&
      (name !== "ExcelApi" || Number(version.split(".")[1]) <= NEWEST));
  const context = overlaid(office.context, { requirements: { isSetSupported }, platform: "OfficeOnline" });
  return overlaid(office, { context });
}

function overlaid<T extends object>(object: T, members: Record<string, unknown>): T {
  return new Proxy(object, {
    get: (target, member) =>
      member in members ? members[String(member)] : (Reflect.get(target, member) as unknown),
  });
}
