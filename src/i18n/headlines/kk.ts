import type { Texts } from "../catalogue";
import type { en } from "./en";

export const kk: Texts<typeof en> = {
  "group.in.managers": "1–2-санаттарда",
  "group.in.workers": "3–4-санаттарда",
  "headline.pass": "Сақталған: {rooms}",
  "headline.fail": "Сақталмаған: {gaps}",
  "headline.undecided": "Жауап беру мүмкін емес: {rows, plural, other {# жолға}} байланысты",
  "headline.positions": "Әзірге айту мүмкін емес: {deciding} лауазым шешеді",
  "headline.empty": "Бұл күнге тексеретін ешкім жоқ",
  "headline.exempt.small_business":
    "Арақатынас талабы қолданылмайды (жұмыс берушінің мәлімдеуі бойынша шағын кәсіпкерлік): {people} адам, шегі — {limit}",
  "headline.exempt.small_business.any_size":
    "Арақатынас талабы қолданылмайды (жұмыс берушінің мәлімдеуі бойынша шағын кәсіпкерлік), жұмыскерлер саны қанша болса да",
  "headline.exempt.foreign_branch":
    "Арақатынас талабы қолданылмайды (жұмыс берушінің мәлімдеуі бойынша шетелдік заңды тұлғаның филиалы немесе өкілдігі): {people} адам, шегі — {limit}",
  "headline.room":
    "{inGroup} {room, plural, =0 {арақатынас бұдан артыққа жол бермейді} other {арақатынас тағы # шетелдікке жол береді}}",
  "headline.room.range": "{inGroup} арақатынас тағы {min}–{max} шетелдікке жол береді",
  "headline.gap": "{inGroup} {gap, plural, other {# азамат жетіспейді}}",
  "headline.gap.range": "{inGroup} {min}–{max} азамат жетіспейді",
  "reading.chosen": "Таңдалған түсіндірме бойынша ({readings}). Әдепкісі бойынша: «{byDefault}» болар еді.",
  "reading.as": "{reading}: {option}",
  "reading.disputed": "Даулы және жауап соған байланысты: {points}.",
  "reading.disputed.point": "{reading}, егер «{option}» — {verdict}",
  "counted.as_citizens":
    "{group}: {count, plural, other {# адам}} азамат емес, бірақ таңдалған түсіндірме бойынша қазақстандық кадрларға теңестірілген.",
  "severity.error": "қате",
  "severity.warning": "ескерту",
  "severity.tip": "кеңес",
};
