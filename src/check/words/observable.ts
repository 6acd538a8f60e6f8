const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Words that say how many, or that leave nobody out. */
export const quantities = list(`
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million dozen
  first second third fourth fifth sixth seventh eighth ninth tenth last next previous newest
  half halves thirds quarters fifths tenths share majority minority median average percent double twice once thrice
  all any both each either every everybody everyone everything fewer few least most neither never no nobody none
  nothing only several always nowhere everywhere
`);

/** Words that say when, since when or for how long. */
export const times = list(`
  second seconds minute minutes hour hours hourly day days daily week weeks weekly fortnight month months monthly
  quarter quarterly term season year years yearly decade date dates dated deadline due today tomorrow yesterday
  morning mornings afternoon evening night nights noon midnight weekday weekend overnight o'clock
  monday tuesday wednesday thursday friday saturday sunday january february april june july august september october
  november december spring summer autumn winter
`);

/** What happens at a moment, so that somebody could say whether it has; in any of its forms. */
export const events = list(`
  bought forgot forgotten left paid rang rung sent sold undone withdrawn withdrew
  absent admit announce apply appoint approve approval arrive ask assign ban bill book borrow buy cancel cite claim
  complain complaint copy deliver depart dismiss elect election expire fine fire forget grievance hire incident injure
  injury inspect inspection interrupt invite join knock launch leave merge merger miss notice outage pay phone post
  promote propose publish quit quote refuse refusal reject renew renewal reopen repair replace reply report request
  resign resignation retire reverse ring send sign submit undo unanswered vote visit warn withdraw
`);

/** What is written down, so that somebody could look it up; in any of its forms. */
export const records = list(`
  agenda appraisal audit budget calendar contract diary document file form invoice lease list log minutes page plan
  protocol receipt record register rota spreadsheet survey ticket timetable
`);

/** Durations and moments that are measured against something named, and not against a feeling of how it was. */
export const comparison =
  /\b(?:longer|sooner|later|earlier|oftener) than (?!before|ever|usual|normal|it should|needed)/i;
