import { en } from "./further/en";
import { kk } from "./further/kk";
import { ru } from "./further/ru";
import { catalogue } from "./catalogue";
import type { Say } from "./speaker";

/** Speaks about people who are only thought of: what the ratio would be with them. */
export type SayFurther = Say<typeof furtherTexts>;

/** What the pane says where it is tried how many more foreigners may be asked for. */
export const furtherTexts = catalogue(en, ru, kk);
