import type { Texts } from "../catalogue";
import type { en } from "./en";

export const kk: Texts<typeof en> = {
  "category.1": "1",
  "category.2": "2",
  "category.3": "3",
  "category.4": "4",
  "category.none": "санатсыз",

  from_word: "«{word}» сөзі бойынша: {why}",
  "reason.heads_employer": "жұмыс берушіні басқарады",
  "reason.deputy_of_employer": "бірінші басшының орынбасары",
  "reason.heads_unit": "бөлімшені басқарады",
  "reason.deputy_in_unit": "бөлімше басшысының орынбасары",
  "reason.heads_function": "жұмыс бағытын басқарады",
  "reason.heads_service": "өз мамандығы бойынша қызметті басқарады",
  "reason.profession": "маман",
  "reason.office_employee": "қызметші: басшылар мен мамандар анықтамалығы қызметшілерді де қамтиды",
  "reason.trade": "жұмысшы кәсібі",
  "reason.unskilled": "біліктілікті қажет етпейтін жұмыс, санаты жоқ",
  "reason.occupation_code": "кәсіптер жіктеуішінің коды бойынша",
  "reason.head_of_what": "атауынан нені басқаратыны көрінбейді: ұйымды, филиалды әлде бөлімшені",
  "reason.project": "жобаны немесе топты басқарады: өз бөлімшесі болса 2, әйтпесе 3",
  "reason.foreman": "шеберлер мен прорабтар басшыларға да, мамандарға да, жұмысшыларға да жатқызылады",
  "reason.manager": "басшы немесе маман",
  "reason.learner": "үйреніп жүрген лауазымына байланысты",
  "reason.work_not_named": "атауынан қандай жұмыс екені көрінбейді",
  "reason.disagree": "атаудың бөліктері немесе жанындағы код әртүрлі айтады",
  "reason.not_known": "мұндай атау мұнда белгісіз",

  unused: "Ескерілмеді, сондықтан ештеңе шешпейді: {message}",
  "unused.categories_no_headings":
    "{cell} лауазымдар мен санаттар кестесі ретінде оқылмайды. Тақырыптары «Лауазымы» және «Санаты» болуы керек.",
  "unused.category_unreadable":
    "{cell}: «{text}» — «{position}» үшін рұқсат санаты емес. 1, 2, 3, 4 немесе «санатсыз» деп жазыңыз не бос қалдырыңыз.",
  "unused.position_twice":
    "{cell}: «{position}» бірнеше жолда әртүрлі санатпен тұр, мұнда {text}. Біреуін қалдырыңыз.",
};
