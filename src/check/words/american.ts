const anyOf = (words: string): string => words.replaceAll(' ', '|');

/** Words that keep -ize in Britain: size and its compounds (but emphasize), prize, seize, assize, baize, maize. */
const keepsIz = '^(?:(?:.*[^aeiouy]|file|re)?s|(?:mis|re)?pr|(?:re)?se|ass|ba|ma)';

const our = anyOf(
  'arb ard arm behavi cand clam clang demean dol enam endeav fav ferv flav glam harb hon hum lab misdemean neighb ' +
    'od parl ranc rig rum savi sav splend succ tum val vap vig',
);

const re = anyOf(
  'accout amphitheat calib cent epicent fib goit lacklust (?:centi|deci|giga|hecto|kilo|mega|milli|nano)(?:lit|met) lit louv ' +
    'lust meag mit och philt reconnoit sab saltpet scept sepulch somb spect theat',
);

const doubling = anyOf(
  'dia equa initia marsha meta peda peta riva signa spira tota tria victua cavi devi peri penci stenci caro gambo',
);

/** Beginnings of words that keep the ae or oe of their Latin. */
const latin =
  'aeon aetiolog anaemi anaesthe caesium coenobit faecal faeces gonorrhoeal gynaecolog haemat haemoglob haemophil ' +
  'haemorrh ischaemi leukaemi oedema oesophag oestradiol oestrogen oestrous oestrus orthopaed paediatr paedophil ' +
  'palaeo septicaemi spiraeas spirochaetes toxaemi tularaemi uraemi';

/** How the British spell what Americans spell otherwise: patterns of words, and what stands in their place. */
const differences: readonly (readonly [american: RegExp, british: string])[] = [
  // organize and analyze
  [
    new RegExp(
      `(?<!${keepsIz})([iy])z(?=(?:e[drs]?|ers|ing|ingly|ements?|ation(?:s|al|ally)?|ators?|abl[ey]|an[ct]e?)$)`,
    ),
    '$1s',
  ],

  // color, favorite; not honorary, humorous, laborious
  [/color(?!ad|at|ect|im|ous)/, 'colour'],
  [/behavior/, 'behaviour'],
  [
    new RegExp(
      `^((?:anti|be|dis|mis|un)?(?:${our}))or(?=$|s|e[der]|er|ing|abl[ey]|ful|less|hood|it[ei]|l[iy]|y$|ie[rs]|iness|monger)`,
    ),
    '$1our',
  ],

  // center, fiber; centering loses the e
  [new RegExp(`^(${re})er(?![aeiou])`), '$1re'],
  [/^(accout|cent|louv|mit|reconnoit|sepulch)er(?=ed|ing)/, '$1r'],
  [/maneuver(?=[ei])/, 'manoeuvr'],
  [/maneuver/, 'manoeuvre'],

  // modeling, traveler; not parallel, which never doubles its last letter
  [new RegExp(`(${doubling}|(?<!parall|hir|chang|fledg)(?<![aeio])e)l(?=(?:ed|ing|ingly|ings|ers?)$)`), '$1ll'],
  [/(due|meda|pane|libe|marve|cance|counse|counci|crue)l(?=ist|ous|or|e[rs])/, '$1ll'],
  [/^woolen/, 'woollen'],
  [/^jewelry/, 'jewellery'],
  [/worship(?=e|ing)/, 'worshipp'],

  // fulfill, enrollment, skillful; not fulfilled
  [/^(appa|disti|enro|enthra|fulfi|insti)ll(?=$|s$|ment)/, '$1l'],
  [/^(insta|thra)ll(?=ment|dom)/, '$1l'],
  [/^(ski|wi)llful/, '$1lful'],

  // defense, practiced, judgment
  [/^(def|off|pret)ense/, '$1ence'],
  [/practic(?=ed|ing)/, 'practis'],
  [/(abridg|acknowledg|judg)ment/, '$1ement'],
  [/^(ana|cata)log(?=s?$)/, '$1logue'],
  [/^catalog(?=e[dr]|ing)/, 'catalogu'],

  [/^airplane/, 'aeroplane'],
  [/^aluminum/, 'aluminium'],
  [/^artifact/, 'artefact'],
  [/^calisthenic/, 'callisthenic'],
  [/^coz(?=[iy])/, 'cos'],
  [/^gray/, 'grey'],
  [/^math$/, 'maths'],
  [/^mom(?=s?$)/, 'mum'],
  [/^(re|s)?mold(?!a)/, '$1mould'],
  [/^molt(?!en|o)/, 'moult'],
  [/^mustache/, 'moustache'],
  [/plow/, 'plough'],
  [/^skeptic/, 'sceptic'],
  [/^sulf/, 'sulph'],
  ...latin.split(' ').map((word) => [new RegExp(`^${word.replace(/[ao]e/, 'e')}`), word] as const),
];

const told = new Map<string, string>();

/** The British spelling of a word in lower case: the word itself where Americans spell it alike. */
export const britishOf = (word: string): string => {
  const british =
    told.get(word) ?? differences.reduce((spelt, [pattern, better]) => spelt.replace(pattern, better), word);
  told.set(word, british);
  return british;
};
