/** Words that stand too often on the pages of this reference, each with the forms that count as it. */
export const worn: Readonly<Record<string, RegExp>> = {
  'somebody, everybody': /\b(?:some|any|every)(?:body|one)\b/gi,
  whoever: /\bwho(?:ever|m)\b/gi,
  matter: /\bmatters?\b/gi,
  hold: /\b(?:holds?|held|holding)\b/gi,
  settle: /\bsettl(?:e|es|ed|ing)\b/gi,
  'a starting point': /\bstarting points?\b/gi,
  'as if': /\bas (?:if|though)\b/gi,
};
