import type { Clock } from "../clock";
import type { ExcelVerbs } from "../excel-verbs";
import { Upkeep } from "./upkeep";

/** Factory of something the store keeps; created on first use, so that its code is loaded no earlier. */
export type Kept<Thing> = (store: Store) => Thing;

/** What the pane knows of the workbook while it is open: everything read and answered, once each. */
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
