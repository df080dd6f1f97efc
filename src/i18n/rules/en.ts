/** The rules in words, one sentence a value, and what stands around them. */
export const en = {
  "rule.local_content_managers": "Citizens are at least {value}% of categories 1–2 together.",
  "rule.local_content_workers": "Citizens are at least {value}% of categories 3–4 together.",
  "rule.outstaffed_workers": "Workers of a sending party (outstaffing) are counted.",
  "rule.outstaffed_workers.counted": "Workers of a sending party (outstaffing) are counted, by citizenship.",
  "rule.small_business_exemption":
    "A small business is exempt from the ratio with no more than {value} people.",
  "rule.small_business_exemption.any_size": "A small business is exempt from the ratio at any size.",
  "rule.foreign_branch_exemption":
    "A branch or representative office of a foreign legal entity is exempt from the ratio with no more than {value} people.",
  "rule.micro_business_criteria":
    "A small business is micro with no more than {headcount} people on average, or with a yearly income of no more than {incomeInMci} MCI: one of the two is enough.",
  "rule.small_business_criteria":
    "A business is small with no more than {headcount} people on average and a yearly income of no more than {incomeInMci} MCI.",
  "rule.medium_business_criteria":
    "A business is large above {headcount} people on average or above a yearly income of {incomeInMci} MCI; between small and large it is medium.",
  "rule.excluded_activities": "In these activities no business is small, whatever its size: {value}.",
  "rule.mci": "The monthly calculation index (MCI) is {value} tenge.",
  "rule.mci.unknown": "The monthly calculation index (MCI) is not known yet.",
  "rule.labour_market_test":
    "An application is filed after {value} calendar days from the day on which the vacancy was posted on the Electronic Labour Exchange.",
  "rule.labour_market_test.not_required":
    "No search on the Electronic Labour Exchange before an application.",
  "rule.filing_portals": "Portals named for applications: {value}.",
  "rule.renewal_window":
    "A renewal is filed from {earliest} to {latest} calendar days before the permit ends; by statute at any rate before it ends (seasonal workers aside).",

  "item.narcotics": "narcotics, psychotropic substances and precursors",
  "item.excisable_goods": "production and (or) wholesale of excisable goods",
  "item.grain_storage": "storage of grain at grain-receiving points",
  "item.lotteries": "lotteries",
  "item.gambling": "gambling",
  "item.radioactive_materials": "radioactive materials",
  "item.banking_insurance":
    "banking or separate banking operations, and the insurance market (insurance agents aside)",
  "item.audit": "audit",
  "item.securities_market": "professional activity on the securities market",
  "item.credit_bureaus": "credit bureaus",
  "item.security_services": "security (guard) services",
  "item.weapons": "civil and service weapons and their cartridges",
  "item.digital_mining": "digital mining of subtype I",
  "item.commodity_exchanges": "commodity exchanges",
  "confidence.primary": "read in the statute’s text, copy of {copied}",

  "confidence.concluded": "our conclusion from a statute’s text, copy of {copied}",
  "confidence.reported": "reported, not read in an act",
  "confidence.disputed": "disputed: sources conflict or are weak",
  "law.line": "Our summary of the law, checked on {day}.",
  "law.line.changed": "Our summary of the law, checked on {day}; the law may have changed since.",
  "law.since": "{act}, {since}; {confidence}",
  since: "in force since {day}",
  "since.known": "in force on {day}, the first day known here",

  "list.title": "In force on {day}",
  act: "Act",
  checked: "Checked on",
  before: "Before",
  "before.value": "Until {day}: {rule}",
  next: "Next",
  "next.value": "From {day}: {rule}",
  "next.badge": "changes on {day}",
  "next.badge.unknown": "not known from {day} on",
  sources: "Sources",
  "source.dated": "{publisher}, {published}",
  "source.statute.copied": "{act}, copy of {copied}",
  "source.statute": "{act}, with the amendments up to {amended} (the day of the copy is not told)",

  unread: "The Rules were amended on {day}. What changed then could not be read, so it is not in this list.",
  "doubt.title": "What could not be verified",
  "doubt.rules":
    "The statutes were read, the paragraphs of the Rules were not: of the Rules only the title and the preamble. What the Rules alone say rests on what other publications tell.",
  "doubt.copies":
    "The statutes were read in public copies and not in the official gazette; each copy has its day, and later laws may have changed it.",
  "doubt.count": "Read in a statute: {primary}. Reported: {reported}. Disputed: {disputed}.",

  "readings.title": "Disputed points",
  "readings.intro":
    "The Rules could not be read on these points. Each is read in the cautious way unless the employer’s settings choose another.",
  "readings.default": "default",
  "readings.used": "used",
  "readings.literal": "by the words of the Law on Migration, art. {articles}",
  "readings.none": "No page we found speaks of this point.",
  "readings.go": "Choose on the screen “Employer”",
  "deadlines.title": "Deadlines",
  "deadlines.intro":
    "The last day of each duty if what brings it about falls on {day}, a day that is not counted itself. Where the last day is a day off, the working day before it is in time by every reading.",
  "deadline.contract_signed": "Labour contract signed: enter its data in the contract register (ЕСУТД)",
  "deadline.contract_amended": "Labour contract amended: enter the change in the contract register (ЕСУТД)",
  "deadline.contract_extended":
    "Labour contract extended: enter the extension in the contract register (ЕСУТД)",
  "deadline.contract_ended": "Labour contract ended: enter the end in the contract register (ЕСУТД)",
  "deadline.contract_restored": "Worker reinstated: enter the reinstatement in the contract register (ЕСУТД)",
  "deadline.contract_corrected": "Contract data found wrong: correct them in the contract register (ЕСУТД)",
  "deadline.transferee_entered":
    "Intra-corporate transferee entered the country: written information to the local body for employment and social protection",
  "deadline.foreigner_arrived": "Foreigner arrived: notice to the internal-affairs bodies",
  "deadline.vacancy_appeared":
    "Vacancy appeared: onto the Electronic Labour Exchange, with working conditions and pay",
  "deadline.layoff": "Workers are to be laid off: notice to the career centre at least a month ahead",
  "deadline.permit_ends": "Permit ends: the worker leaves by then, if there is no other ground to stay",
  "deadline.trip_began":
    "A foreigner’s trip to a region outside the permit begins: the last day, if it is the only trip of the year",
  "deadline.certificate_holder":
    "A holder of a certificate of qualification is hired, or the work ends: information to the authorised body",
  "deadline.by":
    "by {last} ({unit, select, working_days {{count, plural, one {# working day} other {# working days}}} months {{count, plural, one {# month} other {# months}} ahead} other {{count, plural, =0 {the day itself} one {# calendar day} other {# calendar days}}}}{runs, select, with {, the first day counted} other {}})",
  "deadline.day_off":
    "{last} is a day off. Act by {advised}; read as moved to the next working day the last day would be {moved}.",
  "deadline.day_off.before": "{last} is a day off. Act by {advised}.",
  "deadline.unknown": "the working calendar of those days is not known",
  "deadline.no_term": "by when was not found",
  "deadline.ask":
    "The duty stands in the statute; the term was not found. Ask the local body for employment, and do it at once.",
  "deadline.registration":
    "Since {date} new rules of registration ask other things of foreigners of some states; whether this notice is still asked for was not found.",
  "deadline.order":
    "The terms of the contract register stand in Order 353 of 03.09.2020, which could not be read.",
  "deadline.corrected":
    "A correction within this term is told to be free of a fine. A page of 2020 told 30 calendar days, which end earlier.",
  "deadline.extended": "One source tells this term. The one for amendments, in calendar days, ends earlier.",
  "deadline.trips":
    "All trips of a person within a year count together, here with the first and the last day of each.",
  "request.title": "Annual request for foreign staff of {year}",
  "request.by": "by {last} as most sources say; disputed",
  "request.late": "probably late: ask the region",
  "request.intro":
    "Employers tell the local executive body of each region a year ahead how many foreigners they need. The order that, as far as is known, sets the last day (274 of 30.06.2023) could not be read, and that day is told in several ways. People who need no permit and intra-corporate transferees do not belong in it.",
  "request.option": "{last}: {left, plural, =0 {today} one {# day left} other {# days left}} ({publishers})",
  "request.option.past": "{last}: past ({publishers})",
  "request.advised": "Some regions close early: file by {advised}.",
  "fines.title": "Possible fines",
  "fines.intro":
    "What the Code of Administrative Offences names, possible and no prediction. In tenge by the index (MCI) of the day on which the case is opened, here the day above. Since when it names these amounts the copies do not tell: on earlier days they may have been others. Whether an official and the employer are both fined, and whether for each person or each case, the text does not say.",
  "fine.if": "Possible fine if {act} (art. {article})",
  "fine.article": "art. {article} of the Code",
  "fine.again": "Again within a year of a penalty (art. {article} of the Code): {fines}",
  "fine.ratio":
    "A ratio that fails is reported as a ground for refusing a permit; a fine for the ratio itself was not found.",
  "fine.basis":
    "What the Code names, possible and no prediction. In tenge by the index (MCI) of the day on which the case is opened, here taken to be {day}; of a year whose index is not known no tenge are told. Whether an official and the employer are both fined, and whether for each person or each case, the text does not say.",
  "fine.519(1)": "Foreign labour without the permit, or a foreigner without the certificate he needs",
  "fine.519(2)": "A foreigner in another position than the permit names",
  "fine.519(3)": "Either of these again within a year of a penalty",
  "fine.518(1)": "Receiving party: no steps for papers of stay or departure, or late information",
  "fine.518(2)": "Housing for an unlawful stayer, or avoiding departure",
  "fine.518(3)": "Either of these again within a year",
  "fine.98(1)": "Vacancy data not sent or late; notices of lay-off, hiring or refusal",
  "fine.98(2)": "The same again within a year",
  "fine.98(1-1)": "Contract data in the contract register not entered, late, incomplete or wrong",
  "fine.98(2-1)": "Contract data again within a year",
  "fine.86(1)": "Work without a labour contract",
  "fine.86(2)": "Work without a labour contract again within a year",

  "compare.title": "The same roster on another day",
  "compare.other": "Other day",
  "compare.need": "Check a sheet first. Then its verdict on two days can stand side by side here.",
  "compare.same": "The verdict is the same on both days.",
  "compare.same.numbers": "The verdict is the same on both days, its numbers are not.",
  "compare.on.lost": "On {day} this roster lost its exemption.",
  "compare.on.gained": "On {day} this roster became exempt.",
  "compare.on.changed": "On {day} the verdict changed.",
  "compare.between.lost": "Between {from} and {to} this roster lost its exemption.",
  "compare.between.gained": "Between {from} and {to} this roster became exempt.",
  "compare.between.changed": "Between {from} and {to} the verdict changed.",
  "compare.people": "People counted: {before} on {from}, {after} on {to}.",
  "compare.law": "What the law changed in between",
} as const;
