import { rosterQuestion } from "../../functions/arguments/roster";
import { askedAs, type Asker } from "../../functions/host/answer";
import { explainInSteps } from "../../roster/check";
import { accountInSteps } from "../../roster/judgement/account";
import { judgeInSteps, type Question } from "../../roster/judgement/judge-roster";
import type { Steps } from "../../roster/steps";
import type { SheetCells } from "../../sheet/sheet-cells";
import type { Proven } from "../proof/proven";
import { argumentNamed, type CallRead } from "./read-call";

/** The staffing sheet behind a result, and the question asked about it. */
export type RosterBehind = { readonly sheet: SheetCells; readonly question: Question };

/** The question that a formula asks about a staffing sheet; null if it reads none, or its arguments are invalid. */
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
    // The formula itself reports the error.
    return null;
  }
}

/** The arguments for QUOTA_WHY; null if the call reads no staffing sheet. */
export function whyArguments(read: CallRead): readonly unknown[] | null {
  if (!argumentNamed(read, "roster")?.value) return null;
  return ["roster", "as_of", "employer", "categories"].map(
    (name) => argumentNamed(read, name)?.value ?? null,
  );
}

/** The proof of the question, computed by the same code as every other answer; null if the sheet cannot be read. */
export function* provenInSteps({ sheet, question }: RosterBehind): Steps<Proven | null> {
  const judged = yield* judgeInSteps(question);
  if (judged.kind !== "judged") return null;
  const check = yield* explainInSteps(judged);
  return { check, judged, sheet, account: yield* accountInSteps(judged, check.findings) };
}
