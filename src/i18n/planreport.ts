import { en } from "./planreport/en";
import { kk } from "./planreport/kk";
import { ru } from "./planreport/ru";
import { catalogue } from "./catalogue";

/** The sheet that tells a look ahead; what it says of verdicts, forecasts and plans has texts of its own. */
export const planReportTexts = catalogue(en, ru, kk);
