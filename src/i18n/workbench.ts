import { catalogue } from "./catalogue";
import { en } from "./workbench/en";
import { kk } from "./workbench/kk";
import { ru } from "./workbench/ru";

export type WorkbenchKey = keyof typeof en;

/** The texts of the page that stands in for Excel. */
export const workbench = catalogue(en, ru, kk);
