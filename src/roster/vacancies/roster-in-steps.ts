import type { Day } from "../../law/day";
import { judgeInSteps, type NotCovered } from "../judge-roster";
import type { Unreadable } from "../layout";
import type { Steps } from "../steps";
import { addChanges, endPermits, inOrder, RosterByDay, type StaffThatDay } from "./roster-by-day";

/** Rows looked at in one step, which takes a few milliseconds. */
const STEP = 4096;

/** Says that a day is asked for that was not worked out yet. */
class UnknownDay extends Error {
  constructor(readonly day: Day) {
    super("The staff of this day is not known yet.");
  }
}

/**
 * A staffing sheet whose days are worked out in steps. Which days a question needs only its answer tells, so a question
 * that meets an unknown day is broken off, the day worked out, and the question put again: what it found out before is
 * known by then.
 */
export class RosterInSteps extends RosterByDay {
  /** Puts a question until all its days are known. */
  *ask<Answer>(question: () => Answer): Steps<Answer> {
    for (;;) {
      try {
        return question();
      } catch (error) {
        if (!(error instanceof UnknownDay)) throw error;
        yield* this.workOut(error.day);
      }
    }
  }

  override on(day: Day): StaffThatDay | Unreadable | NotCovered {
    const known = this.known.get(day);
    if (known === undefined) throw new UnknownDay(day);
    return known;
  }

  private *workOut(day: Day): Steps<void> {
    const judged = yield* judgeInSteps({ ...this.question, readings: this.readings, day });
    if (judged.kind !== "judged") {
      this.known.set(day, judged);
      return;
    }
    const { cells, layout, rows } = judged;
    const people = Array.from(rows.people);
    const changes = new Set<Day>();
    for (let row = layout.firstRow; row < cells.length; row += STEP) {
      const end = Math.min(row + STEP, cells.length);
      endPermits(people, judged, this.asOf, row, end);
      if (day === this.asOf) addChanges(changes, cells, layout.columns, row, end);
      yield row;
    }
    if (day === this.asOf) this.changes = inOrder(changes);
    this.known.set(day, { judged, people });
  }
}
