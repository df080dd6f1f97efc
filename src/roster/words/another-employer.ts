import { amongSpaces } from "./phrases";

/** "Числится в ТОО «Бета»", "на балансе подрядчика", "«Бета» ЖШС штатында", "on Beta payroll". */
const onOtherBooks =
  / (числ|оформл|баланс|штат|зп|плат|работает)\S*( в| на| через)* (тоо|ао|жшс|llp|подряд|агент)| (жшс|llp)\S* (есе[бп]|штат|аркылы)| on (?!our|the|comp)\S+ payroll /;

/** Whether a note or a status puts somebody on the books of another firm. */
export function isOnOtherBooks(text: string): boolean {
  return onOtherBooks.test(amongSpaces(text));
}
