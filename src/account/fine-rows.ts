import type { Exposure } from "../domain/exposure";
import { explainFine } from "../i18n/explain-fine";
import { exposureLines } from "../i18n/fine-words";
import type { Row } from "./account";
import { sentences } from "./values";
import type { Voices } from "./voices";

/** Fines that could stand beside an answer, each with what it rests on; what several have in common is said once. */
export function fineRows(exposures: readonly Exposure[], voices: Voices): readonly Row[] {
  const { language, sayAnswer } = voices;
  const each = exposures.flatMap((exposure) => [
    explainFine(exposure, sayAnswer, language),
    ...exposureLines(exposure, voices).slice(0, -1),
  ]);
  const basis = exposures.flatMap((exposure) => exposureLines(exposure, voices).slice(-1));
  return sentences([...each, ...new Set(basis)]);
}
