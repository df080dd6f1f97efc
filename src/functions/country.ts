import { spreadCitizenship } from "./arguments/citizenship";
import { Refusal } from "./arguments/refusal";
import { answer } from "./host/answer";

/**
 * Reads a country or citizenship, in English, Russian or Kazakh, and gives its ISO code, such as KZ or CN.
 * #N/A if the text may mean several countries or none, with the reason.
 * @customfunction COUNTRY COUNTRY
 * @param text Citizenship as it is written, or a range of them.
 * @returns The two letters of ISO 3166.
 */
export function countryOf(text: unknown[][]): unknown[][] {
  return answer((asked) =>
    spreadCitizenship(text, asked, (citizenship, written) => {
      if (citizenship.kind === "state") return citizenship.code;
      const sentence =
        citizenship.kind === "ambiguous"
          ? asked.tell("country_ambiguous", { text: written, candidates: citizenship.candidates.join(", ") })
          : asked.tell("country_none", { text: written });
      throw new Refusal("no_answer", sentence);
    }),
  );
}
