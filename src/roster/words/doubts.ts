/** Words for somebody who has left, if nothing else is said except perhaps the date. */
export const left =
  "увол, уволен*, уволил*, ув, выбыл*, убыл*, ушел, ушл*, ушел с работы, покинул*, отчислен*, расчет, на расчет, рассчита*, бывш*, больше не работает, прекратил* работу, прекратил* трудов* отнош*, перестал* работать, не работает, dismissed, terminated, resigned, left, left the company, left company, quit, gone, exited, former, ex, ex employee, former employee, former staff, no longer employed, no longer works, no longer working, released, absconded, кетти, шыкты, бурынгы, бурынгы кызметкер, бурынгы жумысшы, жұмыстан кет*, жұмыстан шық*, жұмыстан босат*, босатыл*, жұмыс істемейді";

/** The same, but not with a date, which would be a day of work. */
export const gone = `${left}, работал, работала`;

/** Words that contradict words for working: "прекратил работу в мае". */
const ofTheEnd =
  "работал, работала, работали, прекрат*, перестал*, закончил*, завершил*, приостан*, бывший, бывшая, former, formerly, ended, ceased, stopped, suspend*, until recently, ex, бурынгы, тоқтат*, аяқтал*, тоқтаған";

/** Students, retired people, staff of customers, and marks of lists. In notes they may refer to employees. */
const ofPeople =
  "студент*, пенсионер*, зейнеткер*, students, student, pensioner*, retiree, резерв, архив, удалить, visitor*, guest, client, заказчик*";

/** Words, also at the beginning of a note, that leave open whether somebody is an employee here. */
export const doubtfulInNotes =
  "пер в, перев в, перешел в, перешла в, через ип, командирован* из, отработка, отрабатыва*, за штат*, выведен*, дубл*, не считать, не учитыва*, депорт*, аннулир*, соискател*, оформляет*, на оформлен*, исключить, убрать из, уволить, ушел в арм*, забран* в арм*, перевод в, перевод на, передан в, moved to, заменен*, replaced by, * pending, подрядн* организац*, подрядн* компан*, сдал* пропуск, пропуск сдан*, обходной*, уехал* домой, под вопрос*, контракт* заверш*, собственному*, не приех*, прием с, onboarding, notice given, келмеді, қабылданады, уехал* на родину, уехал* не верн*, не верн*, по соглашению сторон, loan to, loaned, * home, will not return, not returning, did not *, not working, badge returned, pass returned, own request, own will, қайтып келме*, елге қайт*, өз еркімен, өз қалауымен, отказ, отказал*, отозван*, ожидае*, в ожидании, ждет *, awaiting *, pending *, рұқсат күт*, практикант*, прохожден* практик*, почасовик*, сменил* гражданств*, вышел из гражданств*, отстран*, увольня*, к увольнению, на увольнени*, сокращен, сокращена, сокращены, сократил*, демоб*, demob*, redundan*, laid off, off hire*, offboard*, исключен*, экс, умерш*, скончал*, погиб*, қайтыс, қысқарт*, осужд*, арестован*, пропал*, контракт* *онч*, договор* *онч*, contract terminat*, end of contract, contract not *, not renewed, final exit, contingent*, работал* до, отработал* до, no longer with, not with, now with, now at, reassigned to, redeployed to, hired by, paid by, employed by, contracted through, on payroll of, шарт* бітті, басқа жер*, контракт* исте*, договор* исте*, срок договор* исте*, contract expired, contract finished, не сотрудник*, не работник*, вне штата, not an employee, not employee, на пенси*, выш* на пенси*, зейнетке, зейнетте, pension, выйдет, выходит на работу, приступит, начнет, будет принят*, will start, will join, to start, to join, starts, joins, arrives, joining *, starting *, arriving *, yet to *, not yet *, not arrived, not mobil*, to be mobil*, will be mobil*, приступает, принимае*, шығады, кіріседі, жұмысқа шығад*, жұмысқа кірісед*, әлі шықпа*, әлі шыққан жоқ, әлі келмеген, әлі келген жоқ, на практике, тағылымдамадан, волонтер*, самозанят*, переведен*, перевел*, аутсорс*, агентск*, агентств*, субподряд*, прикомандирован*, откомандирован*, призван*, в арми*, арми*, әскер*, ауысты, ауысып*, ауыстырыл*, друг* компан*, друг* организац*, друг* фирм*, друг* филиал*, друг* предприят*, друг* работодат*, басқа компания*, басқа ұйым*, басқа мекеме*, басқа кәсіпорын*, басқа фирма*, intern, interns*, volunteer*, self employed, transferred, secondee*, seconded, agency, outsourc*, subcontract*, third party, military, *other company, *other employer, works elsewhere, working elsewhere, employed elsewhere";

/** The same for statuses, contracts and texts next to a name. */
export const doubtful = `${ofTheEnd}, ${ofPeople}, ${doubtfulInNotes}`;

/** Words that mark a row as none of an employee here: next to a name, or as a whole note. */
export const marksOfLists =
  "удален, удалена, удалены, удал, жойылды, жойылған, deleted, removed, списан*, закрыт, закрыта, closed, повтор, duplicate, тест, тестовый, тестовая, test, не наш, не наша, чужой, чужая, архив, на удаление, снят*";

/** Words that raise a doubt only next to a name: "НЕТ Омаров". */
export const besideNames = `нет, жоқ, план, plan, planned, жоспар, тоо, жшс, llp, ${marksOfLists}`;

/** Sole traders, who are not employees. */
export const soleTraders = "ип, жк, чп";
