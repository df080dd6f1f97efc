import type { RulesKey, SayRules } from "../../i18n/rules";
import type { Language } from "../../i18n/language";
import { possibleFine } from "../../domain/possible-fine";
import type { Day } from "../../law/day";
import { finedParties, type OffenceArticle } from "../../law/fines";
import { grouped } from "../grouped";

/** What an offence is; one without words does not compile. */
export function offenceWords(article: OffenceArticle, say: SayRules): string {
  const key: RulesKey = `fine.${article}`;
  return say(key);
}

/** The possible fine of each party that the article names, for an act of a day whose case is opened on that day. */
export function fineLines(
  article: OffenceArticle,
  day: Day,
  say: SayRules,
  language: Language,
): readonly string[] {
  return finedParties.flatMap((party) => {
    const fine = possibleFine(article, party, day, day);
    if (fine === null) return [];
    return [say("fine.line", { party: say(`party.${party}`), fine: amount(fine) })];
  });

  function amount(fine: NonNullable<ReturnType<typeof possibleFine>>): string {
    if (fine.kind === "warning") return say("fine.warning");
    const values = { count: grouped(fine.inMci, language) };
    return fine.tenge === null
      ? say("fine.mci", values)
      : say("fine.tenge", { ...values, amount: grouped(fine.tenge, language) });
  }
}
