import { rulesTexts } from "../../../i18n/rules";
import { Lines, Quiet } from "../../parts/text";
import { useLanguage, useSay } from "../../speech";
import { Accordion } from "@fluentui/react-components";
import type { Employer } from "../../../domain/employer";
import { type Day, toDotted } from "../../../law/day";
import { deadlines } from "../../../law/deadlines";
import { Folded } from "../../parts/folded";
import { DetailItem } from "../../parts/detail-item";
import { deadlineWords, requestWords } from "../../../sentences/explain-deadline";
import { SourceLinks } from "../../law-words/source-links";

/** Deadlines for an employer's duties after an event on a day, and for the annual request. */
export function Deadlines({ day, employer }: { day: Day; employer: Employer }) {
  const language = useLanguage();
  const sayRule = useSay(rulesTexts);
  const items = [
    ...deadlines.map((rule) => deadlineWords(rule, day, employer, language)),
    requestWords(day, language),
  ];
  return (
    <Folded title={sayRule("deadlines.title")} note={String(items.length)}>
      <Quiet>{sayRule("deadlines.intro", { day: toDotted(day) })}</Quiet>
      <Accordion multiple collapsible>
        {items.map(({ id, title, note, lines, sources }) => (
          <DetailItem key={id} value={id} title={title} note={note}>
            <Lines texts={lines} />
            <SourceLinks ids={sources} />
          </DetailItem>
        ))}
      </Accordion>
    </Folded>
  );
}
