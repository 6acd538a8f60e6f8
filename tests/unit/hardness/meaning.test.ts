import { fieldMistakes } from './fields.ts';
import { graphMistakes } from './graph.ts';
import { idMistakes } from './ids.ts';
import { textMistakes } from './texts.ts';
import { eachIsReported } from './tried.ts';

eachIsReported([...fieldMistakes, ...idMistakes, ...textMistakes, ...graphMistakes]);
