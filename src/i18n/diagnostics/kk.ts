import type { Texts } from "../catalogue";
import type { en } from "./en";

export const kk: Texts<typeof en> = {
  title: "Диагностика",
  back: "Артқа",
  about:
    "Осы Excel-де не жұмыс істейтіні — сізге көмектесетін адамға арналған. Ештеңе жіберілмейді: есепті көшіріп, өзіңіз беріңіз.",
  "reading.title": "Ашық кітапты оқу",
  "reading.running": "Тексеріліп жатыр… {total, number} ішінен {done, number}",
  "reading.done": "{failed, plural, =0 {Бәрі жұмыс істеді.} other {Жұмыс істемегені: #.}}",
  "step.listSheets": "Парақтар мен кестелер тізімі",
  "step.readSheet": "Ашық парақтың ұяшықтары",
  "step.readTable": "Жұмыс беруші баптауларының кестесі",
  "step.selection": "Белгіленген ұяшықтар",
  "step.findFormulas": "Осы қондырманың формулалары",
  "step.watchEdits": "Өзгерістер туралы хабар",
  "step.fillSheet": "Формулаларды жазу",
  "step.calculate": "Есептеу",
  "step.markFindings": "Ұяшықтарды белгілеу",
  "step.clearMarks": "Белгілерді алу",
  "step.freezeFormulas": "Жауаптарды бекіту",
  ok: "жұмыс істейді",
  failed: "жұмыс істемейді",
  took: "{milliseconds, number} мс",
  "formulas.title": "Формулалар",
  "formulas.about":
    "Әр формула ойдан шығарылған адамдары бар жаңа парақта сыналады. Кейін парақ жойылады да, Excel бұл кітапта нені болдырмауға болатынын ұмытады.",
  "formulas.try": "Формулаларды жаңа парақта сынау",
  "formulas.trying": "Excel есептеп жатыр. Бұған он секунд кетуі мүмкін.",
  "formulas.done": "Күткендей жауап береді: {total, number} формуладан {right, number}.",
  "formulas.protected":
    "Кітаптың құрылымы қорғалған, сондықтан парақ қосылмады. Басқа кітапта байқап көріңіз.",
  "formulas.failed": "Excel тоқтап қалды. «{sheet}» парағы қалып қойса, оны жойыңыз.",
  "sheet.name": "KZ сынағы",
  "report.title": "Есеп",
  "report.about":
    "Нұсқалар, уақыт, сандар мен кодтар; есімдер де, ұяшықтардың мазмұны да, парақтар мен файлдардың атаулары да жоқ. Ағылшын тілінде: қондырманы жөндейтіндер осылай оқиды.",
  "report.copy": "Есепті көшіру",
  "report.copied": "Көшірілді.",
  "report.not_copied": "Көшіру мүмкін болмады. Есепті белгілеп, Ctrl+C басыңыз.",
};
