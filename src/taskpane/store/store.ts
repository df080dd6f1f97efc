import type { Clock } from "../clock";
import type { ExcelVerbs } from "../excel-verbs";
import { Upkeep } from "./upkeep";

/** Something that the store keeps; it is made when it is first asked for, so that its code is loaded no sooner. */
export type Kept<Thing> = (store: Store) => Thing;

/** What the pane knows of the workbook for as long as it is open: everything that is read and answered, once each. */
export class Store {
  readonly upkeep: Upkeep;
  private readonly things = new Map<Kept<unknown>, unknown>();

  constructor(
    readonly verbs: ExcelVerbs,
    readonly clock: Clock,
  ) {
    this.upkeep = new Upkeep(verbs);
  }

  get<Thing>(kept: Kept<Thing>): Thing {
    if (!this.things.has(kept)) this.things.set(kept, kept(this));
    return this.things.get(kept) as Thing;
  }
}
