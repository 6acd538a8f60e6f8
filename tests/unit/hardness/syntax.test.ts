import { fileMistakes } from './files.ts';
import { proseMistakes } from './prose.ts';
import { eachIsReported } from './tried.ts';
import { yamlMistakes } from './yaml.ts';

eachIsReported([...fileMistakes, ...yamlMistakes, ...proseMistakes]);
