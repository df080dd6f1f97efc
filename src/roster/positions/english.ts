import { type EnglishNoun, englishNoun } from "./english-words";
import { open, type Suggestion, told } from "./suggestion";
import type { Word } from "./title";

/** A noun that names a post, with the words before it, and those after "of", "for", "to" or "in". */
type Post = { readonly noun: Word; readonly before: readonly Word[]; readonly of: readonly Word[] };

const links = /^(of|for|to|in|at|on|with)$/;
const fillers = /^(the|a|an|and|senior|sr|junior|jr|leading|first|second|third|group)$/;

/** The suggestion from an English title: the last noun before "of", "for" or "to" decides. */
export function suggestEnglish(all: readonly Word[]): Suggestion {
  const words = all.filter(({ is }) => !fillers.test(is));
  const link = words.findIndex(({ is }) => links.test(is));
  const front = link === -1 ? words : words.slice(0, link);
  const of = link === -1 ? [] : words.slice(link + 1);
  const [first] = front;
  if (first === undefined) return open("not_known");
  if (/^(deputy|vice|dep)$/.test(first.is)) return deputyOf(first, words.slice(1));
  const at = front.findLastIndex(({ is }) => englishNoun(is) !== null);
  const noun = front[at];
  const kind = noun === undefined ? null : englishNoun(noun.is);
  if (noun === undefined || kind === null) return open("not_known");
  return ofNouns[kind]({ noun, before: front.slice(0, at), of });
}

function has(words: readonly Word[], pattern: RegExp): boolean {
  return words.some(({ is }) => pattern.test(is));
}

/** "Deputy Director for Production" is a deputy of the employer's head, whatever the field. */
function deputyOf(word: Word, words: readonly Word[]): Suggestion {
  const field = words.findIndex(({ is }) => is === "for");
  const head = suggestEnglish(field === -1 ? words : words.slice(0, field));
  if (head.category === 1) return told("deputy_of_employer", word.text);
  if (head.category === 2) return told("deputy_in_unit", word.text);
  return head.category === null && head.reason === "project" ? head : open("head_of_what", word.text);
}

const ofNouns: Readonly<Record<EnglishNoun, (post: Post) => Suggestion>> = {
  director: directorOf,
  president: ({ noun, before }) =>
    has(before, /^(regional|area|assistant|executive)$/)
      ? open("head_of_what", noun.text)
      : told("heads_employer", noun.text),
  principal: ({ noun }) => told("heads_employer", noun.text),
  head: headOf,
  manager: managerOf,
  officer: officerOf,
  assistant: assistantOf,
  operator: operatorOf,
  worker: workerOf,
  helper: ({ noun, before }) =>
    has(before, /^(kitchen|general|cleaning)$/)
      ? told("unskilled", noun.text)
      : open("work_not_named", noun.text),
  foreman: ({ noun }) => open("foreman", noun.text),
  coordinator: coordinatorOf,
  learner: ({ noun }) => open("learner", noun.text),
  guard: ({ noun }) => open("work_not_named", noun.text),
  leader: ({ noun }) => open("project", noun.text),
  chef: ({ noun }) => open("head_of_what", noun.text),
  attendant: ({ noun, before }) =>
    has(before, /^(cloakroom|lift|elevator|toilet|parking|room)$/)
      ? told("unskilled", noun.text)
      : open("work_not_named", noun.text),
  executor: professionOf,
  profession: professionOf,
  employee: ({ noun, before }) =>
    isLearner(before) ? open("learner", noun.text) : told("office_employee", noun.text),
  trade: tradeOf,
  unskilled: ({ noun, before }) =>
    has(before, /^crane$/) ? open("not_known") : told("unskilled", noun.text),
};

function tradeOf(post: Post): Suggestion {
  const { noun, before } = post;
  if (isLearner(before)) return open("learner", noun.text);
  return has(before, /^(chief|head)$/) ? chiefOf(post) : told("trade", noun.text);
}

function isLearner(before: readonly Word[]): boolean {
  return before.some(({ is }) => englishNoun(is) === "learner");
}

const unit =
  /^(department|dept|division|section|unit|sector|laboratory|lab|workshop|shop|store|warehouse|shift|service|services|office|bureau|directorate|faculty|plant|site|area|field|mine|rig|camp|terminal|yard|depot|station|kitchen|restaurant|supermarket|pharmacy|production|construction|maintenance)$/;
const schools =
  /^(school|college|university|hospital|clinic|kindergarten|nursery|museum|theatre|theater|foundation|fund|cooperative|academy|institute)$/;
const company = /^(company|organization|organisation|enterprise|firm|country|board|corporate|management)$/;
const project = /^(project|projects|program|programme|programs|portfolio|scrum|team|crew|delivery)$/;
const branch = /^(branch|regional|region|territory|representative|representation)$/;

function directorOf({ noun, before, of }: Post): Suggestion {
  const all = [...before, ...of];
  if (has(before, /^(managing|executive|associate|assistant|area)$/)) return open("head_of_what", noun.text);
  if (all.length === 0 || has(before, /^(general|country)$/)) return told("heads_employer", noun.text);
  if (has(all, branch)) return open("head_of_what", noun.text);
  if (has(all, project)) return open("project", noun.text);
  if (has(all, schools) || has(all, company)) return told("heads_employer", noun.text);
  return told(has(all, unit) ? "heads_unit" : "heads_function", noun.text);
}

