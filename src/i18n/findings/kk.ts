import type { FindingsTexts } from "../findings";

export const kk: FindingsTexts = {
  "walk.hint": "↑ ↓ ескертулер бойынша жүреді; парақ соған ілеседі.",

  better: "Дұрысы:",
  suggested: "Ұсынылады:",
  fix: "Түзету",
  "fix.label": "{cell}: {value} деп жазу",
  "alike.menu": "Осындайдың бәрін түзету",
  "alike.safe": "Осы себептің бәрі: {count}",
  "alike.text": "{before} → {after}: {count} ұяшық",
  "alike.day_first": "{column} бағаны: күн.ай деп оқу, {count} ұяшық",
  "alike.month_first": "{column} бағаны: ай.күн деп оқу, {count} ұяшық",

  "preview.label": "Қазіргісі және өзгергені",
  "preview.empty": "(бос)",
  "preview.change": "{before} → {after}",
  "preview.count": "{count, plural, other {# ұяшық өзгереді:}}",
  "preview.more": "және тағы {count}",
  "preview.alike": "{count, plural, other {Дәл осындай тағы # ұяшық}}",
  write: "Жазу",
  writing: "Жазылуда…",
  cancel: "Бас тарту",

  "written.one": "{cell} ұяшығына жазылды. Excel-дің болдырмау әрекеті мүмкін жерде бұрынғысын қайтарады.",
  "written.many":
    "{count, plural, other {# ұяшыққа жазылды}}. Excel-дің болдырмау әрекеті бұрынғысын қайтарады, мүмкін жерде бір қадаммен.",
  "written.none": "Ештеңе жазылмады.",
  "left.changed": "{count, plural, other {Тексеруден кейін # ұяшық өзгерген, оларға тиілген жоқ: {cells}.}}",
  "left.refused":
    "{count, plural, other {Мәнін формула береді, сондықтан # ұяшыққа тиілген жоқ: {cells}. Формуланы түзетіңіз.}}",
  "left.further": "{cells} және тағы {count}",
  "failed.protected": "Парақ қорғалған, сондықтан ештеңе жазылмады. Қорғауды алып тастап, қайталап көріңіз.",
  "failed.gone": "Бұл парақ кітапта енді жоқ, сондықтан ештеңе жазылмады.",
  "failed.write": "Excel өзгерісті жазбады. Парақта не тұрғанын көру үшін қайта тексеріңіз.",
  dismiss: "Хабарды жабу",

  ignore: "Елемеу…",
  "ignore.label": "{cell}: елемеу…",
  "ignore.label.employer": "Жұмыс беруші туралы ескертуді елемеу…",
  "ignore.all": "Бәрін елемеу…",
  "ignore.title": "{cell}: елемеу",
  "ignore.title.many": "{count, plural, other {# ескертуді елемеу}}",
  "ignore.reason": "Себебі",
  "ignore.hint": "{table} кестесінде сақталады, оны бәрі оқи алады. Тексеру жауабы өзгермейді.",
  "ignore.do": "Елемеу",
  "ignored.done":
    "{count, plural, other {# ескерту еленбейді}}, ол {table} кестесінде сақталды. Тексеру жауабы сол қалпында.",
  "ignored.protected":
    "Парақ не кітап қорғалған, сондықтан {count, plural, other {# ескерту}} панель жабылғанша ғана еленбейді. Тексеру жауабы сол қалпында.",
  "ignored.columns":
    "{table} кестесінде баған жетіспейді, сондықтан {count, plural, other {# ескерту}} панель жабылғанша ғана еленбейді. Тексеру жауабы сол қалпында.",
  "ignored.failed":
    "{table} кестесіне жазу мүмкін болмады, сондықтан {count, plural, other {# ескерту}} панель жабылғанша ғана еленбейді. Тексеру жауабы сол қалпында.",
  "ignored.title": "Еленбегендер",
  "ignored.since": "{day} күнінен бері еленбейді",
  "ignored.reason": "Себебі: {reason}",
  "ignored.no_reason": "Себебі көрсетілмеген",
  "ignored.unwritten": "Панель жабылғанша ғана",
  restore: "Қайтару",
  "restore.label": "{cell}: қайтару",
  "restore.label.employer": "Жұмыс беруші туралы ескертуді қайтару",
  "restore.all": "Бәрін қайтару",
  "restored.done":
    "{count, plural, =0 {Ештеңе қайтарылмады: бұл жолдар кестеде енді жоқ.} other {# ескерту тізімге қайтарылды.}}",
  "restored.protected": "{table} кестесі қорғалған, сондықтан оның жолдары еленбеген күйі қалады.",
  "restored.failed": "{table} кестесін өзгерту мүмкін болмады, сондықтан оның жолдары еленбеген күйі қалады.",
  "table.unreadable":
    "{table} кестесінде парақ, ұяшық, код, адам не бұрын тұрған мән бағаны жоқ, сондықтан ол бойынша ештеңе еленбеген болып саналмайды.",
  "report.title": "Еленбеген ескертулер",
  "report.hint":
    "Пайдаланушының шешімімен жоғарыда көрсетілмеген; тексеру жауабында олардың жолдары бұрынғыша саналады.",
  "report.reason": "Себебі",
  "report.day": "Еленбеген күні",

  "table.sheet": "Парақ",
  "table.cell": "Ұяшық",
  "table.finding": "Ескерту",
  "table.person": "Адам",
  "table.stood": "Не тұрды",
  "table.reason": "Себебі",
  "table.day": "Еленбеген күні",
  "table.code": "Код",

  "matters.iin_invalid": "Онсыз екі жолда тұрған адам екі рет саналуы мүмкін.",
  "matters.iin_is_bin": "ЖСН болмаса, екі жолда тұрған адам екі рет саналуы мүмкін.",
  "matters.iin_lost_zeros": "Басқа бағдарламалар қысқа нөмірді өзге адамдікі деп ұғуы мүмкін.",
  "matters.birth_date_differs": "Екеуінің бірі қате, ал екі жолдағы бір адам ЖСН бойынша танылады.",
  "matters.same_person": "Екі рет саналған адам үлес пен санды өзгертер еді.",
  "matters.same_iin": "Бір адам ба, екеу ме — үлес пен сан әртүрлі шығады.",
  "matters.perhaps_no_person": "Онда ешкім болмаса, адам саны аз, бәлкім үлес те басқа.",
  "matters.status_unknown": "Жұмыстан шыққан адам саналмайды.",
  "matters.contract_ended": "Жұмыстан шыққан адам саналмайды.",
  "matters.contract_extended": "Хабарлама болғаны кестеден көрінбейді.",
  "matters.permit_ended":
    "Рұқсатының мерзімі өткен шетелдік қай күннен бастап есептелмейтінін біз оқыған ешбір дереккөз айтпайды.",
};
