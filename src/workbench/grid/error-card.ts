import { CellAlertManagerService } from "@univerjs/sheets-ui";
import type { ErrorSentences } from "../function-bridge/cell-notes";
import type { Grid } from "./grid";

const ERROR_CARD = "SHEET_FORMULA_ALERT";

/**
 * Puts the sentence of our function into the card the grid shows over an erroneous cell. The grid offers no way to
 * say what stands in that card, and a second card beside it would only confuse.
 */
export function explainErrors({ injector }: Grid, sentences: ErrorSentences): void {
  const cards = injector.get(CellAlertManagerService);
  const show = cards.showAlert.bind(cards);
  cards.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    const sentence = alert.key === ERROR_CARD ? sentences.get(subUnitId, row, col) : null;
    show(sentence ? { ...alert, message: sentence, width: 320, height: 100 } : alert);
  };
}
