import type { Texts } from "../catalogue";
import type { en } from "./en";

export const kk: Texts<typeof en> = {
  title: "Парақтағы жиынтықтар",
  "title.differs": "Парақтағы «{label}»: {stated}, есепке алынды: {counted}",
  agrees: "«{label}» ({cell}): {stated}, есепке алынғаны да сонша.",
  "agrees.all": "Парақтағы жиынтықтар есепке алынғанмен сәйкес келеді, жиынтық саны: {count} ({cells}).",
  differs: "«{label}» ({cell}): {stated}; есепке алынды: {counted}. Айырма: {difference}.",
  range: "{min} – {max}",
  part: "{what}: {count} ({rows}-жолдар)",
  "part.one": "{what}: 1 ({rows}-жол)",
  more: "{rows} және тағы {count}",
  "why.left": "{day} күнінен бұрын жұмыстан шыққан",
  "why.not_hired": "{day} күнінен кейін қабылданады",
  "why.away": "күндері бойынша {day} күні жұмыс істемейді",
  "why.same_person": "сол адам тағы бір рет",
  "why.vacant_post": "бос лауазымдар",
  "why.reading": "шарт түрі немесе түсіндірме бойынша есепке алынбайды",
  "why.no_facts": "аты-жөні де, азаматтығы да, лауазымы да жоқ",
  "why.unclear": "есепке алу-алмау анық емес",
  "why.below": "жиынтықтан төмен тұр",
  "why.foreigners": "шетелдіктер",
  "why.outside": "рұқсат санаты жоқ",
  "why.other_contract": "еңбек шартымен емес немесе штаттан тыс",
  "end.whole": "Бұл бүкіл айырма.",
  "end.some": "Осы жолдардың қайсысы жиынтыққа кіргені парақтан көрінбейді.",
  "end.rest":
    "Түсіндірілмегені: {count}. Жиынтық қолмен жазылған болуы немесе формуласы барлық жолды қамтымауы мүмкін.",
};
