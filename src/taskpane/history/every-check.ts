import type { RecordsResult } from "../../excel/write-records";
import { findingsTexts } from "../../i18n/findings";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import { FIXES_TABLE, HISTORY_TABLE } from "../../workbook-model/own-tables";
import type { Answer } from "../store/answer";
import { keptFixes } from "../store/kept";
import type { Kept, Store } from "../store/store";
import { checkColumns, checkRecord, type KeptCheck } from "./check-record";
import { isKeptAlready } from "./is-kept-already";

type Finished = Omit<KeptCheck, "keptOn" | "by"> & {
  /** How many answers came of a press so far. */
  readonly presses: number;
};

/** What came of keeping a check; null where nothing was to be kept. */
type Outcome = {
  readonly table: string;
  readonly result: RecordsResult | { readonly written: false; readonly reason: "failed" };
};

/** Keeps every check while the workbook says so: each once, one after the other, whichever screen is shown. */
export class EveryCheck {
  private handled: Answer | null = null;
  private presses = 0;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly store: Store) {}

  /** Keeps an answer that was not kept yet. While a cell is being edited it waits, and so do those behind it. */
  keep(finished: Finished, language: Language): Promise<Outcome | null> {
    const { answer, presses } = finished;
    if (this.handled === answer) return Promise.resolve(null);
    const isPressed = presses !== this.presses;
    this.handled = answer;
    this.presses = presses;
    if (!answer.settings.keepsChecks) return Promise.resolve(null);
    const kept = this.queue.then(() => this.write(finished, isPressed, language));
    this.queue = kept;
    return kept;
  }

  private async write(finished: Finished, isPressed: boolean, language: Language): Promise<Outcome> {
    const { verbs, clock } = this.store;
    const fixes = this.store.get(keptFixes);
    const row = checkRecord(
      { ...finished, keptOn: clock.today(), by: finished.answer.settings.checkedBy },
      language,
      speaker(findingsTexts, language),
    );
    const result = await verbs
      .writeRecords(HISTORY_TABLE, checkColumns(language), {
        add: [row],
        remove: () => false,
        unless: (records) => isKeptAlready(row, records, isPressed, language),
      })
      .catch(() => ({ written: false, reason: "failed" }) as const);
    if (!result.written || fixes.snapshot().pending.length === 0) return { table: HISTORY_TABLE, result };
    return { table: FIXES_TABLE, result: await fixes.keep(language) };
  }
}

export const keptEveryCheck: Kept<EveryCheck> = (store) => new EveryCheck(store);
