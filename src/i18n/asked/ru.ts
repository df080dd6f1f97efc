import type { Texts } from "../catalogue";
import type { en } from "./en";

export const ru: Texts<typeof en> = {
  "group.managers": "категории 1–2",
  "group.workers": "категории 3–4",
  "asked.line":
    "{group}: {list}; с {applications, plural, one {# заявлением} few {# заявлениями} many {# заявлениями} other {# заявления}} на {people, plural, one {# иностранца} few {# иностранцев} many {# иностранцев} other {# иностранца}} — {then}.",
  "asked.on": "{day}: {line}",
  "asked.count": "{citizens} из {total}",
  "asked.count.range": "от {worstCitizens} из {worstTotal} до {bestCitizens} из {bestTotal}",
  "asked.short":
    "{counts}, не хватает {gap, plural, one {# гражданина} few {# граждан} many {# граждан} other {# гражданина}}",
  "asked.short.range": "{counts}, не хватает от {min} до {max} граждан",
  "asked.open": "{counts}, решают неясные строки",
  "asked.fits":
    "{counts}, {room, plural, =0 {соотношение больше никого не допускает} one {соотношение допускает ещё # иностранца} few {соотношение допускает ещё # иностранцев} many {соотношение допускает ещё # иностранцев} other {соотношение допускает ещё # иностранца}}",
  "asked.people":
    "{group}: {list}; с {people, plural, one {# запрошенным иностранцем} few {# запрошенными иностранцами} many {# запрошенными иностранцами} other {# запрошенного иностранца}} — {then}.",
};
