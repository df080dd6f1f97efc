import type { HeadlineTexts } from "../headlines";

export const kk: HeadlineTexts = {
  "group.in.managers": "1–2-санаттарда",
  "group.in.workers": "3–4-санаттарда",
  "headline.pass": "Сақталған: {rooms}",
  "headline.fail": "Сақталмаған: {gaps}",
  "headline.undecided": "Жауап беру мүмкін емес: {rows, plural, other {# жол}} шешеді",
  "headline.empty": "Бұл күнге тексеретін ешкім жоқ",
  "headline.exempt.small_business":
    "Мәлімделуінше шағын бизнес ретінде босатылған: {people} адам, шегі — {limit}",
  "headline.exempt.small_business.any_size":
    "Мәлімделуінше шағын бизнес ретінде босатылған, қызметкерлер саны қанша болса да",
  "headline.exempt.foreign_branch":
    "Шетелдік компанияның филиалы ретінде босатылған: {people} адам, шегі — {limit}",
  "headline.room":
    "{inGroup} {room, plural, =0 {шетелдікке орын қалмаған} other {тағы # шетелдікке орын бар}}",
  "headline.room.range": "{inGroup} тағы {min}–{max} шетелдікке орын бар",
  "headline.gap": "{inGroup} {gap, plural, other {# азамат жетіспейді}}",
  "headline.gap.range": "{inGroup} {min}–{max} азамат жетіспейді",
  "arithmetic.holds": "100 × {citizens} = {left} ≥ {right} = {percent} × {total}",
  "arithmetic.breaks": "100 × {citizens} = {left} < {right} = {percent} × {total}",
  "severity.error": "қате",
  "severity.warning": "ескерту",
  "severity.tip": "кеңес",
};
