import { en } from "./commands/en";
import { kk } from "./commands/kk";
import { ru } from "./commands/ru";
import { catalogue } from "./catalogue";

export type CommandsKey = keyof typeof en;

/** The commands of the ribbon and of a cell's menu, once one was chosen. */
export const commandsTexts = catalogue(en, ru, kk);
