import type { Texts } from "../catalogue";
import type { en } from "./en";

export const kk: Texts<typeof en> = {
  title: "Негіздеме",
  back: "Артқа",
  whole: "Бүкіл негіздемені көрсету",
  selected: "Белгіленген жолда кім?",
  "selected.elsewhere": "Тексерілген тізімнің жолындағы ұяшықты белгілеп, қайта басыңыз.",
  "tab.people": "Адамдар",
  "tab.arithmetic": "Есеп",
  "tab.law": "Заң",

  "number.citizens": "{count, plural, other {# азамат}}",
  "number.local":
    "қазақстандық кадрлар: {citizens, plural, other {# азамат}} + таңдалған түсіндірме бойынша {counted}",
  "number.foreigners": "{count, plural, other {# шетелдік}}",
  "number.unclear": "{count} түсініксіз",
  "number.counted": "{count, plural, other {# адам есептелді}}",
  "number.counted.range": "{min}–{max} адам есептелді",
  "number.outside": "екі топтан тыс: {count}",
  "number.left_out": "{count, plural, other {# жол есептелмеді}}",
  "number.who": "{number}, {group}",

  "exemption.ends":
    "Шегі {limit}, қазір {people} адам: тағы {more, plural, other {# адам}} қабылданса, босату тоқтайды.",
  "exemption.ends.next": "Шегі {limit}, қазір {people} адам: келесі қабылданған адам босатуды тоқтатады.",
  "exemption.ends.unclear":
    "Шегі {limit}, қазір {min}–{max} адам: тағы {more, plural, other {# адам}} қабылданса, босату тоқтауы мүмкін; түсініксіз жолдарға байланысты.",
  "exemption.ends.declared":
    "Мәлімделгені бойынша {people} адам, шегі {limit}: мәлімделген сан немесе осы тізім {limit} санынан асқанда босату тоқтайды.",
  "exemption.then.gaps": "Онсыз қазіргі тізім бойынша: {gaps}.",
  "exemption.then.holds": "Онсыз қазіргі тізім бойынша арақатынас сақталар еді.",

  "share.label": "Кім көрсетіледі",
  "share.all": "Барлық жолдар",
  "share.counted": "Есептелгендер, санаты қандай болса да",
  "share.group": "{group}, барлығы",
  "share.citizens": "{group}, ҚР азаматтары",
  "share.unclear.group": "{group}, түсініксіз",
  "share.foreigners": "{group}, шетелдіктер",
  "share.outside": "Екі топтан тыс",
  "share.unclear": "Түсініксіз",
  "share.left_out": "Есептелмегендер",
  "share.option": "{share} ({count, number})",

  search: "Аты бойынша іздеу",
  "search.clear": "Іздеуді тазалау",
  "rows.none": "Мұндай жол жоқ.",
  "rows.shown": "{total, number} жолдың {shown, number} көрсетілді",
  "rows.more": "Тағы көрсету",
  "rows.busy": "Жолдар қаралуда…",
  "rows.failed":
    "Панельдегі қатеге байланысты жолдарды қарап шығу мүмкін болмады. Артқа қайтып, парақты қайта тексеріңіз; көмектеспесе, «Диагностика» бетіндегі есепті сізге көмектесетін адамға беріңіз.",
  go: "{row}-жолға өту",
  "go.failed": "Жолды таңдау мүмкін болмады.",

  "fact.citizenship.none": "азаматтығы көрсетілмеген",
  "fact.category": "{category}-санат",
  "fact.category.said": "санаты: {text}",
  "fact.category.none": "санатсыз",
  "fact.read_as": "{text} ({code})",

  "way.citizen": "ҚР азаматы, {group}",
  "way.local": "таңдалған түсіндірме бойынша қазақстандық кадр ретінде, {group}",
  "way.foreigner": "шетелдік, {group}",
  "way.outside": "тек жалпы санда, екі топтан тыс",
  "way.nobody": "есептелмейді",
  "way.or": "{before}, не {after}",
  "as.clear": "есептелді: {way}",
  "as.outside": "тек жалпы санда есептелді, екі топтан тыс",
  "as.unclear": "кім болып есептелетіні түсініксіз: {ways}",
  "as.left_out": "есептелмеді: {why}",
  "as.further": "жол тағы {people, plural, other {# адамды}} білдіреді делінген: {ways}",
  "by.reading": "{reading}: {option}",

  "why.heading": "тақырыптар немесе баған нөмірлері",
  "why.total": "адам емес, жиынтық",
  "why.section": "бөлімнің тақырыбы",
  "why.note": "ескертпе немесе ешкімді атамайтын басқа мәтін",
  "why.signature": "қол қоятын орын",
  "why.numbered": "тек нөмірлер бағаны толтырылған",
  "why.no_facts": "аты да, азаматтығы да, лауазымы да жоқ",
  "why.vacant_post": "ешкім атқармайтын лауазым",
  "why.left": "{date} жұмыстан шыққан, {day} күнінен бұрын",
  "why.not_hired": "{date} қабылданған, {day} күнінен кейін",
  "why.away": "күндерін қалай оқыса да, {day} күні жұмыс істемейді",
  "why.same_person": "{row}-жолдағы адамның өзі, бір рет есептелді",

  "row.named": "{row}-жол, {name}: {account}.",
  "row.unnamed": "{row}-жол: {account}.",
  "row.above": "ол адамдар тізімінен жоғары не тақырыптар арасында",
  "row.elsewhere": "ол тексерілген жолдардың арасында жоқ",
  "row.blank": "ол бос",

  "arithmetic.exemption": "Босату",
  "arithmetic.exemption.yes": "{people} ≤ {limit}: қолданылады",
  "arithmetic.exemption.no": "{people} > {limit}: қолданылмайды",
  "arithmetic.exemption.unclear": "{min}–{max} адам, шегі {limit}: түсініксіз",

  "law.title": "{day} күніне қолданылатын қағидалар, біздің мазмұндауымызда",
  "readings.title": "Осы тізімге қатысты даулы мәселелер",
  "readings.none": "Даулы мәселелер бұл тізімдегі ешкімге қатысты емес.",
};
