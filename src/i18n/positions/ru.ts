import type { Texts } from "../catalogue";
import type { en } from "./en";

export const ru: Texts<typeof en> = {
  "category.1": "1",
  "category.2": "2",
  "category.3": "3",
  "category.4": "4",
  "category.none": "без кат.",

  from_word: "по слову «{word}»: {why}",
  "reason.heads_employer": "руководит работодателем",
  "reason.deputy_of_employer": "заместитель первого руководителя",
  "reason.heads_unit": "руководит подразделением",
  "reason.deputy_in_unit": "заместитель руководителя подразделения",
  "reason.heads_function": "руководит направлением работы",
  "reason.heads_service": "руководит службой по своей специальности",
  "reason.profession": "специалист",
  "reason.office_employee": "служащий: справочник руководителей и специалистов говорит и о служащих",
  "reason.trade": "рабочая профессия",
  "reason.unskilled": "неквалифицированный труд, категории нет",
  "reason.occupation_code": "по коду классификатора занятий",
  "reason.head_of_what": "из названия не видно, чем руководит: организацией, филиалом или подразделением",
  "reason.project": "руководит проектом или командой: 2, если есть своё подразделение, иначе 3",
  "reason.foreman": "мастеров и прорабов относят и к руководителям, и к специалистам, и к рабочим",
  "reason.manager": "руководитель или специалист",
  "reason.learner": "зависит от должности, на которую учится",
  "reason.work_not_named": "из названия не видно, какая это работа",
  "reason.disagree": "части названия или код рядом с ним говорят разное",
  "reason.not_known": "такое название здесь не известно",

  unused: "Не учтено и ничего не решает: {message}",
  "unused.categories_no_headings":
    "{cell} не читается как таблица должностей и категорий. Заголовками должны быть «Должность» и «Категория».",
  "unused.category_unreadable":
    "{cell}: «{text}» — не категория разрешения для «{position}». Впишите 1, 2, 3, 4 или «без категории» либо оставьте пустым.",
  "unused.position_twice":
    "{cell}: «{position}» стоит в нескольких строках с разными категориями, здесь {text}. Оставьте одну.",
};
