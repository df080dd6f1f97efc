import { Body1, Caption1, makeStyles, mergeClasses, Subtitle2, tokens } from "@fluentui/react-components";
import { groups } from "../../../law/category";
import { toDotted } from "../../../law/day";
import type { Bounds } from "../../../domain/tally";
import type { EmployerJudgement } from "../../../roster/employers/judge-employers";
import { useToneStyles } from "../../parts/tone-styles";
import { SidewaysTable } from "../../parts/sideways-table";
import { useTitleStyles } from "../../parts/title-styles";
import { type PlanSpeech, usePlanSpeech } from "./plan-speech";
import type { PlanAnswer } from "./plan-state";
import { useEmployers } from "./use-employers";
import { verdictLook } from "./verdict-look";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  verdict: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** One line for each employer of the roster, the worst first; nothing where there is only one. */
export function EmployerList({ answer }: { answer: PlanAnswer }) {
  const styles = useStyles();
  const titles = useTitleStyles();
  const tones = useToneStyles();
  const speech = usePlanSpeech();
  const { sayAnswer, sayPlan, sayScreen } = speech;
  const check = useEmployers(answer);
  // Where it is open whose branches they are, a single employer is not told by the verdict above.
  const isTold = check?.employers.length === 1 && check.employers.every((each) => !each.hasOpenBranches);
  if (check?.employers.length === 0 || isTold) return null;
  const day = toDotted(answer.roster.asked.from);
  return (
    <section className={styles.section} aria-label={sayScreen("employers.title")}>
      <Subtitle2 as="h2" className={titles.title}>
        {sayScreen("employers.title")}
      </Subtitle2>
      {check === null ? (
        <Body1>{sayScreen("employers.looking")}</Body1>
      ) : (
        <>
          <SidewaysTable
            caption={sayScreen("employers.caption", { day })}
            region={sayScreen("employers.region")}
            nameHeading={sayPlan("employers.column.employer")}
            columns={[
              { key: "verdict", heading: sayPlan("employers.column.verdict") },
              { key: "people", heading: sayPlan("employers.column.people") },
              ...groups.flatMap((key) => {
                const group = sayPlan(`employers.short.${key}`);
                return [
                  { key: `${key} room`, heading: sayPlan("employers.column.room", { group }) },
                  { key: `${key} gap`, heading: sayPlan("employers.column.gap", { group }) },
                ];
              }),
              { key: "limit", heading: sayPlan("employers.column.limit") },
            ]}
            rows={check.employers.map((each, index) => {
              const { Icon, tone } = verdictLook[each.verdict];
              return {
                key: index,
                name: each.name === "" ? sayPlan("employers.unnamed") : each.name,
                cells: [
                  <span key="verdict" className={styles.verdict}>
                    <Icon className={mergeClasses(styles.icon, tones[tone])} aria-hidden />
                    {sayAnswer(`verdict.${each.verdict}`)}
                  </span>,
                  boundsWords(each.headcount),
                  ...groups.flatMap((group) => [
                    boundsWords(each.groups[group].room),
                    boundsWords(each.groups[group].gap),
                  ]),
                  toLimit(each),
                ],
              };
            })}
          />
          {remarks(check.unassigned, check.employers, speech).map((remark) => (
            <Caption1 key={remark} className={styles.quiet}>
              {remark}
            </Caption1>
          ))}
        </>
      )}
    </section>
  );
}

/** People that still fit before the exemption ends; a dash where none with a limit is claimed. */
function toLimit({ exemption }: EmployerJudgement): string {
  if (exemption === null || !Number.isFinite(exemption.limit)) return "–";
  const { limit, people } = exemption;
  return boundsWords({ min: limit - people.max, max: limit - people.min });
}

function boundsWords({ min, max }: Bounds): string {
  return min === max ? String(min) : `${String(min)}–${String(max)}`;
}

function remarks(
  unassigned: number,
  employers: readonly EmployerJudgement[],
  { sayPlan, sayScreen }: PlanSpeech,
): readonly string[] {
  return [
    ...(unassigned > 0 ? [sayScreen("employers.unassigned", { count: unassigned })] : []),
    ...employers
      .filter(({ hasOpenBranches }) => hasOpenBranches)
      .map(({ name }) => sayPlan("employers.open_branches", { name })),
    ...(employers.some(({ branches }) => branches.length > 0) ? [sayPlan("employers.branches")] : []),
    sayScreen("employers.whole"),
  ];
}
