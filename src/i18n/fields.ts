import { en } from "./fields/en";
import { kk } from "./fields/kk";
import { ru } from "./fields/ru";
import { catalogue } from "./catalogue";

/** What pane and terminal call the columns of a roster; cells never do. */
export const fieldLabels = catalogue(en, ru, kk);
