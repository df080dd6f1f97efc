import { open, type Suggestion, told } from "./suggestion";
import { stems } from "./stems";

/** What somebody is the head of, in Russian and Kazakh, with Kazakh letters replaced by Russian ones. */
export type HeadedKind = "unit" | "branch" | "mission" | "project" | "employer" | "school";

/** Units of an employer, and places that are units. */
const units = stems(
  [
    "отдел, отделение, отделени*, подотдел, управление, управлени*, департамент, дирекци*, служб*, цех, участок, участк*, уч, сектор, бюро, групп*, подразделение, подразделени*, лаборатори*, лаб, бригад*, смен*, кафедр*, факультет, деканат, блок, канцеляри*, приемн*, архив, бухгалтери*, склад*, гараж, мастерск*, столов*, кухн*, прачечн*, общежити*, котельн*, станци*, подстанци*, автоколонн*, колонн*, караул, полигон, карьер, рудник*, шахт*, фабрик*, буров*, промысел, промысл*, установк*, парк, автопарк, терминал*, депо, лагер*, пункт*, магазин*, супермаркет*, аптек*, ресторан*, кафе, бар, салон*, ателье, отряд, комплекс*, ферм*, производств*, строительств*, хозяйств*, хоз, час, части, част*, пто, отк, ахо, асу, кип*, отиз, озр, юро, омтс, сб, асуп, отп, оопп, ит, it, hr, pr, нир, цтп, аяк, кпп, азс, тбо, мтс, гсм, ооос, отитб, тбиот",
    "болим, болими, болимше, болимшеси, баскарма, баскармасы, департаменти, цехы, цеха, учаске, учаскеси, секторы, топ, тобы, зертхана, зертханасы, ауысым, ауысымы, кызмет, кызмети, кафедра, кафедрасы, факультети, койма, коймасы, гаражы, асхана, асханасы, дукен, дукени, кенсе, кенсеси, орталык, орталыгы, бекет, бекети, стансасы, станса, шеберхана, шеберханасы, карьери, шахтасы, кениш, кениши, ондирис, ондириси, курылыс, курылысы, бригадасы, дамбасы, дариханасы, дарихана, мейрамханасы, автопаркы, кешен, кешени",
  ].join(", "),
);

const branches = stems("филиал, филиалы, региональн*, representation");
const missions = stems("представительств*, окилдик, окилдиги, диппредставительств*");
const projects = stems(
  "проект, проекты, программ*, жоба, жобасы, жобалар, жобалары, практик*, команд*, багдарлама, багдарламасы",
);
/** Employers of any kind. */
const employers = stems(
  "организаци*, компани*, предприяти*, обществ*, фирм*, товариществ*, учреждени*, холдинг*, корпораци*, концерн*, уйым, уйымы, кәсипорын, касипорын, касипорны, мекеме, мекемеси, компаниясы, серіктестик, сериктестик, сериктестиги, акционерн*",
);
/** Organisations that are usually employers. */
const schools = stems(
  "школ*, гимнази*, лице*, колледж*, университет*, институт*, академи*, вуз, училищ*, садик*, сад, садом, сада, ясли, детсад*, больниц*, поликлиник*, клиник*, госпитал*, диспансер*, роддом*, амбулатори*, музе*, театр*, кооператив*, кх, фх, фонд*, ассоциаци*, нии, крестьянск*, интернат*, санатори*, мектеп, мектеби, гимназиясы, лицейи, колледжи, университети, институты, балабакша, балабакшасы, аурухана, ауруханасы, емхана, емханасы, мурайжай, мурайжайы, театры, кооперативи, коры, шаруа",
);

const kinds: readonly (readonly [HeadedKind, RegExp])[] = [
  ["branch", branches],
  ["mission", missions],
  ["project", projects],
  ["school", schools],
  ["employer", employers],
  ["unit", units],
];

/** The suggestion for a head; null if it is not known what is headed. */
export function suggestedForHead(kind: HeadedKind | null, word: string): Suggestion | null {
  switch (kind) {
    case "unit":
      return told("heads_unit", word);
    case "school":
    case "employer":
    case "mission":
      return told("heads_employer", word);
    case "branch":
      return open("head_of_what", word);
    case "project":
      return open("project", word);
    case null:
      return null;
  }
}

/** The kind of thing headed that a word names; null if none. */
export function headedIn(word: string): HeadedKind | null {
  return kinds.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}
