import { checkTexts } from "../i18n/check";
import { speaker } from "../i18n/speaker";
import type { Language } from "../i18n/language";
import type { Exposure } from "../domain/exposure";
import { explainFine } from "../sentences/explain-fine";
import { exposureLines } from "../sentences/fine-words";
import type { Row } from "./account";
import { sentences } from "./values";

/** A possible fine, and whose it would be if there are several employers. */
export type Fined = { readonly exposure: Exposure; readonly of?: string };

/** Possible fines, each with its basis; what several have in common is stated once. */
export function fineRows(fined: readonly Fined[], language: Language): readonly Row[] {
  const sayAnswer = speaker(checkTexts, language);
  const each = fined.flatMap(({ exposure, of }) => {
    const line = explainFine(exposure, sayAnswer, language);
    return [of === undefined ? line : `${of}: ${line}`, ...exposureLines(exposure, language).slice(0, -1)];
  });
  const basis = fined.flatMap(({ exposure }) => exposureLines(exposure, language).slice(-1));
  return sentences([...new Set([...each, ...basis])]);
}
