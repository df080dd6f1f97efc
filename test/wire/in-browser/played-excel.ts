import { BRIDGE, type GridBridge } from "../../../src/workbench/bridge";
import type { Implementation } from "../../../src/workbench/function-bridge/implementation";
import { createOfficeHost } from "../../../src/workbench/office-host/create-office-host";
import { SETS } from "../../../src/workbench/office-host/office-namespace";
import { answerRequest } from "../answer-request";
import { HIDDEN_SETS } from "../hidden-sets";
import { callEntry, type Entry, errorCode, resultsIn, type Sent, sentError } from "../invocations";
import { ACTION, type Batch, PATH } from "../messages";
import { WireHost } from "../wire-host";

/** What a press of a button in the ribbon tells the add-in. */
export type Command = readonly [id: string, action: string, source: string];

/** Ways to reach the client; what is told before it listens waits until it does. */
export type ToClient = {
  tell(entries: readonly Entry[]): void;
  press(command: Command): void;
};

/** Sets of an Excel of today, as a text of the kind in which Excel tells of them. */
export const REQUIREMENTS = JSON.stringify({
  ...SETS,
  ...HIDDEN_SETS,
  AddinCommands: "1.1",
  RibbonApi: "1.1",
});

/** Switches of the runtime of functions by which it pauses 200 and not 500 milliseconds between its messages. */
const QUICK = [1, 2, 4];

const WORKBOOK_EVENT = 65_536;

/** Everything of Excel that both routes have in common: the workbook, the formulas, the ribbon, the pane. */
export class PlayedExcel {
  readonly bridge: GridBridge;
  private readonly host: WireHost;
  private readonly client: ToClient;
  private readonly calls = new Map<number, (sent: Sent) => void>();
  private readonly pressed = new Map<string, () => void>();
  private count = 0;

  constructor(client: ToClient) {
    this.client = client;
    this.bridge = bridgeOf(window.parent);
    const { state, dispose } = createOfficeHost(this.bridge);
    this.host = new WireHost(state, (messageType, message) =>
      client.tell([{ messageCategory: WORKBOOK_EVENT, messageType, targetId: "Workbook", message }]),
    );
    window.addEventListener("pagehide", dispose);
    const { functions = "", actions = "" } = document.currentScript?.dataset ?? {};
    for (const id of functions.split(" ")) this.bridge.associateFunction(id, this.formula(id));
    for (const id of actions.split(" ")) this.bridge.associateAction(id, (event) => this.press(id, event));
  }

  /** Answers a message about the workbook, or one of the services beside it. */
  async answer(text: string, flags: number): Promise<readonly [status: number, headers: [], body: string]> {
    const batch = JSON.parse(text) as Batch;
    const isOfService = Object.values(batch.ObjectPaths).some(
      (path) => path.ObjectPathType === PATH.newObject,
    );
    if (isOfService) return [200, [], JSON.stringify({ Results: this.serve(batch) })];
    const { statusCode, body } = await answerRequest(this.host, this.bridge, batch, flags);
    return [statusCode, [], body];
  }

  /** The add-in says that it has done what a button asked for. */
  completed(command: string): void {
    this.pressed.get(command)?.();
    this.pressed.delete(command);
  }

  private serve(batch: Batch): object[] {
    for (const sent of resultsIn(batch)) {
      this.calls.get(sent.id)?.(sent);
      this.calls.delete(sent.id);
    }
    return batch.Actions.map(({ Id, Name, ActionType }) => {
      if (Name === "SetAppRuntimeState") this.bridge.showPane();
      if (Name === "_GetEnabledFeatures") return { ActionId: Id, Value: QUICK };
      return { ActionId: Id, Value: ActionType === ACTION.instantiate ? {} : null };
    });
  }

  /** A formula as Excel calls it: the call and its result are messages to and from Microsoft's runtime of functions. */
  private formula(name: string): Implementation {
    const run = async (...values: unknown[]) => {
      const given = values.slice(0, -1);
      const sent = await new Promise<Sent>((resolve) => {
        this.calls.set((this.count += 1), resolve);
        this.client.tell([callEntry(this.count, name, given)]);
      });
      return sent.failed ? { code: errorCode(sent.errorCode), message: sent.value } : sent.value;
    };
    return { run, realm: { array: () => [], error: sentError }, answersLater: true };
  }

  private press(action: string, event: { completed(): void }): void {
    const command = `command-${String((this.count += 1))}`;
    this.pressed.set(command, () => event.completed());
    this.client.press([command, action, JSON.stringify({ source: { id: action } })]);
  }
}

function bridgeOf(page: Window): GridBridge {
  const bridge = (page as unknown as Record<string, GridBridge | undefined>)[BRIDGE];
  if (!bridge) throw new Error("This page opens only inside workbench.html.");
  return bridge;
}
