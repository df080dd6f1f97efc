import { planTexts } from "../../../i18n/plan";
import { Lines, Title } from "../../parts/text";
import { useLanguage, useSay } from "../../speech";
import { Body1, Caption1, Link } from "@fluentui/react-components";
import { fineAhead } from "../../../account/forecast/fine-ahead";
import { renewalLines } from "../../../sentences/explain-forecast";
import { verdictLooks } from "../../parts/verdict-look";
import { ActBy } from "./act-by";
import { CauseList } from "./cause-list";
import { outlookOf, outlookWords } from "../../../account/forecast/outlook";
import { outlookNotes } from "../../../account/forecast/outlook-notes";
import { rowNames } from "../../../account/forecast/row-names";
import { listsAhead } from "./lists-ahead";
import type { ForecastPart } from "./use-go";
import { late } from "../../late";
import { VerdictIcon } from "../../parts/verdict-icon";
import { Row, Stack } from "../../parts/stack";
import { Unbroken } from "../../parts/unbroken";
import { ToneCard } from "../../parts/tone-card";

/** The ways back, which stand far below the card. */
export const WAYS_BACK = "ways-back";

/** Needed only beside a break: a failed ratio may leave somebody without a permit. */
const FineNotes = late(async () => (await import("../../law-words/fine-notes")).FineNotes);

/** The verdict on the forecast: what happens and the suited action, whose row tips the ratio, and further notes. */
export function OutlookCard({ forecast, answer, go }: ForecastPart) {
  const language = useLanguage();
  const sayPlan = useSay(planTexts);
  const { breaks, renewal } = forecast;
  const fine = fineAhead(forecast, answer.roster.asked.employer);
  const { verdict } = outlookOf(forecast);
  const look = verdictLooks[verdict];
  return (
    <ToneCard tone={look.tone}>
      <Row align="start">
        <VerdictIcon look={look} size={24} />
        <Title>
          <Unbroken text={outlookWords(forecast, language)} />
        </Title>
      </Row>
      {breaks && <ActBy {...breaks} />}
      {/* A list that fails from the start has no day to act by. */}
      {breaks?.isNow && answer.ways && (
        <Link as="button" inline onClick={() => document.getElementById(WAYS_BACK)?.focus()}>
          {sayPlan("ways.title")}
        </Link>
      )}
      <Lines texts={outlookNotes(forecast, language)} />
      {breaks && <CauseList causes={breaks.tipping} day={breaks.day} {...{ forecast, answer, go }} />}
      {renewal && (
        <RenewalLines lines={renewalLines(renewal, rowNames(listsAhead(answer), forecast), sayPlan)} />
      )}
      {fine && <FineNotes exposures={[fine]} />}
    </ToneCard>
  );
}

/** What to do, with its reasons in small type below. */
function RenewalLines({ lines: [first, ...reasons] }: { readonly lines: readonly string[] }) {
  return (
    <Stack gap="XXS">
      <Body1>{first}</Body1>
      <Lines texts={reasons} as={Caption1} />
    </Stack>
  );
}
