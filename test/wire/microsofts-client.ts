import { readFileSync } from "node:fs";
import path from "node:path";
import type { OfficeHost } from "../../src/workbench/office-host/create-office-host";
import type { HostState } from "../../src/workbench/office-host/host-state";
import { DELAY_FOR_CELL_EDIT, type Request } from "./messages";
import { WireHost } from "./wire-host";

/** The part of Microsoft's library by which it is given something to talk to. */
type NativeBridge = { sendMessageToHost(text: string): void; onMessageFromHost?: (text: string) => void };

type Library = {
  Excel: typeof Excel;
  OfficeExtension: { HostBridge: { init(bridge: NativeBridge): void } };
};

/** Sets that no documentation names and the client asks for. */
const HIDDEN_SETS = ["DelayForCellEdit", "RichApiRuntimeFlag", "RichApiRuntime"];

const CLIENT = path.resolve(__dirname, "../../node_modules/@microsoft/office-js/dist/excel-web-16.00.js");

let library: Library | undefined;

/**
 * The same Excel as the strict host's own, with Microsoft's unmodified client in between: what the add-in's code asks
 * for travels as Microsoft's messages to our host and back, as text both ways.
 */
export function microsoftsClient({ Office, CustomFunctions, state }: OfficeHost) {
  const { Excel, OfficeExtension } = (library ??= loadLibrary());
  OfficeExtension.HostBridge.init(wire(state));
  return { Excel, CustomFunctions, Office: withHiddenSets(Office) };
}

function wire(state: HostState): NativeBridge {
  const { bridge } = state;
  const native: NativeBridge = { sendMessageToHost: (text) => void receive(JSON.parse(text) as Request) };
  const send = (message: object) => native.onMessageFromHost?.(JSON.stringify(message));
  const host = new WireHost(state, (messageType, message) => {
    const entry = { messageCategory: 65_536, messageType, targetId: "Workbook", message, id: 0 };
    send({ type: 3, message: { entries: [entry] } });
  });

  async function receive({ id, flags, message }: Request): Promise<void> {
    const respond = (statusCode: number, body: object) =>
      send({ id, type: 2, message: { statusCode, headers: {}, body: JSON.stringify(body) } });
    if (bridge.isEditingCell()) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return void respond(400, { error: IN_CELL_EDIT });
      await bridge.whenCellEditEnds();
    }
    respond(200, await host.answer(message.body));
  }

  return native;
}

const IN_CELL_EDIT = { code: "InvalidOperationInCellEditMode", message: "Excel is in cell-editing mode." };

/** What the client asks of Office beyond what the add-in asks. */
function withHiddenSets(office: typeof Office): typeof Office {
  const { requirements } = office.context;
  const isSetSupported = (name: string, version?: string) =>
    HIDDEN_SETS.includes(name) || requirements.isSetSupported(name, version);
  const context = overlaid(office.context, { requirements: { isSetSupported }, platform: "OfficeOnline" });
  return overlaid(office, { context });
}

function overlaid<T extends object>(object: T, members: Record<string, unknown>): T {
  return new Proxy(object, {
    get: (target, member) =>
      member in members ? members[String(member)] : (Reflect.get(target, member) as unknown),
  });
}

/** Evaluated in the world of the test, so that its lists are lists there too. */
function loadLibrary(): Library {
  const world = globalThis as unknown as Record<string, unknown>;
  const own = Object.fromEntries(["Office", "Excel", "CustomFunctions"].map((name) => [name, world[name]]));
  for (const name of Object.keys(own)) Reflect.deleteProperty(world, name);
  Object.assign(world, pageStubs(world));
  (0, eval)(readFileSync(CLIENT, "utf8"));
  const loaded = { Excel: world["Excel"], OfficeExtension: world["OfficeExtension"] } as Library;
  Object.assign(world, own);
  return loaded;
}

/** As much of a page as the client looks for when it is loaded. */
function pageStubs(world: object): object {
  const nothing = () => undefined;
  const element = () => ({
    style: {},
    setAttribute: nothing,
    appendChild: nothing,
    addEventListener: nothing,
    getElementsByTagName: () => [],
  });
  const location = {
    href: "https://localhost/taskpane.html",
    origin: "https://localhost",
    protocol: "https:",
    hostname: "localhost",
    host: "localhost",
    pathname: "/taskpane.html",
    search: "",
    hash: "",
  };
  const document = {
    getElementsByTagName: () => [element()],
    getElementById: () => null,
    createElement: element,
    addEventListener: nothing,
    removeEventListener: nothing,
    cookie: "",
    readyState: "complete",
    head: element(),
    body: element(),
    documentElement: element(),
  };
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  return {
    window: world,
    self: world,
    document,
    location,
    navigator: { userAgent: "Chrome/156", language: "en-US" },
    localStorage: storage,
    sessionStorage: storage,
    addEventListener: nothing,
    removeEventListener: nothing,
  };
}
