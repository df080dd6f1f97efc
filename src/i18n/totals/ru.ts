import type { Texts } from "../catalogue";
import type { en } from "./en";

export const ru: Texts<typeof en> = {
  title: "Итоги на листе",
  "title.differs": "«{label}» на листе: {stated}, учтено: {counted}",
  agrees: "«{label}» ({cell}): {stated}, и учтено столько же.",
  "agrees.all": "Итоги на листе сходятся с учтённым, всего итогов: {count} ({cells}).",
  differs: "«{label}» ({cell}): {stated}; учтено: {counted}. Разница: {difference}.",
  range: "от {min} до {max}",
  part: "{what}: {count} (строки {rows})",
  "part.one": "{what}: 1 (строка {rows})",
  more: "{rows} и ещё {count}",
  "why.left": "увольнение раньше {day}",
  "why.not_hired": "приём позже {day}",
  "why.away": "по датам на {day} не работают",
  "why.same_person": "тот же человек ещё раз",
  "why.vacant_post": "вакантные должности",
  "why.reading": "не учитываются по виду договора или по толкованию",
  "why.no_facts": "нет ни имени, ни гражданства, ни должности",
  "why.unclear": "неясно, учитывать ли",
  "why.column": "могут не учитываться из-за непрочитанного столбца",
  "why.section": "могут не учитываться из-за заголовка над ними",
  "why.note": "могут не учитываться из-за пометки рядом со списком",
  "why.employers": "у другого работодателя из списка, а каждый проверяется отдельно",
  "why.below": "стоят ниже итога",
  "why.foreigners": "иностранцы",
  "why.outside": "без категории разрешения",
  "why.other_contract": "не по трудовому договору или не в штате",
  "end.whole": "Это вся разница.",
  "end.some": "Какие из этих строк вошли в итог, по листу не видно.",
  "end.rest":
    "Не объяснено: {count}. Возможно, итог вписан вручную или его формула охватывает не все строки.",
};
