import type { Texts } from "../catalogue";
import type { en } from "./en";

export const kk: Texts<typeof en> = {
  "group.managers": "1–2-санаттар",
  "group.workers": "3–4-санаттар",
  "asked.line":
    "{group}: {list}; {people, plural, other {# шетелдікке}} берілген {applications, plural, other {# өтінішпен}} — {then}.",
  "asked.on": "{day}: {line}",
  "asked.count": "{citizens}/{total}",
  "asked.count.range": "{worstCitizens}/{worstTotal} – {bestCitizens}/{bestTotal}",
  "asked.short": "{counts}, {gap, plural, other {# азамат}} жетпейді",
  "asked.short.range": "{counts}, {min}–{max} азамат жетпейді",
  "asked.open": "{counts}, анық емес жолдар шешеді",
  "asked.fits":
    "{counts}, {room, plural, =0 {арақатынас бұдан артыққа жол бермейді} other {арақатынас тағы # шетелдікке жол береді}}",
  "asked.people": "{group}: {list}; {people, plural, other {сұралған # шетелдікпен}} — {then}.",
};
