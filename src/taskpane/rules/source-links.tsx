import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { type SourceId, sources } from "../../law/sources";
import { useCheckSpeech } from "../check/check-speech";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** The pages that say so, to be opened in the browser. */
export function SourceLinks({ ids }: { ids: readonly SourceId[] }) {
  const styles = useStyles();
  const { sayRule } = useCheckSpeech();
  return (
    <ul className={styles.list}>
      {ids.map((id) => {
        const { publisher, published, url } = sources[id];
        const name = published === null ? publisher : sayRule("source.dated", { publisher, published });
        return (
          <li key={id}>
            <Caption1>
              {url === null ? (
                name
              ) : (
                <Link href={url} target="_blank" rel="noreferrer" inline>
                  {name}
                </Link>
              )}
            </Caption1>
          </li>
        );
      })}
    </ul>
  );
}
