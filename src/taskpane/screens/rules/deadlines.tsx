import { rulesTexts } from "../../../i18n/rules";
import { Lines } from "../../parts/lines";
import { useLanguage, useSay } from "../../speech";
import { Accordion } from "@fluentui/react-components";
import { Quiet } from "../../parts/quiet";
import type { Employer } from "../../../domain/employer";
import { type Day, toDotted } from "../../../law/day";
import { deadlines } from "../../../law/deadlines";
import { DetailItem } from "../../parts/detail-item";
import { deadlineWords, requestWords } from "../../../sentences/explain-deadline";
import { SourceLinks } from "../../law-words/source-links";
import { Stack } from "../../parts/stack";
import { Title } from "../../parts/title";

/** Deadlines for an employer's duties after an event on a day, and for the annual request. */
export function Deadlines({ day, employer }: { day: Day; employer: Employer }) {
  const language = useLanguage();
  const sayRule = useSay(rulesTexts);
  const items = [
    ...deadlines.map((rule) => deadlineWords(rule, day, employer, language)),
    requestWords(day, language),
  ];
  return (
    <Stack as="section" gap="XS">
      <Title>{sayRule("deadlines.title")}</Title>
      <Quiet>{sayRule("deadlines.intro", { day: toDotted(day) })}</Quiet>
      <Accordion multiple collapsible>
        {items.map(({ id, title, note, lines, sources }) => (
          <DetailItem key={id} value={id} title={title} note={note}>
            <Lines texts={lines} />
            <SourceLinks ids={sources} />
          </DetailItem>
        ))}
      </Accordion>
    </Stack>
  );
}
