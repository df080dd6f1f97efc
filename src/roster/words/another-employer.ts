import { amongSpaces } from "./phrases";

/** "Числится в ТОО «Бета»", "на балансе подрядчика", "«Бета» ЖШС штатында", "on Beta payroll". */
const onOtherBooks =
  / (числ|оформл|трудоустр|баланс|штат|зп|плат|работает)\S*( в| на| через)* (тоо|ао|жшс|llp|подряд|агент)| (жшс|llp)\S* (есе[бп]|штат|аркылы)| on (?!our|the|comp|loc)\S+ payroll /;

/** Whether a note or a status puts somebody on the books of another firm. */
export function isOnOtherBooks(text: string): boolean {
  return onOtherBooks.test(amongSpaces(text));
}

/** Notes that name a firm and little else: "ТОО «Бета»", "от ТОО «Бета»", "Beta LLP". */
export const ofFirm = /^( от)? (тоо|ао) |^( \S+){1,2} (жшс|llp) $/;
