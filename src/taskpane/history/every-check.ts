import type { RecordsResult } from "../../excel/write-records";
import { findingsTexts } from "../../i18n/findings";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import { FIXES_TABLE, HISTORY_TABLE } from "../../workbook-model/own-tables";
import type { Answer } from "../store/check/answer";
import { keptFixes } from "../store/kept";
import type { Kept, Store } from "../store/store";
import { checkColumns, checkRecord, type KeptCheck } from "./check-record";
import { isKeptAlready } from "./is-kept-already";
import { orFailed, type WriteResult } from "../store/failure";

type Finished = Omit<KeptCheck, "keptOn" | "by"> & {
  /** Number of answers to checks started by the user. */
  readonly presses: number;
};

/** The outcome of saving a check; null if there was nothing to save. */
type Outcome = {
  readonly table: string;
  readonly result: WriteResult<RecordsResult>;
};

/** Saves every check while the workbook's setting asks for it: each once, in order, whichever screen is shown. */
export class EveryCheck {
  private handled: Answer | null = null;
  private presses = 0;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly store: Store) {}

  /** Saves an answer not saved yet. It waits while a cell is being edited, and later ones wait for it. */
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
    const result = await orFailed(
      verbs.writeRecords(HISTORY_TABLE, checkColumns(language), {
        add: [row],
        remove: () => false,
        unless: (records) => isKeptAlready(row, records, isPressed, language),
      }),
    );
    if (!result.written || fixes.snapshot().pending.length === 0) return { table: HISTORY_TABLE, result };
    return { table: FIXES_TABLE, result: await fixes.keep(language) };
  }
}

export const keptEveryCheck: Kept<EveryCheck> = (store) => new EveryCheck(store);
