import type { Texts } from "../catalogue";
import type { en } from "./en";

export const kk: Texts<typeof en> = {
  "unreadable.no_heading":
    "Бірде-бір жол бос орындар тізімінің тақырыптары ретінде оқылмайды. Жарияланған күн мен лауазымға не жариялау кодына арналған тақырыптар керек, мысалы «Лауазымы» және «Жарияланған күні».",
  "unreadable.no_position_column":
    "Лауазым немесе бос жұмыс орнын жариялау кодының бағаны жоқ. Танылған тақырыптар: {headings}.",
  "unreadable.no_posting_column":
    "Жарияланған күннің бағаны жоқ. Танылған тақырыптар: {headings}. Бағанды «Жарияланған күні» деп атаңыз.",
  "unreadable.not_read": "Танылмағандар: {headings}.",
  "unreadable.columns_compete":
    "Бірнеше баған бір нәрсені білдіреді: {headings}. Біреуінен басқасының атын өзгертіңіз.",
  "unreadable.chosen_heading_missing": "{headings} тақырыбы жоқ.",
  no_vacancies: "Тақырыптардың астында бірде-бір бос орын жоқ, тексеретін ештеңе жоқ.",
  quoted: "«{text}»",
};
