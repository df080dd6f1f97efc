/** Phrases for what is stopped, put off or not sure yet, in notes beside it and as an action of a plan. */
export const putOff =
  "приостан*, отложен*, перенесен*, перенос на, на паузе, под вопросом, on hold, postpone*, tbc, тоқтат*, кейінге*";
