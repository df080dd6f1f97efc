import { rosterQuestion } from "../../functions/arguments/roster";
import { askedAs, type Asker } from "../../functions/host/answer";
import { explainInSteps } from "../../roster/check";
import { accountInSteps } from "../../roster/judgement/account";
import { judgeInSteps, type Question } from "../../roster/judgement/judge-roster";
import type { Steps } from "../../roster/steps";
import type { SheetCells } from "../../sheet/sheet-cells";
import type { Proven } from "../proof/proven";
import { argumentNamed, type CallRead } from "./read-call";

/** The staffing sheet behind an answer, and what is asked of it. */
export type RosterBehind = { readonly sheet: SheetCells; readonly question: Question };

/** What a formula that reads a staffing sheet asks of it; null for others, and where it cannot ask. */
export function rosterBehind(read: CallRead, asker: Asker): RosterBehind | null {
  const sheet = argumentNamed(read, "roster")?.cells;
  if (!sheet) return null;
  const value = (name: string) => argumentNamed(read, name)?.value ?? null;
  try {
    const question = rosterQuestion(
      {
        roster: sheet.cells,
        asOf: value("as_of"),
        employer: value("employer"),
        categories: value("categories"),
      },
      askedAs(asker),
    );
    return { sheet, question };
  } catch {
    // The formula itself says what is wrong.
    return null;
  }
}

/** What the formula's one sentence for directors is handed; null where it reads no staffing sheet. */
export function whyArguments(read: CallRead): readonly unknown[] | null {
  if (!argumentNamed(read, "roster")?.value) return null;
  return ["roster", "as_of", "employer", "categories"].map(
    (name) => argumentNamed(read, name)?.value ?? null,
  );
}

/** The people and the arithmetic behind it, by the one door of all answers; null where the sheet is not read. */
export function* provenInSteps({ sheet, question }: RosterBehind): Steps<Proven | null> {
  const judged = yield* judgeInSteps(question);
  if (judged.kind !== "judged") return null;
  const check = yield* explainInSteps(judged);
  return { check, judged, sheet, account: yield* accountInSteps(judged, check.findings) };
}