/** "Head of Procurement" and "Laboratory Head" head a unit; a bare "Chief" is cut off. */
function headOf({ noun, before, of }: Post): Suggestion {
  const all = [...before, ...of];
  if (/^dean/.test(noun.is)) return told("heads_unit", noun.text);
  if (all.length === 0) return open("head_of_what", noun.text);
  if (has(of, /^representati(ve|on)$/)) return told("heads_employer", noun.text);
  if (has(all, branch)) return open("head_of_what", noun.text);
  if (has(all, project) && !has(all, unit)) return open("project", noun.text);
  if (has(all, schools) || has(of, company)) return told("heads_employer", noun.text);
  return of.length > 0 || has(all, unit) ? told("heads_unit", noun.text) : open("head_of_what", noun.text);
}

/** Places that are units; a field of work is not. */
const place =
  /^(site|construction|warehouse|store|shop|supermarket|workshop|laboratory|lab|department|dept|division|section|unit|shift|plant|factory|mine|camp|terminal|yard|depot|restaurant|pharmacy|canteen|workshops|stores)$/;

function managerOf({ noun, before, of }: Post): Suggestion {
  const all = [...before, ...of];
  if (has(before, /^general$/))
    return before.length === 1 ? told("heads_employer", noun.text) : open("head_of_what", noun.text);
  if (has(before, /^country$/)) return told("heads_employer", noun.text);
  if (has(before, /^(assistant|trainee)$/)) return open("manager", noun.text);
  if (has(all, project)) return open("project", noun.text);
  if (has(all, branch)) return open("head_of_what", noun.text);
  if (has(before, /^(office|product|account|accounts|client|clients|customer|relationship|key)$/))
    return told("profession", noun.text);
  return has(all, place) ? told("heads_unit", noun.text) : open("manager", noun.text);
}

function officerOf({ noun, before }: Post): Suggestion {
  if (has(before, /^chief$/))
    return told(has(before, /^executive$/) ? "heads_employer" : "heads_function", noun.text);
  if (noun.is !== "officer" && noun.is !== "officers") return told("heads_function", noun.text);
  if (has(before, /^(security|police|guard)$/)) return open("work_not_named", noun.text);
  return before.length === 0 ? open("work_not_named", noun.text) : told("profession", noun.text);
}

function assistantOf({ noun, before, of }: Post): Suggestion {
  if (has(before, /^(shop|sales|store)$/)) return told("trade", noun.text);
  if (has(before, /^kitchen$/)) return told("unskilled", noun.text);
  if (has(before, /^(teaching|medical|nursing|care)$/)) return open("work_not_named", noun.text);
  return before.length > 0 || of.length > 0
    ? told("office_employee", noun.text)
    : open("work_not_named", noun.text);
}

const machine =
  /^(crane|forklift|excavator|bulldozer|dozer|loader|grader|backhoe|roller|truck|tractor|machine|cnc|lathe|press|drill|drilling|plant|boiler|pump|compressor|turbine|furnace|kiln|crusher|mill|conveyor|winch|hoist|lift|equipment|process|production|refinery|field|well|wellhead|control|panel|station|unit|rig|line|packaging|sewing|telehandler|manlift|generator|paver|mixer|batching|rotary|gas|oil|heavy|mobile|tower|lathes|machinery|water|treatment|extruder|harvester)$/;

function operatorOf({ noun, before, of }: Post): Suggestion {
  if (has(before, /^(call|contact)$/)) return told("office_employee", noun.text);
  return has([...before, ...of], machine) ? told("trade", noun.text) : open("work_not_named", noun.text);
}

function workerOf({ noun, before }: Post): Suggestion {
  if (has(before, /^(general|unskilled|kitchen|auxiliary|manual|casual|cleaning)$/))
    return told("unskilled", noun.text);
  if (has(before, /^(social|research|medical|scientific)$/)) return told("profession", noun.text);
  return has(before, /^(concrete|metal|steel|skilled|mine|sheet)$/)
    ? told("trade", noun.text)
    : open("work_not_named", noun.text);
}

function coordinatorOf({ noun, before }: Post): Suggestion {
  if (
    /^control/.test(noun.is) &&
    has(before, /^(document|documents|documentation|air|traffic|cost|quality)$/)
  )
    return told("profession", noun.text);
  if (/^(rep|representative)s?$/.test(noun.is) && has(before, /^(sales|medical|trade)$/))
    return told("profession", noun.text);
  return open(has(before, project) ? "project" : "work_not_named", noun.text);
}

const withService =
  /^(engineer|accountant|mechanic|geologist|geophysicist|technologist|metallurgist|architect|designer|surveyor|agronomist|editor|electrician|metrologist|ecologist|power|nurse|dispatcher|chemist|pharmacist)s?$/;

function professionOf(post: Post): Suggestion {
  const { noun, before } = post;
  if (isLearner(before)) return open("learner", noun.text);
  return has(before, /^(chief|head)$/) ? chiefOf(post) : told("profession", noun.text);
}

function chiefOf({ noun, before, of }: Post): Suggestion {
  if (/^(physician|doctor)/.test(noun.is)) return told("heads_employer", noun.text);
  if (/^teacher/.test(noun.is)) return told("heads_employer", noun.text);
  if (englishNoun(noun.is) === "executor") return told("profession", noun.text);
  if (has([...before, ...of], project)) return open("project", noun.text);
  return withService.test(noun.is) ? told("heads_service", noun.text) : open("head_of_what", noun.text);
}
