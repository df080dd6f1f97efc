/** Words for somebody who has left, where nothing else is said. */
export const gone =
  "увол, ув, уволен, уволена, уволен*, уволился, уволилась, выбыл, выбыла, убыл, убыла, ушел, ушла, ушли, ушел с работы, ушла с работы, покинул*, покинул* компанию, покинул* организацию, отчислен*, бывший, бывшая, бывш, работал, работала, больше не работает, прекратил* работу, прекратил* трудов* отнош*, перестал* работать, не работает, бывш* работни*, бывш* сотрудни*, dismissed, terminated, resigned, left, left the company, left company, quit, gone, exited, former, ex, ex employee, former employee, former staff, no longer employed, no longer works, no longer working, released, absconded, кетти, шыкты, бурынгы, бурынгы кызметкер, бурынгы жумысшы, жұмыстан кетті, жұмыстан кеткен, жұмыстан шықты, жұмыстан шыққан, жұмыстан босатылды, жұмыстан босатылған, босатылды, босатылған, жұмыс істемейді";

/** Words that belie those of people who work: "отстранён от работы", "прекратил работу в мае". */
const ofTheEnd =
  "работал, работала, работали, прекрат*, перестал*, закончил*, завершил*, отстран*, приостан*, увольня*, к увольнению, на увольнени*, бывший, бывшая, former, formerly, ended, ceased, stopped, suspend*, until recently, бурынгы, тоқтат*, аяқтал*, тоқтаған, сокращен*, сократил*, демоб*, demob*, redundant, redundancy, laid off, off hire*, offboard*, исключен*, экс, умерш*, скончал*, погиб*, қайтыс, қысқарт*, осужд*, арестован*, пропал*";

/** Words for people who are perhaps no employees here: those of others, those who learn, those who are retired. */
const ofOthers =
  "студент*, практикант*, на практике, тағылымдамадан, волонтер*, самозанят*, пенси*, зейнет*, переведен*, перевел*, аутсорс*, агентск*, агентств*, субподряд*, прикомандирован*, откомандирован*, призван*, в армии, армия, армию, әскер*, ауысты*, ауыстырыл*, друг* компан*, друг* организац*, друг* фирм*, друг* филиал*, друг* предприят*, друг* работодат*, басқа компания*, басқа ұйым*, students, student, intern, interns, internship, volunteer*, self employed, pensioner*, pension, retiree, transferred, secondee*, seconded, agency, outsourc*, subcontract*, third party, military, another company, other company, another employer, other employer, works elsewhere, working elsewhere, employed elsewhere";

/** Words by which it is open whether somebody is an employee here. */
export const doubtful = `${ofTheEnd}, ${ofOthers}`;

/** Whoever is one works by another contract than an employee. */
export const soleTraders = "ип, жк, чп";
