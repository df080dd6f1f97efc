import { en } from "./commands/en";
import { kk } from "./commands/kk";
import { ru } from "./commands/ru";
import type { Catalogues } from "./speaker";

export type CommandsKey = keyof typeof en;

export type CommandsTexts = Readonly<Record<CommandsKey, string>>;

/** The commands of the ribbon and of a cell's menu, once one was chosen. */
export const commandsTexts: Catalogues<CommandsKey> = { en, ru, kk };
