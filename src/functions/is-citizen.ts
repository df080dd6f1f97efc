import { spreadCitizenship } from "./arguments/citizenship";
import { answer } from "./host/answer";

/**
 * Says whether a citizenship is that of Kazakhstan. Ethnicity is no citizenship.
 * #N/A if the text may mean several countries or none, with the reason.
 * @customfunction IS_CITIZEN IS_CITIZEN
 * @param text Citizenship as it is written, or a range of them.
 * @returns TRUE for a citizen of Kazakhstan, FALSE for a foreigner.
 */
export function isCitizen(text: unknown[][]): unknown[][] {
  return answer((asked) =>
    spreadCitizenship(
      text,
      asked,
      (citizenship) => citizenship.kind === "state" && citizenship.code === "KZ",
    ),
  );
}
