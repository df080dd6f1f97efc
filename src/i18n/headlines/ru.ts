import type { Texts } from "../catalogue";
import type { en } from "./en";

export const ru: Texts<typeof en> = {
  "group.in.managers": "в категориях 1–2",
  "group.in.workers": "в категориях 3–4",
  "headline.pass": "Соблюдено: {rooms}",
  "headline.fail": "Не соблюдено: {gaps}",
  "headline.undecided":
    "Ответить нельзя: зависит от {rows, plural, one {# строки} few {# строк} many {# строк} other {# строки}}",
  "headline.positions":
    "Пока сказать нельзя: {deciding, plural, one {решает # должность} few {решают # должности} many {решают # должностей} other {решают # должности}}",
  "headline.empty": "На эту дату проверять некого",
  "headline.exempt.small_business":
    "Требование о соотношении не применяется (малое предпринимательство, по заявлению работодателя): {people} чел., предел — {limit}",
  "headline.exempt.small_business.any_size":
    "Требование о соотношении не применяется (малое предпринимательство, по заявлению работодателя) при любой численности",
  "headline.exempt.foreign_branch":
    "Требование о соотношении не применяется (филиал или представительство иностранного юридического лица, по заявлению работодателя): {people} чел., предел — {limit}",
  "headline.room":
    "{inGroup} {room, plural, =0 {соотношение больше никого не допускает} one {соотношение допускает ещё # иностранца} few {соотношение допускает ещё # иностранцев} many {соотношение допускает ещё # иностранцев} other {соотношение допускает ещё # иностранца}}",
  "headline.room.range": "{inGroup} соотношение допускает ещё {min}–{max} иностранцев",
  "headline.gap":
    "{inGroup} не хватает {gap, plural, one {# гражданина} few {# граждан} many {# граждан} other {# гражданина}}",
  "headline.gap.range": "{inGroup} не хватает от {min} до {max} граждан",
  "reading.chosen": "По выбранному толкованию ({readings}). По умолчанию было бы: «{byDefault}».",
  "reading.as": "{reading}: {option}",
  "reading.disputed": "Спорно, и от этого зависит ответ: {points}.",
  "reading.disputed.point": "{reading}, если «{option}» — {verdict}",
  "counted.as_citizens":
    "{group}: {count, plural, one {# человек — не гражданин, но приравнен} few {# человека — не граждане, но приравнены} many {# человек — не граждане, но приравнены} other {# человека — не граждане, но приравнены}} к казахстанским кадрам по выбранному толкованию.",
  "severity.error": "ошибка",
  "severity.warning": "предупреждение",
  "severity.tip": "подсказка",
};
