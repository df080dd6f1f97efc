import type { Field } from "../roster/table/fields";
import { en } from "./fields/en";
import { kk } from "./fields/kk";
import { ru } from "./fields/ru";
import { catalogue } from "./catalogue";
import type { Say } from "./speaker";

export type SayFields = Say<Field>;

/** What pane and terminal call the columns of a roster; cells never do. */
export const fieldLabels = catalogue(en, ru, kk);
