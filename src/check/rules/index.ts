import type { Rule } from '../rule.ts';
import { aliases } from './aliases.ts';
import { component } from './components.ts';
import { cycle } from './cycles.ts';
import { gather, trial } from './deciding.ts';
import { houseStyle } from './house-style.ts';
import { inline } from './inline.ts';
import { exception } from './exceptions.ts';
import { formerId } from './former-ids.ts';
import { link } from './links.ts';
import { lock } from './lock.ts';
import { namespace } from './namespace.ts';
import { options } from './options.ts';
import { orphan } from './orphans.ts';
import { history, pageIds } from './page-ids.ts';
import { heading, outline } from './outline.ts';
import { prose } from './prose.ts';
import { file, lead, schema, unknownKey, unwritten, wordCap, yaml, yamlText } from './reading.ts';
import { edgeTwice } from './edge-twice.ts';
import { relation } from './relations.ts';
import { citation, uncited } from './citations.ts';
import { compares } from './compares.ts';
import { figures } from './figures.ts';
import { stance } from './stance.ts';
import { state } from './state.ts';
import { topics } from './topics.ts';

/** Everything that content must keep to. */
export const rules = [
  file,
  yaml,
  yamlText,
  schema,
  unknownKey,
  wordCap,
  lead,
  unwritten,
  namespace,
  pageIds,
  history,
  aliases,
  topics,
  options,
  gather,
  trial,
  stance,
  citation,
  figures,
  compares,
  uncited,
  relation,
  edgeTwice,
  cycle,
  link,
  formerId,
  inline,
  prose,
  component,
  heading,
  outline,
  orphan,
  ...houseStyle,
  exception,
  lock,
  state,
] as const satisfies readonly Rule[];
