import type { HostObject } from "./objects";

/** The events the add-in listens to: the member of the sheets, and the number under which Excel reports them. */
const EVENTS: Readonly<Record<string, { readonly member: string; readonly type: number }>> = {
  DataChangedEvent: { member: "onChanged", type: 10 },
  DeletedEvent: { member: "onDeleted", type: 15 },
  RowSortedEvent: { member: "onRowSorted", type: 19 },
  EventNameChanged: { member: "onNameChanged", type: 25 },
};

type Registration = { count: number; readonly remove: () => void };
type Handlers = { add(handler: (event: object) => Promise<void>): { remove(): void } };

/** Which events the client wants to hear of. It asks once for each of its contexts, and is told of each event once. */
export class EventRegistrations {
  private readonly tell: (type: number, event: string) => void;
  private readonly registered = new Map<string, Registration>();

  constructor(tell: (type: number, event: string) => void) {
    this.tell = tell;
  }

  /** Takes "_RegisterDataChangedEvent" and the like; false for any other call. */
  hear(object: HostObject, sent: string): boolean {
    const [, verb, name = ""] = /^_(Register|Unregister)(\w+)$/.exec(sent) ?? [];
    const event = EVENTS[name];
    if (!event) return false;
    if (verb === "Register") this.register(object, name, event);
    else this.unregister(name);
    return true;
  }

  private register(object: HostObject, name: string, { member, type }: (typeof EVENTS)[string]): void {
    const known = this.registered.get(name);
    if (known) {
      known.count += 1;
      return;
    }
    const handlers = object[member] as Handlers;
    const { remove } = handlers.add(async (event) => this.tell(type, JSON.stringify({ ...event })));
    this.registered.set(name, { count: 1, remove });
  }

  private unregister(name: string): void {
    const known = this.registered.get(name);
    if (!known) return;
    known.count -= 1;
    if (known.count > 0) return;
    known.remove();
    this.registered.delete(name);
  }
}
