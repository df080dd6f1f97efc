import { CellAlertManagerService } from "@univerjs/sheets-ui";
import type { ErrorSentences } from "../function-bridge/cell-notes";
import type { Grid } from "./grid";

const ERROR_CARD = "SHEET_FORMULA_ALERT";

/**
 * Shows our function's explanation in the card the grid opens over a cell with an error. The grid has no API for that
 * card's text, and a second card beside it would only confuse.
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
