import { cellText } from "../../sheet/cell";
import { type Citizenship, isForeign, readCitizenship } from "../../roster/words/citizenship";
import { isQuestioned } from "../../roster/people/classify";
import { nameMeant } from "../../roster/words/name-meant";
import { fold } from "../../roster/words/text";
import type { Asked } from "../host/answer";
import type { Argument } from "./matrix";
import { Refusal } from "./refusal";
import { spreadDistinct } from "./spread-distinct";

/** A citizenship that clearly is, or clearly is not, that of Kazakhstan. */
export type ClearCitizenship = Extract<Citizenship, { kind: "state" | "foreign" | "ambiguous" }>;

/** Comparing a text with every name is slow, and a column with more unknown texts is not one of countries. */
const MOST_SUGGESTIONS = 500;

/** Answers about citizenships cell by cell; an unclear one is refused with the reason. */
export function spreadCitizenship(
  texts: Argument,
  asked: Asked,
  one: (citizenship: ClearCitizenship, text: string) => string | boolean,
): unknown[][] {
  const { tell } = asked;
  let suggestions = 0;
  return spreadDistinct(texts, asked, (value) => {
    const text = cellText(value);
    const read: Citizenship = isQuestioned(text) ? { kind: "unknown" } : readCitizenship(text);
    switch (read.kind) {
      case "state":
      case "foreign":
        return one(read, text);
      case "ambiguous":
        if (isForeign(read)) return one(read, text);
        throw unclear(tell("country_ambiguous", { text, candidates: read.candidates.join(", ") }));
      case "ethnicity":
        throw unclear(tell("country_ethnicity", { text }));
      case "unknown": {
        const meant = isQuestioned(text) || ++suggestions > MOST_SUGGESTIONS ? null : nameMeant(fold(text));
        throw unclear(
          meant === null ? tell("country_unknown", { text }) : tell("country_meant", { text, meant }),
        );
      }
    }
  });
}

function unclear(sentence: string): Refusal {
  return new Refusal("no_answer", sentence);
}
