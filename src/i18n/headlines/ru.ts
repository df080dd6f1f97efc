import type { HeadlineTexts } from "../headlines";

export const ru: HeadlineTexts = {
  "group.in.managers": "в категориях 1–2",
  "group.in.workers": "в категориях 3–4",
  "headline.pass": "Соблюдено: {rooms}",
  "headline.fail": "Не соблюдено: {gaps}",
  "headline.undecided":
    "Ответить нельзя: {rows, plural, one {решает # строка} few {решают # строки} many {решают # строк} other {решают # строки}}",
  "headline.empty": "На эту дату проверять некого",
  "headline.exempt.small_business":
    "Освобождён как малый бизнес (по заявлению): {people} чел., предел — {limit}",
  "headline.exempt.small_business.any_size":
    "Освобождён как малый бизнес (по заявлению) при любой численности",
  "headline.exempt.foreign_branch":
    "Освобождён как филиал иностранной компании: {people} чел., предел — {limit}",
  "headline.room":
    "{inGroup} {room, plural, =0 {мест для иностранцев больше нет} one {есть место ещё для # иностранца} few {есть место ещё для # иностранцев} many {есть место ещё для # иностранцев} other {есть место ещё для # иностранца}}",
  "headline.room.range": "{inGroup} есть место ещё для {min}–{max} иностранцев",
  "headline.gap":
    "{inGroup} не хватает {gap, plural, one {# гражданина} few {# граждан} many {# граждан} other {# гражданина}}",
  "headline.gap.range": "{inGroup} не хватает от {min} до {max} граждан",
  "arithmetic.holds": "100 × {citizens} = {left} ≥ {right} = {percent} × {total}",
  "arithmetic.breaks": "100 × {citizens} = {left} < {right} = {percent} × {total}",
  "severity.error": "ошибка",
  "severity.warning": "предупреждение",
  "severity.tip": "подсказка",
};
