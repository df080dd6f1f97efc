import type { HostState } from "../../src/workbench/office-host/host-state";
import { OfficeError } from "../../src/workbench/office-host/office-error";
import { HostRequestContext } from "../../src/workbench/office-host/request-context";
import { EventRegistrations } from "./events";
import { memberName } from "./member-names";
import { ACTION, type Action, type Answer, type Batch, type Failure, type Result } from "./messages";
import { ObjectPaths } from "./object-paths";
import { call, type HostObject, isMissing, unknownMember } from "./objects";
import { query } from "./query";
import { References, sheetIdentity } from "./references";

type Pending = { readonly action: Action; readonly value: () => unknown };

/** Calls by which the client keeps its own books; a range is kept as soon as it is asked for. */
const BOOKKEEPING = new Set(["_KeepReference", "_RemoveReference", "_ValidateArraySize"]);

/** Answers the messages of Microsoft's client out of the strict host's own objects: one sync a message. */
export class WireHost {
  private readonly context: HostRequestContext;
  private readonly references = new References();
  private readonly events: EventRegistrations;
  /** The action that is being worked off, so that a failure can be told with its place. */
  private current: Action | undefined;

  constructor(state: HostState, tell: (type: number, event: string) => void) {
    this.context = new HostRequestContext(state);
    this.events = new EventRegistrations(tell);
  }

  async answer(batch: Batch): Promise<Answer> {
    const paths = new ObjectPaths(this.context, this.references, batch);
    const pending: Pending[] = [];
    let failure: Failure | undefined;
    const kept = keptPaths(batch);
    for (const action of batch.Actions) {
      this.context.enqueue(() => (this.current = action));
      try {
        pending.push({ action, value: this.queue(action, paths, kept) });
      } catch (error) {
        failure = failureOf(error, batch, action);
        break;
      }
    }
    // What stands before a failure is done all the same.
    await this.context.sync().catch((error: unknown) => {
      failure = failureOf(error, batch, this.current);
    });
    if (!failure) return { Results: pending.map(result) };
    return { Results: pending.slice(0, failure.ActionIndex).map(result), Error: failure };
  }

  /** Asks the host for what an action wants, and says how to read the outcome after the sync. */
  private queue(action: Action, paths: ObjectPaths, kept: ReadonlySet<number>): () => unknown {
    if (action.ActionType === ACTION.trace) return () => null;
    const object = paths.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identity(object, kept.has(action.ObjectPathId));
      case ACTION.query: {
        const { Select = [], Expand = [] } = action.QueryInfo ?? {};
        const identity = this.identity(object, kept.has(action.ObjectPathId));
        const read = query(object, [...Select, ...Expand], this.references);
        return () => {
          const known = identity();
          return known && { ...known, ...read() };
        };
      }
      case ACTION.setProperty:
        [object[memberName(action.Name)]] = paths.arguments(action.ArgumentInfo);
        return () => null;
      case ACTION.method: {
        if (BOOKKEEPING.has(action.Name) || this.events.hear(object, action.Name)) return () => null;
        call(object, action.Name, paths.arguments(action.ArgumentInfo));
        return () => null;
      }
      default:
        throw unknownMember(`(action ${String(action.ActionType)})`);
    }
  }

  /** By what the client finds an object again: taken during the sync, since a later action may delete it. */
  private identity(object: HostObject, isKept: boolean): () => Record<string, unknown> | null {
    let identity: Record<string, unknown> | null = {};
    this.context.enqueue(() => {
      if (isMissing(object)) identity = null;
      else identity = isKept ? { _ReferenceId: this.references.keep(object) } : (sheetIdentity(object) ?? {});
    });
    return () => identity;
  }
}

function result({ action, value }: Pending): Result {
  return { ActionId: action.Id, Value: value() };
}

/** The objects that the client wants to find again in later messages. */
function keptPaths({ Actions }: Batch): ReadonlySet<number> {
  return new Set(
    Actions.filter(({ Name }) => Name === "_KeepReference").map(({ ObjectPathId }) => ObjectPathId),
  );
}

function failureOf(error: unknown, { Actions }: Batch, action: Action | undefined): Failure {
  if (!(error instanceof OfficeError)) throw error;
  const ActionIndex = action ? Actions.indexOf(action) : 0;
  return { Code: error.code, Message: error.message, ActionIndex, HttpStatusCode: 400, Location: "" };
}
