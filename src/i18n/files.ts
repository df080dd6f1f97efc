import { en } from "./files/en";
import { kk } from "./files/kk";
import { ru } from "./files/ru";
import { catalogue } from "./catalogue";
import type { Say } from "./speaker";

export type FilesKey = keyof typeof en;

export type SayFiles = Say<typeof filesTexts>;

/** What pane and terminal say of files that are no workbooks. */
export const filesTexts = catalogue(en, ru, kk);
