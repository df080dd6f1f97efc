import { plainWords } from "./stems";

/** What a noun at the end of an English title means. */
export type EnglishNoun =
  | "director"
  | "president"
  | "principal"
  | "head"
  | "manager"
  | "officer"
  | "assistant"
  | "operator"
  | "worker"
  | "helper"
  | "foreman"
  | "coordinator"
  | "learner"
  | "guard"
  | "leader"
  | "chef"
  | "attendant"
  | "executor"
  | "profession"
  | "employee"
  | "trade"
  | "unskilled";

const nouns: readonly (readonly [EnglishNoun, RegExp])[] = [
  ["director", plainWords("director")],
  ["president", plainWords("president, chairman, chairwoman, chairperson, chair, ceo, rector, chancellor")],
  ["principal", plainWords("principal, headmaster, headmistress, headteacher")],
  ["head", plainWords("head, chief, dean")],
  ["manager", plainWords("manager, mgr, managers")],
  ["officer", plainWords("officer, cfo, coo, cto, cio, cmo, chro, cco, cso, cpo, cdo")],
  ["assistant", plainWords("assistant, asst, aide")],
  ["operator", plainWords("operator")],
  ["worker", plainWords("worker, workman, workmen, staff, personnel, employee, hand")],
  ["helper", plainWords("helper, mate")],
  [
    "foreman",
    plainWords("foreman, foremen, supervisor, superintendent, chargehand, master, toolpusher, pusher"),
  ],
  [
    "coordinator",
    plainWords(
      "coordinator, controller, representative, rep, agent, executive, partner, associate, ambassador, member",
    ),
  ],
  ["learner", plainWords("trainee, intern, apprentice, student, learner, graduate")],
  ["guard", plainWords("guard, security, bodyguard, guardian")],
  ["leader", plainWords("leader, lead, owner, scrum")],
  ["chef", plainWords("chef")],
  ["attendant", plainWords("attendant")],
  [
    "executor",
    plainWords(
      "specialist, expert, consultant, adviser, advisor, analyst, lawyer, counsel, inspector, auditor, programmer",
    ),
  ],
  [
    "profession",
    plainWords(
      [
        "engineer, eng, engr, technician, tech, technologist, *ologist, geophysicist, petrophysicist, physicist, chemist, scientist, researcher, mathematician, statistician, architect, designer, draftsman, draughtsman, drafter, surveyor, estimator, planner, scheduler, metallurgist, economist, agronomist, botanist, veterinarian, vet, ecologist, environmentalist, pilot, navigator",
        "accountant, bookkeeper, financier, treasurer, appraiser, broker, trader, underwriter, actuary, notary, attorney, solicitor, paralegal, buyer, purchaser, recruiter, merchandiser, marketer, translator, interpreter, editor, proofreader, journalist, reporter, copywriter, writer, photographer",
        "developer, coder, tester, administrator, sysadmin, devops, moderator",
        "doctor, physician, nurse, dentist, surgeon, therapist, physiotherapist, pediatrician, paediatrician, psychiatrist, paramedic, medic, midwife, pharmacist, feldsher, nutritionist, dietitian",
        "teacher, lecturer, professor, tutor, instructor, trainer, coach, educator, librarian, curator, musician, artist",
      ].join(", "),
    ),
  ],
  [
    "employee",
    plainWords(
      "secretary, clerk, receptionist, cashier, dispatcher, archivist, typist, timekeeper, teller, registrar, expediter, expeditor, concierge",
    ),
  ],
  [
    "trade",
    plainWords(
      [
        "welder, *fitter, fabricator, electrician, plumber, carpenter, joiner, mason, bricklayer, plasterer, painter, rigger, scaffolder, fixer, ironworker, steelworker, turner, machinist, miller, grinder, lathe, driver, trucker, driller, derrickman, derrickhand, roughneck, floorman, floorhand, mechanic, millwright, insulator, roofer, tiler, glazier, blacksmith, smith, tinsmith, locksmith, blaster, shotfirer, miner, installer, assembler, repairman, erector, lineman, linesman, cableman, splicer, boilermaker, coppersmith, moulder, molder, caster, founder, smelter, slinger, banksman, signalman, paver, sandblaster, coater, blender",
        "cook, baker, butcher, confectioner, waiter, waitress, bartender, barman, barmaid, barista, barber, hairdresser, stylist, tailor, seamstress, dressmaker, sewer, upholsterer, shoemaker, cobbler, seller, salesperson, salesman, saleswoman, shopkeeper, storekeeper, storeman, storesman, warehouseman, weaver, printer, bookbinder, jeweller, jeweler, beekeeper, gardener, fisherman, milker, shepherd, manicurist, beautician",
      ].join(", "),
    ),
  ],
  [
    "unskilled",
    plainWords(
      "cleaner, loader, unloader, janitor, labourer, laborer, labour, dishwasher, porter, watchman, watchmen, doorman, doorkeeper, messenger, courier, sweeper, charwoman, maid, housemaid, chambermaid, bellboy, washer, stevedore, roustabout, dustman",
    ),
  ],
];

/** The meaning of a word of an English title as a noun; null if it is none. */
export function englishNoun(word: string): EnglishNoun | null {
  return nouns.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}
