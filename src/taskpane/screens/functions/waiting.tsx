import { Caption1 } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useSpeech } from "../../speech";

/** After so long Excel is most likely waiting for the end of a cell's edit. */
const PATIENCE_MS = 3_000;

/** What is being done, and what to do when it does not end. */
export function Waiting({ words }: { words: string }) {
  const { say } = useSpeech();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return <Caption1>{isLong ? `${words} ${say("reading.waits")}` : words}</Caption1>;
}
