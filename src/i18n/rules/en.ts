/** The rules in words, one sentence a value, and what stands around them. */
export const en = {
  "rule.local_content_managers": "Citizens are at least {value}% of categories 1–2 together.",
  "rule.local_content_workers": "Citizens are at least {value}% of categories 3–4 together.",
  "rule.transferee_limit":
    "Managers and specialists under intra-corporate transfer are at most {value}% of the Kazakhstani staff of their category.",
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
    "Before an application the vacancy stands on the Electronic Labour Exchange for {value} calendar days.",
  "rule.labour_market_test.not_required":
    "No search on the Electronic Labour Exchange before an application.",
  "rule.filing_portals": "Portals named for applications: {value}.",

  "item.narcotics": "narcotics, psychotropic substances and precursors",
  "item.excisable_goods": "production and (or) wholesale of excisable goods",
  "item.grain_storage": "storage of grain at grain-receiving points",
  "item.lotteries": "lotteries",
  "item.gambling": "gambling",
  "item.radioactive_materials": "radioactive materials",
  "item.banking_insurance":
    "banking or separate banking operations, and the insurance market (insurance agents aside)",
  "item.audit": "audit",
  "item.securities_market": "the securities market",
  "item.credit_bureaus": "credit bureaus",
  "item.security_services": "security services",
  "item.weapons": "civil and service weapons and their cartridges",

  "confidence.confirmed": "confirmed: the statute’s text was read (a public copy)",
  "confidence.reported": "reported by secondary sources",
  "confidence.disputed": "disputed: sources conflict or are weak",
  "law.line": "Our summary of the law, checked on {day}.",
  "law.line.changed": "Our summary of the law, checked on {day}; the law may have changed since.",
  "law.since": "{act}, {since}; {confidence}",
  since: "in force since {day}",
  "since.known": "in force on {day}, the first day known here",

  title: "Rules",
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

  unread: "The Rules were amended on {day}. What changed then could not be read, so it is not in this list.",
  "doubt.title": "What could not be verified",
  "doubt.primary":
    "The statutes and codes were read, the paragraphs of the Rules were not. Of the Rules themselves only the title and the preamble could be read; what they say is known from other publications.",
  "doubt.count": "Confirmed: {confirmed}. Reported: {reported}. Disputed: {disputed}.",

  "readings.title": "Disputed points",
  "readings.intro":
    "The Rules could not be read on these points. Each is read in the cautious way unless the employer’s settings choose another.",
  "readings.default": "default",
  "readings.used": "used",
  "readings.none": "No page we found speaks of this point.",
  "readings.go": "Choose on the screen “Employer”",

  "compare.title": "The same roster on another day",
  "compare.other": "Other day",
  "compare.need": "Check a sheet first. Then its verdict on two days can stand side by side here.",
  "compare.same": "The verdict is the same on both days.",
  "compare.on.lost": "On {day} this roster lost its exemption.",
  "compare.on.gained": "On {day} this roster became exempt.",
  "compare.on.changed": "On {day} the verdict changed.",
  "compare.between.lost": "Between {from} and {to} this roster lost its exemption.",
  "compare.between.gained": "Between {from} and {to} this roster became exempt.",
  "compare.between.changed": "Between {from} and {to} the verdict changed.",
  "compare.people": "People counted: {before} on {from}, {after} on {to}.",
  "compare.range": "{min} to {max}",
  "compare.law": "What the law changed in between",
} as const;
