import { OfficeError } from "./office-error";
import type { HostRequestContext } from "./request-context";
import { strict } from "./strict";

export type Loadable = string | string[] | Record<string, boolean>;

/**
 * Base of all host objects: properties are requested by `load`, arrive at the next `sync`, and throw if read before
 * that. `Found` is the object in the grid; it is looked up only during a sync, because it may be created in the same
 * batch. `Seen` is its type in Office's declarations.
 */
export abstract class ClientObject<Found, Seen> {
  protected readonly host: HostRequestContext;
  private readonly typeName: string;
  private readonly find: () => Found | null;
  /** True for an object requested by a `…OrNullObject` method. */
  readonly mayBeMissing: boolean;
  private readonly loaded = new Map<string, unknown>();
  private missing: boolean | undefined;
  private proxy: Seen | undefined;

  constructor(host: HostRequestContext, typeName: string, find: () => Found | null, mayBeMissing = false) {
    this.host = host;
    this.typeName = typeName;
    this.find = find;
    this.mayBeMissing = mayBeMissing;
    // `isNullObject` is known after the next sync even if no property was loaded.
    if (mayBeMissing) host.enqueue(() => this.lookUp());
  }

  /** The object as the add-in's code sees it. */
  get seen(): Seen {
    return (this.proxy ??= strict<Seen>(this, this.typeName));
  }

  get context(): Excel.RequestContext {
    return this.host.seen;
  }

  /** Reads each loadable property from the grid. None by default. */
  protected readers(): Record<string, (found: Found) => unknown> {
    return {};
  }

  /** Requests properties: comma-separated names, a list of names, or an object of names. */
  load(names: Loadable): Seen {
    const wanted = propertyNames(names);
    const readers = this.readers();
    for (const name of wanted) {
      if (!Object.hasOwn(readers, name)) {
        throw new OfficeError("InvalidArgument", `${this.typeName} has no property ${name} to load.`);
      }
    }
    this.host.enqueue(() => {
      const found = this.lookUp();
      if (found !== null) for (const name of wanted) this.loaded.set(name, readers[name]?.(found));
    });
    return this.seen;
  }

  get isNullObject(): boolean {
    if (this.missing === undefined) throw this.notLoaded("isNullObject");
    return this.missing;
  }

  /** Value of a loaded property. */
  protected get<T>(name: string): T {
    if (!this.loaded.has(name)) throw this.notLoaded(name);
    return this.loaded.get(name) as T;
  }

  /** The object in the grid; only during a sync. Null only if it may be missing. */
  lookUp(): Found | null {
    const found = this.find();
    this.missing = found === null;
    if (found === null && !this.mayBeMissing) {
      throw new OfficeError("ItemNotFound", `${this.typeName}: there is no such item.`);
    }
    return found;
  }

  /** Queues an action on the object in the grid for the next sync. A null object cannot be acted on. */
  protected act(action: (found: Found) => void): void {
    this.host.enqueue(() => {
      const found = this.lookUp();
      if (found === null) throw new OfficeError("ItemNotFound", `${this.typeName} is a null object.`);
      action(found);
    });
  }

  private notLoaded(name: string): OfficeError {
    const reason = this.missing ? "the object is a null object" : "it was not loaded and synchronised before";
    return new OfficeError("PropertyNotLoaded", `${this.typeName}.${name} cannot be read: ${reason}.`);
  }
}

export function propertyNames(names: Loadable): string[] {
  const wanted = listed(names).map((name) => name.trim());
  if (wanted.length === 0 || wanted.includes("")) {
    throw new OfficeError("InvalidArgument", "load() must name the properties it needs.");
  }
  return wanted;
}

function listed(names: Loadable): string[] {
  if (typeof names === "string") return names.split(",");
  return Array.isArray(names) ? names : Object.keys(names).filter((name) => names[name]);
}
