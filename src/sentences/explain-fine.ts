import type { Exposure, FineOfParty } from "../domain/exposure";
import { dateOf, toDotted } from "../law/day";
import type { SayAnswer } from "../i18n/answers";
import { grouped } from "../i18n/grouped";
import type { Language } from "../i18n/language";

/**
 * A fine that could stand beside an answer, in one sentence: what for, by the sizes the employer may have, in tenge by the
 * index of the year in which the case is opened, and where that is said. The one wording for cells, pane, report and
 * terminal.
 */
export function explainFine(exposure: Exposure, say: SayAnswer, language: Language): string {
  const { act, article, caseOpened, fines, checkedOn } = exposure;
  return say("fine.line", {
    act: say(`fine.act.${act}`),
    year: String(dateOf(caseOpened).year),
    fines: fines.map((fine) => fineOfParty(fine, say, language)).join("; "),
    article,
    copied: toDotted(checkedOn),
  });
}

/** What one party may be fined. */
export function fineOfParty({ party, fine }: FineOfParty, say: SayAnswer, language: Language): string {
  return say("fine.of", { party: say(`party.${party}`), amount: amountOf(fine, say, language) });
}

function amountOf(fine: FineOfParty["fine"], say: SayAnswer, language: Language): string {
  if (fine.kind === "warning") return say("fine.warning");
  const values = { count: grouped(fine.inMci, language) };
  return fine.tenge === null
    ? say("fine.mci", values)
    : say("fine.tenge", { ...values, amount: grouped(fine.tenge, language) });
}
