import type { Exposure } from "../../domain/exposure";
import type { DocRow } from "../../excel/sheet-document";
import { explainFine } from "../../i18n/explain-fine";
import { exposureLines } from "../law-words/fine-words";
import { sentences } from "./doc-cells";
import type { ReportSpeech } from "./report-speech";

type Speech = Pick<ReportSpeech, "language" | "sayAnswer" | "sayRule">;

/** Fines that could stand beside an answer, each with what it rests on; what several have in common is said once. */
export function fineRows(exposures: readonly Exposure[], speech: Speech): readonly DocRow[] {
  const { language, sayAnswer } = speech;
  const each = exposures.flatMap((exposure) => [
    explainFine(exposure, sayAnswer, language),
    ...exposureLines(exposure, speech).slice(0, -1),
  ]);
  const basis = exposures.flatMap((exposure) => exposureLines(exposure, speech).slice(-1));
  return sentences([...each, ...new Set(basis)]);
}
