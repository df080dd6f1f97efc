import { HostWorksheet } from "../../src/workbench/office-host/worksheet";
import { OfficeError } from "../../src/workbench/office-host/office-error";
import { targetOf } from "../../src/workbench/office-host/strict";
import type { HostObject } from "./objects";

/** The objects that the client keeps over several messages, by the names it was given for them. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly names = new WeakMap<HostObject, string>();
  private count = 0;

  /** The object that was kept under a name. */
  get(name: string): HostObject {
    const object = this.objects.get(name);
    if (!object) throw new OfficeError("InvalidReference", `Nothing is kept as ${name}.`);
    return object;
  }

  keep(object: HostObject): string {
    const known = this.names.get(object);
    if (known !== undefined) return known;
    const name = `reference-${String((this.count += 1))}`;
    this.objects.set(name, object);
    this.names.set(object, name);
    return name;
  }

  /** By what the client finds an item of a collection again: a sheet by its id, everything else as an object kept. */
  identityOf(item: HostObject): Record<string, unknown> {
    return sheetIdentity(item) ?? { _ReferenceId: this.keep(item) };
  }
}

/** The id of a sheet, whichever way the sheet was found. */
export function sheetIdentity(object: HostObject): { Id: string } | null {
  const target = targetOf(object);
  const sheet = target instanceof HostWorksheet ? target.lookUp() : null;
  return sheet && { Id: sheet.getSheetId() };
}
