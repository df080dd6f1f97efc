import { ClientObject, propertyNames, type Loadable } from "./client-object";
import { OfficeError } from "./office-error";

/** A collection: only `items/…` can be loaded, and the items exist after the sync. */
export abstract class ClientCollection<Found, Item extends object, Seen> extends ClientObject<Found, Seen> {
  private list: Item[] | undefined;

  /** The current items. */
  protected abstract itemsOf(found: Found): { load(names: Loadable): Item; seen: Item }[];

  override load(names: Loadable): Seen {
    const wanted = propertyNames(names).map((name) => {
      if (name.startsWith("items/")) return name.slice("items/".length);
      throw new OfficeError("InvalidArgument", `A collection loads "items/${name}", not "${name}".`);
    });
    this.host.enqueue(() => {
      const found = this.lookUp();
      if (found === null) return;
      const items = this.itemsOf(found);
      for (const item of items) item.load(wanted);
      this.list = items.map((item) => item.seen);
    });
    return this.seen;
  }

  get items(): Item[] {
    if (this.list) return this.list;
    throw new OfficeError(
      "PropertyNotLoaded",
      "items cannot be read: it was not loaded and synchronised before.",
    );
  }
}
