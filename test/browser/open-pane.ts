import { onePane } from "./pane-session";

/**
 * Opens a workbook with its pane, in one browser for all parts that a file of tests brings together: a browser and a
 * workbench take six seconds of processor time to begin and to end.
 */
export const openPane = onePane();
