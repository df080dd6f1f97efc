import { catalogue } from "./catalogue";
import { en } from "./report/en";
import { kk } from "./report/kk";
import { ru } from "./report/ru";
import type { Say } from "./speaker";

export type ReportKey = keyof typeof en;

type Named<Key> = Key extends `file.${infer Name}` ? Name : never;

/** Why a file cannot be read as a workbook. */
export type FileKey = Named<ReportKey>;

/** Speaks in the sheets that are written, about two lists side by side, and about files. */
export type SayReport = Say<typeof reportTexts>;

/** The sheets that are written, and the buttons that write them. Apart, since the pane needs it only later. */
export const reportTexts = catalogue(en, ru, kk);
