import { readFileSync } from "node:fs";
import path from "node:path";

/** The part of Microsoft's library by which it is given something to talk to. */
export type NativeBridge = {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
};

/** The functions of an add-in by their ids, as office.js keeps them for the runtime of functions. */
export type Functions = Record<string, (...given: never[]) => unknown>;

type Library = {
  readonly Excel: typeof Excel;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly functions: Functions;
  readonly OfficeExtension: {
    HostBridge: { init(bridge: NativeBridge): void };
    /** Whether each member is refused where its set is not announced. */
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
};

const CLIENT = path.resolve(__dirname, "../../node_modules/@microsoft/office-js/dist/excel-web-16.00.js");

let library: Library | undefined;

/** Microsoft's client and its runtime of functions, as they come in the package. */
export function microsoftsLibrary(): Library {
  return (library ??= loadLibrary());
}

/** Evaluated in the world of the test, so that its lists are lists there too. */
function loadLibrary(): Library {
  const world = globalThis as unknown as Record<string, unknown>;
  const own = Object.fromEntries(["Office", "Excel", "CustomFunctions"].map((name) => [name, world[name]]));
  for (const name of Object.keys(own)) Reflect.deleteProperty(world, name);
  const functions: Functions = {};
  const association = { mappings: functions, onchange: () => undefined };
  Object.assign(world, pageStubs(world), { CustomFunctions: { _association: association } });
  (0, eval)(readFileSync(CLIENT, "utf8"));
  const { Excel, CustomFunctions, OfficeExtension } = world as unknown as Library;
  // Where an older Excel is played (`EXCELAPI=1.9`). The library means to set it, and sets a copy that nobody asks;
  // what it takes for a set of the web alone is in everybody's Excel by now.
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = process.env.EXCELAPI !== undefined;
  Object.assign(world, own);
  return { Excel, CustomFunctions, OfficeExtension, functions };
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
