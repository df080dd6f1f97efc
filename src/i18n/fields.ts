import type { Field } from "../roster/table/fields";
import { en } from "./fields/en";
import { kk } from "./fields/kk";
import { ru } from "./fields/ru";
import type { Catalogues, Say } from "./speaker";

export type FieldLabels = Readonly<Record<Field, string>>;

export type SayFields = Say<Field>;

/** What pane and terminal call the columns of a roster; cells never do. */
export const fieldLabels: Catalogues<Field> = { en, ru, kk };
