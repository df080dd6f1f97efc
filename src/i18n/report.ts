import { catalogue } from "./catalogue";
import { en } from "./report/en";
import { kk } from "./report/kk";
import { ru } from "./report/ru";
import type { Say } from "./speaker";

export type ReportKey = keyof typeof en;

type Named<Key> = Key extends `file.${infer Name}` ? Name : never;

/** Why a file cannot be read as a workbook. */
export type FileKey = Named<ReportKey>;

/** Texts of the sheets we write, of the comparison of two lists, and about files. */
export type SayReport = Say<typeof reportTexts>;

/** Texts of the sheets we write and their buttons. A separate catalogue because the pane needs it only later. */
export const reportTexts = catalogue(en, ru, kk);
