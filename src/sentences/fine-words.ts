import { speaker } from "../i18n/speaker";
import { type SayAnswer, answers } from "../i18n/answers";
import { fineOfParty } from "./explain-fine";
import type { Exposure } from "../domain/exposure";
import type { Language } from "../i18n/language";
import { type RulesKey, type SayRules, rulesTexts } from "../i18n/rules";
import { possibleFine } from "../domain/possible-fine";
import { type Day, toDotted } from "../law/day";
import { finedParties, type OffenceArticle } from "../law/fines";

/** What an offence is; one without words does not compile. */
export function offenceWords(article: OffenceArticle, say: SayRules): string {
  const key: RulesKey = `fine.${article}`;
  return say(key);
}

/** The possible fine of each party that the article names, for an act of a day whose case is opened on that day. */
export function fineLines(
  article: OffenceArticle,
  day: Day,
  say: SayAnswer,
  language: Language,
): readonly string[] {
  return finedParties.flatMap((party) => {
    const fine = possibleFine(article, party, day, day);
    return fine === null ? [] : [fineOfParty({ party, fine }, say, language)];
  });
}

/** What stands behind a fine that could stand beside an answer: the official, the same again, and how it is worked out. */
export function exposureLines(
  { act, again, caseOpened, fines, official }: Exposure,
  language: Language,
): readonly string[] {
  const sayAnswer = speaker(answers, language);
  const sayRule = speaker(rulesTexts, language);
  const parties = fines.map(({ party }) => party);
  const repeated = parties.flatMap((party) => {
    const fine = possibleFine(again, party, caseOpened, caseOpened);
    return fine === null ? [] : [fineOfParty({ party, fine }, sayAnswer, language)];
  });
  return [
    ...(official === null ? [] : [fineOfParty({ party: "official", fine: official }, sayAnswer, language)]),
    ...(repeated.length === 0 ? [] : [sayRule("fine.again", { article: again, fines: repeated.join("; ") })]),
    ...(act === "no_permit" ? [sayRule("fine.ratio")] : []),
    sayRule("fine.basis", { day: toDotted(caseOpened) }),
  ];
}
