import type { Answers } from "../answers";

export const kk: Answers = {
  "group.managers": "1–2-санаттар",
  "group.workers": "3–4-санаттар",
  "group.in.managers": "1–2-санаттарда",
  "group.in.workers": "3–4-санаттарда",

  "headline.pass": "Сақталған: {rooms}",
  "headline.fail": "Сақталмаған: {gaps}",
  "headline.undecided": "Жауап беру мүмкін емес: {rows, plural, other {# жол}} шешеді",
  "headline.empty": "Бұл күнге тексеретін ешкім жоқ",
  "headline.exempt.small_business":
    "Мәлімделуінше шағын бизнес ретінде босатылған: {people} адам, шегі — {limit}",
  "headline.exempt.small_business.any_size":
    "Мәлімделуінше шағын бизнес ретінде босатылған, қызметкерлер саны қанша болса да",
  "headline.exempt.foreign_branch":
    "Шетелдік компанияның филиалы ретінде босатылған: {people} адам, шегі — {limit}",
  "headline.room":
    "{inGroup} {room, plural, =0 {шетелдікке орын қалмаған} other {тағы # шетелдікке орын бар}}",
  "headline.room.range": "{inGroup} тағы {min}–{max} шетелдікке орын бар",
  "headline.gap": "{inGroup} {gap, plural, other {# азамат жетіспейді}}",
  "headline.gap.range": "{inGroup} {min}–{max} азамат жетіспейді",

  "why.pass": "{day} күнге арақатынас сақталған: {groups}.",
  "why.fail": "{day} күнге арақатынас сақталмаған: {groups}.",
  "why.undecided":
    "{rows, plural, other {# түсініксіз жол}} нақтыланбайынша, {day} күнге арақатынас сақталған-сақталмағанын айту мүмкін емес: {groups}.",
  "why.empty": "{day} күнге ауқымда санаты бар ешкім жоқ, тексеретін ештеңе жоқ.",
  "why.exempt.small_business":
    "{day} күнге жұмыс беруші шағын бизнес ретінде босатылған (қаржылық өлшемшарттар бойынша шағын екенін өзі мәлімдеген): {people} адам, босату қызметкерлер саны {limit} адамнан аспаса қолданылады. Босатуды есепке алмағанда: {groups}.",
  "why.exempt.small_business.any_size":
    "{day} күнге жұмыс беруші шағын бизнес ретінде босатылған (қаржылық өлшемшарттар бойынша шағын екенін өзі мәлімдеген): бұл күнге босату қызметкерлер саны қанша болса да қолданылады. Босатуды есепке алмағанда: {groups}.",
  "why.exempt.foreign_branch":
    "{day} күнге жұмыс беруші шетелдік компанияның филиалы ретінде босатылған: {people} адам, хабарлануынша босату қызметкерлер саны {limit} адамнан аспаса қолданылады; нақтылап алыңыз. Босатуды есепке алмағанда: {groups}.",
  "why.group.empty": "{group}: ешкім жоқ",
  "why.group.pass":
    "{group}: {total} адам, оның ішінде {citizens} азамат, кемінде {percent}% талап етіледі, {room, plural, =0 {шетелдікке орын қалмаған} other {тағы # шетелдікті қосуға болады}}",
  "why.group.fail":
    "{group}: {total} адам, оның ішінде {citizens} азамат, кемінде {percent}% талап етіледі, {gap, plural, other {тағы # азамат қажет}}",
  "why.group.range":
    "{group}: азаматтар ең азы {worstCitizens}/{worstTotal}, ең көбі {bestCitizens}/{bestTotal} (түсініксіз жолдарға байланысты), кемінде {percent}% талап етіледі",
  "why.exemption.no.small_business":
    "Шағын бизнеске арналған босату қолданылмайды: {people} адам, шегі — {limit}.",
  "why.exemption.no.foreign_branch":
    "Шетелдік компания филиалына арналған босату қолданылмайды: {people} адам, шегі — {limit}.",
  "why.exemption.unclear": "Босату қолданыла ма, түсініксіз: {min}–{max} адам, шегі — {limit}.",
  "why.exemption.claim":
    "Босату мәлімделмеген; шағын бизнес оны «жұмыс беруші» аргументіндегі TRUE мәнімен мәлімдейді (=KZ.QUOTA_OK(A1:F60;;TRUE)).",
  "why.reading": "Даулы мәселе — {reading}: {ways}.",
  "why.reading.way": "{options} деп түсінілсе, жауап «{verdict}» болар еді",
  "why.reading.option": "«{option}»",
  "why.reading.or": "{before} немесе {after}",
  "why.law":
    "Біздің қысқаша мазмұндауымыз, құжаттар: {acts}; қосалқы дереккөздер бойынша, {checked} тексерілген.",
  "why.law.changed": "Содан бері заң өзгеруі мүмкін.",
  "why.law.unread": "{date} күнгі өзгерісті оқу мүмкін болмады.",

  "verdict.pass": "сақталған",
  "verdict.fail": "сақталмаған",
  "verdict.undecided": "жауап беру мүмкін емес",
  "verdict.empty": "ешкім жоқ",
  "verdict.exempt": "босатылған",

  "arithmetic.holds": "100 × {citizens} = {left} ≥ {right} = {percent} × {total}",
  "arithmetic.breaks": "100 × {citizens} = {left} < {right} = {percent} × {total}",

  "reading.eaeu": "Ресей, Беларусь, Армения және Қырғызстан азаматтары",
  "reading.eaeu.foreigner": "шетелдік болып есептеледі",
  "reading.eaeu.exclude": "екі топқа да кірмейді",
  "reading.eaeu.local": "жергілікті жақта есептеледі",
  "reading.unskilled": "біліктілігі жоқ деп көрсетілген қызметкерлер",
  "reading.unskilled.none": "екі топтан тыс",
  "reading.unskilled.category_4": "4-санатпен есептеледі",
  "reading.permanent_resident": "ықтиярхаты бар шетелдіктер",
  "reading.permanent_resident.foreigner": "шетелдік болып есептеледі",
  "reading.permanent_resident.exclude": "екі топқа да кірмейді",
  "reading.kandas": "ҚР азаматтығын алмаған қандастар",
  "reading.kandas.foreigner": "шетелдік болып есептеледі",
  "reading.kandas.exclude": "екі топқа да кірмейді",
  "reading.kandas.local": "жергілікті жақта есептеледі",
  "reading.refugee": "босқындар мен пана іздеушілер",
  "reading.refugee.foreigner": "шетелдік болып есептеледі",
  "reading.refugee.exclude": "екі топқа да кірмейді",
  "reading.outstaffed": "аутстаффинг шарты бойынша қызметкерлер",
  "reading.outstaffed.include": "есептеледі",
  "reading.outstaffed.exclude": "есептелмейді",
  "reading.contractor": "азаматтық-құқықтық шарт бойынша адамдар",
  "reading.contractor.cautious": "шетелдіктер есептеледі, азаматтар есептелмейді",
  "reading.contractor.exclude": "есептелмейді",
  "reading.contractor.include": "есептеледі",
  "reading.part_timer": "сырттан қосымша жұмыс істеушілер",
  "reading.part_timer.cautious": "шетелдіктер есептеледі, азаматтар есептелмейді",
  "reading.part_timer.exclude": "есептелмейді",
  "reading.part_timer.include": "есептеледі",
  "reading.requested": "сұралған шетелдіктер",
  "reading.requested.after": "қабылданғандай есептеледі",
  "reading.requested.current": "әзірге есептелмейді",
  "reading.transferee": "корпоративішілік ауыстырылғандар",
  "reading.transferee.foreigner": "шетелдік болып есептеледі",
  "reading.transferee.exclude": "екі топқа да кірмейді",

  "act.order_559": "27.06.2016 № 559 бұйрық",
  "act.order_279": "30.06.2023 № 279 бұйрықпен бекітілген Қағидалар",
  "act.order_93": "28.03.2025 № 93 бұйрық",
  "act.entrepreneurial_code": "Кәсіпкерлік кодекстің 24-бабы",
  "act.budget_law": "сол жылға арналған республикалық бюджет туралы заң",

  "rule.local_content_managers": "1–2-санаттарда бірге азаматтар кемінде {value}% құрайды.",
  "rule.local_content_workers": "3–4-санаттарда бірге азаматтар кемінде {value}% құрайды.",
  "rule.small_business_exemption":
    "Қызметкерлер саны {value} адамнан аспаса, шағын бизнес арақатынастан босатылады.",
  "rule.small_business_exemption.any_size":
    "Қызметкерлер саны қанша болса да, шағын бизнес арақатынастан босатылады.",
  "rule.foreign_branch_exemption":
    "Қызметкерлер саны {value} адамнан аспаса, шетелдік компанияның филиалы арақатынастан босатылады.",

  "confidence.confirmed": "расталған: түпнұсқа мәтін оқылды",
  "confidence.reported": "қосалқы дереккөздер хабарлаған",
  "confidence.disputed": "даулы: дереккөздер қайшы немесе әлсіз",

  quoted: "«{text}»",
  "unreadable.no_heading":
    "Тақырып жолы табылмады. Баған атаулары бар жолды қосыңыз, кемінде азаматтық пен санат болсын.",
  "unreadable.no_citizenship_column":
    "Азаматтық бағаны табылмады; оқылған тақырыптар: {headings}. Бір бағанды «Азаматтығы» деп атаңыз.",
  "unreadable.no_category_column":
    "Санат бағаны табылмады; оқылған тақырыптар: {headings}. Бір бағанды «Санаты» деп атаңыз.",
  "unreadable.columns_compete":
    "Бірнеше баған сәйкес келеді: {headings}. Біреуінен басқасының атауын өзгертіңіз.",
  "unreadable.chosen_heading_missing":
    "Баптауларда {headings} бағаны аталған, бірақ ондай тақырып жоқ. Баптауды немесе тақырыпты түзетіңіз.",
  "unreadable.people_above_heading":
    "{row}-жолда тақырыптың үстінде қызметкер тұр. Оны тақырыптың астына көшіріңіз.",
  "unreadable.several_tables":
    "{row}-жолдан бағандары өзгеше екінші кесте басталады. Әр кестені бөлек тексеріңіз.",
  not_covered: "Қағидалар {knownFrom} бастап белгілі; {day} — одан бұрынғы күн, сондықтан жауап жоқ.",

  "finding.citizenship_blank": "Азаматтығы көрсетілмеген. Азаматтық елін жазыңыз.",
  "finding.citizenship_unknown":
    "«{text}» азаматтық ретінде танылмады. {meant, select, empty {Ел атауын жазыңыз.} other {Мүмкін, «{meant}» шығар?}}",
  "finding.citizenship_ambiguous":
    "«{text}» әртүрлі азаматтықты білдіруі мүмкін ({candidates}). Елдің толық атауын жазыңыз.",
  "finding.citizenship_is_ethnicity": "«{text}» — ұлты, азаматтығы емес. Азаматтық елін жазыңыз.",
  "finding.citizenship_error_value":
    "Азаматтық ұяшығында {text} қатесі тұр. Формуланы түзетіңіз немесе елді жазыңыз.",
  "finding.ethnicity_column":
    "Бұл бағанда ұлты көрсетілген; ол азаматтық туралы ештеңе айтпайды және қолданылмайды. «Азаматтығы» бағанын қосыңыз.",
  "finding.category_blank":
    "Санаты көрсетілмеген. 1, 2, 3 немесе 4 деп, біліктілігі жоқ азаматқа «санатсыз» деп жазыңыз.",
  "finding.category_unknown": "«{text}» санат ретінде танылмады. 1, 2, 3 немесе 4 деп жазыңыз.",
  "finding.category_error_value":
    "Санат ұяшығында {text} қатесі тұр. Формуланы түзетіңіз немесе 1, 2, 3, 4 деп жазыңыз.",
  "finding.foreigner_unskilled":
    "Шетелдік санатсыз көрсетілген («{text}»). Оның қай топта есептелетінін бірде-бір дереккөз айтпайды; рұқсат санатын жазыңыз.",
  "finding.date_unreadable":
    "«{text}» күн ретінде танылмады, сондықтан бұл адамның жұмыс істейтіні түсініксіз. Күнді кк.аа.жжжж түрінде жазыңыз.",
  "finding.date_ambiguous":
    "«{text}» күн-ай немесе ай-күн болып оқылуы мүмкін. Күнді кк.аа.жжжж түрінде жазыңыз.",
  "finding.leave_before_hire":
    "Босатылған күні қабылданған күнінен бұрын, сондықтан бұл адамның жұмыс істейтіні түсініксіз. Күндердің бірін түзетіңіз.",
  "finding.iin_invalid": "«{text}» — жарамсыз ЖСН, сондықтан ол екі жолдағы бір адамды тануға қолданылмайды.",
  "finding.iin_is_bin":
    "«{text}» — адамның ЖСН емес, ұйымның БСН, сондықтан ол екі жолдағы бір адамды тануға қолданылмайды.",
  "finding.iin_lost_zeros":
    "Сандық ұяшық ЖСН басындағы нөлдерді жоғалтқан; {iin} деп оқылды. ЖСН-ді мәтін ретінде сақтаңыз.",
  "finding.birth_date_differs": "Туған күні ЖСН-дегі күнмен сәйкес келмейді. Біреуін түзетіңіз.",
  "finding.same_person": "{other}-жолдағы адамның өзі: бір рет есептелді.",
  "finding.same_iin":
    "ЖСН {other}-жолдағымен бірдей, бірақ аты, азаматтығы немесе санаты өзгеше: бір адам немесе екеу. Жолдардың бірін түзетіңіз.",
  "finding.perhaps_no_person":
    "Жолда тек аты бар: бұл адам немесе бөлім тақырыбы. Азаматтығы мен санатын толтырыңыз немесе жолды өшіріңіз.",
  "finding.vacant_post": "Бос лауазым: лауазымдар емес, адамдар есептеледі.",
  "finding.employer_kind_not_covered":
    "«{text}» үшін босату мұнда есептелмейді; оның қолданылатынын заңгерден сұраңыз. Арақатынас онсыз көрсетілді.",
  "finding.business_size_unknown":
    "Бизнестің шағын екенін есептеу мүмкін емес: адам саны, табыс немесе сол жылдың АЕК белгісіз. «иә» немесе «жоқ» деп жазыңыз.",
  "finding.date_implausible":
    "«{text}» жұмыс күні бола алмайды, сондықтан бұл адамның жұмыс істейтіні түсініксіз. Күнді түзетіңіз.",
  "finding.dismissed_without_date":
    "Адамның жұмыстан шыққаны жазылған, бірақ күні көрсетілмеген. Босатылған күнін жазыңыз.",
  "finding.several_people":
    "Бұл жол {count} адамды білдіреді, ал бір жол — бір адам. Әр адамды бөлек жолға жазыңыз.",
  "finding.outstaffed":
    "Аутстаффинг шарты бойынша тартылған: есептелді, 01.07.2023 бастап солай хабарланады. Жұмыс беруші баптауларында басқаша таңдауға болады.",
  "finding.contractor":
    "Азаматтық-құқықтық шарт: сақ түсіндірме бойынша шетелдік есептеледі, азамат есептелмейді. Жұмыс беруші баптауларында басқаша таңдауға болады.",
  "finding.part_timer":
    "Сырттан қосымша жұмыс істеуші: сақ түсіндірме бойынша шетелдік есептеледі, азамат есептелмейді. Жұмыс беруші баптауларында басқаша таңдауға болады.",
  "finding.requested":
    "Сұралған, әлі қабылданбаған: есептелді, себебі арақатынас сұралғандармен бірге тексеріледі. Жұмыс беруші баптауларында басқаша таңдауға болады.",
  "finding.transferee":
    "Корпоративішілік ауыстыру: мұнда шетелдік ретінде есептелді; ондай қызметкерлерге арналған бөлек 50% тексеру бұған кірмейді.",

  "severity.error": "қате",
  "severity.warning": "ескерту",
  "severity.tip": "кеңес",

  "field.citizenship": "Азаматтығы",
  "field.ethnicity": "Ұлты",
  "field.nationality": "Nationality",
  "field.category": "Санаты",
  "field.name": "Аты-жөні",
  "field.surname": "Тегі",
  "field.givenName": "Аты",
  "field.patronymic": "Әкесінің аты",
  "field.iin": "ЖСН",
  "field.position": "Лауазымы",
  "field.department": "Бөлімше",
  "field.hire": "Қабылданған күні",
  "field.leave": "Босатылған күні",
  "field.birthDate": "Туған күні",
  "field.birthPlace": "Туған жері",
  "field.contractKind": "Шарт түрі",
  "field.contractEnd": "Шарттың аяқталуы",
  "field.permitNumber": "Рұқсат нөмірі",
  "field.permitExpiry": "Рұқсат мерзімі",
  "field.residence": "Ықтиярхат",
  "field.region": "Өңір",
  "field.rate": "Мөлшерлеме",
  "field.vacancyCode": "Бос орын коды",
  "field.status": "Мәртебесі",
  "field.count": "Адам саны",
  "field.rowNumber": "№",
};
