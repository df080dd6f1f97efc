import { vacancyTexts } from "../../../i18n/vacancies";
import { useSay } from "../../speech";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { dateOf, type Day, toDotted } from "../../../law/day";
import { explainNextStep } from "../../../sentences/explain-vacancy";
import type { SheetCells } from "../../../excel/read-sheet";
import { Hatching } from "../../parts/hatching";
import { TimelineBars } from "./timeline-bars";
import { AXIS, DAY_WIDTH, MONTHS, NARROWEST_MONTH, ROW_HEIGHT } from "./timeline-measures";
import type { TimelineModel } from "./timeline-model";
import { useTimelineStyles } from "./timeline-styles";
import { vacancyName } from "../../../account/vacancies/vacancy-name";

const useStyles = makeStyles({
  frame: {
    position: "relative",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
  scroller: {
    overflowX: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  picture: { display: "block" },
  months: { display: "flex", height: `${String(MONTHS)}px` },
  month: { flexShrink: 0, boxSizing: "border-box", paddingTop: tokens.spacingVerticalXXS },
  // Keeps the month's name in view while its days are.
  monthName: {
    position: "sticky",
    left: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalS,
    fontSize: "11px",
    lineHeight: "16px",
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  names: { position: "absolute", top: 0, left: 0, right: 0, pointerEvents: "none" },
  name: {
    position: "absolute",
    left: tokens.spacingHorizontalXS,
    maxWidth: `calc(100% - 2 * ${tokens.spacingHorizontalXS})`,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

type Props = { readonly model: TimelineModel; readonly sheet: SheetCells };

/** The searches as bars over days. The table has the same content for screen readers. */
export function TimelineChart({ model, sheet }: Props) {
  const styles = useStyles();
  const looks = useTimelineStyles();
  const sayVacancy = useSay(vacancyTexts);
  const scroller = useRef<HTMLDivElement>(null);
  const hatching = useId();
  const { from, to, asOf, rows, daysOff, weeks, months } = model;
  const x = (day: Day) => (day - from) * DAY_WIDTH;
  const width = x(to);
  const height = AXIS + rows.length * ROW_HEIGHT + 4;
  const today = x(asOf) + DAY_WIDTH / 2;
  useEffect(() => {
    const { current } = scroller;
    // The future matters more than the past.
    if (current) current.scrollLeft = today - current.clientWidth / 3;
  }, [today]);
  return (
    <div className={styles.frame}>
      <div
        ref={scroller}
        className={styles.scroller}
        role="region"
        tabIndex={0}
        aria-label={sayVacancy("timeline.region")}
      >
        <div className={styles.months} style={{ width }} aria-hidden>
          {months.map((day, index) => {
            const wide = x(months[index + 1] ?? to) - x(day);
            return (
              <div key={day} className={styles.month} style={{ width: wide }}>
                {/* A partial month at the edge may have no room for its name. */}
                {wide > NARROWEST_MONTH && <span className={styles.monthName}>{monthOf(day)}</span>}
              </div>
            );
          })}
        </div>
        <svg
          className={styles.picture}
          width={width}
          height={height}
          role="img"
          aria-label={sayVacancy("timeline.label", {
            count: rows.length,
            from: toDotted(from),
            to: toDotted((to - 1) as Day),
          })}
        >
          <Hatching id={hatching} />
          {daysOff.map((day) => (
            <rect
              key={day}
              className={looks.off}
              x={x(day)}
              y={AXIS}
              width={DAY_WIDTH}
              height={height - AXIS}
            />
          ))}
          {weeks.map((day) => (
            <g key={day}>
              <line className={looks.week} x1={x(day)} x2={x(day)} y1={AXIS - 4} y2={height} />
              <text className={looks.tick} x={x(day) + 3} y={AXIS - 7}>
                {String(dateOf(day).day)}
              </text>
            </g>
          ))}
          {months.slice(1).map((day) => (
            <line key={day} className={looks.month} x1={x(day)} x2={x(day)} y1={0} y2={height} />
          ))}
          <line className={looks.row} x1={0} x2={width} y1={AXIS} y2={AXIS} />
          {rows.map((row, index) => (
            <g key={row.vacancy.row} transform={`translate(0 ${String(AXIS + index * ROW_HEIGHT)})`}>
              <title>
                {`${vacancyName(row.vacancy, sheet, sayVacancy)}: ${explainNextStep(row.vacancy, asOf, sayVacancy)}`}
              </title>
              <line className={looks.row} x1={0} x2={width} y1={ROW_HEIGHT} y2={ROW_HEIGHT} />
              <TimelineBars row={row} asOf={asOf} x={x} hatching={hatching} />
            </g>
          ))}
          <line className={looks.asOf} x1={today} x2={today} y1={AXIS - 4} y2={height} />
          <rect className={looks.asOfBox} x={today - 20} y={AXIS - 20} width={40} height={16} rx={8} />
          <text className={looks.asOfText} x={today} y={AXIS - 8} textAnchor="middle">
            {toDotted(asOf).slice(0, 5)}
          </text>
        </svg>
      </div>
      <div className={styles.names} aria-hidden>
        {rows.map(({ vacancy }, index) => (
          <span
            key={vacancy.row}
            className={mergeClasses(styles.name, looks.name)}
            style={{ top: MONTHS + AXIS + index * ROW_HEIGHT + 3 }}
          >
            {vacancyName(vacancy, sheet, sayVacancy)}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Months are numbers: browsers do not know their names in every language. */
function monthOf(day: Day): string {
  return toDotted(day).slice(3);
}
